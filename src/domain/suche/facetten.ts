// Narrows hits by their properties and counts what there would be per value.
import { SCHICHTEBENEN, SPRACHEN } from '../leistung/index.ts'
import type { Ablage } from './ablage.ts'
import type { Facetten, Filter } from './anfrage.ts'
import { ZIELGRUPPEN } from './dokument.ts'
import { ARTEN, artVon, ebeneVon, hatZielgruppe } from './merkmale.ts'
import { gehtOnline, type Sicht } from './sicht.ts'

/** A property: which values a document has of it (numbers), and what they are called. */
type Kriterium = {
  namen: readonly string[]
  je(nr: number, tu: (wert: number) => void): void
  zaehler: Uint32Array
  /** Values that are let through; null: nothing is chosen, all are. */
  erlaubt: Uint8Array | null
}
type Name = Exclude<keyof Filter, undefined>
export type Facettenzaehlung = { kriterien: Record<Name, Kriterium>; alle: readonly Kriterium[]; gefiltert: boolean }

export function createFacettenzaehlung(ablage: Ablage, sicht: Sicht, filter: Filter): Facettenzaehlung {
  const { merkmale, sichten, objekte } = ablage
  const { code, themen, themennummern } = merkmale
  const kriterien: Record<Name, Kriterium> = {
    art: kriterium(ARTEN, filter.art, (nr, tu) => tu(artVon(code[nr]!))),
    zielgruppe: kriterium(ZIELGRUPPEN, filter.zielgruppe, (nr, tu) => {
      for (let i = 0; i < ZIELGRUPPEN.length; i++) if (hatZielgruppe(code[nr]!, i)) tu(i)
    }),
    online: kriterium(['ja'], filter.online ? ['ja'] : undefined, (nr, tu) => {
      if (gehtOnline(sichten, nr, sicht)) tu(0)
    }),
    ebene: kriterium(SCHICHTEBENEN, filter.ebene, (nr, tu) => {
      if (ebeneVon(code[nr]!) >= 0) tu(ebeneVon(code[nr]!))
    }),
    thema: kriterium([...themennummern.keys()], filter.thema, (nr, tu) => {
      for (let i = themen.von[nr]!, bis = i + themen.laenge[nr]!; i < bis; i++) tu(themen.daten[i]!)
    }),
    sprache: kriterium(SPRACHEN, filter.sprache, (nr, tu) => {
      const bits = objekte.sprachen[objekte.von[nr]!]!
      for (let i = 0; i < SPRACHEN.length; i++) if (bits & (1 << i)) tu(i)
    }),
  }
  const alle = Object.values(kriterien)
  return { kriterien, alle, gefiltert: alle.some(({ erlaubt }) => erlaubt !== null) }
}

/** Does the filter let the document through? Counts it for every property whose own choice alone keeps it out, or for all. */
export function lassDurch({ alle, gefiltert }: Facettenzaehlung, nr: number): boolean {
  if (!gefiltert) {
    for (const eines of alle) zaehle(eines, nr)
    return true
  }
  const verfehlte = alle.filter((eines) => !passt(eines, nr))
  if (verfehlte.length === 0) for (const eines of alle) zaehle(eines, nr)
  if (verfehlte.length === 1) zaehle(verfehlte[0]!, nr)
  return verfehlte.length === 0
}

export function facetten({ kriterien }: Facettenzaehlung): Facetten {
  const { art, zielgruppe, online, ebene, thema, sprache } = kriterien
  return {
    art: benannt(art),
    zielgruppe: benannt(zielgruppe),
    online: online.zaehler[0]!,
    ebene: benannt(ebene),
    thema: benannt(thema),
    sprache: benannt(sprache),
  }
}

/** Chosen values nobody has are let be. */
function kriterium(namen: readonly string[], gewaehlte: readonly string[] | undefined, je: Kriterium['je']): Kriterium {
  const erlaubt = gewaehlte && gewaehlte.length > 0 ? Uint8Array.from(namen, (name) => (gewaehlte.includes(name) ? 1 : 0)) : null
  return { namen, je, zaehler: new Uint32Array(namen.length), erlaubt }
}

function zaehle({ je, zaehler }: Kriterium, nr: number): void {
  je(nr, (wert) => void zaehler[wert]!++)
}

function passt({ je, erlaubt }: Kriterium, nr: number): boolean {
  if (erlaubt === null) return true
  let ja = false
  je(nr, (wert) => {
    ja ||= erlaubt[wert] === 1
  })
  return ja
}

function benannt<T extends string>({ namen, zaehler }: Kriterium): Map<T, number> {
  const je = new Map<T, number>()
  for (const [nr, name] of namen.entries()) if (zaehler[nr]! > 0) je.set(name as T, zaehler[nr]!)
  return je
}
