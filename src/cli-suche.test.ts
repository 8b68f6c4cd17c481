// Rating the search on files: what is printed for a small stock, which files are read, and what is said about those that are not.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDb } from '../test/support/test-db.ts'
import type { Umgang } from './cli-bestand.ts'
import { auftragAus, sucheBewertenBefehl } from './cli-suche.ts'
import { DateiFehler, klartext, leseAnfragen, leseKorpus, leseTabelle } from './suchkorpus.ts'

const db = testDb().inTransaktion()
let ordner: string
beforeAll(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'amtswerk-suche-'))
})
afterAll(() => rm(ordner, { recursive: true, force: true }))

const datei = async (name: string, inhalt: string | Buffer) => {
  const pfad = join(ordner, name)
  await writeFile(pfad, inhalt)
  return pfad
}
const dokumente = async (inhalt: string | Buffer) => {
  const alle = []
  for await (const dokument of leseKorpus(await datei('korpus.jsonl', inhalt))) alle.push(dokument)
  return alle
}

const KORPUS = [
  { id: 1, titel: 'Hundesteuer', text: '<p>Wer einen Hund hält, zahlt.</p>' },
  { id: '2', titel: 'Personalausweis', text: 'Ausweis beantragen', stichwoerter: ['Perso'] },
  { id: 3, titel: 'Angelschein', text: '' },
]
  .map((eintrag) => JSON.stringify(eintrag))
  .join('\n')

async function bewerte(korpus: string | Buffer, anfragen: string | Buffer, ...mehr: string[]) {
  const aus: string[] = []
  const klagen: string[] = []
  const args = ['--korpus', await datei('k.jsonl', korpus), '--anfragen', await datei('a.csv', anfragen), ...mehr]
  const code = await sucheBewertenBefehl(args, process.cwd(), {
    schreibe: (zeile) => aus.push(zeile),
    klage: (zeile) => klagen.push(zeile),
    mitKontext: () => Promise.reject(new Error('no database may be needed')),
  })
  return { code, aus: aus.join('\n'), klagen: klagen.join('\n') }
}

test('ein leerer Bestand wird beim Namen genannt, mit dem Weg zu einem vollen', async () => {
  const klagen: string[] = []
  const umgang: Umgang = { schreibe: () => {}, klage: (zeile) => klagen.push(zeile), mitKontext: (tun) => tun(db.kontext) }
  expect(await sucheBewertenBefehl([], process.cwd(), umgang)).toBe(1)
  expect(klagen.join()).toMatch(/noch nichts.*npm start.*Es wurde nichts bewertet/s)
})

