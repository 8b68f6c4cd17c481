// All SQL of Onlinedienst.
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

export function listOnlinedienste(reader: Reader): Promise<Onlinedienst[]> {
  return reader
    .withTables<Tables>()
    .selectFrom('onlinedienst_veroeffentlicht')
    .select(['id', 'leistung', 'ars', 'inhalt', 'stand', 'gueltig_von as gueltigVon', 'gueltig_bis as gueltigBis'])
    .orderBy('id')
    .execute()
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
