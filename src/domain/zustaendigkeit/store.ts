// All SQL of Zustaendigkeit: rules and single rows.
import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/db/index.ts'
import type { Tag } from '../../platform/zeit.ts'
import type { Bezugsort, LeistungId, Lokal } from '../leistung/index.ts'
import { listVeroeffentlicht, type OrganisationseinheitId } from '../organisationseinheit/index.ts'
import { baueModell, type Einzelzeile, type Gebietskunde, type Regelwerk, type Regelzeile, type Zustaendigkeitsmodell } from './modell.ts'
import type { MitStandard } from './pruefung.ts'
import type { Bedingung, KeineStelle, Regel, Rolle } from './zustaendigkeit.ts'

type Gemeinsam = {
  id: string
  leistung: LeistungId
  rolle: Rolle
  bezugsort: Bezugsort
  ist_standard: boolean
  ars: string
  gueltig_von: Tag | null
  gueltig_bis: Tag | null
}
type Tables = {
  zustaendigkeit_regel: Gemeinsam & { bedingung: Bedingung; stelle: Regel['stelle']; begruendung: Lokal; rechtsgrundlage: string }
  zustaendigkeit_zeile: Gemeinsam & {
    stelle: OrganisationseinheitId | null
    keine: KeineStelle | null
    begruendung: Lokal | null
    rechtsgrundlage: string | null
  }
}

const SPALTEN = [
  'id',
  'leistung',
  'rolle',
  'bezugsort',
  'ist_standard as istStandard',
  'ars',
  'stelle',
  'begruendung',
  'rechtsgrundlage',
  'gueltig_von as gueltigVon',
  'gueltig_bis as gueltigBis',
] as const

/** All rules, or only those of some Leistungen. */
export function listRegeln(reader: Reader, leistungen?: readonly LeistungId[]): Promise<MitStandard<Regelzeile>[]> {
  const query = reader
    .withTables<Tables>()
    .selectFrom('zustaendigkeit_regel')
    .select([...SPALTEN, 'bedingung'])
    .orderBy('id')
  return (leistungen === undefined ? query : query.where('leistung', '=', anyOf(leistungen))).execute()
}

export async function listZeilen(reader: Reader, leistungen?: readonly LeistungId[]): Promise<MitStandard<Einzelzeile>[]> {
  const query = reader
    .withTables<Tables>()
    .selectFrom('zustaendigkeit_zeile')
    .select([...SPALTEN, 'keine'])
    .orderBy('id')
  const zeilen = await (leistungen === undefined ? query : query.where('leistung', '=', anyOf(leistungen))).execute()
  return zeilen.map(({ keine, stelle, ...rest }) => ({ ...rest, stelle: keine ?? stelle! })) // exactly one of the two is set
}

const anyOf = (ids: readonly LeistungId[]) => sql<LeistungId>`any(${[...ids]}::uuid[])`

/** Rules and single rows of all Leistungen, or of some. */
export async function readRegelwerk(reader: Reader, leistungen?: readonly LeistungId[]): Promise<Regelwerk> {
  const [regeln, zeilen] = await Promise.all([listRegeln(reader, leistungen), listZeilen(reader, leistungen)])
  return { regeln, zeilen, bezugsorte: bezugsorteVon([...regeln, ...zeilen]) }
}

function bezugsorteVon(eintraege: readonly MitStandard<Regelzeile | Einzelzeile>[]): Map<LeistungId, Bezugsort> {
  return new Map(eintraege.filter(({ istStandard }) => istStandard).map((eintrag) => [eintrag.leistung, eintrag.bezugsort]))
}

/** Everything the engine needs, read once and indexed; afterwards `setzeStelle` and `setzeRegeln` keep it true, object by object. */
export async function readZustaendigkeiten(reader: Reader, gebiete: Gebietskunde): Promise<Zustaendigkeitsmodell> {
  const [regelwerk, stellen] = await Promise.all([readRegelwerk(reader), listVeroeffentlicht(reader)])
  return baueModell(gebiete, { ...regelwerk, stellen })
}

type Aenderung<T> = { neu: readonly MitStandard<T>[]; weg: readonly string[] }

export async function replaceRegeln(tx: Tx, { neu, weg }: Aenderung<Regelzeile>): Promise<void> {
  const db = tx.withTables<Tables>()
  if (weg.length > 0) await db.deleteFrom('zustaendigkeit_regel').where('id', 'in', weg).execute()
  if (neu.length > 0) await db.insertInto('zustaendigkeit_regel').values(neu.map(spalten)).execute()
}

export async function replaceZeilen(tx: Tx, { neu, weg }: Aenderung<Einzelzeile>): Promise<void> {
  const db = tx.withTables<Tables>()
  if (weg.length > 0) await db.deleteFrom('zustaendigkeit_zeile').where('id', 'in', weg).execute()
  if (neu.length > 0) await db.insertInto('zustaendigkeit_zeile').values(neu.map(zeilenspalten)).execute()
}

function zeilenspalten({ stelle, ...rest }: MitStandard<Einzelzeile>) {
  return { ...spalten(rest), ...(typeof stelle === 'object' ? { stelle: null, keine: stelle } : { stelle, keine: null }) }
}

function spalten<T extends { gueltigVon: Tag | null; gueltigBis: Tag | null; istStandard: boolean }>({
  gueltigVon,
  gueltigBis,
  istStandard,
  ...rest
}: T) {
  return { ...rest, gueltig_von: gueltigVon, gueltig_bis: gueltigBis, ist_standard: istStandard }
}
