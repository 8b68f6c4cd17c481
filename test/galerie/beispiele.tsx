// Every page with sample props, by name. The gallery, the page tests and the browser checks all read this one list.
import type { VNode } from 'preact'
import { Stelle } from '../../src/apps/portal/dienststellen/stelle.page.tsx'
import { Fehler } from '../../src/apps/portal/fehler.page.tsx'
import { Leistung } from '../../src/apps/portal/leistung/leistung.page.tsx'
import { Rechner } from '../../src/apps/portal/leistung/leistung-rechner.page.tsx'
import { Ort } from '../../src/apps/portal/ort.page.tsx'
import { Quellen } from '../../src/apps/portal/service/quellen.page.tsx'
import { TEXTSEITEN, Text } from '../../src/apps/portal/service/seite.page.tsx'
import { Startseite } from '../../src/apps/portal/start/startseite.page.tsx'
import { Anmelden } from '../../src/apps/redaktion/anmelden.page.tsx'
import { Formulare } from '../../src/apps/redaktion/formulare.page.tsx'
import { Gebuehr } from '../../src/apps/redaktion/gebuehr.page.tsx'
import { Protokoll } from '../../src/apps/redaktion/protokoll.page.tsx'
import { Sprachfassungen } from '../../src/apps/redaktion/sprachfassungen.page.tsx'
import { Uebersicht } from '../../src/apps/redaktion/uebersicht.page.tsx'
import type { Kartenbild } from '../../src/ui/hessenkarte.tsx'
import type { Treffer } from '../../src/ui/treffer.tsx'
import {
  einfach,
  englisch,
  falschGerechnet,
  finanzverwaltung,
  geburtsurkunde,
  geburtsurkundeOhneOrt,
  hundesteuer,
  konflikt,
  zweiRollen,
} from './beispiele-leistung.ts'
import { meldungsbeispiele, rathausZu } from './beispiele-meldungen.tsx'
import { dienstrahmen, rahmen, wanfried } from './beispiele-rahmen.ts'
import { servicebeispiele } from './beispiele-service.tsx'
import { stellenbeispiele } from './beispiele-stellen.tsx'
import { suchbeispiele } from './beispiele-suche.tsx'
import { suchpflegebeispiele } from './beispiele-suchpflege.tsx'
import { startbereiche, themenbeispiele } from './beispiele-themen.tsx'
import { oeffnung, weitereZeiten } from './beispiele-zeiten.ts'
import karte from './karte.json' with { type: 'json' }

