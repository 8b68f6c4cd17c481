// A small Hessen for tests of the engine: a few areas with their history, offices and one Leistung each.
import { derivedId } from '../../platform/id.ts'
import { giltAm, type Tag } from '../../platform/zeit.ts'
import type { Gebiet, GebietId } from '../gebiet/index.ts'
import type { Bezugsort, LeistungId } from '../leistung/index.ts'
import { type OrganisationseinheitId, organisationseinheit, stelleId, type VeroeffentlichteStelle } from '../organisationseinheit/index.ts'
import { baueModell, type Einzelzeile, type Gebietskunde, type Regelzeile, type Zustaendigkeitsmodell } from './modell.ts'

export const HUND: LeistungId = derivedId('leistung', 'hundesteuer-anmelden')

export function gebietId(schluessel: string): GebietId {
  return derivedId('gebiet', schluessel)
}

type Kurz = Partial<Omit<Gebiet, 'uebergeordnet' | 'nachfolger' | 'einwohner'>> & { in?: string; wird?: string[]; einwohner?: number }

function gebiet(schluessel: string, ars: string | null, kurz: Kurz): Gebiet {
  const { in: oben, wird = [], einwohner, ...rest } = kurz
  return {
    id: gebietId(schluessel),
    ebene: 'gemeinde',
    art: 'gemeinde',
    bezirksart: null,
    name: schluessel,
    kurzname: schluessel,
    ars,
    ags: null,
    sonderstatus: false,
    einwohner: einwohner === undefined ? null : { anzahl: einwohner, stichtag: '2024-12-31' },
    koordinaten: null,
    uebergeordnet: oben === undefined ? null : gebietId(oben),
    gueltigVon: null,
    gueltigBis: null,
    nachfolger: wird.map(gebietId),
    ...rest,
  }
}

const KREIS = { ebene: 'kreis', art: 'landkreis' } as const
const STADT = { art: 'stadt' } as const
const BEZIRK = { ebene: 'bezirk', art: 'bezirk', in: 'Hessen' } as const

/** Hanau leaves its Kreis on 2026-01-01; Bromskirchen joins Allendorf on 2023-01-01; Klein and Knapp stand on both sides of 7,500. */
export const FASSUNGEN: readonly Gebiet[] = [
  gebiet('Deutschland', '000000000000', { ebene: 'bund', art: 'bund' }),
  gebiet('Hessen', '060000000000', { ebene: 'land', art: 'land', in: 'Deutschland' }),
  gebiet('Regierungsbezirk Darmstadt', '064000000000', { ebene: 'regierungsbezirk', art: 'regierungsbezirk', in: 'Hessen' }),
  gebiet('Regierungsbezirk Kassel', '066000000000', { ebene: 'regierungsbezirk', art: 'regierungsbezirk', in: 'Hessen' }),
  gebiet('Main-Kinzig-Kreis', '064350000000', { ...KREIS, in: 'Regierungsbezirk Darmstadt' }),
  gebiet('Landkreis Fulda', '066310000000', { ...KREIS, in: 'Regierungsbezirk Kassel' }),
  gebiet('Werra-Meißner-Kreis', '066360000000', { ...KREIS, in: 'Regierungsbezirk Kassel' }),
  gebiet('Landkreis Waldeck-Frankenberg', '066350000000', { ...KREIS, in: 'Regierungsbezirk Kassel' }),
  gebiet('Wanfried', '066360013013', { ...STADT, in: 'Werra-Meißner-Kreis', einwohner: 4050 }),
  gebiet('Aue', null, { ebene: 'ortsteil', art: 'ortsteil', in: 'Wanfried' }),
  gebiet('Ringgau', '066360010010', { in: 'Werra-Meißner-Kreis', einwohner: 2830 }),
  gebiet('Herleshausen', '066360005005', { in: 'Werra-Meißner-Kreis', einwohner: 2620 }),
  gebiet('Fulda', '066310009009', { ...STADT, in: 'Landkreis Fulda', sonderstatus: true, einwohner: 70000 }),
  gebiet('Klein', '066310001001', { in: 'Landkreis Fulda', einwohner: 7499 }),
  gebiet('Knapp', '066310002002', { in: 'Landkreis Fulda', einwohner: 7500 }),
  gebiet('Ungezählt', '066310003003', { in: 'Landkreis Fulda' }),
  gebiet('Hanau', '064350014014', { ...STADT, in: 'Main-Kinzig-Kreis', sonderstatus: true, einwohner: 97956, gueltigBis: '2025-12-31' }),
  gebiet('Hanau', '064150000000', {
    art: 'kreisfreie-stadt',
    in: 'Regierungsbezirk Darmstadt',
    einwohner: 97956,
    gueltigVon: '2026-01-01',
  }),
  gebiet('Bromskirchen', '066350005005', { in: 'Landkreis Waldeck-Frankenberg', gueltigBis: '2022-12-31', wird: ['Allendorf'] }),
  gebiet('Allendorf', '066350001001', { in: 'Landkreis Waldeck-Frankenberg', einwohner: 7518 }),
  gebiet('Geteilt', '066350009009', { in: 'Landkreis Waldeck-Frankenberg', gueltigBis: '2022-12-31', wird: ['Allendorf', 'Wanfried'] }),
  gebiet('standesamt', null, {
    ...BEZIRK,
    bezirksart: 'standesamt',
    name: 'Bezirk des Standesamts R',
    kurzname: 'Gemeinsames Standesamt R',
  }),
  gebiet('finanzamt', null, { ...BEZIRK, bezirksart: 'finanzamt', name: 'Bezirk des Finanzamts Fulda', kurzname: 'Finanzamt Fulda' }),
]
/** A Bezirk of Gemeinden and one of a Kreis; offices name them `bezirk/standesamt` and `bezirk/finanzamt`. */
const MITGLIEDER: Readonly<Record<string, readonly GebietId[]>> = {
  standesamt: ['Ringgau', 'Herleshausen'].map(gebietId),
  finanzamt: ['Landkreis Fulda'].map(gebietId),
}

