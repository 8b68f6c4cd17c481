// All SQL of the noun auftritt: tables auftritt and auftritt_host.
import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/db/index.ts'
import type { Auftritt, AuftrittId, AuftrittInhalt } from './auftritt.ts'

type Tables = {
  auftritt: {
    id: AuftrittId
    schluessel: string
    traeger: string | null
    standard: boolean
    ars: string | null
    basis_url: string | null
    inhalt: AuftrittInhalt
  }
  auftritt_host: { host: string; auftritt: AuftrittId }
}

/** All Auftritte, the default one first. There are few: keep them in memory, and read again after `auftritt.geaendert`. */
export async function readAuftritte(reader: Reader): Promise<Auftritt[]> {
  const db = reader.withTables<Tables>()
  const rows = await db.selectFrom('auftritt').selectAll().orderBy('standard', 'desc').orderBy('schluessel').execute()
  const hosts = await db.selectFrom('auftritt_host').selectAll().orderBy('host').execute()
  return rows.map(({ inhalt, ars, basis_url, ...rest }) => {
    const eigene = hosts.filter((row) => row.auftritt === rest.id).map((row) => row.host)
    return { ...inhalt, ...rest, ort: ars, basisUrl: basis_url, hosts: eigene }
  })
}

export async function saveAuftritt(
  tx: Tx,
  { id, schluessel, traeger, standard, ort, basisUrl, hosts, ...inhalt }: Auftritt,
): Promise<void> {
  const db = tx.withTables<Tables>()
  const row = {
    id,
    schluessel,
    traeger,
    standard,
    ars: ort,
    basis_url: basisUrl,
    inhalt: sql<AuftrittInhalt>`${JSON.stringify(inhalt)}::jsonb`,
  }
  await db
    .insertInto('auftritt')
    .values(row)
    .onConflict((oc) => oc.column('id').doUpdateSet(row))
    .execute()
  await db.deleteFrom('auftritt_host').where('auftritt', '=', id).execute()
  if (hosts.length > 0)
    await db
      .insertInto('auftritt_host')
      .values(hosts.map((host) => ({ host, auftritt: id })))
      .execute()
}

/** Only one may be the default: the old one steps back before a new one is stored. */
export async function clearStandard(tx: Tx): Promise<void> {
  await tx.withTables<Tables>().updateTable('auftritt').set({ standard: false }).where('standard', '=', true).execute()
}
