// The roles of the program. Roles belong to the whole server, so each is made only if it is missing.
import type pg from 'pg'
import type { Verbindung } from './datenbank.ts'

export const ROLES = ['amtswerk_app', 'amtswerk_lesen', 'amtswerk_system'] as const

/** Makes the three roles and a login that is a member of them and owns nothing. Needs CREATEROLE (or roles that exist). */
export async function ensureRoles(owner: pg.Client, login: string, password: string | null): Promise<void> {
  for (const role of ROLES) await createRole(owner, role, 'nologin noinherit')
  await createRole(owner, login, 'login noinherit')
  if (password !== null) await owner.query(`alter role ${owner.escapeIdentifier(login)} password ${owner.escapeLiteral(password)}`)
  const memberships = await owner.query<{ rolname: string }>(
    `select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles l on l.oid = m.member where l.rolname = $1`,
    [login],
  )
  const held = new Set(memberships.rows.map((row) => row.rolname))
  for (const role of ROLES) if (!held.has(role)) await owner.query(`grant ${role} to ${owner.escapeIdentifier(login)}`)
}

async function createRole(owner: pg.Client, name: string, attributes: string): Promise<void> {
  const identifier = owner.escapeIdentifier(name)
  await owner.query(`do $$ begin
    if not exists (select from pg_roles where rolname = ${owner.escapeLiteral(name)}) then create role ${identifier} ${attributes}; end if;
    exception when duplicate_object then null; when unique_violation then null; end $$`)
}

/** Refuses a login that could step over the tenant walls: superuser, BYPASSRLS, or owner of any table. */
export async function checkLogin(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; super: boolean; bypass: boolean; owns: boolean }>(`
    select r.rolname as name, r.rolsuper as super, r.rolbypassrls as bypass,
           exists (select from pg_class c where c.relowner = r.oid) as owns
    from pg_roles r where r.rolname in (session_user, current_user)`)
  for (const role of rows) {
    const fault = role.super ? 'is a superuser' : role.bypass ? 'may bypass row-level security' : role.owns ? 'owns tables' : null
    if (fault)
      throw new UnsafeLogin(
        `The database login "${role.name}" ${fault}. Give Amtswerk a login that owns nothing (see README, configuration).`,
      )
  }
}

export class UnsafeLogin extends Error {}

export function loginVerbindung(owner: Verbindung, login: string, password: string | null): Verbindung {
  if (!owner.connectionString) return { ...owner, user: login, ...(password === null ? {} : { password }) }
  const url = new URL(owner.connectionString)
  url.username = login
  url.password = password ?? ''
  return { connectionString: url.toString() }
}
