// Who answers, told in cases: level of law, conditions, single rows, contradictions, places that change, places that are too wide.
import { describe, expect, test } from 'vitest'
import { stelleId } from '../organisationseinheit/index.ts'
import { FASSUNGEN, gebietId, HUND, musterModell, musterRegel, musterStelle, musterZeile } from './fixtures.ts'
import { konflikte } from './konflikt.ts'
import { moeglicheLeistungen } from './stelle.ts'
import { alle, wer } from './wer.ts'
import type { Frage, Regel } from './zustaendigkeit.ts'

const WANFRIED = '066360013013'
const HESSEN = '060000000000'
const frage = (ort: string, mehr: Partial<Frage> = {}): Frage => ({
  leistung: HUND,
  gebiet: gebietId(ort),
  rolle: 'zustaendige-stelle',
  tag: '2026-11-21',
  ...mehr,
})
const saetze = (antwort: { herleitung: { satz: { de: string } }[] }) => antwort.herleitung.map(({ satz }) => satz.de).join(' ')

describe('eine Regel', () => {
  const steueramt = musterStelle('steueramt', WANFRIED, ['steuern'])
  const modell = musterModell({ regeln: [musterRegel()], stellen: [steueramt] })

  test('nennt die Stelle der Gemeinde, die die Aufgabe hat', () => {
    expect(wer(modell, frage('Wanfried'))).toMatchObject({ art: 'stelle', stelle: steueramt.id })
  })
  test('gilt im Ortsteil wie in seiner Gemeinde, mit derselben Kennung', () => {
    expect(wer(modell, frage('Aue'))).toMatchObject({ art: 'stelle', id: (wer(modell, frage('Wanfried')) as { id: string }).id })
  })
  test('sagt, welche Behörde es wäre, wenn deren Stelle noch nicht eingetragen ist', () => {
    expect(wer(modell, frage('Fulda'))).toMatchObject({
      art: 'keine',
      grund: 'keine-stelle-hinterlegt',
      durch: 'der Magistrat der Stadt Fulda',
    })
  })
  test('gilt nur in ihrem Gebiet', () => {
    const nurDarmstadt = musterModell({ regeln: [musterRegel({ ars: '064000000000' })], stellen: [steueramt] })
    expect(wer(nurDarmstadt, frage('Wanfried'))).toMatchObject({ art: 'keine', grund: 'keine-regel' })
  })
  test('gilt nur an ihren Tagen', () => {
    const bis = musterModell({ regeln: [musterRegel({ gueltigBis: '2026-11-20' })], stellen: [steueramt] })
    expect(wer(bis, frage('Wanfried', { tag: '2026-11-20' })).art).toBe('stelle')
    expect(wer(bis, frage('Wanfried', { tag: '2026-11-21' }))).toMatchObject({ grund: 'keine-regel' })
  })
  test('erklärt sich in Sätzen mit der Rechtsgrundlage', () => {
    const antwort = wer(modell, frage('Wanfried'))
    expect(saetze(antwort)).toBe('Es zählt der Ort, an dem Sie wohnen: Wanfried. Weil. Das ist: steueramt.')
    expect(antwort.herleitung.map(({ rechtsgrundlage }) => rechtsgrundlage)).toContain('§ 1')
  })
  test('eine Stelle, die es nicht mehr gibt, wird nicht genannt', () => {
    const geschlossen = musterStelle('steueramt', WANFRIED, ['steuern'], { gueltigBis: '2026-06-30' })
    const antwort = wer(musterModell({ regeln: [musterRegel()], stellen: [geschlossen] }), frage('Wanfried'))
    expect(antwort).toMatchObject({ art: 'keine', grund: 'keine-stelle-hinterlegt' })
  })
  test('ohne jeden Eintrag wird keine Stelle geraten', () => {
    const antwort = wer(musterModell({ stellen: [steueramt] }), frage('Wanfried'))
    expect(antwort).toMatchObject({ art: 'keine', grund: 'keine-regel', durch: null })
  })
  test.each([
    ['nicht-angeboten', undefined],
    ['uebernimmt', 'die Nachbarstadt'],
    ['beim-bund', 'das Bundesamt'],
  ] as const)('kann sagen, warum es keine Stelle gibt: %s', (keine, durch) => {
    const regel = musterRegel({ stelle: { keine, durch } })
    expect(wer(musterModell({ regeln: [regel] }), frage('Wanfried'))).toMatchObject({ art: 'keine', grund: keine, durch: durch ?? null })
  })
  test('nennt auf Englisch den englischen Namen, ohne einen solchen den deutschen', () => {
    const durchEn = (stelle: Regel['stelle']) => wer(musterModell({ regeln: [musterRegel({ stelle })] }), frage('Wanfried'))
    expect(durchEn({ keine: 'uebernimmt', durch: 'das Amtsgericht', durchEn: 'the local court' })).toMatchObject({
      durch: 'das Amtsgericht',
      durchEn: 'the local court',
    })
    expect(durchEn({ keine: 'uebernimmt', durch: 'das Amtsgericht' })).toMatchObject({ durchEn: 'das Amtsgericht' })
  })
})

