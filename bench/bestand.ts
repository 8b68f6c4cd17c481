// node --expose-gc --import tsx bench/bestand.ts [Leistungen] [Stellen]: what a process needs to start on a large stock and to follow its changes.

import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Bestand, ladeBestand, leseGebietsstand } from '../src/bestand.ts'
import { leseModelle } from '../src/bestand-modelle.ts'
import { fuelleSuche } from '../src/bestand-suche.ts'
import { ladeFakten } from '../src/demo.ts'
import { oeffneSpeicher, type Verbindung } from '../src/platform/db/index.ts'
import { emit } from '../src/platform/events/index.ts'
import { createGeheimnis } from '../src/platform/geheimnis.ts'
import { createLog } from '../src/platform/log.ts'
import { createScheiben } from '../src/platform/scheiben.ts'
import { melde, ohneArbeitskopien, type Probedatenbank, schreibeLeistungen, schreibeStellen } from '../test/support/probebestand.ts'

const [LEISTUNGEN = 10_000, STELLEN = 10_000] = process.argv.slice(2).map(Number)
const SATZ = ['Antrag', 'Nachweis', 'Bescheid', 'Gebühr', 'Ausweis', 'Formular', 'Vordruck', 'Unterlage', 'Frist', 'Amt']
const clock = () => new Date()
const mb = () => Math.round(process.memoryUsage().rss / 1024 / 1024)
const zeige = (was: string, wert: string) => console.log(`${was.padEnd(64)} ${wert}`)

const ordner = await mkdtemp(join(tmpdir(), 'amtswerk-bestand-'))
await chmod(ordner, 0o755)
const speicher = await oeffneSpeicher({ datenOrdner: ordner, migrations: 'migrations', clock, onError: () => {} })
try {
  await messe()
} finally {
  await speicher.stop()
  await rm(ordner, { recursive: true, force: true })
}

async function messe(): Promise<void> {
  const kontext = { db: speicher.datenbank, clock, log: createLog('silent') }
  const probe = probedatenbank(speicher.verbindungen.besitzer, speicher.verbindungen.login)
  await ladeFakten({ ...kontext, geheimnis: createGeheimnis([Buffer.alloc(32, 1)]), abgelehnt: () => {} } as never, process.cwd(), () => {})
  await ohneArbeitskopien(probe)
  const leistungen = Array.from({ length: LEISTUNGEN }, (_, nr) => leistung(nr, 'erste'))
  for (let von = 0; von < LEISTUNGEN; von += 1_000) await schreibeLeistungen(probe, leistungen.slice(von, von + 1_000))
  const stellen = Array.from({ length: STELLEN }, (_, nr) => ({
    schluessel: `stelle-${nr}`,
    name: `Amt ${nr} für ${SATZ[nr % 10]}`,
    aufgaben: ['steuern'],
  }))
  for (let von = 0; von < STELLEN; von += 1_000) await schreibeStellen(probe, stellen.slice(von, von + 1_000))
  const { gebiete } = await leseGebietsstand(kontext)
  zeige('before the stock, MB', String(mb()))

  const [modelle, lesen] = await dauer(() => leseModelle(kontext, [], gebiete))
  zeige(`${LEISTUNGEN} Leistungen, ${STELLEN} offices: rows read, models built`, `${lesen} ms CPU, ${mb()} MB`)
  const pause = laengsteRunde()
  const [suche, fuellen] = await dauer(() => fuelleSuche({ kontext, modelle, nachgeholt: () => {} }, createScheiben()))
  zeige('search filled', `${fuellen} ms CPU, ${JSON.stringify(suche.heute().stand())}, longest wait ${pause()} ms, ${mb()} MB`)
  const { heapUsed } = raeume()
  zeige('heap with models and search', `${heapUsed} MB`)

  const bestand = await ladeBestand(kontext, [])
  const geaendert = leistungen.slice(0, 1_000).map((_, nr) => leistung(nr, 'zweite'))
  await schreibeLeistungen(probe, geaendert)
  await folgt('1,000 Leistungen changed', async () => {
    await melde(kontext, { leistungen: geaendert.map(({ slug }) => slug) })
    return () => text(bestand, 'dienst-999') === 'zweite 999'
  })
  await schreibeStellen(probe, [{ schluessel: 'stelle-5', name: 'Umbenannt', aufgaben: ['steuern'] }])
  await folgt('1 office changed', async () => {
    await melde(kontext, { stellen: ['stelle-5'] })
    return () => bestand.suche().search({ q: 'Umbenannt' }).treffer[0]?.titel === 'Umbenannt'
  })
  const vorher = bestand.suche()
  await folgt('everything read anew beside it', async () => {
    await kontext.db.alsSystem((tx) => emit(tx, 'gebiet.geladen', 'x'))
    return () => bestand.suche() !== vorher
  })
  await bestand.stop()
}

function leistung(nr: number, stand: string) {
  const text = Array.from({ length: 220 }, (_, i) => `${SATZ[(nr + i * 7) % 10]}${(nr * 31 + i) % 997}`).join(' ')
  return { slug: `dienst-${nr}`, titel: `${stand} ${nr}`, text }
}

function text(bestand: Bestand, slug: string): string | undefined {
  return bestand.jetzt().leistungen.get(slug)?.[0]?.module.bezeichnungBuerger?.text
}

async function folgt(was: string, melden: () => Promise<() => boolean>): Promise<void> {
  const pause = laengsteRunde()
  const beginn = performance.now()
  const fertig = await melden()
  const gemeldet = performance.now()
  while (!fertig()) await new Promise((weiter) => setTimeout(weiter, 1))
  zeige(
    was,
    `${Math.round(gemeldet - beginn)} ms told, visible after ${Math.round(performance.now() - gemeldet)} ms, longest wait ${pause()} ms, ${mb()} MB`,
  )
}

/** Milliseconds of processor time, so that others on the machine do not count. */
async function dauer<T>(tu: () => Promise<T>): Promise<[T, number]> {
  const beginn = process.cpuUsage()
  const ergebnis = await tu()
  const { user, system } = process.cpuUsage(beginn)
  return [ergebnis, Math.round((user + system) / 1000)]
}

function raeume() {
  globalThis.gc?.()
  return { heapUsed: Math.round(process.memoryUsage().heapUsed / 1024 / 1024) }
}

/** The longest time between two rounds of the event loop since the call. */
function laengsteRunde(): () => number {
  let [laeuft, laengste, zuletzt] = [true, 0, performance.now()]
  const runde = () => {
    laengste = Math.max(laengste, performance.now() - zuletzt)
    zuletzt = performance.now()
    if (laeuft) setImmediate(runde)
  }
  setImmediate(runde)
  return () => {
    laeuft = false
    return Math.round(laengste)
  }
}

function probedatenbank(besitzer: Verbindung, login: Verbindung): Probedatenbank {
  return {
    login: () => login,
    alsBesitzer: async <T extends pg.QueryResultRow>(sql: string, werte: unknown[] = []) => {
      const client = new pg.Client(besitzer)
      await client.connect()
      try {
        return (await client.query<T>(sql, werte)).rows
      } finally {
        await client.end()
      }
    },
  }
}
