// All SQL of the noun zugang: accounts, roles, sessions, attempts. Which transaction may ask what is decided by 0013_zugang.sql, not here.
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Anmeldedaten, KontoId, Kontorolle, RolleId } from './konto.ts'
import type { Rolle } from './rolle.ts'
import { SITZUNG_HOECHSTENS, SITZUNG_OHNE_NUTZUNG, type Sitzung } from './sitzung.ts'
import type { Versuch } from './versuch.ts'

type Tables = {
  zugang_konto: {
    demo: boolean
    id: KontoId
    email: string
    name: string
    passwort: string
    totp: string
    totp_schritt: number
    angelegt: Date
    gesperrt: boolean
  }
  zugang_rolle: { id: RolleId; konto: KontoId; traeger: string; rollen: readonly Rolle[] }
  zugang_sitzung: { token: Buffer; konto: KontoId; rolle: RolleId; begonnen: Date; benutzt: Date }
  zugang_versuch: { schluessel: Buffer; anzahl: number; zuletzt: Date; gesperrt_bis: Date | null }
}
const tables = (tx: Tx) => tx.withTables<Tables>()

/** What one login is compared with. Answers only to a transaction that acts for nobody. */
export async function findAnmeldedaten(tx: Tx, email: string): Promise<Anmeldedaten | null> {
  const { rows } = await sql<Anmeldedaten>`
    select id, passwort, totp, totp_schritt as "totpSchritt", gesperrt from zugang_konto_von(${email})`.execute(tx)
  return rows[0] ?? null
}

export async function findSitzung(tx: Tx, token: Buffer): Promise<Sitzung | null> {
  const { rows } = await sql<Sitzung>`select konto, rolle, begonnen, benutzt from zugang_sitzung_von(${token})`.execute(tx)
  return rows[0] ?? null
}

/** The roles of the account that acts, in a stable order. */
export function listRollen(tx: Tx, konto: KontoId): Promise<Kontorolle[]> {
  return tables(tx).selectFrom('zugang_rolle').select(['id', 'traeger', 'rollen']).where('konto', '=', konto).orderBy('traeger').execute()
}

export async function findKontoname(tx: Tx, konto: KontoId): Promise<string | null> {
  return (await tables(tx).selectFrom('zugang_konto').select('name').where('id', '=', konto).executeTakeFirst())?.name ?? null
}

/** Names of the people who act for this Träger, for lists in which they stand by id. */
export async function listNamen(tx: Tx): Promise<Map<string, string>> {
  const rows = await tables(tx).selectFrom('zugang_konto').select(['id', 'name']).execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** Marks a code as used. False when this or a newer one was used already, also when two requests bring it at the same moment. */
export async function useCode(tx: Tx, konto: KontoId, schritt: number): Promise<boolean> {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('zugang_konto')
    .set({ totp_schritt: schritt })
    .where('id', '=', konto)
    .where('totp_schritt', '<', schritt)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Stores a session and clears away the account's own ones that are over. */
export async function beginSitzung(tx: Tx, token: Buffer, sitzung: Sitzung): Promise<void> {
  const jetzt = sitzung.begonnen.getTime()
  await tables(tx)
    .deleteFrom('zugang_sitzung')
    .where('konto', '=', sitzung.konto)
    .where((eb) =>
      eb.or([eb('begonnen', '<=', new Date(jetzt - SITZUNG_HOECHSTENS)), eb('benutzt', '<=', new Date(jetzt - SITZUNG_OHNE_NUTZUNG))]),
    )
    .execute()
  await tables(tx)
    .insertInto('zugang_sitzung')
    .values({ token, ...sitzung })
    .execute()
}

export async function touchSitzung(tx: Tx, token: Buffer, benutzt: Date): Promise<void> {
  await tables(tx).updateTable('zugang_sitzung').set({ benutzt }).where('token', '=', token).execute()
}

export async function endSitzung(tx: Tx, token: Buffer): Promise<void> {
  await tables(tx).deleteFrom('zugang_sitzung').where('token', '=', token).execute()
}

/** The counters for these keys (null: none yet), locked until the transaction ends. Locked in one order, so that two logins never wait for each other in a circle. */
export async function lockVersuche(tx: Tx, schluessel: readonly Buffer[], jetzt: Date): Promise<Versuch[]> {
  const sorted = [...schluessel].sort(Buffer.compare)
  await tables(tx)
    .insertInto('zugang_versuch')
    .values(sorted.map((key) => ({ schluessel: key, anzahl: 0, zuletzt: jetzt, gesperrt_bis: null })))
    .onConflict((oc) => oc.doNothing())
    .execute()
  const rows = await tables(tx)
    .selectFrom('zugang_versuch')
    .select(['schluessel', 'anzahl', 'zuletzt', 'gesperrt_bis as gesperrtBis'])
    .where('schluessel', 'in', sorted)
    .orderBy('schluessel')
    .forUpdate()
    .execute()
  return schluessel.map((key) => rows.find((row) => row.schluessel.equals(key))!)
}

export async function saveVersuch(tx: Tx, schluessel: Buffer, { anzahl, zuletzt, gesperrtBis }: Versuch): Promise<void> {
  await tables(tx)
    .updateTable('zugang_versuch')
    .set({ anzahl, zuletzt, gesperrt_bis: gesperrtBis })
    .where('schluessel', '=', schluessel)
    .execute()
}

/** Writes a counter as it is: a commit like any other, and nothing changed. */
export async function rewriteVersuch(tx: Tx, schluessel: Buffer): Promise<void> {
  await tables(tx)
    .updateTable('zugang_versuch')
    .set((eb) => ({ anzahl: eb.ref('anzahl') }))
    .where('schluessel', '=', schluessel)
    .execute()
}

/** Forgets counters that count no more. */
export async function forgetVersuche(tx: Tx, vor: Date): Promise<void> {
  await tables(tx).deleteFrom('zugang_versuch').where('zuletzt', '<', vor).execute()
}

/** Whether anybody real has an account; demo accounts do not count. */
export async function hasKonto(tx: Tx): Promise<boolean> {
  const query = tables(tx).selectFrom('zugang_konto').select('id').where('demo', '=', false)
  return (await query.limit(1).executeTakeFirst()) !== undefined
}

/** Two people setting up at once: the second waits, and then finds an account. */
export async function lockKonten(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(4203013)`.execute(tx)
}

export type NeuesKonto = { id: KontoId; email: string; name: string; passwort: string; totp: string; angelegt: Date; demo: boolean }

export async function saveKonto(tx: Tx, konto: NeuesKonto): Promise<void> {
  const { id: _, angelegt: __, ...change } = konto
  await tables(tx)
    .insertInto('zugang_konto')
    .values({ ...konto, totp_schritt: 0, gesperrt: false })
    .onConflict((oc) => oc.column('id').doUpdateSet(change))
    .execute()
}

export async function saveRolle(tx: Tx, rolle: Tables['zugang_rolle']): Promise<void> {
  await tables(tx)
    .insertInto('zugang_rolle')
    .values(rolle)
    .onConflict((oc) => oc.columns(['konto', 'traeger']).doUpdateSet({ rollen: rolle.rollen }))
    .execute()
}

/** Answers how many were changed. */
export async function lockDemokonten(tx: Tx, gesperrt: boolean): Promise<number> {
  const query = tables(tx).updateTable('zugang_konto').set({ gesperrt }).where('demo', '=', true).where('gesperrt', '=', !gesperrt)
  return Number((await query.executeTakeFirst()).numUpdatedRows)
}
