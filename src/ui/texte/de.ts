// All texts of the surface in German. Plain, friendly, Sie. Whole pages of text stand in de-seiten.ts, the editors' surface in de-redaktion.ts.

import { angabenpflege } from './de-angaben.ts'
import { begriffe } from './de-begriffe.ts'
import { bewertung, bewertungen } from './de-bewertung.ts'
import { daten, statistik, uebersicht } from './de-daten.ts'
import { posteingang, rueckmeldung } from './de-dialog.ts'
import { dienststellen } from './de-dienststellen.ts'
import { ergebnis } from './de-ergebnis.ts'
import { bezugsort, leistung, ortsfrage } from './de-leistung.ts'
import { downloads, passtDazu, uebersetzung } from './de-leistung-dazu.ts'
import { leistungMehr } from './de-leistung-mehr.ts'
import { meldungen, meldungspflege } from './de-meldungen.ts'
import { merkliste, vergleich } from './de-merkliste.ts'
import { netz } from './de-netz.ts'
import { redaktion } from './de-redaktion.ts'
import { seiten } from './de-seiten.ts'
import { service, textseiten } from './de-service.ts'
import { az, portalthemen, startthemen, themenwelt } from './de-themen.ts'
import { vorschlaege } from './de-vorschlaege.ts'
import { warumNicht } from './de-warum.ts'
import { zeitenpflege } from './de-zeiten.ts'

