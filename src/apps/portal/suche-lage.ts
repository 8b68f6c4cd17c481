// A search as the portal understands it: the words, and the place they are searched at.
import type { Gebiet } from '../../domain/gebiet/index.ts'
import type { Suchanfrage } from '../../domain/suche/index.ts'
import { type Anfrage, adresse } from './anfrage.ts'
import type { PortalDienste } from './dienste.ts'
import { filterVon, type Suchadresse, suchparameter } from './suche-adresse.ts'

export type Suchlage = {
  adresse: Suchadresse
  /** What is searched for: the words typed, without those that name the place. */
  worte: string
  /** As asked: links back to this search name the same place again. */
  gefragt: Anfrage
  /** With the place searched at: what hits and the surroundings carry. */
  hier: Anfrage
  /** The place the words name, if it is another one than asked for. */
  erkannt: Gebiet | null
  /** Places the words may mean. */
  mehrere: readonly Gebiet[]
}

export function suchlage(_dienste: PortalDienste, gefragt: Anfrage, gesucht: Suchadresse): Suchlage {
  return { adresse: gesucht, worte: gesucht.q, gefragt, hier: gefragt, erkannt: null, mehrere: [] }
}

/** The question to the search. */
export function suchanfrage(dienste: PortalDienste, { adresse: { auswahl, woertlich, weiter }, worte, hier }: Suchlage): Suchanfrage {
  return {
    q: worte,
    kette: hier.ort ? dienste.gebiete().schluesselkette(hier.ort.id, hier.tag) : [],
    sprache: hier.sprache,
    filter: filterVon(auswahl),
    woertlich,
    weiter: weiter || null,
  }
}

/** Address of this search with something changed; its first page, without reasons, unless said. */
export function suchadresse({ adresse: bisher, gefragt }: Suchlage, mehr: Partial<Suchadresse> & { ort?: Gebiet | null } = {}): string {
  const { ort = gefragt.ort, ...anders } = mehr
  return adresse({ ...gefragt, ort }, '/suche', suchparameter({ ...bisher, weiter: '', warum: '', ...anders }))
}