const leistungen: Treffer[] = [
  {
    art: 'leistung',
    titel: 'Hund zur Hundesteuer anmelden',
    url: '/leistung/hundesteuer-anmeldung',
    teaser: 'Ein Hund ist bei Ihnen eingezogen? Melden Sie ihn bei der Stadt an.',
    ebene: 'stadt',
    traeger: 'Stadt Wanfried',
    weg: 'online',
  },
  {
    art: 'leistung',
    titel: 'Personalausweis beantragen',
    url: '/leistung/personalausweis',
    teaser: '46 €, unter 24 Jahren 27,60 €. Lichtbild digital',
    ebene: 'bund',
    traeger: 'Bund',
    weg: 'vor-ort',
  },
  {
    art: 'stelle',
    titel: finanzverwaltung.name,
    url: finanzverwaltung.url,
    teaser: 'Zuständig für die Hundesteuer. Am Markt 1, 37281 Wanfried',
    ebene: 'stadt',
    traeger: 'Stadt Wanfried',
  },
  {
    art: 'leistung',
    titel: 'Baugenehmigung',
    url: '/leistung/baugenehmigung',
    ebene: 'kreis',
    traeger: 'Werra-Meißner-Kreis',
    weg: 'auskunft',
  },
]
const naheStellen = [
  {
    name: 'Rathaus Wanfried',
    url: '/stelle/rathaus',
    ebene: 'stadt',
    traeger: 'Stadt Wanfried',
    anschrift: 'Am Markt 1, 37281 Wanfried',
    jetzt: { art: 'offen', bis: '18:00' },
  },
  {
    name: 'Kreisverwaltung',
    url: '/stelle/kreis',
    ebene: 'kreis',
    traeger: 'Werra-Meißner-Kreis',
    anschrift: 'Schlossplatz 1, 37269 Eschwege',
    jetzt: { art: 'zu', naechste: { tag: '2026-11-27', wochentag: 5, um: '08:00' } },
  },
] as const
const oft = [
  { wort: 'Hund anmelden', url: '/suche?q=hund' },
  { wort: 'Perso abgelaufen', url: '/suche?q=perso' },
]
const vorschlaege = [
  { name: 'Neustadt (Hessen)', zusatz: 'Stadt im Landkreis Marburg-Biedenkopf, Hessen', url: '/suche?q=hund&ort=065340016016' },
  { name: 'Neustadt an der Weinstraße', zusatz: 'Kreisfreie Stadt, Rheinland-Pfalz', url: '/suche?q=hund&ort=073160000000' },
  { name: 'Neustadt in Holstein', zusatz: 'Stadt im Kreis Ostholstein, Schleswig-Holstein', url: '/suche?q=hund&ort=010550032032' },
]
const nutzer = { name: 'Anna Beispiel', traeger: 'Stadt Wanfried' }
const konto = {
  name: 'Anna Beispiel',
  traeger: 'Redaktion, Stadt Wanfried',
  email: 'anna@wanfried.example',
  passwort: 'Demo-Wanfried-2026',
  code: '123 456',
}
const zeile = { feld: 'betrag-0', bezeichnung: 'Erster Hund', bisher: '60 € im Jahr', wert: '60' }
const start = rahmen('de', '/', wanfried)
const gebuehr = {
  aktion: '/redaktion/x',
  titel: 'Hund zur Hundesteuer anmelden',
  traeger: 'Stadt Wanfried',
  fassung: '7',
  portal: '/leistung/x',
}
const quellen = [
  {
    was: 'Gemeinden, Kreise und Länder',
    quelle: 'Statistisches Bundesamt, Gemeindeverzeichnis',
    url: 'https://www.destatis.de',
    lizenz: 'dl-de/by-2-0',
    lizenzUrl: 'https://www.govdata.de/dl-de/by-2-0',
    stand: '2025-12-31',
    aenderung: 'Auf Name, Schlüssel, Einwohner und Lage gekürzt.',
  },
  {
    was: 'Postleitzahlen',
    quelle: 'OpenStreetMap-Mitwirkende',
    url: 'https://www.openstreetmap.org/copyright',
    lizenz: 'ODbL 1.0',
    stand: '2026',
  },
]
const eintraege = [
  {
    id: '2',
    zeitpunkt: '2026-11-26T09:12:00Z',
    zeit: '26. November 2026, 10:12 Uhr',
    wer: 'Anna Beispiel',
    was: 'Gebühr ändern',
    objekt: 'Hund zur Hundesteuer anmelden',
    abgelehnt: null,
  },
  {
    id: '1',
    zeitpunkt: '2026-11-26T09:10:00Z',
    zeit: '26. November 2026, 10:10 Uhr',
    wer: 'Wiebke Muster',
    was: 'Gebühr ändern',
    objekt: 'Hund zur Hundesteuer anmelden',
    abgelehnt: 'fremder Träger',
  },
]

