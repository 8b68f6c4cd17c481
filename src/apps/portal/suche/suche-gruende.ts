// Why a hit is one, in sentences: how each word of the query was found, and where.
import { falte, type Grund, type Korrektur } from '../../../domain/suche/index.ts'
import { type Oberflaechensprache, texte } from '../../../ui/texte/index.ts'

/** More would only repeat the same word in further fields. */
const JE_WORT = 2
const HOECHSTENS = 6

type Fund = { q: string; korrektur: Korrektur | null; titel: string; empfohlen: boolean; sprache: Oberflaechensprache }

export function gruendeAlsSaetze(gruende: readonly Grund[], { q, korrektur, titel, empfohlen, sprache }: Fund): string[] {
  const t = texte(sprache).ergebnis.warum
  const jeWort = new Map<string, Set<string>>()
  for (const grund of gruende) {
    const gefunden = wieImText(einmal(grund.gefunden), grund.feld === 'titel' ? titel : '')
    const wort = wieGetippt(grund.wort, q, korrektur)
    const art = grund.art !== 'schluessel' && gleich(wort, gefunden) ? 'wort' : berichtigt(grund, wort) ? 'berichtigt' : grund.art
    const satz = t[art](wort, gefunden, t.feld[grund.feld])
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

/** Found as it stands, but not as it was typed. */
function berichtigt({ wort, gefunden }: Grund, getippt: string): boolean {
  return gleich(wort, einmal(gefunden)) && !gleich(wort, getippt)
}

/** A repaired word stands where the typed one stood. */
function wieGetippt(wort: string, q: string, korrektur: Korrektur | null): string {
  if (!korrektur) return wieImText(wort, q)
  const [getippt, gesucht] = [korrektur.getippt.split(/\s+/), korrektur.gesucht.split(/\s+/)]
  const teile = wort.split(' ').map((teil) => {
    const stelle = gesucht.findIndex((eines) => gleich(eines, teil))
    return (getippt.length === gesucht.length ? getippt[stelle] : gesucht[stelle]) ?? teil
  })
  return teile.join(' ')
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
