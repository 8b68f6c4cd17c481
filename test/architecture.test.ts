// The house rules that no other tool checks: one list of nouns, tables with one owner, files and functions that can be read at a glance.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const dateien = (ordner: string, muster: RegExp): string[] =>
  readdirSync(ordner, { recursive: true, encoding: 'utf8' })
    .map((name) => join(ordner, name))
    .filter((name) => muster.test(name))
    .sort()
const lies = (datei: string) => readFileSync(datei, 'utf8')
const QUELLEN = dateien('src', /\.tsx?$/)
const PROGRAMM = QUELLEN.filter((datei) => !/\.test\.tsx?$/.test(datei))

const NOUNS = [
  ...lies('.dependency-cruiser.cjs')
    .split('const NOUNS')[1]!
    .split(']')[0]!
    .matchAll(/'([a-z]+)'/g),
].map((fund) => fund[1]!)
const FOLDERS = readdirSync('src/domain')
/** noun → its tables, as the glossary says. */
const GLOSSAR = new Map(
  [...lies('docs/glossar.md').matchAll(/^\| ([a-z]+) \|[^|]*\|[^|]*\| ([a-z_, ]+) \|$/gm)]
    .filter((fund) => fund[1] !== 'noun')
    .map((fund) => [fund[1]!, fund[2]!.split(/,\s*/).filter((name) => name !== 'none')]),
)
const TABELLEN = [...lies('schema.sql').matchAll(/^create (?:table|view) ([a-z_]+)/gm)].map((fund) => fund[1]!)
const PLATFORM = ['ereignis', 'ereignis_leser', 'protokoll', 'protokoll_siegel', 'protokoll_kopf', 'job_einmal', 'migration', 'seed_stand']
const besitzerVon = (tabelle: string): string | null =>
  PLATFORM.includes(tabelle) ? 'platform' : ([...GLOSSAR].find(([, tabellen]) => tabellen.includes(tabelle))?.[0] ?? null)

describe('Eine Liste der Nouns', () => {
  test('jeder Ordner in src/domain hat seinen Platz in der Reihenfolge der Lint-Regeln', () => {
    expect(NOUNS.length).toBeGreaterThan(20)
    expect(FOLDERS.filter((folder) => !NOUNS.includes(folder))).toEqual([])
  })
  test('das Glossar nennt dieselben Nouns in derselben Reihenfolge', () => {
    expect([...GLOSSAR.keys()]).toEqual(NOUNS.filter((noun) => FOLDERS.includes(noun)))
  })
  test('jedes Noun hat sein README und sein Gesicht', () => {
    const fehlt = FOLDERS.flatMap((noun) => ['README.md', 'index.ts'].map((name) => join('src/domain', noun, name))).filter(
      (datei) => !existsSync(datei),
    )
    expect(fehlt).toEqual([])
  })
})

