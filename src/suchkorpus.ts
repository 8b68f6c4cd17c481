// Foreign stocks and queries as files, for rating the search: a document a line (JSON), queries as a table. A fault is named with its line.
import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Suchdokument, Wortpaar } from './domain/suche/index.ts'

/** Something in a file that a person must mend; the message names file and line. */
export class DateiFehler extends Error {}

type Eintrag = { id: string; titel: string; text: string; stichwoerter: readonly string[] }

/** The documents of a file with one `{id, titel, text, stichwoerter?}` a line, read as they come. @throws DateiFehler */
export async function* leseKorpus(pfad: string): AsyncGenerator<Suchdokument> {
  const gesehen = new Map<string, number>()
  for await (const { nr, text } of zeilenVon(pfad)) {
    if (text.trim() === '') continue
    const eintrag = eintragAus(text)
    if (typeof eintrag === 'string') throw new DateiFehler(`${pfad}, Zeile ${nr}: ${eintrag}`)
    const vorher = gesehen.get(eintrag.id)
    if (vorher !== undefined) throw new DateiFehler(`${pfad}, Zeile ${nr}: Die id „${eintrag.id}“ steht schon in Zeile ${vorher}.`)
    gesehen.set(eintrag.id, nr)
    yield alsDokument(eintrag)
  }
  if (gesehen.size === 0) throw new DateiFehler(`${pfad} enthält kein Dokument.`)
}

async function* zeilenVon(pfad: string): AsyncGenerator<{ nr: number; text: string }> {
  const lesen = new TextDecoder('utf-8', { fatal: true }) // takes a byte order mark away
  let [rest, nr] = ['', 0]
  const dekodiere = (stueck?: Buffer) => {
    try {
      return lesen.decode(stueck, { stream: stueck !== undefined })
    } catch {
      throw new DateiFehler(`${pfad}, bei Zeile ${nr + 1}: Das ist kein UTF-8.`)
    }
  }
  for await (const stueck of createReadStream(pfad, { highWaterMark: 1 << 20 })) {
    const zeilen = (rest + dekodiere(stueck as Buffer)).split('\n')
    rest = zeilen.pop()!
    for (const text of zeilen) yield { nr: ++nr, text }
  }
  yield { nr: nr + 1, text: rest + dekodiere() }
}

/** The entry of a line, or what is wrong with it. */
function eintragAus(zeile: string): Eintrag | string {
  let roh: unknown
  try {
    roh = JSON.parse(zeile)
  } catch {
    return 'Das ist kein JSON.'
  }
  if (typeof roh !== 'object' || roh === null || Array.isArray(roh)) return 'Erwartet wird ein Objekt {id, titel, text, stichwoerter?}.'
  const { id, titel, text = '', stichwoerter = [] } = roh as Record<string, unknown>
  if (!(typeof id === 'number' && Number.isFinite(id)) && !(typeof id === 'string' && id.trim() !== ''))
    return '„id“ fehlt oder ist kein Text und keine Zahl.'
  if (typeof titel !== 'string' || titel.trim() === '') return '„titel“ fehlt oder ist leer.'
  if (text !== null && typeof text !== 'string') return '„text“ ist kein Text.'
  const worte = typeof stichwoerter === 'string' ? [stichwoerter] : (stichwoerter ?? [])
  if (!Array.isArray(worte) || worte.some((wort) => typeof wort !== 'string')) return '„stichwoerter“ ist keine Liste von Texten.'
  return { id: String(id).trim(), titel: klartext(titel), text: klartext(text ?? ''), stichwoerter: worte.map(klartext) }
}

export function alsDokument({ id, titel, text, stichwoerter }: Eintrag): Suchdokument {
  return {
    art: 'leistung',
    id,
    sprache: 'de',
    leistungsschluessel: null,
    titel,
    teaser: '',
    name: id,
    gebiete: [],
    felder: { stichwoerter, text },
    merkmale: { zielgruppen: [], ebene: null, themen: [], online: [] },
  }
}

