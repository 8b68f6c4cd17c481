// What people type, made safe to work with: one normal form, no control characters, a stated length.
import { HttpRefusal } from './fehler.ts'

/** Longest text a search or place field takes. */
export const MAX_TEXT = 200

// Controls, line separators, bidirectional overrides, zero-width characters: nothing a person means to type.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu

/** Nearly all there is to read: words of letters that stand for themselves, one space between. */
const SCHLICHT = /^[!-~À-ſ]+(?: [!-~À-ſ]+)*$/

/** One line of text: NFC, controls removed, spaces folded. Empty for anything that is no text. */
export function einzeiler(value: unknown): string {
  const text = Array.isArray(value) ? value[0] : value
  if (typeof text !== 'string') return ''
  if (SCHLICHT.test(text)) return text
  return text.replace(INVISIBLE, ' ').normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** Text of several lines: as `einzeiler` within each line, at most one empty line between two paragraphs. */
export function mehrzeiler(value: unknown): string {
  const text = Array.isArray(value) ? value[0] : value
  if (typeof text !== 'string') return ''
  const zeilen = text.split(/\r\n|\r|\n/).map((zeile) => einzeiler(zeile))
  return zeilen
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** As `einzeiler`; longer than `MAX_TEXT` is refused rather than cut, so that nobody gets an answer to half a question. */
export function suchtext(value: unknown): string {
  const text = einzeiler(value)
  if (text.length > MAX_TEXT) throw new HttpRefusal(400, 'text-zu-lang')
  return text
}

/** Marks parameters that could not be decoded. The parsers below must not throw: Fastify calls them outside its error handling. */
const UNGUELTIG = Symbol('ungueltig')
type Parameter = Record<string, string | string[]> & { [UNGUELTIG]?: true }

const MAX_PAARE = 100

/** Inherits nothing, as a stranger chooses the names; made by a constructor all the same: what comes from `Object.create(null)` is a slow table from its birth. */
function leer() {}
leer.prototype = Object.create(null)
const Leer = leer as unknown as new () => Parameter

/**
 * Query string or form → parameters. Broken percent-encoding and invalid UTF-8 are not guessed at, and nothing is cut off (what is read here must
 * be what stands in the key of a kept page): `pruefeParameter` refuses both.
 */
export function parseQuery(text: string): Parameter {
  const query = new Leer()
  const pairs = text.split('&', MAX_PAARE + 1)
  if (pairs.length > MAX_PAARE) query[UNGUELTIG] = true
  for (const pair of pairs) {
    if (pair === '') continue
    const cut = pair.indexOf('=')
    const key = decode(cut < 0 ? pair : pair.slice(0, cut))
    const value = decode(cut < 0 ? '' : pair.slice(cut + 1))
    if (key === null || value === null) {
      query[UNGUELTIG] = true
      continue
    }
    const before = query[key]
    query[key] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
  }
  return query
}

/** @throws HttpRefusal 400 adresse-ungueltig for parameters that were not decodable */
export function pruefeParameter(parameter: unknown): void {
  if (typeof parameter === 'object' && parameter !== null && UNGUELTIG in parameter) throw new HttpRefusal(400, 'adresse-ungueltig')
}

function decode(text: string): string | null {
  if (!/[%+]/.test(text)) return text
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return null
  }
}
