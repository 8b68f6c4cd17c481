// Processes that follow the log object by object: what changes is found on all of them, what does not is left alone, and nobody waits for it.
import { describe, expect, test } from 'vitest'
import { konto } from '../test/support/akteure.ts'
import { knotenpaar } from '../test/support/knotenpaar.ts'
import { entferneLeistungen, leistungsId, melde, schreibeLeistungen, schreibeStellen } from '../test/support/probebestand.ts'
import { testDb } from '../test/support/test-db.ts'
import { ladeBestand } from './bestand.ts'
import { veroeffentlicheMeldung } from './domain/dialog/index.ts'
import { loadFachwortschatz } from './domain/fachwortschatz/index.ts'
import { loadTraeger, traegerIdVon } from './domain/traeger/index.ts'
import { createSeite } from './platform/cache/index.ts'
import { emitAlle } from './platform/events/index.ts'

const db = testDb()
let jetzt = new Date('2026-03-02T09:00:00Z')
const clock = () => jetzt
const { alle: knoten, finde, ueberall, angekommen } = knotenpaar(db, clock)
const kontext = () => knoten[0]!.kontext

describe('Ein Ereignis, ein Gegenstand', () => {
  test('eine Meldung steht auf allen Rechnern, sobald sie veröffentlicht ist, und ihre Seiten sind neu zu zeichnen', async () => {
    await kontext().db.alsSystem((tx) => loadTraeger(tx, [{ schluessel: 'wanfried', name: 'Stadt Wanfried', art: 'gemeinde' }]))
    const seite = { wert: createSeite('alt'), abhaengigkeiten: ['dialog'], gueltigBis: new Date('2099-01-01') }
    for (const { bestand } of knoten) await bestand.seiten.hole('start', async () => seite)
    const angabe = { titel: 'Rathaus zu', text: 'Freitag.', titelEn: '', textEn: '', von: '2026-03-02', bis: '2026-03-06' }
    const frieda = konto('frieda', traegerIdVon('wanfried'), 'dialog.veroeffentlichen')
    expect(await veroeffentlicheMeldung(kontext(), frieda, { angabe, einmalig: 'x' })).toMatchObject({ ok: true })
    await angekommen()
    ueberall((nr) => {
      const { bestand } = knoten[nr]!
      expect(bestand.jetzt().meldungen.map(({ titel, von }) => [titel.de, von])).toEqual([['Rathaus zu', 'Stadt Wanfried']])
      expect(bestand.seiten.finde('start')).toBeFalsy()
    })
  })

  test('gelesen wird nur, was das Ereignis nennt', async () => {
    await schreibeLeistungen(db, [
      { slug: 'a', titel: 'Apfelbaum pflanzen' },
      { slug: 'b', titel: 'Birnbaum pflanzen' },
    ])
    await melde(kontext(), { leistungen: ['a', 'b'] })
    await angekommen()
    await schreibeLeistungen(db, [
      { slug: 'a', titel: 'Ahorn pflanzen' },
      { slug: 'b', titel: 'Buche pflanzen' },
    ])
    await melde(kontext(), { leistungen: ['a'] })
    await angekommen()
    ueberall((nr) => {
      expect(finde('pflanzen', nr).sort()).toEqual(['Ahorn pflanzen', 'Birnbaum pflanzen'])
      expect(knoten[nr]!.bestand.jetzt().leistungen.get('b')?.[0]?.module.bezeichnungBuerger?.text).toBe('Birnbaum pflanzen')
    })
  })

  test('was nicht mehr veröffentlicht ist, verschwindet; eine Sprache, die wegfällt, auch', async () => {
    await schreibeLeistungen(db, [
      { slug: 'fischen', titel: 'Fischereischein', en: 'Fishing licence' },
      { slug: 'jagen', titel: 'Jagdschein', en: 'Hunting licence', thema: 'buerger/umwelt-und-klima' },
    ])
    await melde(kontext(), { leistungen: ['fischen', 'jagen'] })
    await angekommen()
    ueberall((nr) => expect(finde('licence', nr, 'en').sort()).toEqual(['Fishing licence', 'Hunting licence']))
    await schreibeLeistungen(db, [{ slug: 'fischen', titel: 'Fischereischein' }])
    await entferneLeistungen(db, ['jagen'])
    await melde(kontext(), { leistungen: ['fischen', 'jagen'] })
    await angekommen()
    ueberall((nr) => {
      expect(finde('licence', nr, 'en')).toEqual([])
      expect(finde('fischereischein', nr)).toEqual(['Fischereischein'])
      expect(finde('jagdschein', nr)).not.toContain('Jagdschein')
      expect(knoten[nr]!.bestand.jetzt().leistungen.has('jagen')).toBe(false)
    })
  })

  test('Themen stehen in der Suche, solange sie eine Leistung haben', async () => {
    const themen = (nr: number) =>
      knoten[nr]!.bestand.suche()
        .search({ q: 'Steuern' })
        .treffer.filter(({ art }) => art === 'thema')
        .map(({ name }) => name)
    await schreibeLeistungen(db, [
      { slug: 'eins', titel: 'Eins', thema: 'buerger/steuern-und-abgaben' },
      { slug: 'zwei', titel: 'Zwei', thema: 'buerger/steuern-und-abgaben' },
    ])
    await melde(kontext(), { leistungen: ['eins', 'zwei'] })
    await angekommen()
    ueberall((nr) => expect(themen(nr)).toEqual(['buerger/steuern-und-abgaben']))
    await entferneLeistungen(db, ['eins'])
    await melde(kontext(), { leistungen: ['eins'] })
    await angekommen()
    ueberall((nr) => expect(themen(nr)).toEqual(['buerger/steuern-und-abgaben']))
    await entferneLeistungen(db, ['zwei'])
    await melde(kontext(), { leistungen: ['zwei'] })
    await angekommen()
    ueberall((nr) => expect(themen(nr)).toEqual([]))
  })

  test('nach vielen Änderungen gleicht der Knoten einem, der eben gestartet ist', async () => {
    const slugs = Array.from({ length: 40 }, (_, i) => `stufe-${(i * 7) % 40}`)
    await schreibeLeistungen(
      db,
      slugs.map((slug) => ({ slug, titel: `Titel ${slug}`, en: 'Something' })),
    )
    const stellen = slugs.map((schluessel) => ({ schluessel, name: `Stelle ${schluessel}`, aufgaben: ['steuern', 'gewerbe'] }))
    await schreibeStellen(db, stellen)
    await melde(kontext(), { leistungen: slugs, stellen: slugs })
    await angekommen()
    await entferneLeistungen(db, slugs.slice(0, 9))
    await schreibeStellen(
      db,
      stellen.slice(5, 15).map((stelle) => ({ ...stelle, name: 'Amt', aufgaben: ['gewerbe'] })),
    )
    await melde(kontext(), { leistungen: slugs.slice(0, 20), stellen: slugs })
    await melde(kontext(), { leistungen: ['b'] }) // the first test left it untold
    await angekommen()
    const neu = await ladeBestand(kontext(), [])
    ueberall((nr) => {
      const { leistungen, leistungNachId, zustaendigkeiten, onlinedienste } = knoten[nr]!.bestand.jetzt()
      expect([...leistungen]).toEqual([...neu.jetzt().leistungen])
      expect(new Map(leistungNachId)).toEqual(neu.jetzt().leistungNachId)
      expect([...zustaendigkeiten.stelleNachId]).toEqual([...neu.jetzt().zustaendigkeiten.stelleNachId])
      expect(zustaendigkeiten.stellen).toEqual(neu.jetzt().zustaendigkeiten.stellen)
      expect(onlinedienste).toEqual(neu.jetzt().onlinedienste)
      for (const q of ['titel', 'something', 'stelle', 'gewerbe', 'stufe 7'])
        expect(finde(q, nr).sort()).toEqual(
          neu
            .suche()
            .search({ q, anzahl: 50 })
            .treffer.map(({ titel }) => titel)
            .sort(),
        )
    })
    await neu.stop()
  })
})

