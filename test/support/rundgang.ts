// A walk over all links of the program: every address that a page names, up to a stated number for each kind of address.
import type { Gelesen } from './demoprogramm.ts'
import { ersteAnsicht, maengelDerAnsicht } from './erste-ansicht.ts'
import { kopfmaengel } from './strukturdaten.ts'

export type Befund = { url: string; von: string; was: string }
export type Rundgang = {
  /** Pages and files that were read. */
  besucht: number
  /** Kinds of addresses, and how many addresses of each were read and left out. */
  muster: Map<string, { gelesen: number; ausgelassen: number }>
  befunde: Befund[]
}

/** Of the services each page is read; of everything else that comes by the hundred, a sample. */
const HOECHSTENS: [RegExp, number][] = [
  [/^\/(en\/|einfach\/)?leistung\/:slug$/, 400],
  [/^\/(en\/|einfach\/)?leistung\/:slug\?/, 25],
  [/\/stelle\/:id/, 25],
  [/\/(suche|ort)\b/, 20],
]
const SONST = 40

type Auftrag = { url: string; von: string }

/** Begins at these addresses of one host and follows what is linked on it; other sites are not asked. */
export async function rundgang(
  hole: (url: string, headers?: Record<string, string>) => Promise<Gelesen>,
  anfang: readonly string[],
): Promise<Rundgang> {
  const groesse = dateigroessen(hole)
  const stand: Rundgang = { besucht: 0, muster: new Map(), befunde: [] }
  const bekannt = new Set<string>()
  const offen: Auftrag[] = []
  const titel = new Map<string, string>()
  const merke = (url: string, von: string) => {
    if (bekannt.has(url)) return
    bekannt.add(url)
    const muster = musterVon(url)
    const zaehler = stand.muster.get(muster) ?? { gelesen: 0, ausgelassen: 0 }
    stand.muster.set(muster, zaehler)
    const hoechstens = HOECHSTENS.find(([art]) => art.test(muster))?.[1] ?? SONST
    if (zaehler.gelesen >= hoechstens) return void zaehler.ausgelassen++
    zaehler.gelesen++
    offen.push({ url, von })
  }
  for (const url of anfang) merke(url, 'anfang')
  for (let naechster = offen.shift(); naechster; naechster = offen.shift()) {
    const { url, von } = naechster
    const melde = (was: string) => stand.befunde.push({ url, von, was })
    const antwort = await hole(url)
    stand.besucht++
    const ziel = antwort.kopf.location
    if (antwort.status >= 300 && antwort.status < 400 && ziel) merke(rooted(String(ziel), url) ?? '/', url)
    else if (antwort.status !== 200) melde(`answers ${antwort.status}`)
    else if (antwort.typ.startsWith('text/html')) {
      for (const mangel of [...maengelDerSeite(url, antwort.body, titel), ...kopfmaengel(antwort.body)]) melde(mangel)
      for (const mangel of maengelDerAnsicht(antwort.body, await groesse(antwort.body))) melde(mangel)
      for (const link of linksVon(antwort.body, url)) merke(link, url)
    }
  }
  return stand
}

/** `/leistung/:slug?ort`: the path without what only says which one, and the names of the parameters; of searches and lists with filters only how many there are. */
export function musterVon(url: string): string {
  const [pfad = '', query = ''] = url.split('?', 2)
  const namen = [...new Set(new URLSearchParams(query).keys())].sort()
  const allgemein = pfad
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\/leistung\/[^/]+/, '/leistung/:slug')
    .replace(/\/themen\/(\w+)\/[^/.]+(?=\/|$)/, '/themen/$1/:thema')
    .replace(/\/a-z\/[^/]+/, '/a-z/:buchstabe')
  if (/\/(suche|dienststellen)\b/.test(pfad)) return `${allgemein} with ${namen.length}`
  return namen.length > 0 ? `${allgemein}?${namen.join('&')}` : allgemein
}

const entmaskiert = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** An address of the same site without its fragment; null for other sites and other schemes. */
function rooted(href: string, von: string): string | null {
  const basis = 'http://hier.invalid'
  const url = new URL(href, basis + von)
  return url.origin === basis ? url.pathname + url.search : null
}

function linksVon(html: string, von: string): string[] {
  const koerper = html.replace(/<link rel="(?:canonical|alternate" hreflang)[^>]*>/g, '') // absolute addresses of the page itself
  const adressen = [...koerper.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, wert]) => entmaskiert(wert!))
  return adressen.filter((wert) => !wert.startsWith('#')).flatMap((wert) => rooted(wert, von) ?? [])
}

/** Bytes of the files of a page as they are sent packed; each is asked for once. */
function dateigroessen(hole: (url: string, headers?: Record<string, string>) => Promise<Gelesen>) {
  const bekannt = new Map<string, number>()
  return async (html: string) => {
    for (const url of ersteAnsicht(html).dateien)
      if (!bekannt.has(url)) bekannt.set(url, Number((await hole(url, { 'accept-encoding': 'br' })).kopf['content-length']))
    return (url: string) => bekannt.get(url)!
  }
}

/** What holds for every page. `titel` remembers the page that bore each title first. */
function maengelDerSeite(url: string, html: string, titel: Map<string, string>): string[] {
  const maengel: string[] = []
  const sprache = /^\/en(?=[/?]|$)/.test(url) ? 'en' : 'de'
  if (!html.includes(`<html lang="${sprache}">`)) maengel.push(`is not marked as ${sprache}`)
  const haupt = html.match(/<h1[\s>]/g)?.length ?? 0
  if (haupt !== 1) maengel.push(`has ${haupt} h1`)
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
  for (const [, anker] of html.matchAll(/\shref="#([^"]+)"/g)) if (!ids.has(anker)) maengel.push(`#${anker} leads nowhere`)
  const name = /<title>([^<]+)<\/title>/.exec(html)?.[1]
  const kanonisch = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]
  if (!name) maengel.push('has no title')
  else if (kanonisch) {
    const erste = titel.get(name) ?? kanonisch
    if (erste !== kanonisch) maengel.push(`is called "${name}" like ${erste}`)
    titel.set(name, erste)
  }
  return maengel
}
