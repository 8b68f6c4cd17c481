import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { konto } from '../../../test/support/akteure.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { zugleich } from '../../../test/support/zugleich.ts'
import { type Akteur, ANONYM } from '../../platform/akteur.ts'
import { loadTraeger, traegerIdVon } from '../traeger/index.ts'
import { type EintragId, fachwortschatz, loadFachwortschatz, readWortschatz } from './index.ts'
import { lockEintrag, putFassung } from './store.ts'

const db = testDb()
const { kontext } = db.echteDb()
const ARS = { hessen: '060000000000', bayern: '090000000000', wanfried: '066360013013' }
const am = (schluessel: string, name: string) => konto(name, traegerIdVon(schluessel), 'fachwortschatz.bearbeiten')
const [hesso, hilde, bruno, wanda] = [
  am('land-hessen', 'hesso'),
  am('land-hessen', 'hilde'),
  am('land-bayern', 'bruno'),
  am('wanfried', 'wanda'),
]

beforeAll(async () => {
  await kontext.db.alsSystem((tx) =>
    loadTraeger(tx, [
      { schluessel: 'land-hessen', name: 'Land Hessen', art: 'land', ars: ARS.hessen },
      { schluessel: 'land-bayern', name: 'Freistaat Bayern', art: 'land', ars: ARS.bayern },
      { schluessel: 'wanfried', name: 'Wanfried', art: 'gemeinde', ars: ARS.wanfried },
    ]),
  )
})

const angabe = (wort: string, begriff = `Begriff ${wort}`) => ({ wort, begriff, art: 'synonym' as const, bemerkung: '' })
const grund = (ergebnis: { ok: boolean; error?: { grund: string } }) => ergebnis.error?.grund ?? 'ja'
const neu = async (wort: string, akteur: Akteur = hesso) => {
  const ergebnis = await fachwortschatz.hinzufuegen(kontext, akteur, angabe(wort))
  if (!ergebnis.ok) throw new Error(ergebnis.error.grund)
  return ergebnis.value
}
const worte = async () => (await readWortschatz(kontext.db.lesen)).map(({ wort }) => wort)
const verlauf = async (id: string, akteur: Akteur = hesso) => {
  const ergebnis = await fachwortschatz.verlauf(kontext, akteur, id)
  return ergebnis.ok ? ergebnis.value.fassungen.map(({ nr, was, wort }) => `${nr} ${was} ${wort}`) : ergebnis.error.grund
}
const hinterlassen = async () => ({
  protokoll: (
    await db.alsBesitzer<{ z: string }>(`select handlung || ' ' || ergebnis as z from protokoll order by zeit desc, id desc limit 1`)
  )[0]?.z,
  ereignisse: Number((await db.alsBesitzer(`select count(*) as n from ereignis where art = 'fachwortschatz.geaendert'`))[0]!.n),
})
const lade = async (...zeilen: string[]) =>
  kontext.db.alsSystem((tx) =>
    loadFachwortschatz(tx, [{ datei: 'probe.csv', text: ['wort,begriff,art,bemerkung', ...zeilen, ''].join('\n') }], kontext.clock()),
  )

