// How the first administrator and the demo accounts come to be. Apart from logging in: done by operators as the system, never in a request.
import { randomInt } from 'node:crypto'
import { system } from '../../../platform/akteur.ts'
import { writeAudit } from '../../../platform/audit/index.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { codeFuer, neuesCodegeheimnis, otpauthUri } from '../../../platform/einmalcode.ts'
import { derivedId, newId } from '../../../platform/id.ts'
import { hashPasswort } from '../../../platform/passwort.ts'
import { ok, type Result, refuse } from '../../../platform/result.ts'
import { validateSeed } from '../../../platform/seed.ts'
import { putTraeger, type TraegerAngabe, type TraegerId, traegerIdVon } from '../../traeger/index.ts'
import { type Demokonto, demokonto, email, type KontoId, type RolleId, totpZweck } from '../konto.ts'
import { ROLLENNAMEN } from '../rolle.ts'
import type { ZugangKontext } from '../service.ts'
import { hasKonto, lockDemokonten, lockKonten, saveKonto, saveRolle } from '../store.ts'

export type Einrichtung = { email: string; name: string; traeger: TraegerAngabe }
export type Eingerichtet = { konto: KontoId; traeger: TraegerId; passwort: string; otpauth: string }
export type KeineEinrichtung = { grund: 'schon-eingerichtet' | 'email-ungueltig' }

/**
 * Makes the first administrator (all roles) and his Träger. Refuses as soon as there is any account but the demo's, so it never opens a system that is in use.
 * Password and TOTP secret are made here, answered once, and can never be asked for again. For operators at the command line.
 */
export async function einrichten(kontext: ZugangKontext, input: Einrichtung): Promise<Result<Eingerichtet, KeineEinrichtung>> {
  const adresse = email.safeParse(input.email)
  if (!adresse.success) return refuse({ grund: 'email-ungueltig' })
  const jetzt = kontext.clock()
  const id = newId<KontoId>(jetzt)
  const passwort = neuesPasswort()
  const geheimnis = neuesCodegeheimnis()
  const konto = {
    id,
    email: adresse.data,
    name: input.name,
    passwort: await hashPasswort(passwort),
    totp: kontext.geheimnis.verschluesseln(geheimnis, totpZweck(id)),
    angelegt: jetzt,
    demo: false,
  }
  return kontext.db.alsSystem(async (tx) => {
    await lockKonten(tx)
    if (await hasKonto(tx)) return refuse({ grund: 'schon-eingerichtet' as const })
    const traeger = await putTraeger(tx, input.traeger)
    await saveKonto(tx, konto)
    await saveRolle(tx, { id: newId<RolleId>(jetzt), konto: id, traeger, rollen: ROLLENNAMEN })
    await writeAudit(tx, system(traeger), jetzt, 'zugang.einrichten', id, 'ja')
    return ok({ konto: id, traeger, passwort, otpauth: otpauthUri(geheimnis, konto.email, 'Amtswerk') })
  })
}

// 25 characters of an alphabet without look-alikes: 122 bits, readable aloud
const ZEICHEN = 'abcdefghjkmnpqrstuvwxyz23456789'

function neuesPasswort(): string {
  const zeichen = () => ZEICHEN[randomInt(ZEICHEN.length)]
  return Array.from({ length: 5 }, () => Array.from({ length: 5 }, zeichen).join('')).join('-')
}

export function parseDemokonten(daten: unknown): Demokonto[] {
  return validateSeed('konten.yaml', daten, demokonto)
}

/**
 * Loads the accounts of seeds/demo/konten.yaml; their passwords are known to the world. Call it in demo mode only. A second time renews them.
 * The Träger must be loaded already.
 * @throws SeedInvalid naming every fault
 */
export async function loadDemokonten(kontext: ZugangKontext, tx: Tx, daten: unknown): Promise<{ konten: number }> {
  const konten = parseDemokonten(daten)
  const hashes = await Promise.all(konten.map((konto) => hashPasswort(konto.passwort)))
  for (const [i, konto] of konten.entries()) {
    const id = derivedId<KontoId>('konto', konto.email)
    const traeger = traegerIdVon(konto.traeger)
    await saveKonto(tx, {
      id,
      email: konto.email,
      name: konto.name,
      passwort: hashes[i]!,
      totp: kontext.geheimnis.verschluesseln(konto.totp, totpZweck(id)),
      angelegt: kontext.clock(),
      demo: true,
    })
    await saveRolle(tx, { id: derivedId<RolleId>('zugang-rolle', id, traeger), konto: id, traeger, rollen: konto.rollen })
  }
  await lockDemokonten(tx, false)
  return { konten: konten.length }
}

/** For a start without demo: accounts that an earlier demo left behind can log in no more, and their sessions end. Answers how many were locked. */
export function sperreDemokonten({ db }: ZugangKontext): Promise<number> {
  return db.alsSystem((tx) => lockDemokonten(tx, true))
}

/** What the login page shows in demo mode: each account with the code that is right now. */
export type Demozugang = Pick<Demokonto, 'email' | 'name' | 'passwort' | 'traeger'> & { code: string; geheimnis: string }

export function demozugaenge(konten: readonly Demokonto[], jetzt: Date): Demozugang[] {
  return konten.map(({ email, name, passwort, traeger, totp }) => {
    return { email, name, passwort, traeger, geheimnis: totp, code: codeFuer(totp, jetzt) }
  })
}
