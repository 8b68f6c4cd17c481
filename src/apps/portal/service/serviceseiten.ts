// Which pages the service area has, in which order, and what each is called: the overview, the list of all pages and the ways on read it here.
import type { Texte } from '../../../ui/texte/index.ts'

/** Groups of the overview; a page's key is its address. */
export const SERVICEGRUPPEN = {
  hilfe: ['hilfe', 'begriffe', 'behoerdennummer-115', 'rueckmeldung', 'konto'],
  zugang: ['leichte-sprache', 'gebaerdensprache', 'barrierefreiheit'],
  daten: ['quellen', 'statistik', 'uebersicht'],
  recht: ['impressum', 'datenschutz'],
} as const

export type Serviceseite = (typeof SERVICEGRUPPEN)[keyof typeof SERVICEGRUPPEN][number] | 'service'

/** Pages that read alike at every place: one address does for all. */
export const UEBERALL_GLEICH: readonly Serviceseite[] = (['service', ...Object.values(SERVICEGRUPPEN).flat()] as const).filter(
  (seite) => seite !== 'leichte-sprache', // lists what is described in plain language at the place
)

/** Title and one sentence of a page. */
export function seitenname(seite: Serviceseite, t: Texte): { titel: string; satz: string } {
  if (seite === 'service') return t.service
  if (seite === 'quellen' || seite === 'statistik' || seite === 'uebersicht' || seite === 'rueckmeldung' || seite === 'begriffe')
    return t[seite]
  return t.seiten[seite]
}
