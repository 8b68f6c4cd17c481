// What a query asks for, word by word: the words of the stock each may mean, the terms of the vocabulary, what was repaired.

import { GEWICHTE } from '../rang/gewichte.ts'
import { schluesselIn, zitateIn } from '../sprache/recht.ts'
import { geschriebene, istFuellwort, suchwoerter, vergleichswort, woerter } from '../sprache/woerter.ts'
import type { Korrektur, Suchanfrage, Wortpaar } from './anfrage.ts'
import type { Gruppe } from './lesart.ts'
import { gruppeAus, gruppeVon } from './varianten.ts'
import { uebersetze, uebersetzeWeiter } from './vokabel.ts'
import { berichtigt, erneuere, gruppenDesBegriffs, type Lesewissen, sinnOhneWort, sinnVon, type Wortsinn } from './wortsinn.ts'

/** Instead of the words at these places these groups may stand. */
export type Ersatz = { plaetze: readonly number[]; gruppen: readonly Gruppe[]; gewicht: number; paar: Wortpaar | null }
export type Plan = {
  plaetze: readonly Wortsinn[]
  ersatz: readonly Ersatz[]
  /** Words in quotation marks that must stand one after the other. */
  phrasen: readonly (readonly string[])[]
  korrektur: Korrektur | null
  /** The words name an office or ask for its hours or address. */
  amtGefragt: boolean
}

