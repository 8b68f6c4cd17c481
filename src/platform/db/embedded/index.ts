// The embedded PostgreSQL: a real server from npm for trying out, development and tests. One process owns a data folder at a time.
import { setTimeout as warte } from 'node:timers/promises'
import pg from 'pg'
import type { Verbindung } from '../datenbank.ts'
import { DatenbankFehler } from '../fehler.ts'
import { kopiereNative, legeClusterAn, type Ort, raeumeBauplaetze, waehleOrt } from './ordner.ts'
import { dieserRechner, type Rechner, waehlePaket } from './paket.ts'
import {
  antwortet,
  DATENBANK,
  postmasterLebt,
  postmasterPid,
  startePostmaster,
  stoppePostmaster,
  superuser,
  unterbrich,
  vergissToten,
} from './prozess.ts'

export { dieserRechner, type Rechner } from './paket.ts'

export type EmbeddedOptions = {
  ordner: string
  /** `allein`: refuse if another process owns the folder. `mitbenutzen`: then use its server and leave it running. */
  besitz?: 'allein' | 'mitbenutzen'
  /** For tests only: no fsync, a power cut may lose everything. */
  fluechtig?: boolean
  onSchritt?: (text: string) => void
  /** The owner's connection broke: the server is gone or was restarted by someone. */
  onVerlust?: (error: Error) => void
  rechner?: Rechner
}

export type Embedded = {
  /** As the cluster's superuser: roles and migrations only, never for service code. */
  besitzer: Verbindung
  ordner: string
  /** `uebernommen`: an orphan of a killed process was running. `geteilt`: another process owns it. */
  wie: 'gestartet' | 'uebernommen' | 'geteilt'
  stop(): Promise<void>
}

/** The lock that says who owns the folder. It ends with its connection, so also by `kill -9`. */
const BESITZ = 4_203_000
const NAME = 'amtswerk-besitzer'
/** How long a server that is there may recover before it answers. */
const FREMD_MS = 60_000

/**
 * Starts (or adopts) the PostgreSQL of a folder.
 * @throws DatenbankFehler: unsupported machine, full disk, other major version, folder in use, path too long
 */
export async function starteEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { fluechtig = false, onSchritt = () => {}, onVerlust = () => {} } = options
  const paket = waehlePaket(options.rechner ?? dieserRechner())
  const ort = await waehleOrt(options.ordner, onSchritt)
  let meins = false
  const letzteRettung = () => {
    if (meins) unterbrich(ort)
  }
  process.once('exit', letzteRettung)
  const gestartet = await laufenLassen(ort, async () => {
    await raeumeBauplaetze(ort)
    const native = await kopiereNative(paket, ort)
    await legeClusterAn(paket, native, ort, fluechtig)
    meins = true // an exit from now on must not leave it running
    return startePostmaster(native, ort, fluechtig)
  })
  const besitz = await nimmBesitz(ort, onVerlust)
  meins = !('pid' in besitz)
  if ('pid' in besitz) {
    process.removeListener('exit', letzteRettung)
    if (options.besitz === 'mitbenutzen') return { besitzer: superuser(ort), ordner: ort.ordner, wie: 'geteilt', stop: async () => {} }
    throw new DatenbankFehler(
      'ordner-belegt',
      `Der Datenordner ${ort.ordner} wird schon von Prozess ${besitz.pid} benutzt: Beenden Sie ihn (kill ${besitz.pid}) oder setzen Sie AMTSWERK_DATEN auf einen anderen Ordner.`,
    )
  }
  await legeDatenbankAn(ort)
  return {
    besitzer: superuser(ort),
    ordner: ort.ordner,
    wie: gestartet ? 'gestartet' : 'uebernommen',
    stop: async () => {
      process.removeListener('exit', letzteRettung)
      besitz.freigeben() // from now on the loss of the connection is meant
      await stoppePostmaster(ort)
    },
  }
}

/** Makes sure that a server answers; true if it was started here, false if one was there. */
async function laufenLassen(ort: Ort, starte: () => Promise<'laeuft' | 'belegt'>): Promise<boolean> {
  if (await antwortet(ort)) return false
  const bis = Date.now() + FREMD_MS
  while (Date.now() < bis) {
    if (!postmasterLebt(ort)) {
      vergissToten(ort)
      if ((await starte()) === 'laeuft') return true
    }
    if (await antwortet(ort)) return false
    await warte(25)
  }
  const pid = postmasterPid(ort)
  throw new DatenbankFehler(
    'ordner-belegt',
    `Im Datenordner ${ort.ordner} läuft ein PostgreSQL (Prozess ${pid}), das nicht antwortet: Beenden Sie es (kill -INT ${pid}) und starten Sie noch einmal.`,
  )
}

/** Takes the lock on a connection that stays open, or says which process holds it. */
async function nimmBesitz(ort: Ort, onVerlust: (error: Error) => void): Promise<{ freigeben: () => void } | { pid: string }> {
  const client = new pg.Client({ ...superuser(ort, 'postgres'), application_name: `${NAME} ${process.pid}` })
  let gewollt = false
  client.on('error', (error) => {
    if (!gewollt) onVerlust(error)
  })
  await client.connect()
  const { rows } = await client.query<{ frei: boolean }>('select pg_try_advisory_lock($1) as frei', [BESITZ])
  if (rows[0]!.frei) {
    return {
      freigeben: () => {
        gewollt = true // the server ends the connection, so the lock holds until it is down
      },
    }
  }
  const halter = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.objid = $1 and l.granted and a.datname = 'postgres'`,
    [BESITZ],
  )
  gewollt = true
  await client.end()
  return { pid: halter.rows[0]?.name.replace(`${NAME} `, '') ?? 'unbekannt' }
}

async function legeDatenbankAn(ort: Ort): Promise<void> {
  const client = new pg.Client(superuser(ort, 'postgres'))
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATENBANK])
    if (!rowCount) await client.query(`create database ${DATENBANK}`)
  } finally {
    await client.end()
  }
}
