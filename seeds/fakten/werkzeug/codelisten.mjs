// Makes listen.csv, eintraege.csv and feiertage-hessen.csv from genericode files, FIM codes and the calendar of holidays.
// npx tsx seeds/fakten/werkzeug/codelisten.mjs FOLDER_GENERICODE FOLDER_FIM FOLDER_HOLIDAYS   (README.md beside it says what the folders hold)
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatCsv, parseCsv } from '../../../src/platform/csv.ts'

const [genericode, fim, feiertage] = process.argv.slice(2)
if (!genericode || !fim || !feiertage) throw new Error('Three folders are needed: genericode, FIM codes, holidays.')
const ZIEL = new URL('..', import.meta.url).pathname
const schreib = (datei, spalten, zeilen) => {
  writeFileSync(join(ZIEL, datei), formatCsv(spalten, zeilen))
  console.log(`${datei}: ${zeilen.length}`)
}

// File: columns for code, German and English label, and further columns that are kept.
const DATEIEN = {
  'Amtssprache_EU_2.xml': ['ISO-Code', 'ISO-Wert', 'ISO-Sprachbezeichnung'],
  'Anschrifttyp_2.0.xml': ['code', 'description-de-DE', 'description-en-GB'],
  'Art_des_gesetzlichen_Vertreters_1.xml': ['Code', 'Beschreibung', null],
  'Bezirk_2019-07-31.xml': ['SCHLUESSEL', 'Bezeichnung', null, 'Hinweis'],
  'Bundesland_2010-04-01.xml': ['SCHLUESSEL', 'Bezeichnung', null],
  'Currency_Codes_3.xml': ['AlphabeticCode', null, 'Currency'],
  'DESTATIS_Staatenliste_2024-08-01.xml': [
    'schluessel-staat',
    'staatenname-kurz',
    null,
    'staatsname-voll',
    'staatsangehoerigkeit',
    'iso-2',
    'iso-3',
  ],
  'DSMeld_Familienstand__DSMeld-Blatt_1401__2.xml': ['key', 'name', null],
  'Erreichbarkeit_3.xml': ['code', 'Beschreibung', null, 'IANA.URI-Scheme'],
  'Kreis_2026-01-31.xml': ['SCHLUESSEL', 'Bezeichnung', null, 'Hinweis'],
  'Rechtsformen_2.4.xml': ['Code', 'Bezeichnung-lang', null, 'Bezeichnung-kurz-1', 'Eintragungsart'],
  'XInneres_Geschlecht_1.xml': ['code', 'beschreibung', null, 'anwendung'],
}
const ZEICHEN = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }
const klartext = (xml) =>
  xml
    .replace(/&(lt|gt|quot|apos|amp);/g, (zeichen) => ZEICHEN[zeichen])
    .replace(/\s+/g, ' ')
    .trim()
const eines = (xml, name) => klartext(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1] ?? '')

const listen = []
const eintraege = []
for (const [datei, [code, de, en, ...weitere]] of Object.entries(DATEIEN)) {
  const xml = readFileSync(join(genericode, datei), 'utf8')
  const kopf = xml.slice(xml.indexOf('<Identification'), xml.indexOf('</Identification>'))
  const uri = eines(kopf, 'CanonicalUri')
  const herausgeber = eines(kopf.slice(kopf.indexOf('<Agency')), 'LongName')
  const gueltig = /:(?:validFrom|datumGueltigkeitAb)>(\d{4}-\d\d-\d\d)</.exec(xml)?.[1] ?? ''
  listen.push({
    uri,
    version: eines(kopf, 'Version'),
    name: eines(kopf, 'LongName'),
    herausgeber,
    art: 'amtlich',
    stand: gueltig,
    quelle: 'xrepository',
    hinweis: '',
  })
  for (const [, zeile] of xml.matchAll(/<Row>([\s\S]*?)<\/Row>/g)) {
    const werte = {}
    for (const [, spalte, wert] of zeile.matchAll(/<Value ColumnRef="([^"]+)">\s*<SimpleValue>([^<]*)<\/SimpleValue>/g))
      werte[spalte] = klartext(wert)
    const zusatz = Object.fromEntries(weitere.filter((spalte) => werte[spalte]).map((spalte) => [spalte, werte[spalte]]))
    eintraege.push({
      uri,
      code: werte[code],
      de: de && werte[de],
      en: en && werte[en],
      zusatz: Object.keys(zusatz).length ? JSON.stringify(zusatz) : '',
    })
  }
}

