// The service pages with sample props: the overview, an operator's entries, what hangs below pages of text.
import { join } from 'node:path'
import type { VNode } from 'preact'
import { Begriffsseite } from '../../src/apps/portal/begriffe/begriffe.page.tsx'
import { begriffsgruppen } from '../../src/apps/portal/begriffe/begriffe-seite.ts'
import { Bewertungsseite } from '../../src/apps/portal/leistung/bewertung.page.tsx'
import { EinfacheListe } from '../../src/apps/portal/service/einfach.page.tsx'
import { Nummer115 } from '../../src/apps/portal/service/nummer115.tsx'
import { Danke, Rueckmeldung } from '../../src/apps/portal/service/rueckmeldung.page.tsx'
import { Text } from '../../src/apps/portal/service/seite.page.tsx'
import { Service } from '../../src/apps/portal/service/service.page.tsx'
import { Statistikseite } from '../../src/apps/portal/service/statistik.page.tsx'
import { Uebersicht } from '../../src/apps/portal/service/uebersicht.page.tsx'
import { Bewertungen } from '../../src/apps/redaktion/bewertungen.page.tsx'
import { Rueckmeldungen } from '../../src/apps/redaktion/rueckmeldungen.page.tsx'
import { ladeBegriffe } from '../../src/domain/begriff/index.ts'
import type { LeistungId } from '../../src/domain/leistung/index.ts'
import { dienstrahmen, rahmen, wanfried } from './beispiele-rahmen.ts'

const betreiber = {
  stelle: {
    name: 'Musterland',
    vertretung: 'Erika Muster',
    anschrift: ['Beispielweg 1', '12345 Musterstadt'],
    telefon: '069 90009-001',
    email: 'post@musterland.example',
  },
}
const begriffe = (await ladeBegriffe(join(import.meta.dirname, '../../seeds/begriffe'))).begriffe
const bewertet = {
  rahmen: rahmen('de', '/leistung/hundesteuer/bewertung', wanfried),
  titel: 'Hund anmelden',
  aktion: '/leistung/hundesteuer/bewertung',
  seite: '/leistung/hundesteuer',
}
const leer = { art: '', seite: '', text: '', email: '' }
const nachrichten = [
  {
    id: '0001',
    art: 'barriere',
    zeitpunkt: '2026-11-26T09:12:00Z',
    zeit: '26. November 2026 um 10:12',
    auftritt: 'wanfried',
    inhalt: {
      seite: '/leistung/hundesteuer-anmelden',
      text: 'Die Karte lässt sich nicht mit der Tastatur bedienen.\n\nBitte ändern.',
      email: 'ich@post.example',
    },
  },
  { id: '0002', art: 'lob', zeitpunkt: '2026-11-25T09:12:00Z', zeit: '25. November 2026 um 10:12', auftritt: 'wanfried', inhalt: null },
] as const
const zahlen = {
  leistungen: 173,
  online: 41,
  stellen: 7412,
  behoerden: 455,
  orte: 421,
  neuestes: '2026-11-20',
  sprachen: [
    { sprache: 'de', leistungen: 173 },
    { sprache: 'en', leistungen: 150 },
    { sprache: 'de-einfach', leistungen: 27 },
  ],
  schichten: [
    { ebene: 'bund', leistungen: 90, beitraege: 90 },
    { ebene: 'land', leistungen: 70, beitraege: 70 },
    { ebene: 'kreis', leistungen: 4, beitraege: 9 },
    { ebene: 'gemeinde', leistungen: 20, beitraege: 44 },
  ],
} as const
const nichts = { leistungen: 0, online: 0, stellen: 0, behoerden: 0, orte: 0, neuestes: null, sprachen: [], schichten: [] }
const englisch = rahmen('en', '/leichte-sprache', null, 'service')

