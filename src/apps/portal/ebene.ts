// Levels and bodies in the words of a page: "Stadt Wanfried", "Werra-Meißner-Kreis", "Land Hessen".
import type { Gebiet } from '../../domain/gebiet/index.ts'
import type { Schichtebene } from '../../domain/leistung/index.ts'
import type { Ebene } from '../../ui/rahmen.ts'

const EBENE_DER_SCHICHT: Record<Schichtebene, Ebene> = { bund: 'bund', land: 'land', kreis: 'kreis', gemeinde: 'stadt' }

export function ebeneVonSchicht(ebene: Schichtebene): Ebene {
  return EBENE_DER_SCHICHT[ebene]
}

export function ebeneVonGebiet(gebiet: Gebiet): Ebene {
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
    default:
      return gebiet.name
  }
}
