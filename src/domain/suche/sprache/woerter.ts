// Words as the search compares them: folded (case, umlauts, ß), lightly stemmed, without those that say nothing.
import { falte } from '../../fachwortschatz/index.ts'

export { falte }

const HOECHSTENS_ZEICHEN = 200
const HOECHSTENS_WOERTER = 12
/** Longer words are told apart by their beginning: no compound of the language needs more, and taking longer ones apart takes ever longer. */
const HOECHSTENS_JE_WORT = 40

// Words in questions that name no service: "Ich möchte meinen Hund anmelden" means "Hund anmelden".
const FUELLWOERTER = new Set(
  `aber als am an auf aus bei beim bin brauche da darf das dass dem den denn der des die dies diese diesem dieser dieses doch du ein eine einem
  einen einer eines er es etwas fuer für gibt hab habe haben hat hatte hätte ich ihm ihr ihre ihren ihrer im in ins ist ja kann man mein meine meinem
  meinen meiner meines mich mir mit möchte moechte muss müssen nach noch nun nur ob oder schon sein seine sich sie sind soll um und uns unser unsere von
  vom wann war warum was welche welchen welcher welches wenn wer werden wie wieviel wieso will wir wird wo woher wohin wollen wurde würde zu zum zur
  sehr bitte hallo danke liebe brauch brauchen machen mache tun geht gehen bekomme bekommen kriege kriegen viel
  a an and are at be can do does for from get have how i if in is it me my need of on or please should that the this to want was what when where which who with would you your`
    .split(/\s+/)
    .map(falte),
)

/** Ends of inflected words, and what must stand before them (a whole word on -s, -n or -t is no plural). */
const ENDUNGEN: readonly [endung: string, davor: RegExp | null, mindestens: number][] = [
  ['erungen', null, 4],
  ['erung', null, 4],
  ['ungen', null, 4],
  ['innen', null, 4],
  ['ung', null, 4],
  ['ern', null, 4],
  ['ert', null, 4],
  ['end', null, 4],
  ['en', null, 3],
  ['em', null, 3],
  ['er', null, 3],
  ['es', null, 3],
  ['et', null, 4],
  ['e', null, 3],
  ['n', /[lr]$/, 4],
  ['s', /[bdfghklmnrtoa]$/, 4],
]
/** By the code of their last letter, in the same order: most words are then compared with two or three. */
const JE_LETZTEM = ENDUNGEN.reduce<Record<number, typeof ENDUNGEN>>((je, eine) => {
  const code = eine[0].charCodeAt(eine[0].length - 1)
  return Object.assign(je, { [code]: [...(je[code] ?? []), eine] })
}, {})
// an-ge-meld-et, an-zu-meld-en, ab-ge-lauf-en-er: the same word as anmelden, ablaufen; not Angebot, Angehörige, Umzugswagen.
const TRENNBAR = new RegExp(
  `^(ab|an|auf|aus|bei|durch|ein|fest|frei|her|hin|mit|nach|um|unter|vor|weg|zu|zuruck|zusammen)${'(?:ge(?!hor|biet|bot|genst|meind|meins)|zu(?!gs))(.{3,}?)(?:e?t|end|en|(?<=er|el)n)(?:e|en|er|es|em)?$'}`,
)
// ge-meld-et, ge-sperr-t-e; behind other letters a -t is as often the end of a noun (Gehalt, Gericht).
const MIT_GE = /^ge(.{3,}?)(?:et|(?<=ll|tz|rr|hl)t)(?:e|en|er|es|em)?$/

/** The part of a folded word that stays when it is inflected: Hunde and Hund, Anmeldung, anmelden and angemeldet. */
export function stamm(gefaltet: string): string {
  const getrennt = gefaltet.includes('ge', 2) || gefaltet.includes('zu', 2) ? TRENNBAR.exec(gefaltet) : null
  const verb = getrennt ? `${getrennt[1]}${getrennt[2]}` : gefaltet.startsWith('ge') ? MIT_GE.exec(gefaltet)?.[1] : undefined
  return ohneEndung(verb === undefined ? gefaltet : verb.endsWith('er') ? `${verb}n` : `${verb}en`)
}

function ohneEndung(wort: string): string {
  for (const [endung, davor, mindestens] of JE_LETZTEM[wort.charCodeAt(wort.length - 1)] ?? []) {
    const laenge = wort.length - endung.length
    if (laenge < mindestens || !wort.endsWith(endung)) continue
    const kurz = wort.slice(0, laenge)
    if (davor === null || davor.test(kurz)) return kurz
  }
  return wort
}

const WORT = /[\p{L}\p{N}]+/gu
const UNSICHTBAR = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/** Most texts have only these others, which are seen and composed already. */
const VIELLEICHT_ANDERS = /[^\t\n\r -\u00AC\u00AE-\u02FF\u200E-\u205F]/

/** The words as they are written, in lower case, in order. */
export function geschriebene(text: string): string[] {
  const sichtbar = VIELLEICHT_ANDERS.test(text) ? text.normalize('NFC').replace(UNSICHTBAR, '') : text
  return sichtbar.toLowerCase().match(WORT) ?? []
}

/** A written word as it is compared. */
export const vergleichswort = (geschrieben: string): string => falte(geschrieben).slice(0, HOECHSTENS_JE_WORT)

/** All folded words of a text, in order. */
export function woerter(text: string): string[] {
  return geschriebene(text).map(vergleichswort)
}

export const istFuellwort = (gefaltet: string): boolean => FUELLWOERTER.has(gefaltet)

/** The words of a query that say something; all of it if it has only others. Cut where nobody types on. */
export function suchwoerter(q: string): string[] {
  const alle = woerter(q.slice(0, HOECHSTENS_ZEICHEN)).slice(0, HOECHSTENS_WOERTER * 2)
  const sagende = alle.filter((wort) => !FUELLWOERTER.has(wort))
  return [...new Set(sagende.length > 0 ? sagende : alle)].slice(0, HOECHSTENS_WOERTER)
}

/** The same for all spellings and orders of a query: what editors' best bets and counted queries are kept under. */
export function normalform(q: string): string {
  return suchwoerter(q).sort().join(' ')
}