describe('Jede Tabelle hat ein Noun', () => {
  test('jede Tabelle steht im Glossar bei genau einem Noun, und keine, die es nicht gibt', () => {
    expect([...GLOSSAR.values()].flat().concat(PLATFORM).sort()).toEqual([...TABELLEN].sort())
  })

  const SQL = /\b(?:from|join|into|update|using|table)\s+"?([a-z]+(?:_[a-z]+)*)"?/gi
  const KYSELY =
    /\b(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto|(?:inner|left|right|full|cross)Join)\(\s*\[?\s*['"`]([a-z_]+)/g
  const genannte = (text: string) =>
    [...text.matchAll(SQL), ...text.matchAll(KYSELY)].map((fund) => fund[1]!.toLowerCase()).filter((name) => TABELLEN.includes(name))
  const ohneKommentar = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$|^\s*--.*$/gm, '')
  const importlos = (text: string) => text.replace(/^(?:import|export)\b[^;]*?from '.*'$/gm, '')

  test('ein Noun nennt in SQL nur seine eigenen Tabellen', () => {
    const fremde = PROGRAMM.filter((datei) => datei.startsWith('src/domain/')).flatMap((datei) => {
      const noun = datei.split('/')[2]!
      return genannte(importlos(ohneKommentar(lies(datei))))
        .filter((tabelle) => besitzerVon(tabelle) !== noun)
        .map((tabelle) => `${datei} names ${tabelle} of ${besitzerVon(tabelle)}`)
    })
    expect([...new Set(fremde)]).toEqual([])
  })
  test('außerhalb von store.ts steht in einem Noun kein SQL', () => {
    const SAGT_SQL = /\bsql(?:<[^`]*>)?`|\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(/
    const fremde = PROGRAMM.filter((datei) => datei.startsWith('src/domain/') && !datei.endsWith('/store.ts') && SAGT_SQL.test(lies(datei)))
    expect(fremde).toEqual([])
  })
  test('eine Migration berührt die Tabellen eines einzigen Nouns', () => {
    const MACHT = /\b(?:create|alter|drop) table (?:if (?:not )?exists )?([a-z_]+)|\b(?:insert into|update|delete from) ([a-z_]+)/gi
    for (const datei of dateien('migrations', /\.sql$/)) {
      const namen = [...ohneKommentar(lies(datei)).matchAll(MACHT)]
        .map((fund) => (fund[1] ?? fund[2])!)
        .filter((name) => TABELLEN.includes(name))
      expect([datei, [...new Set(namen.map(besitzerVon))].slice(1)]).toEqual([datei, []]) // one that makes only functions names no table
    }
  })
})

describe('Was man auf einen Blick lesen kann', () => {
  test('keine Datei hat mehr als 300 Zeilen', () => {
    const lang = [...QUELLEN, ...dateien('test', /\.(ts|mjs)$/)]
      .map((datei) => [datei, lies(datei).split('\n').length - 1] as const)
      .filter(([, zeilen]) => zeilen > 300)
    expect(lang).toEqual([])
  })
  test('keine Funktion hat mehr als 60 Zeilen', () => {
    expect(PROGRAMM.flatMap(langeFunktionen)).toEqual([])
  })
  test('Dateien heißen klein, mit Bindestrichen, nach dem, was sie tun', () => {
    const FORM = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/
    const VERBOTEN = /^(utils?|helpers?|common|shared|misc|managers?|types)(\.|$)/
    const namen = [
      ...QUELLEN,
      ...dateien('test', /\.(ts|tsx|mjs)$/),
      ...dateien('migrations', /./).map((datei) => datei.replaceAll('_', '-')),
    ]
    const falsch = namen.filter((datei) => datei.split('/').some((teil) => !FORM.test(teil) || VERBOTEN.test(teil)))
    expect(falsch).toEqual([])
  })
  test('jede Datei beginnt mit einem Satz, der sagt, was darin ist', () => {
    expect(PROGRAMM.filter((datei) => !/^(\/\/|\/\*\*) \S/.test(lies(datei)))).toEqual([])
  })
  test('es gibt keine Klassen außer Fehlern und denen, die Kyselys Treiber erweitern', () => {
    const KLASSE = /^(?:export )?(?:abstract )?class (\w+)(?: extends (\w+))?/gm
    const falsch = PROGRAMM.flatMap((datei) =>
      [...lies(datei).matchAll(KLASSE)]
        .filter((fund) => !/Error$|^(DatenbankFehler|PostgresDialect|PostgresDriver)$/.test(fund[2] ?? ''))
        .map((fund) => `${datei}: ${fund[1]}`),
    )
    expect(falsch).toEqual([])
  })
})

function langeFunktionen(datei: string): string[] {
  const quelle = ts.createSourceFile(datei, lies(datei), ts.ScriptTarget.Latest, true)
  const lange: string[] = []
  const besuche = (knoten: ts.Node) => {
    if (ts.isFunctionLike(knoten)) {
      const zeile = (stelle: number) => quelle.getLineAndCharacterOfPosition(stelle).line
      const zeilen = zeile(knoten.getEnd()) - zeile(knoten.getStart()) + 1
      if (zeilen > 60) lange.push(`${datei}:${zeile(knoten.getStart()) + 1} has ${zeilen} lines`)
    }
    ts.forEachChild(knoten, besuche)
  }
  besuche(quelle)
  return lange
}
