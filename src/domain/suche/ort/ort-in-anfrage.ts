// A place among the words of a query ("hund anmelden wanfried"): which one is meant, and what is asked for there.
import type { Tag } from '../../../platform/zeit.ts'
import { falteWort, type Gebiet, type GebietIndex, istFuellwort } from '../../gebiet/index.ts'
import { type Ortsname, ortsnamen } from './ortsnamen.ts'

export type OrtInAnfrage = {
  /** The query without the place; the query as it is if it names no place, or nothing else. */
  rest: string
  /** The Gemeinde or the Kreis; for an Ortsteil its Gemeinde. Null if no place is named, or one of several. */
  gebiet: Gebiet | null
  /** The places it may mean, if there are several; biggest first. */
  mehrere: Gebiet[]
}

export type Ortswissen = {
  /** Whether a word (lower case, as typed) is an ordinary one of the stock: "linden" are trees before they are a town. */
  bekannt: (wort: string) => boolean
  /** ARS of the Land whose places are meant first; places elsewhere must then be big or be named with a preposition. */
  land?: string
}

type Wort = { roh: string; gefaltet: string; von: number; bis: number }
/** Where a name stands. */
type Stelle = Wort & { vor: string | null; amEnde: boolean; einWort: boolean }
/** Words from `von` to before `bis` name one of these places; the preposition before them stands in `vor`. */
type Fund = { von: number; bis: number; vor: string | null; orte: Gebiet[] }

const LAENGSTE = 200
const MEISTE_WORTE = 24
const WORT = /[\p{L}\p{M}\p{N}]+/gu
/** Most queries hold no other letters, and are read in half the time. */
const SCHLICHT = /^[ -~À-ÖØ-öø-ÿ]*$/
const SCHLICHTES_WORT = /[a-z0-9À-ÖØ-öø-ÿ]+/gi
const GROSS = 20_000 // a town elsewhere that one may name without further ado
const GROSSSTADT = 100_000 // too well known to be taken for another word, whatever the stock says about it
const VIEL_GROESSER = 10
const MEISTE_FUELLWORTE = 3 // "vor der Höhe"
const ZIEL = new Set(['nach', 'to'])
const ORTSANGABE = new Set(['in', 'bei', 'aus', 'nach', 'fuer', 'für', 'von', 'um', 'nahe', 'im', 'at', 'near', 'for', 'from', 'to'])
const ARTIKEL = new Set(['der', 'dem', 'den', 'die', 'das', 'the'])
const VORSATZ = new Set([
  'stadt',
  'gemeinde',
  'markt',
  'marktgemeinde',
  'ort',
  'ortsteil',
  'stadtteil',
  'kreisstadt',
  'landeshauptstadt',
  'universitatsstadt',
  'city',
])
/** Towns whose names are words of every day, whatever the stock knows. */
const ALLTAGSWORT = new Set(
  `aue alle amt anger au auen auf bad bank baum bergen berg boden born brand brechen brucke burg bus ende essen fahren feld fell forst garten grab haar
  hafen halle halten hausen heide hilfe hof holz hunde hunger husten kamen kanal karte kinder kosten kuchen lage land langen lauf laufen leben leer lehre
  leine leiste linden markt meine messe messen mitte mucke muhle neu neuer norden ort pfand plan post rat recht regen rente rot ruhe schein schlitz schon
  schotten schule see sein singen sinn sonnen sorge stadt stein stelle suden tann uber ufer wache wahl wahlen wald waren wasser weg wege weiden weiler
  welt werk westen wetter wiese wiesen winter wohnen zeit`.split(/\s+/),
)

export function ortInAnfrage(q: string, gebiete: GebietIndex, tag: Tag, wissen: Ortswissen): OrtInAnfrage {
  const worte = worteDer(q)
  const funde = fundeIn(worte, gebiete, tag, wissen)
  const gemeint =
    funde.find(({ vor }) => vor !== null && ZIEL.has(vor)) ??
    funde.filter(({ vor }) => vor !== null && vor !== 'von').at(-1) ??
    funde.at(-1)
  if (!gemeint) return { rest: q, gebiet: null, mehrere: [] }
  const rest = ohne(q, worte, funde)
  const [einziger] = gemeint.orte
  return {
    rest: rest === '' ? q.trim() : rest,
    gebiet: gemeint.orte.length === 1 ? einziger! : null,
    mehrere: gemeint.orte.length > 1 ? gemeint.orte : [],
  }
}

