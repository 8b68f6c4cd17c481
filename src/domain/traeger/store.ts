// All SQL of the noun traeger: tables traeger and teilhabe.
import { type Selectable, sql } from 'kysely'
import type { Reader, Tx } from '../../platform/db/index.ts'
import type { Tag } from '../../platform/zeit.ts'
import type { Teilhabe, TeilhabeId } from './teilhabe.ts'
import type { Traeger, TraegerId } from './traeger.ts'

type TraegerTable = {
  id: TraegerId
  schluessel: string
  name: string
  art: Traeger['art']
  ars: string | null
  gueltig_von: Tag
  gueltig_bis: Tag | null
}
type TeilhabeTable = {
  id: TeilhabeId
  geber: TraegerId
  nehmer: TraegerId
  objekt_art: Teilhabe['objektArt']
  objekt: string | null
  recht: Teilhabe['recht']
  von: Tag
  bis: Tag | null
}
type TraegerTables = { traeger: TraegerTable; teilhabe: TeilhabeTable }

export async function listTraeger(reader: Reader): Promise<Traeger[]> {
  const rows = await reader.withTables<TraegerTables>().selectFrom('traeger').selectAll().orderBy('schluessel').execute()
  return rows.map(toTraeger)
}

export async function findTraeger(reader: Reader, id: TraegerId): Promise<Traeger | null> {
  const row = await reader.withTables<TraegerTables>().selectFrom('traeger').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toTraeger(row) : null
}

/** Whether the Akteur's Träger keeps what holds for the whole installation: a Land, or whoever stands above all others. */
export async function pflegtFuerAlle(tx: Tx): Promise<boolean> {
  return (await sql<{ ja: boolean }>`select pflegt_fuer_alle() as ja`.execute(tx)).rows[0]!.ja
}

/** Makes or renews Träger, all in one statement. */
export async function saveTraeger(tx: Tx, traeger: readonly Traeger[]): Promise<void> {
  const rows = traeger.map(({ gueltigVon, gueltigBis, ...rest }) => ({ ...rest, gueltig_von: gueltigVon, gueltig_bis: gueltigBis }))
  if (rows.length === 0) return
  await tx
    .withTables<TraegerTables>()
    .insertInto('traeger')
    .values(rows)
    .onConflict((oc) =>
      oc.column('id').doUpdateSet(({ ref }) => ({
        schluessel: ref('excluded.schluessel'),
        name: ref('excluded.name'),
        art: ref('excluded.art'),
        ars: ref('excluded.ars'),
        gueltig_von: ref('excluded.gueltig_von'),
        gueltig_bis: ref('excluded.gueltig_bis'),
      })),
    )
    .execute()
}

export async function saveTeilhabe(tx: Tx, teilhabe: Teilhabe): Promise<void> {
  const { objektArt, ...rest } = teilhabe
  await tx
    .withTables<TraegerTables>()
    .insertInto('teilhabe')
    .values({ ...rest, objekt_art: objektArt })
    .onConflict((oc) => oc.column('id').doUpdateSet({ bis: teilhabe.bis }))
    .execute()
}

export async function listTeilhabe(tx: Tx): Promise<Teilhabe[]> {
  const rows = await tx.withTables<TraegerTables>().selectFrom('teilhabe').selectAll().orderBy('von').orderBy('id').execute()
  return rows.map(toTeilhabe)
}

/** Locks the row, so that two people cannot end it at once. A nehmer sees the row but cannot lock it, so for him it is not there. */
export async function findTeilhabeForUpdate(tx: Tx, id: TeilhabeId): Promise<Teilhabe | null> {
  const row = await tx.withTables<TraegerTables>().selectFrom('teilhabe').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? toTeilhabe(row) : null
}

function toTraeger({ gueltig_von, gueltig_bis, ...rest }: Selectable<TraegerTable>): Traeger {
  return { ...rest, gueltigVon: gueltig_von, gueltigBis: gueltig_bis }
}

function toTeilhabe({ objekt_art, ...rest }: Selectable<TeilhabeTable>): Teilhabe {
  return { ...rest, objektArt: objekt_art }
}
