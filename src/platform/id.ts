// Surrogate ids: time-ordered UUIDs (v7, RFC 9562 5.7) for new objects, name-based ones (v8) for what is generated from facts.
import { createHash, randomBytes } from 'node:crypto'

declare const brand: unique symbol
export type Id<Noun extends string> = string & { readonly [brand]: Noun }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function isUuid(text: string): boolean {
  return UUID.test(text)
}

/** A new time-ordered id. PostgreSQL makes them itself only from version 18, so the program does. */
export function newId<I extends string>(now: Date): I {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now.getTime(), 0, 6)
  return format(bytes, 0x70) as I
}

/** The same id for the same name, on every machine: for areas, offices and demo content that are made from facts. */
export function derivedId<I extends string>(...name: string[]): I {
  return format(createHash('sha256').update(name.join('\u0000')).digest().subarray(0, 16), 0x80) as I
}

function format(bytes: Buffer, version: number): string {
  bytes[6] = (bytes[6]! & 0x0f) | version
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
