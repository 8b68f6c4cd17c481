// Texts in German about whether a page was helpful: the question, the thanks, and the counts for editors.

export const bewertung = {
  frage: 'War diese Seite hilfreich?',
  antworten: { ja: 'Ja', nein: 'Nein' },
  hinweis: 'Wir zählen nur die Antwort, nicht wer sie gibt. Je Anschluss zählt am Tag eine Antwort zu dieser Seite.',
  veraltetTitel: 'Bitte antworten Sie noch einmal',
  veraltet: 'Ihre Antwort ließ sich nicht zählen, weil nicht zu sehen war, dass sie von unserer Seite kommt.',
  danke: {
    titel: 'Danke für Ihre Antwort',
    gezaehlt: 'Wir haben sie gezählt.',
    schon: 'Von Ihrem Anschluss haben wir heute schon eine Antwort zu dieser Seite gezählt. Eine zweite zählt nicht dazu.',
    neinTitel: 'Was hat gefehlt?',
    neinSatz: 'Schreiben Sie uns, was nicht stimmt oder schwer zu verstehen war. Die Adresse der Seite steht im Formular schon da.',
    schreiben: 'Nachricht schreiben',
    lob: 'Nachricht zu dieser Seite schreiben',
    zurueck: 'Zurück zur Leistung',
    start: 'Zur Startseite',
  },
}

export const bewertungen = {
  titel: 'Bewertungen',
  satz: (tage: number) => `Was Menschen in den letzten ${tage} Tagen auf die Frage „War diese Seite hilfreich?“ geantwortet haben.`,
  schutz: (mindestens: number) =>
    `Gezählt sind die Antworten in Ihrem Auftritt und, wenn Sie für eine Stadt oder Gemeinde arbeiten, die Antworten für Ihren Ort im ganzen Portal. Eine Leistung steht hier ab ${mindestens} Antworten. Wer geantwortet hat, ist nirgends gespeichert. Je Anschluss und Tag zählt eine Antwort zu einer Seite, so gut das ohne Anmeldung geht: Hinter einem Anschluss können mehrere Menschen sitzen.`,
  spalten: { leistung: 'Leistung', ja: 'Ja', nein: 'Nein', anteil: 'Anteil Ja' },
  prozent: (zahl: number) => `${zahl} %`,
  leer: 'Noch keine Leistung hat genug Antworten.',
  leerWeiter: 'Die Frage steht am Ende jeder Leistung.',
  zuWenige: (anzahl: number) =>
    anzahl === 1 ? 'Eine weitere Leistung hat zu wenige Antworten.' : `${anzahl} weitere Leistungen haben zu wenige Antworten.`,
  unbekannt: 'Leistung, die nicht mehr veröffentlicht ist',
}
