// Texts in German that leave the pages: feeds of changes, the entry of the search in a browser's address bar.

export const netz = {
  aenderungen: 'Was ist neu?',
  aenderungenIn: (ort: string) => `Was ist neu in ${ort}?`,
  aenderungenZu: (thema: string, ort: string | null) => (ort ? `Neu: ${thema}, ${ort}` : `Neu: ${thema}`),
  textVon: (traeger: string, tag: string) => `Text von: ${traeger}. Stand: ${tag}.`,
  angabenVon: (tag: string) => `Angaben des Amtes. Stand: ${tag}.`,
  bildtext: (titel: string, name: string) => `Vorschaubild: ${titel}. ${name}.`,
  suchname: 'Leistungssuche',
  suchsatz: (name: string) => `Leistungen und Ämter suchen: ${name}`,
}
