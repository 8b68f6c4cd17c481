// People and Träger for tests: two Träger that must never see each other, and accounts that act for them.
import type { Akteur, Recht } from '../../src/platform/akteur.ts'
import { derivedId } from '../../src/platform/id.ts'

export const WANFRIED: string = derivedId('traeger', 'wanfried')
export const WIESBADEN: string = derivedId('traeger', 'wiesbaden')

/** An account of a Träger; the same name is the same account. */
export function konto(name: string, traeger: string | null, ...rechte: Recht[]): Akteur {
  return { art: 'konto', id: derivedId('konto', name), traeger, rechte }
}

export const wanda: Akteur = konto('wanda', WANFRIED, 'leistung.bearbeiten', 'leistung.veroeffentlichen', 'protokoll.lesen')
export const wilma: Akteur = konto('wilma', WIESBADEN, 'leistung.bearbeiten', 'leistung.veroeffentlichen', 'protokoll.lesen')
/** An account of Wanfried without any right. */
export const ohneRecht: Akteur = konto('ohne-recht', WANFRIED)