describe('ein Wort aufnehmen, ändern, entfernen', () => {
  test('ein neues Wort lesen alle, und es ist gemeldet und protokolliert', async () => {
    const vorher = (await hinterlassen()).ereignisse
    await neu('perso')
    expect(await worte()).toContain('perso')
    expect(await hinterlassen()).toEqual({ protokoll: 'fachwortschatz.hinzufuegen ja', ereignisse: vorher + 1 })
  })

  test('dasselbe Paar in anderer Schreibung gibt es nicht zweimal', async () => {
    await neu('straße')
    expect(grund(await fachwortschatz.hinzufuegen(kontext, hilde, angabe(' STRASSE', 'begriff  straße')))).toBe('schon-vorhanden')
  })

  test('jede Änderung ist eine neue Fassung; die alten bleiben, wie sie waren', async () => {
    const id = await neu('knolle')
    await fachwortschatz.aendern(kontext, hilde, { id, gesehen: 1, ...angabe('knöllchen') })
    await fachwortschatz.entfernen(kontext, hesso, { id, gesehen: 2 })
    expect(await worte()).not.toContain('knöllchen')
    expect(grund(await fachwortschatz.zuruecknehmen(kontext, hesso, { id, gesehen: 3, nr: 1 }))).toBe('ja')
    expect(await worte()).toContain('knolle')
    expect(await verlauf(id)).toEqual([
      '4 zurueckgenommen knolle',
      '3 entfernt knöllchen',
      '2 geaendert knöllchen',
      '1 hinzugefuegt knolle',
    ])
    await expect(db.alsBesitzer(`update fachwortschatz_fassung set wort = 'x'`)).rejects.toThrow('is kept as it is')
    await expect(db.alsBesitzer('delete from fachwortschatz_fassung')).rejects.toThrow('is kept as it is')
  })

  test('wer eine ältere Fassung sah, überschreibt nichts', async () => {
    const id = await neu('rollator')
    await fachwortschatz.aendern(kontext, hilde, { id, gesehen: 1, ...angabe('gehhilfe') })
    expect(grund(await fachwortschatz.aendern(kontext, hesso, { id, gesehen: 1, ...angabe('gehwagen') }))).toBe('inzwischen-geaendert')
    expect(grund(await fachwortschatz.entfernen(kontext, hesso, { id, gesehen: 1 }))).toBe('inzwischen-geaendert')
    expect(await worte()).toContain('gehhilfe')
  })

  test('von zweien, die zugleich ändern, gewinnt einer, und der andere erfährt es', async () => {
    const id = await neu('zugleich')
    const versuche = ['eins', 'zwei', 'drei', 'vier'].map((wort) =>
      fachwortschatz.aendern(kontext, hesso, { id, gesehen: 1, ...angabe(`zugleich ${wort}`) }),
    )
    const gruende = (await Promise.all(versuche)).map(grund)
    expect(gruende.sort()).toEqual(['inzwischen-geaendert', 'inzwischen-geaendert', 'inzwischen-geaendert', 'ja'])
  })

  test('ein Wort, das es als anderen Eintrag gibt, wird keine Kopie davon', async () => {
    await neu('platz a')
    const id = await neu('platz b')
    expect(grund(await fachwortschatz.aendern(kontext, hesso, { id, gesehen: 1, ...angabe('Platz A', 'Begriff platz a') }))).toBe(
      'schon-vorhanden',
    )
  })

  test('von zweien, die zugleich zwei Einträge zu demselben Paar machen, tut es der erste; dem anderen wird es gesagt', async () => {
    const [einer, anderer] = [(await neu('zugleich a')) as EintragId, await neu('zugleich b')]
    const stand = { eintrag: einer, nr: 2, traeger: hesso.traeger, was: 'geaendert' as const, akteur: hesso.id, zeit: kontext.clock() }
    const zweite = await zugleich(
      db,
      (geschrieben) =>
        kontext.db.mitAkteur(hesso, async (tx) => {
          await lockEintrag(tx, einer)
          await putFassung(tx, einer, { ...stand, ...angabe('zugleich') })
          await geschrieben()
        }),
      () => fachwortschatz.aendern(kontext, hilde, { id: anderer, gesehen: 1, ...angabe('Zugleich') }),
    )
    expect(grund(zweite)).toBe('schon-vorhanden')
    expect((await hinterlassen()).protokoll).toBe('fachwortschatz.aendern schon-vorhanden')
    expect(await verlauf(anderer)).toEqual(['1 hinzugefuegt zugleich b'])
  })

  test('bricht die Transaktion ab, bleibt weder Wort noch Fassung noch Meldung', async () => {
    const vorher = (await hinterlassen()).ereignisse
    await db.alsBesitzer(`alter table protokoll add constraint probe check (handlung <> 'fachwortschatz.hinzufuegen') not valid`)
    await expect(neu('abgebrochen')).rejects.toThrow('probe')
    await db.alsBesitzer('alter table protokoll drop constraint probe')
    expect(await worte()).not.toContain('abgebrochen')
    expect(await db.alsBesitzer(`select from fachwortschatz_fassung where wort = 'abgebrochen'`)).toEqual([])
    expect((await hinterlassen()).ereignisse).toBe(vorher)
  })
})

