// What the authority of an area is called in law, with its article, for places whose office is not entered yet. Pure.
import type { Bezirksart, Ebene, Gebiet } from '../gebiet/index.ts'
import { type Behoerdenname, behoerdenname, istStadt } from '../organisationseinheit/index.ts'

export type { Behoerdenname }

/** "der Kreisausschuss des Landkreises Fulda": the authority that acts for the area at a level; a kreisfreie Stadt acts through its Magistrat at both. */
export function behoerdeFuer(gebiet: Gebiet, ebene: Ebene): Behoerdenname {
  if (gebiet.art === 'gemeindefrei')
    return { de: `die Verwaltung des gemeindefreien Gebiets ${gebiet.kurzname}`, en: `the administration of ${gebiet.kurzname}` }
  if (ebene === 'bund') return { de: 'eine Behörde des Bundes', en: 'a federal authority' }
  if (ebene === 'land') return { de: `eine Behörde des Landes ${gebiet.kurzname}`, en: `an authority of the state of ${gebiet.kurzname}` }
  if (ebene !== 'gemeinde' && ebene !== 'kreis' && ebene !== 'regierungsbezirk') return behoerdeDesBezirks(gebiet)
  if (!gebiet.ars?.startsWith('06')) return anderesLand(gebiet, ebene)
  const { de, en } = behoerdenname(gebiet, ebene)
  return { de: `${de.startsWith('Regierungspräsidium') ? 'das' : 'der'} ${de}`, en: `the ${en}` }
}

const WEIBLICH: readonly Bezirksart[] = ['arbeitsagentur', 'familienkasse', 'handwerkskammer', 'ihk']

/** A Bezirk is called after its office: "das Finanzamt Fulda", "die Agentur für Arbeit Gießen", "das Hessische Amt für …". */
function behoerdeDesBezirks({ bezirksart, kurzname }: Gebiet): Behoerdenname {
  if (bezirksart !== null && WEIBLICH.includes(bezirksart)) return { de: `die ${kurzname}`, en: kurzname }
  const gebeugt = kurzname.replace(/^(Hessische|Kommunale)s /, '$1 ').replace(/^Gemeinsames /, 'gemeinsame ')
  return { de: `das ${gebeugt}`, en: kurzname }
}

/** Other Länder name their authorities in other ways: said plainly. */
function anderesLand(gebiet: Gebiet, ebene: 'gemeinde' | 'kreis' | 'regierungsbezirk'): Behoerdenname {
  const { kurzname, name } = gebiet
  if (ebene === 'gemeinde' || gebiet.art === 'kreisfreie-stadt') {
    return istStadt(gebiet)
      ? { de: `die Stadtverwaltung ${kurzname}`, en: `the town administration of ${kurzname}` }
      : { de: `die Gemeindeverwaltung ${kurzname}`, en: `the municipal administration of ${kurzname}` }
  }
  if (ebene === 'kreis') return { de: `die Kreisverwaltung (${name})`, en: `the district administration (${name})` }
  const kurz = name.replace(/^Regierungsbezirk /, '')
  return { de: `die Behörde für den Regierungsbezirk ${kurz}`, en: `the authority for the region of ${kurz}` }
}
