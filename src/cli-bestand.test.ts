// `amtswerk bestand …` as an editor of the Land types it: a folder of files checked, loaded, loaded again, changed, broken.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testDb } from '../test/support/test-db.ts'
import { bestandBerichtBefehl, bestandMatrixBefehl } from './cli-bericht.ts'
import { bestandLadenBefehl, type Umgang } from './cli-bestand.ts'
import { FAKTEN } from './domain/gebiet/fixtures.ts'
import { loadGebiete } from './domain/gebiet/index.ts'
import { findVeroeffentlicht, listVeroeffentlicht } from './domain/leistung/index.ts'
import { listVeroeffentlicht as listStellen } from './domain/organisationseinheit/index.ts'
import { listTraeger } from './domain/traeger/index.ts'

const { kontext } = testDb().inTransaktion()
const zeilen: string[] = []
const umgang: Umgang = {
  schreibe: (zeile) => void zeilen.push(zeile),
  klage: (zeile) => void zeilen.push(zeile),
  mitKontext: (fn) => fn(kontext),
}
let ordner = ''

const TRAEGER = `- { schluessel: land, name: Land Hessen, art: land, ars: '060000000000' }
- { schluessel: wanfried, name: Stadt Wanfried, art: gemeinde, ars: '066360013013' }
`
const HUND = `kopf:
  slug: hund-anmelden
  leistungsschluessel: ['99102013104000']
  typisierung: ['5']
  adressat: ['001']
  bezugsort: wohnort
  themen: [buerger/hobby-und-freizeit]
schichten:
  - ebene: land
    ars: '060000000000'
    stand: '2026-01-01'
    module:
      bezeichnungBuerger: { text: { de: Hund anmelden, en: Register a dog } }
      teaser: { text: { de: Hier melden Sie Ihren Hund an. } }
`
const WANFRIED = `leistung: hund-anmelden
schichten:
  - ebene: gemeinde
    ars: '066360013013'
    stand: '2026-01-02'
    modus: { kosten: ersetzt }
    module:
      kosten:
        eintraege:
          - { schluessel: erster-hund, art: fix, betragCent: 6000, bezeichnung: { de: Erster Hund } }
`
const DATEIEN = { 'traeger.yaml': TRAEGER, 'leistungen/hund-anmelden.yaml': HUND, 'oertlich/wanfried/hund-anmelden.yaml': WANFRIED }

async function schreibeDateien(dateien: Record<string, string>) {
  for (const [name, text] of Object.entries(dateien)) {
    await mkdir(dirname(join(ordner, name)), { recursive: true })
    await writeFile(join(ordner, name), text)
  }
}
async function befehl(art: 'pruefen' | 'laden', pfad = ordner) {
  zeilen.length = 0
  return { code: await bestandLadenBefehl([pfad], art === 'pruefen', umgang), text: zeilen.join('\n') }
}
const betrag = async () =>
  (await findVeroeffentlicht(kontext.db.lesen, 'hund-anmelden')).findLast(({ ars }) => ars === '066360013013')?.module.kosten?.eintraege[0]
    ?.betragCent

beforeEach(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'bestand-'))
  await schreibeDateien(DATEIEN)
})
afterEach(() => rm(ordner, { recursive: true }))

describe('bestand laden', () => {
  test('lädt, was das Land und was die Stadt über eine Leistung sagen, und nennt jede neue Schicht', async () => {
    const { code, text } = await befehl('laden')
    expect(code).toBe(0)
    expect(text).toContain('+ hund-anmelden (land 060000000000)')
    expect(text).toContain('+ hund-anmelden (gemeinde 066360013013)')
    expect(await betrag()).toBe(6000)
  })

  test('zweimal dasselbe ändert nichts', async () => {
    await befehl('laden')
    const { text } = await befehl('laden')
    expect(text).toContain('leistungen: 2 gelesen, nichts davon neu')
    expect(text).not.toMatch(/^[+~]/m)
  })

  test('eine neuere Fassung zeigt, was anders ist: Feld, alter Wert, neuer Wert', async () => {
    await befehl('laden')
    await schreibeDateien({ 'oertlich/wanfried/hund-anmelden.yaml': WANFRIED.replace('6000', '7200') })
    const { text } = await befehl('laden')
    expect(text).toContain('~ hund-anmelden (gemeinde 066360013013)\n    module.kosten.eintraege.erster-hund.betragCent: 6000 → 7200')
    expect(await betrag()).toBe(7200)
  })

  test('eine einzelne Datei einer Stadt genügt, wenn es die Leistung schon gibt', async () => {
    await befehl('laden')
    const datei = 'oertlich/wanfried/hund-anmelden.yaml'
    await schreibeDateien({ [datei]: WANFRIED.replace('6000', '6600') })
    expect((await befehl('laden', join(ordner, datei))).code).toBe(0)
    expect(await betrag()).toBe(6600)
  })

  test('danach gilt wieder der ganze Ordner, auch wenn er der ältere ist', async () => {
    await befehl('laden')
    const datei = 'oertlich/wanfried/hund-anmelden.yaml'
    await schreibeDateien({ [datei]: WANFRIED.replace('6000', '6600') })
    await befehl('laden', join(ordner, datei))
    await schreibeDateien(DATEIEN)
    await befehl('laden')
    expect(await betrag()).toBe(6000)
  })

  test('was in keiner Datei mehr steht, bleibt veröffentlicht und wird genannt', async () => {
    await befehl('laden')
    await rm(join(ordner, 'oertlich'), { recursive: true })
    expect((await befehl('laden')).text).toContain('hund-anmelden (066360013013): steht in keiner Datei mehr')
    expect(await betrag()).toBe(6000)
  })
})

