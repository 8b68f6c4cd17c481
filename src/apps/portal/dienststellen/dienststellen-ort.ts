// The offices that are really responsible at a place, from the Gemeinde up to the Bund, and for what.
import type { Gebiet } from '../../../domain/gebiet/index.ts'
import type { VeroeffentlichteStelle } from '../../../domain/organisationseinheit/index.ts'
import { type Antwort, alle } from '../../../domain/zustaendigkeit/index.ts'
import type { Ebene } from '../../../ui/rahmen.ts'
import type { Anfrage } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { ebeneVonGebiet } from '../ebene.ts'
import { findStelle } from '../leistung/leistung-zustaendigkeit.ts'
import { leistungszeilen } from '../verzeichnis.ts'

/** A title, and its language where the page has another. */
export type Leistungsname = { titel: string; sprache?: string | undefined }

export type StelleHier = { stelle: VeroeffentlichteStelle; ebene: Ebene; leistungen: readonly Leistungsname[] }

/**
 * All offices of the Gemeinde itself, the house of its Kreis, and whoever answers here for a described service. That a wider authority has an
 * office of some kind does not make it responsible here (a Sonderstatusstadt does much of what elsewhere the Kreis does), so those must be proven.
 */
export function stellenVorOrt(
  dienste: PortalDienste,
  anfrage: Anfrage,
  ort: Gebiet,
  heute: readonly VeroeffentlichteStelle[],
): StelleHier[] {
  const leistungen = zustaendigHier(dienste, anfrage, ort)
  const eigene = heute.filter(({ ars }) => ars === ort.ars)
  const kreis = dienste
    .gebiete()
    .kette(ort.id, anfrage.tag)
    .find(({ ebene }) => ebene === 'kreis')
  const kreishaus = heute.filter(({ ars, uebergeordnet }) => ars === kreis?.ars && uebergeordnet === null)
  const belegte = [...leistungen.keys()].flatMap((id) => findStelle(dienste, id, anfrage.tag) ?? [])
  const stellen = new Map([...eigene, ...kreishaus, ...belegte].map((stelle) => [stelle.id, stelle]))
  return [...stellen.values()].map((stelle) => {
    const gebiet = dienste.gebiete().findByArs(stelle.ars, anfrage.tag)
    return { stelle, ebene: gebiet ? ebeneVonGebiet(gebiet) : 'stadt', leistungen: leistungen.get(stelle.id) ?? [] }
  })
}

/** Titles of the services by the office that answers for them here, in any role. */
function zustaendigHier(dienste: PortalDienste, anfrage: Anfrage, ort: Gebiet): Map<string, Leistungsname[]> {
  const jeStelle = new Map<string, Leistungsname[]>()
  const modell = dienste.zustaendigkeiten()
  for (const { leistungId, titel, sprache } of leistungszeilen(dienste, anfrage)) {
    const { zustaendigeStelle, anlaufstellen, ansprechpunkte } = alle(modell, { leistung: leistungId, gebiet: ort.id, tag: anfrage.tag })
    for (const id of new Set([zustaendigeStelle, ...anlaufstellen, ...ansprechpunkte].flatMap(stellenVon))) {
      jeStelle.set(id, [...(jeStelle.get(id) ?? []), { titel, sprache }])
    }
  }
  return jeStelle
}

function stellenVon(antwort: Antwort): readonly string[] {
  if (antwort.art === 'stelle') return [antwort.stelle]
  return antwort.art === 'konflikt' ? antwort.stellen : []
}
