// Still more texts of a service page in German: how its language came about, what can be downloaded, which services go with it.

export const uebersetzung = {
  titel: 'Von einer Maschine übersetzt',
  alles: (werkzeug: string) => `Diese Fassung hat eine Maschine aus dem Deutschen übertragen${werkzeug ? ` (${werkzeug})` : ''}.`,
  teile: (werkzeug: string) =>
    `Teile dieser Seite hat eine Maschine aus dem Deutschen übertragen${werkzeug ? ` (${werkzeug})` : ''}. Sie sind so gekennzeichnet.`,
  ungeprueft: 'Noch niemand hat sie geprüft, sie kann Fehler enthalten.',
  geprueft: 'Menschen haben sie geprüft.',
  verbindlich: 'Verbindlich ist nur der deutsche Text.',
  zumOriginal: 'Zum deutschen Original',
  teil: 'Diesen Abschnitt hat eine Maschine übersetzt.',
}

export const passtDazu = {
  titel: 'Passt dazu',
  imThema: (thema: string) => `Mehr im Thema ${thema}`,
  alle: 'Alle Leistungen in diesem Thema',
}

export const downloads = {
  arten: { formular: 'Formular', merkblatt: 'Merkblatt' },
  dateitypen: {
    pdf: 'PDF',
    docx: 'Word-Datei',
    odt: 'OpenDocument-Text',
    xlsx: 'Excel-Datei',
    ods: 'OpenDocument-Tabelle',
    html: 'Webseite',
  },
  auf: (sprache: string) => `auf ${sprache}`,
  von: (anbieter: string, wohin: string) => `Von: ${anbieter}. Führt zu ${wohin}.`,
}
