// Which other services go with one: worked out from what the stock says of each, chosen by nobody. Pure.
// What people need next is not a reason: nobody counts who goes from one page to another, so nobody knows.

/** What is compared. Words are folded; a text is its words in order. */
export type Vergleichsmerkmale = {
  id: string
  adressat: readonly string[]
  /** PVLagen, 7 digits; the first is the main one. */
  lagen: readonly string[]
  leistungsschluessel: readonly string[]
  titel: readonly string[]
  /** Words people search with, and the title: what others may call it by. Several words have one blank between them. */
  namen: ReadonlySet<string>
  text: readonly string[]
}

export const GRUENDE = ['genannt', 'gegenstand', 'lage', 'wort', 'amt'] as const
export type Grund = (typeof GRUENDE)[number]
export type Verwandt = { id: string; punkte: number; gruende: Grund[] }

/** How much a reason weighs. */
const GEWICHT: Record<Grund, number> = { genannt: 6, gegenstand: 5, lage: 2, wort: 4, amt: 1 }
/** With less than this two services have nothing to do with each other: a situation in common alone is too little. */
const MINDESTENS = 4
/** A name that stands in more texts than this share (or number, in a small stock) is a word of every day: "Ausweis", "Antrag". */
const ALLTAG = { anteil: 0.08, mindestens: 3 }

/** A search word that has nothing of the title counts so much less: "Parkplatz" alone does not mean the parking permit for residents. */
const NEBENBEI = 0.66
/** Letters in which two words are of one family: "Hundesteuer" and "Hundehaltung". */
const STAMM = 5
const KURZES_WORT = 4

export type Verwandtschaft = {
  /** The closest first, without those that nothing but an office would bring near. */
  von(id: string): readonly Verwandt[]
}

/** Compares on demand and remembers; build a new one when the stock has changed. */
export function createVerwandtschaft(alle: readonly Vergleichsmerkmale[]): Verwandtschaft {
  const nachId = new Map(alle.map((eine) => [eine.id, eine]))
  const namen = namensverzeichnis(alle)
  const nennt = nennungen(alle, namen)
  const gemerkt = new Map<string, readonly Verwandt[]>()
  const vergleiche = (id: string): Verwandt[] => {
    const eine = nachId.get(id)
    if (!eine) return []
    const verwandte = alle.flatMap((andere) => {
      const gruende = andere.id === id ? [] : gruendeFuer(eine, andere, nennt, namen)
      const punkte = gruende.reduce((summe, [, wert]) => summe + wert, 0)
      return punkte >= MINDESTENS ? [{ id: andere.id, punkte, gruende: gruende.map(([grund]) => grund) }] : []
    })
    return verwandte.sort((a, b) => b.punkte - a.punkte || (a.id < b.id ? -1 : 1))
  }
  return {
    von(id) {
      const schon = gemerkt.get(id)
      if (schon) return schon
      const neu = vergleiche(id)
      gemerkt.set(id, neu)
      return neu
    },
  }
}

/** With the office that is responsible at the place: shared, it decides between those that are equally close. */
export function amOrt(verwandte: readonly Verwandt[], imSelbenAmt: (id: string) => boolean): Verwandt[] {
  const gewogen = verwandte.map(
    (eine): Verwandt => (imSelbenAmt(eine.id) ? { ...eine, punkte: eine.punkte + GEWICHT.amt, gruende: [...eine.gruende, 'amt'] } : eine),
  )
  return gewogen.sort((a, b) => b.punkte - a.punkte || (a.id < b.id ? -1 : 1))
}

/** Name → the services that carry it. */
type Namen = ReadonlyMap<string, readonly string[]>
/** Service → the services its text names, and how much that says: 1 where no other text does. */
type Nennungen = ReadonlyMap<string, ReadonlyMap<string, number>>

