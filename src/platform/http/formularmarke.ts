// The mark in a form for people without a session: proves without a cookie that we drew the form, when, for whom, and tells one form from another.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../zeit.ts'

export type Formularmarke = {
  /** For the hidden field; `bereich` is what it holds for (host and form). */
  neu(bereich: string): string
  /** What no other form carries, or null: not ours, for something else, or older than a day. */
  lies(marke: string, bereich: string): string | null
}

const GILT_MS = 24 * 60 * 60 * 1000

export function createFormularmarke(schluessel: Uint8Array, clock: Clock): Formularmarke {
  const siegel = (inhalt: string, bereich: string) => createHmac('sha256', schluessel).update(`${bereich}\n${inhalt}`).digest('base64url')
  return {
    neu: (bereich) => {
      const inhalt = `${clock().getTime().toString(36)}.${randomBytes(12).toString('base64url')}`
      return `${inhalt}.${siegel(inhalt, bereich)}`
    },
    lies: (marke, bereich) => {
      const teile = /^(([0-9a-z]{1,10})\.[\w-]{16})\.([\w-]{43})$/.exec(marke)
      if (!teile) return null
      const [, inhalt, zeit, gegeben] = teile as unknown as [string, string, string, string]
      const erwartet = siegel(inhalt, bereich)
      if (!timingSafeEqual(Buffer.from(gegeben), Buffer.from(erwartet))) return null
      const alter = clock().getTime() - Number.parseInt(zeit, 36)
      return alter >= -60_000 && alter <= GILT_MS ? inhalt : null // nodes' clocks differ a little
    },
  }
}