/** What GebietIndex answers, over the few areas above. */
export function musterGebiete(): Gebietskunde {
  const findById = (id: GebietId, tag?: Tag) => {
    const fassungen = FASSUNGEN.filter((fassung) => fassung.id === id)
    return (tag === undefined ? fassungen.at(-1) : fassungen.find((fassung) => giltAm(fassung, tag))) ?? null
  }
  const heutige = (id: GebietId, tag: Tag): Gebiet[] => {
    const heute = findById(id, tag)
    if (heute) return [heute]
    const letzte = findById(id)
    return letzte?.gueltigBis && letzte.gueltigBis < tag ? letzte.nachfolger.flatMap((naechster) => heutige(naechster, tag)) : []
  }
  const findBezirk = (schluessel: string) => (schluessel in MITGLIEDER ? findById(gebietId(schluessel)) : null)
  return {
    findById,
    heutige,
    findByArs: (ars, tag) => {
      if (ars.startsWith('bezirk/')) return findBezirk(ars.slice('bezirk/'.length))
      const traeger = FASSUNGEN.filter((fassung) => fassung.ars === ars)
      const id = (traeger.find((fassung) => giltAm(fassung, tag)) ?? traeger.at(-1))?.id
      return id === undefined ? null : (findById(id, tag) ?? findById(id))
    },
    kette: (id, tag) => {
      const [anfang, ...mehr] = heutige(id, tag)
      if (!anfang || mehr.length > 0) return []
      const kette: Gebiet[] = []
      for (let glied: Gebiet | null = anfang; glied; glied = glied.uebergeordnet ? findById(glied.uebergeordnet, tag) : null)
        kette.push(glied)
      const bezirke = Object.entries(MITGLIEDER).filter(([, mitglieder]) => kette.some((glied) => mitglieder.includes(glied.id)))
      return [...kette, ...bezirke.map(([schluessel]) => findBezirk(schluessel)!)]
    },
    findBezirk,
    untergeordnete: (id, tag) => {
      const [, mitglieder = []] = Object.entries(MITGLIEDER).find(([schluessel]) => gebietId(schluessel) === id) ?? []
      return mitglieder.map((mitglied) => findById(mitglied, tag)!)
    },
  }
}

export function musterStelle(
  schluessel: string,
  ars: string,
  aufgaben: string[] = [],
  mehr: Partial<VeroeffentlichteStelle> = {},
): VeroeffentlichteStelle {
  const inhalt = organisationseinheit.parse({ name: { de: schluessel }, art: 'amt', aufgaben })
  return {
    id: stelleId(schluessel),
    fassung: 1,
    ars,
    uebergeordnet: null,
    inhalt,
    stand: '2026-01-01',
    gueltigVon: null,
    gueltigBis: null,
    ...mehr,
  }
}

let nummer = 0
const rest = () =>
  ({ id: String(++nummer), leistung: HUND, rolle: 'zustaendige-stelle', bezugsort: 'wohnort', gueltigVon: null, gueltigBis: null }) as const

export function musterRegel(mehr: Partial<Regelzeile> = {}): Regelzeile {
  const stelle = { ebene: 'gemeinde', aufgabe: 'steuern' } as const
  return { ...rest(), ars: '060000000000', bedingung: {}, stelle, begruendung: { de: 'Weil.' }, rechtsgrundlage: '§ 1', ...mehr }
}

export function musterZeile(stelle: string, ars: string, mehr: Partial<Einzelzeile> = {}): Einzelzeile {
  return { ...rest(), ars, stelle: stelleId(stelle) as OrganisationseinheitId, begruendung: null, rechtsgrundlage: null, ...mehr }
}

type Eintraege = { regeln?: Regelzeile[]; zeilen?: Einzelzeile[]; stellen?: VeroeffentlichteStelle[]; bezugsort?: Bezugsort }

export function musterModell({ regeln = [], zeilen = [], stellen = [], bezugsort = 'wohnort' }: Eintraege): Zustaendigkeitsmodell {
  return baueModell(musterGebiete(), { regeln, zeilen, stellen, bezugsorte: new Map([[HUND, bezugsort]]) })
}