// Codes of the FIM portal: official where a source shows the URI, else under a name of ours.
const { codes, bezeichnungen, portalverbund_lagen_beispiele: lagen } = JSON.parse(readFileSync(join(fim, 'codelisten.json'), 'utf8'))
const AMTLICH = {
  ModulTextTyp: ['urn:de:xzufi:codeliste:leistungstextmodulleika', '20240216'],
  FreigabeStatus: ['urn:xoev-de:xprozess:codeliste:status', ''],
  Vertrauensniveau: ['urn:xoev-de:fim:codeliste:vertrauensniveau', ''],
}
const WISSEN = {
  FreigabeStatus: { 1: 'in Planung', 2: 'in Bearbeitung', 4: 'methodisch freigegeben', 8: 'vorgesehen zum Löschen' },
  Vertrauensniveau: { 10: 'untergeordnet', 20: 'normal', 30: 'substanziell', 40: 'hoch', '00': 'keine Angabe' },
}
const kebab = (name) => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase()
const FIM = { version: '0.24.0', herausgeber: 'FITKO (FIM-Portal)', art: 'abgeleitet', stand: '', quelle: 'fim-portal' }
for (const [name, werte] of Object.entries(codes)) {
  const [uri, version] = AMTLICH[name] ?? [`urn:de:amtswerk:codeliste:fim.${kebab(name)}`, '']
  const texte = { ...WISSEN[name], ...bezeichnungen[name]?.werte }
  const fehlt = werte.some((code) => !texte[code])
  const hinweis = fehlt ? 'Bezeichnungen nur, wo eine Quelle sie nennt' : 'Bezeichnungen teils aus Beispielen belegt'
  listen.push({ ...FIM, uri, version: version || FIM.version, name, hinweis })
  for (const code of werte) eintraege.push({ uri, code: String(code), de: texte[code] ?? '', en: '', zusatz: '' })
}
const pvlagen = 'urn:xoev-de:fim:codeliste:pvlagen'
listen.push({
  ...FIM,
  uri: pvlagen,
  version: '2026-06-16',
  name: 'Lagen des Portalverbunds (Auswahl)',
  hinweis: 'nur in Antworten des Portalverbunds gesehene Codes',
})
for (const [code, de] of Object.entries(lagen)) eintraege.push({ uri: pvlagen, code, de, en: '', zusatz: '' })
schreib('codelisten/listen.csv', ['uri', 'version', 'name', 'herausgeber', 'art', 'stand', 'quelle', 'hinweis'], listen)
schreib('codelisten/eintraege.csv', ['uri', 'code', 'de', 'en', 'zusatz'], eintraege)

const ENGLISCH = {
  Neujahr: 'New Year’s Day',
  Karfreitag: 'Good Friday',
  Ostermontag: 'Easter Monday',
  Maifeiertag: 'Labour Day',
  'Christi Himmelfahrt': 'Ascension Day',
  Pfingstmontag: 'Whit Monday',
  Fronleichnam: 'Corpus Christi',
  'Tag der Deutschen Einheit': 'Day of German Unity',
  '1. Weihnachtstag': 'Christmas Day',
  '2. Weihnachtstag': 'Second day of Christmas',
}
const tage = parseCsv(readFileSync(join(feiertage, 'feiertage_he_2024-2030.csv'), 'utf8'), ['datum', 'name'])
schreib(
  'feiertage/feiertage-hessen.csv',
  ['tag', 'de', 'en'],
  tage.map(({ datum, name }) => ({ tag: datum, de: name.replace('Maifeiertag', 'Tag der Arbeit'), en: ENGLISCH[name] })),
)
