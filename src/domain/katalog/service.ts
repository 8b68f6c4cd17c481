// Loading the catalogue and looking things up in it: public reference data, so nobody is asked who he is.
import type { Reader, Tx } from '../../platform/db/index.ts'
import { readFaktendateien } from '../../platform/faktendateien.ts'
import { DATEIEN, type Katalogeintrag, readKatalogfakten } from './katalog.ts'
import { parseLeistungsschluessel } from './leistungsschluessel.ts'
import { findNachSchluessel, findStand, saveFakten, sperreLaden } from './store.ts'

const LESART = '1'

/** Brings the catalogue in the database to the state of the files in `ordner` (`seeds/fakten`). In a transaction of the system; broken files throw. */
export async function loadKatalog(tx: Tx, ordner: string): Promise<{ geladen: boolean; stand: string }> {
  const { texte, sha256 } = await readFaktendateien(ordner, DATEIEN, LESART)
  await sperreLaden(tx)
  if ((await findStand(tx)) === sha256) return { geladen: false, stand: sha256 }
  await saveFakten(tx, readKatalogfakten(texte()), sha256)
  return { geladen: true, stand: sha256 }
}

/** The entry with this key, however it is written; null if it is no key or not in this state of the catalogue. */
export async function findKatalogEintrag(reader: Reader, schluessel: string): Promise<Katalogeintrag | null> {
  const gelesen = parseLeistungsschluessel(schluessel)
  return gelesen.ok ? findNachSchluessel(reader, gelesen.value) : null
}
