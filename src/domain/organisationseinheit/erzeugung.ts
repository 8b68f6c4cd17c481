// Makes the authorities of all areas from the pattern: one house per area with the departments its size has. What stands by hand wins. Pure, the same on every machine.
import { plusTage, type Tag } from '../../platform/zeit.ts'
import type { Gebiet } from '../gebiet/index.ts'
import { gebietsschluessel, koerperschaftGenitiv } from '../traeger/index.ts'
import { behoerdenname, istStadt } from './behoerdenname.ts'
import { type Gebietshaus, hausAngaben, personFuer, richteEin } from './erzeugung-angaben.ts'
import { bereichEintraege, bereichVon, sachgebietEintraege } from './erzeugung-gliederung.ts'
import type { Amtsmuster, Behoerdenmuster, Verwaltungsmuster } from './muster.ts'
import type { StelleEintrag } from './organisationseinheit.ts'

/** An area with what the generator needs to know of it besides. */
export type Flaeche = {
  gebiet: Gebiet
  /** Its form before it became what it is (Hanau: a town of a Kreis until 2025); null if it always was. */
  vorher: Gebiet | null
  /** Post code of its town hall; null for wider areas. */
  plz: string | null
  /** Of a Bezirk: its kind, its key (`bezirk/finanzamt-fulda`) and the Gemeinden and Kreise that make it up. */
  bezirk: { art: string; ars: string; mitglieder: readonly Gebiet[] } | null
}

/** An Aufgabe that a Gemeinde leaves to the office of its Bezirk, and since when. */
type Abgegeben = { aufgabe: string; seit: Tag | null }
type Lauf = {
  muster: Behoerdenmuster
  flaechen: readonly Flaeche[]
  jeArs: ReadonlyMap<string, readonly StelleEintrag[]>
  schluessel: ReadonlySet<string>
}

/**
 * All offices that are not there by hand. No area gets an Aufgabe twice: where an office by hand bears it, the pattern leaves it out.
 * Order of the areas does not matter; keys follow from names of areas and departments.
 */
export function erzeugeBehoerden(
  muster: Behoerdenmuster,
  flaechen: readonly Flaeche[],
  vonHand: readonly StelleEintrag[],
): StelleEintrag[] {
  const jeArs = new Map<string, StelleEintrag[]>()
  for (const eintrag of vonHand) jeArs.set(eintrag.ars, [...(jeArs.get(eintrag.ars) ?? []), eintrag])
  const lauf = { muster, flaechen, jeArs, schluessel: new Set(vonHand.map(({ schluessel }) => schluessel)) }
  const abgegeben = gemeinsameAufgaben(lauf)
  return [
    ...flaechen.flatMap((flaeche) => verwaltung(lauf, flaeche, abgegeben.get(flaeche.gebiet.id) ?? [])),
    ...einzelne(lauf),
    ...flaechen.flatMap((flaeche) => bezirksstelle(lauf, flaeche)),
  ].sort((a, b) => (a.schluessel < b.schluessel ? -1 : 1))
}

/** By Gemeinde: what it leaves to a common office (Standesamt). */
function gemeinsameAufgaben({ muster, flaechen }: Lauf): Map<string, Abgegeben[]> {
  const abgegeben = new Map<string, Abgegeben[]>()
  for (const { bezirk, gebiet } of flaechen) {
    const art = bezirk && muster.bezirke[bezirk.art]
    if (!bezirk || !art?.unterSitz) continue
    const eine = { aufgabe: art.aufgabe, seit: gebiet.gueltigVon }
    for (const { id } of bezirk.mitglieder) abgegeben.set(id, [...(abgegeben.get(id) ?? []), eine])
  }
  return abgegeben
}

/** The house of an area and its departments. */
function verwaltung(lauf: Lauf, flaeche: Flaeche, abgegeben: readonly Abgegeben[]): StelleEintrag[] {
  const { gebiet } = flaeche
  const plan = planFuer(lauf.muster, gebiet)
  if (!plan || gebiet.ars === null) return []
  const vonHand = lauf.jeArs.get(gebiet.ars) ?? []
  const oben = vonHand.find(({ uebergeordnet }) => uebergeordnet === undefined)
  const haus = hausFuer(lauf, flaeche, plan, oben)
  const getragen = new Set(vonHand.flatMap(({ aufgaben }) => aufgaben))
  const vergeben = new Set([...getragen, ...abgegeben.map(({ aufgabe }) => aufgabe)])
  const aemter = plan.aemter
    .flatMap((amt) => uebrig(lauf.muster, amt, vergeben).map((rest) => ({ amt: rest, oben: bereichVon(plan, haus, amt.amt) })))
    .flatMap(({ amt, oben }) => {
      const eintrag = { ...amtEintrag(lauf, haus, amt, dauerVon(lauf.muster, flaeche, amt)), uebergeordnet: oben }
      return [eintrag, ...sachgebietEintraege(lauf.muster, haus, amt, eintrag)]
    })
  const bisher = abgegeben.flatMap(({ aufgabe, seit }) =>
    seit === null || getragen.has(aufgabe)
      ? []
      : [amtEintrag(lauf, haus, einzelamt(lauf.muster, aufgabe), { gueltigBis: plusTage(seit, -1) })],
  )
  const bereiche = bereichEintraege(lauf, haus, plan, [...vonHand, ...aemter])
  return [...(oben ? [] : [topEintrag(lauf, haus, plan)]), ...bereiche, ...aemter, ...bisher]
}

