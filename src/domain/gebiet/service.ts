// Loading the facts about areas and reading them back: all of it is public reference data, so nobody is asked who he is.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reader, Tx } from '../../platform/db/index.ts'
import { DATEIEN, type Dateien, type Karte, readGebietsfakten } from './fakten.ts'
import type { GebietId } from './gebiet.ts'
import { createGebietIndex, type GebietIndex } from './gebiet-index.ts'
import { findStand, listDaten, listUmrisse, saveFakten, sperreLaden } from './store.ts'

/** Counted up when the way facts become rows changes, so that an upgraded program loads the same files again. */
const LESART = '1'

/**
 * Brings the areas in the database to the state of the fact files in `ordner` (`seeds/fakten`); answers whether anything had to be done.
 * Needs a transaction of the system (`alsSystem`). Broken files throw and change nothing.
 */
export async function loadGebiete(tx: Tx, ordner: string): Promise<{ geladen: boolean; stand: string }> {
  const dateien = await readDateien(ordner)
  const hash = createHash('sha256').update(LESART)
  for (const name of DATEIEN) hash.update(`\u0000${name}\u0000`).update(dateien[name])
  const stand = hash.digest('hex')
  await sperreLaden(tx)
  if ((await findStand(tx)) === stand) return { geladen: false, stand }
  await saveFakten(tx, readGebietsfakten(dateien), stand)
  return { geladen: true, stand }
}

export async function readDateien(ordner: string): Promise<Dateien> {
  const texte = await Promise.all(DATEIEN.map(async (name) => [name, await readFile(join(ordner, name), 'utf8')] as const))
  return Object.fromEntries(texte) as Dateien
}

/** All areas, ready to be asked (about 0.2 s; keep it and read it again only when `gebiet_stand` changes). */
export async function readGebietIndex(reader: Reader): Promise<GebietIndex> {
  return createGebietIndex(await listDaten(reader))
}

/** The version the index would have if it were read now: cheap, for asking whether a kept index is still right. */
export async function readGebietStand(reader: Reader): Promise<string> {
  return (await findStand(reader))?.slice(0, 12) ?? 'leer'
}

/** Outlines as SVG paths (coordinates of `KARTE_VIEWBOX`), for a map one looks at. Show the BKG's line of `QUELLEN` beside it. */
export function readUmrisse(reader: Reader, karte: Karte): Promise<{ gebiet: GebietId; pfad: string }[]> {
  return listUmrisse(reader, karte)
}
