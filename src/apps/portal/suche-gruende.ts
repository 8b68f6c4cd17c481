// Why a hit is one, in sentences: how each word of the query was found, and where.
import { falte, type Grund } from '../../domain/suche/index.ts'
import { type Oberflaechensprache, texte } from '../../ui/texte/index.ts'

/** More would only repeat the same word in further fields. */
const JE_WORT = 2
const HOECHSTENS = 6

type Fund = { q: string; titel: string; empfohlen: boolean; sprache: Oberflaechensprache }

export function gruendeAlsSaetze(gruende: readonly Grund[], { q, titel, empfohlen, sprache }: Fund): string[] {
  const t = texte(sprache).ergebnis.warum
  const jeWort = new Map<string, Set<string>>()
  for (const grund of gruende) {
    const gefunden = wieImText(einmal(grund.gefunden), grund.feld === 'titel' ? titel : '')
    const art = grund.art !== 'schluessel' && gleich(grund.wort, gefunden) ? 'wort' : grund.art
    const satz = t[art](wieImText(grund.wort, q), gefunden, t.feld[grund.feld])
    const bisher = jeWort.get(grund.wort)
    if (!bisher) jeWort.set(grund.wort, new Set([satz]))
    else if (bisher.size < JE_WORT) bisher.add(satz)
  }
  const saetze = [...jeWort.values()].flatMap((eines) => [...eines])
  const alle = [...new Set([...(empfohlen ? [t.empfohlen] : []), ...saetze])].slice(0, HOECHSTENS)
  return alle.length > 0 ? alle : [t.ohneGrund]
}

/** Nobody needs to read that „hund“ stands there as „Hund“. */
function gleich(eines: string, anderes: string): boolean {
  return falte(eines) === falte(anderes)
}

/** Both halves of a compound may have been found in the same word. */
function einmal(gefunden: string): string {
  return [...new Set(gefunden.split(' '))].join(' ')
}

/** The search compares folded words; people read them as they stand. */
function wieImText(wort: string, text: string): string {
  const stehend = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return wort
    .split(' ')
    .map((teil) => stehend.find((eines) => gleich(eines, teil)) ?? teil)
    .join(' ')
}
