// The key of a Leistung in the LeiKa: how people and systems write it, and its one stored form. Keys are attributes, never identities.
import { ok, type Result, refuse } from '../../platform/result.ts'

declare const brand: unique symbol
/** 14 digits: 99 (77 while provisional), group 3, Leistung 3, Verrichtung 3, detail 3. */
export type Leistungsschluessel = string & { readonly [brand]: 'leistungsschluessel' }

export type KeinLeistungsschluessel = { grund: 'leer' | 'zeichen' | 'laenge' | 'anfang' }

const TEILE = /^(\d{2})[. ](\d{3})[. ](\d{3})[. ](\d{3})[. ](\d{2,3})$/

/**
 * Reads 99010002000000, 99.010.002.000.000 and the common 99.010.002.000.00 (the last group then lacks its leading zero), with dots or
 * blanks, also provisional 77…. Refuses anything else and says why.
 */
export function parseLeistungsschluessel(text: string): Result<Leistungsschluessel, KeinLeistungsschluessel> {
  const roh = text.slice(0, 60).trim()
  if (roh === '') return refuse({ grund: 'leer' })
  if (!/^[\d. ]+$/.test(roh)) return refuse({ grund: 'zeichen' })
  const teile = TEILE.exec(roh)?.slice(1)
  const ziffern = teile ? [...teile.slice(0, 4), teile[4]!.padStart(3, '0')].join('') : roh
  if (!/^\d{14}$/.test(ziffern)) return refuse({ grund: 'laenge' })
  if (!/^(99|77)/.test(ziffern)) return refuse({ grund: 'anfang' })
  return ok(ziffern as Leistungsschluessel)
}

/** For people: 99.010.002.000.000. */
export function formatLeistungsschluessel(schluessel: Leistungsschluessel): string {
  return [schluessel.slice(0, 2), ...schluessel.slice(2).match(/.{3}/g)!].join('.')
}

/** Not yet in the catalogue: given by an editor until the federal one comes. */
export function istVorlaeufig(schluessel: Leistungsschluessel): boolean {
  return schluessel.startsWith('77')
}

export type Schluesselteile = {
  gruppe: string
  kennung: string
  verrichtung: string
  detail: string
  /** Leistungsobjekt alone, with Verrichtung, with Verrichtung and detail. */
  struktur: 'LO' | 'LOV' | 'LOVD'
}

export function teileVon(schluessel: Leistungsschluessel): Schluesselteile {
  const [gruppe, kennung, verrichtung, detail] = schluessel.slice(2).match(/.{3}/g) as [string, string, string, string]
  return { gruppe, kennung, verrichtung, detail, struktur: detail !== '000' ? 'LOVD' : verrichtung !== '000' ? 'LOV' : 'LO' }
}
