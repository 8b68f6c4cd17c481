import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { konto, ohneRecht, wanda, wilma } from '../../../test/support/akteure.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { type Akteur, ANONYM } from '../../platform/akteur.ts'
import { loadTraeger, traegerIdVon } from '../traeger/index.ts'
import { HESSEN, musterDatei, musterInhalt, musterKopf, musterTraeger, traegerFuer, WANFRIED } from './fixtures.ts'
import { type FassungId, findVeroeffentlicht, leistungen, loadLeistungen, type SchichtId, zusammenfuehren } from './index.ts'

const { kontext, uhr } = testDb().inTransaktion()
const land = konto('landa', traegerIdVon('land-hessen'), 'leistung.bearbeiten', 'leistung.veroeffentlichen')
const lade = (datei = musterDatei()) =>
  kontext.db.alsSystem((tx) => loadLeistungen(tx, { dateien: [{ datei: 'hund.yaml', daten: datei }], traegerFuer, jetzt: kontext.clock() }))

beforeEach(async () => {
  uhr.stelle('2026-03-02T09:00:00Z')
  await kontext.db.alsSystem((tx) => loadTraeger(tx, musterTraeger))
  await lade()
})

const steuerAm = async (tag: string) => {
  const rows = await findVeroeffentlicht(kontext.db.lesen, 'hund-anmelden')
  return zusammenfuehren(rows, [WANFRIED, HESSEN], 'de', tag)?.module.kosten?.map((teil) => teil.inhalt.eintraege[0]?.betragCent)
}
const gesehen = async (akteur: Akteur) => {
  const bearbeitung = await leistungen.getBearbeitung(kontext, akteur, 'hund-anmelden')
  return bearbeitung.ok ? bearbeitung.value.veroeffentlicht!.id : (bearbeitung.error.grund as never)
}
const aendere = async (akteur: Akteur, abweichend: Partial<leistungen.Gebuehrenaenderung> = {}) => {
  const input = {
    leistung: 'hund-anmelden',
    gebuehr: 'erster-hund',
    betragCent: 7200,
    fassung: abweichend.fassung ?? (await gesehen(wanda)),
    ...abweichend,
  }
  return leistungen.aendereGebuehr(kontext, akteur, input)
}
const grund = (ergebnis: { ok: boolean; error?: { grund: string } }) => ergebnis.error?.grund ?? 'ja'
const protokoll = () =>
  kontext.db.alsSystem(
    async (tx) =>
      (
        await sql<{
          zeile: string
        }>`select handlung || ' ' || ergebnis as zeile from protokoll order by zeit desc, id desc limit 1`.execute(tx)
      ).rows[0]?.zeile,
  )

