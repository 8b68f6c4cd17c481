// Repairs a word nobody knows: the nearest known word, if one is near enough. Said openly by whoever shows the result.

import { enthaelt } from '../bestand/listen.ts'
import { zerlegeWort } from '../bestand/wortbuch.ts'
import { abstand, klang } from '../sprache/aehnlich.ts'
import { stamm } from '../sprache/woerter.ts'
import type { Umstaende } from './umstaende.ts'
import { aehnlicheWorte } from './vokabel.ts'

const KUERZESTES = 4
/** Short words have many neighbours (sohn, föhn): their first letter is believed. In a longer one it may be the only mistake (Saison-, Kassenzulassung). */
const KURZ = 7
const KANDIDATEN = 60

/** The folded word that was probably meant; null if the word is known in some way, or nothing is near. */
export function berichtige(wort: string, { ablage, vokabel }: Umstaende): string | null {
  const { wortbuch, haeufig, titelstellen } = ablage
  if (wort.length < KUERZESTES || /\d/.test(wort) || istBekannt(wort, ablage, vokabel)) return null
  const hoechstens = wort.length < 8 ? 1 : wort.length < 12 ? 2 : 3
  const kurz = wort.length < KURZ
  let gehoert: string | null = null
  let bestes: { wort: string; kosten: number } | null = null
  const schritteZu = (anderes: string): number => {
    if (anderes[0] === wort[0]) return abstand(wort, anderes, hoechstens)
    return kurz ? Number.POSITIVE_INFINITY : abstand(wort, anderes, 1)
  }
  const pruefe = (anderes: string, anzahl: number) => {
    const schritte = schritteZu(anderes)
    if (schritte === Number.POSITIVE_INFINITY) return
    gehoert ??= klang(wort)
    const klingt = klang(anderes) === gehoert ? 0.4 : 1
    const anfang = anderes[0] === wort[0] ? 0 : 0.5
    const kosten = schritte * klingt + anfang - Math.min(0.6, 0.1 * Math.log2(1 + anzahl))
    if (bestes === null || kosten < bestes.kosten || (kosten === bestes.kosten && anderes < bestes.wort)) bestes = { wort: anderes, kosten }
  }
  for (const { nr } of wortbuch.gramme.find(wort, { mindestens: 0.25, hoechstens: KANDIDATEN })) {
    // Only words that name something: a word of running text is as good as any word of the language.
    if (haeufig[nr]! > 0 && titelstellen.laenge[nr]! > 0) pruefe(wortbuch.worte[nr]!, haeufig[nr]!)
  }
  const istNah = (anderes: string) => schritteZu(anderes) !== Number.POSITIVE_INFINITY
  for (const anderes of aehnlicheWorte(vokabel, wort, istNah)) pruefe(anderes, 3)
  return (bestes as { wort: string } | null)?.wort ?? null
}

function istBekannt(wort: string, { wortbuch, haeufig }: Umstaende['ablage'], vokabel: Umstaende['vokabel']): boolean {
  const kurz = stamm(wort)
  const nr = wortbuch.stammnummern.get(kurz)
  const imBestand = nr !== undefined && enthaelt(wortbuch.formen, nr, (form) => haeufig[form]! > 0)
  return imBestand || vokabel.bekannte.has(kurz) || zerlegeWort(wortbuch, wort).length > 0 || istAnfang(wort, wortbuch, haeufig)
}

/** The beginning of a known word is unfinished, not misspelt. */
function istAnfang(wort: string, wortbuch: Umstaende['ablage']['wortbuch'], haeufig: Uint32Array): boolean {
  return wortbuch.alphabet.mitAnfang(wort, KANDIDATEN).some((nr) => haeufig[nr]! > 0)
}
