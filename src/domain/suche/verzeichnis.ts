// Which word stands in which document, and how much it counts there. Words are found whole, by their beginning, by their end (in compounds) and with a typing error.
import { stamm } from './woerter.ts'

const GANZ = 1
const STAMM = 0.9
const ANFANG = 0.6
const ENDE = 0.55
const TEIL = 0.4
const VERTIPPT = 0.3
const KLEINSTER_TEIL = 4
const HOECHSTENS_ANFAENGE = 200

/** Word → document → weight of the best field it stands in. */
type Verzeichnis = {
  put(dokument: string, gewichte: ReadonlyMap<string, number>): void
  /** Takes a document out; `woerter` are those it was put in with. */
  remove(dokument: string, woerter: Iterable<string>): void
  /** How well each document answers this one word; empty if none does. */
  find(wort: string): Map<string, number>
}

/** All words, sorted as they are read and as they are read backwards. */
type Wortschatz = { vorwaerts: string[]; rueckwaerts: string[] }

export function createVerzeichnis(): Verzeichnis {
  const stellen = new Map<string, Map<string, number>>()
  let sortiert: Wortschatz | null = null

  const remove = (dokument: string, woerter: Iterable<string>) => {
    for (const wort of woerter) {
      const hier = stellen.get(wort)
      hier?.delete(dokument)
      if (hier?.size === 0) stellen.delete(wort)
    }
    sortiert = null
  }
  const wortschatz = () => {
    sortiert ??= sortiere([...stellen.keys()])
    return sortiert
  }
  const varianten = (wort: string) => variantenVon(wort, wortschatz(), stellen.has(wort))

  const treffer = (kandidaten: [string, number][]): Map<string, number> => {
    const punkte = new Map<string, number>()
    for (const [wort, guete] of kandidaten)
      for (const [dokument, gewicht] of stellen.get(wort) ?? []) punkte.set(dokument, Math.max(punkte.get(dokument) ?? 0, guete * gewicht))
    return punkte
  }

  const zerlegt = (wort: string) => zerlege(wort, (teil) => treffer(varianten(teil).filter(([, guete]) => guete >= STAMM)))

  const vertippt = (wort: string): Map<string, number> => {
    if (wort.length < KLEINSTER_TEIL) return new Map()
    return treffer(
      wortschatz()
        .vorwaerts.filter((anderes) => istVertippt(wort, anderes))
        .map((anderes) => [anderes, VERTIPPT]),
    )
  }

  return {
    put(dokument, gewichte) {
      for (const [wort, gewicht] of gewichte) {
        const hier = stellen.get(wort)
        if (hier) hier.set(dokument, gewicht)
        else stellen.set(wort, new Map([[dokument, gewicht]]))
      }
      sortiert = null
    },
    remove,
    find(wort) {
      for (const suche of [() => treffer(varianten(wort)), () => zerlegt(wort), () => vertippt(wort)]) {
        const gefunden = suche()
        if (gefunden.size > 0) return gefunden
      }
      return new Map()
    },
  }
}

/** Words of the stock that this one may mean, and how well: itself, the same stem, a beginning, the end of a compound. */
function variantenVon(wort: string, { vorwaerts, rueckwaerts }: Wortschatz, bekannt: boolean): [string, number][] {
  const kurz = stamm(wort)
  const gefunden: [string, number][] = []
  if (bekannt) gefunden.push([wort, GANZ])
  for (const anderes of mitAnfang(vorwaerts, kurz)) {
    if (anderes === wort) continue
    if (stamm(anderes) === kurz) gefunden.push([anderes, STAMM])
    else if (anderes.startsWith(wort) || kurz.length >= KLEINSTER_TEIL)
      gefunden.push([anderes, ANFANG * (kurz.length / anderes.length) ** 0.5])
  }
  if (kurz.length >= KLEINSTER_TEIL)
    for (const ende of new Set([wort, kurz]))
      for (const verkehrt of mitAnfang(rueckwaerts, umgekehrt(ende)))
        if (verkehrt.length > wort.length) gefunden.push([umgekehrt(verkehrt), ENDE])
  return gefunden
}

/** A compound nobody wrote (Hundeanmeldung): both its parts must be there. */
function zerlege(wort: string, finde: (teil: string) => Map<string, number>): Map<string, number> {
  for (let i = wort.length - KLEINSTER_TEIL; i >= KLEINSTER_TEIL; i--) {
    const [vorn, hinten] = [wort.slice(0, i), wort.slice(i)]
    const links = finde(vorn)
    const rechts = links.size > 0 ? finde(hinten) : links
    const beide = [...links].filter(([dokument]) => rechts.has(dokument))
    if (beide.length > 0) return new Map(beide.map(([dokument, punkte]) => [dokument, TEIL * Math.min(punkte, rechts.get(dokument) ?? 0)]))
  }
  return new Map()
}

function sortiere(woerter: string[]): Wortschatz {
  return { vorwaerts: woerter.toSorted(), rueckwaerts: woerter.map(umgekehrt).sort() }
}

/** Words of a sorted list with this beginning: found by halving, not by looking at all. */
function mitAnfang(liste: string[], anfang: string): string[] {
  let [von, bis] = [0, liste.length]
  while (von < bis) {
    const mitte = (von + bis) >> 1
    if (liste[mitte]! < anfang) von = mitte + 1
    else bis = mitte
  }
  const gefunden: string[] = []
  while (von < liste.length && gefunden.length < HOECHSTENS_ANFAENGE && liste[von]!.startsWith(anfang)) gefunden.push(liste[von++]!)
  return gefunden
}

/** One letter too many, too few, wrong, or two exchanged. */
function istVertippt(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i)
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1)
  return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
}

function umgekehrt(wort: string): string {
  return [...wort].reverse().join('')
}
