import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testDb } from '../../../test/support/test-db.ts'
import { faultText, SeedInvalid } from '../../platform/seed.ts'
import { loadTraeger } from '../traeger/index.ts'
import { HESSEN, musterDatei, musterTraeger, traegerFuer, WANFRIED } from './fixtures.ts'
import { findVeroeffentlicht, loadLeistungen, zusammenfuehren } from './index.ts'

const { kontext } = testDb().inTransaktion()
const jetzt = new Date('2026-03-02T09:00:00Z')

const lade = (...daten: unknown[]) =>
  kontext.db.alsSystem(async (tx) => {
    await loadTraeger(tx, musterTraeger)
    return loadLeistungen(tx, { dateien: daten.map((d, nr) => ({ datei: `datei-${nr}.yaml`, daten: d })), traegerFuer, jetzt })
  })
const fehler = async (daten: unknown) => {
  const geworfen = await lade(musterDatei(), daten).catch((grund: unknown) => grund)
  return geworfen instanceof SeedInvalid ? geworfen.faults.map(faultText) : geworfen
}

describe('Leistungen laden', () => {
  test('eine Datei wird zu veröffentlichten Zeilen je Schicht und Sprache', async () => {
    await lade(musterDatei())
    const rows = await findVeroeffentlicht(kontext.db.lesen, 'hund-anmelden')
    expect(rows.map((row) => [row.traegerName, row.sprache])).toEqual([
      ['Land Hessen', 'de'],
      ['Land Hessen', 'en'],
      ['Wiesbaden', 'de'],
      ['Wanfried', 'de'],
    ])
    expect(zusammenfuehren(rows, [WANFRIED, HESSEN], 'de', '2026-03-02')?.module.kosten?.at(-1)?.inhalt.eintraege[0]?.betragCent).toBe(6000)
  })

  test('dass eine Maschine übersetzt hat, steht bei ihrer Sprache und nur dort; auch wenn sich sonst nichts geändert hat', async () => {
    await lade(musterDatei())
    const datei = musterDatei()
    const [land, ...rest] = datei.schichten
    const sprachfassungen = { en: { maschinell: true, werkzeug: 'Übersetzer 3' } }
    await lade({ ...datei, schichten: [{ ...land, sprachfassungen }, ...rest] })
    const rows = await findVeroeffentlicht(kontext.db.lesen, 'hund-anmelden')
    const ansicht = (sprache: 'de' | 'en') => zusammenfuehren(rows, [WANFRIED, HESSEN], sprache, '2026-03-02')!.module
    const fassungen = (sprache: 'de' | 'en') =>
      Object.fromEntries(
        Object.entries(ansicht(sprache)).map(([modul, teile]) => [modul, teile.map((teil) => teil.herkunft.sprachfassung)]),
      )
    expect(fassungen('en')).toEqual({
      bezeichnungBuerger: [{ maschinell: true, werkzeug: 'Übersetzer 3', geprueft: false }],
      volltext: [null],
      kosten: [null],
    })
    expect(fassungen('de').bezeichnungBuerger).toEqual([null])
  })

  test.each([
    ['http://stadt.example/a.pdf', 'url'],
    ['javascript:alert(1)', 'url'],
    ['/a.pdf', 'url'],
  ])('ein Formular unter %s wird nicht geladen', async (url, feld) => {
    const datei = musterDatei({ slug: 'formular' })
    datei.schichten[0]!.module.formulare = { eintraege: [{ titel: { de: 'Antrag' }, anbieter: 'Stadt', url }] }
    expect(await fehler(datei)).toEqual([expect.stringContaining(`formulare.eintraege.0.${feld}`)])
    datei.schichten[0]!.module.formulare = {
      eintraege: [{ titel: { de: 'Antrag' }, anbieter: 'Stadt', url: 'https://stadt.example/a.pdf' }],
    }
    expect((await lade(datei)).geaendert).toBeGreaterThan(0)
  })

  test('Markdown steht danach als sauberes HTML da, und was fehlt, wird gemeldet', async () => {
    const { hinweise } = await lade(musterDatei())
    const volltext = (await findVeroeffentlicht(kontext.db.lesen, 'hund-anmelden'))[0]?.module.volltext?.text
    expect(volltext).toBe('<p>Ein <strong>Hund</strong>.</p>')
    expect(hinweise).toEqual([
      'datei-0.yaml: Feld „schichten.0.volltext.text.de“: <script> ist in Texten nicht erlaubt und wurde entfernt.',
    ])
  })

  test.each(['hund-anmelden', '99102013104000', '99.102.013.104.000'])('gefunden wird sie als %s', async (gesucht) => {
    await lade(musterDatei())
    expect((await findVeroeffentlicht(kontext.db.lesen, gesucht))[0]?.slug).toBe('hund-anmelden')
  })

  test('zweimal dasselbe ändert nichts', async () => {
    await lade(musterDatei())
    const vorher = await findVeroeffentlicht(kontext.db.lesen, 'hund-anmelden')
    expect(await lade(musterDatei())).toMatchObject({ gesamt: 1, geaendert: 0 })
    expect(await findVeroeffentlicht(kontext.db.lesen, 'hund-anmelden')).toEqual(vorher)
  })

  test('eine örtliche Fassung merkt sich, auf welcher Fassung des Landes sie steht', async () => {
    await lade(musterDatei())
    const grundlage = await kontext.db.alsSystem((tx) =>
      sql<{
        ebene: string
        oben: string | null
      }>`select s.ebene, o.ebene as oben from leistung_fassung f join leistung_schicht s on s.id = f.schicht
        left join leistung_fassung b on b.id = f.basis left join leistung_schicht o on o.id = b.schicht order by s.ars`.execute(tx),
    )
    expect(grundlage.rows).toEqual([
      { ebene: 'land', oben: null },
      { ebene: 'gemeinde', oben: 'land' },
      { ebene: 'gemeinde', oben: 'land' },
    ])
  })

  test('auch neben einer neuen Datei bleibt, was gleich ist', async () => {
    await lade(musterDatei())
    expect(await lade(musterDatei(), musterDatei({ slug: 'zweite' }))).toMatchObject({ gesamt: 2, geaendert: 3 })
  })

  test('eine Regel des Landes ändert nur, was sie nennt: Kosten auszublenden verbietet nicht, sie zu ersetzen', async () => {
    await lade({ ...musterDatei(), regeln: { kosten: { ausblenden: true } } })
    const [row] = await findVeroeffentlicht(kontext.db.lesen, 'hund-anmelden')
    expect(row?.regeln).toEqual({ kosten: { ergaenzen: true, ersetzen: true, ausblenden: true } })
  })

  test('ein geänderter Kopf gilt in allen Schichten', async () => {
    await lade(musterDatei())
    const datei = musterDatei()
    await lade({ ...datei, kopf: { ...datei.kopf, themen: ['buerger/steuern-und-abgaben'] } })
    const rows = await findVeroeffentlicht(kontext.db.lesen, 'hund-anmelden')
    expect(new Set(rows.filter((row) => row.gueltigBis === null).map((row) => row.kopf.themen[0]))).toEqual(
      new Set(['buerger/steuern-und-abgaben']),
    )
  })

  test('eine geänderte Schicht wird neu veröffentlicht, die anderen nicht', async () => {
    await lade(musterDatei())
    expect(await lade(musterDatei({ wanfriedCent: 6600 }))).toMatchObject({ geaendert: 1 })
  })
})

