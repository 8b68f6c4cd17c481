// What a browser fetches for the first view of a page, read from its HTML alone: whatever the head and the scripts name, and what of it holds up painting.
import { brotliCompressSync, constants } from 'node:zlib'

export type ErsteAnsicht = {
  /** Rooted addresses of all files, each once. */
  dateien: string[]
  /** Files that nothing is painted before. */
  blockierend: string[]
  /** Bytes of the page itself, packed as the program packs it. */
  gepackt: number
}

/** Promised for every kind of page, in bytes on the wire; headers are counted roughly. */
export const BUDGET = { bytes: 90 * 1024, blockierend: 2, seite: 25 * 1024, kopfzeilen: 900 }

export function ersteAnsicht(html: string): ErsteAnsicht {
  const elemente = [...html.matchAll(/<(link|script|img|iframe|source|video)\s([^>]*)>/g)].map(([, name, rest]) => ({
    name: name!,
    rest: rest!,
  }))
  const von = (rest: string, attribut: string) => new RegExp(`(?:^|\\s)${attribut}="([^"]*)"`).exec(rest)?.[1]
  const geladen = elemente.flatMap(({ name, rest }) => {
    const url =
      name === 'link' ? (/^(stylesheet|preload|icon)$/.test(von(rest, 'rel') ?? '') ? von(rest, 'href') : undefined) : von(rest, 'src')
    return url === undefined ? [] : [{ url, blockiert: haeltAuf(name, rest, von) }]
  })
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4 }
  return {
    dateien: [...new Set(geladen.map(({ url }) => url))],
    blockierend: geladen.filter(({ blockiert }) => blockiert).map(({ url }) => url),
    gepackt: brotliCompressSync(html, { params }).length,
  }
}

function haeltAuf(name: string, rest: string, von: (rest: string, attribut: string) => string | undefined): boolean {
  if (name === 'link') return von(rest, 'rel') === 'stylesheet' && von(rest, 'media') !== 'print'
  return name === 'script' && von(rest, 'type') !== 'module' && !/\s(async|defer)\b/.test(` ${rest}`)
}

/** What breaks the promise, in words; `groesse` tells the bytes of a file as it is sent. */
export function maengelDerAnsicht(html: string, groesse: (url: string) => number): string[] {
  const { dateien, blockierend, gepackt } = ersteAnsicht(html)
  const alles = gepackt + dateien.reduce((summe, url) => summe + groesse(url), 0) + (dateien.length + 1) * BUDGET.kopfzeilen
  const fremd = dateien.filter((url) => !url.startsWith('/') || url.startsWith('//'))
  return [
    ...(alles <= BUDGET.bytes ? [] : [`${alles} bytes for the first view`]), // a size that nobody knows is none that is kept
    ...(gepackt > BUDGET.seite ? [`${gepackt} bytes of page`] : []),
    ...(blockierend.length > BUDGET.blockierend ? [`waits for ${blockierend.join(', ')}`] : []),
    ...fremd.map((url) => `loads ${url}`),
  ]
}
