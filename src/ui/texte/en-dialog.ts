// Texts of feedback in English, the counterpart of de-dialog.ts.
import type { Texte } from './schluessel.ts'

export const rueckmeldung: Texte['rueckmeldung'] = {
  titel: 'Give feedback',
  satz: 'Tell us what is wrong, what gets in your way or what you like. You do not need an account.',
  demo: 'This is a demonstration. No authority reads your message. Only the demo accounts see it, and their passwords are public. Please write nothing personal.',
  nichtDringend:
    'Applications and urgent questions about your own case do not belong here. For those, contact the responsible office or call 115.',
  felder: { art: 'What is it about?', text: 'Your message', seite: 'Which page is it about?', email: 'Your email address' },
  freiwillig: (feld) => `${feld} (optional)`,
  textHinweis: 'Please write nothing about other people, and nothing about your health unless it is necessary.',
  seiteHinweis: 'If you came from one of our pages, its address is there already. You can change or delete it.',
  emailHinweis: 'Only if you would like an answer.',
  arten: {
    barriere: 'A barrier: I cannot read or use something',
    fehler: 'A mistake: something stated is wrong, or something does not work',
    unverstaendlich: 'A text is hard to understand',
    lob: 'Praise',
    sonstiges: 'Something else',
  },
  senden: 'Send message',
  fehlerTitel: (anzahl) => (anzahl === 1 ? 'One entry is missing or wrong' : `${anzahl} entries are missing or wrong`),
  maengel: {
    'art-fehlt': 'Choose what it is about.',
    'text-fehlt': 'Write your message.',
    'zu-lang': 'This is too long. Shorten it.',
    'email-ungueltig': 'This is not a complete email address. Check it or leave the field empty.',
  },
  textLang: (zeichen) => `At most ${zeichen} characters.`,
  veraltetTitel: 'Please send it once more',
  veraltet:
    'The page was open for a very long time, or was not loaded from here. Your message is still there. Check it and send it once more.',
  keineStelleTitel: 'Nobody receives messages here',
  keineStelle: 'No authority that reads messages is entered for these pages. Call the public service number 115.',
  datenschutz:
    'We store your message encrypted, without your IP address. Only the editors of these pages can read it. We delete it 30 days after dealing with it, and after 180 days at the latest.',
  danke: {
    titel: 'Thank you, your message has arrived',
    satz: 'It was stored safely.',
    weiterTitel: 'What happens next',
    weiter: [
      'The editors of these pages read your message.',
      'If you gave an email address, they can answer you. This portal sends no confirmation by email.',
      'Some time after that, the message is deleted.',
    ],
    noch: 'Write another message',
    zurueck: 'To the start page',
  },
}

export const posteingang: Texte['posteingang'] = {
  titel: 'Feedback',
  satz: 'What people wrote to your authority with the form in the portal, newest first.',
  schutz:
    'Only your authority sees these messages. They are deleted 30 days after being marked as done, and 180 days after they arrived at the latest.',
  bereiche: 'Feedback and ratings',
  offen: 'Open',
  erledigt: 'Done',
  leer: 'No messages.',
  leerWeiter: 'As soon as somebody writes, it is shown here.',
  arten: { barriere: 'Barrier', fehler: 'Mistake', unverstaendlich: 'Hard to understand', lob: 'Praise', sonstiges: 'Other' },
  seite: 'Page:',
  antwort: 'Answer to:',
  auftritt: (auftritt) => `sent through the pages “${auftritt}”`,
  unlesbar: 'This message cannot be decrypted. The key it was stored with is missing. Ask the people who run the program.',
  erledigen: 'Mark as done',
  getan: 'Marked as done.',
  weitere: {
    offen: (anzahl: number) =>
      `These are the newest ${anzahl}. There are older ones. They appear as soon as you have dealt with newer ones.`,
    erledigt: (anzahl: number) => `These are the newest ${anzahl}. Older messages that are done are still stored, but no longer listed.`,
  },
}