describe('Mitternacht', () => {
  test('was heute beginnt, wird gefunden, was gestern endete, nicht mehr: ohne Ereignis', async () => {
    await schreibeLeistungen(db, [
      { slug: 'endet', titel: 'Eislaufbahn', bis: '2026-03-02' },
      { slug: 'beginnt', titel: 'Freibad', von: '2026-03-03' },
    ])
    await schreibeStellen(db, [
      { schluessel: 'alt', name: 'Gartenamt', bis: '2026-03-02' },
      { schluessel: 'neu', name: 'Tiefbauamt', von: '2026-03-03' },
    ])
    await melde(kontext(), { leistungen: ['endet', 'beginnt'], stellen: ['alt', 'neu'] })
    await angekommen()
    const suche = knoten[0]!.bestand.suche()
    jetzt = new Date('2026-03-02T22:59:59Z') // one second before midnight in Berlin
    ueberall((nr) => {
      expect([finde('eislaufbahn', nr), finde('freibad', nr)]).toEqual([['Eislaufbahn'], []])
      expect([finde('gartenamt', nr), finde('tiefbauamt', nr)]).toEqual([['Gartenamt'], []])
    })
    jetzt = new Date('2026-03-02T23:00:00Z')
    ueberall((nr) => {
      expect([finde('eislaufbahn', nr), finde('freibad', nr)]).toEqual([[], ['Freibad']])
      expect([finde('gartenamt', nr), finde('tiefbauamt', nr)]).toEqual([[], ['Tiefbauamt']])
    })
    expect(knoten[0]!.bestand.suche()).toBe(suche) // nothing was built anew
  })

  test('eine neue Fassung, die erst morgen gilt, ändert heute nichts', async () => {
    jetzt = new Date('2026-03-10T09:00:00Z')
    await schreibeLeistungen(db, [{ slug: 'gebuehr', titel: 'Umzug anzeigen' }])
    await melde(kontext(), { leistungen: ['gebuehr'] })
    await angekommen()
    await db.alsBesitzer(`update leistung_veroeffentlicht set gueltig_bis = '2026-03-10' where slug = 'gebuehr'`)
    await db.alsBesitzer(`insert into leistung_veroeffentlicht select '${leistungsId('morgen')}', sprache, '2026-03-11', null, leistung, fassung, slug,
      leistungsschluessel, ebene, ars, traeger_name, kopf, '{"bezeichnungBuerger": {"text": "Basar melden"}}', beitrag, regeln, stand
      from leistung_veroeffentlicht where slug = 'gebuehr'`)
    await melde(kontext(), { leistungen: ['gebuehr'] })
    await angekommen()
    ueberall((nr) => expect([finde('umzug', nr), finde('basar', nr)]).toEqual([['Umzug anzeigen'], []]))
    jetzt = new Date('2026-03-12T09:00:00Z') // nobody searched on the day itself
    ueberall((nr) => expect([finde('umzug', nr), finde('basar', nr)]).toEqual([[], ['Basar melden']]))
  })
})

test('ein neues Wort geht nicht verloren, wenn im selben Zug die Gebiete neu kommen und alles neu gelesen wird', async () => {
  await schreibeLeistungen(db, [{ slug: 'perso', titel: 'Personalausweis beantragen' }])
  await melde(kontext(), { leistungen: ['perso'] })
  await angekommen()
  const datei = { datei: 'probe.csv', text: 'wort,begriff,art,bemerkung\nplastikdings,Personalausweis,synonym,\n' }
  await kontext().db.alsSystem(async (tx) => {
    await loadFachwortschatz(tx, [datei], clock())
    await emitAlle(tx, [{ art: 'gebiet.geladen', gegenstand: 'probe', daten: {} }])
  })
  await angekommen()
  ueberall((nr) => expect(finde('plastikdings', nr)).toEqual(['Personalausweis beantragen']))
})
