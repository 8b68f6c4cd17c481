// What a query asks for, word by word: the words of the stock each may mean, the terms of the vocabulary, what was repaired.

import type { Ablage } from '../bestand/ablage.ts'
import { kennt, zerlegeWort } from '../bestand/wortbuch.ts'
import { GEWICHTE } from '../rang/gewichte.ts'
import { schluesselIn, zitateIn } from '../sprache/recht.ts'
import { geschriebene, istFuellwort, stamm, suchwoerter, vergleichswort, woerter } from '../sprache/woerter.ts'
import { bekannterTeil, unbekannterAnfang } from '../sprache/zerlegung.ts'
import type { Korrektur, Suchanfrage, Wortpaar } from './anfrage.ts'
import { type Gruppe, HOECHSTENS_GEMERKT } from './lesart.ts'
import { berichtige } from './rechtschreibung.ts'
import type { Umstaende } from './umstaende.ts'
import { gruppeAus, gruppeMitAnfang, gruppeVon } from './varianten.ts'
import { uebersetze, uebersetzeWeiter } from './vokabel.ts'

/** Instead of the words at these places these groups may stand. */
export type Ersatz = { plaetze: readonly number[]; gruppen: readonly Gruppe[]; gewicht: number; paar: Wortpaar | null }
export type Platz = { wort: string; geschrieben: string; direkt: Gruppe }
export type Plan = {
  plaetze: readonly Platz[]
  ersatz: readonly Ersatz[]
  /** Words in quotation marks that must stand one after the other. */
  phrasen: readonly (readonly string[])[]
  korrektur: Korrektur | null
  /** The words name an office or ask for its hours or address. */
  amtGefragt: boolean
}

