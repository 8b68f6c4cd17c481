// The roles of the program and the login that takes them. Roles belong to the whole server, so each is made only if it is missing.
import { createHash, createHmac } from 'node:crypto'
import type pg from 'pg'
import type { Verbindung } from './datenbank.ts'
import { DatenbankFehler } from './fehler.ts'

export const ROLES = ['amtswerk_app', 'amtswerk_lesen', 'amtswerk_system'] as const

/** One login per database: whoever may enter one instance must not see another on the same server. At most 63 bytes, as PostgreSQL cuts there. */
export function loginName(database: string): string {
  const name = `amtswerk_login_${database}`
  return Buffer.byteLength(name) <= 63 ? name : `amtswerk_login_${createHash('sha256').update(database).digest('hex').slice(0, 32)}`
}

/** The login's password follows from the owner's, so every node knows it and nobody has to keep it. */
export function loginPassword(ownerPassword: string, database: string): string {
  return createHmac('sha256', ownerPassword).update(`amtswerk_login:${database}`).digest('base64url')
}

/** Makes the three roles; needs CREATEROLE unless they exist. */
export async function ensureRoles(owner: pg.Client): Promise<void> {
  for (const role of ROLES) await createRole(owner, role, 'nologin noinherit')
}

/** Makes the login of this database: a member of the roles that owns nothing. Nobody else may connect. */
export async function ensureLogin(owner: pg.Client, database: string, login: string, password: string | null): Promise<void> {
  await createRole(owner, login, 'login noinherit')
  if (password !== null) await owner.query(`alter role ${owner.escapeIdentifier(login)} password ${owner.escapeLiteral(password)}`)
  await grantRoles(owner, database, login)
  await owner.query(`revoke all on database ${owner.escapeIdentifier(database)} from public`)
}

/** Lets a login take the roles and enter the database. */
export async function grantRoles(owner: pg.Client, database: string, login: string): Promise<void> {
  const identifier = owner.escapeIdentifier(login)
  const memberships = await owner.query<{ rolname: string }>(
    `select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles l on l.oid = m.member where l.rolname = $1`,
    [login],
  )
  const held = new Set(memberships.rows.map((row) => row.rolname))
  for (const role of ROLES) if (!held.has(role)) await owner.query(`grant ${role} to ${identifier}`)
  await owner.query(`grant connect on database ${owner.escapeIdentifier(database)} to ${identifier}`)
}

async function createRole(owner: pg.Client, name: string, attributes: string): Promise<void> {
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [name])
  if (rowCount) return
  try {
    await owner.query(`create role ${owner.escapeIdentifier(name)} ${attributes}`)
  } catch (error) {
    const { code } = error as pg.DatabaseError
    if (code !== '42710' && code !== '23505') throw error // another database's start on the same server was quicker
  }
}

type LoginFacts = { name: string; super: boolean; bypass: boolean; createrole: boolean; owns: boolean }

/** Refuses a login that is, or could become, someone who steps over the tenant walls: superuser, BYPASSRLS, CREATEROLE, owner of a table. */
export async function checkLogin(client: pg.Client): Promise<void> {
  const { rows } = await client.query<LoginFacts>(`
    select r.rolname as name, r.rolsuper as super, r.rolbypassrls as bypass, r.rolcreaterole as createrole,
           exists (select from pg_class c where c.relowner = r.oid) as owns
    from pg_roles r where r.rolname = session_user or pg_has_role(session_user, r.oid, 'member') order by r.rolname <> session_user`)
  for (const role of rows) {
    const fault = faultOf(role)
    if (fault)
      throw new DatenbankFehler(
        'login-unsicher',
        `Der Datenbankzugang „${rows[0]!.name}“ darf zu viel („${role.name}“ ${fault}): Geben Sie in AMTSWERK_DB_LOGIN_URL einen Zugang an, der nichts besitzt, oder lassen Sie die Variable weg.`,
      )
  }
}

function faultOf(role: LoginFacts): string | null {
  if (role.super) return 'ist Superuser'
  if (role.bypass) return 'umgeht die Zeilensicherheit'
  if (role.createrole) return 'darf Rollen anlegen'
  return role.owns ? 'besitzt Tabellen' : null
}

export function loginVerbindung(owner: Verbindung, login: string, password: string | null): Verbindung {
  if (!owner.connectionString) return { ...owner, user: login, ...(password === null ? {} : { password }) }
  const url = new URL(owner.connectionString)
  if (!url.hostname || url.searchParams.has('user')) {
    url.searchParams.set('user', login) // a socket address (postgres:///name?host=/run/postgresql) has no place for a user before the path
    if (password !== null) url.searchParams.set('password', password)
  } else {
    url.username = encodeURIComponent(login)
    url.password = password ?? ''
  }
  return { connectionString: url.toString() }
}
