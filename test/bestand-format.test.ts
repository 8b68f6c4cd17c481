// Keeps docs/bestand-format.md true: every name the program knows stands in its section, the small stock in it loads, and the commands say what the page says.
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { leseBestandsordner } from '../src/bestandsordner.ts'
import { bestandBerichtBefehl, bestandMatrixBefehl } from '../src/cli-bericht.ts'
import { bestandLadenBefehl, type Umgang } from '../src/cli-bestand.ts'
import { auftrittAngabe } from '../src/domain/auftritt/index.ts'
import { meldungAngabe } from '../src/domain/dialog/index.ts'
import { BEZIRKSARTEN, loadGebiete } from '../src/domain/gebiet/index.ts'
import {
  BEITRAGSARTEN,
  BEZUGSORTE,
  leistungKopf,
  MODULE,
  modulinhalte,
  SCHICHTEBENEN,
  SPRACHEN,
  schicht,
  sprachfassung,
  sprachfassungen,
  TEXTMODULE,
  TYPISIERUNGEN,
  VERTRAUENSNIVEAUS,
} from '../src/domain/leistung/index.ts'
import { onlinedienst } from '../src/domain/onlinedienst/index.ts'
import { behoerdenmuster, oeffnungszeiten, person, stelleEintrag, zweckzeiten } from '../src/domain/organisationseinheit/index.ts'
import { TRAEGERARTEN, traegerAngabe } from '../src/domain/traeger/index.ts'
import { bedingung, einzelzustaendigkeit, KEIN_GRUND, ROLLEN, regel } from '../src/domain/zustaendigkeit/index.ts'
import { DEMO, demodateien } from './support/demobestand.ts'
import { testDb } from './support/test-db.ts'

const SEITE = readFileSync(fileURLToPath(new URL('../docs/bestand-format.md', import.meta.url)), 'utf8')
const FAKTEN = join(DEMO, '../fakten')

/** From a heading to the next one of the same or a higher rank. A comment in a code block is no heading. */
function abschnitt(titel: string): string {
  const ueberschriften = [...SEITE.matchAll(/^```.*?^```|^(#+) ([^\n]+)$/gms)].filter(([, rang]) => rang !== undefined)
  const nr = ueberschriften.findIndex((eine) => eine[2] === titel)
  const hier = ueberschriften[nr]
  if (!hier) throw new Error(`docs/bestand-format.md has no heading "${titel}"`)
  const danach = ueberschriften.slice(nr + 1).find((eine) => eine[1]!.length <= hier[1]!.length)
  return SEITE.slice(hier.index, danach?.index)
}

/** Names that stand nowhere in the text as code: `name`, `'name'`, or within a longer piece of code. */
function ungenannt(text: string, namen: readonly string[]): string[] {
  const code = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, stueck]) => stueck!.split(/[^\p{L}\d/-]+/u))
  return namen.filter((name) => !code.includes(name))
}

const felder = (schema: { shape: object }) => Object.keys(schema.shape)
/** The fields of one entry of a module's list. */
function eintragsfelder(modul: 'kosten' | 'fristen' | 'bearbeitungsdauer' | 'unterlagen' | 'formulare' | 'rechtsgrundlagen'): string[] {
  const inhalt = modulinhalte.shape[modul].unwrap() as unknown as { shape: { eintraege: z.ZodDefault<z.ZodArray<z.ZodObject>> } }
  return felder(inhalt.shape.eintraege.unwrap().element)
}

