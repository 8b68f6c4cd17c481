// Sample hours of an office: a week with a day that differs, days to come, and hours for single purposes.
import type { Oeffnung, Zweckoeffnung } from '../../src/ui/oeffnungszeiten.tsx'

const vormittag = { von: '08:00', bis: '12:00' }

export const oeffnung: Oeffnung = {
  tage: [
    { tag: '2026-11-23', wochentag: 1, zeiten: [vormittag], heute: false },
    { tag: '2026-11-24', wochentag: 2, zeiten: [vormittag, { von: '14:00', bis: '16:00' }], heute: false },
    { tag: '2026-11-25', wochentag: 3, zeiten: [], heute: false },
    { tag: '2026-11-26', wochentag: 4, zeiten: [vormittag, { von: '14:00', bis: '18:00' }], heute: true },
    { tag: '2026-11-27', wochentag: 5, zeiten: [], heute: false, sonst: [vormittag], grund: 'Personalversammlung' },
    { tag: '2026-11-28', wochentag: 6, zeiten: [], heute: false },
    { tag: '2026-11-29', wochentag: 7, zeiten: [], heute: false },
  ],
  jetzt: { art: 'offen', bis: '18:00' },
  ausnahmen: [
    { tag: '2026-12-24', wochentag: 4, zeiten: [], grund: 'Heiligabend' },
    { tag: '2026-12-31', wochentag: 4, zeiten: [{ von: '08:00', bis: '10:00' }] },
  ],
}

export const weitereZeiten: readonly Zweckoeffnung[] = [
  {
    zweck: 'Kasse für Barzahlung',
    oeffnung: {
      tage: oeffnung.tage.map((tag) => ({ ...tag, zeiten: tag.zeiten.slice(0, 1) })),
      ausnahmen: [{ tag: '2026-12-10', wochentag: 4, zeiten: [], grund: 'Inventur' }],
    },
  },
  { zweck: 'Rentenberatung', oeffnung: { tage: [], nurNachVereinbarung: true, hinweis: 'Einen Termin bekommen Sie am Telefon.' } },
]
