// The result page: what was found for the words and the place, best first, and every way to more or to less.
import type { Treffer as Fund, Suchanfrage, Suchergebnis } from '../../../domain/suche/index.ts'
import { trefferAnker } from '../../../ui/treffer.tsx'
import { type Anfrage, adresse, rahmenFuer } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { fundzeilen, leistungszeilen } from '../verzeichnis.ts'
import { klickAdresse } from './klick-route.ts'
import type { SucheProps } from './suche.page.tsx'
import { istGefiltert, leseSuchadresse, type Suchadresse, suchparameter } from './suche-adresse.ts'
import { filterangebot } from './suche-filter.ts'
import { gruendeAlsSaetze } from './suche-gruende.ts'
import { suchhilfe } from './suche-hilfe.ts'
import { filteradressen, ortshinweis, type Suchlage, suchadresse, suchanfrage, suchlage } from './suche-lage.ts'

const JE_SEITE = 20

/** Without words everything that is described is listed. */
export function sucheSeite(dienste: PortalDienste, anfrage: Anfrage): SucheProps {
  const gesucht = leseSuchadresse(anfrage.parameter)
  if (gesucht.q === '') return alleLeistungen(dienste, anfrage)
  const lage = suchlage(dienste, anfrage, gesucht)
  const frage = suchanfrage(dienste, lage)
  const ergebnis = dienste.suche().search({ ...frage, anzahl: JE_SEITE })
  const { gesamt, gezeigt, facetten, korrektur, weiter } = ergebnis
  if (istErsteFrage(gesucht)) dienste.merkeAnfrage({ q: lage.worte, sprache: anfrage.sprache, gesamt })
  return {
    rahmen: rahmenDer(dienste, lage),
    was: gesucht.q,
    gesucht: korrektur?.gesucht ?? lage.worte,
    gesamt,
    gezeigt,
    vage: gezeigt === 0 && istGeraten(dienste, frage, ergebnis),
    treffer: trefferliste(dienste, lage, ergebnis),
    korrektur: korrektur ? { ...korrektur, url: suchadresse(lage, { woertlich: true }) } : undefined,
    ort: ortshinweis(dienste, lage),
    filter: filterangebot(anfrage, facetten, { auswahl: gesucht.auswahl, gesamt, adressen: filteradressen(lage) }),
    weiter: weiter ? suchadresse(lage, { weiter }) : undefined,
    anfang: gezeigt > 0 ? suchadresse(lage) : undefined,
    hilfe: suchhilfe(dienste, lage, gesamt),
  }
}

/** Nothing is really about these words: the first hit only looks like them, and the page says so. */
function istGeraten(dienste: PortalDienste, frage: Suchanfrage, { treffer: [erster] }: Suchergebnis): boolean {
  if (!erster || erster.empfohlen) return false
  return dienste.suche().istVage(frage, erster.id)
}

/** What somebody typed and sent off; paging, narrowing and looking at reasons are no further question. */
function istErsteFrage({ auswahl, weiter, warum, woertlich, ortswort }: Suchadresse): boolean {
  return !istGefiltert(auswahl) && weiter === '' && warum === '' && !woertlich && ortswort
}

function alleLeistungen(dienste: PortalDienste, anfrage: Anfrage): SucheProps {
  const alle = leistungszeilen(dienste, anfrage)
  return { rahmen: rahmenFuer(dienste, anfrage), was: '', gesucht: '', gesamt: alle.length, gezeigt: 0, treffer: alle }
}

/** Whoever changes the place means it: the way back names the words without the place that stood among them. */
function rahmenDer(dienste: PortalDienste, { adresse: gesucht, hier, worte }: Suchlage) {
  const mehr = suchparameter({ ...gesucht, weiter: '', warum: '' })
  return { ...rahmenFuer(dienste, hier, { mehr }), hier: adresse(hier, '/suche', { ...mehr, q: worte }) }
}

function trefferliste(dienste: PortalDienste, lage: Suchlage, { treffer, gezeigt, korrektur }: Suchergebnis): SucheProps['treffer'] {
  const { weiter, warum } = lage.adresse
  const dieseSeite = suchadresse(lage, { weiter })
  return fundzeilen(dienste, lage.hier, treffer).map((zeile, i) => {
    const fund = treffer[i]!
    const offen = warum === fund.name
    const anker = `#${trefferAnker(gezeigt + i + 1)}`
    const gruende = offen ? gruendeFuer(dienste, lage, fund, korrektur) : null
    zeile.klick = klickAdresse(fund.id)
    zeile.warum = { url: offen ? dieseSeite + anker : `${dieseSeite}&warum=${encodeURIComponent(fund.name)}${anker}`, gruende }
    return zeile
  })
}

function gruendeFuer(
  dienste: PortalDienste,
  lage: Suchlage,
  { id, titel, empfohlen }: Fund,
  korrektur: Suchergebnis['korrektur'],
): string[] {
  const gruende = dienste.suche().begruende(suchanfrage(dienste, lage), id)
  return gruendeAlsSaetze(gruende, { q: lage.adresse.q, korrektur, titel, empfohlen, sprache: lage.hier.oberflaeche })
}