const portal: Record<string, VNode> = {
  'start-wanfried': (
    <Startseite
      rahmen={start}
      eigen={false}
      oft={oft}
      gefragt={leistungen.filter((l) => l.art === 'leistung')}
      gezaehlt
      zuAz="/a-z"
      bereiche={startbereiche}
      neu={[{ titel: 'Hund anmelden', url: '/leistung/hund', von: 'Stadt Wanfried', tag: '2026-11-20' }]}
      feed="/aenderungen.atom"
      naheStellen={naheStellen}
      karte={karte as Kartenbild}
      meldungen={[rathausZu]}
    />
  ),
  'start-ohne-ort': (
    <Startseite
      rahmen={rahmen('en', '/', null)}
      eigen={false}
      oft={[]}
      gefragt={leistungen.slice(0, 2)}
      gezaehlt={false}
      zuAz="/a-z"
      bereiche={startbereiche}
      neu={[]}
      feed="/en/aenderungen.atom"
      meldungen={[]}
      naheStellen={[]}
      karte={karte as Kartenbild}
    />
  ),
  ...meldungsbeispiele,
  ...suchbeispiele(leistungen),
  'ort-waehlen': <Ort rahmen={rahmen('de', '/ort', null)} eingabe="" vorschlaege={[]} aktion="/ort" ohneOrt="/" />,
  'ort-mehrere': (
    <Ort
      rahmen={rahmen('de', '/ort', null)}
      eingabe="Neustadt"
      vorschlaege={vorschlaege}
      gesamt={34}
      aktion="/suche"
      felder={{ q: 'hund' }}
      ohneOrt="/suche?q=hund"
    />
  ),
  'ort-unbekannt': <Ort rahmen={rahmen('de', '/ort', null)} eingabe="Hintertupfing" vorschlaege={[]} aktion="/ort" />,
  leistung: <Leistung {...hundesteuer} />,
  'rechner-fehler': <Rechner {...falschGerechnet} />,
  'leistung-ohne-ort': <Leistung {...geburtsurkundeOhneOrt} />,
  'leistung-anderer-bezugsort': <Leistung {...geburtsurkunde} />,
  'leistung-englisch': <Leistung {...englisch} />,
  'leistung-einfach': <Leistung {...einfach} />,
  'leistung-zwei-rollen': <Leistung {...zweiRollen} />,
  'leistung-konflikt': <Leistung {...konflikt} />,
  stelle: (
    <Stelle
      rahmen={rahmen('de', '/stelle/rathaus', wanfried)}
      pfad={[]}
      name="Rathaus Wanfried"
      ebene="stadt"
      traeger="Magistrat der Stadt Wanfried"
      kontakt={finanzverwaltung}
      demo
      oeffnung={oeffnung}
      weitereZeiten={weitereZeiten}
      barrierefreiheit={{
        rollstuhl: 'ja',
        merkmale: [{ text: 'Aufzug', da: true }],
        hinweis: 'Eingang von der Hofseite, Klingel in 85 cm Höhe',
      }}
      personen={[{ name: 'Anna Beispiel', funktion: 'Steuern', zimmer: '4', telefon: '069 90009-104', email: 'anna@wanfried.example' }]}
      unter={[{ name: 'Standesamt', url: '/stelle/standesamt', satz: 'Geburt, Heirat, Sterbefall, Urkunden', unter: [] }]}
      ueber={[{ name: 'Stadt Wanfried', kurz: 'Stadt Wanfried', url: '/stelle/stadt' }]}
      leistungen={leistungen.filter((l) => l.art === 'leistung')}
      gebiet={{ name: 'Stadt Wanfried', zusatz: 'Werra-Meißner-Kreis', einwohner: 4050, plz: ['37281'] }}
      stand="2026-11-23"
      begriffe={[{ kennung: 'magistrat', name: 'Magistrat', erklaerung: 'Die Verwaltung einer Stadt in Hessen.' }]}
      weg={null}
    />
  ),
  ...themenbeispiele(leistungen),
  quellen: <Quellen rahmen={rahmen('de', '/quellen', null, 'service')} quellen={quellen} bestand={{ leistungen: 173, stellen: 7412 }} />,
  'fehler-404': <Fehler rahmen={rahmen('de', '/nichts', wanfried)} status={404} />,
  'fehler-500': <Fehler rahmen={rahmen('en', '/kaputt', null)} status={500} vorgang="0199-4af2" />,
}

const angaben = {
  rahmen: dienstrahmen(nutzer, 'leistungen'),
  aktion: '/redaktion/leistung/x/sprachen',
  gegenstand: 'Hund zur Hundesteuer anmelden',
  fassung: 'f',
  portal: '/leistung/x',
}
const sprachzeilen = [
  { sprache: 'en' as const, hatText: true, maschinell: true, geprueft: false, werkzeug: 'Dolmetsch 3' },
  { sprache: 'de-einfach' as const, hatText: false, maschinell: false, geprueft: false, werkzeug: '' },
]
const leer = { 'titel.en': '', 'titel.de-einfach': '', anbieter: '', art: 'formular', dateityp: '', groesseKb: '', sprache: 'de' }
const formularzeilen = [
  { nr: 0, neu: false, entfernen: false, werte: { ...leer, 'titel.de': 'Antrag', url: 'http://formulare.example/', anbieter: 'Amt' } },
  { nr: 1, neu: true, entfernen: false, werte: { ...leer, 'titel.de': '', url: '' } },
]

