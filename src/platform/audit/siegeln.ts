// Sealing: committed entries become links of their chain. Apart from writing them, because a chain inside the acts' own
// transactions would make all writers wait for each other.
import { sql } from 'kysely'
import type { Tx } from '../db/index.ts'
import type { Kontext } from '../kontext.ts'
import { anfang, EINTRAG_SPALTEN, type Eintrag, gleich, glied, kopfSiegel } from './kette.ts'

const SPERRE = 4_203_003
const STAPEL = 1_000

export type Siegelung = {
  gesiegelt: number
  /** Chains whose end does not fit its seal: nothing is added to them, or the damage would be covered up. `pruefe` tells what is wrong. */
  gestoert: string[]
}

/** Seals all that is committed and unsealed. Safe on several nodes at once: the second one waits and finds nothing left. */
export async function siegele({ db, log }: Kontext, key: Uint8Array): Promise<Siegelung> {
  const ergebnis: Siegelung = { gesiegelt: 0, gestoert: [] }
  for (const kette of await db.alsSystem(listKetten)) {
    for (;;) {
      const anzahl = await db.alsSystem((tx) => siegeleStapel(tx, key, kette))
      if (anzahl === 'gestoert') ergebnis.gestoert.push(kette)
      else ergebnis.gesiegelt += anzahl
      if (anzahl !== STAPEL) break
    }
  }
  if (ergebnis.gestoert.length > 0)
    log.error({ ketten: ergebnis.gestoert }, 'audit chain damaged, not sealed further: run `amtswerk protokoll pruefen`')
  return ergebnis
}

/** Every chain that has entries, found by hopping through the index. */
async function listKetten(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ kette: string }>`with recursive k(kette) as (
      (select kette from protokoll order by kette limit 1)
      union all select (select p.kette from protokoll p where p.kette > k.kette order by p.kette limit 1) from k where k.kette is not null
    ) select kette from k where kette is not null`.execute(tx)
  return rows.map((row) => row.kette)
}

async function siegeleStapel(tx: Tx, key: Uint8Array, kette: string): Promise<number | 'gestoert'> {
  await sql`select pg_advisory_xact_lock(${SPERRE})`.execute(tx)
  const ende = await readEnde(tx, key, kette)
  if (!ende) return 'gestoert'
  const eintraege = await listOffene(tx, kette)
  if (eintraege.length === 0) return 0
  let hash = ende.hash
  const glieder = eintraege.map((eintrag, i) => {
    hash = glied(key, hash, eintrag)
    return { nr: ende.nr + 1 + i, eintrag: eintrag.id, hash: hash.toString('hex') }
  })
  const nr = ende.nr + glieder.length
  await sql`insert into protokoll_siegel (kette, nr, eintrag, hash)
    select ${kette}, g.nr, g.eintrag, decode(g.hash, 'hex') from json_to_recordset(${JSON.stringify(glieder)}) g(nr bigint, eintrag uuid, hash text)`.execute(
    tx,
  )
  await sql`insert into protokoll_kopf (kette, nr, hash) values (${kette}, ${nr}, ${kopfSiegel(key, kette, nr, hash)})
    on conflict (kette) do update set nr = excluded.nr, hash = excluded.hash`.execute(tx)
  return glieder.length
}

/** The end of the chain as its seal says; null if both do not fit. */
async function readEnde(tx: Tx, key: Uint8Array, kette: string): Promise<{ nr: number; hash: Buffer } | null> {
  const kopf = (await sql<{ nr: number; hash: Buffer }>`select nr, hash from protokoll_kopf where kette = ${kette}`.execute(tx)).rows[0]
  const letztes = (
    await sql<{ nr: number; hash: Buffer }>`select nr, hash from protokoll_siegel where kette = ${kette} order by nr desc limit 1`.execute(
      tx,
    )
  ).rows[0]
  if (!kopf && !letztes) return { nr: 0, hash: anfang(key, kette) }
  if (!kopf || !letztes || kopf.nr !== letztes.nr) return null
  return gleich(kopf.hash, kopfSiegel(key, kette, kopf.nr, letztes.hash)) ? letztes : null
}

/** Committed entries behind the last sealed one. What lies before it and has no seal was put there later: it stays unsealed, and is found. */
async function listOffene(tx: Tx, kette: string): Promise<Eintrag[]> {
  const { rows } = await sql<Eintrag>`
    with letzter as (
      select p.xid, p.id from protokoll_siegel s join protokoll p on p.id = s.eintrag where s.kette = ${kette} order by s.nr desc limit 1
    )
    select ${EINTRAG_SPALTEN} from protokoll p
    where p.kette = ${kette} and p.xid < pg_snapshot_xmin(pg_current_snapshot())
      and (p.xid, p.id) > (coalesce((select xid from letzter), '0'::xid8), coalesce((select id from letzter), '00000000-0000-0000-0000-000000000000'::uuid))
      and not exists (select from protokoll_siegel s where s.eintrag = p.id)
    order by p.xid, p.id limit ${STAPEL}`.execute(tx)
  return rows
}
