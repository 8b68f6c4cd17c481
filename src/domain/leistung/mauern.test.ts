// Tenant walls around drafts, and Fassungen that nobody can change: with real commits on several connections.
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { konto, wanda, wilma } from '../../../test/support/akteure.ts'
import { testDb } from '../../../test/support/test-db.ts'
import type { Akteur } from '../../platform/akteur.ts'
import { ANONYM } from '../../platform/akteur.ts'
import { gewaehreTeilhabe, loadTraeger, type TraegerId } from '../traeger/index.ts'
import { musterDatei, musterInhalt, musterTraeger, traegerFuer } from './fixtures.ts'
import { type FassungId, leistungen, loadLeistungen, type SchichtId } from './index.ts'

const db = testDb()
const { kontext } = db.echteDb()
let schicht: SchichtId
let entwurf: FassungId
let geltend: FassungId

beforeAll(async () => {
  await kontext.db.alsSystem(async (tx) => {
    await loadTraeger(tx, musterTraeger)
    await loadLeistungen(tx, { dateien: [{ datei: 'hund.yaml', daten: musterDatei() }], traegerFuer, jetzt: kontext.clock() })
  })
  const bearbeitung = await leistungen.getBearbeitung(kontext, wanda, 'hund-anmelden')
  if (!bearbeitung.ok) throw new Error(bearbeitung.error.grund)
  schicht = bearbeitung.value.schicht.id
  geltend = bearbeitung.value.veroeffentlicht!.id
  const gespeichert = await leistungen.speichereEntwurf(kontext, wanda, { schicht, inhalt: musterInhalt('geheim'), gesehen: geltend })
  if (!gespeichert.ok) throw new Error(gespeichert.error.grund)
  entwurf = gespeichert.value.fassung
})

const anzahl = (akteur: Akteur) =>
  kontext.db.mitAkteur(
    akteur,
    async (tx) => (await sql<{ n: number }>`select count(*)::int as n from leistung_fassung where id = ${entwurf}`.execute(tx)).rows[0]?.n,
  )
const grund = (ergebnis: { ok: boolean; error?: { grund: string } }) => ergebnis.error?.grund ?? 'ja'

describe('Entwürfe hinter Mauern', () => {
  test('der eigene Träger sieht den Entwurf, ein fremder nicht, niemand ohne Träger', async () => {
    expect([await anzahl(wanda), await anzahl(wilma), await anzahl(ANONYM)]).toEqual([1, 0, 0])
  })

  test('auch zwanzig Verbindungen zugleich verwechseln die Träger nicht', async () => {
    const wechselnd = Array.from({ length: 20 }, (_, nr) => (nr % 2 === 0 ? wanda : wilma))
    expect(await Promise.all(wechselnd.map(anzahl))).toEqual(wechselnd.map((akteur) => (akteur === wanda ? 1 : 0)))
  })

  test('die Rolle des Portals kommt an Entwürfe gar nicht heran', async () => {
    await expect(sql`select 1 from leistung_fassung`.execute(kontext.db.lesen)).rejects.toThrow('permission denied')
  })

  test('ein Fremder kann weder speichern noch prüfen', async () => {
    expect(grund(await leistungen.speichereEntwurf(kontext, wilma, { schicht, inhalt: musterInhalt('x'), gesehen: entwurf }))).toBe(
      'nicht-ihre-schicht',
    )
    expect(grund(await leistungen.pruefeFachlich(kontext, wilma, entwurf))).toBe('nicht-ihre-schicht')
  })

  test('was ein anderer veröffentlicht hat, kann man nicht löschen, beenden oder fälschen', async () => {
    const versuche = await kontext.db.mitAkteur(wilma, async (tx) => [
      (await sql`delete from leistung_veroeffentlicht where schicht = ${schicht}`.execute(tx)).numAffectedRows,
      (await sql`update leistung_veroeffentlicht set gueltig_bis = gueltig_von where schicht = ${schicht}`.execute(tx)).numAffectedRows,
    ])
    expect(versuche).toEqual([0n, 0n])
    const faelschen = kontext.db.mitAkteur(wilma, (tx) =>
      sql`insert into leistung_veroeffentlicht select schicht, 'en', gueltig_von, gueltig_bis, leistung, fassung, slug, leistungsschluessel, ebene, ars,
        traeger_name, kopf, module, beitrag, regeln, stand from leistung_veroeffentlicht where schicht = ${schicht}`.execute(tx),
    )
    await expect(faelschen).rejects.toThrow('row-level security')
  })

  test('die eigene Vergangenheit kann man nicht löschen', async () => {
    const geloescht = await kontext.db.mitAkteur(wanda, (tx) =>
      sql`delete from leistung_veroeffentlicht where schicht = ${schicht} and gueltig_von < '2026-03-02'`.execute(tx),
    )
    expect(geloescht.numAffectedRows).toBe(0n)
  })
})

describe('unveränderlich', () => {
  test.each([
    ['der Inhalt', `update leistung_fassung set inhalt = '{}' where id = $1`],
    ['der Zustand', `update leistung_fassung set zustand = 'entwurf', veroeffentlicht = null, gueltig_von = null where id = $1`],
    ['das Dasein', 'delete from leistung_fassung where id = $1'],
  ])('an einer veröffentlichten Fassung: %s, auch für den Besitzer der Datenbank', async (_was, befehl) => {
    await expect(db.alsBesitzer(befehl, [geltend])).rejects.toThrow('is kept as it is')
  })

  test('auch am Entwurf ändert sich nur der Zustand', async () => {
    await expect(db.alsBesitzer(`update leistung_fassung set inhalt = '{}' where id = $1`, [entwurf])).rejects.toThrow('only the state')
  })
})

describe('zugleich', () => {
  test('von vier Änderungen auf demselben Stand gelingt genau eine', async () => {
    const bearbeitung = await leistungen.getBearbeitung(kontext, wilma, 'hund-anmelden')
    if (!bearbeitung.ok) throw new Error(bearbeitung.error.grund)
    const fassung = bearbeitung.value.veroeffentlicht!.id
    const versuche = [1, 2, 3, 4].map((betragCent) =>
      leistungen.aendereGebuehr(kontext, wilma, { leistung: 'hund-anmelden', gebuehr: 'erster-hund', betragCent, fassung }),
    )
    expect((await Promise.all(versuche)).map(grund).sort()).toEqual([
      'inzwischen-geaendert',
      'inzwischen-geaendert',
      'inzwischen-geaendert',
      'ja',
    ])
  })
})

describe('Teilhabe', () => {
  const verwaltung = konto('verwaltung', wanda.traeger, 'zugang.verwalten')
  test('wem Wanfried das Bearbeiten öffnet, der schreibt Entwürfe und veröffentlicht trotzdem nicht', async () => {
    const gewaehrt = await gewaehreTeilhabe(kontext, verwaltung, {
      nehmer: wilma.traeger as TraegerId,
      objektArt: 'leistung',
      objekt: null,
      recht: 'bearbeiten',
      von: '2026-03-02',
      bis: null,
    })
    expect(gewaehrt.ok).toBe(true)
    expect(await anzahl(wilma)).toBe(1)
    const gespeichert = await leistungen.speichereEntwurf(kontext, wilma, {
      schicht,
      inhalt: musterInhalt('von Wiesbaden'),
      gesehen: entwurf,
    })
    expect(grund(gespeichert)).toBe('ja')
    expect(
      grund(await leistungen.aendereGebuehr(kontext, wilma, { leistung: 'hund-anmelden', gebuehr: '1', betragCent: 1, fassung: geltend })),
    ).toBe('nicht-ihre-schicht')
  })
})