describe('bestand pruefen', () => {
  test('sagt, was sich ändern würde, und ändert nichts', async () => {
    const { code, text } = await befehl('pruefen')
    expect([code, text.includes('+ hund-anmelden (land 060000000000)')]).toEqual([0, true])
    expect(await listVeroeffentlicht(kontext.db.lesen)).toEqual([])
  })

  test.each([
    [
      'ein falsches Feld',
      { 'leistungen/hund-anmelden.yaml': HUND.replace('stand:', 'standt:') },
      'leistungen/hund-anmelden.yaml:9: Feld „schichten.0.stand“',
    ],
    [
      'einen falschen Wert',
      { 'leistungen/hund-anmelden.yaml': HUND.replace('wohnort', 'mondort') },
      'leistungen/hund-anmelden.yaml:6: Feld „kopf.bezugsort“',
    ],
    [
      'eine Gebühr ohne Betrag',
      { 'oertlich/wanfried/hund-anmelden.yaml': WANFRIED.replace('betragCent: 6000, ', '') },
      'hund-anmelden.yaml:10: Feld „schichten.0.module.kosten.eintraege.0“',
    ],
    [
      'ein Gebiet ohne Träger',
      { 'oertlich/wanfried/hund-anmelden.yaml': WANFRIED.replace('066360013013', '066360003003') },
      'hund-anmelden.yaml:4: Feld „schichten.0.ars“: für 066360003003 gibt es keinen Träger',
    ],
    [
      'eine Leistung, die es nicht gibt',
      { 'oertlich/wanfried/katze.yaml': WANFRIED.replace('hund-anmelden', 'katze') },
      'oertlich/wanfried/katze.yaml:1: Feld „leistung“: die Leistung „katze“ gibt es nicht',
    ],
    [
      'einen Fehler im YAML',
      { 'leistungen/hund-anmelden.yaml': HUND.replace('module:', 'module') },
      'leistungen/hund-anmelden.yaml:12: (ganze Datei)',
    ],
    [
      'einen falschen Träger',
      { 'traeger.yaml': TRAEGER.replace('art: land', 'art: reich') },
      'traeger.yaml:1: Eintrag 1 „land“, Feld „art“',
    ],
  ])('nennt %s mit Datei, Zeile und Feld', async (_was, dateien: Record<string, string>, erwartet) => {
    await schreibeDateien(dateien)
    const { code, text } = await befehl('pruefen')
    expect(code).toBe(1)
    expect(text).toContain(erwartet)
    expect(text).toContain('Es wurde nichts geändert.')
  })
})

test('eine fehlerhafte Datei lässt auch die guten daneben draußen', async () => {
  await schreibeDateien({ 'leistungen/zweite.yaml': HUND.replace('hund-anmelden', 'zweite').replace('wohnort', 'mondort') })
  expect((await befehl('laden')).code).toBe(1)
  expect(await listVeroeffentlicht(kontext.db.lesen)).toEqual([])
  expect(await listTraeger(kontext.db.lesen)).toEqual([]) // read and right, before the fault was found
})

test('Regeln und Muster werden nur als Ganzes geladen', async () => {
  await schreibeDateien({ 'zustaendigkeiten/tiere.yaml': 'regeln: []\n' })
  const { code, text } = await befehl('laden', join(ordner, 'zustaendigkeiten/tiere.yaml'))
  expect([code, text.includes('Regeln und Muster werden nur als Ganzes geladen')]).toEqual([1, true])
})

