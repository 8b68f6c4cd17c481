// Texts of the service pages in English, the counterpart of de-service.ts.
import type { Texte } from './schluessel.ts'

type Seiten = Texte['seiten']

const nummer115: Seiten['behoerdennummer-115'] = {
  titel: 'Public service number 115',
  satz: 'One number for all offices. You need not know which one is responsible.',
  abschnitte: [
    {
      titel: 'What 115 is',
      absaetze: [
        'On 115 you reach people who inform you about services of towns, municipalities, districts, Länder and the federal government. You dial 115 without an area code.',
        '115 is not an emergency number. In an emergency dial 112 for fire brigade and ambulance, or 110 for the police.',
      ],
    },
    {
      titel: 'What it helps with',
      absaetze: [],
      punkte: [
        'Which office is responsible, and where is it?',
        'Which documents do I need?',
        'What does it cost, and how long does it take?',
        'Where do I find the form or the online service?',
      ],
    },
    {
      titel: 'When, and at what price',
      absaetze: [
        'Hours and the cost of a call depend on where you are and on your contract. We do not repeat them here because we do not maintain them. You find them on the page of the public service number, which also says how to reach 115 in sign language.',
      ],
    },
    {
      titel: 'What does this portal have to do with it?',
      absaetze: ['We only point to it. Your call does not reach us, and we do not learn that you call.'],
    },
  ],
}

const leichteSprache: Seiten['leichte-sprache'] = {
  titel: 'Easy-to-read and plain German',
  satz: 'What there is already and what is missing.',
  abschnitte: [
    {
      titel: 'Leichte Sprache (easy-to-read German)',
      absaetze: [
        'Leichte Sprache follows fixed rules. People with learning difficulties read and check every text. There are no such texts in this portal yet.',
        'Whoever runs this portal can have them written and checked. Until then this page says honestly that they are missing.',
      ],
    },
    {
      titel: 'Einfache Sprache (plain German)',
      absaetze: [
        'Plain German has short sentences and explains difficult words. It is less strict than Leichte Sprache. We describe some of the services in it.',
        'These texts are not reviewed. Nobody from the target group has read them so far.',
      ],
    },
    {
      titel: 'How to get there',
      absaetze: [
        'On the German page of a service, “Einfache Sprache” stands below the title if that text exists. All of them are also in the list below.',
      ],
    },
    {
      titel: 'If you do not understand something',
      absaetze: ['Call 115 and have it explained to you. Or tell us which text is too difficult.'],
    },
  ],
}

const gebaerdensprache: Seiten['gebaerdensprache'] = {
  titel: 'German sign language',
  satz: 'A film in sign language is still missing here.',
  abschnitte: [
    {
      titel: 'What is missing',
      absaetze: [
        'On this page a film in German sign language (DGS) is meant to show what the portal can do and how to find your way. There is no such film yet.',
        'We have not put a generated figure in its place. A film in sign language needs people who are at home in it.',
      ],
    },
    {
      titel: 'What helps you until then?',
      absaetze: [],
      punkte: [
        'You can read all texts without sound. Nothing in this portal can only be heard.',
        'The public service number 115 has a service in sign language. How to reach it is explained on its web page.',
        'In administrative procedures, people with hearing or speech disabilities have the right to communicate in German sign language. Tell the office before your appointment that you would like an interpreter.',
      ],
    },
    {
      titel: 'Whom you can ask',
      kennung: 'barrierefreiheit',
      absaetze: ['If you need content in sign language, tell us with the feedback form.'],
      ohne: ['In the demo no authority answers you. Whoever runs Amtswerk names a contact here.'],
    },
    {
      titel: 'For those who run this portal',
      absaetze: [
        'The film explains the most important content, how to use the pages, and the accessibility statement. Have it made by deaf interpreters and checked by people who live in DGS.',
      ],
    },
  ],
}

const konto: Seiten['konto'] = {
  titel: 'Account',
  satz: 'In preparation. You cannot sign in here yet.',
  abschnitte: [
    {
      titel: 'What is planned',
      absaetze: [
        'With an account you are meant to apply, follow your applications and read decisions in a mailbox. That is not built yet.',
      ],
    },
    {
      titel: 'What works today without an account',
      absaetze: [],
      punkte: [
        'Finding services and the responsible office.',
        'Looking up and printing fees, deadlines and documents.',
        'Getting to the online services that are entered. You sign in there if the service asks for it.',
      ],
    },
    {
      titel: 'For staff',
      absaetze: [
        'People who maintain texts for an authority sign in at the editorial office. The way there is at the bottom of every page.',
      ],
    },
  ],
}

export const textseiten = {
  'behoerdennummer-115': nummer115,
  'leichte-sprache': leichteSprache,
  gebaerdensprache,
  konto,
}

export const service: Texte['service'] = {
  titel: 'Help and about',
  satz: 'Help, contact, figures and everything you should know about this portal.',
  gruppen: {
    hilfe: 'Help and contact',
    zugang: 'Accessible to all',
    daten: 'Data and figures',
    recht: 'Legal',
  },
  passtDazu: 'Related pages',
  anruf115: 'Call 115',
  seite115: 'Page of the public service number: www.115.de',
  einfach: {
    titel: 'Services in plain German',
    keine: 'No service is published in plain German at present.',
  },
  betreiber: {
    name: 'Name of the body',
    vertretung: 'Represented by',
    anschrift: 'Address',
    telefon: 'Telephone',
    email: 'Email',
    web: 'Web page',
  },
}
