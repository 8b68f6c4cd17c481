// Which service somebody means who knows its key or its name: one that is published, or an entry of the catalogue. Pure.
import { falteOrtsname } from '../../../domain/gebiet/index.ts'
import { type Katalogeintrag, parseLeistungsschluessel } from '../../../domain/katalog/index.ts'
import type { VeroeffentlichteLeistung } from '../../../domain/leistung/index.ts'

export type Katalogname = Pick<Katalogeintrag, 'schluessel' | 'bezeichnung'>

export type GemeinteLeistung = { titel: string; schluessel: string | null; rows: readonly VeroeffentlichteLeistung[] }
type Bestand = { leistungen: ReadonlyMap<string, readonly VeroeffentlichteLeistung[]>; katalog: readonly Katalogname[] }

const HOECHSTENS = 12

/** The service that is meant, several to choose from, or none. A key in any way of writing it means just one. */
export function findeGemeinteLeistungen(q: string, { leistungen, katalog }: Bestand): GemeinteLeistung[] {
  const beschrieben = [...leistungen.values()].map(alsGemeinteLeistung)
  const gelesen = parseLeistungsschluessel(q)
  if (gelesen.ok) {
    const key = gelesen.value
    const rows = beschrieben.filter((eine) => eine.rows.some(({ kopf }) => kopf.leistungsschluessel.includes(key)))
    const eintrag = katalog.find(({ schluessel }) => schluessel === key)
    return rows.length > 0 ? rows : eintrag ? [ausKatalog(eintrag)] : []
  }
  const worte = falteOrtsname(q).worte
  if (worte.length === 0) return []
  const schluesselDa = new Set(beschrieben.flatMap(({ rows }) => rows.flatMap(({ kopf }) => kopf.leistungsschluessel)))
  const unbeschrieben = katalog.filter(({ schluessel }) => schluessel === null || !schluesselDa.has(schluessel))
  const benannt = [
    ...beschrieben.map((eine) => ({ eine, namen: namenVon(eine.rows) })),
    ...unbeschrieben.map((eintrag) => ({ eine: eintrag, namen: [gefaltet(eintrag)] })),
  ]
  const ganz = benannt.filter(({ namen }) => namen.some((name) => name.join(' ') === worte.join(' ')))
  const teils = benannt.filter(({ namen }) => namen.some((name) => enthaelt(name, worte)))
  // The catalogue has bare objects ("Fischereischein") whose services are described here under longer names: those are offered too.
  const beschriebene = teils.filter(({ eine }) => 'rows' in eine)
  const nurKatalog = ganz.length > 0 && !ganz.some(({ eine }) => 'rows' in eine)
  const treffer = ganz.length === 0 ? teils : nurKatalog ? [...beschriebene, ...ganz] : ganz
  return treffer.slice(0, HOECHSTENS).map(({ eine }) => ('rows' in eine ? eine : ausKatalog(eine)))
}

function alsGemeinteLeistung(rows: readonly VeroeffentlichteLeistung[]): GemeinteLeistung {
  const { module, slug, kopf } =
    rows.find(({ sprache, module: m }) => sprache === 'de' && (m.bezeichnung || m.bezeichnungBuerger)) ?? rows[0]!
  return {
    titel: module.bezeichnungBuerger?.text ?? module.bezeichnung?.text ?? slug,
    schluessel: kopf.leistungsschluessel[0] ?? null,
    rows,
  }
}

function ausKatalog({ bezeichnung, schluessel }: Katalogname): GemeinteLeistung {
  return { titel: bezeichnung, schluessel, rows: [] }
}

/** By any of its titles, in any language, and by the words of its address, which is what people have when a page is gone. */
function namenVon(rows: readonly VeroeffentlichteLeistung[]): (readonly string[])[] {
  const texte = rows.flatMap(({ slug, module }) =>
    [slug, module.bezeichnung?.text, module.bezeichnungBuerger?.text].filter((text) => text !== undefined),
  )
  return [...new Set(texte)].map((text) => falteOrtsname(text).worte)
}

const gefaltete = new WeakMap<Katalogname, readonly string[]>()
function gefaltet(eintrag: Katalogname): readonly string[] {
  const worte = gefaltete.get(eintrag) ?? falteOrtsname(eintrag.bezeichnung).worte
  gefaltete.set(eintrag, worte)
  return worte
}

const STAMM = 6

/** "anmelden" means "Anmeldung": words of six letters or more that begin alike. */
function enthaelt(name: readonly string[], worte: readonly string[]): boolean {
  return worte.every((wort) =>
    name.some((eines) => eines.startsWith(wort) || (wort.length >= STAMM && eines.startsWith(wort.slice(0, STAMM)))),
  )
}
