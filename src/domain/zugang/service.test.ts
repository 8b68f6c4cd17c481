// Logging in, on a real database with real commits: replay and parallel guessing only show there.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { konto, WANFRIED, WIESBADEN } from '../../../test/support/akteure.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { ANONYM } from '../../platform/akteur.ts'
import { codeFuer } from '../../platform/einmalcode.ts'
import { createGeheimnis } from '../../platform/geheimnis.ts'
import { derivedId } from '../../platform/id.ts'
import { loadTraeger } from '../traeger/index.ts'
import { type Anmeldung, abmelden, akteurAus, anmelden, loadDemokonten, sitzungAus, type ZugangKontext } from './index.ts'

const db = testDb()
const echt = db.echteDb()
const kontext: ZugangKontext = Object.assign(echt.kontext, { geheimnis: createGeheimnis([randomBytes(32)]) })
const FRIEDA = {
  email: 'frieda@wanfried.example',
  name: 'Frieda Wanner',
  passwort: 'Pferde-äpfel-2026',
  totp: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  traeger: 'wanfried',
}
const WIEBKE = {
  email: 'wiebke@wiesbaden.example',
  name: 'Wiebke Bader',
  passwort: 'Kurhaus-quelle-1',
  totp: 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU',
  traeger: 'wiesbaden',
}
const friedaId = derivedId('konto', FRIEDA.email)

let stunde = 0
let client = 0
beforeAll(() =>
  echt.kontext.db.alsSystem(async (tx) => {
    await loadTraeger(tx, [
      { schluessel: 'wanfried', name: 'Wanfried', art: 'gemeinde', ars: '066360013013' },
      { schluessel: 'wiesbaden', name: 'Wiesbaden', art: 'gemeinde', ars: '064140000000' },
    ])
    await loadDemokonten(kontext, tx, [FRIEDA, WIEBKE])
  }),
)
beforeEach(() => {
  // Each test on a day of its own, so that no test's attempts count in another
  echt.uhr.stelle(new Date(Date.UTC(2026, 2, 2 + 2 * ++stunde, 9, 0, 0)))
  client++
})

const jetzt = () => {
  const blick = kontext.clock()
  echt.uhr.stelle(blick)
  return blick
}
function versuche(more: Partial<Anmeldung> = {}, wer = FRIEDA) {
  return anmelden(kontext, {
    email: wer.email,
    passwort: wer.passwort,
    code: codeFuer(wer.totp, jetzt()),
    client: `10.0.0.${client}`,
    ...more,
  })
}
async function angemeldet(wer = FRIEDA): Promise<string> {
  const ergebnis = await versuche({}, wer)
  if (!ergebnis.ok) throw new Error(ergebnis.error.grund)
  return ergebnis.value.token
}
const protokoll = (traeger: string) =>
  kontext.db.mitAkteur(konto('pruefer', traeger), async (tx) => {
    const { rows } = await sql<{ ergebnis: string; akteur: string | null; gegenstand: string }>`
      select ergebnis, akteur, gegenstand from protokoll where handlung = 'zugang.anmelden' and zeit >= ${jetzt()}::timestamptz - interval '1 hour' order by id`.execute(
      tx,
    )
    return rows
  })
const FALSCH = { ok: false, error: { grund: 'falsch' } }