/** The named characters that occur in texts of authorities. */
const ZEICHEN: ReadonlyMap<string, string> = new Map(
  `amp=& lt=< gt=> quot=" apos=' ndash=– mdash=— sect=§ euro=€ hellip=… auml=ä ouml=ö uuml=ü Auml=Ä Ouml=Ö Uuml=Ü szlig=ß eacute=é egrave=è
  bdquo=„ ldquo=“ rdquo=” laquo=« raquo=» middot=· bull=•`
    .split(/\s+/)
    .map((paar) => paar.split('=') as [string, string])
    .concat([
      ['nbsp', ' '],
      ['shy', ''],
    ]),
)
const UNSICHTBAR = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/** Text without tags, entities and characters nobody sees, which may stand in the middle of a word. */
export function klartext(html: string): string {
  return html
    .replace(/<\/?[a-zA-Z!][^<>]*>/g, ' ') // "< 18 Jahre" stays
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (ganz, name: string) => zeichen(name) ?? ganz)
    .replace(UNSICHTBAR, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function zeichen(name: string): string | undefined {
  if (!name.startsWith('#')) return ZEICHEN.get(name)
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined
}

/** Query → ids of what is relevant, from a table with the columns `anfrage` and `id`; several rows a query. @throws DateiFehler */
export async function leseAnfragen(pfad: string): Promise<Map<string, Set<string>>> {
  const anfragen = new Map<string, Set<string>>()
  for (const { nr, zellen } of await leseTabelle(pfad, ['anfrage', 'id'])) {
    const [anfrage, id] = [zellen.anfrage!, zellen.id!]
    if (anfrage === '' || id === '') throw new DateiFehler(`${pfad}, Zeile ${nr}: „${anfrage === '' ? 'anfrage' : 'id'}“ ist leer.`)
    const ids = anfragen.get(anfrage)
    if (ids) ids.add(id)
    else anfragen.set(anfrage, new Set([id]))
  }
  if (anfragen.size === 0) throw new DateiFehler(`${pfad} enthält keine Anfrage.`)
  return anfragen
}

/** The vocabulary that comes with the product, straight from its files: rating needs no database. @throws DateiFehler */
export async function leseWortschatz(root: string): Promise<Wortpaar[]> {
  const ordner = join(root, 'seeds/fachwortschatz')
  const dateien = (await readdir(ordner)).filter((name) => name.endsWith('.csv')).sort()
  const tabellen = await Promise.all(dateien.map((name) => leseTabelle(join(ordner, name), ['wort', 'begriff', 'art'])))
  return tabellen.flat().map(({ zellen: { wort, begriff, art } }) => ({ wort: wort!, begriff: begriff!, art: art as Wortpaar['art'] }))
}

type Tabellenzeile = { nr: number; zellen: Record<string, string> }

/** A table as spreadsheets save it: comma, semicolon or tab, quotes, UTF-8 (with or without mark) or Windows-1252. @throws DateiFehler */
export async function leseTabelle(pfad: string, spalten: readonly string[]): Promise<Tabellenzeile[]> {
  const [kopf, ...zeilen] = zeilenDer(dekodiereTabelle(await readFile(pfad)), pfad)
  const namen = (kopf?.zellen ?? []).map((name) => name.toLowerCase())
  const fehlt = spalten.find((spalte) => !namen.includes(spalte))
  if (fehlt !== undefined) throw new DateiFehler(`${pfad}, Zeile 1: Die Spalte „${fehlt}“ fehlt; erwartet wird ${spalten.join(',')}.`)
  return zeilen.map(({ nr, zellen }) => {
    if (zellen.length !== namen.length) throw new DateiFehler(`${pfad}, Zeile ${nr}: ${zellen.length} Zellen statt ${namen.length}.`)
    return { nr, zellen: Object.fromEntries(spalten.map((spalte) => [spalte, zellen[namen.indexOf(spalte)]!])) }
  })
}

function dekodiereTabelle(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Rows with the line they begin in; empty ones are left out. */
function zeilenDer(text: string, pfad: string): { nr: number; zellen: string[] }[] {
  const kopf = text.slice(0, text.search(/\r?\n|$/))
  const trenner = [';', '\t'].find((zeichen) => kopf.includes(zeichen)) ?? ','
  const muster = new RegExp(`"((?:[^"]|"")*)"([^${trenner}\\r\\n]*)|([^${trenner}\\r\\n]*)`, 'y')
  const zeilen: { nr: number; zellen: string[] }[] = []
  let [stelle, nr, beginn, zellen] = [0, 1, 1, [] as string[]]
  while (stelle <= text.length) {
    muster.lastIndex = stelle
    const [ganz, quoted, danach, plain] = muster.exec(text)!
    if (quoted === undefined ? ganz.trimStart().startsWith('"') : danach!.trim() !== '')
      throw new DateiFehler(`${pfad}, Zeile ${nr}: Ein Anführungszeichen ist nicht geschlossen oder steht mitten in einer Zelle.`)
    zellen.push((quoted === undefined ? plain! : quoted.replaceAll('""', '"')).trim())
    nr += ganz.split('\n').length - 1
    stelle += ganz.length
    if (text[stelle] === trenner) {
      stelle++
      continue
    }
    if (zellen.some((zelle) => zelle !== '')) zeilen.push({ nr: beginn, zellen })
    stelle += text.startsWith('\r\n', stelle) ? 2 : 1
    ;[nr, zellen] = [nr + 1, []]
    beginn = nr
  }
  return zeilen
}
