// How an entry becomes a link of the chain: which bytes are sealed, and with what.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'

/** Chain of the entries that belong to no Träger. */
export const OHNE_TRAEGER = '00000000-0000-0000-0000-000000000000'

/** One entry in the one form that is sealed; the database's own texts, so that no rounding comes between. */
export type Eintrag = {
  id: string
  zeit: string
  traeger: string | null
  akteur_art: string
  akteur: string | null
  handlung: string
  gegenstand: string
  ergebnis: string
  daten: string
}

// Not sealed: xid. It orders what is still unsealed, belongs to this one server and changes when a backup is restored into another.
export const EINTRAG_SPALTEN = sql`p.id, to_char(p.zeit at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as zeit,
  p.traeger, p.akteur_art, p.akteur, p.handlung, p.gegenstand, p.ergebnis, p.daten::text as daten`

/** The link after `vorher`: HMAC over the previous link and the entry, fields in fixed order. */
export function glied(key: Uint8Array, vorher: Uint8Array, e: Eintrag): Buffer {
  const felder = [e.id, e.zeit, e.traeger, e.akteur_art, e.akteur, e.handlung, e.gegenstand, e.ergebnis, e.daten]
  return createHmac('sha256', key).update(vorher).update(JSON.stringify(felder)).digest()
}

/** What stands before the first link; differs per chain, so no link fits into another. */
export function anfang(key: Uint8Array, kette: string): Buffer {
  return createHmac('sha256', key).update(`anfang ${kette}`).digest()
}

/** The seal on the last link: without it the tail could be cut unnoticed. */
export function kopfSiegel(key: Uint8Array, kette: string, nr: number, letztes: Uint8Array): Buffer {
  return createHmac('sha256', key).update(`kopf ${kette} ${nr} `).update(letztes).digest()
}

export function gleich(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}
