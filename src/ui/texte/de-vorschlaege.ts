// Texts of the suggestions while typing, in German.

export const vorschlaege = {
  name: 'Vorschläge',
  gruppen: { leistung: 'Leistungen', organisationseinheit: 'Ämter', thema: 'Themen', ort: 'Orte' },
  anzahl: (anzahl: number) =>
    anzahl === 0 ? 'Keine Vorschläge.' : `${anzahl === 1 ? '1 Vorschlag' : `${anzahl} Vorschläge`}. Auswählen mit den Pfeiltasten.`,
  fuer: (was: string, wo: string | null) => `Vorschläge für „${was}“${wo ? ` in ${wo}` : ''}`,
  leer: 'Dazu fällt uns nichts ein',
  leerSatz: 'Schreiben Sie mindestens die ersten zwei Buchstaben dessen, was Sie suchen, oder suchen Sie in allen Texten.',
  alleTreffer: (was: string) => `Alle Treffer für „${was}“ ansehen`,
}