/** More terms than these say nothing new. */
const HOECHSTENS_BEGRIFFE = 6
const ZIFFER = /\d/
const ANFUEHRUNG = /["„“”»«]/
const PHRASE = /["„“”»«]([^"„“”»«]{2,80})["„“”»«]/g

export function plane({ q, woertlich = false }: Pick<Suchanfrage, 'q' | 'woertlich'>, wissen: Lesewissen): Plan {
  erneuere(wissen)
  const { sonder, rest } = sonderplaetze(q, wissen)
  const alle = rest.trim() === '' ? [] : suchwoerter(rest)
  const nachAmt = alle.map(fragtNachAmt)
  const amtGefragt = nachAmt.includes(true)
  const getippt = amtGefragt && nachAmt.includes(false) ? alle.filter((wort) => !NACH_AMT.has(wort)) : alle
  const wieGetippt = woertlich || !wissen.ablage.teile.has('rechtschreibung')
  const geprueft = wieGetippt ? getippt : getippt.map((wort) => berichtigt(wort, wissen))
  const plaetze = geprueft.map((wort) => sinnVon(wort, wissen))
  plaetze.push(...sonder)
  return {
    plaetze,
    ersatz: ersatzFuer(plaetze, wissen),
    phrasen: ANFUEHRUNG.test(q) && wissen.ablage.teile.has('phrasen') ? phrasenIn(q) : [],
    korrektur: korrektur(q, getippt, geprueft, wissen),
    amtGefragt,
  }
}

/** Words that say nothing are not read in documents: what is left of a phrase stands together. */
function phrasenIn(q: string): string[][] {
  const phrasen = [...q.slice(0, 200).matchAll(PHRASE)].map(([, phrase = '']) => woerter(phrase).filter((wort) => !istFuellwort(wort)))
  return phrasen.filter((phrase) => phrase.length > 0)
}

/** Who asks for these wants an office, not a service. */
const NACH_AMT = new Set(
  'offnungszeiten offnungszeit geoffnet adresse anschrift telefonnummer telefon sprechzeiten sprechstunde ansprechpartner'.split(' '),
)
const AMT = /.(amt|amter|behorde|buro|stelle|verwaltung)$|^(rathaus|amt|landrat|magistrat)$/
const fragtNachAmt = (wort: string): boolean => NACH_AMT.has(wort) || AMT.test(wort)

/** A key or citations of law are looked up as they are, beside the other words. */
function sonderplaetze(q: string, { ablage }: Lesewissen): { sonder: Wortsinn[]; rest: string } {
  if (!ZIFFER.test(q)) return { sonder: [], rest: q }
  const schluessel = schluesselIn(q)
  const { gefunden, rest } = schluessel
    ? { gefunden: mitAnfang(ablage.sonderworte.keys(), schluessel), rest: '' }
    : zitateIn(q.slice(0, 200))
  const genaueste = gefunden.some((wort) => wort.includes(' ')) ? gefunden.filter((wort) => wort.includes(' ')) : gefunden
  const direkt = gruppeAus(genaueste, ablage)
  if (direkt.lesarten.length === 0) return { sonder: [], rest: q }
  return { sonder: [sinnOhneWort(q.trim(), direkt)], rest }
}

const mitAnfang = (worte: Iterable<string>, anfang: string): string[] => [...worte].filter((wort) => wort.startsWith(anfang))

/** First what each word may be taken apart into, then what the vocabulary says of all of them. */
function ersatzFuer(plaetze: readonly Wortsinn[], wissen: Lesewissen): Ersatz[] {
  const ersatz: Ersatz[] = []
  for (let nr = 0; nr < plaetze.length; nr++)
    for (const { gruppen, gewicht } of plaetze[nr]!.teile) ersatz.push({ plaetze: [nr], gruppen, gewicht, paar: null })
  if (wissen.ablage.teile.has('wortschatz')) nimmAusWortschatz(ersatz, plaetze, wissen)
  return ersatz
}

function nimmAusWortschatz(ersatz: Ersatz[], plaetze: readonly Wortsinn[], wissen: Lesewissen): void {
  const { vokabel } = wissen
  const erste = uebersetze(
    vokabel,
    plaetze.map(({ form }) => form),
    HOECHSTENS_BEGRIFFE,
  )
  const begriffe = [...erste]
  for (const eine of erste) if (begriffe.length < HOECHSTENS_BEGRIFFE) begriffe.push(...uebersetzeWeiter(vokabel, eine))
  if (begriffe.length > HOECHSTENS_BEGRIFFE) begriffe.length = HOECHSTENS_BEGRIFFE
  for (const { plaetze: stellen, rest, begriff, gewicht, paar } of begriffe) {
    const gruppen = gruppenDesBegriffs(begriff, wissen)
    if (gruppen.length === 0) continue
    const alle = rest.length === 0 ? gruppen : [...gruppen, ...rest.map((teil) => gruppeVon(teil, wissen, true))]
    ersatz.push({ plaetze: stellen, gruppen: alle, gewicht: gewicht * massvoll(alle, stellen, plaetze), paar })
  }
}

/** A term of several rare words must not outweigh by far the words it stands for, if the stock itself has those. */
function massvoll(gruppen: readonly Gruppe[], stellen: readonly number[], plaetze: readonly Wortsinn[]): number {
  let derWorte = 0
  for (const nr of stellen) {
    const { formen, direkt } = plaetze[nr]!
    if (formen.length === 0) return 1
    derWorte += direkt.seltenheit
  }
  let derGruppen = 0
  for (const { seltenheit } of gruppen) derGruppen += seltenheit
  return Math.min(1, (GEWICHTE.begriffHoechstens * derWorte) / derGruppen)
}

/** The whole query as typed and as searched, with the words as the stock writes them. */
function korrektur(q: string, getippt: readonly string[], geprueft: readonly string[], { ablage }: Lesewissen): Korrektur | null {
  if (getippt.every((wort, nr) => wort === geprueft[nr])) return null
  const ersetzt = new Map(getippt.flatMap((wort, nr) => (wort === geprueft[nr] ? [] : [[wort, geprueft[nr]!]])))
  const { wortbuch } = ablage
  const zeige = (wort: string) => wortbuch.anzeige[wortbuch.nummern.get(wort) ?? -1] ?? wort
  const gesucht = geschriebene(q).map((wort) => {
    const neu = ersetzt.get(vergleichswort(wort))
    return neu === undefined ? wort : zeige(neu)
  })
  return { getippt: q.trim(), gesucht: gesucht.join(' ') }
}