describe('eine Gebühr ändern', () => {
  test('die Redakteurin von Wanfried ändert die Hundesteuer, und alle lesen den neuen Betrag', async () => {
    expect(grund(await aendere(wanda))).toBe('ja')
    expect(await steuerAm('2026-03-02')).toEqual([7200])
    expect(await protokoll()).toBe('leistung.gebuehr-aendern ja')
  })

  test('am Tag vor der Änderung galt der alte Betrag, und das bleibt nachlesbar', async () => {
    uhr.stelle('2026-04-10T09:00:00Z')
    await aendere(wanda)
    expect([await steuerAm('2026-04-09'), await steuerAm('2026-04-10')]).toEqual([[6000], [7200]])
  })

  test('zweimal am selben Tag gilt die letzte Änderung', async () => {
    await aendere(wanda)
    await aendere(wanda, { betragCent: 7500 })
    expect(await steuerAm('2026-03-02')).toEqual([7500])
  })

  test('die Veröffentlichung wird gemeldet: Leistung, Gebiet, Sprachen', async () => {
    await aendere(wanda)
    const ereignis = await kontext.db.alsSystem((tx) =>
      sql<{ art: string; daten: unknown }>`select art, daten from ereignis order by id desc limit 1`.execute(tx),
    )
    expect(ereignis.rows[0]).toEqual({ art: 'leistung.veroeffentlicht', daten: { slug: 'hund-anmelden', ars: WANFRIED, sprachen: ['de'] } })
  })

  test('mit einer Fassung, die inzwischen abgelöst ist, wird nichts überschrieben', async () => {
    const fassung = await gesehen(wanda)
    await aendere(wanda, { fassung, betragCent: 7000 })
    expect(grund(await aendere(wanda, { fassung, betragCent: 9900 }))).toBe('inzwischen-geaendert')
    expect(await steuerAm('2026-03-02')).toEqual([7000])
  })

  test.each<[string, Akteur, Partial<leistungen.Gebuehrenaenderung>]>([
    ['nicht-ihre-schicht', wilma, {}],
    ['recht-fehlt', ohneRecht, {}],
    ['recht-fehlt', konto('nur-entwurf', wanda.traeger, 'leistung.bearbeiten'), {}],
    ['nicht-gefunden', wanda, { leistung: 'gibt-es-nicht' }],
    ['nicht-ihre-schicht', wanda, { fassung: 'unsinn' as FassungId }],
    ['gebuehr-unbekannt', wanda, { gebuehr: 'katze' }],
    ['gebuehr-nicht-fest', wanda, { gebuehr: '2' }],
    ['betrag-ungueltig', wanda, { betragCent: -1 }],
    ['betrag-ungueltig', wanda, { betragCent: 12.5 }],
    ['betrag-ungueltig', wanda, { betragCent: Number.NaN }],
    ['betrag-ungueltig', wanda, { betragCent: 100_000_001 }],
  ])('abgelehnt mit %s, und auch das steht im Protokoll', async (erwartet, akteur, abweichend) => {
    expect(grund(await aendere(akteur, abweichend))).toBe(erwartet)
    expect(await protokoll()).toBe(`leistung.gebuehr-aendern ${erwartet}`)
    expect(await steuerAm('2026-03-02')).toEqual([6000])
  })

  test('was die Redaktion geändert hat, überschreibt das Laden nicht', async () => {
    await aendere(wanda)
    expect(await lade(musterDatei({ wanfriedCent: 1 }))).toMatchObject({ geaendert: 0, belassen: [`hund-anmelden (${WANFRIED})`] })
    expect(await steuerAm('2026-03-02')).toEqual([7200])
  })
})