function gruendeFuer(a: Vergleichsmerkmale, b: Vergleichsmerkmale, nennt: Nennungen, namen: Namen): [Grund, number][] {
  const genannt = nennt.get(a.id)?.get(b.id) ?? 0
  if (genannt === 0 && !a.adressat.some((einer) => b.adressat.includes(einer))) return []
  const umgekehrt = (nennt.get(b.id)?.get(a.id) ?? 0) / 2
  const derselbe = a.leistungsschluessel.some((einer) => b.leistungsschluessel.some((andere) => gegenstand(andere) === gegenstand(einer)))
  const lagen = a.lagen.filter((lage) => b.lagen.includes(lage)).length
  const anteile: [Grund, number][] = [
    ['genannt', Math.max(genannt, umgekehrt)],
    ['gegenstand', derselbe ? 1 : 0],
    ['lage', Math.min(1, lagen / 2)],
    ['wort', Math.min(1, gemeinsameWorte(a, b, namen))],
  ]
  return anteile.flatMap(([grund, anteil]) => (anteil > 0 ? [[grund, anteil * GEWICHT[grund]]] : []))
}

/** LeiKa: type, group and object, without what is done with it: 99 102 013 of "Hundesteuer". */
const gegenstand = (schluessel: string) => schluessel.slice(0, 8)

/** Each name that both carry counts the more the fewer others carry it; two that only they share are enough. */
function gemeinsameWorte(a: Vergleichsmerkmale, b: Vergleichsmerkmale, namen: Namen): number {
  let summe = 0
  for (const name of b.namen) if (a.namen.has(name)) summe += 1 / namen.get(name)!.length
  return summe
}

function namensverzeichnis(alle: readonly Vergleichsmerkmale[]): Map<string, string[]> {
  const namen = new Map<string, string[]>()
  for (const { id, namen: eigene } of alle)
    for (const name of eigene) {
      const traeger = namen.get(name)
      if (traeger) traeger.push(id)
      else namen.set(name, [id])
    }
  return namen
}

/** Counts a name that only one service carries; the more texts have it, the less it says, and a word of every day says nothing. Several names add up. */
function nennungen(alle: readonly Vergleichsmerkmale[], namen: Namen): Nennungen {
  const hoechstens = Math.max(ALLTAG.mindestens, alle.length * ALLTAG.anteil)
  const titel = new Map(alle.map((eine) => [eine.id, eine.titel]))
  const nennt = new Map<string, Map<string, number>>()
  for (const [name, ids] of texteMit(alle, namen)) {
    const gemeint = namen.get(name)![0]!
    ids.delete(gemeint)
    const anteil = (1 - Math.max(0, ids.size - 1) / hoechstens) * (istVomTitel(name, titel.get(gemeint)!) ? 1 : NEBENBEI)
    if (anteil <= 0) continue
    for (const id of ids) {
      const bisher = nennt.get(id) ?? new Map<string, number>()
      nennt.set(id, bisher.set(gemeint, Math.min(1, anteil + (bisher.get(gemeint) ?? 0))))
    }
  }
  return nennt
}

function istVomTitel(name: string, titel: readonly string[]): boolean {
  if (name === titel.join(' ')) return true
  const lange = name.split(' ').filter((wort) => wort.length >= STAMM)
  const staemme = lange.map((wort) => wort.slice(0, STAMM))
  return titel.some((wort) => (wort.length >= KURZES_WORT && name.includes(wort)) || staemme.some((eines) => wort.includes(eines)))
}

/** Name that only one service carries → the services in whose text it stands. */
function texteMit(alle: readonly Vergleichsmerkmale[], namen: Namen): Map<string, Set<string>> {
  const nachErstem = new Map<string, { name: string; worte: string[] }[]>()
  for (const [name, traeger] of namen) {
    if (traeger.length > 1) continue
    const worte = name.split(' ')
    nachErstem.set(worte[0]!, [...(nachErstem.get(worte[0]!) ?? []), { name, worte }])
  }
  const gefunden = new Map<string, Set<string>>()
  for (const { id, text } of alle)
    text.forEach((wort, stelle) => {
      for (const { name, worte } of nachErstem.get(wort) ?? [])
        if (worte.every((eines, i) => text[stelle + i] === eines)) gefunden.set(name, (gefunden.get(name) ?? new Set()).add(id))
    })
  return gefunden
}