describe('nach Einwohnern', () => {
  const ab = musterRegel({ bedingung: { einwohnerMin: 7500 }, stelle: { ebene: 'gemeinde', aufgabe: 'antrag' } })
  const unter = musterRegel({ bedingung: { einwohnerUnter: 7500 }, stelle: { ebene: 'kreis', aufgabe: 'antrag' } })
  const modell = musterModell({ regeln: [ab, unter] })

  test.each([
    ['Klein', 'der Kreisausschuss des Landkreises Fulda'],
    ['Knapp', 'der Gemeindevorstand der Gemeinde Knapp'],
  ])('in %s ist es %s', (ort, durch) => {
    expect(wer(modell, frage(ort))).toMatchObject({ durch })
  })
  test('die Zahl und ihr Stichtag stehen in der Herleitung', () => {
    expect(saetze(wer(modell, frage('Klein')))).toContain('Klein hat 7.499 Einwohnerinnen und Einwohner (Stand 31.12.2024).')
  })
  test('ohne bekannte Einwohnerzahl wird nicht geraten', () => {
    expect(wer(modell, frage('Ungezählt'))).toMatchObject({ art: 'keine', grund: 'ort-unklar' })
  })
  test('für einen ganzen Kreis gibt es keine Antwort, sondern die Bitte um die Gemeinde', () => {
    const antwort = wer(modell, frage('Landkreis Fulda'))
    expect(antwort).toMatchObject({ art: 'keine', grund: 'ort-unklar' })
    expect(saetze(antwort)).toContain('Bitte nennen Sie die Stadt oder Gemeinde.')
  })
})

describe('Kreis, Stadt und Regierungsbezirk', () => {
  const kreis = musterModell({ regeln: [musterRegel({ stelle: { ebene: 'kreis', aufgabe: 'bau' } })] })
  test('eine kreisfreie Stadt antwortet als Kreis mit ihrem Magistrat', () => {
    expect(wer(kreis, frage('Hanau'))).toMatchObject({ durch: 'der Magistrat der Stadt Hanau' })
  })
  test('dieselbe Stadt gehörte vor dem 1.1.2026 zum Main-Kinzig-Kreis', () => {
    expect(wer(kreis, frage('Hanau', { tag: '2025-12-31' }))).toMatchObject({ durch: 'der Kreisausschuss des Main-Kinzig-Kreises' })
  })
  test('das Regierungspräsidium folgt dem Regierungsbezirk', () => {
    const rp = musterModell({ regeln: [musterRegel({ stelle: { ebene: 'regierungsbezirk', aufgabe: 'pass' } })] })
    expect(wer(rp, frage('Wanfried'))).toMatchObject({ durch: 'das Regierungspräsidium Kassel' })
  })
  test('eine Stadt mit Sonderstatus hat andere Regeln als ihre Nachbarn', () => {
    const mit = musterRegel({ bedingung: { sonderstatus: true }, stelle: { ebene: 'gemeinde', aufgabe: 'bau' } })
    const ohne = musterRegel({ bedingung: { sonderstatus: false }, stelle: { ebene: 'kreis', aufgabe: 'bau' } })
    const modell = musterModell({ regeln: [mit, ohne] })
    expect(wer(modell, frage('Fulda'))).toMatchObject({ durch: 'der Magistrat der Stadt Fulda' })
    expect(wer(modell, frage('Knapp'))).toMatchObject({ durch: 'der Kreisausschuss des Landkreises Fulda' })
  })
})

