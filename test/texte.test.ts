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

/** Literals of three words or more; what is thrown is for those who keep the program. */
function findeSaetze(name: string, quelltext: string): string[] {
  const baum = ts.createSourceFile(name, quelltext, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const funde: string[] = []
  const besuche = (knoten: ts.Node): void => {
    if (ts.isThrowStatement(knoten)) return
    const text = ts.isStringLiteralLike(knoten) || ts.isTemplateHead(knoten) || ts.isTemplateMiddleOrTemplateTail(knoten) ? knoten.text : ''
    if (/(?<![\p{L}-])\p{L}{2,} \p{L}{2,} \p{L}{2,}(?![\p{L}-])/u.test(text))
      funde.push(`${name}:${baum.getLineAndCharacterOfPosition(knoten.getStart()).line + 1} ${text}`)
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

  test('auch kein Programmteil daneben schreibt Sätze', () => {
    const ordner = ['src/apps/portal', 'src/apps/redaktion', 'src/ui'].map((name) => join(wurzel, name))
    const programme = ordner
      .flatMap((o) => readdirSync(o, { withFileTypes: true, recursive: true }))
      .filter((d) => d.isFile() && /\.tsx?$/.test(d.name) && !/\.test\.tsx?$/.test(d.name) && !d.parentPath.includes('texte'))
      .map((d) => join(d.parentPath, d.name))
    expect(programme.flatMap((datei) => findeSaetze(relative(wurzel, datei), readFileSync(datei, 'utf8')))).toEqual([])
    expect(findeSaetze('probe.ts', "const x = { satz: 'Das ist ein Satz', klasse: 'aw-a aw-b', art: `Noch ${n} ein Satz hier` }")).toEqual([
      'probe.ts:1 Das ist ein Satz',
      'probe.ts:1  ein Satz hier',
    ])
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
    expect([...Object.entries(de), ...Object.entries(en)].filter(([, wert]) => wert.trim() === '')).toEqual([])
  })
})

describe('Ton der Oberfläche', () => {
  const SPRACHEN = ['de', 'en'] as const
  const alle = SPRACHEN.flatMap((sprache) =>
    Object.entries(blaetter(texte(sprache))).map(([k, text]) => [`${sprache}.${k}`, text] as const),
  )
  const treffer = (muster: RegExp, vorsatz = '') => alle.filter(([k, text]) => k.startsWith(vorsatz) && muster.test(text)).map(([k]) => k)

  test('kein Amtsdeutsch, keine Abkürzungen, die niemand vorliest', () => {
    const AMTSDEUTSCH =
      /(?<!\p{L})(?:mittels|bezüglich|diesbezüglich|hinsichtlich|erfolg(?:t|en|te)|gemäß|seitens|zwecks|anlässlich|vorbehaltlich|Inanspruchnahme|obliegt|beziehungsweise|bzw\.|ggf\.|etc\.|evtl\.|u\. ?a\.)/u
    expect(treffer(AMTSDEUTSCH, 'de.')).toEqual([])
    const STEIF = /\b(?:hereby|pursuant|utili[sz]e|in order to|prior to|with regard to|whilst|herein|aforementioned|etc\.|e\.g\.|i\.e\.)/i
    expect(treffer(STEIF, 'en.')).toEqual([])
  })

  test('Englisch ist britisch geschrieben', () => {
    const AMERIKANISCH =
      /\b(?:color|center|favorite|neighbor|(?<!Font )license[sd]?\b|catalog\b|gray|\w*(?<!s|pr|capt)(?<!se)i[z](?:e|ed|es|ing|ation)\b)/i
    expect(treffer(AMERIKANISCH, 'en.')).toEqual([])
  })

  test('Anführungszeichen, Auslassung und Leerzeichen sind gesetzt und nicht getippt', () => {
    const saetze = alle.map(([k, text]) => [k, text.startsWith('ƒ') ? teileVon(text.slice(1)) : text] as const)
    const getippt = saetze.filter(([, text]) => /["'`´]|\.\.\.| {2}| - /.test(text)).map(([k]) => k)
    expect(getippt).toEqual([])
    const zaehle = (text: string, zeichen: string) => text.split(zeichen).length - 1
    const offen = saetze.filter(([k, text]) =>
      k.startsWith('de.')
        ? zaehle(text, '„') !== zaehle(text, '“') || text.includes('”')
        : zaehle(text, '“') !== zaehle(text, '”') || text.includes('„'),
    )
    expect(offen.map(([k]) => k)).toEqual([])
  })

  test('kein Satz hat mehr als 26 Wörter', () => {
    const lang = alle.flatMap(([k, text]) =>
      text.startsWith('ƒ') ? [] : text.split(/(?<=[.!?:;])\s+/).flatMap((satz) => (satz.split(/\s+/).length > 26 ? [`${k}: ${satz}`] : [])),
    )
    expect(lang).toEqual([])
  })

  test('was schiefging, sagt auch, was zu tun ist', () => {
    const MELDUNG =
      /^..\.(?:fehler\.(?:\d+|sonst|fremd)\.satz|rueckmeldung\.maengel\.|meldungspflege\.maengel\.|leistungMehr\.rechner\.fehler\.|redaktion\.(?:gebuehr|pflege\.\w+)\.fehler\.|redaktion\.ablehnung\.(?!titel|formularTitel)|redaktion\.anmelden\.(?:falsch|gesperrt|abgelaufen)|vergleich\.unbekannt|ort\.satzUnbekannt|dienststellen\.keineSatz)/
    const meldungen = alle.filter(([k]) => MELDUNG.test(k))
    expect(meldungen.length).toBeGreaterThan(80)
    const AUFFORDERUNG = {
      de: /(?:^|[.:!?`] |bitte |oder |Bitte )\p{L}+n Sie\b/u,
      en: /\b(?:add|ask|call|change|check|choose|contact|delete|enter|fill in|go|open|please|reload|search|shorten|sign in|take|try|type|use|wait|write)\b/i,
    }
    const stumm = meldungen.filter(([k, text]) => !AUFFORDERUNG[k.startsWith('de.') ? 'de' : 'en'].test(text))
    expect(stumm.map(([k, text]) => `${k}: ${text}`)).toEqual([])
  })

  test('niemand liest „ungültig“ oder „Error“ und weiß dann nicht weiter', () => {
    expect(treffer(/(?<!\p{L})(?:ungültig|invalid|illegal|verboten)/iu)).toEqual([])
    // The number of a status, and the word before the title of a page with a form that needs correcting.
    expect(treffer(/\bError\b/)).toEqual(['en.fehlerImTitel', 'en.fehler.nummer'])
  })
})

/** What stands in the literals of a function, all of its branches below each other. */
function teileVon(funktion: string): string {
  const teile: string[] = []
  const besuche = (knoten: ts.Node): void => {
    if (ts.isStringLiteralLike(knoten) || ts.isTemplateHead(knoten) || ts.isTemplateMiddleOrTemplateTail(knoten)) teile.push(knoten.text)
    ts.forEachChild(knoten, besuche)
  }
  besuche(ts.createSourceFile('text.ts', `(${funktion})`, ts.ScriptTarget.Latest, true))
  return teile.join('\n')
}

/** All sentences of the catalogue by their key; functions stand for themselves by their source. */
function blaetter(zweig: unknown, vorsatz = ''): Record<string, string> {
  if (typeof zweig === 'string') return { [vorsatz]: zweig }
  if (typeof zweig === 'function') return { [vorsatz]: `ƒ ${zweig}` }
  return Object.assign({}, ...Object.entries(zweig as object).map(([k, v]) => blaetter(v, vorsatz ? `${vorsatz}.${k}` : k)))
}
