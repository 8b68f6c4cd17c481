// Words for people live in the catalogue: no page and no component carries a literal of its own, and both languages say the same things.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { texte } from '../src/ui/texte/index.ts'

const wurzel = join(import.meta.dirname, '..')
const ATTRIBUTE = new Set(['title', 'aria-label', 'placeholder', 'alt', 'titel', 'hinweis', 'eingabe', 'knopf', 'beschreibung'])

const dateien = ['src/apps', 'src/ui']
  .flatMap((ordner) => readdirSync(join(wurzel, ordner), { withFileTypes: true, recursive: true }))
  .filter((d) => d.isFile() && d.name.endsWith('.tsx') && !d.name.endsWith('.test.tsx'))
  .map((d) => join(d.parentPath, d.name))

/** Literal words in JSX: text between tags, text in braces, and attributes that are read out. */
function findeWoerter(name: string, quelltext: string): string[] {
  const baum = ts.createSourceFile(name, quelltext, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const funde: string[] = []
  const melden = (knoten: ts.Node, text: string) => {
    if (!/\p{L}/u.test(text)) return
    const { line } = baum.getLineAndCharacterOfPosition(knoten.getStart())
    funde.push(`${name}:${line + 1} ${text.trim()}`)
  }
  const besuche = (knoten: ts.Node): void => {
    if (ts.isJsxText(knoten)) melden(knoten, knoten.text)
    if (ts.isJsxExpression(knoten) && (ts.isJsxElement(knoten.parent) || ts.isJsxFragment(knoten.parent))) {
      for (const literal of literale(knoten.expression)) melden(knoten, literal)
    }
    if (ts.isJsxAttribute(knoten) && ATTRIBUTE.has(knoten.name.getText()) && knoten.initializer) {
      const wert = ts.isJsxExpression(knoten.initializer) ? knoten.initializer.expression : knoten.initializer
      for (const literal of literale(wert)) melden(knoten, literal)
    }
    ts.forEachChild(knoten, besuche)
  }
  besuche(baum)
  return funde
}

/** Literals an expression can become: itself, the branches of a condition, the fixed parts of a template. */
function literale(ausdruck: ts.Node | undefined): string[] {
  if (!ausdruck) return []
  if (ts.isStringLiteralLike(ausdruck)) return [ausdruck.text]
  if (ts.isTemplateExpression(ausdruck)) return [ausdruck.head.text, ...ausdruck.templateSpans.map((s) => s.literal.text)]
  if (ts.isConditionalExpression(ausdruck)) return [...literale(ausdruck.whenTrue), ...literale(ausdruck.whenFalse)]
  if (ts.isParenthesizedExpression(ausdruck)) return literale(ausdruck.expression)
  if (ts.isBinaryExpression(ausdruck)) return [...literale(ausdruck.left), ...literale(ausdruck.right)]
  return []
}

describe('Texte der Oberfläche', () => {
  test('keine Seite und kein Bauteil trägt eigene Wörter', () => {
    const funde = dateien.flatMap((datei) => findeWoerter(relative(wurzel, datei), readFileSync(datei, 'utf8')))
    expect(funde).toEqual([])
  })

  test('die Prüfung findet Wörter in Text, Klammern und vorgelesenen Attributen', () => {
    const quelle = "const x = <p title=\"Oh\">Hallo {'Welt'} {a ? 'ja' : b} <img alt={`Bild ${n}`} class='nicht-das' /> 5 € …</p>"
    expect(findeWoerter('probe.tsx', quelle)).toEqual([
      'probe.tsx:1 Oh',
      'probe.tsx:1 Hallo',
      'probe.tsx:1 Welt',
      'probe.tsx:1 ja',
      'probe.tsx:1 Bild',
    ])
  })

  test('kein Verweis umgeht die Prüfung der Adresse', () => {
    const roh = dateien.filter((datei) => /<a\s/.test(readFileSync(datei, 'utf8'))).map((datei) => relative(wurzel, datei))
    // link.tsx checks; seite.tsx holds the fixed skip link.
    expect(roh.sort()).toEqual(['src/ui/link.tsx', 'src/ui/seite.tsx'])
  })

  test('Deutsch und Englisch sind beide vollständig und verschieden', () => {
    const [de, en] = [blaetter(texte('de')), blaetter(texte('en'))]
    expect(Object.keys(en).sort()).toEqual(Object.keys(de).sort())
    // Words that are the same in both languages.
    const GLEICH = new Set([
      'marke.online',
      'pfad.start',
      'start.angabenIm',
      'leistung.stufen.20',
      'seiten.impressum.abschnitte.3.titel',
      'redaktion.akteure.system',
    ])
    const gleiche = Object.keys(de).filter((k) => de[k] === en[k] && !GLEICH.has(k) && !/\.(land|name|kennung)$/.test(k))
    expect(gleiche).toEqual([])
    expect(Object.entries({ ...de, ...en }).filter(([, wert]) => wert.trim() === '')).toEqual([])
  })
})

/** All sentences of the catalogue by their key; functions stand for themselves by their source. */
function blaetter(zweig: unknown, vorsatz = ''): Record<string, string> {
  if (typeof zweig === 'string') return { [vorsatz]: zweig }
  if (typeof zweig === 'function') return { [vorsatz]: `ƒ ${zweig}` }
  return Object.assign({}, ...Object.entries(zweig as object).map(([k, v]) => blaetter(v, vorsatz ? `${vorsatz}.${k}` : k)))
}
