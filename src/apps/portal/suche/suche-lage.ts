// A search as the portal understands it: the words, and the place they are searched at, whether chosen or named among them.
import type { Gebiet } from '../../../domain/gebiet/index.ts'
import { gemeinterOrt, type Suchanfrage } from '../../../domain/suche/index.ts'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse, landVon, umgebung } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import type { Ortshinweis } from './suche.page.tsx'
import { type Filteradressen, filterVon, mitFiltern, type Suchadresse, suchparameter } from './suche-adresse.ts'

export type Suchlage = {
  adresse: Suchadresse
  /** What is searched for: the words typed, without those that name the place. */
  worte: string
  /** As asked: links back to this search name the same place again. */
  gefragt: Anfrage
  /** With the Gemeinde searched at: what hits and the surroundings carry. */
  hier: Anfrage
  /** Where is searched: that Gemeinde, or a Kreis that the words name; null: everywhere. */
  gebiet: Gebiet | null
  /** The place the words name, if it is another one than asked for. */
  erkannt: Gebiet | null
  /** Gemeinden the words may mean. */
  mehrere: readonly Gebiet[]
}

const HOECHSTENS_ORTE = 8

/** Where a place among the words is not the one chosen, the page says so, with the way back. */
export function suchlage(dienste: PortalDienste, gefragt: Anfrage, gesucht: Suchadresse): Suchlage {
  const { ort, tag } = gefragt
  const ohne = { adresse: gesucht, worte: gesucht.q, gefragt, hier: gefragt, gebiet: ort, erkannt: null, mehrere: [] }
  if (!gesucht.ortswort) return ohne
  const wissen = { bekannt: dienste.istAlltagswort, land: landVon(gefragt.auftritt) }
  const gemeint = gemeinterOrt(gesucht.q, { gebiete: dienste.gebiete(), gewaehlt: ort, tag, heute: tag, ...wissen })
  const { worte, gebiet } = gemeint
  const mehrere = gemeint.mehrere.filter(({ ebene }) => ebene === 'gemeinde').slice(0, HOECHSTENS_ORTE)
  if (!gebiet || gebiet === ort) return { ...ohne, worte, mehrere }
  const hier = { ...gefragt, ort: gebiet.ebene === 'gemeinde' ? gebiet : null }
  return { ...ohne, worte, hier, gebiet, erkannt: gebiet }
}

/** What the page says about a place among the words; nothing if there is none, or it is the one chosen anyway. */
export function ortshinweis(dienste: PortalDienste, lage: Suchlage): Ortshinweis | undefined {
  const { gefragt, erkannt, mehrere, worte } = lage
  const t = texte(gefragt.oberflaeche).ergebnis
  if (erkannt) {
    const ohne = { text: t.ohneOrt, url: suchadresse(lage, { ortswort: false }) }
    const { ort } = gefragt
    const zurueck = ort && worte !== lage.adresse.q ? [{ text: t.inOrt(ort.kurzname), url: suchadresse(lage, { q: worte }) }] : []
    return { art: 'erkannt', name: erkannt.kurzname, wege: [ohne, ...zurueck] }
  }
  if (mehrere.length === 0) return undefined
  return {
    art: 'mehrere',
    vorschlaege: mehrere.map((ort) => ({
      name: ort.kurzname,
      zusatz: umgebung(dienste, ort, gefragt.tag) ?? '',
      url: suchadresse(lage, { q: worte, ort }),
    })),
  }
}

/** The question to the search. */
export function suchanfrage(
  dienste: PortalDienste,
  { adresse: { auswahl, woertlich, weiter }, worte, hier, gebiet }: Suchlage,
): Suchanfrage {
  return {
    q: worte,
    kette: gebiet ? dienste.gebiete().schluesselkette(gebiet.id, hier.tag) : [],
    sprache: hier.sprache,
    filter: filterVon(auswahl),
    woertlich,
    weiter: weiter || null,
  }
}

/** Address of this search with something changed; its first page, without reasons, unless said. */
export function suchadresse({ adresse: bisher, gefragt }: Suchlage, mehr: Partial<Suchadresse> & { ort?: Gebiet | null } = {}): string {
  const { ort = gefragt.ort, ...anders } = mehr
  return adresse({ sprache: gefragt.sprache, ort }, '/suche', suchparameter({ ...bisher, weiter: '', warum: '', ...anders }))
}

/** Addresses of the first page of this search with another choice of filters. */
export function filteradressen({ adresse: bisher, gefragt }: Suchlage): Filteradressen {
  return mitFiltern(adresse(gefragt, '/suche', { q: bisher.q }), bisher)
}
