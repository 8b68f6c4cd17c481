// What can be found: a Leistung or an Organisationseinheit in one language, made from published rows.
import { giltAm, type Tag } from '../../platform/zeit.ts'
import {
  type Leistungsansicht,
  SPRACHEN,
  type Sprache,
  sprachenVon,
  type VeroeffentlichteLeistung,
  zusammenfuehren,
} from '../leistung/index.ts'
import type { VeroeffentlichteStelle } from '../organisationseinheit/index.ts'

export type Suchdokument = {
  art: 'leistung' | 'organisationseinheit'
  id: string
  sprache: Sprache
  /** The main 14-digit key; null where there is none. */
  leistungsschluessel: string | null
  titel: string
  teaser: string
  /** What stands after the kind in the URL: the slug of a Leistung, the id of an office. */
  name: string
  /** Areas it holds for (ARS): of the topmost layer, or that an office serves. */
  gebiete: readonly string[]
  woerter: { begriffe: readonly string[]; text: string }
  /** What its points are multiplied by; 1 if not said. A department counts a little less than its house. */
  gewicht?: number
}

const AMT = 0.9

/** The documents of all rows given: Leistungen as they read in the area of their topmost layer, and offices. */
export function dokumenteAus({
  leistungen = [],
  stellen = [],
  tag,
}: {
  leistungen?: readonly VeroeffentlichteLeistung[]
  stellen?: readonly VeroeffentlichteStelle[]
  tag: Tag
}): Suchdokument[] {
  const jeLeistung = new Map<string, VeroeffentlichteLeistung[]>()
  for (const row of leistungen) jeLeistung.set(row.leistungId, [...(jeLeistung.get(row.leistungId) ?? []), row])
  return [
    ...[...jeLeistung.values()].flatMap((rows) => ausLeistung(rows, tag)),
    ...stellen.filter((stelle) => giltAm(stelle, tag)).flatMap(ausStelle),
  ]
}

function ausLeistung(rows: readonly VeroeffentlichteLeistung[], tag: Tag): Suchdokument[] {
  const zentrale = rows.filter((row) => row.ebene === 'bund' || row.ebene === 'land')
  const oberste = zentrale.length > 0 ? zentrale : rows
  const bund = oberste.filter((row) => row.ebene === 'bund')
  const gebiete = [...new Set((bund.length > 0 ? bund : oberste).map((row) => row.ars))]
  const begriffe = (sprache: Sprache) =>
    rows
      .filter((row) => row.sprache === sprache || (sprache === 'de-einfach' && row.sprache === 'de'))
      .flatMap((row) => row.module.begriffe ?? [])
  return sprachenVon(rows).flatMap((sprache) => {
    const ansicht = zusammenfuehren(
      oberste,
      oberste.map((row) => row.ars),
      sprache,
      tag,
    )
    if (!ansicht) return []
    const namen = [ansicht.module.bezeichnung?.[0]?.inhalt.text ?? '', ...ansicht.kopf.leistungsschluessel]
    return [
      {
        art: 'leistung' as const,
        id: ansicht.leistungId,
        sprache,
        leistungsschluessel: ansicht.kopf.leistungsschluessel[0] ?? null,
        titel: ansicht.titel,
        teaser: ansicht.teaser ?? '',
        name: ansicht.slug,
        gebiete,
        woerter: { begriffe: [...namen, ...begriffe(sprache).map((begriff) => begriff.begriff)].filter(Boolean), text: textVon(ansicht) },
      },
    ]
  })
}

const GELESEN = ['kurztext', 'volltext', 'voraussetzungen', 'unterlagen', 'verfahrensablauf', 'kosten', 'fristen', 'hinweise'] as const

function textVon(ansicht: Leistungsansicht): string {
  const teile = GELESEN.flatMap((modul) => ansicht.module[modul] ?? []).map((teil) => teil.inhalt)
  return teile
    .flatMap((inhalt) => [inhalt.text ?? '', ...(inhalt.schritte ?? [])])
    .join(' ')
    .replace(/<[^>]*>/g, ' ')
}

/** A department stands in the house of the authority above it, so only the house is found by its address: thousands of departments would repeat it. */
function ausStelle({ id, ars, uebergeordnet, inhalt }: VeroeffentlichteStelle): Suchdokument[] {
  const sprachen = SPRACHEN.filter((sprache) => inhalt.name[sprache] !== undefined)
  const ort = ortVon(inhalt)
  const gebiete = [ars]
  return sprachen.map((sprache) => ({
    art: 'organisationseinheit',
    id,
    sprache,
    leistungsschluessel: null,
    titel: inhalt.name[sprache] ?? inhalt.name.de,
    teaser: ort,
    name: id,
    gebiete,
    woerter: {
      begriffe: [inhalt.kurzname?.[sprache] ?? inhalt.kurzname?.de ?? '', ...inhalt.aufgaben].filter(Boolean),
      text: uebergeordnet === null ? ort : '',
    },
    gewicht: uebergeordnet === null ? 1 : AMT,
  }))
}

function ortVon({ anschriften }: VeroeffentlichteStelle['inhalt']): string {
  const haus = anschriften.find((anschrift) => anschrift.art === 'hausanschrift') ?? anschriften[0]
  if (!haus) return ''
  return [[haus.strasse, haus.hausnummer].filter(Boolean).join(' '), `${haus.plz} ${haus.ort}`].filter(Boolean).join(', ')
}