export const servicebeispiele: Readonly<Record<string, VNode>> = {
  service: <Service rahmen={rahmen('de', '/service', wanfried, 'service')} />,
  'impressum-betreiber': <Text rahmen={rahmen('de', '/impressum', null, 'service')} seite="impressum" betreiber={betreiber} />,
  'leichte-sprache-liste': (
    <Text rahmen={englisch} seite="leichte-sprache">
      <EinfacheListe rahmen={englisch} leistungen={[{ titel: 'Hund anmelden', url: '/einfach/leistung/hund' }]} />
    </Text>
  ),
  'nummer-115': (
    <Text
      rahmen={rahmen('de', '/behoerdennummer-115', null, 'service')}
      seite="behoerdennummer-115"
      oben={<Nummer115 rahmen={rahmen('de', '/behoerdennummer-115', null, 'service')} />}
    />
  ),
  statistik: <Statistikseite rahmen={rahmen('de', '/statistik', null, 'service')} tag="2026-11-26" zahlen={zahlen} />,
  'statistik-leer': <Statistikseite rahmen={rahmen('en', '/statistik', null, 'service')} tag="2026-11-26" zahlen={nichts} />,
  begriffe: <Begriffsseite rahmen={rahmen('de', '/begriffe', wanfried, 'service')} gruppen={begriffsgruppen(begriffe, 'de')} />,
  'begriffe-en': <Begriffsseite rahmen={rahmen('en', '/begriffe', null, 'service')} gruppen={begriffsgruppen(begriffe, 'en')} />,
  inhaltsuebersicht: (
    <Uebersicht
      rahmen={rahmen('de', '/uebersicht', wanfried, 'service')}
      bereiche={[
        {
          schluessel: 'buerger',
          titel: 'Themen für Bürgerinnen und Bürger',
          url: '/themen/buerger',
          themen: [{ titel: 'Bauen und Wohnen', url: '/themen/buerger/bauen' }],
        },
      ]}
    />
  ),
  rueckmeldung: (
    <Rueckmeldung
      rahmen={rahmen('de', '/rueckmeldung', wanfried, 'service')}
      marke="m"
      hoechstens={4000}
      werte={{ ...leer, seite: '/hilfe' }}
    />
  ),
  'rueckmeldung-fehler': (
    <Rueckmeldung
      rahmen={rahmen('en', '/rueckmeldung', null, 'service')}
      marke="m"
      hoechstens={4000}
      werte={{ ...leer, art: 'fehler', email: 'ich@' }}
      maengel={{ text: 'text-fehlt', email: 'email-ungueltig' }}
    />
  ),
  'rueckmeldung-veraltet': (
    <Rueckmeldung rahmen={rahmen('de', '/rueckmeldung', null, 'service')} marke="m" hoechstens={4000} werte={leer} veraltet />
  ),
  'rueckmeldung-danke': <Danke rahmen={rahmen('de', '/rueckmeldung/danke', wanfried, 'service')} />,
  rueckmeldungen: (
    <Rueckmeldungen
      rahmen={{ ...dienstrahmen({ name: 'Anna Beispiel', traeger: 'Stadt Wanfried' }, 'rueckmeldungen'), dialog: true }}
      nachrichten={nachrichten}
      stand="offen"
      weitere
    />
  ),
  'bewertung-frage': <Bewertungsseite {...bewertet} marke="m" veraltet />,
  'bewertung-danke': <Bewertungsseite {...bewertet} gesagt={{ antwort: 'nein', schon: false }} />,
  bewertungen: (
    <Bewertungen
      rahmen={{ ...dienstrahmen({ name: 'Anna Beispiel', traeger: 'Stadt Wanfried' }, 'rueckmeldungen'), dialog: true }}
      zeilen={[
        { leistung: 'l1' as LeistungId, ja: 12, nein: 4, fund: { titel: 'Hund anmelden', url: '/leistung/hundesteuer' } },
        { leistung: 'l2' as LeistungId, ja: 1, nein: 5, fund: null },
      ]}
      zuWenige={3}
      mindestens={5}
      tage={90}
    />
  ),
}
