// Loading rules and rows: once, again, changed, shortened, and with faults.
import { beforeEach, expect, test } from 'vitest'
import { WANFRIED } from '../../../test/support/akteure.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { newId } from '../../platform/id.ts'
import { musterDatei, musterTraeger, traegerFuer } from '../leistung/fixtures.ts'
import { leistungIdVon, loadLeistungen } from '../leistung/index.ts'
import { loadStellen, stelleId } from '../organisationseinheit/index.ts'
import { loadTraeger } from '../traeger/index.ts'
import { gebietId, musterGebiete } from './fixtures.ts'
import { loadZustaendigkeiten, readZustaendigkeiten, wer } from './index.ts'

const { kontext } = testDb().inTransaktion()
const ORT = '066360013013'
const REGEL = {
  leistung: 'hund',
  rolle: 'zustaendige-stelle',
  ars: '060000000000',
  stelle: { ebene: 'gemeinde', aufgabe: 'steuern' },
  begruendung: { de: 'Die Gemeinde erhebt die Steuer.' },
  rechtsgrundlage: '§ 7 KAG',
}
const ZEILE = { leistung: 'hund', rolle: 'anlaufstelle', ars: ORT, stelle: 'buero' }

beforeEach(async () => {
  const stelle = (schluessel: string, aufgaben: string[]) => ({ schluessel, ars: ORT, name: { de: schluessel }, art: 'amt', aufgaben })
  await kontext.db.alsSystem((tx) => loadTraeger(tx, musterTraeger))
  await kontext.db.alsSystem((tx) =>
    loadLeistungen(tx, { dateien: [{ datei: 'hund.yaml', daten: musterDatei({ slug: 'hund' }) }], traegerFuer, jetzt: kontext.clock() }),
  )
  await kontext.db.alsSystem((tx) =>
    loadStellen(tx, {
      datei: 'stellen.yaml',
      daten: [
        stelle('steueramt', ['steuern']),
        stelle('buero', []),
        { ...stelle('finanzamt-fulda', ['finanzamt']), ars: 'bezirk/finanzamt' },
      ],
      traegerFuer: () => WANFRIED,
      jetzt: kontext.clock(),
    }),
  )
})

const lade = (...dateien: unknown[]) =>
  kontext.db.alsSystem((tx) =>
    loadZustaendigkeiten(tx, {
      dateien: dateien.map((daten, nr) => ({ datei: nr === 0 ? 'zustaendigkeiten.yaml' : `zustaendigkeiten/thema-${nr}.yaml`, daten })),
      leistung: (slug) => (slug === 'hund' ? { id: leistungIdVon('hund'), bezugsort: 'wohnort' } : null),
      gebiete: musterGebiete(),
      jetzt: kontext.clock(),
    }),
  )
const frage = async (rolle: 'zustaendige-stelle' | 'anlaufstelle') =>
  wer(await readZustaendigkeiten(kontext.db.lesen, musterGebiete()), {
    leistung: leistungIdVon('hund'),
    gebiet: gebietId('Wanfried'),
    rolle,
    tag: '2026-03-02',
  })
const ereignisse = () =>
  kontext.db.alsSystem(async (tx) => {
    const db = tx.withTables<{ ereignis: { art: string; gegenstand: string } }>()
    return db.selectFrom('ereignis').select(['art', 'gegenstand']).where('art', '=', 'zustaendigkeit.geaendert').execute()
  })

test('geladene Regeln und Zeilen antworten', async () => {
  expect(await lade({ regeln: [REGEL], einzeln: [ZEILE] })).toEqual({ geaendert: 2, gesamt: 2 })
  expect(await frage('zustaendige-stelle')).toMatchObject({ art: 'stelle', stelle: stelleId('steueramt') })
  expect(await frage('anlaufstelle')).toMatchObject({ art: 'stelle', stelle: stelleId('buero') })
})

test('ein zweites Laden ändert nichts und meldet nichts', async () => {
  await lade({ regeln: [REGEL], einzeln: [ZEILE] })
  expect(await lade({ regeln: [REGEL], einzeln: [ZEILE] })).toMatchObject({ geaendert: 0 })
  expect(await ereignisse()).toEqual([{ art: 'zustaendigkeit.geaendert', gegenstand: leistungIdVon('hund') }])
})

test('ein geänderter Eintrag gilt neu, ein gestrichener nicht mehr', async () => {
  await lade({ regeln: [REGEL], einzeln: [ZEILE] })
  expect(await lade({ regeln: [{ ...REGEL, rechtsgrundlage: '§ 8 KAG' }] })).toEqual({ geaendert: 2, gesamt: 1 })
  expect((await frage('zustaendige-stelle')).herleitung.map(({ rechtsgrundlage }) => rechtsgrundlage)).toContain('§ 8 KAG')
  expect(await frage('anlaufstelle')).toMatchObject({ art: 'keine', grund: 'keine-regel' })
})

