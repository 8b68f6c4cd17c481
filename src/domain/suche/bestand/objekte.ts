// Objects and their documents, one per language: by id and by number.
import { SPRACHEN, type Sprache } from '../../leistung/index.ts'
import type { Kopf } from './dokument.ts'
import { doppelt } from './listen.ts'

export type Objekte = {
  nummern: Map<string, number>
  /** Object → documents; null: the number is free. */
  dokumente: (number[] | null)[]
  freie: number[]
  /** Document → object. */
  von: Uint32Array
  /** Languages an object has, a bit each. */
  sprachen: Uint8Array
  /** 0 to 1. */
  beliebt: Float32Array
  beliebtheit: ReadonlyMap<string, number>
}

export function createObjekte(): Objekte {
  return {
    nummern: new Map(),
    dokumente: [],
    freie: [],
    von: new Uint32Array(256),
    sprachen: new Uint8Array(256),
    beliebt: new Float32Array(256),
    beliebtheit: new Map(),
  }
}

export function dokumenteVon({ nummern, dokumente }: Objekte, id: string): readonly number[] {
  const nr = nummern.get(id)
  return nr === undefined ? [] : (dokumente[nr] ?? [])
}

export function putObjekt(objekte: Objekte, dokument: number, { id, sprache }: Kopf): void {
  const nr = objekte.nummern.get(id) ?? objekte.freie.pop() ?? objekte.dokumente.length
  objekte.nummern.set(id, nr)
  const alle = objekte.dokumente[nr]
  if (alle) alle.push(dokument)
  else objekte.dokumente[nr] = [dokument]
  while (objekte.von.length <= dokument) objekte.von = doppelt(objekte.von)
  if (objekte.sprachen.length <= nr) verlaengere(objekte, nr * 2)
  objekte.von[dokument] = nr
  objekte.beliebt[nr] = objekte.beliebtheit.get(id) ?? 0
  objekte.sprachen[nr]! |= 1 << SPRACHEN.indexOf(sprache)
}

/** Takes one document away; the object goes with its last. */
export function removeObjekt(objekte: Objekte, dokument: number, { id, sprache }: Kopf): void {
  const nr = objekte.nummern.get(id)!
  const rest = (objekte.dokumente[nr] ?? []).filter((anderes) => anderes !== dokument)
  objekte.dokumente[nr] = rest.length > 0 ? rest : null
  objekte.sprachen[nr]! &= ~(1 << SPRACHEN.indexOf(sprache))
  if (rest.length > 0) return
  objekte.nummern.delete(id)
  objekte.freie.push(nr)
}

/** The document that stands for the object in the language asked for, or else in German; null if there is neither. */
export function gezeigter(objekte: Objekte, koepfe: readonly (Kopf | null)[], kopf: Kopf, sprache: Sprache): Kopf | null {
  if (kopf.sprache === sprache) return kopf
  const alle = dokumenteVon(objekte, kopf.id).map((nr) => koepfe[nr]!)
  return alle.find((anderer) => anderer.sprache === sprache) ?? alle.find((anderer) => anderer.sprache === 'de') ?? null
}

export function setBeliebtheit(objekte: Objekte, je: ReadonlyMap<string, number>): void {
  objekte.beliebtheit = je
  for (const [id, nr] of objekte.nummern) objekte.beliebt[nr] = je.get(id) ?? 0
}

function verlaengere(objekte: Objekte, laenge: number): void {
  const { sprachen, beliebt } = objekte
  objekte.sprachen = new Uint8Array(laenge)
  objekte.sprachen.set(sprachen)
  objekte.beliebt = new Float32Array(laenge)
  objekte.beliebt.set(beliebt)
}
