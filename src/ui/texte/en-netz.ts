// Texts in English that leave the pages: feeds of changes, the entry of the search in a browser's address bar.
import type { Texte } from './schluessel.ts'

export const netz: Texte['netz'] = {
  aenderungen: 'What is new?',
  aenderungenIn: (ort) => `What is new in ${ort}?`,
  aenderungenZu: (thema, ort) => (ort ? `New: ${thema}, ${ort}` : `New: ${thema}`),
  textVon: (traeger, tag) => `Text by ${traeger}. As of ${tag}.`,
  angabenVon: (tag) => `Details of the office. As of ${tag}.`,
  bildtext: (titel, name) => `Preview picture: ${titel}. ${name}.`,
  suchname: 'Public services',
  suchsatz: (name) => `Find services and offices: ${name}`,
}
