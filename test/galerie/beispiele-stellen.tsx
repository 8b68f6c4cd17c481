// Sample pages of opening hours as editors keep them.
import type { VNode } from 'preact'
import { Stellen } from '../../src/apps/redaktion/stellen.page.tsx'
import { Zeiten, type Zeitenwerte } from '../../src/apps/redaktion/zeiten.page.tsx'
import { dienstrahmen } from './beispiele-rahmen.ts'
import { oeffnung, weitereZeiten } from './beispiele-zeiten.ts'

const rahmen = {
  ...dienstrahmen({ name: 'Frieda Wanner', traeger: 'Stadt Wanfried' }, 'stellen'),
  stellen: true,
  melden: true,
  dialog: true,
}
const werte: Zeitenwerte = {
  ...{ zweck: '', zweckEn: '', aufgaben: [], vereinbarung: false, hinweis: '', hinweisEn: '' },
  woche: ['8:00–12:00', '8:00–12:00, 14:00–16:00', '', '8:00–12:00, 14:00–18:00', '8:00–12:00', '', ''],
  tage: [
    { nr: 0, neu: false, entfernen: false, tag: '2026-12-24', zeiten: '', grund: 'Heiligabend', grundEn: 'Christmas Eve' },
    { nr: 1, neu: true, entfernen: false, tag: '', zeiten: '', grund: '', grundEn: '' },
  ],
}
const kasse = { ...werte, zweck: 'Kasse für Barzahlung', zweckEn: 'Cash desk', aufgaben: ['steuern'], tage: werte.tage.slice(1) }
const seite = { rahmen, aktion: '/redaktion/stelle/1/zeiten', gegenstand: 'Bürgerbüro Wanfried', fassung: '2', portal: '/stelle/1' }
const anliegen = { bisher: kasse.zweck, aufgaben: ['buergerbuero', 'steuern'] }
const ganz = [{ sprache: 'de' as const, oeffnung }]

export const stellenbeispiele: Record<string, VNode> = {
  stellen: (
    <Stellen
      rahmen={rahmen}
      gespeichert="Bürgerbüro Wanfried"
      stellen={[
        {
          ...{ id: '1', name: 'Bürgerbüro Wanfried', teilVon: 'Magistrat der Stadt Wanfried' },
          ...{ zeiten: 'Montag, Freitag: 8:00–12:00; Dienstag: 8:00–12:00, 14:00–16:00', anliegen: [kasse.zweck, 'Telefonisch'] },
        },
        { id: '2', name: 'Archiv', zeiten: 'keine Zeiten hinterlegt', anliegen: [] },
      ]}
    />
  ),
  'stellen-leer': <Stellen rahmen={rahmen} stellen={[]} />,
  zeiten: <Zeiten {...seite} werte={werte} vorschau={ganz} />,
  'zeiten-fehler': (
    <Zeiten
      {...seite}
      werte={{ ...werte, woche: ['vormittags', ...werte.woche.slice(1)] }}
      fehler={{ 'tag-1': 'Schreiben Sie Zeiten wie „8–12“ oder „8–12, 14–16:30“.', 'ausnahme-tag-1': 'Nennen Sie den Tag.' }}
    />
  ),
  'zeiten-konflikt': <Zeiten {...seite} werte={werte} konflikt jetzt={ganz} />,
  'zeiten-anliegen': <Zeiten {...seite} werte={kasse} anliegen={anliegen} vorschau={[{ sprache: 'de', ...weitereZeiten[0]! }]} />,
  'zeiten-anliegen-neu': <Zeiten {...seite} werte={{ ...kasse, zweck: '' }} anliegen={{ ...anliegen, bisher: '' }} konflikt jetzt={[]} />,
}
