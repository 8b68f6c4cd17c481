// Where the code lists and holidays come from.
import type { Quelle } from '../gebiet/index.ts'

export const QUELLEN: readonly Quelle[] = [
  {
    dateien: ['codelisten/listen.csv', 'codelisten/eintraege.csv'],
    titel: 'Codelisten aus dem XRepository (genericode)',
    herausgeber: 'Statistisches Bundesamt, KoSIT, GK FIM, XUnternehmen und andere; je Liste genannt',
    lizenz: 'MIT (Sammlung hd-gmbh-dev/xoev-xwasser-rs); amtliche Codes',
    lizenzUrl: 'https://opensource.org/license/mit',
    namensnennung: 'Codelisten: XRepository (xrepository.de), Sammlung hd-gmbh-dev/xoev-xwasser-rs, MIT',
    stand: 'je Liste genannt',
    bearbeitung: 'in eine Tabelle umgeformt, auf Code, Bezeichnung und ausgewählte Spalten gekürzt',
  },
  {
    dateien: ['codelisten/listen.csv', 'codelisten/eintraege.csv'],
    titel: 'Codes des FIM-Portals und des Portalverbunds',
    herausgeber: 'FITKO (FIM-Portal-API 0.24.0)',
    lizenz: 'Fakten ohne eigenen Schutz',
    lizenzUrl: null,
    namensnennung: 'Codes: FIM-Portal (fimportal.de); Zusammenstellung von Amtswerk, keine amtliche Liste',
    stand: '2026',
    bearbeitung: 'Bezeichnungen nur, wo eine Quelle sie nennt',
  },
  {
    dateien: ['feiertage/feiertage-hessen.csv'],
    titel: 'Gesetzliche Feiertage in Hessen 2024–2030',
    herausgeber: 'Amtswerk',
    lizenz: 'Fakten ohne eigenen Schutz',
    lizenzUrl: null,
    namensnennung: 'Feiertage nach § 1 Hessisches Feiertagsgesetz, mit zwei Kalenderprogrammen verglichen',
    stand: '2024–2030',
    bearbeitung: 'um englische Namen ergänzt',
  },
]
