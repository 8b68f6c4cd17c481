// Keeping the log small, and moving it to another server.
import { sql } from 'kysely'
import type pg from 'pg'
import type { Kontext } from '../kontext.ts'

/** So long events are kept at least. */
export const AUFBEWAHRT_TAGE = 30

/** Deletes events that are older than `tage` days and that every durable consumer has behind it. Answers how many. */
export async function raeumeEreignisse({ db, clock }: Kontext, tage = AUFBEWAHRT_TAGE): Promise<number> {
  const vor = new Date(clock().getTime() - tage * 86_400_000)
  return db.alsSystem(async (tx) => {
    await sql`delete from job_einmal where geplant < ${vor}`.execute(tx)
    const geloescht = await sql`delete from ereignis e where e.zeit < ${vor}
      and not exists (select from ereignis_leser l where (l.xid, l.id) < (e.xid, e.id))`.execute(tx)
    return Number(geloescht.numAffectedRows ?? 0)
  })
}

/**
 * After rows were restored into another server: its transaction numbers start lower, so old events would count as "still running" and new
 * ones as "long read". Renumbers log, consumers' places and audit entries; order, seals and what was consumed stay as they were.
 * Runs as the owner, before the program is started.
 */
export async function nachWiederherstellung(besitzer: pg.Client): Promise<void> {
  await besitzer.query('begin')
  try {
    await besitzer.query(UMNUMMERIEREN)
    await besitzer.query('commit')
  } catch (fehler) {
    await besitzer.query('rollback')
    throw fehler
  }
}

// Transaction number 1 belongs to the making of the server itself: nothing the program writes comes before it.
const UMNUMMERIEREN = `
  update ereignis_leser l set xid = '1', id = (select count(*) from ereignis e where (e.xid, e.id) <= (l.xid, l.id));
  create temp table umzug on commit drop as
    select row_number() over (order by xid, id) as id, zeit, art, gegenstand, traeger, daten from ereignis;
  delete from ereignis;
  insert into ereignis (id, xid, zeit, art, gegenstand, traeger, daten) overriding system value
    select id, '1', zeit, art, gegenstand, traeger, daten from umzug;
  select setval(pg_get_serial_sequence('ereignis', 'id'), (select coalesce(max(id), 0) + 1 from umzug), false);
  delete from job_einmal;
  alter table protokoll no force row level security;
  update protokoll p set xid = case when exists (select from protokoll_siegel s where s.eintrag = p.id) then '1'::xid8 else '2'::xid8 end;
  alter table protokoll force row level security`
