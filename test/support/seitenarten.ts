// Every kind of page there is, once: where it is found and what it shows. A test compares the list with the routes, the journeys visit it.
import type { Page } from 'playwright-core'

export type Seitenart = {
  was: string
  /** As the program registers it, German. */
  route: string
  pfad: string
  /** The page is reached from `pfad` by the first link that answers to this selector, because its address is not known beforehand. */
  ueber?: string
  /** Who must be signed in. */
  konto?: string
  /** Brings the page into its state: errors of a form, an open list. */
  dann?: (seite: Page) => Promise<void>
  /** There is no English page at this address, or it would show the same. */
  nurDeutsch?: true
}

const ORT = 'ort=066360013013'
const HUND = '/leistung/hundesteuer-anmelden'
const PERSO = '/leistung/personalausweis-beantragen'
const BUERO = 'redaktion@wanfried.example'
const LAND = 'redaktion@land-hessen.example'

const SUCHE: Seitenart[] = [
  { was: 'Startseite', route: '/', pfad: `/?${ORT}` },
  { was: 'Startseite ohne Ort', route: '/', pfad: '/' },
  { was: 'Treffer', route: '/suche', pfad: `/suche?q=Hund&${ORT}` },
  {
    was: 'Treffer mit Filter und Grund',
    route: '/suche',
    pfad: `/suche?q=f%C3%BCherschein&${ORT}&fuer=buerger&warum=fuehrerschein-umtauschen`,
  },
  { was: 'kein Treffer', route: '/suche', pfad: `/suche?q=xqzzk&${ORT}` },
  { was: 'Vorschläge ohne Skript', route: '/suche/vorschlaege', pfad: `/suche/vorschlaege?q=perso&${ORT}` },
  { was: 'Warum finde ich das nicht?', route: '/warum', pfad: `/warum?q=hundesteuer&${ORT}` },
  { was: 'Ort wählen', route: '/ort', pfad: '/ort' },
  { was: 'mehrdeutiger Ort', route: '/suche', pfad: '/suche?q=Hund&wo=Neustadt' },
  { was: 'Themen', route: '/themen', pfad: `/themen?${ORT}` },
  { was: 'Themen für Bürgerinnen und Bürger', route: '/themen/buerger', pfad: `/themen/buerger?${ORT}` },
  { was: 'Themen für Unternehmen', route: '/themen/unternehmen', pfad: '/themen/unternehmen' },
  { was: 'Thema', route: '/themen/buerger/:thema', pfad: `/themen/buerger/umwelt-und-klima?${ORT}` },
  {
    was: 'Thema für Unternehmen',
    route: '/themen/unternehmen/:thema',
    pfad: '/themen/unternehmen',
    ueber: 'main a[href*="/themen/unternehmen/"]',
  },
  { was: 'A bis Z', route: '/a-z', pfad: `/a-z?${ORT}` },
  { was: 'Buchstabe H', route: '/a-z/:buchstabe', pfad: `/a-z/h?${ORT}` },
]

const LEISTUNGEN: Seitenart[] = [
  { was: 'Leistung', route: '/leistung/:slug', pfad: `${HUND}?${ORT}` },
  { was: 'Leistung mit Ortsfrage', route: '/leistung/:slug', pfad: '/leistung/geburtsurkunde-anfordern' },
  { was: 'Angebot einer einzigen Stadt', route: '/leistung/:slug', pfad: '/leistung/grillhuette-wanfried-mieten' },
  { was: 'Angebot einer anderen Stadt', route: '/leistung/:slug', pfad: `/leistung/stadtpass-marburg-beantragen?${ORT}` },
  { was: 'mehrere Anlaufstellen', route: '/leistung/:slug', pfad: `/leistung/rente-beantragen?${ORT}` },
  { was: 'Leistung mit Zeiten für ihr Anliegen', route: '/leistung/:slug', pfad: `/leistung/kfz-zulassen?${ORT}` },
  { was: 'nicht angeboten', route: '/leistung/:slug', pfad: `/leistung/musikschule-anmelden?${ORT}` },
  { was: 'auf Englisch nur der deutsche Text', route: '/leistung/:slug', pfad: `/leistung/fundtier-melden?${ORT}` },
  { was: 'Gebühr berechnet', route: '/leistung/:slug/betrag', pfad: `${HUND}?${ORT}`, dann: rechne },
  {
    was: 'Gebühr berechnet, in einfacher Sprache',
    route: '/einfach/leistung/:slug/betrag',
    pfad: `/einfach${HUND}?${ORT}`,
    dann: rechne,
    nurDeutsch: true,
  },
  { was: 'Leistung in einfacher Sprache', route: '/einfach/leistung/:slug', pfad: `/einfach${HUND}?${ORT}`, nurDeutsch: true },
  { was: 'Gebühren zweier Orte', route: '/vergleich', pfad: `/vergleich?leistung=hundesteuer-anmelden&${ORT}&mit=064140000000` },
  { was: 'Merkliste leer', route: '/merkliste', pfad: `/merkliste?${ORT}` },
  { was: 'Merkliste', route: '/merkliste', pfad: `${HUND}?${ORT}`, dann: merke },
]

