// How place names are made comparable: case, umlauts, hyphens, "St." and "Sankt", "a. M." and "am Main" must not keep people from their town.

export type Faltung = {
  /** For looking up: umlauts, ae and a are one, little words between are left out, no spaces. */
  schluessel: string
  /** Two spellings that tell "Au" from "Aue": umlauts written as ae, and umlauts written as a. Two names are equal if one of them is. */
  alsAe: string
  alsA: string
  /** The words the key was made of. */
  worte: readonly string[]
}

const AUSGESCHRIEBEN = new Map(
  Object.entries({
    sankt: 'st',
    sanct: 'st',
    odw: 'odenwald',
    opf: 'oberpfalz',
    rhld: 'rheinland',
    westf: 'westfalen',
    hann: 'hannoversch',
    schw: 'schwaben',
    ndb: 'niederbayern',
    opr: 'ostprignitz',
  }),
)
// "am Main", "a. M.", "/Main": left out behind the first word, so that all three meet.
const FUELLWORT = new Set('a am an auf d der dem den des die b bei i im in o ob u unter v von vom vor und'.split(' '))

/** One word of a name (letters and digits only) as `falte` has it among others. */
export function falteWort(wort: string): string {
  const klein = wort.toLowerCase()
  const gefaltet = vokale(istAscii(klein) ? klein : ohneZeichen(mitUmlautenAlsAe(klein.normalize('NFC').replaceAll('ß', 'ss'))))
  return AUSGESCHRIEBEN.get(gefaltet) ?? gefaltet
}

/** A little word that may stand between the words of a name or be left out. */
export function istFuellwort(wort: string): boolean {
  return FUELLWORT.has(wort)
}

// Replaced by expressions: `replaceAll` joins its answer from pieces, and these names are compared a hundred thousand times at every start.
const UMLAUT = /[äöü]/
const VOKAL_MIT_E = /[aou]e/
const EIN_WORT = /^[a-zäöüß]+$/ // four names of five: they need not be taken apart

export function falte(text: string): Faltung {
  const kleinWieEsSteht = text.toLowerCase()
  if (EIN_WORT.test(kleinWieEsSteht)) return falteEinWort(kleinWieEsSteht.replaceAll('ß', 'ss'))
  const klein = kleinWieEsSteht.normalize('NFC').replaceAll('ß', 'ss')
  const mitAe = mitUmlautenAlsAe(klein)
  const ae = zerlege(mitAe)
  const worte = ae.map(vokale)
  const alsAe = ae.join('')
  return { schluessel: worte.join(''), alsAe, alsA: mitAe === klein ? alsAe : zerlege(klein).join(''), worte }
}

function falteEinWort(klein: string): Faltung {
  const mitAe = mitUmlautenAlsAe(klein)
  const alsAe = AUSGESCHRIEBEN.get(mitAe) ?? mitAe
  const wort = vokale(alsAe)
  if (mitAe === klein) return { schluessel: wort, alsAe, alsA: alsAe, worte: [wort] }
  const mitA = klein.replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u')
  return { schluessel: wort, alsAe, alsA: AUSGESCHRIEBEN.get(mitA) ?? mitA, worte: [wort] }
}

function mitUmlautenAlsAe(text: string): string {
  return UMLAUT.test(text) ? text.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue') : text
}

function zerlege(text: string): string[] {
  const worte = istAscii(text) ? text.split(/[^a-z0-9]+/) : ohneZeichen(text).split(/[^\p{L}\p{N}]+/u)
  return worte
    .filter((wort) => wort !== '')
    .map((wort) => AUSGESCHRIEBEN.get(wort) ?? wort)
    .filter((wort, i) => i === 0 || !FUELLWORT.has(wort))
}

function istAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  return /^[\u0000-\u007f]*$/.test(text)
}

/** Accents away: "Chóśebuz" is found by "Chosebuz". */
function ohneZeichen(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '')
}

/** ae, oe, ue count as a, o, u: "Muenchen", "Munchen" and "München" are one. Both sides are folded alike, so a "Bauer" still finds itself. */
function vokale(wort: string): string {
  return VOKAL_MIT_E.test(wort) ? wort.replace(/(?<=[aou])e/g, '') : wort
}

/** The part before brackets, a slash or a little word: "Limburg" of "Limburg a. d. Lahn"; null if the name has no such addition. */
export function stammVon(name: string): string | null {
  const stamm = name.split(/\s*[(/]|\s+(?:a|am|an|auf|b|bei|i|im|in|o|ob|u|unter|v|von|vom|vor)(?:[.\s]|$)/u)[0]!.trim()
  return stamm !== '' && stamm.length < name.length ? stamm : null
}
