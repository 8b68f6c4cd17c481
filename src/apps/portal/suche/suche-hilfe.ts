// What helps when a search found nothing or little: the same question asked otherwise, each way only if it finds more.

import { themenDer } from '../../../domain/leistung/index.ts'
import { type Suchanfrage, WENIGE } from '../../../domain/suche/index.ts'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { ALLTAG } from '../reihenfolge.ts'
import { nachNamen, themaPfad, themaWorte } from '../themen/themen-zuordnung.ts'
import { zeilenFuer } from '../verzeichnis.ts'
import { istGefiltert, OHNE_AUSWAHL, type Suchadresse } from './suche-adresse.ts'
import { type Suchlage, suchadresse, suchanfrage } from './suche-lage.ts'
import type { Suchhilfe } from './suche-leer.tsx'

const HOECHSTENS_WORTE = 6
const HOECHSTENS_WEGE = 3
const EINFACH: Partial<Suchadresse> = { auswahl: OHNE_AUSWAHL, woertlich: false }

export function suchhilfe(dienste: PortalDienste, lage: Suchlage, gesamt: number): Suchhilfe | undefined {
  if (gesamt >= WENIGE) return undefined
  const wege = andereWege(dienste, lage, gesamt)
  if (gesamt > 0) return { wege, themen: [], alltag: [] }
  return { wege, themen: themen(dienste, lage.hier), alltag: zeilenFuer(dienste, lage.hier, ALLTAG) }
}

/** Topics of citizens that hold a service: whoever does business finds theirs one step further. */
function themen(dienste: PortalDienste, hier: Anfrage): Suchhilfe['themen'] {
  const belegte = new Set([...dienste.leistungen().values()].flatMap(([erste]) => themenDer(erste!.kopf)))
  const buerger = [...belegte].filter(({ bereich }) => bereich === 'buerger')
  return nachNamen(buerger, hier.oberflaeche).map((thema) => ({
    titel: themaWorte(thema, texte(hier.oberflaeche)).titel,
    url: adresse({ ...hier, sprache: hier.oberflaeche }, themaPfad(thema)),
  }))
}

function andereWege(dienste: PortalDienste, lage: Suchlage, gesamt: number): Suchhilfe['wege'] {
  const t = texte(lage.gefragt.oberflaeche).ergebnis.hilfe
  const frage = { ...suchanfrage(dienste, lage), weiter: null, anzahl: 1 }
  const frei = { ...frage, filter: {} }
  const finde = (anders: Partial<Suchanfrage>) => dienste.suche().search({ ...frei, ...anders })
  const weg = (anzahl: number, text: string, url: string) => (anzahl > gesamt ? [{ text, url }] : [])

  const berichtigt = lage.adresse.woertlich ? finde({ woertlich: false }) : null
  const ohneFilter = istGefiltert(lage.adresse.auswahl) ? finde({}).gesamt : 0
  return [
    ...(berichtigt?.korrektur
      ? weg(berichtigt.gesamt, t.gelesenAls(berichtigt.korrektur.gesucht), suchadresse(lage, { woertlich: false }))
      : []),
    ...weg(ohneFilter, t.ohneFilter(ohneFilter), suchadresse(lage, { auswahl: OHNE_AUSWAHL })),
    ...ohneOrt(lage, finde, weg),
    ...(gesamt === 0 ? einzelneWorte(lage, finde, weg) : []),
  ]
}

type Finde = (anders: Partial<Suchanfrage>) => { gesamt: number }
type Weg = (anzahl: number, text: string, url: string) => Suchhilfe['wege']

/** Not on the site of one town, which always means its own place unless the words name another. */
function ohneOrt(lage: Suchlage, finde: Finde, weg: Weg): Suchhilfe['wege'] {
  const { gebiet, gefragt, worte, erkannt } = lage
  if (!gebiet || (gefragt.auftritt.ort && !erkannt)) return []
  const t = texte(gefragt.oberflaeche).ergebnis.hilfe
  const { gesamt } = finde({ kette: [] })
  const nurOrt = worte === lage.adresse.q
  const text = erkannt && !nurOrt ? t.ohneOrtswort(worte, gesamt) : t.anderswo(gesamt)
  return weg(gesamt, text, suchadresse(lage, { ...EINFACH, q: worte, ort: null, ortswort: !(erkannt && nurOrt) }))
}

/** Those that are found, the rarest first: they say most. */
function einzelneWorte(lage: Suchlage, finde: Finde, weg: Weg): Suchhilfe['wege'] {
  const t = texte(lage.gefragt.oberflaeche).ergebnis.hilfe
  const worte = [...new Set(lage.worte.match(/\p{L}{4,}/gu))].slice(0, HOECHSTENS_WORTE)
  const nurImKreis = lage.gebiet !== lage.hier.ort // an address names a Gemeinde, never a Kreis
  if (worte.length < 2 || nurImKreis) return []
  return worte
    .map((wort) => ({ wort, anzahl: finde({ q: wort, woertlich: true }).gesamt }))
    .filter(({ anzahl }) => anzahl > 0)
    .sort((a, b) => a.anzahl - b.anzahl)
    .slice(0, HOECHSTENS_WEGE)
    .flatMap(({ wort, anzahl }) => weg(anzahl, t.nurWort(wort, anzahl), suchadresse(lage, { ...EINFACH, q: wort, ort: lage.hier.ort })))
}
