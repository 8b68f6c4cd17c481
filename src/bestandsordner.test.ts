// Files that are broken or meant to do harm: each gives a clear fault with file and line, and nothing is loaded.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { konto } from '../test/support/akteure.ts'
import { testDb } from '../test/support/test-db.ts'
import { leseBestandsordner } from './bestandsordner.ts'
import { bestandLadenBefehl, type Umgang } from './cli-bestand.ts'
import { leistungen, listVeroeffentlicht } from './domain/leistung/index.ts'
import { listTraeger, traegerIdVon } from './domain/traeger/index.ts'

const { kontext } = testDb().inTransaktion()
let zeilen: string[] = []
const umgang: Umgang = {
  schreibe: (zeile) => void zeilen.push(zeile),
  klage: (zeile) => void zeilen.push(zeile),
  mitKontext: (fn) => fn(kontext),
}
let ordner = ''
beforeEach(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'bestand-'))
})
afterEach(() => rm(ordner, { recursive: true }))

const TRAEGER = `- { schluessel: land, name: Land Hessen, art: land, ars: '060000000000' }\n`
const HUND = `kopf:
  slug: hund-anmelden
  leistungsschluessel: []
  typisierung: ['5']
  adressat: ['001']
  bezugsort: wohnort
  themen: [buerger/hobby-und-freizeit]
schichten:
  - ebene: land
    ars: '060000000000'
    stand: '2026-01-01'
    module:
      bezeichnungBuerger: { text: { de: Hund anmelden } }
      volltext: { text: { de: "Erste Zeile\\n\\nzweite" } }
`

async function lade(dateien: Record<string, string | Buffer>) {
  for (const [name, text] of Object.entries(dateien)) {
    await mkdir(dirname(join(ordner, name)), { recursive: true })
    await writeFile(join(ordner, name), text)
  }
  zeilen = []
  const code = await bestandLadenBefehl([ordner], false, umgang)
  return { code, text: zeilen.join('\n') }
}
async function nichtsGeladen() {
  expect(await listTraeger(kontext.db.lesen)).toEqual([])
  expect(await listVeroeffentlicht(kontext.db.lesen)).toEqual([])
}

const BOMBE = `a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
e: [*d, *d, *d, *d, *d, *d, *d, *d, *d]
`
const STELLE = "{ schluessel: rathaus, ars: '060000000000', name: { de: Rathaus }, art: amt }"

describe('eine Datei, die so nicht sein darf, wird genannt und ändert nichts:', () => {
  test.each<[string, Record<string, string | Buffer>, RegExp]>([
    ['eine Bombe aus Verweisen', { 'leistungen/hund.yaml': BOMBE }, /hund\.yaml:2: \(ganze Datei\): Verweise/],
    ['Daten, die sich selbst enthalten', { 'leistungen/hund.yaml': 'kopf: &a\n  slug: *a\n' }, /hund\.yaml:2: .*Verweise/],
    ['zu tief verschachtelt', { 'leistungen/hund.yaml': '['.repeat(50_000) }, /hund\.yaml:1: \(ganze Datei\): die Datei ist zu tief/],
    ['zu groß', { 'leistungen/hund.yaml': `# ${'x'.repeat(6 * 1024 * 1024)}` }, /hund\.yaml: \(ganze Datei\): .*größer als 5 MB/],
    [
      'kein UTF-8',
      { 'leistungen/hund.yaml': Buffer.from(HUND.replace('Hund an', 'Hünd an'), 'latin1') },
      /hund\.yaml:13: .*nicht in UTF-8/,
    ],
    ['ein Zeichen NUL', { 'leistungen/hund.yaml': HUND.replace('zweite', '\\0') }, /hund\.yaml:14: .*Zeichen, das es nicht gibt/],
    ['ein halbes Zeichen', { 'leistungen/hund.yaml': HUND.replace('zweite', '\\ud800') }, /hund\.yaml:14: .*Zeichen, das es nicht gibt/],
    [
      'ein Programmaufruf',
      { 'leistungen/hund.yaml': HUND.replace('[buerger/hobby-und-freizeit]', '!!js/function x') },
      /hund\.yaml:7: .*Angaben mit „!“/,
    ],
    ['zweimal dasselbe Feld', { 'leistungen/hund.yaml': HUND.replace('  themen', '  slug: b\n  themen') }, /hund\.yaml:7: .*zweimal/],
    ['zwei Dokumente', { 'leistungen/hund.yaml': `${HUND}---\n${HUND}` }, /hund\.yaml:15: .*nur ein Dokument/],
    ['eine leere Datei', { 'leistungen/hund.yaml': '' }, /hund\.yaml:1: \(ganze Datei\): hier gehört Felder|hund\.yaml:1: \(ganze Datei\)/],
    ['nur Kommentare', { 'traeger.yaml': '# noch leer\n' }, /traeger\.yaml:\d+: \(ganze Datei\): hier gehört eine Liste/],
    [
      'nur Kommentare statt Regeln',
      { 'zustaendigkeiten/a.yaml': '# noch leer\n' },
      /a\.yaml:\d+: \(ganze Datei\): hier gehören zwei Listen/,
    ],
    ['eine Liste statt Feldern', { 'leistungen/hund.yaml': '- a\n- b\n' }, /hund\.yaml:1: \(ganze Datei\): hier gehör.* nicht eine Liste/],
    ['Felder statt einer Liste', { 'stellen.yaml': 'a: b\n' }, /stellen\.yaml:1: \(ganze Datei\): hier gehört eine Liste/],
    ['ein Wert statt eines Eintrags', { 'stellen.yaml': '- rathaus\n' }, /stellen\.yaml:1: Eintrag 1: .*nicht „rathaus“/],
    [
      '__proto__',
      { 'leistungen/hund.yaml': HUND.replace('themen', '__proto__: { a: 1 }\n  themen') },
      /hund\.yaml:7: Feld „kopf\.__proto__“/,
    ],
    [
      'constructor',
      { 'leistungen/hund.yaml': HUND.replace('themen', 'constructor: a\n  themen') },
      /hund\.yaml:7: Feld „kopf\.constructor“/,
    ],
    [
      'ein Name, der aus dem Ordner führt',
      { 'leistungen/hund.yaml': HUND.replace('hund-anmelden', '../../x') },
      /hund\.yaml:2: Feld „kopf\.slug“/,
    ],
    ['eine gefährliche Adresse', { 'stellen.yaml': `- ${STELLE.replace('art:', "web: 'javascript:alert(1)', art:")}` }, /Feld „web“/],
    [
      'ein verschriebenes Feld',
      { 'stellen.yaml': `- ${STELLE.replace('art:', "gueltigbis: '2026-01-01', art:")}` },
      /Feld „gueltigbis“: dieses Feld gibt es/,
    ],
    ['verschriebene Regeln', { 'zustaendigkeiten/a.yaml': 'regel: []\n' }, /a\.yaml:1: Feld „regel“: dieses Feld gibt es/],
    ['ein Träger zweimal', { 'traeger.yaml': TRAEGER + TRAEGER }, /traeger\.yaml:2: Eintrag 2 „land“, Feld „schluessel“/],
    [
      'eine Leistung zweimal',
      { 'leistungen/a.yaml': HUND, 'leistungen/b.yaml': HUND },
      /b\.yaml:2: Feld „kopf\.slug“: .*leistungen\/a\.yaml/,
    ],
    [
      'was nur die Datenbank merkt',
      { 'traeger.yaml': TRAEGER.replace(' }', ", gueltigVon: '2026-02-01', gueltigBis: '2026-01-01' }") },
      /traeger\.yaml.*traeger_check/,
    ],
  ])('%s', async (_was, dateien, erwartet) => {
    const { code, text } = await lade({ 'traeger.yaml': TRAEGER, 'leistungen/hund.yaml': HUND, ...dateien })
    expect(text).toMatch(erwartet)
    expect([code, text.includes('Es wurde nichts geändert.')]).toEqual([1, true])
    await nichtsGeladen()
  })

  test('ein Verweis ins Leere', async () => {
    await symlink(join(ordner, 'nirgends'), join(ordner, 'stellen.yaml'))
    const { code, text } = await lade({ 'traeger.yaml': TRAEGER })
    expect([code, text]).toEqual([1, expect.stringContaining('stellen.yaml: (ganze Datei): die Datei lässt sich nicht lesen (ENOENT)')])
  })

  test('ohne Träger gehört keine Schicht jemandem', async () => {
    const { code, text } = await lade({ 'leistungen/hund.yaml': HUND })
    expect([code, text]).toEqual([
      1,
      expect.stringContaining('hund.yaml:10: Feld „schichten.0.ars“: für 060000000000 gibt es keinen Träger'),
    ])
  })
})