describe('Vorrang', () => {
  const rathaus = musterStelle('rathaus', WANFRIED, ['steuern'])
  const nachbar = musterStelle('nachbar', '066360003003')
  const kreisamt = musterStelle('kreisamt', '066360000000')

  test('eine einzelne Zeile geht jeder Regel vor, auch wenn sie für ein weiteres Gebiet steht', () => {
    const modell = musterModell({ regeln: [musterRegel()], zeilen: [musterZeile('kreisamt', HESSEN)], stellen: [rathaus, kreisamt] })
    expect(wer(modell, frage('Wanfried'))).toMatchObject({ stelle: kreisamt.id })
  })
  test('die Zeile für das engere Gebiet geht der für das weitere vor', () => {
    const zeilen = [musterZeile('kreisamt', '066360000000'), musterZeile('nachbar', WANFRIED)]
    expect(wer(musterModell({ zeilen, stellen: [nachbar, kreisamt] }), frage('Wanfried'))).toMatchObject({ stelle: nachbar.id })
  })
  test('die Regel für das engere Gebiet geht der für das weitere vor', () => {
    const regeln = [musterRegel(), musterRegel({ ars: '066360000000', stelle: { keine: 'nicht-angeboten' } })]
    expect(wer(musterModell({ regeln, stellen: [rathaus] }), frage('Wanfried'))).toMatchObject({ grund: 'nicht-angeboten' })
  })
  test('ein gemeinsamer Bezirk geht der Regel für das Land vor', () => {
    const standesamt = musterStelle('standesamt-ringgau', '066360010010', ['standesamt'])
    const regeln = [
      musterRegel({ stelle: { ebene: 'gemeinde', aufgabe: 'standesamt' } }),
      musterRegel({ stelle: { bezirk: 'standesamt', aufgabe: 'standesamt' } }),
    ]
    const modell = musterModell({ regeln, stellen: [standesamt] })
    expect(wer(modell, frage('Herleshausen'))).toMatchObject({ stelle: standesamt.id })
    expect(wer(modell, frage('Wanfried'))).toMatchObject({ durch: 'der Magistrat der Stadt Wanfried' })
  })
})

describe('Widersprüche', () => {
  const eins = musterStelle('amt-eins', WANFRIED)
  const zwei = musterStelle('amt-zwei', WANFRIED)
  const zeilen = [musterZeile('amt-zwei', WANFRIED), musterZeile('amt-eins', WANFRIED)]

  test('zwei gleich enge Zeilen mit verschiedenen Stellen sind ein Konflikt, in jeder Reihenfolge', () => {
    const erwartet = { art: 'konflikt', stellen: [eins.id, zwei.id].sort() }
    expect(wer(musterModell({ zeilen, stellen: [eins, zwei] }), frage('Wanfried'))).toMatchObject(erwartet)
    expect(wer(musterModell({ zeilen: [...zeilen].reverse(), stellen: [zwei, eins] }), frage('Wanfried'))).toMatchObject(erwartet)
  })
  test('zwei Zeilen, die dieselbe Stelle nennen, sind keiner', () => {
    const doppelt = [musterZeile('amt-eins', WANFRIED), musterZeile('amt-eins', WANFRIED)]
    expect(wer(musterModell({ zeilen: doppelt, stellen: [eins] }), frage('Wanfried'))).toMatchObject({ art: 'stelle', stelle: eins.id })
  })
  test('eine Regel, die eine Stelle nennt, und eine gleich enge, die keine kennt, sind ein Konflikt', () => {
    const regeln = [musterRegel(), musterRegel({ stelle: { keine: 'nicht-angeboten' } })]
    const modell = musterModell({ regeln, stellen: [musterStelle('rathaus', WANFRIED, ['steuern'])] })
    expect(wer(modell, frage('Wanfried')).art).toBe('konflikt')
  })
  test('zwei Stellen derselben Gemeinde mit derselben Aufgabe sind ein Konflikt', () => {
    const stellen = [musterStelle('a', WANFRIED, ['steuern']), musterStelle('b', WANFRIED, ['steuern'])]
    expect(wer(musterModell({ regeln: [musterRegel()], stellen }), frage('Wanfried')).art).toBe('konflikt')
  })
  test('die Redaktion sieht die Liste der Konflikte', () => {
    const modell = musterModell({ zeilen, stellen: [eins, zwei] })
    const liste = konflikte(modell, FASSUNGEN, '2026-11-21')
    expect(new Set(liste.map(({ gebiet }) => gebiet.kurzname))).toEqual(new Set(['Wanfried', 'Aue']))
  })
})

