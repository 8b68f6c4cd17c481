// Loading the code lists and looking codes up: public reference data, so nobody is asked who he is.
import type { Reader, Tx } from '../../platform/db/index.ts'
import { readFaktendateien } from '../../platform/faktendateien.ts'
import type { Feiertag } from '../../platform/feiertage.ts'
import type { Tag } from '../../platform/zeit.ts'
import { type Code, DATEIEN, readCodelistenfakten } from './codeliste.ts'
import { findEintrag, findStand, findVersion, listEintraege, listFeiertage, saveFakten, sperreLaden } from './store.ts'

const LESART = '1'

/** Brings the lists in the database to the state of the files in `ordner` (`seeds/fakten`). In a transaction of the system; broken files throw. */
export async function loadCodelisten(tx: Tx, ordner: string): Promise<{ geladen: boolean; stand: string }> {
  const { texte, sha256 } = await readFaktendateien(ordner, DATEIEN, LESART)
  await sperreLaden(tx)
  if ((await findStand(tx)) === sha256) return { geladen: false, stand: sha256 }
  await saveFakten(tx, readCodelistenfakten(texte()), sha256)
  return { geladen: true, stand: sha256 }
}

/** What a code means in this list, in the version named or the newest one; null if list, version or code is unknown. */
export async function findCode(reader: Reader, uri: string, code: string, version?: string): Promise<Code | null> {
  const gemeint = version ?? (await findVersion(reader, uri))
  return gemeint === null ? null : findEintrag(reader, uri, gemeint, code)
}

/** All codes of a list in the order of its publisher; nothing if list or version is unknown. */
export async function listCodes(reader: Reader, uri: string, version?: string): Promise<Code[]> {
  const gemeint = version ?? (await findVersion(reader, uri))
  return gemeint === null ? [] : listEintraege(reader, uri, gemeint)
}

/** Published holidays of Hessen by day, 2024–2030. The program itself asks `platform/feiertage.ts`, which knows every year. */
export async function readFeiertage(reader: Reader): Promise<ReadonlyMap<Tag, Feiertag>> {
  return new Map((await listFeiertage(reader)).map(({ tag, de, en }) => [tag, { de, en }]))
}
