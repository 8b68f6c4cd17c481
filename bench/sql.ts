// Database work, measured in a process of its own: bare node-postgres against the program's doors.
import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import type { Akteur } from '../src/platform/akteur.ts'
import { writeAudit } from '../src/platform/audit/index.ts'
import { oeffneSpeicher, openDatenbank, type Tx, type Verbindung } from '../src/platform/db/index.ts'
import { emit } from '../src/platform/events/index.ts'
import { median } from './modell.ts'

const ZUGLEICH = 8
const ZEILEN = 10_000
const WECHSEL = 5
const TRAEGER = '00000000-0000-7000-8000-000000000001'
const AKTEUR: Akteur = { art: 'konto', id: '00000000-0000-7000-8000-000000000002', traeger: TRAEGER, rechte: [] }

export type SqlAuftrag = { ordner: string; sekunden: number; runden: number }
export type SqlErgebnis = {
  lesen: number
  lesenMitAkteur: number
  commit: number
  commitMitEreignis: number
  verhaeltnisLesen: number
  verhaeltnisCommit: number
}

process.on('disconnect', () => process.exit(1)) // the server ends with this process
process.on('message', async (auftrag: SqlAuftrag) => {
  process.send!(await messe(auftrag))
})

type BenchTables = { bench_zeile: { nr: number; traeger: string; wert: string } }
const clock = () => new Date()

/** On a database of its own, with the settings the program ships: every commit waits for the disk. */
async function messe({ ordner, sekunden, runden }: SqlAuftrag): Promise<SqlErgebnis> {
  const speicher = await oeffneSpeicher({ datenOrdner: ordner, migrations: 'migrations', clock, onError: () => {} })
  try {
    await bereite(speicher.verbindungen.besitzer)
    return await vergleiche(speicher.verbindungen.login, sekunden, runden)
  } finally {
    await speicher.stop()
  }
}

async function vergleiche(login: Verbindung, sekunden: number, runden: number): Promise<SqlErgebnis> {
  const db = openDatenbank(login, { clock, poolSize: ZUGLEICH, onError: () => {} })
  const bar = new pg.Pool({ ...login, options: '-c role=amtswerk_system', max: ZUGLEICH })
  bar.on('error', () => {}) // its last connections may still be closing when the server stops
  const faelle = {
    lesen: (nr: number) => bar.query({ name: 'punkt', text: 'select nr, traeger, wert from bench_bar where nr = $1', values: [nr] }),
    lesenMitAkteur: (nr: number) =>
      db.mitAkteur(AKTEUR, (tx) => mitTabellen(tx).selectFrom('bench_zeile').selectAll().where('nr', '=', nr).execute()),
    commit: (nr: number) => bareTransaktion(bar, nr),
    commitMitEreignis: (nr: number) =>
      db.mitAkteur(AKTEUR, async (tx) => {
        await sql`insert into bench_schreiben (nr, wert) values (${nr}, 'x')`.execute(tx)
        await writeAudit(tx, AKTEUR, clock(), 'bench.schreiben', String(nr), 'ja')
        await emit(tx, 'bench.geschrieben', String(nr))
      }),
  }
  const jeRunde: Record<keyof typeof faelle, number>[] = []
  for (let runde = -1; runde < runden; runde++) {
    const werte = { lesen: 0, lesenMitAkteur: 0, commit: 0, commitMitEreignis: 0 }
    // in short turns, so that what else the machine does meets all four alike
    for (let i = 0; i < WECHSEL; i++)
      for (const fall of Object.keys(faelle) as (keyof typeof faelle)[])
        werte[fall] += (await proSekunde(faelle[fall], sekunden / WECHSEL)) / WECHSEL
    if (runde >= 0) jeRunde.push(werte) // the first round warms up
  }
  await Promise.all([db.end(), bar.end()])
  const mitte = (fall: keyof typeof faelle) => median(jeRunde.map((werte) => werte[fall]))
  return {
    lesen: mitte('lesen'),
    lesenMitAkteur: mitte('lesenMitAkteur'),
    commit: mitte('commit'),
    commitMitEreignis: mitte('commitMitEreignis'),
    verhaeltnisLesen: median(jeRunde.map((w) => w.lesenMitAkteur / w.lesen)),
    verhaeltnisCommit: median(jeRunde.map((w) => w.commitMitEreignis / w.commit)),
  }
}

const mitTabellen = (tx: Tx) => tx.withTables<BenchTables>() as Kysely<BenchTables>

async function bareTransaktion(pool: pg.Pool, nr: number): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`insert into bench_schreiben (nr, wert) values ($1, 'x')`, [nr])
    await client.query('commit')
  } finally {
    client.release()
  }
}

async function proSekunde(tu: (nr: number) => Promise<unknown>, sekunden: number): Promise<number> {
  let anzahl = 0
  const beginn = performance.now()
  const ende = beginn + sekunden * 1000
  await Promise.all(
    Array.from({ length: ZUGLEICH }, async () => {
      while (performance.now() < ende) await tu(1 + (anzahl++ % ZEILEN))
    }),
  )
  return anzahl / ((performance.now() - beginn) / 1000)
}

async function bereite(besitzer: Verbindung): Promise<void> {
  const owner = new pg.Client(besitzer)
  await owner.connect()
  await owner.query(`
    drop table if exists bench_bar, bench_zeile, bench_schreiben;
    create table bench_bar (nr int primary key, traeger uuid not null, wert text not null);
    insert into bench_bar select n, '${TRAEGER}', 'Wert ' || n from generate_series(1, ${ZEILEN}) n;
    create table bench_zeile (like bench_bar including all);
    insert into bench_zeile select * from bench_bar;
    create table bench_schreiben (nr int not null, wert text not null);
    alter table bench_zeile enable row level security;
    alter table bench_zeile force row level security;
    create policy traeger on bench_zeile to amtswerk_app using (traeger = akt_traeger());
    grant select on bench_bar to amtswerk_system; grant select on bench_zeile to amtswerk_app;
    grant insert on bench_schreiben to amtswerk_app, amtswerk_system;
    analyze bench_bar, bench_zeile`)
  await owner.end()
}
