// From configuration to an open database: what is refused, and in which words. A server of its own plays the operator's.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sichereDatenbank, stelleWiederHer } from '../sicherung/index.ts'
import { oeffneSpeicher, pruefeVersion, type SpeicherOptions } from './connect.ts'
import { type Embedded, starteEmbedded } from './embedded/index.ts'
import { zielVon } from './fehler.ts'
import { loginName, loginPassword } from './roles.ts'
import { inVerbindung } from './verbindung.ts'

const ordner = mkdtempSync(join(tmpdir(), 'amtswerk-connect-'))
chmodSync(ordner, 0o755)
let server: Embedded

const alsSuperuser = (befehl: string) => inVerbindung(server.besitzer, (client) => client.query(befehl))
const url = (benutzer: string, passwort: string, datenbank = 'stadt') =>
  `postgres:///${datenbank}?host=${encodeURIComponent(server.besitzer.host!)}&user=${benutzer}&password=${passwort}`
const oeffne = (optionen: Partial<SpeicherOptions>) =>
  oeffneSpeicher({ datenOrdner: join(ordner, 'nie'), migrations: 'migrations', clock: () => new Date(0), onError: () => {}, ...optionen })

/** Everyone but the superuser must show a password, as on an operator's server. */
async function verlangePasswoerter(): Promise<void> {
  const datei = join(server.besitzer.host!, 'pg_hba.conf')
  writeFileSync(datei, 'local all amtswerk trust\nlocal all all scram-sha-256\n')
  await alsSuperuser('select pg_reload_conf()')
}

beforeAll(async () => {
  server = await starteEmbedded({ ordner, fluechtig: true })
  await alsSuperuser(`create role eigner login createrole password 'richtig'; create role arm login password 'arm'`)
  await alsSuperuser('create database stadt owner eigner')
  await alsSuperuser('create database arme owner arm')
  await alsSuperuser('create database fremd')
  await verlangePasswoerter()
})
afterAll(async () => {
  await server.stop()
  rmSync(ordner, { recursive: true, force: true })
})

describe('Ein Server, wie ihn ein Betreiber gibt', () => {
  test('wird eingerichtet von einem Eigentümer ohne Superuser-Rechte; das Programm arbeitet mit einem Zugang, der nichts besitzt', async () => {
    const speicher = await oeffne({ databaseUrl: url('eigner', 'richtig') })
    const wer = await sql<{ session: string; rolle: string }>`select session_user as session, current_user as rolle`.execute(
      speicher.datenbank.lesen,
    )
    expect(wer.rows[0]).toEqual({ session: 'amtswerk_login_stadt', rolle: 'amtswerk_lesen' })
    expect(speicher.art).toBe('server')
    expect(speicher.migriert.length).toBeGreaterThan(0)
    await speicher.stop()
    const nochmal = await oeffne({ databaseUrl: url('eigner', 'richtig') })
    expect(nochmal.migriert).toEqual([])
    await nochmal.stop()
  })
  test('wird ohne Superuser-Rechte gesichert und in eine leere Datenbank wiederhergestellt', async () => {
    await alsSuperuser('create database kopie owner eigner')
    const speicher = await oeffne({ databaseUrl: url('eigner', 'richtig') })
    await speicher.datenbank.alsSystem((tx) => sql`insert into ereignis (art, gegenstand) values ('probe.getan', 'x')`.execute(tx))
    await sichereDatenbank(speicher.datenbank, join(ordner, 'stadt.gz'), '0.1.0', () => new Date(0))
    await speicher.stop()
    const optionen = {
      databaseUrl: url('eigner', 'richtig', 'kopie'),
      datenOrdner: ordner,
      migrations: 'migrations',
      clock: () => new Date(0),
      onError: () => {},
    }
    const kopf = await stelleWiederHer(optionen, join(ordner, 'stadt.gz'))
    expect(kopf.tabellen).toContainEqual(expect.objectContaining({ name: 'ereignis', zeilen: 1 }))
  })
  test('lässt den Zugang einer Datenbank nicht in eine andere', async () => {
    const passwort = encodeURIComponent(loginPassword('richtig', 'stadt'))
    await alsSuperuser('revoke connect on database arme from public')
    await inVerbindung({ connectionString: url('amtswerk_login_stadt', passwort) }, (client) => client.query('select 1'))
    await expect(inVerbindung({ connectionString: url('amtswerk_login_stadt', passwort, 'arme') }, async () => {})).rejects.toThrow(
      'permission denied for database',
    )
    await expect(inVerbindung({ connectionString: url('arm', 'arm') }, async () => {})).rejects.toThrow('permission denied for database')
  })
  test('nimmt einen eigenen Zugang des Betreibers, der nichts besitzt', async () => {
    await alsSuperuser(`create role zugang login noinherit password 'zugang'`)
    const speicher = await oeffne({ databaseUrl: url('eigner', 'richtig'), loginUrl: url('zugang', 'zugang') })
    expect((await sql<{ s: string }>`select session_user as s`.execute(speicher.datenbank.lesen)).rows).toEqual([{ s: 'zugang' }])
    await speicher.stop()
  })
})

