// Which words of the stock one word of a query may mean, and how well.
import type { Ablage } from '../bestand/ablage.ts'
import { vergissListe } from '../bestand/fundliste.ts'
import { alleIn } from '../bestand/listen.ts'
import { GEWICHTE } from '../rang/gewichte.ts'
import { stamm } from '../sprache/woerter.ts'
import { type Gelesenes, type Gruppe, HOECHSTENS_GEMERKT, type Lesart } from './lesart.ts'
import type { Umstaende } from './umstaende.ts'

const HOECHSTENS_AEHNLICHE = 24
const HOECHSTENS_GLEICHEN_ANFANGS = 24

/** `genau`: only the word itself, its inflections and compounds with it, nothing that merely looks like it. */
export const gruppeVon = (wort: string, umstaende: Umstaende, genau = false): Gruppe =>
  gemerkte(genau ? umstaende.ablage.genauGelesen : umstaende.ablage.gelesen, wort, umstaende.ablage, () => lies(wort, umstaende, genau))

/** Words that begin so: parts of compounds the stock has only within others. */
export const gruppeMitAnfang = (anfang: string, ablage: Ablage): Gruppe =>
  gemerkte(ablage.genauGelesen, `${anfang}…`, ablage, () => {
    const worte = ablage.wortbuch.alphabet.mitAnfang(anfang, HOECHSTENS_GLEICHEN_ANFANGS).filter((nr) => ablage.haeufig[nr]! > 0)
    return worte.map((nr): Lesart => ({ nr, gewicht: GEWICHTE.gleicherAnfang, art: 'zusammensetzung' }))
  })

/** Keys and citations as they are. */
export const gruppeAus = (sonderworte: readonly string[], ablage: Ablage): Gruppe =>
  gemerkte(ablage.genauGelesen, `=${sonderworte.join('=')}`, ablage, () =>
    sonderworte.flatMap((wort): Lesart[] => {
      const nr = ablage.sonderworte.get(wort)
      return nr === undefined ? [] : [{ nr, gewicht: 1, art: 'schluessel' }]
    }),
  )

/** Read again only if words came or went; and if it is read as before, what was gathered for it stays. */
function gemerkte(gelesen: Gelesenes, schluessel: string, ablage: Ablage, lies: () => Lesart[]): Gruppe {
  const { stand } = ablage.wortbuch
  const bekannt = gelesen.get(schluessel)
  if (bekannt?.stand === stand) return mitSeltenheit(bekannt.gruppe, ablage)
  const lesarten = lies()
  if (bekannt && gleich(bekannt.gruppe.lesarten, lesarten)) {
    bekannt.stand = stand
    return mitSeltenheit(bekannt.gruppe, ablage)
  }
  if (bekannt) vergissListe(ablage.fundlisten, bekannt.gruppe)
  if (gelesen.size >= HOECHSTENS_GEMERKT) vergissAeltestes(gelesen, ablage)
  const gruppe: Gruppe = { lesarten, seltenheit: 0, stand: -1, liste: null }
  gelesen.set(schluessel, { gruppe, stand })
  return mitSeltenheit(gruppe, ablage)
}

/** How rare a group is: by how many documents have one of its readings, each as much as it counts. */
function mitSeltenheit(gruppe: Gruppe, { haeufig, lebende, aenderung }: Ablage): Gruppe {
  if (gruppe.stand === aenderung) return gruppe
  let anzahl = 0
  for (const { nr, gewicht } of gruppe.lesarten) anzahl += gewicht * haeufig[nr]!
  const df = Math.min(lebende, Math.max(0.5, anzahl))
  gruppe.seltenheit = Math.log(1 + (lebende - df + 0.5) / (df + 0.5)) ** GEWICHTE.seltenheit
  gruppe.stand = aenderung
  return gruppe
}

const gleich = (a: readonly Lesart[], b: readonly Lesart[]): boolean =>
  a.length === b.length && a.every(({ nr, gewicht }, i) => nr === b[i]!.nr && gewicht === b[i]!.gewicht)

function vergissAeltestes(gelesen: Gelesenes, { fundlisten }: Ablage): void {
  for (const [wort, { gruppe }] of gelesen) {
    vergissListe(fundlisten, gruppe)
    gelesen.delete(wort)
    return
  }
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
