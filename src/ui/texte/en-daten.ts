// Texts of figures, open data and the list of all pages in English, the counterpart of de-daten.ts.
import type { Texte } from './schluessel.ts'

export const statistik: Texte['statistik'] = {
  titel: 'Figures about the portal',
  satz: 'What is published here today, counted and not estimated.',
  stand: (tag) => `Counted on ${tag}. The page counts again as soon as something changes.`,
  demo: 'These are the figures of the demo. They say nothing about real authorities.',
  ueberblick: 'At a glance',
  werte: {
    leistungen: 'services that are described',
    online: 'of these with at least one online service',
    stellen: 'authorities and offices with a page of their own',
    behoerden: 'of these independent authorities',
    orte: 'towns, municipalities and unincorporated areas you can search for',
    neuestes: 'latest date of a text',
  },
  anteil: (prozent) => `${prozent} per cent`,
  keiner: 'none yet',
  sprachen: {
    titel: 'Services by language',
    satz: 'A service counts for a language if its title, summary or full text exists in it.',
    name: 'Language',
    namen: { de: 'German', en: 'English', 'de-einfach': 'Plain German' },
  },
  schichten: {
    titel: 'Who writes the texts',
    satz: 'A service can have texts of several levels: the shared one of federal government or Land, and notes of districts, towns and municipalities.',
    name: 'Level',
    namen: { bund: 'Federal', land: 'The Land', kreis: 'Districts', gemeinde: 'Towns and municipalities' },
  },
  anzahl: 'Services',
  beitraege: 'Contributions',
  anteilSpalte: 'Share of all services',
  methode: {
    titel: 'How it is counted',
    punkte: [
      'We count what is published and valid today. Drafts do not count.',
      'An online service counts if it is entered for this service anywhere in Hesse. It need not be available at your place.',
      'Offices of an authority count by themselves if they have a page of their own.',
      'There are no usage figures here. The privacy page says what we count when you search.',
    ],
  },
}

export const daten: Texte['daten'] = {
  herunterladen: {
    titel: 'Download data',
    satz: 'As a table in CSV format (UTF-8, comma), made from what is published right now. Names of persons are not included.',
    leistungen: (anzahl) => `Services (${anzahl} rows, CSV)`,
    stellen: (anzahl) => `Authorities and offices (${anzahl} rows, CSV)`,
    lizenz:
      'The texts of the demo are under the EUPL-1.2 licence, as is the software. Names and keys of areas are under the licences below.',
    demo: 'Addresses in the demo are invented. The column “demo” says for which offices.',
  },
  maschinen: {
    titel: 'For programs',
    satz: 'The interface reads only what is published and asks for no sign-in. Twenty requests a second are possible.',
    openapi: 'Description of the interface (OpenAPI, JSON)',
    feed: 'What has changed (Atom)',
    sitemap: 'All addresses for search engines (sitemap.xml)',
  },
  quellen: 'Sources and licences',
}

export const uebersicht: Texte['uebersicht'] = {
  titel: 'List of pages',
  satz: 'All kinds of pages in this portal.',
  suchen: 'Search and find',
  seiten: {
    start: 'Start page',
    suche: 'All services',
    az: 'Services from A to Z',
    themen: 'All topics',
    dienststellen: 'Offices',
    ort: 'Choose a place',
  },
  fuerBeschaeftigte: 'For staff',
  redaktion: 'Sign in to the editorial office',
}
