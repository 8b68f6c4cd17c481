// A stock of any size for tests of what processes hold in memory: published rows written past the use cases, and the events that tell of them.
import { openDatenbank } from '../../src/platform/db/index.ts'
import { emitAlle } from '../../src/platform/events/index.ts'
import { derivedId } from '../../src/platform/id.ts'
import type { Kontext } from '../../src/platform/kontext.ts'
import { createLog } from '../../src/platform/log.ts'
import type { Clock, Tag } from '../../src/platform/zeit.ts'
import type { TestDb } from './test-db.ts'

/** What writing needs: the owner's door, and a login for the program. */
export type Probedatenbank = Pick<TestDb, 'alsBesitzer' | 'login'>

export const HESSEN = '060000000000'

export type Probeleistung = {
  slug: string
  titel: string
  /** Title in English; none: it does not speak English. */
  en?: string
  text?: string
  thema?: string
  von?: Tag
  bis?: Tag | null
}
export type Probestelle = { schluessel: string; name: string; aufgaben?: string[]; von?: Tag | null; bis?: Tag | null }

export const leistungsId = (slug: string) => derivedId<'leistung'>('leistung', slug)
export const stellenId = (schluessel: string) => derivedId<'organisationseinheit'>('organisationseinheit', schluessel)

/** Published rows stand alone here: without working copies and layers. Once, before anything is written. */
export async function ohneArbeitskopien(db: Probedatenbank): Promise<void> {
  for (const [tabelle, spalten] of [
    ['leistung_veroeffentlicht', ['schicht', 'leistung', 'fassung']],
    ['organisationseinheit_veroeffentlicht', ['organisationseinheit']],
  ] as const)
    for (const spalte of spalten) await db.alsBesitzer(`alter table ${tabelle} drop constraint ${tabelle}_${spalte}_fkey`)
  await db.alsBesitzer('alter table organisationseinheit_veroeffentlicht no force row level security')
}

/** These Leistungen say this from now on and nothing else. No event: `melde` tells. */
export async function schreibeLeistungen(db: Probedatenbank, leistungen: readonly Probeleistung[]): Promise<void> {
  const zeilen = leistungen.flatMap((leistung) => [zeile(leistung, 'de'), ...(leistung.en ? [zeile(leistung, 'en')] : [])])
  await entferneLeistungen(
    db,
    leistungen.map(({ slug }) => slug),
  )
  await db.alsBesitzer(
    `insert into leistung_veroeffentlicht (schicht, sprache, gueltig_von, gueltig_bis, leistung, fassung, slug, leistungsschluessel, ebene, ars,
       traeger_name, kopf, module, beitrag, regeln, stand)
     select schicht, sprache, von, bis, leistung, leistung, slug, '{}', 'land', '${HESSEN}', 'Land Hessen', kopf, module, '{}', '{}', '2026-01-01'
     from jsonb_to_recordset($1::jsonb) as neu (schicht uuid, sprache text, von date, bis date, leistung uuid, slug text, kopf jsonb, module jsonb)`,
    [JSON.stringify(zeilen)],
  )
}

export async function entferneLeistungen(db: Probedatenbank, slugs: readonly string[]): Promise<void> {
  await db.alsBesitzer('delete from leistung_veroeffentlicht where slug = any($1)', [slugs])
}

function zeile(
  { slug, titel, en, text = '', thema = 'buerger/geburt', von = '2026-01-01', bis = null }: Probeleistung,
  sprache: 'de' | 'en',
) {
  const kopf = {
    slug,
    leistungsschluessel: [],
    typisierung: ['5'],
    adressat: ['001'],
    bezugsort: 'wohnort',
    lagen: [],
    themen: [thema],
    sdg: [],
  }
  const module = { bezeichnungBuerger: { text: sprache === 'de' ? titel : en }, volltext: { text } }
  return { schicht: leistungsId(`${slug} ${von}`), sprache, von, bis, leistung: leistungsId(slug), slug, kopf, module }
}

export async function schreibeStellen(db: Probedatenbank, stellen: readonly Probestelle[]): Promise<void> {
  const zeilen = stellen.map(({ schluessel, name, aufgaben = [], von = null, bis = null }) => ({
    id: stellenId(schluessel),
    von,
    bis,
    inhalt: { name: { de: name }, art: 'amt', anschriften: [], aufgaben, personen: [], demo: false },
  }))
  await db.alsBesitzer('delete from organisationseinheit_veroeffentlicht where organisationseinheit = any($1)', [
    zeilen.map(({ id }) => id),
  ])
  await db.alsBesitzer(
    `insert into organisationseinheit_veroeffentlicht (organisationseinheit, fassung, ars, inhalt, stand, gueltig_von, gueltig_bis)
     select id, 1, '${HESSEN}', inhalt, '2026-01-01', von, bis
     from jsonb_to_recordset($1::jsonb) as neu (id uuid, inhalt jsonb, von date, bis date)`,
    [JSON.stringify(zeilen)],
  )
}

type Gemeldet = { leistungen?: readonly string[]; stellen?: readonly string[] }

/** Tells of them in one transaction. */
export async function melde({ db }: Kontext, { leistungen = [], stellen = [] }: Gemeldet): Promise<void> {
  const ereignisse = [
    ...leistungen.map((slug) => ({ art: 'leistung.veroeffentlicht', gegenstand: leistungsId(slug), daten: {} })),
    ...stellen.map((schluessel) => ({ art: 'organisationseinheit.veroeffentlicht', gegenstand: stellenId(schluessel), daten: {} })),
  ]
  await db.alsSystem((tx) => emitAlle(tx, ereignisse))
}

/** What a process has of its own: connections and a clock. */
export function eigenerKontext(db: Probedatenbank, clock: Clock): Kontext & { ende(): Promise<void> } {
  const eigene = openDatenbank(db.login(), { clock, poolSize: 3, onError: () => {} })
  return { db: eigene, clock, log: createLog('silent'), ende: () => eigene.end() }
}
