// From points per document to hits: one per object, what holds at the place, narrowed, counted per property, best first.
import type { Ablage, Kopf } from './ablage.ts'
import { type Facetten, FELDER, type Filter, type Suchanfrage } from './anfrage.ts'
import { FELDNUMMER } from './bestandteile.ts'
import { GEWICHTE } from './gewichte.ts'
import type { Umstaende } from './lesart.ts'
import type { Plan } from './plan.ts'
import type { Wertung } from './wertung.ts'

/** Only the best have their titles read. */
const GENAUER_GELESEN = 120

export type Fund = { kopf: Kopf; punkte: number }

type Mittel = Umstaende & { beliebtheit: ReadonlyMap<string, number> }

/** All objects that answer, best first; filters are not yet applied. */
export function objekte(wertung: Wertung, plan: Plan, { kette = [], sprache = 'de' }: Suchanfrage, mittel: Mittel): Fund[] {
  const { ablage, teile, beliebtheit } = mittel
  const blick = ablage.blick.von(kette)
  const beste = new Map<string, { nr: number; punkte: number }>()
  for (let i = 0; i < wertung.anzahl; i++) {
    const nr = wertung.beruehrt[i]!
    const kopf = ablage.koepfe[nr]
    if (!kopf) continue
    const stufe = ablage.stufe(nr, blick)
    if (stufe === 0) continue
    let punkte = wertung.punkte[nr]! * kopf.gewicht
    if (kopf.sprache !== sprache) punkte *= GEWICHTE.andereSprache
    if (teile.has('naehe') && stufe > 1) punkte *= 1 + (stufe - 1) * GEWICHTE.jeStufeNaeher
    if (kopf.art === 'organisationseinheit') punkte *= stufe === 1 ? GEWICHTE.amtAnderswo : plan.amtGefragt ? GEWICHTE.amtGefragt : 1
    if (teile.has('beliebtheit')) punkte *= 1 + GEWICHTE.beliebt * (beliebtheit.get(kopf.id) ?? 0)
    const bisher = beste.get(kopf.id)
    if (!bisher || bisher.punkte < punkte) beste.set(kopf.id, { nr, punkte })
  }
  const gefunden = [...beste.values()].sort((a, b) => b.punkte - a.punkte)
  if (teile.has('titel')) leseTitel(gefunden.slice(0, GENAUER_GELESEN), plan, mittel, wertung)
  const mitPhrase =
    plan.phrasen.length === 0 ? gefunden : gefunden.filter(({ nr }) => plan.phrasen.every((phrase) => hatPhrase(ablage, nr, phrase)))
  const [hoechste, deckung] = [hoechstes(mitPhrase, ({ punkte }) => punkte), hoechstes(mitPhrase, ({ nr }) => wertung.deckung[nr]!)]
  return mitPhrase
    .filter(({ nr, punkte }) => punkte >= GEWICHTE.schwach * hoechste && wertung.deckung[nr]! >= GEWICHTE.themaVerfehlt * deckung)
    .flatMap(({ nr, punkte }) => {
      const kopf = ablage.gezeigter(ablage.koepfe[nr]!, sprache)
      return kopf ? [{ kopf, punkte }] : []
    })
    .sort((a, b) => b.punkte - a.punkte || a.kopf.titel.localeCompare(b.kopf.titel, 'de') || (a.kopf.id < b.kopf.id ? -1 : 1))
}

const hoechstes = <T>(alle: readonly T[], wert: (eines: T) => number): number =>
  alle.reduce((bisher, eines) => Math.max(bisher, wert(eines)), 0)

/** A title that says what was asked and nothing else is the best answer; an office is called by its name, whatever else stands on its sign. */
function leseTitel(gefunden: readonly { nr: number; punkte: number }[], plan: Plan, { ablage }: Mittel, wertung: Wertung): void {
  const gemeint = gemeinte(plan)
  for (const fund of gefunden) {
    const amt = ablage.koepfe[fund.nr]!.art === 'organisationseinheit'
    const anteil = Math.max(titelanteil(ablage, fund.nr, 'titel', gemeint), 0.9 * titelanteil(ablage, fund.nr, 'buergertitel', gemeint))
    fund.punkte *= 1 + GEWICHTE.titel * wertung.deckung[fund.nr]! * anteil + (amt ? GEWICHTE.amtsname * imTitel(ablage, fund.nr, plan) : 0)
  }
}

/** Which part of the query's words stands in the title itself. */
function imTitel({ folgen }: Ablage, nr: number, { plaetze }: Plan): number {
  const titel = new Set<number>()
  const von = folgen.von[nr]!
  for (let i = von, bis = von + folgen.laenge[nr]!; i < bis && folgen.daten[i]! % FELDER.length === FELDNUMMER.titel; i++)
    titel.add(Math.floor(folgen.daten[i]! / FELDER.length))
  const darin = plaetze.filter(({ direkt }) =>
    direkt.lesarten.some(({ nr: wort, art }) => (art === 'wort' || art === 'stamm') && titel.has(wort)),
  )
  return plaetze.length === 0 ? 0 : darin.length / plaetze.length
}

