// Checking the chains: what was changed, removed, put in, moved or cut off since it was sealed.
import { sql } from 'kysely'
import type { Tx } from '../db/index.ts'
import type { Kontext } from '../kontext.ts'
import { anfang, EINTRAG_SPALTEN, type Eintrag, gleich, glied, kopfSiegel } from './kette.ts'

const STAPEL = 2_000
const HOECHSTENS = 1_000 // findings per chain that are told one by one

/**
 * - geaendert: the entry is not what was sealed
 * - entfernt: entry or link is missing
 * - eingefuegt: an entry without a seal stands before sealed ones, or a link behind the end
 * - vertauscht: entry and seal are genuine, but not at their place
 * - abgeschnitten: the chain is shorter than its seal says
 * - kopf: the seal on the end is missing or forged
 */
export type Befundart = 'geaendert' | 'entfernt' | 'eingefuegt' | 'vertauscht' | 'abgeschnitten' | 'kopf'
export type Befund = { kette: string; nr: number | null; eintrag: string | null; art: Befundart }

export type Kettenende = { kette: string; nr: number; kopf: string }
export type Pruefbericht = {
  gesiegelt: number
  /** Entries younger than the last sealing. */
  offen: number
  befunde: Befund[]
  /** The end of each chain. Noted down outside, it also proves that nobody put an old state back. */
  enden: Kettenende[]
}

type Zeile = Omit<Eintrag, 'id'> & { id: string | null; nr: number; eintrag: string; hash: Buffer }
type Fehlgriff = { zeile: Zeile; vorher: Buffer }

/** Reads everything in one snapshot, in steps; entries may be written and sealed meanwhile. */
export async function pruefe({ db }: Kontext, key: Uint8Array): Promise<Pruefbericht> {
  return db.alsSystem(async (tx) => {
    await sql`set transaction isolation level repeatable read, read only`.execute(tx)
    const bericht: Pruefbericht = { gesiegelt: 0, offen: 0, befunde: [], enden: [] }
    for (const kette of await listKetten(tx)) await pruefeKette(tx, key, kette, bericht)
    return bericht
  })
}

async function listKetten(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ kette: string }>`
    select kette from protokoll_kopf union select kette from protokoll_siegel union select kette from protokoll order by kette`.execute(tx)
  return rows.map((row) => row.kette)
}

async function pruefeKette(tx: Tx, key: Uint8Array, kette: string, bericht: Pruefbericht): Promise<void> {
  let [nr, hash] = [0, anfang(key, kette)]
  const befunde: Befund[] = []
  const fehlgriffe: Fehlgriff[] = []
  for (;;) {
    const zeilen = await listGlieder(tx, kette, nr)
    for (const zeile of zeilen) {
      for (let fehlt = nr + 1; fehlt < zeile.nr && befunde.length < HOECHSTENS; fehlt++)
        befunde.push({ kette, nr: fehlt, eintrag: null, art: 'entfernt' })
      if (zeile.id === null) befunde.push({ kette, nr: zeile.nr, eintrag: zeile.eintrag, art: 'entfernt' })
      // behind a missing link the previous hash is gone: what follows can be judged again from the next link on
      else if (zeile.nr === nr + 1 && !gleich(zeile.hash, glied(key, hash, zeile as Eintrag))) fehlgriffe.push({ zeile, vorher: hash })
      ;[nr, hash] = [zeile.nr, zeile.hash]
    }
    bericht.gesiegelt += zeilen.length
    if (zeilen.length < STAPEL) break
  }
  befunde.push(...beurteile(key, kette, fehlgriffe))
  befunde.push(...(await pruefeKopf(tx, key, { kette, nr, hash }, bericht)))
  befunde.push(...(await listEingefuegte(tx, kette)))
  bericht.befunde.push(...befunde.slice(0, HOECHSTENS))
  bericht.offen += await zaehleOffene(tx, kette)
}

async function listGlieder(tx: Tx, kette: string, nach: number): Promise<Zeile[]> {
  const { rows } = await sql<Zeile>`select s.nr, s.eintrag, s.hash, ${EINTRAG_SPALTEN}
    from protokoll_siegel s left join protokoll p on p.id = s.eintrag
    where s.kette = ${kette} and s.nr > ${nach} order by s.nr limit ${STAPEL}`.execute(tx)
  return rows
}

/** A link that does not fit: changed, unless it fits exactly at another of the doubtful places. */
function beurteile(key: Uint8Array, kette: string, fehlgriffe: Fehlgriff[]): Befund[] {
  const verdacht = fehlgriffe.slice(0, 200)
  return fehlgriffe.slice(0, HOECHSTENS).map(({ zeile, vorher }) => {
    const passtDortHin = verdacht.some((f) => gleich(f.zeile.hash, glied(key, f.vorher, zeile as Eintrag)))
    const gehoertHinter = [vorher, ...verdacht.flatMap((f) => [f.vorher, f.zeile.hash])]
    const echtAnFremdemPlatz = gehoertHinter.some((hash) => gleich(zeile.hash, glied(key, hash, zeile as Eintrag)))
    return { kette, nr: zeile.nr, eintrag: zeile.eintrag, art: passtDortHin || echtAnFremdemPlatz ? 'vertauscht' : 'geaendert' }
  })
}

async function pruefeKopf(
  tx: Tx,
  key: Uint8Array,
  ende: { kette: string; nr: number; hash: Buffer },
  bericht: Pruefbericht,
): Promise<Befund[]> {
  const { kette, nr, hash } = ende
  const { rows } = await sql<{ nr: number; hash: Buffer }>`select nr, hash from protokoll_kopf where kette = ${kette}`.execute(tx)
  const kopf = rows[0]
  if (!kopf) return nr === 0 ? [] : [{ kette, nr, eintrag: null, art: 'kopf' }]
  bericht.enden.push({ kette, nr: kopf.nr, kopf: kopf.hash.toString('hex').slice(0, 16) })
  if (kopf.nr > nr) return [{ kette, nr: kopf.nr, eintrag: null, art: 'abgeschnitten' }]
  if (kopf.nr < nr) return [{ kette, nr: kopf.nr + 1, eintrag: null, art: 'eingefuegt' }]
  return gleich(kopf.hash, kopfSiegel(key, kette, nr, hash)) ? [] : [{ kette, nr, eintrag: null, art: 'kopf' }]
}

/** Place of the last sealed entry; what comes in (xid, id) order before it and has no seal cannot have been there when it was sealed. */
const letzter = (kette: string) =>
  sql`(select p.xid, p.id from protokoll_siegel s join protokoll p on p.id = s.eintrag where s.kette = ${kette} order by p.xid desc, p.id desc limit 1)`

async function listEingefuegte(tx: Tx, kette: string): Promise<Befund[]> {
  const { rows } = await sql<{ id: string }>`select p.id from protokoll p, ${letzter(kette)} letzter
    where p.kette = ${kette} and (p.xid, p.id) < (letzter.xid, letzter.id) and not exists (select from protokoll_siegel s where s.eintrag = p.id)
    order by p.xid, p.id limit ${HOECHSTENS}`.execute(tx)
  return rows.map(({ id }) => ({ kette, nr: null, eintrag: id, art: 'eingefuegt' }))
}

async function zaehleOffene(tx: Tx, kette: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from protokoll p left join ${letzter(kette)} letzter on true
    where p.kette = ${kette} and (letzter.id is null or (p.xid, p.id) > (letzter.xid, letzter.id))
      and not exists (select from protokoll_siegel s where s.eintrag = p.id)`.execute(tx)
  return rows[0]!.n
}
