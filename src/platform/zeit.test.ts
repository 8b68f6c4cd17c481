// The day of a moment, whichever moments came before it.
import { expect, test } from 'vitest'
import { tagVon } from './zeit.ts'

const genau = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' })

test('der Tag wechselt um Mitternacht in Berlin, im Sommer wie im Winter, vor und zurück', () => {
  for (const mitternacht of ['2026-06-30T22:00:00Z', '2026-12-31T23:00:00Z', '2026-03-28T23:00:00Z', '2026-10-25T23:00:00Z']) {
    const um = Date.parse(mitternacht)
    const zeiten = [-90_000, -1, 0, 1, 59_999, 60_000, -1, -60_001, 0].map((ms) => new Date(um + ms))
    expect(zeiten.map(tagVon)).toEqual(zeiten.map((zeit) => genau.format(zeit)))
  }
})
