// Objects and their documents, one per language: by id and by number.
import { SPRACHEN, type Sprache } from '../leistung/index.ts'
import type { Kopf } from './dokument.ts'
import { doppelt } from './listen.ts'

export type Objekte = ReturnType<typeof createObjekte>

export function createObjekte(koepfe: readonly (Kopf | null)[]) {
  const nummern = new Map<string, number>()
  const dokumente: (number[] | null)[] = []
  const freie: number[] = []
  let von: Uint32Array = new Uint32Array(256)
  let sprachen = new Uint8Array(256)
  let beliebt = new Float32Array(256)
  let beliebtheit: ReadonlyMap<string, number> = new Map()

  const merke = (nr: number) => {
    const alle = dokumente[nr] ?? []
    sprachen[nr] = alle.reduce((bits, eines) => bits | (1 << SPRACHEN.indexOf(koepfe[eines]!.sprache)), 0)
  }

  return {
    /** Document → object. */
    get von() {
      return von
    },
    get anzahl() {
      return dokumente.length
    },
    /** Languages an object has, a bit each. */
    sprachen: (objekt: number): number => sprachen[objekt]!,
    beliebt: (objekt: number): number => beliebt[objekt]!,
    dokumente: (id: string): readonly number[] => {
      const nr = nummern.get(id)
      return nr === undefined ? [] : (dokumente[nr] ?? [])
    },
    /** The document that stands for the object in the language asked for, or else in German; null if there is neither. */
    gezeigter(kopf: Kopf, sprache: Sprache): Kopf | null {
      if (kopf.sprache === sprache) return kopf
      const alle = (dokumente[nummern.get(kopf.id)!] ?? []).map((nr) => koepfe[nr]!)
      return alle.find((anderer) => anderer.sprache === sprache) ?? alle.find((anderer) => anderer.sprache === 'de') ?? null
    },
    put(dokument: number, { id }: Kopf): void {
      const nr = nummern.get(id) ?? freie.pop() ?? dokumente.length
      nummern.set(id, nr)
      const alle = dokumente[nr]
      if (alle) alle.push(dokument)
      else dokumente[nr] = [dokument]
      while (von.length <= dokument) von = doppelt(von)
      if (sprachen.length <= nr) {
        sprachen = Uint8Array.from({ length: nr * 2 }, (_, i) => sprachen[i] ?? 0)
        beliebt = Float32Array.from({ length: nr * 2 }, (_, i) => beliebt[i] ?? 0)
      }
      von[dokument] = nr
      beliebt[nr] = beliebtheit.get(id) ?? 0
      merke(nr)
    },
    /** Takes one document away; the object goes with its last. */
    remove(dokument: number, id: string): void {
      const nr = nummern.get(id)!
      const rest = (dokumente[nr] ?? []).filter((anderes) => anderes !== dokument)
      dokumente[nr] = rest.length > 0 ? rest : null
      merke(nr)
      if (rest.length > 0) return
      nummern.delete(id)
      freie.push(nr)
    },
    setBeliebtheit(je: ReadonlyMap<string, number>): void {
      beliebtheit = je
      for (const [id, nr] of nummern) beliebt[nr] = je.get(id) ?? 0
    },
  }
}
