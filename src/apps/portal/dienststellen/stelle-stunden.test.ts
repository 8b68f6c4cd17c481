// Hours on the pages that show them, kept pages included: never open when it is shut, not by a minute, not on the days on which clocks change.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { stellenprobe, WANFRIED } from '../../../../test/support/stellenprobe.ts'
import { musterZeile as musterLeistung } from '../../../domain/leistung/fixtures.ts'
import type { LeistungId } from '../../../domain/leistung/index.ts'
import { oeffnungszeiten } from '../../../domain/organisationseinheit/index.ts'
import { HUND, musterRegel, musterStelle } from '../../../domain/zustaendigkeit/fixtures.ts'
import { createSeitenCache } from '../../../platform/cache/index.ts'

const rathaus = musterStelle('Rathaus', WANFRIED, ['steuern'])
rathaus.inhalt = {
  ...rathaus.inhalt,
  oeffnungszeiten: oeffnungszeiten.parse({
    woche: [1, 2, 3, 4, 5, 7].map((wochentag) => ({ wochentag, zeiten: [{ von: '08:00', bis: '12:30' }] })),
    ausnahmen: [
      { tag: '2026-11-27', grund: { de: 'Brückentag' } },
      { tag: '2026-12-24', grund: { de: 'Heiligabend' } },
      { tag: '2027-06-16', grund: { de: 'Betriebsausflug' } },
    ],
  }),
}
const standesamt = musterStelle('Standesamt', WANFRIED, [], { uebergeordnet: rathaus.id })
standesamt.inhalt = {
  ...standesamt.inhalt,
  oeffnungszeiten: { ...rathaus.inhalt.oeffnungszeiten!, nurNachVereinbarung: true },
}
const hund = musterLeistung({ leistungId: HUND as LeistungId, slug: 'hund', module: { bezeichnung: { text: 'Hund anmelden' } } })
const SEITEN = [`/stelle/${rathaus.id}`, `/leistung/hund?ort=${WANFRIED}`, `/?ort=${WANFRIED}`, `/dienststellen?ort=${WANFRIED}`]
const OFFEN = 'Jetzt geöffnet, noch bis 12:30 Uhr'

let jetzt = new Date()
let probe: Awaited<ReturnType<typeof stellenprobe>>
const clock = () => jetzt
const seiten = createSeitenCache({ clock, maxBytes: 1e7 })
beforeAll(async () => {
  probe = await stellenprobe({ stellen: [rathaus, standesamt], leistungen: [hund], regeln: [musterRegel()], mehr: { clock, seiten } })
})
afterAll(() => probe.close())
beforeEach(() => seiten.verwerfeAlles()) // each test has a calendar of its own

async function um(zeit: string, seite: string): Promise<string> {
  jetzt = new Date(zeit)
  return (await probe.hole(seite)).text
}

describe.each(SEITEN)('%s', (seite) => {
  test.each([
    ['an einem Donnerstag im Winter', '2026-11-26T07:00:00Z', '2026-11-26T11:30:00Z'],
    ['am Sonntag, an dem die Sommerzeit beginnt', '2026-03-29T06:00:00Z', '2026-03-29T10:30:00Z'],
    ['am Sonntag, an dem die Winterzeit beginnt', '2026-10-25T07:00:00Z', '2026-10-25T11:30:00Z'],
  ])('%s: offen von der ersten bis zur letzten Minute, auch aus dem Zwischenspeicher', async (_, auf, zu) => {
    const vor = (zeit: string) => new Date(Date.parse(zeit) - 1000).toISOString()
    expect(await um(vor(auf), seite)).toContain('Heute ab 8:00 Uhr geöffnet')
    expect(await um(auf, seite)).toContain(OFFEN)
    expect(await um(vor(zu), seite)).toContain(OFFEN)
    const danach = await um(zu, seite)
    expect(danach).not.toContain(OFFEN)
    expect(danach).toContain('Öffnet wieder')
  })

  test('am freien Tag steht, warum zu ist; um Mitternacht gilt der nächste Tag', async () => {
    expect(await um('2026-11-26T22:59:59Z', seite)).toContain('Jetzt geschlossen')
    expect(await um('2026-11-26T23:00:00Z', seite)).toContain('Heute geschlossen (Brückentag)')
    expect(await um('2026-12-25T09:00:00Z', seite)).toContain('Heute geschlossen (1. Weihnachtstag)')
  })
})

test.each(SEITEN.slice(0, 2))('%s nennt freie Tage und Feiertage der kommenden Wochen, nicht die ferneren', async (seite) => {
  const text = await um('2026-11-26T10:00:00Z', seite)
  expect(text).toMatch(/Freitag 27\. November ?geschlossen Brückentag/)
  const voraus = text.slice(text.indexOf('In den nächsten Wochen anders'))
  expect(voraus).toMatch(/^\D+24\. Dezember: geschlossen \(Heiligabend\) Freitag, 25\. Dezember: geschlossen \(1\. Weihnachtstag\)/)
  expect(voraus).toContain('Freitag, 1. Januar: geschlossen (Neujahr)')
  expect(voraus).not.toMatch(/2\. Weihnachtstag|Betriebsausflug|Karfreitag/)
})

test('ein Amt nur nach Vereinbarung sagt es unter dem offenen Haus, zu dem es gehört: sonst hielte man es für offen', async () => {
  expect(await um('2026-11-26T10:00:00Z', `/dienststellen?ort=${WANFRIED}`)).toMatch(
    new RegExp(`Rathaus .*${OFFEN} +Standesamt .*Nur nach Vereinbarung`),
  )
})