test('mit Passwort und Code kommt man hinein und handelt für den eigenen Träger', async () => {
  const token = await angemeldet()
  expect(await akteurAus(kontext, token)).toEqual({
    art: 'konto',
    id: friedaId,
    traeger: WANFRIED,
    rechte: [
      'leistung.bearbeiten',
      'leistung.veroeffentlichen',
      'organisationseinheit.bearbeiten',
      'organisationseinheit.veroeffentlichen',
      'fachwortschatz.bearbeiten',
      'suche.bearbeiten',
      'dialog.bearbeiten',
      'dialog.veroeffentlichen',
      'protokoll.lesen',
    ],
  })
  expect((await sitzungAus(kontext, token))?.name).toBe('Frieda Wanner')
  expect(await protokoll(WANFRIED)).toEqual([{ ergebnis: 'ja', akteur: friedaId, gegenstand: friedaId }])
})
test('Groß- und Kleinschreibung der Adresse und zerlegte Umlaute im Passwort schaden nicht', async () => {
  expect((await versuche({ email: ' Frieda@Wanfried.Example ', passwort: FRIEDA.passwort.normalize('NFD') })).ok).toBe(true)
})
test.each([
  ['falsches Passwort', { passwort: 'x' }, 'passwort-falsch'],
  ['falscher Code', { code: '000000' }, 'code-falsch'],
  ['leerer Code', { code: '' }, 'code-falsch'],
  ['überlanges Passwort', { passwort: `${FRIEDA.passwort}${'x'.repeat(10_000)}` }, 'passwort-falsch'],
])('%s: abgelehnt, und der Grund steht nur im Protokoll', async (_name, more, grund) => {
  expect(await versuche(more)).toEqual(FALSCH)
  expect(await protokoll(WANFRIED)).toEqual([{ ergebnis: grund, akteur: null, gegenstand: friedaId }])
})
test('eine unbekannte Adresse bekommt dieselbe Antwort und hinterlässt keine Spur im Protokoll', async () => {
  const vorher = await db.alsBesitzer('select count(*)::int as n from protokoll')
  expect(await versuche({ email: 'niemand@wanfried.example' })).toEqual(FALSCH)
  expect(await db.alsBesitzer('select count(*)::int as n from protokoll')).toEqual(vorher)
  expect(JSON.stringify(await db.alsBesitzer('select * from zugang_versuch'))).not.toContain('niemand')
})
test('wer zählt, erfährt, ob die Adresse unbekannt, das Passwort falsch oder der Zugang gesperrt war', async () => {
  const gruende: string[] = []
  kontext.abgelehnt = (grund) => gruende.push(grund)
  await versuche({ email: 'niemand@wanfried.example' })
  for (let i = 0; i < 6; i++) await versuche({ passwort: 'x' })
  expect([gruende[0], gruende[1], gruende.at(-1)]).toEqual(['unbekannt', 'passwort-falsch', 'gesperrt'])
})
test('ein Code gilt nur einmal', async () => {
  const code = codeFuer(FRIEDA.totp, jetzt())
  expect((await versuche({ code })).ok).toBe(true)
  expect(await versuche({ code })).toEqual(FALSCH)
  expect((await protokoll(WANFRIED)).map((row) => row.ergebnis)).toEqual(['ja', 'code-wiederholt'])
})
test('auch zwei Anmeldungen im selben Augenblick bekommen mit einem Code nur eine Sitzung', async () => {
  const code = codeFuer(FRIEDA.totp, jetzt())
  const beide = await Promise.all([versuche({ code }), versuche({ code })])
  expect(beide.filter((ergebnis) => ergebnis.ok)).toHaveLength(1)
})
test('nach fünf Fehlversuchen muss man warten, auch mit dem richtigen Passwort; danach geht es wieder', async () => {
  for (let i = 0; i < 5; i++) expect(await versuche({ passwort: 'falsch', client: `10.1.0.${i}` })).toEqual(FALSCH)
  const gesperrt = await versuche({ client: '10.1.0.99' })
  expect(gesperrt.ok ? null : gesperrt.error.grund).toBe('gesperrt')
  echt.uhr.weiter(31_000)
  expect((await versuche({ client: '10.1.0.99' })).ok).toBe(true)
})
test('für eine Adresse ohne Konto gilt dieselbe Wartezeit', async () => {
  const email = 'gibt-es-nicht@wanfried.example'
  const antworten = []
  for (let i = 0; i < 6; i++) antworten.push(await versuche({ email, client: `10.2.0.${i}` }))
  expect(antworten.map((antwort) => (antwort.ok ? 'ok' : antwort.error.grund))).toEqual([...Array(5).fill('falsch'), 'gesperrt'])
})
test('zwölf Versuche im selben Augenblick sind zwölf Versuche: höchstens fünf werden geprüft', async () => {
  const alle = await Promise.all(Array.from({ length: 12 }, (_, i) => versuche({ passwort: `falsch-${i}`, client: `10.3.0.${i}` })))
  expect(alle.filter((antwort) => !antwort.ok && antwort.error.grund === 'falsch')).toHaveLength(5)
})
test('ein Rechner, der viele Adressen durchprobiert, muss warten', async () => {
  const gruende = []
  for (let i = 0; i < 26; i++) {
    const antwort = await versuche({ email: `probe${i}@example.org`, passwort: 'x' })
    gruende.push(antwort.ok ? 'ok' : antwort.error.grund)
  }
  expect(gruende).toEqual([...Array(25).fill('falsch'), 'gesperrt'])
})
test('wer sich abmeldet, dessen Sitzung gibt es nicht mehr', async () => {
  const token = await angemeldet()
  await abmelden(kontext, token)
  expect(await akteurAus(kontext, token)).toBeNull()
})
test('eine neue Anmeldung hat eine neue Kennung, und die alte gilt nicht mehr', async () => {
  const alt = await angemeldet()
  echt.uhr.weiter(60_000)
  const neu = await versuche({ bisher: alt })
  if (!neu.ok) throw new Error(neu.error.grund)
  expect(neu.value.token).not.toBe(alt)
  expect([await akteurAus(kontext, alt), (await akteurAus(kontext, neu.value.token))?.id]).toEqual([null, friedaId])
})
test('nach einer Stunde ohne Nutzung ist die Sitzung vorbei; wer arbeitet, bleibt bis zu zwölf Stunden', async () => {
  const ruhend = await angemeldet(WIEBKE)
  const arbeitend = await angemeldet()
  for (let minuten = 0; minuten < 690; minuten += 30) {
    echt.uhr.weiter(30 * 60_000)
    expect(await akteurAus(kontext, arbeitend)).not.toBeNull()
  }
  expect(await akteurAus(kontext, ruhend)).toBeNull()
  echt.uhr.weiter(31 * 60_000)
  expect(await akteurAus(kontext, arbeitend)).toBeNull()
})
test('ein gesperrtes Konto kommt nicht hinein, und seine Sitzung endet', async () => {
  const token = await angemeldet()
  await db.alsBesitzer('update zugang_konto set gesperrt = true where id = $1', [friedaId])
  echt.uhr.weiter(60_000)
  expect([await akteurAus(kontext, token), await versuche()]).toEqual([null, FALSCH])
  await db.alsBesitzer('update zugang_konto set gesperrt = false where id = $1', [friedaId])
})
test('in der Datenbank steht weder die Kennung der Sitzung noch das Geheimnis der Codes', async () => {
  const token = await angemeldet()
  const alles = JSON.stringify([await db.alsBesitzer('select * from zugang_sitzung'), await db.alsBesitzer('select * from zugang_konto')])
  expect(alles).not.toContain(token)
  expect(alles).not.toContain(FRIEDA.totp)
})
test.each(['', 'x', `${'A'.repeat(42)}'`, 'A'.repeat(43), 'A'.repeat(10_000)])('eine erfundene Kennung gehört niemandem', async (token) => {
  expect(await akteurAus(kontext, token)).toBeNull()
})

