// Texts of figures, open data and the list of all pages in German.

export const statistik = {
  titel: 'Zahlen zum Portal',
  satz: 'Was hier heute veröffentlicht ist, gezählt und nicht geschätzt.',
  stand: (tag: string) => `Gezählt am ${tag}. Die Seite zählt neu, sobald sich etwas ändert.`,
  demo: 'Das sind die Zahlen der Demo. Über Behörden in Wirklichkeit sagen sie nichts.',
  ueberblick: 'Auf einen Blick',
  werte: {
    leistungen: 'Leistungen, die beschrieben sind',
    online: 'davon mit mindestens einem Online-Dienst',
    stellen: 'Behörden und Ämter mit eigener Seite',
    behoerden: 'davon eigenständige Behörden',
    orte: 'Städte, Gemeinden und gemeindefreie Gebiete, für die gesucht werden kann',
    neuestes: 'Jüngster Stand eines Textes',
  },
  anteil: (prozent: string) => `${prozent} Prozent`,
  keiner: 'noch keiner',
  sprachen: {
    titel: 'Leistungen nach Sprache',
    satz: 'Eine Leistung zählt in einer Sprache, wenn Titel, Kurztext oder Text in ihr da sind.',
    name: 'Sprache',
    namen: { de: 'Deutsch', en: 'Englisch', 'de-einfach': 'Einfache Sprache' },
  },
  schichten: {
    titel: 'Wer die Texte schreibt',
    satz: 'Eine Leistung kann Texte mehrerer Ebenen haben: den gemeinsamen von Bund oder Land, dazu Hinweise von Kreisen, Städten und Gemeinden.',
    name: 'Ebene',
    namen: { bund: 'Bund', land: 'Land', kreis: 'Kreise', gemeinde: 'Städte und Gemeinden' },
  },
  anzahl: 'Leistungen',
  beitraege: 'Beiträge',
  anteilSpalte: 'Anteil an allen Leistungen',
  methode: {
    titel: 'Wie gezählt wird',
    punkte: [
      'Gezählt wird, was heute veröffentlicht ist und gilt. Entwürfe zählen nicht.',
      'Ein Online-Dienst zählt, wenn er irgendwo in Hessen für diese Leistung eingetragen ist. Er muss nicht an Ihrem Ort gelten.',
      'Ämter einer Behörde zählen als eigene Stellen, wenn sie eine eigene Seite haben.',
      'Nutzungszahlen stehen hier nicht. Was beim Suchen gezählt wird, sagt die Seite zum Datenschutz.',
    ],
  },
}

export const daten = {
  herunterladen: {
    titel: 'Daten herunterladen',
    satz: 'Als Tabelle im Format CSV (UTF-8, Komma), erzeugt aus dem, was gerade veröffentlicht ist. Namen von Personen sind nicht enthalten.',
    leistungen: (anzahl: string) => `Leistungen (${anzahl} Zeilen, CSV)`,
    stellen: (anzahl: string) => `Behörden und Ämter (${anzahl} Zeilen, CSV)`,
    lizenz:
      'Die Texte der Demo stehen wie die Software unter der Lizenz EUPL-1.2. Für Namen und Schlüssel der Gebiete gelten die Lizenzen unten.',
    demo: 'Anschriften der Demo sind erfunden. Die Spalte „demo“ sagt, bei welchen Stellen.',
  },
  maschinen: {
    titel: 'Für Programme',
    satz: 'Die Schnittstelle liest nur Veröffentlichtes und verlangt keine Anmeldung. Zwanzig Anfragen in der Sekunde sind möglich.',
    openapi: 'Beschreibung der Schnittstelle (OpenAPI, JSON)',
    feed: 'Was sich geändert hat (Atom)',
    sitemap: 'Alle Adressen für Suchmaschinen (sitemap.xml)',
  },
  quellen: 'Quellen und Lizenzen',
}

export const uebersicht = {
  titel: 'Inhaltsübersicht',
  satz: 'Alle Arten von Seiten in diesem Portal.',
  suchen: 'Suchen und finden',
  seiten: {
    start: 'Startseite',
    suche: 'Alle Leistungen',
    az: 'Leistungen von A bis Z',
    themen: 'Alle Themen',
    dienststellen: 'Dienststellen',
    ort: 'Ort wählen',
  },
  fuerBeschaeftigte: 'Für Beschäftigte',
  redaktion: 'Anmeldung zur Redaktion',
}