type Dauer = { gueltigVon?: Tag; gueltigBis?: Tag }

/** A department of which the area had no part before it became what it is begins on that day. */
function dauerVon(muster: Behoerdenmuster, { gebiet, vorher }: Flaeche, amt: Amtsmuster): Dauer {
  const bisher = vorher && planFuer(muster, vorher)
  const schonVorher = new Set(bisher?.aemter.flatMap(({ aufgaben }) => aufgaben))
  const neu = bisher && gebiet.gueltigVon !== null && !amt.aufgaben.some((aufgabe) => schonVorher.has(aufgabe))
  return neu ? { gueltigVon: gebiet.gueltigVon! } : {}
}

/** The pattern of the kind with the highest threshold that the population reaches. */
export function planFuer({ muster }: Behoerdenmuster, gebiet: Gebiet): Verwaltungsmuster | null {
  const art =
    gebiet.art === 'stadt' && gebiet.sonderstatus
      ? 'sonderstatusstadt'
      : istStadt(gebiet) && gebiet.art === 'stadt'
        ? 'gemeinde'
        : gebiet.art
  const anzahl = gebiet.einwohner?.anzahl ?? 0
  const moegliche = muster.filter(({ fuer, abEinwohner }) => fuer === art && abEinwohner <= anzahl)
  return moegliche.reduce<Verwaltungsmuster | null>(
    (bisher, plan) => (bisher && bisher.abEinwohner > plan.abEinwohner ? bisher : plan),
    null,
  )
}

/**
 * The department as planned. If some of its Aufgaben are borne already: with the rest, named after its first Aufgabe, as long as it keeps that;
 * else one department for each of the rest.
 */
function uebrig(muster: Behoerdenmuster, amt: Amtsmuster, vergeben: ReadonlySet<string>): Amtsmuster[] {
  const rest = amt.aufgaben.filter((aufgabe) => !vergeben.has(aufgabe))
  if (rest.length === amt.aufgaben.length) return [amt]
  const erste = amt.aufgaben[0]!
  return rest[0] === erste
    ? [{ ...amt, name: einzelamt(muster, erste).name, aufgaben: rest, sachgebiete: [] }]
    : rest.map((aufgabe) => einzelamt(muster, aufgabe))
}

function einzelamt({ aufgaben }: Behoerdenmuster, aufgabe: string): Amtsmuster {
  const name = aufgaben[aufgabe]
  if (!name) throw new Error(`Pattern of authorities: the Aufgabe "${aufgabe}" has no name under "aufgaben"`)
  return { amt: aufgabe, name, aufgaben: [aufgabe], sachgebiete: [] }
}

function hausFuer(
  { muster, flaechen }: Lauf,
  { gebiet, plz }: Flaeche,
  plan: Verwaltungsmuster,
  oben: StelleEintrag | undefined,
): Gebietshaus {
  const name = muster.sitze[gebiet.name]
  const sitz = plz === null ? flaechen.find((eine) => eine.gebiet.ebene === 'gemeinde' && eine.gebiet.kurzname === name) : null
  const kurz = gebietsschluessel(gebiet)
  return richteEin(muster, {
    schluessel: oben?.schluessel ?? kurz,
    kurz,
    ars: gebiet.ars!,
    gebiet,
    vonHand: oben ?? null,
    zeiten: plan.zeiten,
    ort: { plz: plz ?? sitz?.plz ?? muster.regierungssitz.plz, ort: sitz?.gebiet.kurzname ?? gebiet.kurzname },
  })
}

function topEintrag({ muster }: Lauf, haus: Gebietshaus, plan: Verwaltungsmuster): StelleEintrag {
  const { gebiet } = haus
  const { de, en } = behoerdenname(gebiet, gebiet.ebene)
  const kreis = gebiet.kurzname.replace(/^(Landkreis|Kreis) /, '')
  const kurzname = {
    gemeinde: { de: `Rathaus ${gebiet.kurzname}`, en: `${gebiet.kurzname} town hall` },
    landkreis: { de: `Kreisverwaltung ${kreis}`, en: `${kreis} district administration` },
    regierungsbezirk: { de: de.replace('Regierungspräsidium', 'RP'), en: de.replace('Regierungspräsidium', 'RP') },
  }
  const art = plan.fuer === 'landkreis' || plan.fuer === 'regierungsbezirk' ? plan.fuer : 'gemeinde'
  return {
    ...hausAngaben(muster, haus, 'poststelle', haus.zeiten),
    schluessel: haus.schluessel,
    name: { de, en: en[0]!.toUpperCase() + en.slice(1) },
    kurzname: kurzname[art],
    art: {
      gemeinde: istStadt(gebiet) ? 'magistrat' : 'gemeindevorstand',
      landkreis: 'kreisausschuss',
      regierungsbezirk: 'regierungspraesidium',
    }[art],
    aufgaben: [],
    personen: [],
  }
}