describe('wer den Wortschatz pflegt', () => {
  const ohneRecht = konto('ohne', traegerIdVon('land-hessen'))
  test.each<[string, Akteur]>([
    ['nicht-ihre-schicht', wanda],
    ['recht-fehlt', ohneRecht],
    ['recht-fehlt', ANONYM],
  ])('%s: gelesen und geschrieben wird nichts, und auch das steht im Protokoll', async (erwartet, akteur) => {
    const id = await neu(`mauer ${akteur.id}`)
    const versuche = [
      await fachwortschatz.listen(kontext, akteur),
      await fachwortschatz.verlauf(kontext, akteur, id),
      await fachwortschatz.hinzufuegen(kontext, akteur, angabe('fremd')),
      await fachwortschatz.aendern(kontext, akteur, { id, gesehen: 1, ...angabe('fremd') }),
      await fachwortschatz.zuruecknehmen(kontext, akteur, { id, gesehen: 1, nr: 1 }),
      await fachwortschatz.entfernen(kontext, akteur, { id, gesehen: 1 }),
    ]
    expect(versuche.map(grund)).toEqual(versuche.map(() => erwartet))
    expect((await hinterlassen()).protokoll).toBe(`fachwortschatz.entfernen ${erwartet}`)
    expect(await worte()).not.toContain('fremd')
  })

  test('auch ohne die Regeln des Programms hält die Datenbank: eine Gemeinde sieht und schreibt keine Zeile', async () => {
    const id = await neu('wand')
    const sieht = (tabelle: string) =>
      kontext.db.mitAkteur(wanda, async (tx) => (await sql`select from ${sql.table(tabelle)}`.execute(tx)).rows.length)
    expect([await sieht('fachwortschatz'), await sieht('fachwortschatz_fassung')]).toEqual([0, 0])
    const geaendert = await kontext.db.mitAkteur(wanda, (tx) => sql`update fachwortschatz set wort = 'x' where id = ${id}`.execute(tx))
    expect(geaendert.numAffectedRows).toBe(0n)
  })

  test('ein anderes Land ändert nicht, was ein Land übernommen hat, und sieht seinen Verlauf nicht', async () => {
    const id = await neu('hessisch')
    expect(grund(await fachwortschatz.aendern(kontext, bruno, { id, gesehen: 1, ...angabe('bairisch') }))).toBe('nicht-gefunden')
    expect(await verlauf(id, bruno)).toEqual([])
    expect(grund(await fachwortschatz.hinzufuegen(kontext, bruno, angabe('hessisch')))).toBe('schon-vorhanden')
  })

  test('ohne ein Land pflegt, wer über allen anderen steht', async () => {
    const pflegt = (schluessel: string) =>
      kontext.db.mitAkteur(
        am(schluessel, 'x'),
        async (tx) => (await sql<{ ja: boolean }>`select pflegt_fuer_alle() as ja`.execute(tx)).rows[0]!.ja,
      )
    await db.alsBesitzer(
      `update traeger set art = 'kreis' where schluessel = 'land-hessen'; update traeger set art = 'gemeinde' where schluessel = 'land-bayern'`,
    )
    const alle = [await pflegt('land-hessen'), await pflegt('land-bayern'), await pflegt('wanfried')]
    await db.alsBesitzer(`update traeger set art = 'land' where schluessel like 'land-%'`)
    expect(alle).toEqual([true, false, false])
  })
})

