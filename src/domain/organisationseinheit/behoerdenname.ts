// What the authority of an area is called in law, without an article. Hessian names for Hessen (§§ 9, 65 HGO, § 36 HKO), plain ones elsewhere. Pure.
import type { Ebene, Gebiet } from '../gebiet/index.ts'
import { koerperschaftGenitiv } from '../traeger/index.ts'

export type Behoerdenname = { de: string; en: string }

/** "Magistrat der Universitätsstadt Marburg", "Gemeindevorstand der Gemeinde Fürth": a Gemeinde or kreisfreie Stadt of Hessen. */
export function gemeindebehoerde(gebiet: Gebiet): Behoerdenname {
  const organ = istStadt(gebiet) ? 'Magistrat' : 'Gemeindevorstand'
  return { de: `${organ} ${koerperschaftGenitiv(gebiet)}`, en: `municipal authority (${organ}) of ${gebiet.kurzname}` }
}

/** "Kreisausschuss des Landkreises Fulda" */
export function kreisbehoerde(gebiet: Gebiet): Behoerdenname {
  return { de: `Kreisausschuss ${koerperschaftGenitiv(gebiet)}`, en: `district committee (Kreisausschuss) of ${gebiet.name}` }
}

/** "Regierungspräsidium Kassel" */
export function bezirksregierung(gebiet: Gebiet): Behoerdenname {
  const kurz = gebiet.name.replace(/^Regierungsbezirk /, '')
  return { de: `Regierungspräsidium ${kurz}`, en: `regional council (Regierungspräsidium) of ${kurz}` }
}

/** The authority of a Gemeinde, Kreis or Regierungsbezirk in Hessen. */
export function behoerdenname(gebiet: Gebiet, ebene: Ebene): Behoerdenname {
  if (ebene === 'gemeinde' || gebiet.art === 'kreisfreie-stadt') return gemeindebehoerde(gebiet)
  return ebene === 'kreis' ? kreisbehoerde(gebiet) : bezirksregierung(gebiet)
}

export function istStadt({ art }: Gebiet): boolean {
  return art === 'stadt' || art === 'kreisfreie-stadt'
}
