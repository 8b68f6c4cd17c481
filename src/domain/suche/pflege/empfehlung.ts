// Best bets of editors: for this query these objects come first. What makes one valid. Pure.
import type { Id } from '../../../platform/id.ts'
import { istTag, type Tag } from '../../../platform/zeit.ts'
import { normalform } from '../sprache/woerter.ts'

export type EmpfehlungId = Id<'suche-empfehlung'>

export type Empfehlungsangabe = {
  /** As the editor typed it. */
  wortlaut: string
  /** Ids of objects, best first. */
  ids: readonly string[]
  gueltigVon: Tag | null
  gueltigBis: Tag | null
}

export type GesetzteEmpfehlung = Empfehlungsangabe & {
  id: EmpfehlungId
  anfrage: string
  /** Sent back by whoever changes it. */
  nr: number
  geaendert: Date
  konto: string | null
}

export const HOECHSTENS_EMPFOHLEN = 10
const HOECHSTENS_ZEICHEN = 120
const OBJEKT = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|thema\/[a-z0-9-]{1,60})$/

export type Empfehlungsmangel = 'anfrage-leer' | 'anfrage-lang' | 'nichts-empfohlen' | 'zu-viele' | 'objekt-unbekannt' | 'tag-ungueltig'

/** Everything that is wrong; empty if it can be stored. */
export function pruefeEmpfehlung({ wortlaut, ids, gueltigVon, gueltigBis }: Empfehlungsangabe): Empfehlungsmangel[] {
  const tage = [gueltigVon, gueltigBis].filter((tag) => tag !== null)
  const maengel: [boolean, Empfehlungsmangel][] = [
    [normalform(wortlaut) === '', 'anfrage-leer'],
    [wortlaut.length > HOECHSTENS_ZEICHEN, 'anfrage-lang'],
    [ids.length === 0, 'nichts-empfohlen'],
    [ids.length > HOECHSTENS_EMPFOHLEN, 'zu-viele'],
    [ids.some((id) => !OBJEKT.test(id)) || new Set(ids).size < ids.length, 'objekt-unbekannt'],
    [tage.some((tag) => !istTag(tag)) || (gueltigVon !== null && gueltigBis !== null && gueltigVon > gueltigBis), 'tag-ungueltig'],
  ]
  return maengel.flatMap(([fehlt, mangel]) => (fehlt ? [mangel] : []))
}