function worteDer(q: string): Wort[] {
  const worte: Wort[] = []
  const text = q.slice(0, LAENGSTE)
  for (const { 0: roh, index } of text.matchAll(SCHLICHT.test(text) ? SCHLICHTES_WORT : WORT)) {
    worte.push({ roh, gefaltet: falteWort(roh), von: index, bis: index + roh.length })
    if (worte.length === MEISTE_WORTE) break
  }
  return worte
}

function fundeIn(worte: readonly Wort[], gebiete: GebietIndex, tag: Tag, wissen: Ortswissen): Fund[] {
  const funde: Fund[] = []
  const ziffern = worte.reduce((summe, { roh }) => summe + (/^\d+$/.test(roh) ? roh.length : 0), 0)
  for (let i = 0; i < worte.length; ) {
    const fund = (ziffern < 10 ? plzBei(worte, i, gebiete, tag, wissen) : null) ?? nameBei(worte, i, gebiete, tag, wissen)
    if (fund) funde.push(mitUmgebung(worte, fund, funde.at(-1)?.bis ?? 0))
    i = fund?.bis ?? i + 1
  }
  return funde
}

/** A post code, with the name of its town behind it or without; written with a gap only if the name follows. */
function plzBei(worte: readonly Wort[], i: number, gebiete: GebietIndex, tag: Tag, wissen: Ortswissen): Fund | null {
  const getrennt = /^\d\d$/.test(worte[i]!.roh) && /^\d{3}$/.test(worte[i + 1]?.roh ?? '')
  const plz = getrennt ? worte[i]!.roh + worte[i + 1]!.roh : worte[i]!.roh
  if (!/^\d{5}$/.test(plz)) return null
  const orte = gebiete.findByPlz(plz, tag)
  if (orte.length === 0) return null
  const bis = i + (getrennt ? 2 : 1)
  const namen = bis < worte.length ? treffendeNamen(worte, bis, gebiete, tag) : null
  const genannte = namen?.namen.filter(({ ort }) => orte.some(({ id }) => id === ort.id)) ?? []
  if (namen && genannte.length > 0) return { von: i, bis: namen.bis, vor: null, orte: eindeutige(genannte) }
  return getrennt ? null : { von: i, bis, vor: null, orte: imLand(orte, wissen.land) }
}

const imLand = (orte: Gebiet[], land: string | undefined) => {
  const hier = orte.filter(({ ars }) => land !== undefined && ars?.startsWith(land.slice(0, 2)))
  return hier.length > 0 ? hier : orte
}

function nameBei(worte: readonly Wort[], i: number, gebiete: GebietIndex, tag: Tag, wissen: Ortswissen): Fund | null {
  const vor = i > 0 ? praepositionVor(worte, i).vor : null
  const genau = treffendeNamen(worte, i, gebiete, tag)
  if (!genau) return vor === 'in' ? vertipptBei(worte, i, gebiete, tag, wissen) : null
  const stelle = { ...worte[i]!, vor, amEnde: genau.bis === worte.length, einWort: genau.bis === i + 1 }
  const namen = genau.namen.filter((name) => gilt(name, stelle, wissen))
  if (namen.length === 0) return null
  return { von: i, bis: genau.bis, vor, orte: gemeinte(namen, wissen.land) }
}

/** The longest names that begin at this word, and where they end. */
function treffendeNamen(worte: readonly Wort[], i: number, gebiete: GebietIndex, tag: Tag): { namen: Ortsname[]; bis: number } | null {
  let [laenge, bis] = [0, 0]
  const namen: Ortsname[] = []
  for (const name of ortsnamen(gebiete, tag).mitErstemWort(worte[i]!.gefaltet)) {
    if (name.worte.length < laenge) break
    const ende = endeDesNamens(worte, i, name.worte)
    if (ende === null) continue
    laenge = name.worte.length
    bis = ende
    namen.push(name)
  }
  return laenge === 0 ? null : { namen, bis }
}

function endeDesNamens(worte: readonly Wort[], i: number, name: readonly string[]): number | null {
  let stelle = i + 1
  for (let k = 1; k < name.length; k++) {
    const hoechstens = stelle + MEISTE_FUELLWORTE
    while (stelle < hoechstens && worte[stelle]?.gefaltet !== name[k] && istFuellwort(worte[stelle]?.gefaltet ?? '')) stelle++
    const gefaltet = worte[stelle++]?.gefaltet
    if (gefaltet !== name[k] && !(gefaltet?.length === 1 && name[k]!.startsWith(gefaltet))) return null // "a. M."
  }
  return stelle
}

