// The tables as the catalogue names them, and how their rows are read so that they mean the same on another server.
import type pg from 'pg'

export type Spalte = { name: string; typ: string }
export type Tabelle = { name: string; spalten: Spalte[]; auszug: string }

/** Transaction numbers belong to one server. Events keep their order as 1, 2, 3 … of transaction 1; cursors move to the same place. */
const UEBERSETZT: Record<string, Record<string, string>> = {
  ereignis: { xid: `'1'::xid8`, id: 'row_number() over (order by z.xid, z.id)' },
  ereignis_leser: { xid: `'1'::xid8`, id: '(select count(*) from ereignis e where (e.xid, e.id) <= (z.xid, z.id))' },
  protokoll: { xid: `'1'::xid8` },
}

/** Every table of the program but the list of migrations; columns without the generated ones. */
export async function listTabellen(client: pg.Client): Promise<Tabelle[]> {
  const { rows } = await client.query<{ name: string; spalten: Spalte[] }>(`
    select c.relname as name, json_agg(json_build_object('name', a.attname, 'typ', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as spalten
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migration'
    group by c.relname order by c.relname collate "C"`)
  return rows.map(({ name, spalten }) => {
    const ausdruecke = spalten.map((spalte) => `${ausdruck(name, spalte)} as ${quote(spalte.name)}`)
    return { name, spalten, auszug: `select ${ausdruecke.join(', ')} from ${quote(name)} z` }
  })
}

function ausdruck(tabelle: string, { name, typ }: Spalte): string {
  const uebersetzt = UEBERSETZT[tabelle]?.[name]
  if (uebersetzt) return uebersetzt
  if (/^(xid8?|pg_snapshot)$/.test(typ))
    throw new Error(`${tabelle}.${name} holds a transaction number: say in tabellen.ts what it means elsewhere`)
  return istJson(typ) ? `z.${quote(name)}::text` : `z.${quote(name)}` // inside a JSON row the JSON null would become the SQL null
}

/** Travels as text, see `ausdruck`. */
export function istJson(typ: string): boolean {
  return typ === 'json' || typ === 'jsonb'
}

export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Rows and a checksum over their texts, the same in every order of rows. */
export async function messe(client: pg.Client, { auszug }: Tabelle): Promise<{ zeilen: number; pruefsumme: string }> {
  const { rows } = await client.query<{ zeilen: number; pruefsumme: string }>(`
    select count(*) as zeilen, coalesce(sum(('x' || left(md5(row_to_json(t)::text), 15))::bit(60)::bigint), 0)::text as pruefsumme from (${auszug}) t`)
  return rows[0]!
}

/** Tables of which the present role would not see every row: then a backup would be silently incomplete. */
export async function verdeckte(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and (not has_table_privilege(c.oid, 'select')
        or c.relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('*', 'r')
             and current_user::regrole = any (p.polroles) and pg_get_expr(p.polqual, p.polrelid) = 'true')
        or exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive))`)
  return rows.map((row) => row.name)
}