test('ein Name, den schon jemand im Programm vergeben hat, wird ihm nicht genommen', async () => {
  expect((await lade({ 'traeger.yaml': TRAEGER })).code).toBe(0)
  const akteur = konto('wer', traegerIdVon('land'), 'leistung.bearbeiten')
  const kopf = {
    slug: 'hund-anmelden',
    leistungsschluessel: [],
    typisierung: ['5'],
    adressat: ['001'],
    bezugsort: 'wohnort',
    themen: ['buerger/hobby-und-freizeit'],
  }
  expect(await leistungen.legeAn(kontext, akteur, kopf as never)).toMatchObject({ ok: true })
  const { code, text } = await lade({ 'leistungen/hund.yaml': HUND })
  expect([code, text]).toEqual([1, expect.stringContaining('hund.yaml:2: Feld „kopf.slug“: die Leistung „hund-anmelden“ hat jemand')])
})

test('BOM und Zeilenenden von Windows machen keinen anderen Inhalt', async () => {
  await lade({ 'leistungen/hund.yaml': HUND })
  const [eine] = (await leseBestandsordner(ordner)).dateien.leistungen
  await lade({ 'leistungen/hund.yaml': `\uFEFF${HUND.replaceAll('\n', '\r\n')}` })
  const [andere] = (await leseBestandsordner(ordner)).dateien.leistungen
  expect(andere).toEqual(eine)
})

test('HTML in einem Titel bleibt Text, im Fließtext fällt es heraus und wird gemeldet', async () => {
  const { code, text } = await lade({
    'traeger.yaml': TRAEGER,
    'leistungen/hund.yaml': HUND.replace('de: Hund anmelden', "de: '<b>Hund</b>'").replace('zweite', '<script>x</script>'),
  })
  expect([code, text]).toEqual([0, expect.stringContaining('<script> ist in Texten nicht erlaubt')])
  const [zeile] = await listVeroeffentlicht(kontext.db.lesen)
  expect([zeile!.module.bezeichnungBuerger?.text, JSON.stringify(zeile!.module.volltext)]).toEqual([
    '<b>Hund</b>',
    expect.not.stringContaining('script'),
  ])
})

test('eine Datei namens .yml wird nicht still übergangen', async () => {
  const { text } = await lade({ 'traeger.yaml': TRAEGER, 'leistungen/hund.yml': HUND })
  expect(text).toContain('leistungen/hund.yml: übergangen')
})
