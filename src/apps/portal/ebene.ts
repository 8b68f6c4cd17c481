// Levels and bodies in the words of a page: "Stadt Wanfried", "Werra-Meißner-Kreis", "Land Hessen".
import type { Bezirksart, Gebiet } from '../../domain/gebiet/index.ts'
import type { Schichtebene } from '../../domain/leistung/index.ts'
import type { Ebene } from '../../ui/rahmen.ts'
import { type Oberflaechensprache, texte } from '../../ui/texte/index.ts'

const EBENE_DER_SCHICHT: Record<Schichtebene, Ebene> = { bund: 'bund', land: 'land', kreis: 'kreis', gemeinde: 'stadt' }

export function ebeneVonSchicht(ebene: Schichtebene): Ebene {
  return EBENE_DER_SCHICHT[ebene]
}

/** Whose authority the office of a Bezirk is; a Kammer and a Studierendenwerk are bodies under the law of the Land. */
const EBENE_DES_BEZIRKS: Record<Bezirksart, Ebene> = {
  finanzamt: 'land',
  versorgungsamt: 'land',
  studierendenwerk: 'land',
  handwerkskammer: 'land',
  ihk: 'land',
  arbeitsagentur: 'bund',
  familienkasse: 'bund',
  jobcenter: 'kreis',
  standesamt: 'stadt',
}

export function ebeneVonGebiet(gebiet: Gebiet): Ebene {
  if (gebiet.bezirksart !== null) return EBENE_DES_BEZIRKS[gebiet.bezirksart]
  if (gebiet.ebene === 'bund' || gebiet.ebene === 'kreis') return gebiet.ebene
  return gebiet.ebene === 'land' || gebiet.ebene === 'regierungsbezirk' ? 'land' : 'stadt'
}

/** The body behind an area. */
export function koerperschaft(gebiet: Gebiet): string {
  switch (gebiet.art) {
    case 'kreisfreie-stadt':
    case 'stadt':
      return `Stadt ${gebiet.kurzname}`
    case 'markt':
      return `Markt ${gebiet.kurzname}`
    case 'gemeinde':
      return `Gemeinde ${gebiet.kurzname}`
    case 'land':
      return `Land ${gebiet.kurzname}`
    case 'bezirk':
      return gebiet.kurzname
    default:
      return gebiet.name
  }
}

/** Whose an office is, by its area. The office of a Bezirk bears the name of that, so its level is named instead. */
export function herkunftDerStelle(gebiet: Gebiet | null, sprache: Oberflaechensprache): { ebene: Ebene; traeger: string } {
  if (!gebiet) return { ebene: 'stadt', traeger: '' }
  const ebene = ebeneVonGebiet(gebiet)
  return { ebene, traeger: gebiet.bezirksart === null ? koerperschaft(gebiet) : texte(sprache).ebene[ebene] }
}
