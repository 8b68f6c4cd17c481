// Narrows hits by their properties and counts what there would be per value.
import { SCHICHTEBENEN, SPRACHEN } from '../leistung/index.ts'
import type { Ablage } from './ablage.ts'
import type { Facetten, Filter } from './anfrage.ts'
import { ZIELGRUPPEN } from './dokument.ts'
import { ARTEN, artVon, ebeneVon, hatZielgruppe } from './merkmale.ts'
import type { Sicht } from './sicht.ts'

const KRITERIEN = 6
const [ART, ZIELGRUPPE, ONLINE, EBENE, THEMA, SPRACHE] = [0, 1, 2, 3, 4, 5] as const

/** Looks at documents one by one; `lassDurch` tells whether the filter lets one through, and counts it. */
export function createFacetten({ merkmale, sichten, objekte }: Ablage, sicht: Sicht, filter: Filter) {
  const { code, themen, themennummern } = merkmale
  const zaehler = [
    new Uint32Array(3),
    new Uint32Array(2),
    new Uint32Array(1),
    new Uint32Array(4),
    new Uint32Array(themennummern.size),
    new Uint32Array(3),
  ]
  const erlaubt = [
    erlaubte(ARTEN, filter.art),
    erlaubte(ZIELGRUPPEN, filter.zielgruppe),
    filter.online ? new Uint8Array([1]) : null,
    erlaubte(SCHICHTEBENEN, filter.ebene),
    erlaubte([...themennummern.keys()], filter.thema),
    erlaubte(SPRACHEN, filter.sprache),
  ]
  const gefiltert = erlaubt.some((liste) => liste !== null)

  /** Calls with every value the document has of a property. */
  const je = (nr: number, kriterium: number, tu: (wert: number) => void) => {
    const eigener = code[nr]!
    if (kriterium === ART) tu(artVon(eigener))
    else if (kriterium === ZIELGRUPPE) {
      for (let i = 0; i < ZIELGRUPPEN.length; i++) if (hatZielgruppe(eigener, i)) tu(i)
    } else if (kriterium === ONLINE) {
      if (sichten.gehtOnline(nr, sicht)) tu(0)
    } else if (kriterium === EBENE) {
      if (ebeneVon(eigener) >= 0) tu(ebeneVon(eigener))
    } else if (kriterium === THEMA) {
      for (let i = themen.von[nr]!, bis = i + themen.laenge[nr]!; i < bis; i++) tu(themen.daten[i]!)
    } else {
      const sprachen = objekte.sprachen(objekte.von[nr]!)
      for (let i = 0; i < SPRACHEN.length; i++) if (sprachen & (1 << i)) tu(i)
    }
  }
  const zaehle = (nr: number, kriterium: number) => {
    const diese = zaehler[kriterium]!
    je(nr, kriterium, (wert) => void diese[wert]!++)
  }
  const passt = (nr: number, kriterium: number): boolean => {
    const liste = erlaubt[kriterium]
    if (!liste) return true
    let ja = false
    je(nr, kriterium, (wert) => {
      ja ||= liste[wert] === 1
    })
    return ja
  }

  return {
    lassDurch(nr: number): boolean {
      let [verfehlte, letzte] = [0, -1]
      for (let kriterium = 0; gefiltert && kriterium < KRITERIEN; kriterium++) {
        if (passt(nr, kriterium)) continue
        verfehlte++
        letzte = kriterium
      }
      if (verfehlte === 0) for (let kriterium = 0; kriterium < KRITERIEN; kriterium++) zaehle(nr, kriterium)
      else if (verfehlte === 1) zaehle(nr, letzte)
      return verfehlte === 0
    },
    ergebnis(): Facetten {
      return {
        art: benannt(ARTEN, zaehler[ART]!),
        zielgruppe: benannt(ZIELGRUPPEN, zaehler[ZIELGRUPPE]!),
        online: zaehler[ONLINE]![0]!,
        ebene: benannt(SCHICHTEBENEN, zaehler[EBENE]!),
        thema: benannt([...themennummern.keys()], zaehler[THEMA]!),
        sprache: benannt(SPRACHEN, zaehler[SPRACHE]!),
      }
    },
  }
}

/** Null: nothing chosen, all are allowed. Values nobody has are let be. */
function erlaubte<T>(alle: readonly T[], gewaehlte: readonly T[] | undefined): Uint8Array | null {
  if (!gewaehlte || gewaehlte.length === 0) return null
  return Uint8Array.from(alle, (wert) => (gewaehlte.includes(wert) ? 1 : 0))
}

function benannt<T>(namen: readonly T[], zaehler: Uint32Array): Map<T, number> {
  return new Map(namen.flatMap((name, nr) => (zaehler[nr]! > 0 ? [[name, zaehler[nr]!] as const] : [])))
}
