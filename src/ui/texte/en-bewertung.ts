// Texts in English about whether a page was helpful, the counterpart of de-bewertung.ts.
import type { Texte } from './schluessel.ts'

export const bewertung: Texte['bewertung'] = {
  frage: 'Was this page helpful?',
  antworten: { ja: 'Yes', nein: 'No' },
  hinweis: 'We count only the answer, not who gives it. One answer per connection and day counts for this page.',
  veraltetTitel: 'Please answer once more',
  veraltet: 'We could not count your answer because we could not see that it came from our page.',
  danke: {
    titel: 'Thank you for your answer',
    gezaehlt: 'We have counted it.',
    schon: 'We have already counted an answer to this page from your connection today. A second one is not added.',
    neinTitel: 'What was missing?',
    neinSatz: 'Tell us what is wrong or was hard to understand. The address of the page is already in the form.',
    schreiben: 'Write a message',
    lob: 'Write a message about this page',
    zurueck: 'Back to the service',
    start: 'To the start page',
  },
}

export const bewertungen: Texte['bewertungen'] = {
  titel: 'Ratings',
  satz: (tage) => `What people answered in the last ${tage} days to the question “Was this page helpful?”`,
  schutz: (mindestens) =>
    `We count the answers in your own portal and, if you work for a town or municipality, the answers for your place in the whole portal. A service is listed from ${mindestens} answers on. Who answered is stored nowhere. One answer per connection, page and day counts, as far as that is possible without an account: several people may share a connection.`,
  spalten: { leistung: 'Service', ja: 'Yes', nein: 'No', anteil: 'Share of yes' },
  prozent: (zahl) => `${zahl}%`,
  leer: 'No service has enough answers yet.',
  leerWeiter: 'The question is at the end of every service.',
  zuWenige: (anzahl) => (anzahl === 1 ? 'One more service has too few answers.' : `${anzahl} more services have too few answers.`),
  unbekannt: 'Service that is no longer published',
}