export const de = {
  sprachname: 'Deutsch',
  lang: 'de',
  zumInhalt: 'Zum Inhalt springen',
  /** Before the title of a page that says that nothing was done. */
  fehlerImTitel: 'Fehler: ',
  demoleiste: 'Demo, nicht amtlich. Adressen, Telefonnummern und Öffnungszeiten sind erfunden.',
  kopf: {
    menue: 'Menü',
    hauptmenue: 'Hauptmenü',
    buerger: 'Bürgerinnen und Bürger',
    unternehmen: 'Unternehmen',
    dienststellen: 'Dienststellen',
    service: 'Service',
    konto: 'Konto',
    kontoSpaeter: 'in Vorbereitung',
    leichteSprache: 'Leichte Sprache',
    gebaerdensprache: 'Gebärdensprache',
    ihrOrt: 'Ihr Ort: ',
    ortAendern: 'ändern',
    ortWaehlen: 'Ort wählen',
  },
  pfad: { hier: 'Sie sind hier', start: 'Start' },
  fuss: {
    hilfe: 'Hilfe',
    fragen: 'So nutzen Sie das Portal',
    rueckmeldung: 'Rückmeldung geben',
    service: 'Alle Serviceseiten',
    telefon115: 'Behördennummer 115 anrufen',
    portal: 'Das Portal',
    barrierefreiheit: 'Barrierefreiheit',
    datenschutz: 'Datenschutz',
    impressum: 'Impressum',
    statistik: 'Zahlen zum Portal',
    uebersicht: 'Inhaltsübersicht',
    behoerden: 'Für Behörden',
    redaktion: 'Redaktion',
    schnittstelle: 'Schnittstelle (OpenAPI)',
    betreiber: 'Verantwortlich:',
    lizenz: 'Freie Software unter der Lizenz EUPL-1.2',
    gebietsdaten: 'Gebiete, Einwohnerzahlen und Grenzen: Quellen und Lizenzen',
  },
  ebene: { bund: 'Bund', land: 'Land', kreis: 'Kreis', stadt: 'Stadt oder Gemeinde' },
  marke: { online: 'Online', vorOrt: 'Nur vor Ort', auskunft: 'Nur Auskunft' },
  suche: {
    formular: 'Leistungen und Ämter suchen',
    was: 'Was suchen Sie?',
    wo: 'Ort oder Postleitzahl',
    los: 'Suchen',
    treffer: (anzahl: number, was: string, wo: string | null) =>
      `${anzahl === 0 ? 'Keine Treffer' : anzahl === 1 ? '1 Treffer' : `${anzahl} Treffer`} für „${was}“${wo ? ` in ${wo}` : ''}`,
    alles: (anzahl: number, wo: string | null) => `${anzahl === 1 ? '1 Leistung' : `${anzahl} Leistungen`}${wo ? ` in ${wo}` : ''}`,
    ohneOrt: 'Mit Ihrem Ort sehen Sie gleich das Amt, das für Sie zuständig ist.',
    zuThemen: 'Alle Themen ansehen',
  },
  ergebnis,
  start: {
    ...startthemen,
    titel: 'Was möchten Sie erledigen?',
    satz: 'Leistungen von Stadt, Kreis, Land und Bund. Mit dem Amt, das für Sie wirklich zuständig ist.',
    oft: 'Zum Beispiel:',
    /** Searches people often start with. */
    beispiele: ['Perso abgelaufen', 'Hund anmelden', 'Geburtsurkunde', 'Bauantrag'] as readonly string[],
    gefragt: 'Aus dem Alltag',
    alle: (anzahl: number) => `Alle ${anzahl} Leistungen ansehen`,
    nah: 'In Ihrer Nähe',
    wir: 'So erreichen Sie uns',
    nahOhneOrt: 'Wählen Sie Ihren Ort, dann zeigen wir Ihnen hier Ihr Rathaus und Ihre Kreisverwaltung.',
    angabenFuer: 'Sie sehen Angaben für ',
    angabenIm: (kreis: string) => ` (${kreis})`,
    ohneOrt: 'Karte der Kreise und kreisfreien Städte in Hessen.',
    oeffnungUndWege: 'Öffnungszeiten und Kontakt',
  },
  ort: {
    titel: 'Welcher Ort ist gemeint?',
    titelLeer: 'Ihren Ort wählen',
    titelUnbekannt: (eingabe: string) => `„${eingabe}“ kennen wir nicht`,
    satzLeer: 'Der Ort entscheidet, welches Amt zuständig ist, was es kostet und was Sie mitbringen müssen.',
    satzMehrere: (eingabe: string, anzahl: number) => `„${eingabe}“ passt auf ${anzahl} Orte. Wählen Sie Ihren Ort aus.`,
    satzViele: 'Ihr Ort ist nicht dabei? Schreiben Sie den Kreis oder die Postleitzahl dazu.',
    titelNichtHier: (leistung: string, ort: string) => `Für ${ort} steht hier nichts zu „${leistung}“`,
    satzNichtHier:
      'Der Ort liegt außerhalb des Gebiets, für das wir diese Leistung beschreiben. Wählen Sie einen anderen Ort oder fragen Sie unter der Behördennummer 115, welches Amt dort zuständig ist.',
    dortAnsehen: (leistung: string) => `„${leistung}“ trotzdem ansehen`,
    satzUnbekannt: 'Prüfen Sie die Schreibweise oder geben Sie die Postleitzahl ein. Es genügen auch die ersten Buchstaben.',
    aufgegangen: (alt: string, neu: string) => `${alt} gibt es nicht mehr. Der Ort gehört heute zu ${neu}.`,
    eingabe: 'Ort oder Postleitzahl',
    beispiel: 'Zum Beispiel Wanfried oder 37281',
    weiter: 'Ort übernehmen',
    auswahl: 'Passende Orte',
    ohneOrt: 'Ohne Ort weiter',
  },
  leistung,
  leistungMehr,
  uebersetzung,
  downloads,
  passtDazu,
  bezugsort,
  ortsfrage,
  stelle: {
    oeffnungUndKontakt: 'Öffnungszeiten und Kontakt',
    oeffnungszeiten: 'Öffnungszeiten',
    allgemeineZeiten: 'Allgemeine Öffnungszeiten',
    weitereZeiten: 'Zeiten für einzelne Anliegen',
    weitereZeitenSatz:
      'Diese Zeiten gelten nur für die genannten Anliegen. Ob jetzt geöffnet ist, richtet sich nach den allgemeinen Öffnungszeiten.',
    geschlossen: 'geschlossen',
    heute: 'heute',
    sonst: (zeiten: string) => `sonst ${zeiten}`,
    bis: 'bis',
    nurVereinbarung: 'Nur nach Vereinbarung',
    keineZeiten: 'Zu diesem Amt sind keine Öffnungszeiten hinterlegt. Rufen Sie vor einem Besuch an.',
    offenBis: (uhr: string) => `Jetzt geöffnet, noch bis ${uhr} Uhr`,
    offenAb: (uhr: string) => `Heute ab ${uhr} Uhr geöffnet`,
    jetztZu: 'Jetzt geschlossen',
    heuteZu: (grund: string) => `Heute geschlossen (${grund})`,
    wiederAm: (tag: string, uhr: string) => `Öffnet wieder ${tag} um ${uhr} Uhr`,
    weitereTage: 'In den nächsten Wochen anders',
    anschrift: 'Anschrift',
    postanschrift: 'Postanschrift',
    telefon: 'Telefon',
    email: 'E-Mail',
    web: 'Internetseite',
    kontaktDemo: 'Kontaktdaten und Zeiten sind für die Demo erfunden.',
    barrierefreiheit: 'Barrierefreiheit',
    rollstuhl: {
      ja: 'Mit dem Rollstuhl erreichbar',
      teilweise: 'Teilweise mit dem Rollstuhl erreichbar',
      nein: 'Nicht mit dem Rollstuhl erreichbar',
      unbekannt: 'Ob das Haus mit dem Rollstuhl erreichbar ist, wissen wir nicht. Fragen Sie bitte telefonisch nach.',
    },
    merkmale: {
      stufenlos: { ja: 'Stufenloser Eingang', nein: 'Eingang nur über Stufen' },
      aufzug: { ja: 'Aufzug im Haus', nein: 'Kein Aufzug im Haus' },
      toilette: { ja: 'Toilette für Menschen mit Rollstuhl', nein: 'Keine Toilette für Menschen mit Rollstuhl' },
      parkplatz: { ja: 'Parkplatz für Menschen mit Behinderungen', nein: 'Kein Parkplatz für Menschen mit Behinderungen' },
      hoeranlage: { ja: 'Höranlage für Hörgeräte', nein: 'Keine Höranlage für Hörgeräte' },
    },
    personen: 'Ansprechpersonen',
    zimmer: (nummer: string) => `Zimmer ${nummer}`,
    leistungen: 'Was Sie hier erledigen können',
    keineLeistungen: 'Zu diesem Amt sind hier noch keine Leistungen beschrieben.',
    leistungenDarunter: 'Leistungen stehen bei den Ämtern. Hier finden Sie sie:',
    leistungenDarueber: 'Leistungen stehen beim übergeordneten Amt:',
    gehoertZu: 'Gehört zu:',
    aufbau: 'Aufbau der Verwaltung',
    gebiet: 'Für wen',
    einwohner: 'Einwohner',
    plz: 'Postleitzahl',
    plzMehrere: 'Postleitzahlen',
    stand: (tag: string) => `Stand der Angaben: ${tag}`,
    wochentage: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as readonly string[],
  },
  quellen: {
    titel: 'Daten, Quellen und Lizenzen',
    satz: 'Gebiete, Einwohnerzahlen, Postleitzahlen und der Leistungskatalog in diesem Portal sind Fakten aus offenen Quellen. Die Beschreibungen der Leistungen haben wir selbst geschrieben.',
    spalten: { was: 'Was', quelle: 'Quelle', lizenz: 'Lizenz', stand: 'Stand' },
    tabelle: 'Verwendete Datenbestände',
    aenderung: 'Was wir geändert haben',
  },
  fehler: {
    nummer: (status: number) => `Fehler ${status}`,
    vorgang: (id: string) => `Wenn Sie uns das melden, nennen Sie bitte diese Kennung: ${id}`,
    zurStartseite: 'Zur Startseite',
    400: {
      titel: 'Diese Anfrage haben wir nicht verstanden',
      satz: 'Vielleicht ist die Adresse abgeschnitten oder enthält Zeichen, die dort nicht stehen dürfen. Suchen Sie einfach neu.',
    },
    403: {
      titel: 'Das dürfen Sie nicht',
      satz: 'Ihr Konto hat für diesen Bereich keine Berechtigung. Wenden Sie sich an die Person, die bei Ihnen die Konten verwaltet.',
    },
    fremd: {
      titel: 'Das Formular kam nicht von hier',
      satz: 'Es wurde nichts gespeichert. Öffnen Sie die Seite neu und versuchen Sie es dort noch einmal.',
    },
    404: {
      titel: 'Diese Seite gibt es nicht',
      satz: 'Vielleicht wurde sie umbenannt oder die Adresse enthält einen Tippfehler. Suchen Sie nach dem, was Sie brauchen.',
    },
    405: {
      titel: 'So lässt sich diese Adresse nicht aufrufen',
      satz: 'Vielleicht haben Sie ein Formular neu geladen. Gehen Sie zur Startseite und versuchen Sie es von dort.',
    },
    408: {
      titel: 'Das hat zu lange gedauert',
      satz: 'Ihre Anfrage kam nicht vollständig an. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.',
    },
    410: {
      titel: 'Diese Seite gibt es nicht mehr',
      satz: 'Was hier stand, ist nicht mehr veröffentlicht. Suchen Sie nach dem, was Sie brauchen.',
    },
    413: {
      titel: 'Das war zu viel auf einmal',
      satz: 'Ihre Eingabe ist größer, als wir annehmen können. Gehen Sie zurück, kürzen Sie sie und senden Sie sie noch einmal.',
    },
    414: { titel: 'Ihre Suche ist zu lang', satz: 'Suchen Sie mit ein oder zwei Wörtern, zum Beispiel „Hund anmelden“.' },
    415: {
      titel: 'Dieses Format verstehen wir nicht',
      satz: 'Die Daten kamen in einer Form, die wir nicht lesen. Öffnen Sie die Seite neu und füllen Sie das Formular dort aus.',
    },
    421: {
      titel: 'Unter diesem Namen gibt es hier kein Portal',
      satz: 'Prüfen Sie die Adresse in der Adresszeile. Vielleicht enthält sie einen Tippfehler.',
    },
    422: {
      titel: 'Etwas stimmt noch nicht',
      satz: 'Gehen Sie zurück, prüfen Sie Ihre Angaben und senden Sie sie noch einmal.',
    },
    431: {
      titel: 'Ihr Browser hat zu viel mitgeschickt',
      satz: 'Löschen Sie die Cookies dieser Seite und laden Sie sie neu.',
    },
    429: {
      titel: 'Einen Augenblick bitte',
      satz: 'Von Ihrem Anschluss kamen sehr viele Anfragen in kurzer Zeit. Warten Sie ein paar Sekunden und laden Sie die Seite neu.',
    },
    500: {
      titel: 'Da ist uns ein Fehler unterlaufen',
      satz: 'Es liegt nicht an Ihnen. Versuchen Sie es gleich noch einmal. In eiligen Fällen hilft Ihnen die 115.',
    },
    503: {
      titel: 'Wir sind gleich wieder da',
      satz: 'Das Portal startet gerade oder wird gewartet. Versuchen Sie es in einer Minute noch einmal.',
    },
    sonst: { titel: 'Das hat nicht geklappt', satz: 'Versuchen Sie es noch einmal oder suchen Sie neu.' },
  },
  seiten: { ...seiten, ...textseiten },
  service,
  rueckmeldung,
  bewertung,
  bewertungen,
  posteingang,
  meldungen,
  meldungspflege,
  angabenpflege,
  zeitenpflege,
  statistik,
  daten,
  uebersicht,
  begriffe,
  vorschlaege,
  dienststellen,
  portalthemen,
  themenwelt,
  az,
  merkliste,
  warumNicht,
  vergleich,
  redaktion,
  netz,
}
