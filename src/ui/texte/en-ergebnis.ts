// Words of the result page in English, the counterpart of de-ergebnis.ts.
import type { Texte } from './schluessel.ts'

const treffer = (anzahl: number) => (anzahl === 1 ? '1 result' : `${anzahl} results`)

const filter: Texte['ergebnis']['filter'] = {
  titel: 'Narrow the results',
  gewaehlt: (anzahl) => (anzahl === 1 ? '1 filter chosen' : `${anzahl} filters chosen`),
  gesetzt: 'Chosen filters',
  entfernen: 'Remove filter: ',
  aufheben: ', chosen, select to remove',
  alleEntfernen: 'Remove all filters',
  treffer: ' results',
  gruppen: {
    art: 'What',
    zielgruppe: 'For whom',
    online: 'How it is done',
    ebene: 'Regulated by',
    thema: 'Topic',
    sprache: 'Text also in',
  },
  art: { leistung: 'Services', organisationseinheit: 'Offices', thema: 'Topics' },
  zielgruppe: { buerger: 'Private individuals', unternehmen: 'Businesses' },
  online: 'Possible online',
  ebene: { bund: 'Federal', land: 'Land', kreis: 'District', gemeinde: 'Town or municipality' },
  sprache: { de: 'German', en: 'English', 'de-einfach': 'Plain German' },
}

const warum: Texte['ergebnis']['warum'] = {
  frage: 'Why this result?',
  schliessen: 'Close the explanation',
  liste: 'Reasons',
  empfohlen: 'The editors place this result first for this search.',
  ohneGrund: 'It belongs to your place or to a topic that fits your words.',
  feld: {
    titel: 'in the title',
    buergertitel: 'in the name',
    stichwoerter: 'in the keywords',
    lagen: 'in the topic',
    schluessel: 'in the service key',
    recht: 'in the legal basis',
    teaser: 'in the summary',
    text: 'in the text',
  },
  wort: (wort, _gefunden, feld) => `“${wort}” is ${feld}.`,
  stamm: (wort, gefunden, feld) => `“${wort}” is ${feld} as “${gefunden}”.`,
  zusammensetzung: (wort, gefunden, feld) =>
    gefunden.length > wort.length ? `“${wort}” is part of “${gefunden}” ${feld}.` : `“${wort}” contains “${gefunden}”, which is ${feld}.`,
  aehnlich: (wort, gefunden, feld) => `“${wort}” is similar to “${gefunden}” ${feld}.`,
  wortschatz: (wort, gefunden, feld) => `Our vocabulary knows “${wort}” as “${gefunden}”, which is ${feld}.`,
  berichtigt: (wort, gefunden, feld) => `We read “${wort}” as “${gefunden}”, which is ${feld}.`,
  schluessel: (wort, _gefunden, _feld) => `“${wort}” is the service key.`,
}

const hilfe: Texte['ergebnis']['hilfe'] = {
  leer: 'What you can do now',
  vage: 'We found nothing on exactly this. These entries sound similar or mention your word.',
  wenig: 'Only a few results',
  wenigSatz: 'These links show you more:',
  gelesenAls: (wort) => `Did you mean “${wort}”?`,
  ohneFilter: (anzahl) => `Search without filters: ${treffer(anzahl)}`,
  ohneOrtswort: (worte, anzahl) => `Search for “${worte}” only, without the place: ${treffer(anzahl)}`,
  anderswo: (anzahl) => (anzahl === 1 ? 'See 1 result at another place' : `See ${anzahl} results at all places`),
  nurWort: (wort, anzahl) => `Search for “${wort}” only: ${treffer(anzahl)}`,
  soFragen: 'How to ask',
  tipps: [
    'Use one or two simple words, for example “passport” instead of “apply for a new passport”.',
    'Write what it is about, as you would say it on the telephone: “register car”, “dog”, “moving house”.',
    'Write the place in the second field.',
  ],
  themen: 'Browse the topics',
  alltag: 'Everyday errands',
  mensch: 'Would you rather ask a person?',
  rufen: 'Call the public service number ',
  zeiten: ', Monday to Friday from 8 am to 6 pm. They also know services that are still missing here.',
}

export const ergebnis: Texte['ergebnis'] = {
  liste: 'Results',
  thema: 'Topic',
  empfehlung: 'Recommended by the editors',
  stand: (von, bis) => (von === bis ? `Result ${von}` : `Results ${von} to ${bis}`),
  weiter: 'More results',
  anfang: 'Back to the top of the list',
  seiten: 'Pages of the result list',
  gesuchtNach: (wort) => `We searched for “${wort}”`,
  stattdessen: (wort) => `Search for “${wort}” instead`,
  fuerOrt: (ort) => `Results for ${ort}`,
  ohneOrt: 'Search without this place',
  inOrt: (ort) => `Search in ${ort}`,
  mehrereOrte: 'There are several places of this name. Which one do you mean?',
  nichtsDabei: 'Not what you were looking for?',
  nichtsDabeiText: 'Try another word or look through the topics. A person will help you on ',
  filter,
  warum,
  hilfe,
}