test('auch ein Widerspruch an einem Ort, nach dem die Leistung nicht zuerst fragt, steht in der Liste', () => {
  const zeilen = ['eins', 'zwei'].map((amt) => musterZeile(amt, WANFRIED, { bezugsort: 'geburtsort' }))
  const modell = musterModell({ zeilen, stellen: ['eins', 'zwei'].map((amt) => musterStelle(amt, WANFRIED)) })
  const ort = FASSUNGEN.filter(({ kurzname }) => kurzname === 'Wanfried')
  expect(konflikte(modell, ort, '2026-11-21')).toMatchObject([{ bezugsort: 'geburtsort', rolle: 'zustaendige-stelle' }])
})

describe('Anlaufstellen', () => {
  const zeilen = ['b-buero', 'a-buero'].map((stelle) => musterZeile(stelle, WANFRIED, { rolle: 'anlaufstelle' }))
  const stellen = [musterStelle('a-buero', WANFRIED), musterStelle('b-buero', WANFRIED)]
  const modell = musterModell({ zeilen, stellen })

  test('dürfen mehrere sein und sind dann kein Konflikt', () => {
    expect(wer(modell, frage('Wanfried', { rolle: 'anlaufstelle' }))).toMatchObject({
      stelle: stelleId('a-buero'),
      weitere: [stelleId('b-buero')],
    })
  })
  test('stehen alle in der Gesamtantwort, jede mit eigener Kennung', () => {
    const { anlaufstellen, ansprechpunkte, zustaendigeStelle } = alle(modell, frage('Wanfried'))
    expect(anlaufstellen.map((antwort) => antwort.art === 'stelle' && antwort.stelle)).toEqual([stelleId('a-buero'), stelleId('b-buero')])
    expect(new Set(anlaufstellen.map((antwort) => antwort.art === 'stelle' && antwort.id)).size).toBe(2)
    expect(ansprechpunkte).toEqual([])
    expect(zustaendigeStelle).toMatchObject({ grund: 'keine-regel' })
  })
})

describe('der Ort, der zählt', () => {
  const modell = musterModell({
    bezugsort: 'geburtsort',
    regeln: [musterRegel({ bezugsort: 'geburtsort' })],
    stellen: [musterStelle('standesamt', WANFRIED, ['steuern'])],
  })
  test('wird ohne Angabe von der Leistung bestimmt', () => {
    expect(saetze(wer(modell, frage('Wanfried')))).toContain('Es zählt der Ort der Geburt: Wanfried.')
  })
  test('wer nach dem Wohnort fragt, wo der Geburtsort zählt, erfährt das', () => {
    const antwort = wer(modell, frage('Wanfried', { bezugsort: 'wohnort' }))
    expect(antwort).toMatchObject({ art: 'keine', grund: 'keine-regel' })
    expect(saetze(antwort)).toContain('Hier zählt ein anderer Ort: der Ort der Geburt.')
  })
})

