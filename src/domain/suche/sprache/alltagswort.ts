// Which words are ordinary ones of the stock, so that they are not taken for places.

import type { Suchdokument } from '../bestand/dokument.ts'
import type { Wortpaar } from '../frage/anfrage.ts'
import { woerter } from './woerter.ts'

type Quellen = { dokumente: Iterable<Suchdokument>; wortschatz?: Iterable<Pick<Wortpaar, 'wort' | 'begriff'>> }

/**
 * Words by which services of Bund and Land are called, and single ones of the vocabulary. Running text does not count: it names places
 * ("Regierungspräsidium Gießen"); so do phrases of the vocabulary, keywords that towns add ("Hundesteuer Wanfried") and services of single towns.
 */
export function alltagswoerter({ dokumente, wortschatz = [] }: Quellen): (wort: string) => boolean {
  const { merke, kennt } = createAlltagswoerter(wortschatz)
  for (const dokument of dokumente) merke(dokument)
  return kennt
}

export type Alltagswoerter = { merke(dokument: Suchdokument): void; kennt(wort: string): boolean }

/** The same for documents that come one by one. A word once known stays so, even if its document goes. */
export function createAlltagswoerter(wortschatz: NonNullable<Quellen['wortschatz']> = []): Alltagswoerter {
  const bekannt = new Set<string>()
  const lies = (text: string) => {
    for (const wort of woerter(text)) bekannt.add(wort)
  }
  const texte = new Set<string>() // a term stands in ten pairs
  for (const { wort, begriff } of wortschatz) texte.add(wort).add(begriff)
  for (const text of texte) if (istEinWort(text)) lies(text)
  return {
    merke({ art, titel, felder, merkmale }) {
      if (art === 'organisationseinheit' || merkmale.ebene === 'kreis' || merkmale.ebene === 'gemeinde') return
      for (const text of [titel, felder.buergertitel ?? '', ...(felder.stichwoerter ?? []).filter(istEinWort)]) lies(text)
    },
    kennt: (wort) => woerter(wort).some((eines) => bekannt.has(eines)),
  }
}

function istEinWort(text: string): boolean {
  return !/\s/.test(text.trim())
}
