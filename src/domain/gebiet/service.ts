// Loading the facts about areas and reading them back: all of it is public reference data, so nobody is asked who he is.
import type { Reader, Tx } from '../../platform/db/index.ts'
import { emit } from '../../platform/events/index.ts'
import { readFaktendateien } from '../../platform/faktendateien.ts'
import { DATEIEN, type Karte, readGebietsfakten } from './fakten.ts'
import type { GebietId } from './gebiet.ts'
import { createGebietIndex, type GebietIndex } from './gebiet-index.ts'
import { findStand, listDaten, listUmrisse, saveFakten, sperreLaden } from './store.ts'

/** Counted up when the way facts become rows changes, so that an upgraded program loads the same files again. */
const LESART = '2'

/**
 * Brings the areas in the database to the state of the fact files in `ordner` (`seeds/fakten`); answers whether anything had to be done.
 * Tells so (`gebiet.geladen`), because running processes keep an index. Needs a transaction of the system (`alsSystem`). Broken files throw and change nothing.
 */
export async function loadGebiete(tx: Tx, ordner: string): Promise<{ geladen: boolean; stand: string }> {
  const { texte, sha256 } = await readFaktendateien(ordner, DATEIEN, LESART)
  await sperreLaden(tx)
  if ((await findStand(tx)) === sha256) return { geladen: false, stand: sha256 }
  await saveFakten(tx, readGebietsfakten(texte()), sha256)
  await emit(tx, 'gebiet.geladen', sha256)
  return { geladen: true, stand: sha256 }
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