describe('Orte, die sich ändern', () => {
  test('eine eingegliederte Gemeinde antwortet mit ihrer Nachfolgerin und sagt es', () => {
    const amt = musterStelle('allendorf', '066350001001', ['steuern'])
    const antwort = wer(musterModell({ regeln: [musterRegel()], stellen: [amt] }), frage('Bromskirchen'))
    expect(antwort).toMatchObject({ stelle: amt.id })
    expect(saetze(antwort)).toContain('Bromskirchen gibt es nicht mehr als eigene Gemeinde. Heute gehört der Ort zu Allendorf.')
  })
  test('vor der Eingliederung antwortet sie selbst', () => {
    const amt = musterStelle('bromskirchen', '066350005005', ['steuern'])
    const antwort = wer(musterModell({ regeln: [musterRegel()], stellen: [amt] }), frage('Bromskirchen', { tag: '2022-12-31' }))
    expect(antwort).toMatchObject({ stelle: amt.id })
  })
  test('eine geteilte Gemeinde ist keine Antwort: beide Nachfolger werden genannt', () => {
    const antwort = wer(musterModell({ regeln: [musterRegel()] }), frage('Geteilt'))
    expect(antwort).toMatchObject({ art: 'keine', grund: 'ort-unklar' })
    expect(saetze(antwort)).toContain('Allendorf oder Wanfried')
  })
  test('eine Zeile für den alten Schlüssel von Hanau gilt unter dem neuen weiter', () => {
    const amt = musterStelle('hanau', '064350014014')
    const modell = musterModell({ zeilen: [musterZeile('hanau', '064350014014')], stellen: [amt] })
    for (const tag of ['2025-12-31', '2026-01-01']) expect(wer(modell, frage('Hanau', { tag }))).toMatchObject({ stelle: amt.id })
  })
  test('eine Zeile für eine eingegliederte Gemeinde gilt für die Nachfolgerin weiter', () => {
    const amt = musterStelle('amt', '066350000000')
    const modell = musterModell({ zeilen: [musterZeile('amt', '066350005005')], stellen: [amt] })
    expect(wer(modell, frage('Allendorf'))).toMatchObject({ stelle: amt.id })
    expect(wer(modell, frage('Bromskirchen'))).toMatchObject({ stelle: amt.id })
  })
  test('eine Zeile für den Kreis gilt nicht mehr für die Stadt, die ihn verlassen hat', () => {
    const amt = musterStelle('kreisamt', '064350000000')
    const modell = musterModell({ zeilen: [musterZeile('kreisamt', '064350000000')], stellen: [amt] })
    expect(wer(modell, frage('Hanau', { tag: '2025-12-31' }))).toMatchObject({ stelle: amt.id })
    expect(wer(modell, frage('Hanau', { tag: '2026-01-01' }))).toMatchObject({ grund: 'keine-regel' })
  })
})

test('für welche Leistungen eine Stelle in Frage kommt, sagen die Regeln ihrer Aufgaben und die Zeilen, die sie nennen', () => {
  const amt = musterStelle('steueramt', WANFRIED, ['steuern'])
  const moeglich = (eintraege: Parameters<typeof musterModell>[0]) => moeglicheLeistungen(musterModell(eintraege), amt)
  expect(moeglich({ regeln: [musterRegel()] })).toEqual(new Set([HUND]))
  expect(moeglich({ zeilen: [musterZeile('steueramt', WANFRIED, { rolle: 'anlaufstelle' })] })).toEqual(new Set([HUND]))
  const andere = musterRegel({ stelle: { ebene: 'gemeinde', aufgabe: 'standesamt' } })
  expect(
    moeglich({ regeln: [andere, musterRegel({ stelle: { keine: 'beim-bund' } })], zeilen: [musterZeile('anderes', WANFRIED)] }),
  ).toEqual(new Set())
})

test('die Kennung einer Antwort hängt nur an Leistung, Gebiet, Rolle und Stelle, nicht am Weg dorthin', () => {
  const amt = musterStelle('steueramt', WANFRIED, ['steuern'])
  const durchRegel = wer(musterModell({ regeln: [musterRegel()], stellen: [amt] }), frage('Wanfried'))
  const durchZeile = wer(musterModell({ zeilen: [musterZeile('steueramt', WANFRIED)], stellen: [amt] }), frage('Wanfried'))
  expect(durchRegel).toMatchObject({ art: 'stelle', id: (durchZeile as { id: string }).id })
})
