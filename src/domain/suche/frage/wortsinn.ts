// What one word of a query means by itself, remembered: the next query has most of its words from queries before, in other company.

import type { Ablage } from '../bestand/ablage.ts'
import { kennt, zerlegeWort } from '../bestand/wortbuch.ts'
import { GEWICHTE } from '../rang/gewichte.ts'
import { stamm } from '../sprache/woerter.ts'
import { bekannterTeil, unbekannterAnfang } from '../sprache/zerlegung.ts'
import { type Gruppe, HOECHSTENS_GEMERKT } from './lesart.ts'
import { berichtige } from './rechtschreibung.ts'
import type { Umstaende } from './umstaende.ts'
import { gruppeMitAnfang, gruppeVon } from './varianten.ts'
import type { Leseform } from './vokabel.ts'

export type Wortsinn = {
  wort: string
  geschrieben: string
  direkt: Gruppe
  /** Words of the stock that are this one, be it in another form. */
  formen: readonly number[]
  form: Leseform
  /** Instead of the word these groups together: a compound may be answered by its parts, in one document or in several. */
  teile: readonly { gruppen: readonly Gruppe[]; gewicht: number }[]
}

/** All that is remembered, of one state of stock and vocabulary. */
export type Wortsinne = {
  stand: number
  berichtigt: Map<string, string>
  sinne: Map<string, Wortsinn>
  /** Words of a term of the vocabulary → how the stock has them. */
  begriffe: Map<readonly string[], readonly Gruppe[]>
}

/** What is at hand when a query is read. */
export type Lesewissen = Umstaende & { gemerkt: Wortsinne }

export const createWortsinne = (): Wortsinne => ({ stand: -1, berichtigt: new Map(), sinne: new Map(), begriffe: new Map() })

/** Forgets what may no longer be true; each of the numbers only grows. */
export function erneuere({ ablage, vokabel, gemerkt }: Lesewissen): void {
  const { berichtigt, sinne, begriffe } = gemerkt
  const stand = ablage.aenderung + ablage.wortbuch.stand + vokabel.stand
  const voll = berichtigt.size >= HOECHSTENS_GEMERKT || sinne.size >= HOECHSTENS_GEMERKT
  if (gemerkt.stand === stand && !voll) return
  gemerkt.stand = stand
  for (const karte of [berichtigt, sinne, begriffe]) karte.clear()
}

/** The word, repaired if it needs it. */
export function berichtigt(wort: string, wissen: Lesewissen): string {
  const bekannt = wissen.gemerkt.berichtigt.get(wort)
  if (bekannt !== undefined) return bekannt
  const richtig = berichtige(wort, wissen) ?? wort
  wissen.gemerkt.berichtigt.set(wort, richtig)
  return richtig
}

export function sinnVon(wort: string, wissen: Lesewissen): Wortsinn {
  const bekannt = wissen.gemerkt.sinne.get(wort)
  if (bekannt !== undefined) return bekannt
  const sinn = lies(wort, wissen)
  wissen.gemerkt.sinne.set(wort, sinn)
  return sinn
}

/** The groups of a term; a word of it that the stock does not use as a whole is looked for by its parts. */
export function gruppenDesBegriffs(begriff: readonly string[], wissen: Lesewissen): readonly Gruppe[] {
  const bekannt = wissen.gemerkt.begriffe.get(begriff)
  if (bekannt !== undefined) return bekannt
  const gruppen = begriff.flatMap((wort) => begriffsgruppen(wort, wissen))
  wissen.gemerkt.begriffe.set(begriff, gruppen)
  return gruppen
}

/** A key or a citation means nothing but itself. */
export const sinnOhneWort = (geschrieben: string, direkt: Gruppe): Wortsinn => ({
  wort: '',
  geschrieben,
  direkt,
  formen: [],
  form: { stamm: '', teile: [] },
  teile: [],
})

function lies(wort: string, wissen: Lesewissen): Wortsinn {
  const { ablage } = wissen
  const direkt = gruppeVon(wort, wissen)
  const formen = direkt.lesarten.flatMap(({ nr, art }) => (art === 'wort' || art === 'stamm' ? [nr] : []))
  const bekannt = formen.length > 0
  const stuecke = zerlegeWort(ablage.wortbuch, wort)
  const teil = stuecke.length > 0 || (bekannt && ablage.wortbuch.nummern.has(wort)) ? null : bekannterTeilVon(wort, ablage)
  return {
    wort,
    geschrieben: wort,
    direkt,
    formen,
    form: leseform(wort, stuecke, teil, ablage),
    teile: ablage.teile.has('komposita') ? teile(wort, { stuecke, teil, bekannt }, wissen) : [],
  }
}

const bekannterTeilVon = (wort: string, { wortbuch }: Ablage): string | null => bekannterTeil(wort, (kurz) => kennt(wortbuch, kurz))

/** A word by its stem and by the stems of its parts, as far as they are known. */
function leseform(wort: string, stuecke: readonly string[], teil: string | null, { wortbuch }: Ablage): Leseform {
  return { stamm: stamm(wort), teile: teil === null || wortbuch.nummern.has(wort) ? stuecke : [teil] }
}

type Stuecke = { stuecke: readonly string[]; teil: string | null; bekannt: boolean }

function teile(wort: string, { stuecke, teil, bekannt }: Stuecke, wissen: Lesewissen): Wortsinn['teile'] {
  if (stuecke.length > 0) {
    const gruppen = stuecke.map((stueck) => gruppeVon(stueck, wissen, true))
    return [{ gruppen, gewicht: bekannt ? GEWICHTE.teileNebenBekanntem : GEWICHTE.teileStattUnbekanntem }]
  }
  if (bekannt) return []
  // Of an unknown compound the stock (or the vocabulary) may know the end or the beginning at least.
  const einer = teil === null ? [] : [{ gruppen: [gruppeVon(teil, wissen, true)], gewicht: GEWICHTE.einTeil }]
  return [...einer, ...mitGleichemAnfang(wort, wissen)]
}

/** The stock may know the beginning only within other compounds: Saisonschilder, Saisonkennzeichen. */
function mitGleichemAnfang(wort: string, wissen: Lesewissen): Wortsinn['teile'] {
  const { ablage } = wissen
  const zwei = unbekannterAnfang(wort, (kurz) => kennt(ablage.wortbuch, kurz))
  if (zwei === null) return []
  const gleiche = gruppeMitAnfang(zwei.anfang, ablage)
  if (gleiche.lesarten.length === 0) return []
  return [{ gruppen: [gleiche, gruppeVon(zwei.ende, wissen, true)], gewicht: GEWICHTE.teileStattUnbekanntem }]
}

function begriffsgruppen(wort: string, wissen: Lesewissen): Gruppe[] {
  const ganze = gruppeVon(wort, wissen, true)
  if (ganze.lesarten.length > 0) return [ganze]
  const stuecke = wissen.ablage.teile.has('komposita') ? zerlegeWort(wissen.ablage.wortbuch, wort) : []
  return stuecke.map((stueck) => gruppeVon(stueck, wissen, true))
}
