// Texts around the official terms and their explanations, in German. The explanations themselves stand in seeds/begriffe.

export const begriffe = {
  titel: 'Begriffe von A bis Z',
  satz: 'Manche Wörter der Ämter lassen sich nicht vermeiden. Hier steht, was sie bedeuten.',
  hinweis: 'Die Erklärungen haben wir selbst geschrieben. Sie helfen beim Lesen und ersetzen keine Rechtsberatung.',
  buchstaben: 'Buchstaben',
  dazu: 'Siehe auch: ',
  aufDieserSeite: 'Begriffe auf dieser Seite',
  alle: 'Alle Begriffe von A bis Z',
}
