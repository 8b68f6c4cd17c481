// Documents and searches as the tests of this folder need them.
import { createSuche, type Suchanfrage, type Suchdokument, type Teil } from './index.ts'

export const HESSEN = ['060000000000', '000000000000']
export const WANFRIED = ['066360013013', '066360000000', '066000000000', ...HESSEN]

export const dokument = (titel: string, stichwoerter: string[] = [], abweichend: Partial<Suchdokument> = {}): Suchdokument => ({
  art: 'leistung',
  id: titel.toLowerCase().replace(/ /g, '-'),
  sprache: 'de',
  leistungsschluessel: null,
  titel,
  teaser: '',
  name: titel,
  gebiete: ['060000000000'],
  felder: { stichwoerter },
  merkmale: { zielgruppen: [], ebene: 'land', themen: [], online: [] },
  ...abweichend,
})

export function sucheMit(dokumente: readonly Suchdokument[], teile?: readonly Teil[]) {
  const suche = createSuche(teile && { teile })
  for (const eines of dokumente) suche.put(eines)
  return suche
}

export const titel = (suche: ReturnType<typeof createSuche>, q: string, anfrage: Omit<Suchanfrage, 'q'> = {}): string[] =>
  suche.search({ q, ...anfrage }).treffer.map((treffer) => treffer.titel)
