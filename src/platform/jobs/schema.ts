// graphile-worker's own tables: made by the owner of the database, used by the system role, closed to everybody else.
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import type { Verbindung } from '../db/index.ts'

const STUMM = new Logger(() => () => {})

const SPERRE = 4_203_002

const RECHTE = `
  grant usage on schema graphile_worker to amtswerk_system;
  grant select, insert, update, delete on all tables in schema graphile_worker to amtswerk_system;
  grant usage on all sequences in schema graphile_worker to amtswerk_system;
  do $$ declare t record; begin
    for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'graphile_worker' and c.relkind = 'r' and c.relrowsecurity
        and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'amtswerk_system')
    loop
      execute format('create policy amtswerk_system on graphile_worker.%I to amtswerk_system using (true) with check (true)', t.relname);
    end loop;
  end $$`

/** Brings the queue's tables to the version of the library and opens them to the system role. At every start, before `startJobs`. */
export async function migriereJobs(besitzer: Verbindung): Promise<void> {
  const pgPool = new pg.Pool({ ...besitzer, max: 1 })
  pgPool.on('error', () => {})
  pgPool.on('connect', (client) => client.on('error', () => {}))
  try {
    await pgPool.query(`select pg_advisory_lock(${SPERRE})`) // two processes may start at once; closing the one connection frees it
    const { rows } = await pgPool.query<{ da: boolean }>(`select to_regclass('graphile_worker.migrations') is not null as da`)
    const vorher = rows[0]!.da ? await stand(pgPool) : null
    await runMigrations({ pgPool, logger: STUMM })
    if ((await stand(pgPool)) !== vorher || !(await hatRechte(pgPool))) await pgPool.query(RECHTE)
  } finally {
    await pgPool.end()
  }
}

async function stand(pool: pg.Pool): Promise<number | null> {
  return (await pool.query<{ id: number | null }>('select max(id) as id from graphile_worker.migrations')).rows[0]!.id
}

async function hatRechte(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ n: boolean }>(
    `select exists (select from pg_policies where schemaname = 'graphile_worker' and policyname = 'amtswerk_system') as n`,
  )
  return rows[0]!.n
}
