// Makes the files of the catalogue (LeiKa and OZG, state of October 2019) smaller: columns that follow from the key or from another file are left out.
// npx tsx seeds/fakten/werkzeug/katalog.mjs FOLDER_CATALOGUE   (README.md beside it says what the folder holds)
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatCsv, parseCsv } from '../../../src/platform/csv.ts'

const [ordner] = process.argv.slice(2)
if (!ordner) throw new Error('One folder is needed: the catalogue.')
const ZIEL = new URL('../katalog/', import.meta.url).pathname
const lies = (datei, spalten) => parseCsv(readFileSync(join(ordner, datei), 'utf8'), spalten)
const schreib = (datei, spalten, zeilen) => {
  writeFileSync(join(ZIEL, datei), formatCsv(spalten, zeilen))
  console.log(`${datei}: ${zeilen.length}`)
}

const leistungen = lies('leika_leistungen.csv', [
  ...['leika_schluessel', 'bezeichnung', 'typisierung', 'ozg_id', 'ozg_leistung', 'lage', 'themenfeld', 'sdg1', 'sdg2', 'rechtsgrundlage'],
]).map(({ leika_schluessel, ...rest }) => ({ schluessel: leika_schluessel, ...rest }))
const LEISTUNG = ['schluessel', 'bezeichnung', 'typisierung', 'ozg_id', 'sdg1', 'sdg2', 'rechtsgrundlage']
schreib('leistungen.csv', LEISTUNG, leistungen)
schreib(
  'ozg-leistungen.csv',
  ['ozg_id', 'bezeichnung', 'lage', 'themenfeld'],
  lies('ozg_leistungen.csv', ['ozg_id', 'bezeichnung', 'lage', 'themenfeld']),
)
schreib('lagen.csv', ['themenfeld', 'lage'], lies('ozg_lagen.csv', ['themenfeld', 'lage']))
schreib(
  'verrichtungen.csv',
  ['code', 'bezeichnung', 'belege'],
  lies('leika_verrichtungen_abgeleitet.csv', ['verrichtung', 'text', 'belege']).map((z) => ({
    code: z.verrichtung,
    bezeichnung: z.text,
    belege: z.belege,
  })),
)
const gruppen = lies('leika_leistungsgruppen_abgeleitet.csv', ['leistungsgruppe', 'haeufigste_ozg_lage', 'anteil', 'beispiele'])
schreib(
  'gruppen.csv',
  ['code', 'lage', 'anteil', 'beispiele'],
  gruppen.map((z) => ({ code: z.leistungsgruppe, lage: z.haeufigste_ozg_lage, anteil: z.anteil, beispiele: z.beispiele })),
)
