// The documents of published rows: each object once per language, with the words it is found by.
import { giltAm, type Tag } from '../../../platform/zeit.ts'
import {
  type Leistungsansicht,
  SPRACHEN,
  type Sprache,
  sprachenVon,
  themenDer,
  type VeroeffentlichteLeistung,
  zusammenfuehren,
} from '../../leistung/index.ts'
import type { VeroeffentlichteStelle } from '../../organisationseinheit/index.ts'
import type { Suchdokument, Zielgruppe } from './dokument.ts'

/** Weight of a department beside its house. */
const AMTSGEWICHT = 0.9
/** Kinds of offices that mostly do no more than divide an authority. */
const GLIEDERND: ReadonlySet<string> = new Set(['fachbereich', 'sachgebiet'])

/** A topic of the portal in one language. */
export type Thementext = { kennung: string; sprache: Sprache; titel: string; satz: string }

type Quellen = {
  leistungen?: readonly VeroeffentlichteLeistung[]
  stellen?: readonly VeroeffentlichteStelle[]
  themen?: readonly Thementext[]
  /** Areas (ARS) in which a Leistung can be done online, by its id. */
  online?: ReadonlyMap<string, readonly string[]>
  tag: Tag
}

/** The documents of all rows given: Leistungen as they read in the area of their topmost layer, offices, topics. */
export function dokumenteAus({ leistungen = [], stellen = [], themen = [], online, tag }: Quellen): Suchdokument[] {
  const jeLeistung = new Map<string, VeroeffentlichteLeistung[]>()
  for (const row of leistungen) {
    const bisher = jeLeistung.get(row.leistungId)
    if (bisher) bisher.push(row)
    else jeLeistung.set(row.leistungId, [row])
  }
  const thementitel = new Map(themen.map((thema) => [`${thema.kennung} ${thema.sprache}`, thema.titel]))
  return [
    ...[...jeLeistung].flatMap(([id, rows]) => ausLeistung(rows, { tag, thementitel, online: online?.get(id) ?? [] })),
    ...stellen.filter((stelle) => giltAm(stelle, tag)).flatMap(ausStelle),
    ...themen.map(ausThema),
  ]
}

type Umstaende = { tag: Tag; thementitel: ReadonlyMap<string, string>; online: readonly string[] }

function ausLeistung(rows: readonly VeroeffentlichteLeistung[], { tag, thementitel, online }: Umstaende): Suchdokument[] {
  const zentrale = rows.filter((row) => row.ebene === 'bund' || row.ebene === 'land')
  const oberste = zentrale.length > 0 ? zentrale : rows
  const bund = oberste.filter((row) => row.ebene === 'bund')
  const gebiete = [...new Set((bund.length > 0 ? bund : oberste).map((row) => row.ars))]
  const begriffe = (sprache: Sprache) =>
    rows
      .filter((row) => row.sprache === sprache || (sprache === 'de-einfach' && row.sprache === 'de'))
      .flatMap((row) => row.module.begriffe ?? [])
      .map((begriff) => begriff.begriff)
  return sprachenVon(rows).flatMap((sprache) => {
    const ansicht = zusammenfuehren(
      oberste,
      oberste.map((row) => row.ars),
      sprache,
      tag,
    )
    if (!ansicht) return []
    const { kopf, module, titel, teaser } = ansicht
    const bezeichnung = module.bezeichnung?.[0]?.inhalt.text ?? ''
    const themen = themenDer(kopf).map(({ kennung }) => kennung)
    return [
      {
        art: 'leistung' as const,
        id: ansicht.leistungId,
        sprache,
        leistungsschluessel: kopf.leistungsschluessel[0] ?? null,
        titel,
        teaser: teaser ?? '',
        name: ansicht.slug,
        gebiete,
        felder: {
          buergertitel: bezeichnung === titel ? '' : bezeichnung,
          stichwoerter: begriffe(sprache),
          lagen: themen.map((kennung) => thementitel.get(`${kennung} ${sprache === 'en' ? 'en' : 'de'}`) ?? ''),
          schluessel: kopf.leistungsschluessel,
          recht: (module.rechtsgrundlagen ?? []).flatMap(({ inhalt }) => inhalt.eintraege.map((eintrag) => eintrag.titel)),
          text: textVon(ansicht),
        },
        merkmale: {
          zielgruppen: kopf.adressat.flatMap((code) => ZIELGRUPPE[code] ?? []),
          ebene: (bund[0] ?? oberste[0])?.ebene ?? null,
          themen,
          online,
        },
      },
    ]
  })
}