const redaktion: Record<string, VNode> = {
  anmelden: (
    <Anmelden
      rahmen={dienstrahmen(null)}
      demokonten={[
        konto,
        { ...konto, name: 'Wiebke Muster', email: 'wiebke@wiesbaden.example', traeger: 'Redaktion, Landeshauptstadt Wiesbaden' },
      ]}
    />
  ),
  'anmelden-falsch': <Anmelden rahmen={dienstrahmen(null)} email="anna@wanfried.example" fehler="falsch" />,
  uebersicht: (
    <Uebersicht
      rahmen={dienstrahmen(nutzer, 'leistungen')}
      traeger="Stadt Wanfried"
      leistungen={[
        {
          titel: 'Hund zur Hundesteuer anmelden',
          gebuehr: '60 € im Jahr',
          geaendert: '12. November 2026, Anna Beispiel',
          aendern: '/redaktion/leistung/x/gebuehr',
          ansehen: '/leistung/x',
        },
        { titel: 'Personalausweis beantragen', geaendert: '3. August 2026', ansehen: '/leistung/y' },
      ]}
      gespeichert="Hund zur Hundesteuer anmelden"
    />
  ),
  'uebersicht-leer': <Uebersicht rahmen={dienstrahmen(nutzer, 'leistungen')} traeger="Stadt Wanfried" leistungen={[]} />,
  gebuehr: (
    <Gebuehr
      rahmen={dienstrahmen(nutzer)}
      {...gebuehr}
      zeilen={[zeile, { ...zeile, feld: 'betrag-1', bezeichnung: 'Zweiter Hund', bisher: '84 € im Jahr', wert: '84' }]}
    />
  ),
  sprachfassungen: <Sprachfassungen {...angaben} zeilen={sprachzeilen} vorschau />,
  'sprachfassungen-fehler': (
    <Sprachfassungen
      {...angaben}
      zeilen={sprachzeilen}
      fehler={{ 'en-werkzeug': 'Der Name ist zu lang. Kürzen Sie ihn auf höchstens 200 Zeichen.' }}
    />
  ),
  formulare: <Formulare {...angaben} zeilen={formularzeilen} vorschau={[{ sprache: 'de', downloads: [] }]} />,
  'formulare-ausgeblendet': <Formulare {...angaben} zeilen={formularzeilen} vorschau={[{ sprache: 'de', downloads: [] }]} verborgen />,
  'formulare-fehler': (
    <Formulare {...angaben} zeilen={formularzeilen} fehler={{ 'url-0': 'Geben Sie eine Adresse ein, die mit https:// beginnt.' }} />
  ),
  'gebuehr-fehler': (
    <Gebuehr
      rahmen={dienstrahmen(nutzer)}
      {...gebuehr}
      zeilen={[{ ...zeile, wert: 'sechzig', fehler: 'format' }]}
      konflikt={{ wer: 'Bernd Muster', wann: 'um 10:12 Uhr' }}
    />
  ),
  protokoll: <Protokoll rahmen={dienstrahmen(nutzer, 'protokoll')} eintraege={eintraege} aeltere="/redaktion/protokoll?vor=1" />,
}

const texte = Object.fromEntries(
  TEXTSEITEN.map((seite, i) => [seite, <Text key={seite} rahmen={rahmen(i % 2 ? 'en' : 'de', `/${seite}`, null)} seite={seite} />]),
)

export const beispiele: Readonly<Record<string, VNode>> = {
  ...portal,
  ...texte,
  ...servicebeispiele,
  ...redaktion,
  ...stellenbeispiele,
  ...suchpflegebeispiele,
}
