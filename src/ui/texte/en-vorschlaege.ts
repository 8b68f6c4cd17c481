// Texts of the suggestions while typing, in English.
import type { Texte } from './schluessel.ts'

export const vorschlaege: Texte['vorschlaege'] = {
  name: 'Suggestions',
  gruppen: { leistung: 'Services', organisationseinheit: 'Offices', thema: 'Topics', ort: 'Places' },
  anzahl: (anzahl) =>
    anzahl === 0 ? 'No suggestions.' : `${anzahl === 1 ? '1 suggestion' : `${anzahl} suggestions`}. Choose with the arrow keys.`,
  fuer: (was, wo) => `Suggestions for “${was}”${wo ? ` in ${wo}` : ''}`,
  leer: 'Nothing comes to mind for this',
  leerSatz: 'Type at least the first two letters of what you are looking for, or search all texts.',
  alleTreffer: (was) => `See all results for “${was}”`,
}