/** XZuFi adressat: 001 Bürger, 002 Unternehmen, 003 Verwaltung. */
const ZIELGRUPPE: Record<string, Zielgruppe> = { '001': 'buerger', '002': 'unternehmen' }

const GELESEN = ['kurztext', 'volltext', 'voraussetzungen', 'unterlagen', 'verfahrensablauf', 'kosten', 'fristen', 'hinweise'] as const

function textVon(ansicht: Leistungsansicht): string {
  const teile = GELESEN.flatMap((modul) => ansicht.module[modul] ?? []).map((teil) => teil.inhalt)
  return teile
    .flatMap((inhalt) => [inhalt.text ?? '', ...(inhalt.schritte ?? [])])
    .join(' ')
    .replace(/<[^>]*>/g, ' ')
}

/**
 * A department stands in the house of the authority above it, so only the house is found by its address: thousands of departments would repeat it.
 * A division or a part of a department that answers for nothing itself is left out; the department is found in its place.
 */
function ausStelle({ id, ars, uebergeordnet, inhalt }: VeroeffentlichteStelle): Suchdokument[] {
  if (GLIEDERND.has(inhalt.art) && inhalt.aufgaben.length === 0) return []
  const sprachen = SPRACHEN.filter((sprache) => inhalt.name[sprache] !== undefined)
  const ort = ortVon(inhalt)
  const merkmale = { zielgruppen: [], ebene: ebeneVon(ars), themen: [], online: [] }
  return sprachen.map((sprache) => ({
    art: 'organisationseinheit',
    id,
    sprache,
    leistungsschluessel: null,
    titel: inhalt.name[sprache] ?? inhalt.name.de,
    teaser: ort,
    name: id,
    gebiete: [ars],
    felder: {
      stichwoerter: [inhalt.kurzname?.[sprache] ?? inhalt.kurzname?.de ?? '', ...inhalt.aufgaben].filter(Boolean),
      text: uebergeordnet === null ? ort : '',
    },
    merkmale,
    gewicht: uebergeordnet === null ? 1 : AMTSGEWICHT,
  }))
}

/** An ARS tells its level by its zeros; a Bezirk has none. */
function ebeneVon(ars: string): Suchdokument['merkmale']['ebene'] {
  if (!/^\d{12}$/.test(ars)) return null
  if (ars === '000000000000') return 'bund'
  if (/^\d{2}0{10}$/.test(ars)) return 'land'
  return /^\d{5}0{7}$/.test(ars) ? 'kreis' : 'gemeinde'
}

function ortVon({ anschriften }: VeroeffentlichteStelle['inhalt']): string {
  const haus = anschriften.find((anschrift) => anschrift.art === 'hausanschrift') ?? anschriften[0]
  if (!haus) return ''
  return [[haus.strasse, haus.hausnummer].filter(Boolean).join(' '), `${haus.plz} ${haus.ort}`].filter(Boolean).join(', ')
}

function ausThema({ kennung, sprache, titel, satz }: Thementext): Suchdokument {
  return {
    art: 'thema',
    id: `thema/${kennung}`,
    sprache,
    leistungsschluessel: null,
    titel,
    teaser: satz,
    name: kennung,
    gebiete: [],
    felder: {},
    merkmale: { zielgruppen: [], ebene: null, themen: [kennung], online: [] },
  }
}
