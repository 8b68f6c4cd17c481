// Whole pages of text in English, the counterpart of de-seiten.ts.
import type { Texte } from './schluessel.ts'

const hilfe: Texte['seiten']['hilfe'] = {
  titel: 'Help',
  satz: 'How to find what you need.',
  abschnitte: [
    {
      titel: 'Finding a service',
      absaetze: [
        'On the start page, say in your own words what you want to do, for example “register a dog” or “ID card expired”. Next to it, enter your town or postcode.',
        'Without a place you see the general text. With a place you also see the fee, local details and the office that is responsible for you.',
      ],
    },
    {
      titel: 'Why does the portal ask for a different place?',
      absaetze: [
        'It is not always your home that counts. You get a birth certificate where the child was born. You register a business where the business is. On such pages we ask for the place that matters.',
      ],
    },
    {
      titel: 'Who writes the texts?',
      absaetze: [
        'The shared text is maintained by the Land (the federal state). What your town, municipality or district adds stands in a coloured box, with its author and date.',
        'This demo is not official. We wrote the texts ourselves; no expert has reviewed them.',
      ],
    },
    {
      titel: 'Still stuck?',
      absaetze: ['Call the public service number 115. A person will help you there, even if you do not know which office is responsible.'],
    },
  ],
}

const impressum: Texte['seiten']['impressum'] = {
  titel: 'Imprint',
  satz: 'This is a demonstration. No public authority runs these pages.',
  abschnitte: [
    {
      titel: 'Who runs these pages',
      absaetze: [
        'Whoever runs Amtswerk enters name, address, representation and contact here, as required by section 5 of the German Digital Services Act (DDG). The demo deliberately names no invented authority.',
      ],
    },
    {
      titel: 'What is real here and what is not',
      absaetze: [
        'Real are the areas with their keys, population figures and postcodes, the catalogue of services and the names of the authorities.',
        'Telephone numbers, email addresses, rooms and opening hours are invented. Do not rely on them.',
      ],
    },
    {
      titel: 'Software',
      absaetze: [
        'Amtswerk is free software under the EUPL-1.2 licence. The design uses KERN-UX (EUPL-1.2) and the typeface Fira Sans (SIL Open Font License 1.1).',
      ],
    },
  ],
}

const datenschutz: Texte['seiten']['datenschutz'] = {
  titel: 'Privacy',
  satz: 'You can read everything without telling us anything about yourself.',
  abschnitte: [
    {
      titel: 'What happens when you read',
      absaetze: [
        'We set no cookies for readers, embed nothing from other providers and build no profiles.',
        'Your place stands only in the address of the page you are looking at. We do not store it.',
        'We use your IP address in memory to fend off overload. We do not write it to the log, nor your search words.',
      ],
    },
    {
      titel: 'What is counted when you search',
      absaetze: [
        'When you open a result, we count one click for that service or office without storing who clicked. That is how services in demand come to stand higher. So that nobody piles up clicks, we hold a checksum of your IP address in memory until midnight; the address cannot be worked out from it.',
        'If a search finds nothing or next to nothing, we count that for the editors. Of the search words we first keep only a checksum. They become readable only once the same was searched on three different days. After 90 days all of it is forgotten.',
      ],
    },
    {
      titel: 'What happens when staff sign in',
      absaetze: [
        'People who maintain texts for an authority sign in with email address, password and a one-time code. For this we set a single cookie that recognises the session and is deleted on signing out.',
        'Changes are logged with account and time, so that it remains traceable who published what.',
      ],
    },
    {
      titel: 'Your rights',
      absaetze: [
        'Under the General Data Protection Regulation you have the right to information, correction, deletion and complaint to a supervisory authority. Whoever runs Amtswerk names the responsible body and the data protection officer here.',
      ],
    },
  ],
}

const barrierefreiheit: Texte['seiten']['barrierefreiheit'] = {
  titel: 'Accessibility statement',
  satz: 'Everyone should be able to use these pages. What we have checked and what is missing is stated here.',
  abschnitte: [
    {
      titel: 'What we have checked',
      absaetze: [
        'We check every kind of page automatically against WCAG 2.2, levels A and AA, in light and dark appearance and at a width of 320 pixels. That equals a zoom of 400 per cent.',
        'All pages work without JavaScript and with the keyboard alone.',
      ],
    },
    {
      titel: 'What is missing',
      absaetze: [
        'A review by people with disabilities and with different screen readers is still to come. There is no assessment under EN 301 549 by an independent body yet.',
        'Texts in plain German exist for some services only. They are not reviewed and are not Leichte Sprache (certified easy-to-read German). Sign language videos are missing.',
      ],
    },
    {
      titel: 'Reporting a barrier',
      absaetze: [
        'Whoever runs Amtswerk names the contact for feedback and the enforcement body here. In the demo, nobody receives such reports.',
      ],
    },
  ],
}

export const seiten: Texte['seiten'] = { hilfe, impressum, datenschutz, barrierefreiheit }