const SPALTEN = ['passwort', 'totp', 'email', '*']
test.each(SPALTEN)('keine Anfrage eines Trägers kann %s aus den Konten lesen', async (spalte) => {
  for (const akteur of [konto('x', WIESBADEN), { ...konto('y', WANFRIED), id: friedaId }, ANONYM]) {
    const lesen = kontext.db.mitAkteur(akteur, (tx) => sql`select ${sql.raw(spalte)} from zugang_konto`.execute(tx))
    await expect(lesen).rejects.toThrow('permission denied')
  }
  await expect(sql`select ${sql.raw(spalte)} from zugang_konto`.execute(kontext.db.lesen)).rejects.toThrow('permission denied')
})
test('die Frage nach den Anmeldedaten beantwortet die Datenbank keinem, der schon jemand ist', async () => {
  const frage = (akteur: typeof ANONYM) =>
    kontext.db.mitAkteur(akteur, async (tx) => (await sql`select * from zugang_konto_von(${FRIEDA.email})`.execute(tx)).rows.length)
  expect([await frage(konto('x', WIESBADEN)), await frage(konto('x', null)), await frage(ANONYM)]).toEqual([0, 0, 1])
  await expect(sql`select * from zugang_konto_von(${FRIEDA.email})`.execute(kontext.db.lesen)).rejects.toThrow('permission denied')
})
test('Namen und Rollen sieht man nur im eigenen Träger', async () => {
  const sicht = (akteur: typeof ANONYM) =>
    kontext.db.mitAkteur(akteur, async (tx) => {
      const namen = (await sql<{ name: string }>`select name from zugang_konto`.execute(tx)).rows.map((row) => row.name)
      return [namen, (await sql`select id from zugang_rolle`.execute(tx)).rows.length]
    })
  expect(await sicht(konto('x', WIESBADEN))).toEqual([['Wiebke Bader'], 1])
  expect(await sicht(ANONYM)).toEqual([[], 0])
})
test('niemand kann eine Sitzung für ein anderes Konto eintragen', async () => {
  const eintragen = kontext.db.mitAkteur(konto('x', WANFRIED), (tx) =>
    sql`insert into zugang_sitzung select ${randomBytes(32)}, konto, id, now(), now() from zugang_rolle where konto = ${friedaId}`.execute(
      tx,
    ),
  )
  await expect(eintragen).rejects.toThrow('row-level security')
})
