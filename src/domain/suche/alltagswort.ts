// Which words are ordinary ones of the stock, so that they are not taken for places.
import type { Wortpaar } from './anfrage.ts'
import type { Suchdokument } from './dokument.ts'
import { woerter } from './woerter.ts'

type Quellen = { dokumente: Iterable<Suchdokument>; wortschatz?: Iterable<Pick<Wortpaar, 'wort' | 'begriff'>> }

/**
 * Words by which services of Bund and Land are called, and those of the vocabulary. Running text does not count: it names places
 * ("Regierungspräsidium Gießen"), and so do services of single towns.
 */
export function alltagswoerter({ dokumente, wortschatz = [] }: Quellen): (wort: string) => boolean {
  const bekannt = new Set<string>()
  const merke = (text: string) => {
    for (const wort of woerter(text)) bekannt.add(wort)
  }
  for (const { art, titel, felder, merkmale } of dokumente) {
    if (art === 'organisationseinheit' || merkmale.ebene === 'kreis' || merkmale.ebene === 'gemeinde') continue
    for (const text of [titel, felder.buergertitel ?? '', ...(felder.stichwoerter ?? [])]) merke(text)
  }
  for (const { wort, begriff } of wortschatz) {
    merke(wort)
    merke(begriff)
  }
  return (wort) => woerter(wort).some((eines) => bekannt.has(eines))
}