/** Whether this name may be meant here: words of every day need a sign, places elsewhere must be big or named with a preposition. */
function gilt({ worte: name, land, einwohner }: Ortsname, stelle: Stelle, wissen: Ortswissen): boolean {
  const hier = wissen.land === undefined || land === wissen.land.slice(0, 2)
  const { roh, gefaltet, vor, amEnde, einWort } = stelle
  const gross = roh[0] !== roh[0]!.toLowerCase() && roh !== roh.toUpperCase()
  const vieldeutig = gefaltet.length < 3 || ALLTAGSWORT.has(gefaltet)
  const alltag = einWort && (vieldeutig || (einwohner < GROSSSTADT && wissen.bekannt(roh.toLowerCase())))
  const deutlich = vor === 'in' || (vor === 'nach' && (gross || !vieldeutig))
  if (alltag && !deutlich) return hier && gross && amEnde
  return hier || einwohner >= GROSS || name.length > 1 || (vor !== null && gross)
}

/** Of places of one name: the one of the Land, or one much bigger than all others; else all, biggest first. */
function gemeinte(namen: readonly Ortsname[], land: string | undefined): Gebiet[] {
  const nachGroesse = [...namen].sort((a, b) => b.einwohner - a.einwohner)
  const hier = nachGroesse.filter((name) => land !== undefined && name.land === land.slice(0, 2))
  const groesster = nachGroesse[0]!
  const andere = (unter: Ortsname[], einer: Ortsname) => unter.filter(({ ort }) => ort.id !== einer.ort.id)
  if (eindeutige(hier).length === 1 && groesster.einwohner <= VIEL_GROESSER * hier[0]!.einwohner) return [hier[0]!.ort]
  if (hier.length > 0) return eindeutige(groesster.einwohner > VIEL_GROESSER * hier[0]!.einwohner ? [groesster, ...hier] : hier)
  const naechste = andere(nachGroesse, groesster)[0]
  return !naechste || groesster.einwohner > 2 * VIEL_GROESSER * naechste.einwohner ? [groesster.ort] : eindeutige(nachGroesse)
}

function eindeutige(namen: readonly Ortsname[]): Gebiet[] {
  return [...new Map(namen.map(({ ort }) => [ort.id, ort])).values()]
}

const KUERZESTES_VERTIPPTES = 6

function vertipptBei(worte: readonly Wort[], i: number, gebiete: GebietIndex, tag: Tag, { bekannt, land }: Ortswissen): Fund | null {
  const { roh, gefaltet } = worte[i]!
  if (gefaltet.length < KUERZESTES_VERTIPPTES || /\d/.test(roh) || bekannt(roh.toLowerCase())) return null
  const namen = ortsnamen(gebiete, tag).aehnlich(gefaltet)
  const hier = land === undefined ? namen : namen.filter((name) => name.land === land.slice(0, 2))
  const orte = eindeutige(hier)
  return orte.length === 1 ? { von: i, bis: i + 1, vor: 'in', orte } : null
}

/** The preposition before a name and where what belongs to the name begins: "in", "in der Stadt", "bei der Gemeinde". */
function praepositionVor(worte: readonly Wort[], i: number): { vor: string | null; von: number } {
  let stelle = i
  if (VORSATZ.has(worte[stelle - 1]?.gefaltet ?? '')) stelle--
  const nachVorsatz = stelle
  if (stelle < i && ARTIKEL.has(worte[stelle - 1]?.gefaltet ?? '')) stelle--
  const wort = worte[stelle - 1]?.roh.toLowerCase()
  return wort !== undefined && ORTSANGABE.has(wort) ? { vor: wort, von: stelle - 1 } : { vor: null, von: nachVorsatz }
}

/** Takes the preposition and "Stadt" with the name, not what belongs to the place before. */
function mitUmgebung(worte: readonly Wort[], fund: Fund, abHier: number): Fund {
  const { vor, von } = praepositionVor(worte, fund.von)
  const bis = worte[fund.bis]?.gefaltet === 'stadt' && fund.bis === worte.length - 1 ? fund.bis + 1 : fund.bis
  return { ...fund, vor: fund.vor ?? vor, von: Math.max(von, abHier), bis }
}

function ohne(q: string, worte: readonly Wort[], funde: readonly Fund[]): string {
  let [rest, stelle] = ['', 0]
  for (const { von, bis } of funde) {
    rest += `${q.slice(stelle, worte[von]!.von)} `
    stelle = worte[bis - 1]!.bis
  }
  const uebrig = (rest + q.slice(stelle)).replace(/\s+/g, ' ').replace(/^[\s,;:./()–-]+|[\s.,;:/(–-]+$/g, '')
  return WORT_DARIN.test(uebrig) ? uebrig : ''
}

const WORT_DARIN = /[\p{L}\p{N}]/u