/** More terms than these say nothing new. */
const HOECHSTENS_BEGRIFFE = 6
const PHRASE = /["„“”»«]([^"„“”»«]{2,80})["„“”»«]/g

export function plane({ q, woertlich = false }: Pick<Suchanfrage, 'q' | 'woertlich'>, umstaende: Umstaende): Plan {
  const { sonder, rest } = sonderplaetze(q, umstaende)
  const alle = rest.trim() === '' ? [] : suchwoerter(rest)
  const getippt = alle.length > 1 && !alle.every(fragtNachAmt) ? alle.filter((wort) => !NACH_AMT.has(wort)) : alle
  const geprueft =
    woertlich || !umstaende.ablage.teile.has('rechtschreibung') ? getippt : getippt.map((wort) => berichtigt(wort, umstaende))
  const plaetze = [...geprueft.map((wort) => platz(wort, umstaende)), ...sonder]
  return {
    plaetze,
    ersatz: [...ausTeilen(plaetze, umstaende), ...ausWortschatz(plaetze, umstaende)],
    phrasen: umstaende.ablage.teile.has('phrasen') ? phrasenIn(q) : [],
    korrektur: korrektur(q, getippt, geprueft, umstaende),
    amtGefragt: alle.some(fragtNachAmt),
  }
}

/** The word, repaired if it needs it. */
function berichtigt(wort: string, umstaende: Umstaende): string {
  const { ablage, vokabel } = umstaende
  const { berichtigtes } = ablage
  const stand = ablage.aenderung + vokabel.stand
  if (berichtigtes.stand !== stand || berichtigtes.worte.size >= HOECHSTENS_GEMERKT) {
    berichtigtes.stand = stand
    berichtigtes.worte.clear()
  }
  const bekannt = berichtigtes.worte.get(wort)
  if (bekannt !== undefined) return bekannt
  const richtig = berichtige(wort, umstaende) ?? wort
  berichtigtes.worte.set(wort, richtig)
  return richtig
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
function sonderplaetze(q: string, { ablage }: Umstaende): { sonder: Platz[]; rest: string } {
  const schluessel = schluesselIn(q)
  const { gefunden, rest } = schluessel
    ? { gefunden: mitAnfang(ablage.sonderworte.keys(), schluessel), rest: '' }
    : zitateIn(q.slice(0, 200))
  const genaueste = gefunden.some((wort) => wort.includes(' ')) ? gefunden.filter((wort) => wort.includes(' ')) : gefunden
  const direkt = gruppeAus(genaueste, ablage)
  if (direkt.lesarten.length === 0) return { sonder: [], rest: q }
  return { sonder: [{ wort: '', geschrieben: q.trim(), direkt }], rest }
}

const mitAnfang = (worte: Iterable<string>, anfang: string): string[] => [...worte].filter((wort) => wort.startsWith(anfang))

function platz(wort: string, umstaende: Umstaende): Platz {
  return { wort, geschrieben: wort, direkt: gruppeVon(wort, umstaende) }
}

/** A compound may be answered by its parts, in one document or in several. */
function ausTeilen(plaetze: readonly Platz[], umstaende: Umstaende): Ersatz[] {
  const { ablage } = umstaende
  if (!ablage.teile.has('komposita')) return []
  return plaetze.flatMap(({ wort, direkt }, nr) => {
    const bekannt = direkt.lesarten.some(({ art }) => art === 'wort' || art === 'stamm')
    const stuecke = zerlegeWort(ablage.wortbuch, wort)
    if (stuecke.length === 0) return bekannt ? [] : [...ausEinemTeil(wort, nr, umstaende), ...ausAnfang(wort, nr, umstaende)]
    const gruppen = stuecke.map((stueck) => gruppeVon(stueck, umstaende, true))
    const gewicht = bekannt ? GEWICHTE.teileNebenBekanntem : GEWICHTE.teileStattUnbekanntem
    return [{ plaetze: [nr], gruppen, gewicht, paar: null }]
  })
}

/** Of an unknown compound the stock (or the vocabulary) may know the end or the beginning at least. */
function ausEinemTeil(wort: string, nr: number, umstaende: Umstaende): Ersatz[] {
  const teil = bekannterTeilVon(wort, umstaende.ablage)
  if (teil === null) return []
  const gruppen = [gruppeVon(teil, umstaende, true)]
  return [{ plaetze: [nr], gruppen, gewicht: GEWICHTE.einTeil, paar: null }]
}

/** The stock may know the beginning only within other compounds: Saisonschilder, Saisonkennzeichen. */
function ausAnfang(wort: string, nr: number, umstaende: Umstaende): Ersatz[] {
  const { ablage } = umstaende
  const zwei = unbekannterAnfang(wort, (kurz) => kennt(ablage.wortbuch, kurz))
  if (zwei === null) return []
  const gleiche = gruppeMitAnfang(zwei.anfang, ablage)
  if (gleiche.lesarten.length === 0) return []
  const gruppen = [gleiche, gruppeVon(zwei.ende, umstaende, true)]
  return [{ plaetze: [nr], gruppen, gewicht: GEWICHTE.teileStattUnbekanntem, paar: null }]
}

const bekannterTeilVon = (wort: string, { wortbuch }: Pick<Ablage, 'wortbuch'>): string | null =>
  bekannterTeil(wort, (kurz) => kennt(wortbuch, kurz))

function ausWortschatz(plaetze: readonly Platz[], umstaende: Umstaende): Ersatz[] {
  const { ablage, vokabel } = umstaende
  if (!ablage.teile.has('wortschatz')) return []
  const gesucht = plaetze.map(({ wort }) => leseform(wort, ablage))
  const begriffe = uebersetze(vokabel, gesucht, HOECHSTENS_BEGRIFFE)
  for (const eine of [...begriffe]) if (begriffe.length < HOECHSTENS_BEGRIFFE) begriffe.push(...uebersetzeWeiter(vokabel, eine))
  return begriffe.slice(0, HOECHSTENS_BEGRIFFE).flatMap(({ plaetze: stellen, rest, begriff, gewicht, paar }) => {
    const gruppen = begriff.flatMap((wort) => begriffsgruppen(wort, umstaende))
    const daneben = rest.map((teil) => gruppeVon(teil, umstaende, true))
    if (gruppen.length === 0) return []
    const alle = [...gruppen, ...daneben]
    const worte = stellen.map((nr) => plaetze[nr]!.direkt)
    return [{ plaetze: stellen, gruppen: alle, gewicht: gewicht * massvoll(alle, worte), paar }]
  })
}

/** A term of several rare words must not outweigh by far the words it stands for, if the stock itself has those. */
function massvoll(gruppen: readonly Gruppe[], worte: readonly Gruppe[]): number {
  if (!worte.every(({ lesarten }) => lesarten.some(({ art }) => art === 'wort' || art === 'stamm'))) return 1
  return Math.min(1, (GEWICHTE.begriffHoechstens * seltenheitVon(worte)) / seltenheitVon(gruppen))
}

const seltenheitVon = (gruppen: readonly Gruppe[]): number => gruppen.reduce((summe, { seltenheit }) => summe + seltenheit, 0)

/** A word by its stem and by the stems of its parts, as far as they are known. */
function leseform(wort: string, { wortbuch }: Ablage): { stamm: string; teile: readonly string[] } {
  const teile = zerlegeWort(wortbuch, wort)
  const teil = teile.length === 0 && !wortbuch.nummern.has(wort) ? bekannterTeilVon(wort, { wortbuch }) : null
  return { stamm: stamm(wort), teile: teil === null ? teile : [teil] }
}

/** A term the stock does not use as a whole is looked for by its parts. */
function begriffsgruppen(wort: string, umstaende: Umstaende): Gruppe[] {
  const ganze = gruppeVon(wort, umstaende, true)
  if (ganze.lesarten.length > 0) return [ganze]
  const stuecke = umstaende.ablage.teile.has('komposita') ? zerlegeWort(umstaende.ablage.wortbuch, wort) : []
  return stuecke.map((stueck) => gruppeVon(stueck, umstaende, true))
}

/** The whole query as typed and as searched, with the words as the stock writes them. */
function korrektur(q: string, getippt: readonly string[], geprueft: readonly string[], { ablage }: Umstaende): Korrektur | null {
  const ersetzt = new Map(getippt.flatMap((wort, nr) => (wort === geprueft[nr] ? [] : [[wort, geprueft[nr]!]])))
  if (ersetzt.size === 0) return null
  const { wortbuch } = ablage
  const zeige = (wort: string) => wortbuch.anzeige[wortbuch.nummern.get(wort) ?? -1] ?? wort
  const gesucht = geschriebene(q).map((wort) => {
    const neu = ersetzt.get(vergleichswort(wort))
    return neu === undefined ? wort : zeige(neu)
  })
  return { getippt: q.trim(), gesucht: gesucht.join(' ') }
}
