// Narrows hits by their properties and counts what there would be per value.
import { SCHICHTEBENEN, SPRACHEN } from '../leistung/index.ts'
import type { Ablage } from './ablage.ts'
import type { Facetten, Filter } from './anfrage.ts'
import { ZIELGRUPPEN } from './dokument.ts'
import type { Blick } from './gebietsblick.ts'
import { ARTEN, artVon, ebeneVon, hatZielgruppe } from './merkmale.ts'

const KRITERIEN = 6
const [ART, ZIELGRUPPE, ONLINE, EBENE, THEMA, SPRACHE] = [0, 1, 2, 3, 4, 5] as const

/** Looks at documents one by one; `lassDurch` tells whether the filter lets one through, and counts it. */
export function createFacetten({ merkmale, online, objekte }: Ablage, blick: Blick, filter: Filter) {
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
  const werte: number[][] = Array.from({ length: KRITERIEN }, () => [])

  const lies = (nr: number) => {
    const eigener = code[nr]!
    for (const liste of werte) liste.length = 0
    werte[ART]!.push(artVon(eigener))
    for (let i = 0; i < ZIELGRUPPEN.length; i++) if (hatZielgruppe(eigener, i)) werte[ZIELGRUPPE]!.push(i)
    if (gehtOnline(nr)) werte[ONLINE]!.push(0)
    const ebene = ebeneVon(eigener)
    if (ebene >= 0) werte[EBENE]!.push(ebene)
    for (let i = themen.von[nr]!, bis = i + themen.laenge[nr]!; i < bis; i++) werte[THEMA]!.push(themen.daten[i]!)
    const sprachen = objekte.sprachen(objekte.von[nr]!)
    for (let i = 0; i < SPRACHEN.length; i++) if (sprachen & (1 << i)) werte[SPRACHE]!.push(i)
  }
  const gehtOnline = (nr: number): boolean => {
    for (let i = online.von[nr]!, bis = i + online.laenge[nr]!; i < bis; i++) if (blick[online.daten[i]!]! > 0) return true
    return false
  }
  const passt = (kriterium: number): boolean => {
    const liste = erlaubt[kriterium]
    return !liste || werte[kriterium]!.some((wert) => liste[wert] === 1)
  }

  return {
    lassDurch(nr: number): boolean {
      lies(nr)
      let [verfehlte, letzte] = [0, -1]
      for (let kriterium = 0; kriterium < KRITERIEN; kriterium++) {
        if (passt(kriterium)) continue
        verfehlte++
        letzte = kriterium
      }
      if (verfehlte <= 1)
        for (let kriterium = 0; kriterium < KRITERIEN; kriterium++)
          if (verfehlte === 0 || letzte === kriterium) for (const wert of werte[kriterium]!) zaehler[kriterium]![wert]!++
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
