// Why a service is not shown, or that it is. Pure. What the portal does not read it cannot tell: only published rows and the catalogue go in here.
// Whether somebody is writing a text is the business of that authority until it publishes (drafts stand behind the wall between tenants, and a draft
// may never become anything). So "nobody has begun" and "not published yet" are one reason. A row published for a later day is public, also in
// the interface, and is told with its day.
import { istVonHier, type Sprache, sprachenVon, type VeroeffentlichteLeistung } from '../../../domain/leistung/index.ts'
import type { Antwort } from '../../../domain/zustaendigkeit/index.ts'
import { giltAm, type Tag } from '../../../platform/zeit.ts'

export type Grund =
  | { art: 'da' }
  | { art: 'nicht-veroeffentlicht' }
  | { art: 'erst-ab'; tag: Tag }
  | { art: 'vorbei'; tag: Tag }
  | { art: 'nur-anderswo'; ars: readonly string[] }
  | { art: 'nicht-angeboten' | 'uebernimmt' | 'beim-bund'; durch: { de: string | null; en: string | null } }
  | { art: 'andere-sprache'; sprachen: readonly Sprache[] }

type Lage = {
  rows: readonly VeroeffentlichteLeistung[]
  /** Keys of the place and of all areas around it. */
  kette: readonly string[]
  sprache: Sprache
  tag: Tag
  /** Who is responsible at the place; null without a place. */
  zustaendig: Antwort | null
}

/** The first thing that stands in the way: nothing published, another place, another time, not offered here, another language. */
export function warumNicht({ rows, kette, sprache, tag, zustaendig }: Lage): Grund {
  if (rows.length === 0) return { art: 'nicht-veroeffentlicht' }
  const amOrt = rows.filter((row) => istVonHier(row, kette))
  if (amOrt.length === 0) return nurAnderswo(rows, tag)
  const heute = amOrt.filter((row) => giltAm(row, tag))
  if (heute.length === 0) return andereZeit(amOrt, tag)
  const abgelehnt = zustaendig && nichtHier(zustaendig)
  if (abgelehnt) return abgelehnt
  const sprachen = sprachenVon(heute)
  return sprachen.includes(sprache) || sprachen.length === 0 ? { art: 'da' } : { art: 'andere-sprache', sprachen }
}

function nurAnderswo(rows: readonly VeroeffentlichteLeistung[], tag: Tag): Grund {
  const dort = [...new Set(rows.filter((row) => giltAm(row, tag)).map(({ ars }) => ars))]
  return dort.length > 0 ? { art: 'nur-anderswo', ars: dort } : andereZeit(rows, tag)
}

function andereZeit(rows: readonly VeroeffentlichteLeistung[], tag: Tag): Grund {
  const kuenftig = rows.map(({ gueltigVon }) => gueltigVon).filter((von) => von > tag)
  if (kuenftig.length > 0) return { art: 'erst-ab', tag: kuenftig.reduce((a, b) => (a < b ? a : b)) }
  return { art: 'vorbei', tag: rows.map(({ gueltigBis }) => gueltigBis ?? '').reduce((a, b) => (a > b ? a : b)) }
}

function nichtHier(antwort: Antwort): Grund | null {
  if (antwort.art !== 'keine') return null
  const { grund, durch, durchEn } = antwort
  if (grund !== 'nicht-angeboten' && grund !== 'uebernimmt' && grund !== 'beim-bund') return null
  return { art: grund, durch: { de: durch, en: durchEn ?? null } }
}