describe('suche bewerten auf Dateien', () => {
  test('zeigt die Zahlen, eine je Zeile: eine Anfrage zuerst gefunden, eine gar nicht', async () => {
    const { code, aus } = await bewerte(KORPUS, 'anfrage,id\nhundesteuer,1\nqwrtzxy,3\n')
    expect(code).toBe(0)
    expect(aus.split('\n').slice(0, 7)).toEqual([
      'Dokumente 3',
      'Anfragen 2',
      'MRR@10 0.500',
      'Treffer@1 0.500',
      'Treffer@5 0.500',
      'Treffer@10 0.500',
      'ohne Ergebnis 50.0 %',
    ])
    expect(aus).toMatch(/^Zeit je Anfrage p50 \d+\.\d{3} ms, p99 \d+\.\d{3} ms$/m)
    expect(aus).toMatch(/^Speicher RSS \d+ MB, Heap \d+ MB/m)
    expect(aus).not.toContain('qwrtzxy')
  }, 30_000)

  test('--fehler nennt, was nicht gefunden wurde und was stattdessen kam', async () => {
    const { aus } = await bewerte(KORPUS, 'anfrage,id\nhundesteuer,1\nqwrtzxy,3\n', '--fehler')
    expect(aus).toContain('1 Anfragen ohne Gesuchtes bis Platz 10:\n„qwrtzxy“\n    gesucht:  Angelschein\n    gefunden: nichts')
  }, 30_000)

  test('mehrere Zeilen einer Anfrage sind mehrere Richtige; eine fremde id wird genannt und zählt als nicht gefunden', async () => {
    const { aus, klagen } = await bewerte(KORPUS, 'anfrage,id\nhundesteuer,3\nhundesteuer,1\nhundesteuer,99\n')
    expect(aus).toContain('Anfragen 1\nMRR@10 1.000')
    expect(klagen).toContain('1 Zeilen der Anfragen nennen eine id')
  }, 30_000)

  test.each([
    ['kein JSON', `${KORPUS}\n{"id": 4,`, 'Zeile 4: Das ist kein JSON'],
    ['kein Objekt', '[1]', 'Zeile 1: Erwartet wird ein Objekt'],
    ['ohne id', '{"titel":"x"}', 'Zeile 1: „id“ fehlt'],
    ['ohne Titel', '{"id":1,"titel":" "}', 'Zeile 1: „titel“ fehlt'],
    ['Text als Zahl', '{"id":1,"titel":"x","text":5}', 'Zeile 1: „text“ ist kein Text'],
    ['falsche Stichwörter', '{"id":1,"titel":"x","stichwoerter":[1]}', 'Zeile 1: „stichwoerter“'],
    ['doppelte id', '{"id":1,"titel":"x"}\n\n{"id":"1","titel":"y"}', 'Zeile 3: Die id „1“ steht schon in Zeile 1'],
    ['leer', '\n', 'enthält kein Dokument'],
    ['kein UTF-8', Buffer.from('{"id":1,"titel":"M\xfcll"}', 'latin1'), 'kein UTF-8'],
  ])('ein fehlerhafter Korpus (%s) wird mit Zeile genannt, und nichts wird halb bewertet', async (_was, korpus, erwartet) => {
    const { code, aus, klagen } = await bewerte(korpus, 'anfrage,id\nhund,1\n')
    expect([code, aus]).toEqual([1, ''])
    expect(klagen).toContain(erwartet)
    expect(klagen).toContain('Es wurde nichts bewertet.')
  })

  test.each([
    ['ohne Spalte', 'query,id\nhund,1\n', 'Zeile 1: Die Spalte „anfrage“ fehlt'],
    ['zu viele Zellen', 'anfrage,id\nhund,1\nhund, katze,1\n', 'Zeile 3: 3 Zellen statt 2'],
    ['leere Anfrage', 'anfrage,id\n,1\n', 'Zeile 2: „anfrage“ ist leer'],
    ['offenes Anführungszeichen', 'anfrage,id\n"hund,1\n', 'Zeile 2: Ein Anführungszeichen'],
    ['nur ein Kopf', 'anfrage,id\n', 'enthält keine Anfrage'],
  ])('fehlerhafte Anfragen (%s) ebenso', async (_was, anfragen, erwartet) => {
    const { code, aus, klagen } = await bewerte(KORPUS, anfragen)
    expect([code, aus]).toEqual([1, ''])
    expect(klagen).toContain(erwartet)
  })

  test('eine Datei, die es nicht gibt, ist kein Absturz', async () => {
    const klagen: string[] = []
    const umgang = { schreibe: () => {}, klage: (zeile: string) => klagen.push(zeile), mitKontext: async () => 0 }
    const args = ['--korpus', join(ordner, 'fehlt.jsonl'), '--anfragen', await datei('a.csv', 'anfrage,id\nx,1\n')]
    expect(await sucheBewertenBefehl(args, process.cwd(), umgang)).toBe(1)
    expect(klagen.join()).toContain('fehlt.jsonl')
  })
})

