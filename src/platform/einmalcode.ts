// One-time codes of an authenticator app (TOTP, RFC 6238: SHA-1, 6 digits, 30 seconds).
import { Secret, TOTP } from 'otpauth'

const SCHRITT_MS = 30_000
/** Clocks of phones are wrong: one step before and after is accepted. */
const TOLERANZ = 1
const NOBODY = new Secret({ size: 20 }).base32

export type Codeurteil = { art: 'gilt'; schritt: number } | { art: 'wiederholt' } | { art: 'falsch' }

/** A new secret, base32, 160 bits (RFC 4226, 4). */
export function neuesCodegeheimnis(): string {
  return new Secret({ size: 20 }).base32
}

export function codeFuer(geheimnis: string, jetzt: Date): string {
  return totp(geheimnis).generate({ timestamp: jetzt.getTime() })
}

/** Is the code right now, and newer than the step last used? Without a secret: wrong, after the same work. */
export function pruefeCode(geheimnis: string | null, code: string, jetzt: Date, letzterSchritt: number): Codeurteil {
  const delta = totp(geheimnis ?? NOBODY).validate({ token: code.replaceAll(/\s/g, ''), timestamp: jetzt.getTime(), window: TOLERANZ })
  if (delta === null || geheimnis === null) return { art: 'falsch' }
  const schritt = Math.floor(jetzt.getTime() / SCHRITT_MS) + delta
  return schritt > letzterSchritt ? { art: 'gilt', schritt } : { art: 'wiederholt' }
}

/** What an authenticator app reads, as link or as QR code. */
export function otpauthUri(geheimnis: string, konto: string, aussteller: string): string {
  return totp(geheimnis, konto, aussteller).toString()
}

function totp(geheimnis: string, label = 'Konto', issuer = 'Amtswerk'): TOTP {
  return new TOTP({ secret: Secret.fromBase32(geheimnis), label, issuer, algorithm: 'SHA1', digits: 6, period: SCHRITT_MS / 1000 })
}
