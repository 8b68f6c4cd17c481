// Suggestions for what is being typed: services, offices, topics and places, in groups, few enough to be taken in at a glance.
import { falteOrtsname, findVertippte, type GebietTreffer } from '../../../domain/gebiet/index.ts'
import type { Vorschlag } from '../../../domain/suche/index.ts'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse, landVon, rahmenFuer, SEITENPFAD, VORSATZ } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { klickAdresse } from './klick-route.ts'
import { leseSuchadresse } from './suche-adresse.ts'
import { suchlage } from './suche-lage.ts'
import type { Eintrag, Gruppe, VorschlaegeProps } from './vorschlaege.page.tsx'

const HOECHSTENS = 8
/** Beside services; more would push away what is asked for. */
const ORTE_DABEI = 2
/** A single letter says nothing yet, and a whole paragraph is no beginning of anything. */
const [KUERZESTE, LAENGSTE] = [2, 100]
/** "Hund" is not asked for a village called Hundstadt, "37" not for all towns from Göttingen to Kassel. */
const ORT_AB = 4

const OHNE_WORTE = leseSuchadresse(() => '')

/** Never refuses: what cannot be gone on from has no suggestions. With `art=ort` only places, for the place field. */
export function vorschlaege(dienste: PortalDienste, anfrage: Anfrage): Gruppe[] {
  const q = anfrage.parameter('q')
  if (q.length < KUERZESTE || q.length > LAENGSTE) return []
  if (anfrage.parameter('art') === 'ort') return gruppeOrte(anfrage, findeOrte(dienste, anfrage, q, HOECHSTENS, true))
  const { hier, worte, gebiet } = suchlage(dienste, anfrage, { ...OHNE_WORTE, q })
  const orte = worte !== q || q.length < ORT_AB ? [] : findeOrte(dienste, anfrage, q, ORTE_DABEI).filter(passtDazu(anfrage, q))
  const kette = gebiet ? dienste.gebiete().schluesselkette(gebiet.id, hier.tag) : []
  const funde = dienste.suche().suggest(worte, { kette, sprache: hier.sprache, anzahl: HOECHSTENS - orte.length })
  const gruppen = [nachArt(hier, funde), gruppeOrte(anfrage, orte)]
  return (orte.some(heisstGenau(q)) ? gruppen.reverse() : gruppen).flat()
}

/** The kind of the best suggestion stands first. */
function nachArt(hier: Anfrage, funde: readonly Vorschlag[]): Gruppe[] {
  const gruppen = new Map<Gruppe['art'], Eintrag[]>()
  const mitOrt = hier.ort?.ars ? `?ort=${hier.ort.ars}` : '' // once for all: this is done at every keystroke
  for (const { art, id, name, titel, sprache } of funde) {
    const eintrag: Eintrag = {
      titel,
      url: `${VORSATZ[hier.sprache]}${SEITENPFAD[art]}/${name}${mitOrt}`,
      klick: klickAdresse(id),
      ...(hier.oberflaeche === 'en' && sprache !== 'en' ? { sprache: 'de' } : {}),
    }
    const gruppe = gruppen.get(art)
    if (gruppe) gruppe.push(eintrag)
    else gruppen.set(art, [eintrag])
  }
  return [...gruppen].map(([art, eintraege]) => ({ art, eintraege }))
}

/** Spelling is repaired only where nothing is called as typed. */
function findeOrte(dienste: PortalDienste, { auftritt, tag }: Anfrage, q: string, anzahl: number, vertippt = false): GebietTreffer[] {
  const gebiete = dienste.gebiete()
  const land = landVon(auftritt)
  const suche = (text: string) => gebiete.suche(text, { tag, anzahl, ebenen: ['gemeinde', 'ortsteil'], bevorzugtesLand: land })
  const treffer = suche(q)
  if (treffer.length > 0 || !vertippt) return treffer
  const gemeinte = findVertippte(gebiete, q, { tag, land }).slice(0, anzahl)
  return gemeinte.flatMap(({ id, kurzname }) => suche(kurzname).find(({ gebiet }) => gebiet.id === id) ?? [])
}

/** Among services: places that go on from all that is typed, or bear it as their post code; elsewhere in Germany only one that is called just so. */
function passtDazu({ auftritt }: Anfrage, q: string): (treffer: GebietTreffer) => boolean {
  const getippt = falteOrtsname(q).schluessel
  const land = landVon(auftritt).slice(0, 2)
  return ({ gebiet, ort, art }) => {
    const name = falteOrtsname(gebiet.kurzname).schluessel
    return ort.ars?.startsWith(land) ? art === 'plz' || name.startsWith(getippt) : name === getippt
  }
}

/** Then the place itself is meant before all that is called after it. */
function heisstGenau(q: string): (treffer: GebietTreffer) => boolean {
  const getippt = falteOrtsname(q).schluessel
  return ({ gebiet }) => falteOrtsname(gebiet.kurzname).schluessel === getippt
}

function gruppeOrte(anfrage: Anfrage, treffer: readonly GebietTreffer[]): Gruppe[] {
  const eintraege = treffer.map(({ gebiet, ort, zusatz }) => ({
    titel: gebiet.kurzname,
    zusatz,
    url: adresse({ ...anfrage, ort }, '/'),
    ort: { name: ort.kurzname, ars: ort.ars ?? '' },
  }))
  return eintraege.length > 0 ? [{ art: 'ort', eintraege }] : []
}

/** The same for readers without a script, and for robots. */
export function vorschlaegeSeite(dienste: PortalDienste, anfrage: Anfrage): VorschlaegeProps {
  const q = anfrage.parameter('q').slice(0, LAENGSTE)
  return {
    rahmen: rahmenFuer(dienste, anfrage, { mehr: { q, art: anfrage.parameter('art') === 'ort' ? 'ort' : null } }),
    was: q,
    gruppen: vorschlaege(dienste, anfrage),
    alle: q === '' ? undefined : adresse(anfrage, '/suche', { q }),
  }
}

/** For the script behind the search form. It knows no words of its own: what is shown and read out comes with the answer. */
export function vorschlaegeJson(dienste: PortalDienste, anfrage: Anfrage): string {
  const t = texte(anfrage.oberflaeche).vorschlaege
  const gruppen = vorschlaege(dienste, anfrage).map(({ art, eintraege }) => ({ titel: t.gruppen[art], eintraege }))
  const anzahl = gruppen.reduce((summe, { eintraege }) => summe + eintraege.length, 0)
  return JSON.stringify({ name: t.name, meldung: t.anzahl(anzahl), gruppen })
}
