// Sample pages of keeping the search: vocabulary, best bets, failed queries.
import type { VNode } from 'preact'
import { Empfehlung } from '../../src/apps/redaktion/empfehlung.page.tsx'
import { Empfehlungen } from '../../src/apps/redaktion/empfehlungen.page.tsx'
import { Fehlanzeigen } from '../../src/apps/redaktion/fehlanzeigen.page.tsx'
import { Wort } from '../../src/apps/redaktion/wort.page.tsx'
import { Wortschatz } from '../../src/apps/redaktion/wortschatz.page.tsx'
import { dienstrahmen } from './beispiele-rahmen.ts'

const r = { ...dienstrahmen({ name: 'Hesso Landmann', traeger: 'Land Hessen' }, 'suche'), pflege: true }
const zeile = { id: 'w1', wort: 'perso', begriff: 'Personalausweis', art: 'abkuerzung', bemerkung: '', mitgeliefert: true } as const
const zeilen = [
  zeile,
  { id: 'w2', wort: 'knöllchen', begriff: 'Verwarnungsgeld', art: 'mundart', bemerkung: 'Rheinland, verbreitet', mitgeliefert: true },
  { id: 'w3', wort: 'parking permit for residents', begriff: 'Bewohnerparkausweis', art: 'englisch', bemerkung: '', mitgeliefert: false },
] as const
const filter = { rahmen: r, text: 'per', art: '', entfernt: false, gesamt: 112, seite: 2, seiten: 3 } as const
const werte = { wort: 'perso', begriff: 'Personalausweis', art: 'abkuerzung', bemerkung: '' }
const stand = {
  zeitpunkt: '2026-11-20T09:12:00Z',
  zeit: '20. November 2026 um 10:12',
  begriff: 'Personalausweis',
  art: 'abkuerzung',
} as const
const verlauf = [
  { ...stand, nr: 3, was: 'geaendert', wer: 'Hesso Landmann', wort: 'perso' },
  { ...stand, nr: 2, was: 'entfernt', wer: 'Hilde Beispiel', wort: 'persos' },
  { ...stand, nr: 1, was: 'geladen', wer: 'Amtswerk', wort: 'persos' },
] as const
const hund = { id: 'a', titel: 'Hund zur Hundesteuer anmelden', zusatz: 'hundesteuer-anmelden', url: '/leistung/hundesteuer-anmelden' }
const marke = {
  id: 'b',
  titel: 'Hundesteuermarke ersetzen',
  zusatz: 'hundesteuermarke-ersetzen',
  url: '/leistung/hundesteuermarke-ersetzen',
}
const gefahr = {
  id: 'c',
  titel: 'Erlaubnis zum Halten eines gefährlichen Hundes beantragen',
  zusatz: 'gefaehrlicher-hund',
  url: '/leistung/x',
}
const empfehlung = { rahmen: r, anfrage: 'hund', ziele: [hund, marke, gefahr], von: '', bis: '2026-12-31', finden: '' }
const anzeige = { tage: 4, zuletzt: '21. November 2026', alsWort: '/redaktion/x', alsEmpfehlung: '/redaktion/y' }

export const suchpflegebeispiele: Record<string, VNode> = {
  wortschatz: <Wortschatz {...filter} zeilen={zeilen} />,
  'wortschatz-leer': <Wortschatz {...filter} gesamt={0} seite={1} seiten={1} zeilen={[]} />,
  'wort-neu': (
    <Wort rahmen={r} werte={{ ...werte, wort: 'a b c d e', begriff: '' }} fehler={{ wort: 'zu-viele-woerter', begriff: 'leer' }} />
  ),
  wort: <Wort rahmen={r} werte={werte} eintrag={{ id: 'w1', wort: 'perso', nr: 3, entfernt: false, verlauf }} getan="geaendert" />,
  'wort-entfernt': (
    <Wort rahmen={r} werte={werte} eintrag={{ id: 'w1', wort: 'persos', nr: 2, entfernt: true, verlauf: verlauf.slice(1) }} konflikt />
  ),
  empfehlungen: (
    <Empfehlungen
      rahmen={r}
      getan="gesetzt"
      zeilen={[
        {
          id: 'e1',
          wortlaut: 'hund',
          ziele: [hund, { id: 'x', titel: null }],
          gilt: 'bis auf Weiteres',
          geaendert: '20. November 2026 um 10:12, Hesso Landmann',
        },
        { id: 'e2', wortlaut: 'wahl', ziele: [marke], gilt: '1. Januar 2027 bis 14. März 2027', geaendert: '20. November 2026 um 10:12' },
      ]}
    />
  ),
  'empfehlungen-leer': <Empfehlungen rahmen={r} zeilen={[]} />,
  empfehlung: (
    <Empfehlung
      {...empfehlung}
      vorhanden={{ id: 'e1', wortlaut: 'hund', nr: 2 }}
      finden="hund"
      gefunden={[hund, marke]}
      vorschau={[gefahr, hund]}
    />
  ),
  'empfehlung-fehler': <Empfehlung {...empfehlung} anfrage="" ziele={[]} fehler={['anfrage-leer', 'nichts-empfohlen', 'tag-ungueltig']} />,
  fehlanzeigen: (
    <Fehlanzeigen
      rahmen={r}
      getan="erledigt"
      zeilen={[
        { ...anzeige, schluessel: 'r', wortlaut: 'rollator mieten', art: 'ohne-treffer', sprache: null, anzahl: 17 },
        { ...anzeige, schluessel: 's', wortlaut: 'swimming badge', art: 'wenige-treffer', sprache: 'en', anzahl: 9 },
      ]}
    />
  ),
  'fehlanzeigen-leer': <Fehlanzeigen rahmen={r} zeilen={[]} />,
}