describe('eine fehlerhafte Datei nennt Datei, Stelle und Abhilfe', () => {
  const mit = (aenderung: (datei: ReturnType<typeof musterDatei>) => void) => {
    const datei = musterDatei({ slug: 'anderes' })
    aenderung(datei)
    return datei
  }
  test.each<[string, unknown, string]>([
    ['keine Datei', null, '(ganze Datei)'],
    [
      'ein verschriebenes Modul',
      mit((d) => Object.assign(d.schichten[0]!.module, { kostn: {} })),
      'schichten.0.module.kostn“: dieses Feld gibt es hier nicht',
    ],
    [
      'eine feste Gebühr ohne Betrag',
      mit((d) => delete (d.schichten[1]!.module.kosten!.eintraege[0] as { betragCent?: number }).betragCent),
      'eine feste Gebühr braucht betragCent',
    ],
    [
      'ein Gebiet ohne Träger',
      mit((d) => Object.assign(d.schichten[1]!, { ars: '099999999999' })),
      'für 099999999999 gibt es keinen Träger',
    ],
    ['derselbe Name zweimal', musterDatei(), '„hund-anmelden“ steht auch in datei-0.yaml'],
    ['eine Schicht zweimal', mit((d) => d.schichten.push(d.schichten[1]!)), 'gibt es schon eine Schicht'],
    [
      'ein Modus für ein unbekanntes Modul',
      mit((d) => Object.assign(d.schichten[1]!, { modus: { gebuehren: 'ersetzt' } })),
      'ein Modul dieses Namens gibt es nicht',
    ],
    ['ein falsches Datum', mit((d) => Object.assign(d.schichten[0]!, { stand: '2026-02-30' })), 'schichten.0.stand'],
  ])('%s', async (_was, daten, text) => {
    expect(await fehler(daten)).toEqual([expect.stringContaining(text)])
  })

  test('und die guten Dateien daneben werden auch nicht geladen', async () => {
    await fehler(mit((d) => Object.assign(d.kopf, { bezugsort: 'irgendwo' })))
    expect(await findVeroeffentlicht(kontext.db.lesen, 'hund-anmelden')).toEqual([])
  })
})