/** Words of the stock that the query means, and how well. */
function gemeinte({ plaetze, ersatz }: Plan): ReadonlyMap<number, number> {
  const gemeint = new Map<number, number>()
  const nimm = (nr: number, gewicht: number) => {
    if ((gemeint.get(nr) ?? 0) < gewicht) gemeint.set(nr, gewicht)
  }
  for (const { direkt } of plaetze) for (const { nr, gewicht } of direkt.lesarten) nimm(nr, gewicht)
  for (const { gruppen, gewicht: ganzes } of ersatz)
    for (const { lesarten } of gruppen) for (const { nr, gewicht } of lesarten) nimm(nr, gewicht * ganzes)
  return gemeint
}

/** How much of a title's weight the query has: rare words weigh more. */
function titelanteil(
  { folgen, haeufig, lebende }: Ablage,
  nr: number,
  feld: 'titel' | 'buergertitel',
  gemeint: ReadonlyMap<number, number>,
): number {
  let [gesamt, davon] = [0, 0]
  const von = folgen.von[nr]!
  for (let i = von, bis = von + folgen.laenge[nr]!; i < bis; i++) {
    const eintrag = folgen.daten[i]!
    const hier = eintrag % FELDER.length
    if (hier > FELDNUMMER.buergertitel) break // titles are read first
    if (hier !== FELDNUMMER[feld]) continue
    const wort = Math.floor(eintrag / FELDER.length)
    const gewicht = Math.log(1 + lebende / (1 + haeufig[wort]!))
    gesamt += gewicht
    davon += gewicht * Math.min(1, gemeint.get(wort) ?? 0)
  }
  return gesamt === 0 ? 0 : davon / gesamt
}

/** Do the words stand one after the other in one field? */
function hatPhrase({ folgen, wortbuch }: Ablage, nr: number, phrase: readonly string[]): boolean {
  const gesucht = phrase.map((wort) => wortbuch.nummer(wort))
  const folge = folgen.alle(nr)
  for (let i = 0; i + gesucht.length <= folge.length; i++) {
    const feld = folge[i]! % FELDER.length
    if (gesucht.every((wort, j) => folge[i + j] === wort * FELDER.length + feld)) return true
  }
  return false
}

const KRITERIEN = ['art', 'zielgruppe', 'online', 'ebene', 'thema', 'sprache'] as const
type Kriterium = (typeof KRITERIEN)[number]

/** The hits the filter lets through, and how many there would be per value of each property. */
export function gefiltert(
  funde: readonly Fund[],
  { kette = [], filter = {} }: Suchanfrage,
  ablage: Ablage,
): { treffer: Fund[]; facetten: Facetten } {
  const facetten = { art: new Map(), zielgruppe: new Map(), online: 0, ebene: new Map(), thema: new Map(), sprache: new Map() }
  const treffer: Fund[] = []
  const blick = ablage.blick.von(kette)
  for (const fund of funde) {
    const werte = werteVon(fund.kopf, ablage, blick)
    const verfehlt = KRITERIEN.filter((kriterium) => !passt(werte[kriterium], filter[kriterium]))
    if (verfehlt.length === 0) treffer.push(fund)
    for (const kriterium of KRITERIEN) {
      if (verfehlt.length > 1 || (verfehlt.length === 1 && verfehlt[0] !== kriterium)) continue
      if (kriterium === 'online') facetten.online += werte.online.length
      else
        for (const wert of werte[kriterium])
          (facetten[kriterium] as Map<string, number>).set(wert, (facetten[kriterium].get(wert) ?? 0) + 1)
    }
  }
  return { treffer, facetten }
}

function werteVon(kopf: Kopf, { jeObjekt, koepfe, online }: Ablage, blick: Uint8Array): Record<Kriterium, readonly string[]> {
  const { art, merkmale } = kopf
  const nummern = jeObjekt.get(kopf.id) ?? []
  const geht = nummern.some((nr) => {
    const von = online.von[nr]!
    for (let i = von; i < von + online.laenge[nr]!; i++) if (blick[online.daten[i]!]! > 0) return true
    return false
  })
  return {
    art: [art],
    zielgruppe: merkmale.zielgruppen,
    online: geht ? ['ja'] : [],
    ebene: merkmale.ebene ? [merkmale.ebene] : [],
    thema: merkmale.themen,
    sprache: nummern.map((nr) => koepfe[nr]!.sprache),
  }
}

function passt(werte: readonly string[], gewuenscht: Filter[Kriterium]): boolean {
  if (gewuenscht === undefined) return true
  if (gewuenscht === true) return werte.length > 0
  return gewuenscht.length === 0 || gewuenscht.some((wert) => werte.includes(wert))
}