describe('Korpus und Anfragen', () => {
  test('HTML, Entitäten und unsichtbare Zeichen fallen weg, Kleiner-Zeichen im Satz bleiben', () => {
    expect(klartext('<p style="x">Perso\u200bnal&shy;aus\u00adweis&nbsp;f&uuml;r &#39;Kinder&#x27;</p><ul><li>&lt; 18</li></ul>')).toBe(
      "Personalausweis für 'Kinder' < 18",
    )
    expect(klartext('unter < 18 Jahre und > 3')).toBe('unter < 18 Jahre und > 3')
    expect(klartext('&unbekannt; &#0; &#1114112; &#xD800;')).toBe('&unbekannt; &#0; &#1114112; &#xD800;')
  })

  test('viele Kleiner-Zeichen kosten keine Zeit', () => {
    // Looking for an end at every beginning would take minutes: the test would run into its time limit.
    expect(klartext('<a'.repeat(200_000))).toHaveLength(400_000)
  })

  test('eine id darf Zahl oder Text sein, Text und Stichwörter dürfen fehlen oder null sein, Windows-Zeilenenden und Marke stören nicht', async () => {
    const zeilen = '\ufeff{"id":7,"titel":"A"}\r\n{"id":"x","titel":"B","text":null,"stichwoerter":null,"mehr":1}\r\n'
    expect((await dokumente(zeilen)).map(({ id, titel, felder }) => [id, titel, felder])).toEqual([
      ['7', 'A', { stichwoerter: [], text: '' }],
      ['x', 'B', { stichwoerter: [], text: '' }],
    ])
  })

  test('eine Zeile, die länger ist als ein Lesestück, bleibt ganz; Zeilentrenner im Text teilen sie nicht', async () => {
    const [eines] = await dokumente(JSON.stringify({ id: 1, titel: 'a\u2028b', text: 'ä'.repeat(900_000) }))
    expect([eines!.titel, eines!.felder.text?.length]).toEqual(['a b', 900_000])
  })

  test.each([
    ['Komma', 'anfrage,id\n"hund, katze",1\nhund,2\n'],
    ['Excel: Semikolon, Marke, CRLF', '\ufeffanfrage;id\r\nhund, katze;1\r\nhund;2\r\n'],
    ['weitere Spalten, andere Reihenfolge', 'id,anfrage,leika\n1,"hund, katze",x\n2,hund,\n'],
    ['Tabulator', 'anfrage\tid\nhund, katze\t1\nhund\t2'],
    ['leere Zeilen', 'anfrage;id\n\nhund, katze;1\n;\nhund;2\n\n'],
  ])('Anfragen werden gelesen: %s', async (_was, text) => {
    expect([...(await leseAnfragen(await datei('a.csv', text)))]).toEqual([
      ['hund, katze', new Set(['1'])],
      ['hund', new Set(['2'])],
    ])
  })

  test('was Excel ohne UTF-8 speichert, behält seine Umlaute', async () => {
    const pfad = await datei('a.csv', Buffer.from('anfrage;id\r\nM\xfcll;1\r\n', 'latin1'))
    expect([...(await leseAnfragen(pfad)).keys()]).toEqual(['Müll'])
  })

  test('Zeilen in Anführungszeichen zählen richtig weiter', async () => {
    const pfad = await datei('a.csv', 'anfrage,id\n"zwei\nZeilen ""so""",1\nx\n')
    await expect(leseTabelle(pfad, ['anfrage', 'id'])).rejects.toThrow('Zeile 4: 1 Zellen statt 2')
    await expect(leseTabelle(pfad, ['anfrage', 'id'])).rejects.toBeInstanceOf(DateiFehler)
  })
})

describe('Die Angaben von suche bewerten', () => {
  test('--nur lässt nur diese Teile an, --ohne alle anderen', () => {
    expect(auftragAus(['--nur', 'stamm,ngramme'])).toMatchObject({ teile: ['stamm', 'ngramme'], fehlerAb: null })
    expect(auftragAus(['--nur=stamm,ngramme', '--ohne=stamm', '--fehler'])).toMatchObject({ teile: ['ngramme'], fehlerAb: 10 })
    expect(auftragAus(['--ohne', 'wortschatz', '--fehler=1'])).toMatchObject({ fehlerAb: 1 })
  })
  test.each([
    [['--nur', 'zauber'], 'Den Teil „zauber“ hat die Suche nicht.'],
    [['--korpus', 'x'], 'Korpus und Anfragen gehören zusammen'],
    [['--fehler=0'], 'Erwartet wird ein Platz'],
    [['--quatsch'], 'quatsch'],
    [['datei'], 'datei'],
  ])('%j wird nicht verstanden', (args, erwartet) => expect(auftragAus(args)).toContain(erwartet))
})