describe('Ein Zugang, der die Mauern überstiege, wird zurückgewiesen', () => {
  test.each([
    ['ein Superuser', 'superuser', 'ist Superuser'],
    ['einer, der Zeilensicherheit umgeht', 'bypassrls', 'umgeht die Zeilensicherheit'],
    ['einer, der Rollen anlegen darf', 'createrole', 'darf Rollen anlegen'],
  ])('%s', async (_, recht, satz) => {
    await alsSuperuser(`create role zu_${recht} login noinherit ${recht} password 'x'`)
    await expect(oeffne({ databaseUrl: url('eigner', 'richtig'), loginUrl: url(`zu_${recht}`, 'x') })).rejects.toThrow(
      `darf zu viel („zu_${recht}“ ${satz}): Geben Sie in AMTSWERK_DB_LOGIN_URL`,
    )
  })
  test('der Eigentümer der Tabellen', async () => {
    await expect(oeffne({ databaseUrl: url('eigner', 'richtig'), loginUrl: url('eigner', 'richtig') })).rejects.toThrow('darf zu viel')
  })
  test('einer, der die Rolle des Eigentümers annehmen kann', async () => {
    await alsSuperuser(`create role heimlich login noinherit password 'x'; grant eigner to heimlich`)
    await expect(oeffne({ databaseUrl: url('eigner', 'richtig'), loginUrl: url('heimlich', 'x') })).rejects.toThrow(
      '„heimlich“ darf zu viel („eigner“',
    )
  })
})

describe('Was nicht geht, sagt ein Satz mit dem Ausweg, ohne das Passwort', () => {
  test.each([
    ['ein falsches Passwort', () => url('eigner', 'falsch'), 'nimmt das Passwort von „eigner“ nicht an: Prüfen Sie DATABASE_URL.'],
    [
      'eine Datenbank, die es nicht gibt',
      () => url('eigner', 'richtig', 'nirgends'),
      'gibt es die Datenbank „nirgends“ nicht: Legen Sie sie an (createdb nirgends)',
    ],
    [
      'ein Server, der nicht antwortet',
      () => 'postgres://a:geheim@127.0.0.1:1/x',
      'Der Datenbankserver 127.0.0.1:1 ist nicht erreichbar (ECONNREFUSED): Prüfen Sie, ob er läuft',
    ],
    ['eine Adresse, die keine ist', () => 'postgres://a:geheim@[kaputt/x', 'DATABASE_URL ist keine Adresse der Form'],
    [
      'ein Benutzer ohne CREATEROLE',
      () => url('arm', 'arm', 'arme'),
      'fehlt ein Recht (permission denied to create role): Geben Sie ihm CREATEROLE',
    ],
    [
      'ein Benutzer, dem die Datenbank nicht gehört',
      () => url('eigner', 'richtig', 'fremd'),
      'Machen Sie ihn zum Eigentümer (alter database fremd owner to eigner)',
    ],
  ])('%s', async (_, adresse, satz) => {
    const fehler = await oeffne({ databaseUrl: adresse() }).catch((error: Error) => error)
    expect(fehler).toMatchObject({ name: 'DatenbankFehler', message: expect.stringContaining(satz) })
    expect((fehler as Error).message).not.toMatch(/falsch|richtig|geheim/)
  })
  test('ein Server, der zu alt ist', () => {
    const ziel = zielVon('postgres://a@db.example:5433/x', 'DATABASE_URL')
    expect(() => pruefeVersion(140_012, '14.12 (Debian 14.12-1)', ziel)).toThrow(
      'Der Datenbankserver db.example:5433 ist PostgreSQL 14.12, Amtswerk braucht mindestens 15: Aktualisieren Sie den Server.',
    )
    expect(pruefeVersion(150_000, '15.0', ziel)).toBe('15.0')
  })
})

test('der Name des Zugangs bleibt unter 63 Bytes und je Datenbank verschieden', () => {
  const lang = 'datenbank_'.repeat(6)
  expect(Buffer.byteLength(loginName(lang))).toBeLessThanOrEqual(63)
  expect(loginName(lang)).not.toBe(loginName(`${lang}x`))
})
