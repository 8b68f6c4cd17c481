// Which pages the service area has, in which order, and what each is called: the overview, the list of all pages and the ways on read it here.
import type { Texte } from '../../ui/texte/index.ts'

/** Groups of the overview; a page's key is its address. */
export const SERVICEGRUPPEN = {
  hilfe: ['hilfe', 'behoerdennummer-115', 'rueckmeldung', 'konto'],
  zugang: ['leichte-sprache', 'gebaerdensprache', 'barrierefreiheit'],
  daten: ['quellen'],
  recht: ['impressum', 'datenschutz'],
} as const

export type Serviceseite = (typeof SERVICEGRUPPEN)[keyof typeof SERVICEGRUPPEN][number] | 'service'

/** Title and one sentence of a page. */
export function seitenname(seite: Serviceseite, t: Texte): { titel: string; satz: string } {
  if (seite === 'service') return t.service
  if (seite === 'quellen') return t.quellen
  if (seite === 'rueckmeldung') return t.rueckmeldung
  return t.seiten[seite]
}