const DIENSTSTELLEN: Seitenart[] = [
  { was: 'Dienststellen des Landes', route: '/dienststellen', pfad: '/dienststellen' },
  { was: 'Dienststellen eines Ortes', route: '/dienststellen', pfad: `/dienststellen?${ORT}` },
  { was: 'Amt', route: '/stelle/:id', pfad: `${HUND}?${ORT}`, ueber: '#ansprechpartner a[href*="/stelle/"]' },
  {
    was: 'Amt mit Zeiten für einzelne Anliegen',
    route: '/stelle/:id',
    pfad: `/leistung/kfz-zulassen?${ORT}`,
    ueber: '#ansprechpartner a[href*="/stelle/"]',
  },
]

const TEXTE = [
  'hilfe',
  'leichte-sprache',
  'gebaerdensprache',
  'barrierefreiheit',
  'impressum',
  'datenschutz',
  'konto',
  'behoerdennummer-115',
]

const SERVICE: Seitenart[] = [
  { was: 'Service', route: '/service', pfad: `/service?${ORT}` },
  ...TEXTE.map((name) => ({ was: name, route: `/${name}`, pfad: `/${name}` })),
  { was: 'Meldungen', route: '/meldungen', pfad: `/meldungen?${ORT}` },
  { was: 'Meldung', route: '/meldung/:id', pfad: '/meldungen', ueber: 'main a[href*="/meldung/"]' },
  { was: 'Begriffe', route: '/begriffe', pfad: `/begriffe?${ORT}` },
  { was: 'Quellen', route: '/quellen', pfad: '/quellen' },
  { was: 'Statistik', route: '/statistik', pfad: '/statistik' },
  { was: 'Inhaltsübersicht', route: '/uebersicht', pfad: `/uebersicht?${ORT}` },
  { was: 'Rückmeldung', route: '/rueckmeldung', pfad: '/rueckmeldung' },
  { was: 'Rückmeldung mit Fehlern', route: '/rueckmeldung', pfad: '/rueckmeldung', dann: sende },
  { was: 'Danke für die Rückmeldung', route: '/rueckmeldung/danke', pfad: '/rueckmeldung/danke' },
  { was: 'unbekannte Seite', route: '*', pfad: '/gibt-es-nicht' },
]

const REDAKTION: Seitenart[] = (
  [
    { was: 'Anmeldung', route: '/redaktion/anmelden', pfad: '/redaktion/anmelden' },
    { was: 'Anmeldung mit Fehler', route: '/redaktion/anmelden', pfad: '/redaktion/anmelden', dann: sende },
    { was: 'Leistungen der Stadt', route: '/redaktion', pfad: '/redaktion', konto: BUERO },
    { was: 'Gebühr ändern', route: '/redaktion/leistung/:slug/gebuehr', pfad: `/redaktion${HUND}/gebuehr`, konto: BUERO },
    { was: 'Übersetzungen kennzeichnen', route: '/redaktion/leistung/:slug/sprachen', pfad: `/redaktion${PERSO}/sprachen`, konto: LAND },
    {
      was: 'Übersetzungen kennzeichnen mit Vorschau',
      route: '/redaktion/leistung/:slug/sprachen',
      pfad: `/redaktion${PERSO}/sprachen?ebene=bund`,
      dann: zeigeVorschau,
      konto: LAND,
    },
    { was: 'Formulare pflegen', route: '/redaktion/leistung/:slug/formulare', pfad: `/redaktion${PERSO}/formulare`, konto: LAND },
    {
      was: 'Formulare pflegen mit Fehlern',
      route: '/redaktion/leistung/:slug/formulare',
      pfad: `/redaktion${PERSO}/formulare`,
      dann: nenneFalsches,
      konto: LAND,
    },
    { was: 'Öffnungszeiten der Stellen', route: '/redaktion/stellen', pfad: '/redaktion/stellen', konto: BUERO },
    {
      was: 'Öffnungszeiten ändern',
      route: '/redaktion/stelle/:id/zeiten',
      pfad: '/redaktion/stellen',
      ueber: 'main a[href$="/zeiten"]',
      konto: BUERO,
    },
    {
      was: 'Öffnungszeiten ändern mit Fehlern',
      route: '/redaktion/stelle/:id/zeiten',
      pfad: '/redaktion/stellen',
      ueber: 'main a[href$="/zeiten"]',
      dann: nenneFalscheZeit,
      konto: BUERO,
    },
    {
      was: 'Zeiten für ein Anliegen hinzufügen',
      route: '/redaktion/stelle/:id/anliegen',
      pfad: '/redaktion/stellen',
      ueber: 'main a[href$="/anliegen"]',
      konto: BUERO,
    },
    {
      was: 'Zeiten für ein Anliegen mit Vorschau',
      route: '/redaktion/stelle/:id/anliegen/:nr',
      pfad: '/redaktion/stellen',
      ueber: 'main a[href*="/anliegen/"]',
      dann: zeigeVorschau,
      konto: BUERO,
    },
    { was: 'Protokoll', route: '/redaktion/protokoll', pfad: '/redaktion/protokoll', konto: BUERO },
    { was: 'Rückmeldungen', route: '/redaktion/rueckmeldungen', pfad: '/redaktion/rueckmeldungen', konto: LAND },
    { was: 'Meldungen pflegen', route: '/redaktion/meldungen', pfad: '/redaktion/meldungen', konto: LAND },
    { was: 'neue Meldung', route: '/redaktion/meldungen/neu', pfad: '/redaktion/meldungen/neu', konto: LAND },
    {
      was: 'Meldung pflegen',
      route: '/redaktion/meldungen/:id',
      pfad: '/redaktion/meldungen',
      ueber: 'main a[href*="/redaktion/meldungen/"]:not([href$="/neu"])',
      konto: LAND,
    },
    { was: 'Bewertungen', route: '/redaktion/bewertungen', pfad: '/redaktion/bewertungen', konto: LAND },
    { was: 'Fachwortschatz', route: '/redaktion/suche/fachwortschatz', pfad: '/redaktion/suche/fachwortschatz?text=hund', konto: LAND },
    { was: 'neues Wort', route: '/redaktion/suche/fachwortschatz/neu', pfad: '/redaktion/suche/fachwortschatz/neu', konto: LAND },
    {
      was: 'Wort',
      route: '/redaktion/suche/fachwortschatz/:id',
      pfad: '/redaktion/suche/fachwortschatz?text=hund',
      ueber: 'main a[href*="/fachwortschatz/"]:not([href$="/neu"])',
      konto: LAND,
    },
    { was: 'Empfehlungen', route: '/redaktion/suche/empfehlungen', pfad: '/redaktion/suche/empfehlungen', konto: LAND },
    {
      was: 'neue Empfehlung',
      route: '/redaktion/suche/empfehlungen/neu',
      pfad: '/redaktion/suche/empfehlungen/neu?anfrage=hund',
      konto: LAND,
    },
    {
      was: 'Empfehlung',
      route: '/redaktion/suche/empfehlungen/:id',
      pfad: '/redaktion/suche/empfehlungen',
      dann: empfiehl,
      konto: LAND,
    },
    { was: 'Fehlanzeigen', route: '/redaktion/suche/fehlanzeigen', pfad: '/redaktion/suche/fehlanzeigen', konto: LAND },
  ] satisfies Omit<Seitenart, 'nurDeutsch'>[]
).map((art) => ({ ...art, nurDeutsch: true }))