describe('docs/bestand-format.md nennt', () => {
  test('jede Art von Datei', async () => {
    const arten = Object.keys((await demodateien()).dateien)
    const zeilen = abschnitt('Der Ordner').match(/^\| `[a-z]+/gm) ?? []
    expect(zeilen.map((zeile) => zeile.slice(3)).sort()).toEqual(arten.sort())
  })

  test.each<[string, string, readonly string[]]>([
    ['jedes Feld des Kopfes', '`kopf`', felder(leistungKopf)],
    ['jede Typisierung und jedes Vertrauensniveau', '`kopf`', [...TYPISIERUNGEN, ...VERTRAUENSNIVEAUS]],
    ['jeden Bezugsort', 'Bezugsort', BEZUGSORTE],
    ['jedes Feld, jede Ebene und jeden Modus einer Schicht', '`schichten`', [...felder(schicht), ...SCHICHTEBENEN, ...BEITRAGSARTEN]],
    ['jedes Modul', '`module`', MODULE],
    ['jedes Feld eines Betrags', '`module`', eintragsfelder('kosten')],
    ['jedes Feld einer Frist', '`module`', eintragsfelder('fristen')],
    ['jedes Feld einer Bearbeitungsdauer', '`module`', eintragsfelder('bearbeitungsdauer')],
    ['jedes Feld einer Unterlage', '`module`', eintragsfelder('unterlagen')],
    ['jedes Feld eines Formulars', '`module`', eintragsfelder('formulare')],
    ['jedes Feld und jede Sprache einer Sprachfassung', '`schichten`', [...felder(sprachfassung), ...felder(sprachfassungen)]],
    ['jedes Feld einer Rechtsgrundlage', '`module`', eintragsfelder('rechtsgrundlagen')],
    ['jede Sprache', 'Was überall gilt', SPRACHEN],
    ['jedes Feld einer Regel', '`regeln`: aus dem Recht', [...felder(regel), ...felder(bedingung), ...ROLLEN]],
    ['jede Art von Bezirk', '`regeln`: aus dem Recht', BEZIRKSARTEN],
    ['jeden Grund, den Menschen schreiben können', '`regeln`: aus dem Recht', KEIN_GRUND.slice(0, 3)],
    ['jedes Feld einer einzelnen Zeile', 'Zuständigkeiten', felder(einzelzustaendigkeit)],
    [
      'jedes Feld einer Stelle',
      '`stellen`',
      [...felder(stelleEintrag), ...felder(person), ...felder(oeffnungszeiten), ...felder(zweckzeiten)],
    ],
    ['jedes Feld des Musters', '`behoerdenmuster`', felder(behoerdenmuster)],
    ['jedes Feld eines Trägers', 'Träger, Auftritte, Online-Dienste, Konten', [...felder(traegerAngabe), ...TRAEGERARTEN]],
    ['jedes Feld eines Auftritts', 'Träger, Auftritte, Online-Dienste, Konten', felder(auftrittAngabe)],
    ['jedes Feld einer Meldung', 'Träger, Auftritte, Online-Dienste, Konten', felder(meldungAngabe)],
    ['jedes Feld eines Online-Dienstes', 'Träger, Auftritte, Online-Dienste, Konten', felder(onlinedienst)],
  ])('%s', (_was, titel, namen) => {
    expect(namen.length).toBeGreaterThan(1)
    expect(ungenannt(abschnitt(titel), namen)).toEqual([])
  })

  test('zu jedem Textmodul seinen Code', () => {
    const zeilen = [...abschnitt('`module`').matchAll(/^\| `(\w+)` \| (\d\d) \|/gm)].map(([, modul, code]) => [modul, code])
    expect(Object.fromEntries(zeilen)).toEqual(TEXTMODULE)
  })
})

/** Code blocks of a kind within a part of the page. */
const bloecke = (art: string, text: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${art}\\n(.*?)^\`\`\``, 'gms'))].map(([, block]) => block!)

/** What the page says of each command: the words after `bestand`, and the lines it prints. */
function gezeigt(): { worte: string[]; ausgabe: string[] }[] {
  return bloecke('console', abschnitt('Ein kleiner Bestand')).flatMap((block) =>
    block.split(/^\$ node amtswerk\.mjs bestand /m).flatMap((teil) => {
      const [aufruf, ...ausgabe] = teil.trimEnd().split('\n')
      return aufruf ? [{ worte: aufruf.split(' '), ausgabe }] : []
    }),
  )
}

describe('der kleine Bestand', () => {
  const { kontext, uhr } = testDb().echteDb()
  const gesagt: string[] = []
  const schreibe = (zeile: string) => void gesagt.push(...zeile.split('\n'))
  const umgang: Umgang = { schreibe, klage: schreibe, mitKontext: (fn) => fn(kontext) }
  let ordner = ''

  beforeAll(async () => {
    uhr.stelle('2026-11-22T09:00:00Z')
    await kontext.db.alsSystem((tx) => loadGebiete(tx, FAKTEN))
    ordner = await mkdtemp(join(tmpdir(), 'format-'))
    for (const block of bloecke('yaml', abschnitt('Ein kleiner Bestand'))) {
      const datei = join(ordner, block.match(/^# (\S+)/)![1]!)
      await mkdir(dirname(datei), { recursive: true })
      await writeFile(datei, block)
    }
  })
  afterAll(() => rm(ordner, { recursive: true }))

  const fuehreAus = async (worte: readonly string[]) => {
    gesagt.length = 0
    const [name, ...angaben] = worte
    if (name === 'bericht') return bestandBerichtBefehl(angaben, umgang)
    if (name === 'matrix') return bestandMatrixBefehl(angaben, umgang)
    const pfade = angaben.map((pfad) => join(ordner, pfad))
    return bestandLadenBefehl(pfade, name === 'pruefen', umgang)
  }
  const aendere = async (datei: string, alt: string, neu: string) => {
    const text = await readFile(join(ordner, 'beispiel', datei), 'utf8')
    expect(text).toContain(alt)
    await writeFile(join(ordner, 'beispiel', datei), text.replace(alt, neu))
  }
  const ohneDauer = (zeilen: readonly string[]) => zeilen.map((zeile) => zeile.replace(/in \d+ ms/, 'in … ms'))

  test('hat eine Datei von jeder Art, die ein Bestand braucht', async () => {
    const { dateien, uebergangen } = await leseBestandsordner(join(ordner, 'beispiel'))
    const arten = Object.entries(dateien).flatMap(([art, eine]) => (eine.length > 0 ? [art] : []))
    expect(arten.sort()).toEqual(['leistungen', 'oertlich', 'onlinedienste', 'stellen', 'traeger', 'zustaendigkeiten'])
    expect(uebergangen).toEqual([])
  })

  test('lädt, und die Befehle sagen, was auf der Seite steht, mit dem Ende, das dort steht', async () => {
    const befehle = gezeigt()
    expect(befehle.map(({ worte }) => worte[0])).toEqual(['pruefen', 'laden', 'laden', 'laden', 'bericht', 'matrix', 'pruefen', 'laden'])
    for (const [nr, { worte, ausgabe }] of befehle.entries()) {
      if (nr === 3) await aendere('oertlich/wanfried/hund-anmelden.yaml', 'betragCent: 6600', 'betragCent: 7200')
      if (nr === 6) {
        await aendere('leistungen/hund-anmelden.yaml', "adressat: ['001']", "adressat: ['004']")
        await aendere('stellen.yaml', 'wochentag: 4', 'wochentag: 8')
      }
      const ende = await fuehreAus(worte)
      expect(ohneDauer(gesagt), worte.join(' ')).toEqual(ohneDauer(ausgabe))
      expect(ende, worte.join(' ')).toBe(nr < 6 ? 0 : 1)
    }
    expect([await fuehreAus(['laden']), await fuehreAus(['matrix', '--unbekannt'])]).toEqual([2, 2])
  })
})