describe('vom Entwurf bis zur Veröffentlichung', () => {
  const anlegen = async () => {
    const neu = await leistungen.legeAn(kontext, land, { ...musterKopf, slug: 'neue-leistung' })
    if (!neu.ok) throw new Error(neu.error.grund)
    return neu.value.schicht
  }
  const speichern = async (schicht: SchichtId, { text = '<p>Neu</p>', gesehen = null as FassungId | null } = {}) => {
    const ergebnis = await leistungen.speichereEntwurf(kontext, land, { schicht, inhalt: musterInhalt(text), gesehen })
    if (!ergebnis.ok) throw new Error(ergebnis.error.grund)
    return ergebnis.value
  }
  const oeffentlich = () => findVeroeffentlicht(kontext.db.lesen, 'neue-leistung')
  const bisFreigabe = async (fassung: FassungId) => {
    for (const tut of [leistungen.pruefeFachlich, leistungen.pruefeMethodisch, leistungen.gibFrei])
      expect(grund(await tut(kontext, land, fassung))).toBe('ja')
  }

  test('erst nach allen Schritten ist sie zu lesen', async () => {
    const { fassung } = await speichern(await anlegen())
    await bisFreigabe(fassung)
    expect(await oeffentlich()).toEqual([])
    await leistungen.veroeffentliche(kontext, land, { fassung })
    expect((await oeffentlich())[0]?.module.volltext?.text).toBe('<p>Neu</p>')
  })

  test('kein Schritt lässt sich überspringen', async () => {
    const { fassung } = await speichern(await anlegen())
    expect(grund(await leistungen.veroeffentliche(kontext, land, { fassung }))).toBe('falscher-zustand')
    expect(grund(await leistungen.pruefeMethodisch(kontext, land, fassung))).toBe('falscher-zustand')
  })

  test('zeitgesteuert gilt sie erst am genannten Tag; in die Vergangenheit geht es nicht', async () => {
    const { fassung } = await speichern(await anlegen())
    await bisFreigabe(fassung)
    expect(grund(await leistungen.veroeffentliche(kontext, land, { fassung, gueltigVon: '2026-03-01' }))).toBe('datum-vergangen')
    await leistungen.veroeffentliche(kontext, land, { fassung, gueltigVon: '2026-05-01' })
    const ansicht = async (tag: string) => zusammenfuehren(await oeffentlich(), [HESSEN], 'de', tag)
    expect([await ansicht('2026-04-30'), (await ansicht('2026-05-01'))?.titel]).toEqual([null, 'neue-leistung'])
  })

  test('wer eine ältere Fassung vor sich hatte, muss erst neu hinsehen', async () => {
    const schicht = await anlegen()
    const { fassung } = await speichern(schicht)
    await speichern(schicht, { gesehen: fassung })
    const zuSpaet = await leistungen.speichereEntwurf(kontext, land, { schicht, inhalt: musterInhalt('x'), gesehen: fassung })
    expect(grund(zuSpaet)).toBe('inzwischen-geaendert')
    expect(grund(await leistungen.pruefeFachlich(kontext, land, fassung))).toBe('inzwischen-geaendert')
  })

  test('verbotenes HTML wird entfernt und gemeldet', async () => {
    const { entfernt } = await speichern(await anlegen(), { text: '<p onclick="x()">a</p>' })
    expect(entfernt).toEqual(['volltext.text.de: onclick'])
  })

  test('ein Name, den es schon gibt, wird abgelehnt, auch wenn er einem anderen gehört', async () => {
    expect(grund(await leistungen.legeAn(kontext, wanda, musterKopf))).toBe('name-vergeben')
  })

  test('eine Gemeinde legt zu einer Leistung des Landes ihre Schicht an, aber nur einmal', async () => {
    const { fassung } = await speichern(await anlegen())
    await bisFreigabe(fassung)
    await leistungen.veroeffentliche(kontext, land, { fassung })
    expect(grund(await leistungen.legeSchichtAn(kontext, wanda, 'neue-leistung'))).toBe('ja')
    expect(grund(await leistungen.legeSchichtAn(kontext, wanda, 'neue-leistung'))).toBe('name-vergeben')
  })

  test('wer kein Recht hat, bekommt weder Liste noch Einsicht', async () => {
    for (const akteur of [ohneRecht, ANONYM]) {
      expect(grund(await leistungen.listEigene(kontext, akteur))).toBe('recht-fehlt')
      expect(grund(await leistungen.getBearbeitung(kontext, akteur, 'hund-anmelden'))).toBe('recht-fehlt')
    }
  })

  test('die Liste nennt die eigenen Schichten mit dem Titel des Landes', async () => {
    const liste = await leistungen.listEigene(kontext, wanda)
    expect(liste.ok && liste.value.map(({ slug, titel, ars, zustand }) => ({ slug, titel, ars, zustand }))).toEqual([
      { slug: 'hund-anmelden', titel: 'Hund anmelden', ars: WANFRIED, zustand: 'veroeffentlicht' },
    ])
  })

  test('zur Bearbeitung stehen die Gebühren mit Namen, Satz und Betrag bereit', async () => {
    const bearbeitung = await leistungen.getBearbeitung(kontext, wanda, 'hund-anmelden')
    expect(bearbeitung.ok && bearbeitung.value.gebuehren).toEqual([
      { schluessel: 'erster-hund', bezeichnung: 'Erster Hund', satz: '60,00 €', betragCent: 6000, aenderbar: true },
      { schluessel: '2', bezeichnung: 'Blindenhund', satz: 'kostenlos', betragCent: null, aenderbar: false },
    ])
  })
})
