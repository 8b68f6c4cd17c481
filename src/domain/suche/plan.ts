// What a query asks for, word by word: the words of the stock each may mean, the terms of the vocabulary, what was repaired.

import type { Ablage } from './ablage.ts'
import type { Fundart, Korrektur, Suchanfrage, Teil, Wortpaar } from './anfrage.ts'
import { GEWICHTE } from './gewichte.ts'
import type { Gruppe, Lesart, Umstaende } from './lesart.ts'
import { schluesselIn, zitate } from './recht.ts'
import { berichtige } from './rechtschreibung.ts'
import { varianten } from './varianten.ts'
import type { Uebersetzung, Vokabel } from './vokabel.ts'
import { falte, geschriebene, stamm, suchwoerter } from './woerter.ts'

/** Instead of the words at these places all (or some) of these groups may stand. */
export type Ersatz = { plaetze: readonly number[]; gruppen: readonly Gruppe[]; gewicht: number; paar: Wortpaar | null }
export type Platz = { wort: string; geschrieben: string; direkt: Gruppe }
export type Plan = {
  plaetze: readonly Platz[]
  ersatz: readonly Ersatz[]
  /** Words in quotation marks that must stand one after the other. */
  phrasen: readonly (readonly string[])[]
  korrektur: Korrektur | null
}

