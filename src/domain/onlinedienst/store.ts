// All SQL of Onlinedienst.
import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/db/index.ts'
import type { Tag } from '../../platform/zeit.ts'
import type { LeistungId } from '../leistung/index.ts'
import type { Onlinedienst, OnlinedienstId, OnlinedienstInhalt } from './onlinedienst.ts'

type Tables = {
  onlinedienst_veroeffentlicht: {
    id: OnlinedienstId
    leistung: LeistungId
    ars: string
    inhalt: OnlinedienstInhalt
    stand: Tag
    gueltig_von: Tag | null
    gueltig_bis: Tag | null
  }
}

/** All published rows, or only those of `ids`. */
export function listOnlinedienste(reader: Reader, ids?: readonly OnlinedienstId[]): Promise<Onlinedienst[]> {
  const query = reader
    .withTables<Tables>()
    .selectFrom('onlinedienst_veroeffentlicht')
    .select(['id', 'leistung', 'ars', 'inhalt', 'stand', 'gueltig_von as gueltigVon', 'gueltig_bis as gueltigBis'])
    .orderBy('id')
  return (ids === undefined ? query : query.where('id', '=', sql<OnlinedienstId>`any(${[...ids]}::uuid[])`)).execute()
}

export async function saveOnlinedienst(tx: Tx, { gueltigVon, gueltigBis, id, ...rest }: Onlinedienst): Promise<void> {
  const werte = { ...rest, gueltig_von: gueltigVon, gueltig_bis: gueltigBis }
  await tx
    .withTables<Tables>()
    .insertInto('onlinedienst_veroeffentlicht')
    .values({ id, ...werte })
    .onConflict((oc) => oc.column('id').doUpdateSet(werte))
    .execute()
}
