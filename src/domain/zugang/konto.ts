// A staff account: a person who logs in. It belongs to no Träger; roles tell for whom it may act. Pure.
import { z } from 'zod'
import type { Id } from '../../platform/id.ts'
import { ROLLENNAMEN, type Rolle } from './rolle.ts'

export type KontoId = Id<'konto'>
export type RolleId = Id<'zugang-rolle'>

/** In which Träger an account may act, and as what. */
export type Kontorolle = { id: RolleId; traeger: string; rollen: readonly Rolle[] }

/** What is compared at login. `totp` is still encrypted. */
export type Anmeldedaten = { id: KontoId; passwort: string; totp: string; totpSchritt: number; gesperrt: boolean }

/** The same person writes her address in many ways; the account knows one. */
export function emailVon(eingabe: string): string {
  return eingabe.trim().toLowerCase().normalize('NFC')
}

export const email = z.string().transform(emailVon).pipe(z.email().max(254))

/** What seeds/demo/konten.yaml says of an account: open to all, therefore for the demo only. */
export const demokonto = z.object({
  email,
  name: z.string().min(1).max(200),
  passwort: z.string().min(8),
  /** TOTP secret, base32. */
  totp: z.string().regex(/^[A-Z2-7]{16,}$/),
  /** Key of the Träger (traeger.yaml). */
  traeger: z.string(),
  rollen: z.array(z.enum(ROLLENNAMEN)).min(1).default(['redaktion']),
})
export type Demokonto = z.infer<typeof demokonto>

/** Purpose under which the TOTP secret of an account is encrypted. */
export function totpZweck(konto: KontoId): string {
  return `zugang.totp:${konto}`
}
