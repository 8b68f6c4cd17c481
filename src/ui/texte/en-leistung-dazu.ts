// Still more texts of a service page in English, the counterpart of de-leistung-dazu.ts.
import type { Texte } from './schluessel.ts'

export const uebersetzung: Texte['uebersetzung'] = {
  titel: 'Translated by a machine',
  alles: (werkzeug) => `A machine translated this page from German${werkzeug ? ` (${werkzeug})` : ''}.`,
  teile: (werkzeug) => `A machine translated parts of this page from German${werkzeug ? ` (${werkzeug})` : ''}. They are marked.`,
  ungeprueft: 'Nobody has checked the translation yet. It may contain mistakes.',
  geprueft: 'People have checked the translation.',
  verbindlich: 'Only the German text is binding.',
  zumOriginal: 'Read the German original',
  teil: 'A machine translated this section.',
}

export const passtDazu: Texte['passtDazu'] = {
  titel: 'Related services',
  imThema: (thema) => `More on the topic ${thema}`,
  alle: 'All services in this topic',
}

export const downloads: Texte['downloads'] = {
  arten: { formular: 'Form', merkblatt: 'Leaflet' },
  dateitypen: {
    pdf: 'PDF file',
    docx: 'Word file',
    odt: 'OpenDocument text',
    xlsx: 'Excel file',
    ods: 'OpenDocument spreadsheet',
    html: 'web page',
  },
  auf: (sprache) => `in ${sprache}`,
  von: (anbieter, wohin) => `From: ${anbieter}. Leads to ${wohin}.`,
}
