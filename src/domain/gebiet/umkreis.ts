// Which Gemeinde is near a point. By distance to the centres, not by boundaries: good enough to suggest, never to decide.
import { giltAm, type Tag } from '../../platform/zeit.ts'
import type { Gebiet } from './gebiet.ts'

const GRAD_KM = 111.2
const WEITESTE_KM = 30 // farther from every centre than this is not in Germany, or no place people live at

export function umkreissuche(fassungen: readonly Gebiet[]): (breite: number, laenge: number, tag: Tag) => Gebiet | null {
  const gemeinden = fassungen.filter(({ ebene, art, koordinaten }) => ebene === 'gemeinde' && art !== 'gemeindefrei' && koordinaten)
  const breiten = Float64Array.from(gemeinden, ({ koordinaten }) => koordinaten!.breite)
  const laengen = Float64Array.from(gemeinden, ({ koordinaten }) => koordinaten!.laenge)
  return (breite, laenge, tag) => {
    if (!Number.isFinite(breite) || !Number.isFinite(laenge) || Math.abs(breite) > 90 || Math.abs(laenge) > 180) return null
    const stauchung = Math.cos((breite * Math.PI) / 180)
    let beste = -1
    let quadrat = (WEITESTE_KM / GRAD_KM) ** 2
    for (let i = 0; i < gemeinden.length; i++) {
      const dy = breiten[i]! - breite
      const dx = (laengen[i]! - laenge) * stauchung
      const abstand = dy * dy + dx * dx
      if (abstand < quadrat && giltAm(gemeinden[i]!, tag)) {
        quadrat = abstand
        beste = i
      }
    }
    return gemeinden[beste] ?? null
  }
}
