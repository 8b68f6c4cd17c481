// Which words of the stock one word of a query may mean, and how well.
import { GEWICHTE } from './gewichte.ts'
import type { Lesart } from './lesart.ts'
import { alleIn } from './listen.ts'
import type { Umstaende } from './umstaende.ts'
import { stamm } from './woerter.ts'

const HOECHSTENS_AEHNLICHE = 24
const HOECHSTENS_GEMERKT = 20_000

/** `genau`: only the word itself, its inflections and compounds with it, nothing that merely looks like it. */
export function varianten(wort: string, umstaende: Umstaende, genau = false): readonly Lesart[] {
  const { gelesen } = umstaende.ablage
  const schluessel = genau ? wort : `~${wort}`
  const bekannt = gelesen.get(schluessel)
  if (bekannt) return bekannt
  const lesarten = lies(wort, umstaende, genau)
  if (gelesen.size >= HOECHSTENS_GEMERKT) gelesen.clear()
  gelesen.set(schluessel, lesarten)
  return lesarten
}

function lies(wort: string, { ablage }: Umstaende, genau: boolean): Lesart[] {
  const { wortbuch, haeufig, teile } = ablage
  const gefunden = new Map<number, Lesart>()
  const nimm = (nr: number, gewicht: number, art: Lesart['art']) => {
    if (haeufig[nr]! > 0 && (gefunden.get(nr)?.gewicht ?? 0) < gewicht) gefunden.set(nr, { nr, gewicht, art })
  }
  const selbst = wortbuch.nummern.get(wort)
  if (selbst !== undefined) nimm(selbst, 1, 'wort')
  const kurz = stamm(wort)
  const stammNr = wortbuch.stammnummern.get(kurz)
  if (stammNr !== undefined) {
    if (teile.has('stamm')) for (const nr of alleIn(wortbuch.formen, stammNr)) nimm(nr, GEWICHTE.stamm, 'stamm')
    if (teile.has('komposita'))
      for (const eintrag of alleIn(wortbuch.teile, stammNr))
        nimm(eintrag >> 1, eintrag & 1 ? GEWICHTE.ende : GEWICHTE.teil, 'zusammensetzung')
  }
  if (!genau && teile.has('ngramme')) {
    const daneben = gefunden.size > 0 ? GEWICHTE.aehnlichNebenBekanntem : 1
    for (const { nr, gewicht } of aehnliche(wort, kurz, ablage)) nimm(nr, gewicht * daneben, 'aehnlich')
  }
  return [...gefunden.values()]
}

function aehnliche(wort: string, kurz: string, { wortbuch }: Umstaende['ablage']): { nr: number; gewicht: number }[] {
  if (kurz.length < 4) return []
  const gefunden: { nr: number; gewicht: number }[] = []
  for (const { nr, enthalten, gleich } of wortbuch.gramme.find(wort, { mindestens: 0.4, hoechstens: HOECHSTENS_AEHNLICHE })) {
    const anderes = wortbuch.worte[nr]!
    if (anderes.startsWith(kurz)) gefunden.push({ nr, gewicht: GEWICHTE.anfang * Math.sqrt(kurz.length / anderes.length) })
    else if (anderes.includes(kurz)) gefunden.push({ nr, gewicht: GEWICHTE.inmitten })
    else if (Math.max(gleich, enthalten * 0.8) >= GEWICHTE.aehnlichAb) gefunden.push({ nr, gewicht: GEWICHTE.aehnlich * gleich })
  }
  return gefunden
}