test('die Einträge mehrerer Dateien gelten zusammen, und eine Zeile kann sagen, dass es nichts gibt', async () => {
  const ohne = { ...ZEILE, stelle: { keine: 'uebernimmt', durch: 'das Amtsgericht', durchEn: 'the local court' } }
  expect(await lade({ regeln: [REGEL] }, { einzeln: [ohne] })).toEqual({ geaendert: 2, gesamt: 2 })
  expect(await frage('zustaendige-stelle')).toMatchObject({ art: 'stelle', stelle: stelleId('steueramt') })
  expect(await frage('anlaufstelle')).toMatchObject({ art: 'keine', grund: 'uebernimmt', durchEn: 'the local court' })
  expect(await lade({ einzeln: [ohne] }, { regeln: [REGEL] })).toMatchObject({ geaendert: 0 })
})

test('die Stelle eines Bezirks antwortet in jeder seiner Gemeinden', async () => {
  await lade({ regeln: [{ ...REGEL, stelle: { bezirksart: 'finanzamt', aufgabe: 'finanzamt' } }] })
  const modell = await readZustaendigkeiten(kontext.db.lesen, musterGebiete())
  const in_ = (ort: string) =>
    wer(modell, { leistung: leistungIdVon('hund'), gebiet: gebietId(ort), rolle: 'zustaendige-stelle', tag: '2026-03-02' })
  expect([in_('Fulda'), in_('Knapp')]).toMatchObject([{ stelle: stelleId('finanzamt-fulda') }, { stelle: stelleId('finanzamt-fulda') }])
  expect(in_('Wanfried')).toMatchObject({ grund: 'keine-regel' })
})

test.each([
  ['ohne Stelle und ohne Grund', {}],
  ['mit Stelle und Grund', { stelle: stelleId('buero'), keine: '{"keine":"beim-bund"}' }],
  ['mit unbekanntem Grund', { keine: '{"keine":"keine-lust"}' }],
  ['mit leerem Grund', { keine: '{}' }],
])('die Datenbank nimmt keine Zeile %s an', async (_name, werte) => {
  const zeile = { id: newId(kontext.clock()), leistung: leistungIdVon('hund'), rolle: 'anlaufstelle', bezugsort: 'wohnort', ars: ORT }
  const schreibe = kontext.db.alsSystem((tx) => {
    const db = tx.withTables<{ zustaendigkeit_zeile: Record<string, unknown> }>()
    return db
      .insertInto('zustaendigkeit_zeile')
      .values({ ...zeile, ist_standard: true, ...werte })
      .execute()
  })
  await expect(schreibe).rejects.toThrow('violates check constraint')
})

test('die Fehler aller Dateien werden genannt, jeder mit seiner Datei', async () => {
  const kaputt = lade({ regeln: [{ ...REGEL, rolle: 'chef' }] }, { einzeln: [{ ...ZEILE, ars: '069999999999' }] }, [])
  await expect(kaputt).rejects.toThrow(
    /^3 Fehler[\s\S]*zustaendigkeiten\.yaml: regeln, Eintrag 1[\s\S]*thema-2\.yaml: [\s\S]*thema-1\.yaml: einzeln, Eintrag 1/,
  )
})

test('derselbe Eintrag in zwei Dateien wird mit beiden Orten genannt', async () => {
  await expect(lade({ regeln: [REGEL] }, { regeln: [REGEL] })).rejects.toThrow(
    /thema-1\.yaml: regeln, Eintrag 1, .*steht schon in zustaendigkeiten\.yaml, Eintrag 1/,
  )
})

test.each([
  [
    'eine unbekannte Leistung',
    { regeln: [{ ...REGEL, leistung: 'katze' }] },
    /zustaendigkeiten\.yaml: regeln, Eintrag 1, Feld „leistung“: die Leistung „katze“ gibt es nicht/,
  ],
  [
    'ein Gebiet, das es nicht gibt',
    { einzeln: [{ ...ZEILE, ars: '069999999999' }] },
    /einzeln, Eintrag 1, Feld „ars“: kein Gebiet hat den Schlüssel 069999999999/,
  ],
  ['eine Stelle, die es nicht gibt', { einzeln: [{ ...ZEILE, stelle: 'rathaus' }] }, /Feld „stelle“: die Stelle „rathaus“ gibt es nicht/],
  ['ein doppelter Eintrag', { regeln: [REGEL, REGEL] }, /steht schon in Eintrag/],
  ['eine Regel ohne Rechtsgrundlage', { regeln: [{ ...REGEL, rechtsgrundlage: '' }] }, /Feld „rechtsgrundlage“/],
  ['eine unbekannte Rolle', { einzeln: [{ ...ZEILE, rolle: 'chef' }] }, /Feld „rolle“/],
])('%s wird mit Ort und Abhilfe genannt und ändert nichts', async (_name, daten, meldung) => {
  await lade({ regeln: [REGEL] })
  await expect(lade(daten)).rejects.toThrow(meldung)
  expect(await frage('zustaendige-stelle')).toMatchObject({ art: 'stelle' })
})