test('der Bericht zählt Module je Sprache und nennt auf Wunsch, was fehlt', async () => {
  await befehl('laden')
  zeilen.length = 0
  await bestandBerichtBefehl(['--fehlend'], umgang)
  expect(zeilen[1]).toMatch(/^hund-anmelden +2\/20 +1\/20 +– {2}land, gemeinde$/)
  expect(zeilen[3]).toMatch(/^ {4}en: es fehlt bezeichnung, teaser/)
})

describe('das Behördenmuster', () => {
  const SAARLAND = '100000000000'
  const demo = async (land: string) =>
    (await readFile(new URL('../seeds/demo/behoerdenmuster.yaml', import.meta.url), 'utf8')).replaceAll('060000000000', land)
  const ladeMuster = async (land: string) => {
    await rm(ordner, { recursive: true })
    await schreibeDateien({ 'behoerdenmuster.yaml': await demo(land) })
    await kontext.db.alsSystem((tx) => loadGebiete(tx, FAKTEN))
    return befehl('laden')
  }

  test('macht Träger und Stellen des Landes, das darin steht, auch ohne Stellen von Hand', async () => {
    expect(await ladeMuster(SAARLAND)).toMatchObject({ code: 0 })
    const orte = (await listTraeger(kontext.db.lesen)).map(({ ars }) => ars)
    expect(orte).toContain(SAARLAND)
    expect(orte.filter((ars) => !ars?.startsWith('10'))).toEqual([])
    expect((await listStellen(kontext.db.lesen)).some(({ ars }) => ars.startsWith('10'))).toBe(true)
  }, 60_000)

  test('nennt ein Land, das es nicht gibt', async () => {
    const { code, text } = await ladeMuster('990000000000')
    expect([code, text]).toEqual([1, expect.stringMatching(/behoerdenmuster\.yaml:6: Feld „land“: kein Land hat den Schlüssel/)])
  })
})

test('eine Behörde, die jemand hier geändert hat, bleibt und wird genannt', async () => {
  const rathaus = (name: string) => `- { schluessel: wanfried, ars: '066360013013', art: magistrat, name: { de: ${name} } }\n`
  await schreibeDateien({ 'stellen.yaml': rathaus('Rathaus') })
  await befehl('laden')
  await kontext.db.alsSystem((tx) => sql`update organisationseinheit set geladen = null`.execute(tx)) // as editing leaves it
  await schreibeDateien({ 'stellen.yaml': rathaus('Stadthaus') })
  const { text } = await befehl('laden')
  expect(text).toContain('wanfried: bleibt, wie es ist. Jemand hat diese Behörde hier geändert')
  expect((await listStellen(kontext.db.lesen)).map(({ inhalt }) => inhalt.name.de)).toEqual(['Rathaus'])
})

describe('die Matrix', () => {
  const regel = (stelle: string) => `regeln:
  - leistung: hund-anmelden
    rolle: zustaendige-stelle
    ars: '060000000000'
    stelle: ${stelle}
    begruendung: { de: Probe }
    rechtsgrundlage: § 1 Probe
`
  const matrixzeilen = async (stelle: string, ...args: string[]) => {
    await schreibeDateien({ 'zustaendigkeiten/tiere.yaml': regel(stelle) })
    expect((await befehl('laden')).code).toBe(0)
    zeilen.length = 0
    expect(await bestandMatrixBefehl(args, umgang)).toBe(0)
    return zeilen
  }
  const mitGebieten = async () => kontext.db.alsSystem((tx) => loadGebiete(tx, FAKTEN))

  test('zählt für jede Leistung, wie viele Gemeinden eine Antwort bekommen, und nennt keine Lücke, wo es einen Grund gibt', async () => {
    await mitGebieten()
    const text = (await matrixzeilen('{ keine: nicht-angeboten }')).join('\n')
    expect(text).toMatch(/^hund-anmelden(\s+–){2}\s+421/m)
    expect(text).toContain('Keine Lücke')
  })

  test('nennt auf Wunsch jeden Ort, dessen Amt noch fehlt', async () => {
    await mitGebieten()
    const text = (await matrixzeilen('{ ebene: gemeinde, aufgabe: steuern }', '--luecken')).join('\n')
    expect(text).toContain('421 Antworten fehlen noch.')
    expect(text).toContain('    hund-anmelden in Wanfried: ohne Stelle')
  })
})
