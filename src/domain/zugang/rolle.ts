// Roles: what somebody is at a Träger, and which Rechte follow from it. Pure.
import type { Recht } from '../../platform/akteur.ts'

export const ROLLEN = {
  /** Writes and publishes, and sees what was done. */
  redaktion: [
    'leistung.bearbeiten',
    'leistung.veroeffentlichen',
    'organisationseinheit.bearbeiten',
    'organisationseinheit.veroeffentlichen',
    'fachwortschatz.bearbeiten',
    'suche.bearbeiten',
    'dialog.bearbeiten',
    'dialog.veroeffentlichen',
    'protokoll.lesen',
  ],
  /** Decides who may do what. */
  verwaltung: ['zugang.verwalten', 'protokoll.lesen'],
  /** Keeps the program running. */
  betrieb: ['betrieb', 'protokoll.lesen'],
} as const satisfies Record<string, readonly Recht[]>

export type Rolle = keyof typeof ROLLEN
export const ROLLENNAMEN = Object.keys(ROLLEN) as Rolle[]

export function rechteVon(rollen: readonly Rolle[]): Recht[] {
  return [...new Set(rollen.flatMap((rolle) => [...ROLLEN[rolle]]))]
}
