// Makes gebiete.csv, ortsteile-hessen.csv and plz_gemeinde.csv from the files of Destatis, GeoNames and OpenStreetMap.
// npx tsx seeds/fakten/werkzeug/gebiete.mjs FOLDER_GERMANY FOLDER_HESSEN   (README.md beside it says what the folders hold)
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatCsv, parseCsv } from '../../../src/platform/csv.ts'

const [deutschland, hessen] = process.argv.slice(2)
if (!deutschland || !hessen) throw new Error('Two folders are needed: areas of Germany, areas of Hessen.')
const ZIEL = new URL('..', import.meta.url).pathname
const lies = (ordner, datei, spalten) => parseCsv(readFileSync(join(ordner, datei), 'utf8'), spalten)
const schreib = (datei, spalten, zeilen) => {
  writeFileSync(join(ZIEL, datei), formatCsv(spalten, zeilen))
  console.log(`${datei}: ${zeilen.length}`)
}

// Hanau left the Main-Kinzig-Kreis on 1 January 2026 and got a new key; the source still shows 31 August 2025.
const HANAU = { alt: '064350014014', neu: '064150000000', seit: '2026-01-01', kreis: '064350000000' }
const SEIT = { '064370016016': '2018-01-01', '066330030030': '2020-01-01' } // Oberzent, Wesertal
const ART = {
  60: 'markt',
  61: 'kreisfreie-stadt',
  62: 'kreisfreie-stadt',
  63: 'stadt',
  64: 'gemeinde',
  65: 'gemeindefrei',
  66: 'gemeindefrei',
  67: 'stadt',
}
// These three call themselves Kreis; the directory types them as Landkreis.
const NUR_KREIS = new Set(['Bergstraße', 'Groß-Gerau', 'Offenbach'])

function kreisname(name, typ) {
  if (/kreis|region|verband/i.test(name)) return name
  return `${typ === '43' || NUR_KREIS.has(name) ? 'Kreis' : 'Landkreis'} ${name}`
}

const gemeinden = lies(deutschland, 'gemeinden_de.csv', ['ars', 'name', 'name_kurz', 'tkz', 'bevoelkerung', 'plz_sitz', 'lat', 'lon'])
const laender = lies(deutschland, 'laender_de.csv', ['ars', 'name', 'bevoelkerung'])
const kreise = lies(deutschland, 'kreise_de.csv', ['ars', 'name', 'typ', 'bevoelkerung']).filter(({ typ }) => !['41', '42'].includes(typ))
// "Statistische Region" and "früher: …" are no authorities; only Regierungsbezirke that exist are areas here.
const bezirke = lies(deutschland, 'regierungsbezirke_de.csv', ['ars', 'name', 'bevoelkerung']).filter(
  ({ name }) => !/^(Statistische Region|früher)/.test(name),
)
const verbaende = lies(deutschland, 'gemeindeverbaende_de.csv', ['ars', 'name'])
const summe = laender.reduce((zahl, land) => zahl + Number(land.bevoelkerung), 0)
const hanau = gemeinden.find(({ ars }) => ars === HANAU.alt)
const mitSchluessel = (ars) => (/^(02|11)0{10}$/.test(ars) ? `${ars}/gemeinde` : '') // Hamburg, Berlin: the Land has the same ARS

const gebiete = [
  { ars: '000000000000', ebene: 'bund', art: 'bund', name: 'Bundesrepublik Deutschland', kurzname: 'Deutschland', einwohner: summe },
  ...laender.map(({ ars, name, bevoelkerung }) => ({ ars, ebene: 'land', art: 'land', name, einwohner: bevoelkerung })),
  ...bezirke.map(({ ars, name, bevoelkerung }) => ({
    ars,
    ebene: 'regierungsbezirk',
    art: 'regierungsbezirk',
    name: `Regierungsbezirk ${name.replace('Reg.-Bez. ', '')}`,
    einwohner: bevoelkerung,
  })),
  ...kreise.map(({ ars, name, typ, bevoelkerung }) => ({
    ars,
    ebene: 'kreis',
    art: 'landkreis',
    name: kreisname(name, typ),
    einwohner: ars === HANAU.kreis ? bevoelkerung - hanau.bevoelkerung : bevoelkerung,
    gueltig_von: ars === HANAU.kreis ? HANAU.seit : '',
  })),
  ...verbaende.map(({ ars, name }) => ({ ars, ebene: 'verband', art: 'gemeindeverband', name })),
  ...gemeinden.map((g) => {
    const neu = g.ars === HANAU.alt ? { ars: HANAU.neu, schluessel: HANAU.alt, art: 'kreisfreie-stadt', gueltig_von: HANAU.seit } : {}
    return {
      ars: g.ars,
      schluessel: mitSchluessel(g.ars),
      ebene: 'gemeinde',
      art: ART[g.tkz],
      name: g.name,
      kurzname: g.name_kurz === g.name ? '' : g.name_kurz,
      einwohner: g.bevoelkerung,
      breite: g.lat,
      laenge: g.lon,
      plz_sitz: g.plz_sitz,
      gueltig_von: SEIT[g.ars] ?? '',
      ...neu,
    }
  }),
].sort((a, b) => (a.ars < b.ars ? -1 : a.ars > b.ars ? 1 : a.ebene < b.ebene ? 1 : -1))
const SPALTEN = ['ars', 'schluessel', 'ebene', 'art', 'name', 'kurzname', 'einwohner', 'breite', 'laenge', 'plz_sitz', 'gueltig_von']
schreib('gebiete/gebiete.csv', SPALTEN, gebiete)

// GeoNames: only places that really have another name than their Gemeinde.
const AUSNAHMEN = new Set(['Kronberg Tal', 'Höchst im Odenwald', 'Schwalmtal']) // a variant, a variant, a Gemeinde put in the wrong place
const FRUEHER = new Set(['Beerfelden', 'Rothenberg', 'Bromskirchen']) // stand in frueher.csv
const flach = (name) =>
  name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\b(an|am|im|in|a|v|vor|d|der|dem)\b/g, '')
    .replace(/[^a-zäöü]/g, '')
const orte = lies(hessen, 'hessen_orte_geonames.csv', ['geonameid', 'name', 'lat', 'lon', 'ags_polygon', 'gemeinde']).filter((ort) => {
  const [a, b] = [flach(ort.name), flach(ort.gemeinde)]
  return !a.startsWith(b) && !b.startsWith(a) && !AUSNAHMEN.has(ort.name) && !FRUEHER.has(ort.name)
})
const ortsteile = orte
  .map((o) => ({ geonames: o.geonameid, name: o.name, ags: o.ags_polygon, breite: o.lat, laenge: o.lon }))
  .sort((a, b) => (a.ags + a.name < b.ags + b.name ? -1 : 1))
schreib('gebiete/ortsteile-hessen.csv', ['geonames', 'name', 'ags', 'breite', 'laenge'], ortsteile)

const bekannt = new Set(gemeinden.map(({ ars }) => ars.slice(0, 5) + ars.slice(9)))
const plz = lies(deutschland, 'plz_gemeinde_de.csv', ['plz', 'ags']).filter(({ ags }) => bekannt.has(ags))
schreib('plz/plz_gemeinde.csv', ['plz', 'ags'], [...new Map(plz.map((zeile) => [zeile.plz + zeile.ags, zeile])).values()])