/** More terms than these say nothing new. */
const HOECHSTENS_BEGRIFFE = 24
const PHRASE = /["„“”»«]([^"„“”»«]{2,80})["„“”»«]/g

export function plane({ q, woertlich = false }: Pick<Suchanfrage, 'q' | 'woertlich'>, umstaende: Umstaende): Plan {
  const sonder = sonderplaetze(q, umstaende)
  if (sonder) return { plaetze: sonder, ersatz: [], phrasen: [], korrektur: null }
  const getippt = suchwoerter(q)
  const geprueft =
    woertlich || !umstaende.teile.has('rechtschreibung') ? getippt : getippt.map((wort) => berichtige(wort, umstaende) ?? wort)
  const plaetze = geprueft.map((wort) => platz(wort, umstaende))
  return {
    plaetze,
    ersatz: [...ausTeilen(plaetze, umstaende), ...ausWortschatz(plaetze, umstaende)],
    phrasen: umstaende.teile.has('phrasen') ? [...q.slice(0, 200).matchAll(PHRASE)].map(([, phrase = '']) => suchwoerter(phrase)) : [],
    korrektur: korrektur(q, getippt, geprueft, umstaende),
  }
}

/** A key or a citation of law is looked up as it is. */
function sonderplaetze(q: string, { ablage }: Umstaende): Platz[] | null {
  const schluessel = schluesselIn(q)
  const gesuchte = schluessel ? [...ablage.sonderworte.keys()].filter((wort) => wort.startsWith(schluessel)) : zitate(q.slice(0, 200))
  const genaueste = gesuchte.some((wort) => wort.includes(' ')) ? gesuchte.filter((wort) => wort.includes(' ')) : gesuchte
  const lesarten = genaueste.flatMap((wort) => {
    const nr = ablage.sonderworte.get(wort)
    return nr === undefined ? [] : [{ nr, gewicht: 1, art: 'schluessel' as const }]
  })
  return lesarten.length > 0 ? [{ wort: q, geschrieben: q.trim(), direkt: gruppe(lesarten, ablage) }] : null
}

function platz(wort: string, umstaende: Umstaende): Platz {
  return { wort, geschrieben: wort, direkt: gruppe(varianten(wort, umstaende), umstaende.ablage) }
}

/** How rare a group is: by how many documents have one of its readings, each as much as it counts. */
export function gruppe(lesarten: readonly Lesart[], { haeufig, lebende }: Ablage): Gruppe {
  let anzahl = 0
  for (const { nr, gewicht } of lesarten) anzahl += gewicht * haeufig[nr]!
  const df = Math.min(lebende, Math.max(0.5, anzahl))
  return { lesarten, seltenheit: Math.log(1 + (lebende - df + 0.5) / (df + 0.5)) }
}

/** A compound may be answered by its parts, in one document or in several. */
function ausTeilen(plaetze: readonly Platz[], umstaende: Umstaende): Ersatz[] {
  const { ablage, teile } = umstaende
  if (!teile.has('komposita')) return []
  return plaetze.flatMap(({ wort, direkt }, nr) => {
    const stuecke = ablage.wortbuch.zerlege(wort)
    if (stuecke.length === 0) return []
    const bekannt = direkt.lesarten.some(({ art }) => art === 'wort' || art === 'stamm')
    const gruppen = stuecke.map((stueck) => gruppe(varianten(stueck, umstaende, true), ablage))
    return [{ plaetze: [nr], gruppen, gewicht: bekannt ? GEWICHTE.teileNebenBekanntem : GEWICHTE.teileStattUnbekanntem, paar: null }]
  })
}

function ausWortschatz(plaetze: readonly Platz[], umstaende: Umstaende): Ersatz[] {
  const { ablage, vokabel, teile } = umstaende
  if (!teile.has('wortschatz')) return []
  const gesucht = plaetze.map(({ wort }) => leseform(wort, ablage))
  const erste = vokabel.find(gesucht)
  const zweite = erste.flatMap((eine) => weitergelesen(eine, umstaende))
  return [...erste, ...zweite].slice(0, HOECHSTENS_BEGRIFFE).flatMap(({ plaetze: stellen, rest, begriff, gewicht, paar }) => {
    const gruppen = begriff.flatMap((wort) => begriffsgruppen(wort, umstaende))
    const daneben = rest.map((teil) => gruppe(varianten(teil, umstaende, true), ablage))
    return gruppen.length > 0 ? [{ plaetze: stellen, gruppen: [...gruppen, ...daneben], gewicht, paar }] : []
  })
}

const leseform = (wort: string, { wortbuch }: Ablage) => ({ stamm: stamm(wort), teile: wortbuch.zerlege(wort) })

/** What the vocabulary says of a term it has just led to: another stock may use the other of two official words. */
function weitergelesen(erste: Uebersetzung, { vokabel }: Umstaende): Uebersetzung[] {
  const gesucht = erste.begriff.map((wort) => ({ stamm: stamm(wort), teile: [] }))
  return vokabel
    .find(gesucht)
    .filter(({ plaetze, paar }) => plaetze.length === gesucht.length && paar.art !== 'oberbegriff' && paar !== erste.paar)
    .map((zweite) => ({ ...erste, begriff: zweite.begriff, gewicht: erste.gewicht * zweite.gewicht * GEWICHTE.zweiterSchritt }))
}

/** A term the stock does not use as a whole is looked for by its parts. */
function begriffsgruppen(wort: string, umstaende: Umstaende): Gruppe[] {
  const ganze = varianten(wort, umstaende, true)
  if (ganze.length > 0) return [gruppe(ganze, umstaende.ablage)]
  const stuecke = umstaende.teile.has('komposita') ? umstaende.ablage.wortbuch.zerlege(wort) : []
  return stuecke.map((stueck) => gruppe(varianten(stueck, umstaende, true), umstaende.ablage))
}

/** The whole query as typed and as searched, with the words as the stock writes them. */
function korrektur(q: string, getippt: readonly string[], geprueft: readonly string[], { ablage }: Umstaende): Korrektur | null {
  const ersetzt = new Map(getippt.flatMap((wort, nr) => (wort === geprueft[nr] ? [] : [[wort, geprueft[nr]!]])))
  if (ersetzt.size === 0) return null
  const { wortbuch } = ablage
  const zeige = (wort: string) => wortbuch.anzeige[wortbuch.nummer(wort)] ?? wort
  const gesucht = geschriebene(q).map((wort) => {
    const neu = ersetzt.get(falte(wort).slice(0, 40))
    return neu === undefined ? wort : zeige(neu)
  })
  return { getippt: q.trim(), gesucht: gesucht.join(' ') }
}
