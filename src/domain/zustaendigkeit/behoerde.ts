// What the authority of an area is called in law, for places whose office is not entered yet. Hessian names for Hessen (§§ 9, 65 HGO, § 36 HKO). Pure.
import type { Bezirksart, Ebene, Gebiet } from '../gebiet/index.ts'

export type Behoerdenname = { de: string; en: string }

/** "der Kreisausschuss des Landkreises Fulda": the authority that acts for the area at a level; a kreisfreie Stadt acts through its Magistrat at both. */
export function behoerdeFuer(gebiet: Gebiet, ebene: Ebene): Behoerdenname {
  const hessen = gebiet.ars?.startsWith('06') ?? false
  if (gebiet.art === 'gemeindefrei')
    return { de: `die Verwaltung des gemeindefreien Gebiets ${gebiet.kurzname}`, en: `the administration of ${gebiet.kurzname}` }
  if (ebene === 'gemeinde' || gebiet.art === 'kreisfreie-stadt') return gemeindebehoerde(gebiet, hessen)
  if (ebene === 'kreis') {
    return hessen
      ? { de: `der Kreisausschuss ${genitiv(gebiet.name)}`, en: `the district committee (Kreisausschuss) of ${gebiet.name}` }
      : { de: `die Kreisverwaltung (${gebiet.name})`, en: `the district administration (${gebiet.name})` }
  }
  const kurz = gebiet.name.replace(/^Regierungsbezirk /, '')
  if (ebene === 'regierungsbezirk') {
    return hessen
      ? { de: `das Regierungspräsidium ${kurz}`, en: `the regional council (Regierungspräsidium) ${kurz}` }
      : { de: `die Behörde für den Regierungsbezirk ${kurz}`, en: `the authority for the region of ${kurz}` }
  }
  if (ebene === 'bund') return { de: 'eine Behörde des Bundes', en: 'a federal authority' }
  if (ebene === 'land') return { de: `eine Behörde des Landes ${gebiet.kurzname}`, en: `an authority of the state of ${gebiet.kurzname}` }
  return behoerdeDesBezirks(gebiet)
}

const WEIBLICH: readonly Bezirksart[] = ['arbeitsagentur', 'familienkasse', 'handwerkskammer', 'ihk']

/** A Bezirk is called after its office: "das Finanzamt Fulda", "die Agentur für Arbeit Gießen", "das Hessische Amt für …". */
function behoerdeDesBezirks({ bezirksart, kurzname }: Gebiet): Behoerdenname {
  if (bezirksart !== null && WEIBLICH.includes(bezirksart)) return { de: `die ${kurzname}`, en: kurzname }
  const gebeugt = kurzname.replace(/^(Hessische|Kommunale)s /, '$1 ').replace(/^Gemeinsames /, 'gemeinsame ')
  return { de: `das ${gebeugt}`, en: kurzname }
}

function gemeindebehoerde({ art, kurzname }: Gebiet, hessen: boolean): Behoerdenname {
  const stadt = art === 'stadt' || art === 'kreisfreie-stadt'
  if (!hessen) {
    return stadt
      ? { de: `die Stadtverwaltung ${kurzname}`, en: `the town administration of ${kurzname}` }
      : { de: `die Gemeindeverwaltung ${kurzname}`, en: `the municipal administration of ${kurzname}` }
  }
  return stadt
    ? { de: `der Magistrat der Stadt ${kurzname}`, en: `the municipal authority (Magistrat) of ${kurzname}` }
    : { de: `der Gemeindevorstand der Gemeinde ${kurzname}`, en: `the municipal authority (Gemeindevorstand) of ${kurzname}` }
}

/** "Landkreis Fulda" → "des Landkreises Fulda", "Werra-Meißner-Kreis" → "des Werra-Meißner-Kreises". */
function genitiv(kreis: string): string {
  if (/^(Land)?[Kk]reis /.test(kreis)) return `des ${kreis.replace(/^(Landk|K)reis /, '$1reises ')}`
  return /kreis$/i.test(kreis) ? `des ${kreis}es` : `für ${kreis}`
}
