// Loads the vocabulary that ships with the program: idempotent, cheap when unchanged, and never over what editors have done.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { system } from '../../platform/akteur.ts'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { emit } from '../../platform/events/index.ts'
import { derivedId } from '../../platform/id.ts'
import type { Fault } from '../../platform/seed.ts'
import { istGeladen, merkeGeladen, sperreLaden } from '../../platform/seed-stand.ts'
import { istGleich, type Wortangabe } from './fachwortschatz.ts'
import { leseWortdateien, type Wortdatei } from './seed.ts'
import { EREIGNIS } from './service.ts'
import { type EintragRow, listAlle, putGeladene } from './store.ts'

const LESART = '1' // counted up when the same files make other rows

export type Wortladebericht = {
  /** False: the same files are in already, nothing was looked at. */
  geladen: boolean
  gesamt: number
  neu: number
  geaendert: number
  entfernt: number
  /** Entries (`wort → begriff`) that editors have changed or removed: their work stands, the file's does not. */
  belassen: string[]
  /** Rows that were left out, each with file, line and remedy. */
  faults: Fault[]
}

const NICHTS = { gesamt: 0, neu: 0, geaendert: 0, entfernt: 0, belassen: [], faults: [] }

/** Files of a folder, sorted by name; without the folder there are none. */
export async function readWortdateien(ordner: string): Promise<Wortdatei[]> {
  const namen = (await readdir(ordner).catch(() => [])).filter((name) => name.endsWith('.csv')).sort()
  return Promise.all(namen.map(async (datei) => ({ datei, text: await readFile(join(ordner, datei), 'utf8') })))
}

/**
 * Brings what nobody has touched to the state of the files (`alsSystem` only). A faulty row is left out and told: a word too few must not keep an
 * installation from starting. A row that stands in no file any more goes, unless editors have touched it.
 */
export async function loadFachwortschatz(tx: Tx, dateien: readonly Wortdatei[], jetzt: Date): Promise<Wortladebericht> {
  const stand = standVon(dateien)
  await sperreLaden(tx)
  if (await istGeladen(tx, 'fachwortschatz', stand)) return { ...NICHTS, geladen: false }
  const { eintraege, faults } = leseWortdateien(dateien)
  const plan = planeLaden(eintraege, await listAlle(tx))
  if (plan.zeilen.length > 0) {
    await putGeladene(tx, plan.zeilen, jetzt)
    await emit(tx, EREIGNIS, 'alle')
    await writeAudit(tx, system(), jetzt, 'fachwortschatz.laden', '', 'ja', plan.anzahl)
  }
  await merkeGeladen(tx, 'fachwortschatz', { stand, jetzt })
  return { geladen: true, gesamt: eintraege.size, ...plan.anzahl, belassen: plan.belassen, faults }
}

function standVon(dateien: readonly Wortdatei[]): string {
  const hash = createHash('sha256').update(LESART)
  for (const { datei, text } of dateien) hash.update(`\0${datei}\0`).update(text)
  return hash.digest('hex')
}

type Plan = {
  zeilen: EintragRow[]
  belassen: string[]
  anzahl: { neu: number; geaendert: number; entfernt: number }
}

/** What differs between the files and the rows. */
function planeLaden(dateien: ReadonlyMap<string, Wortangabe>, vorhanden: readonly EintragRow[]): Plan {
  const plan: Plan = { zeilen: [], belassen: [], anzahl: { neu: 0, geaendert: 0, entfernt: 0 } }
  const geladene = new Map(vorhanden.flatMap((row) => (row.geladen === null ? [] : [[row.geladen, row] as const])))
  const fremde = new Map(vorhanden.flatMap((row) => (row.traeger === null || row.entfernt ? [] : [[row.paar, row] as const])))
  for (const [paar, row] of geladene) {
    if (dateien.has(paar)) continue
    if (row.traeger !== null) plan.belassen.push(name(row))
    else if (!row.entfernt) {
      plan.zeilen.push({ ...row, nr: row.nr + 1, entfernt: true })
      plan.anzahl.entfernt++
    }
  }
  for (const [paar, angabe] of dateien) {
    const row = geladene.get(paar)
    const eigener = fremde.get(paar)
    if (row && row.traeger !== null) {
      if (row.entfernt || !istGleich(row, angabe)) plan.belassen.push(name(angabe))
    } else if (eigener) {
      if (!istGleich(eigener, angabe)) plan.belassen.push(name(angabe))
    } else if (!row) {
      plan.zeilen.push({ ...angabe, id: derivedId('fachwortschatz', paar), traeger: null, paar, nr: 1, entfernt: false, geladen: paar })
      plan.anzahl.neu++
    } else if (row.entfernt || !istGleich(row, angabe)) {
      plan.zeilen.push({ ...row, ...angabe, nr: row.nr + 1, entfernt: false })
      plan.anzahl.geaendert++
    }
  }
  return plan
}

function name({ wort, begriff }: Wortangabe): string {
  return `${wort} → ${begriff}`
}