describe('suchen', () => {
  test('nach Text in jeder Schreibung, nach Art, seitenweise', async () => {
    for (let i = 0; i < 60; i++) await neu(`blätter ${i}`)
    const seite = async (suche: fachwortschatz.Wortsuche) => {
      const ergebnis = await fachwortschatz.listen(kontext, hesso, suche)
      return ergebnis.ok ? [ergebnis.value.gesamt, ergebnis.value.eintraege.length, ergebnis.value.seite, ergebnis.value.seiten] : null
    }
    expect(await seite({ text: 'BLAETTER' })).toEqual([60, 50, 1, 2])
    expect(await seite({ text: 'blatter', seite: 2 })).toEqual([60, 10, 2, 2])
    expect(await seite({ text: 'blatter', seite: 99 })).toEqual([60, 10, 2, 2])
    expect(await seite({ text: 'blatter', art: 'mundart' })).toEqual([0, 0, 1, 1])
    expect(await seite({ text: '%' })).toEqual(await seite({}))
  })

  test('wer ein Wort sucht, sieht es zuerst, dann den Begriff, dann was so beginnt, dann den Rest', async () => {
    for (const [wort, begriff] of [
      ['alltür', 'Haus'],
      ['tür', 'Portal'],
      ['anklopfen', 'Tür'],
      ['türchen', 'Kalender'],
      ['b', 'Türsteher'],
    ])
      await fachwortschatz.hinzufuegen(kontext, hesso, angabe(wort!, begriff))
    const liste = await fachwortschatz.listen(kontext, hesso, { text: 'Tuer' })
    expect(liste.ok && liste.value.eintraege.map(({ wort }) => wort)).toEqual(['tür', 'anklopfen', 'b', 'türchen', 'alltür'])
  })
})

describe('laden, was mit dem Programm kommt', () => {
  test('dieselben Dateien noch einmal: nichts wird angesehen', async () => {
    expect(await lade('wau,Hund,synonym,')).toMatchObject({ geladen: true, gesamt: 1, neu: 1 })
    expect(await lade('wau,Hund,synonym,')).toMatchObject({ geladen: false })
  })

  test('was die Redaktion geändert oder entfernt hat, bleibt und wird genannt; der Rest folgt den Dateien', async () => {
    await lade('miau,Katze,synonym,', 'muh,Kuh,synonym,', 'mäh,Schaf,synonym,', 'oink,Schwein,synonym,')
    const liste = await fachwortschatz.listen(kontext, hesso, { text: 'katze' })
    const id = liste.ok ? liste.value.eintraege[0]!.id : ''
    await fachwortschatz.aendern(kontext, hesso, { id, gesehen: 1, ...angabe('mau', 'Katze') })
    const kuh = await fachwortschatz.listen(kontext, hesso, { text: 'kuh' })
    await fachwortschatz.entfernen(kontext, hesso, { id: kuh.ok ? kuh.value.eintraege[0]!.id : '', gesehen: 1 })
    const bericht = await lade('miau,Katze,synonym,', 'muh,Kuh,synonym,', 'mäh,Schaf,mundart,', 'wuff,Hund,synonym,')
    expect(bericht).toMatchObject({ neu: 1, geaendert: 1, entfernt: 1, belassen: ['miau → Katze', 'muh → Kuh'] })
    const jetzt = await worte()
    expect(['mau', 'miau', 'muh', 'mäh', 'oink', 'wuff'].map((wort) => jetzt.includes(wort))).toEqual([
      true,
      false,
      false,
      true,
      false,
      true,
    ])
  })

  test('was aus den Dateien verschwindet und wiederkommt, ist wieder da', async () => {
    await lade('hin,Weg,synonym,')
    await lade('andere,Zeile,synonym,')
    expect(await worte()).not.toContain('hin')
    await lade('hin,Weg,synonym,')
    expect(await worte()).toContain('hin')
  })

  test('eine fehlerhafte Zeile bleibt draußen und wird mit Datei, Zeile und Abhilfe genannt', async () => {
    const { faults, gesamt } = await lade(
      'gut,Besser,synonym,',
      ',Leer,synonym,',
      'a b c d e,Lang,synonym,',
      'art,Falsch,witz,',
      'zu,wenig',
      'GUT,besser,marke,',
    )
    expect(gesamt).toBe(1)
    expect(faults.map(({ datei, zeile, was }) => `${datei}:${zeile} ${was.split(/[;(]/)[0]!.trim()}`)).toEqual([
      'probe.csv:3 hier steht nichts',
      'probe.csv:4 „a b c d e“: das sind zu viele Wörter',
      'probe.csv:5 „witz“: diese Art gibt es nicht',
      'probe.csv:6 hier gehören vier Spalten hin',
      'probe.csv:7 „GUT“ für „besser“ steht schon in probe.csv:2',
    ])
  })
})