function amtEintrag({ muster, schluessel }: Lauf, haus: Gebietshaus, amt: Amtsmuster, dauer: Dauer): StelleEintrag {
  const kurz = `${haus.schluessel}-${amt.amt}`
  const { gebiet } = haus
  return {
    ...hausAngaben(muster, haus, amt.amt, amt.zeiten ?? haus.zeiten),
    schluessel: schluessel.has(kurz) ? `${kurz}-${amt.aufgaben[0]}` : kurz,
    uebergeordnet: haus.schluessel,
    name: { de: `${amt.name.de} ${koerperschaftGenitiv(gebiet)}`, en: `${amt.name.en}, ${gebiet.kurzname}` },
    kurzname: amt.name,
    art: 'amt',
    aufgaben: amt.aufgaben,
    personen: amt.person ? [personFuer(muster, haus, amt)] : [],
    ...dauer,
  }
}

/** Ministries and offices of Land and Bund; one whose key or Aufgabe stands by hand is left out. */
function einzelne({ muster, flaechen, jeArs, schluessel }: Lauf): StelleEintrag[] {
  return muster.einzelne.flatMap(({ schluessel: kurz, ars, art, sitz, anschrift, name, aufgaben }) => {
    const vergeben = new Set((jeArs.get(ars) ?? []).flatMap((eintrag) => eintrag.aufgaben))
    if (schluessel.has(kurz) || aufgaben.some((aufgabe) => vergeben.has(aufgabe))) return []
    const dort = flaechen.find(({ gebiet }) => gebiet.ebene === 'gemeinde' && gebiet.kurzname === sitz)
    const { regierungssitz } = muster
    const ort = anschrift ?? { plz: dort?.plz ?? regierungssitz.plz, ort: sitz ?? regierungssitz.ort }
    const haus = richteEin(muster, { schluessel: kurz, kurz, ars, vonHand: null, zeiten: 'land', ort })
    return [{ ...hausAngaben(muster, haus, 'poststelle', 'land'), schluessel: kurz, name, art, aufgaben, personen: [] }]
  })
}

/** The office of a Bezirk. It sits in the member whose name the Bezirk bears, else in the biggest. */
function bezirksstelle(lauf: Lauf, { gebiet, bezirk }: Flaeche): StelleEintrag[] {
  const { muster, flaechen, jeArs } = lauf
  const plan = bezirk && muster.bezirke[bezirk.art]
  if (!bezirk || !plan) return []
  const gleiche = [bezirk.ars, ...bezirk.mitglieder.flatMap(({ ars }) => ars ?? [])].flatMap((ars) => jeArs.get(ars) ?? [])
  if (gleiche.some(({ aufgaben }) => aufgaben.includes(plan.aufgabe))) return []
  const sitz = sitzVon(gebiet, bezirk.mitglieder, flaechen)
  const kurz = bezirk.ars.slice('bezirk/'.length)
  const { regierungssitz } = muster
  const ort = { plz: sitz?.plz ?? regierungssitz.plz, ort: sitz?.gebiet.kurzname ?? regierungssitz.ort }
  const haus = richteEin(muster, { schluessel: kurz, kurz, ars: bezirk.ars, vonHand: null, zeiten: 'land', ort })
  const oben = plan.unterSitz && sitz ? (jeArs.get(sitz.gebiet.ars!)?.[0]?.schluessel ?? gebietsschluessel(sitz.gebiet)) : undefined
  return [
    {
      ...hausAngaben(muster, haus, 'poststelle', 'land'),
      schluessel: kurz,
      ...(oben === undefined ? {} : { uebergeordnet: oben }),
      ...(gebiet.gueltigVon === null ? {} : { gueltigVon: gebiet.gueltigVon }),
      name: { de: gebiet.kurzname, en: plan.en.replace('{bezirk}', gebiet.kurzname) },
      art: plan.art,
      aufgaben: [plan.aufgabe],
      personen: [],
    },
  ]
}

function sitzVon(bezirk: Gebiet, mitglieder: readonly Gebiet[], flaechen: readonly Flaeche[]): Flaeche | undefined {
  const ids = new Set(mitglieder.map(({ id }) => id))
  const gemeinden = flaechen
    .filter(
      ({ gebiet }) =>
        gebiet.ebene === 'gemeinde' && (ids.has(gebiet.id) || (gebiet.uebergeordnet !== null && ids.has(gebiet.uebergeordnet))),
    )
    .sort((a, b) => (b.gebiet.einwohner?.anzahl ?? 0) - (a.gebiet.einwohner?.anzahl ?? 0) || (a.gebiet.id < b.gebiet.id ? -1 : 1))
  return gemeinden.find(({ gebiet }) => bezirk.kurzname.includes(gebiet.kurzname.split(' (')[0]!)) ?? gemeinden[0]
}