export const SEITENARTEN: readonly Seitenart[] = [...SUCHE, ...LEISTUNGEN, ...DIENSTSTELLEN, ...SERVICE, ...REDAKTION]

async function sende(seite: Page): Promise<void> {
  await Promise.all([seite.waitForNavigation(), seite.locator('main form [type=submit]').last().click()])
}

async function zeigeVorschau(seite: Page): Promise<void> {
  await Promise.all([seite.waitForNavigation(), seite.getByRole('button', { name: 'Vorschau' }).click()])
}

async function nenneFalsches(seite: Page): Promise<void> {
  await seite.locator('input[name^="url-"]').last().fill('http://unsicher.example/')
  await Promise.all([seite.waitForNavigation(), seite.getByRole('button', { name: 'Speichern und veröffentlichen' }).click()])
}

async function nenneFalscheZeit(seite: Page): Promise<void> {
  await seite.getByLabel('Dienstag', { exact: true }).fill('vormittags')
  await Promise.all([seite.waitForNavigation(), seite.getByRole('button', { name: 'Speichern und veröffentlichen' }).click()])
}

async function rechne(seite: Page): Promise<void> {
  const formular = seite.locator('.aw-rechner form')
  await formular.locator('input[type=text]').first().fill('2')
  await Promise.all([seite.waitForNavigation(), formular.getByRole('button').click()])
}

/** The demo has no best bet: the first visitor sets one for words that nobody else asks for. */
async function empfiehl(seite: Page): Promise<void> {
  const aendern = seite.getByRole('link', { name: /^Ändern/ }).first()
  if (!(await aendern.isVisible())) {
    await seite.goto('/redaktion/suche/empfehlungen/neu?anfrage=zugang+probe')
    await seite.getByLabel('Leistung oder Stelle suchen').fill('Hund')
    await seite.getByRole('button', { name: 'Suchen', exact: true }).click()
    await seite
      .getByRole('button', { name: /^Nach vorn stellen/ })
      .first()
      .click()
    await seite.getByRole('button', { name: 'Speichern' }).click()
  }
  await aendern.click()
}

async function merke(seite: Page): Promise<void> {
  await Promise.all([seite.waitForNavigation(), seite.locator('.aw-merkform button').first().click()])
}

/** Opens a kind of page; whoever must be signed in is so already. */
export async function oeffne(seite: Page, { pfad, ueber, dann }: Seitenart, sprache: 'de' | 'en' = 'de'): Promise<void> {
  await seite.goto(sprache === 'en' ? `/en${pfad.replace(/^\/(?=\?|$)/, '')}` : pfad)
  if (ueber) await seite.goto((await seite.locator(ueber).first().getAttribute('href')) ?? '')
  if (dann) await dann(seite)
}
