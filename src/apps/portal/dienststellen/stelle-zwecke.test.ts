// Hours for single purposes: all on the page of the office, on the page of a service those for its Aufgabe, and never a word on what is open now.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stellenprobe, WANFRIED } from '../../../../test/support/stellenprobe.ts'
import { musterZeile as musterLeistung } from '../../../domain/leistung/fixtures.ts'
import type { LeistungId } from '../../../domain/leistung/index.ts'
import { organisationseinheit } from '../../../domain/organisationseinheit/index.ts'
import { HUND, musterRegel, musterStelle } from '../../../domain/zustaendigkeit/fixtures.ts'
import { createSeitenCache } from '../../../platform/cache/index.ts'

const vormittag = [{ von: '08:00', bis: '12:00' }]
const ganztags = [{ von: '07:00', bis: '20:00' }]
const taeglich = (zeiten: object[]) => [1, 2, 3, 4, 5, 6, 7].map((wochentag) => ({ wochentag, zeiten }))
const amt = musterStelle('Amt', WANFRIED)
amt.inhalt = organisationseinheit.parse({
  ...amt.inhalt,
  aufgaben: ['steuern', 'abfall'],
  oeffnungszeiten: { woche: taeglich(vormittag), ausnahmen: [{ tag: '2026-11-27', grund: { de: 'Brückentag' } }, { tag: '2026-12-10' }] },
  weitereZeiten: [
    { zweck: { de: 'Telefonisch', en: 'By telephone' }, woche: taeglich(ganztags) },
    {
      zweck: { de: 'Hundemarken' },
      aufgaben: ['steuern'],
      woche: [{ wochentag: 4, zeiten: [{ von: '09:00', bis: '10:00' }] }],
      ausnahmen: [{ tag: '2026-12-03', grund: { de: 'Marken nachbestellt' } }],
    },
    { zweck: { de: 'Restmüllsäcke' }, aufgaben: ['abfall'], woche: [], nurNachVereinbarung: true },
  ],
})
const hund = musterLeistung({ leistungId: HUND as LeistungId, slug: 'hund', module: { bezeichnung: { text: 'Hund anmelden' } } })
const STELLE = `/stelle/${amt.id}`
const LEISTUNG = `/leistung/hund?ort=${WANFRIED}`

let jetzt = new Date('2026-11-26T10:00:00Z')
let probe: Awaited<ReturnType<typeof stellenprobe>>
const clock = () => jetzt
const seiten = createSeitenCache({ clock, maxBytes: 1e7 })
beforeAll(async () => {
  probe = await stellenprobe({ stellen: [amt], leistungen: [hund], regeln: [musterRegel()], mehr: { clock, seiten } })
})
afterAll(() => probe.close())

async function um(zeit: string, seite: string): Promise<string> {
  jetzt = new Date(zeit)
  seiten.verwerfeAlles()
  return (await probe.hole(seite)).text
}

test('die Seite der Stelle nennt alle Zwecke unter den allgemeinen Zeiten', async () => {
  const text = await um('2026-11-26T10:00:00Z', STELLE)
  expect(text).toMatch(
    /Allgemeine Öffnungszeiten.*Zeiten für einzelne Anliegen.*Telefonisch.*7:00 bis 20:00.*Hundemarken.*9:00 bis 10:00.*Restmüllsäcke: Nur nach Vereinbarung/,
  )
  expect(await um('2026-11-26T10:00:00Z', `/en${STELLE}`)).toMatch(/General opening hours.*Hours for particular matters.*By telephone/)
})

test('die Seite einer Leistung nennt nur, was ihre Aufgabe betrifft', async () => {
  const text = await um('2026-11-26T10:00:00Z', LEISTUNG)
  expect(text).toMatch(/Allgemeine Öffnungszeiten.*Hundemarken.*9:00 bis 10:00/)
  expect(text).not.toMatch(/Telefonisch|Restmüllsäcke/)
})

describe.each([STELLE, LEISTUNG])('%s', (seite) => {
  test('sagt „geöffnet“ nur nach den allgemeinen Zeiten, auch während ein Zweck gerade Zeit hat', async () => {
    expect(await um('2026-11-26T10:00:00Z', seite)).toContain('Jetzt geöffnet, noch bis 12:00 Uhr') // 11:00: not 20:00
    const abends = await um('2026-11-26T15:00:00Z', seite) // 16:00: by telephone until 20:00
    expect(abends).toContain('Jetzt geschlossen')
    expect(abends).not.toContain('Jetzt geöffnet')
    expect(abends.match(/Jetzt geschlossen|Heute ab/g)).toHaveLength(1)
  })

  test('nennt freie Tage des Hauses einmal, den eigenen des Zwecks bei ihm', async () => {
    const text = await um('2026-11-26T10:00:00Z', seite)
    expect(text.match(/10\. Dezember: geschlossen/g)).toHaveLength(1)
    expect(text).toMatch(/Hundemarken.*In den nächsten Wochen anders ?: Hundemarken.*3\. Dezember: geschlossen \(Marken nachbestellt\)/)
  })
})

test('am freien Tag des Hauses ist auch der Zweck geschlossen, mit demselben Grund', async () => {
  const text = await um('2026-11-26T10:00:00Z', STELLE)
  expect(text.slice(text.indexOf('Telefonisch'))).toMatch(/Freitag 27\. November ?geschlossen Brückentag/)
  expect(text).toMatch(/Hundemarken Donnerstag heute 9:00 bis 10:00 In den nächsten/)
})
