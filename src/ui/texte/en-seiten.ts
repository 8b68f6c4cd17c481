// Whole pages of text in English, the counterpart of de-seiten.ts.
import type { Texte } from './schluessel.ts'

const hilfe: Texte['seiten']['hilfe'] = {
  titel: 'Help',
  satz: 'How to find what you need.',
  abschnitte: [
    {
      titel: 'Finding a service',
      absaetze: [
        'On the start page, say in your own words what you want to do, for example “register a dog” or “ID card expired”. Next to it, enter your town or postcode. You can also write the place along with it: “register a dog Wanfried”.',
        'A typing mistake does no harm. If the portal searches for a word other than yours, it says so and offers you your own word again.',
        'You can narrow the results: to citizens or businesses, to a topic, or to what can be done online. Only filters that leave results are offered.',
      ],
    },
    {
      titel: 'Choosing a place',
      kennung: 'ort',
      absaetze: [
        'Without a place you see the general text. With a place you also see the fee, local details and the office that is responsible for you.',
        'The chosen place is shown at the top of every page. You can change it there. It is kept only in the address of the page, so you can save the address or pass it on, and the place stays with it.',
        'It is not always your home that counts. You get a birth certificate where the child was born. You register a business where the business is. On such pages we ask for the place that matters.',
      ],
    },
    {
      titel: 'Reading a service',
      absaetze: [
        'The essentials are at the top: what it costs, how long it takes, by when you must do it, what to bring and where to go. The details follow. What is not known about a service is left out.',
        'Next to the office you can read why it is responsible and which law that is based on.',
      ],
    },
    {
      titel: 'What the marks mean',
      kennung: 'zeichen',
      absaetze: ['No mark stands alone. Next to it you can always read what it means.'],
      punkte: [
        'Four bars, one of them coloured: who is responsible for the service. From top to bottom: federal government, Land, district, town or municipality.',
        '“Online” with a tick: an online service is entered for your place. Without the mark we know of none. Please ask the office.',
        'A coloured box in the text: this is what your town, municipality or district says, with its author and date.',
        '“Open now”: true at the moment you open the page. Public holidays in Hesse are taken into account.',
        '“German only”: this part does not exist yet in the language you chose.',
        '“Demo”: this detail is invented.',
      ],
    },
    {
      titel: 'Who writes the texts?',
      absaetze: [
        'The shared text is maintained by the Land (the federal state). What your town, municipality or district adds comes from there.',
        'This demo is not official. We wrote the texts ourselves; no expert has reviewed them.',
      ],
    },
    {
      titel: 'Still stuck?',
      absaetze: [
        'Call the public service number 115. A person will help you there, even if you do not know which office is responsible.',
        'If you find a mistake on a page, write to us. The form is under “Give feedback”.',
      ],
    },
  ],
}

const impressum: Texte['seiten']['impressum'] = {
  titel: 'Imprint',
  satz: 'Who runs these pages and what is real here.',
  abschnitte: [
    {
      titel: 'Who runs these pages',
      kennung: 'stelle',
      absaetze: [],
      ohne: [
        'This is a demonstration. No public authority runs these pages.',
        'Whoever runs Amtswerk enters name, address, representation and contact here, as required by section 5 of the German Digital Services Act (DDG). The demo deliberately names no invented authority.',
      ],
    },
    {
      titel: 'Who is responsible for the content',
      absaetze: [
        'With every service you can see which level wrote the text: federal government, Land, district, town or municipality. Each is responsible for its own part.',
        'We do not continually check links to pages of others. If one leads nowhere, write to us.',
      ],
    },
    {
      titel: 'What is real in the demo and what is not',
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
      titel: 'Who is responsible',
      kennung: 'stelle',
      absaetze: [],
      ohne: [
        'This is a demonstration. Whoever runs Amtswerk names the responsible body here. If you start the program yourself, that is you.',
      ],
    },
    {
      titel: 'Who helps with questions of data protection',
      kennung: 'datenschutz',
      absaetze: [],
      ohne: ['Whoever runs Amtswerk names the data protection officer here.'],
    },
    {
      titel: 'What happens when you read',
      absaetze: [
        'We set no cookies for readers, embed nothing from other providers and build no profiles. Only if you yourself put something on your list, your browser keeps that and your place in a cookie. It is valid for 180 days from the last change. You can delete it on that list.',
        'Otherwise your place is only in the address of the page you are looking at. We do not store it.',
        'We use your IP address in memory to prevent overload. We do not write it to the log, nor your search words.',
        'We count how often a kind of page is requested and how long the answer takes. We do not count who asks for it or from where.',
      ],
    },
    {
      titel: 'What is counted when you search',
      absaetze: [
        'When you open a result, we count one click for that service or office without storing who clicked. That is how services in demand move up. So that nobody piles up clicks, we hold a checksum of your IP address in memory until midnight; the address cannot be worked out from it. After 180 days a click is forgotten.',
        'If a search finds nothing or next to nothing, we count that for the editors. Of the search words we first keep only a checksum made with a secret key. They become readable only once the same was searched on three different days. We forget each count after 90 days. If fewer than three days are left, we forget the words too. Only what the editors themselves make of them stays longer, such as a search word. The audit log keeps the checksum of a search that they marked as done.',
      ],
    },
    {
      titel: 'What happens to feedback',
      absaetze: [
        'If you write to us with the form, we store your message, the address of the page and, if you give it, your email address encrypted. We do not store your IP address. The form sets no cookie.',
        'Only the editors of the authority whose pages you used can read the message. It is deleted 30 days after they dealt with it, and 180 days after it arrived at the latest. The audit log keeps when a message of which kind arrived and who dealt with it, but no word of it. The message stays in backup copies until those are deleted too.',
      ],
    },
    {
      titel: 'What happens to a rating',
      absaetze: [
        'If you answer the question at the end of a page whether it was helpful, we count your answer: for this service, the place and the language of the page, the portal and the day. We do not store who answered. So that nobody piles up answers, we hold a checksum of your IP address in memory until midnight; the address cannot be worked out from it. Editors see a service only once it has at least five answers. After a year we delete the counts.',
      ],
    },
    {
      titel: 'What happens when staff sign in',
      absaetze: [
        'People who maintain texts for an authority sign in with email address, password and a one-time code. The sign-in page sets a cookie that protects the form. After signing in, a cookie recognises the session. It is deleted when they sign out. We count attempts to sign in with a checksum of the email address and the IP address, so that nobody tries out passwords. Neither can be read from it, and after a day they no longer count.',
        'Changes are logged with account and time, so that it can be seen later who published what.',
      ],
    },
    {
      titel: 'Your rights',
      kennung: 'aufsicht',
      absaetze: [
        'Under the General Data Protection Regulation you have the right to information, correction, deletion, restriction of processing and objection. You can complain to a supervisory authority.',
      ],
      ohne: ['Whoever runs Amtswerk names the supervisory authority here.'],
    },
  ],
}

const barrierefreiheit: Texte['seiten']['barrierefreiheit'] = {
  titel: 'Accessibility statement',
  satz: 'Everyone should be able to use these pages. This page says what we have checked and what is missing.',
  abschnitte: [
    {
      titel: 'What this statement covers',
      absaetze: [
        'It covers this portal with all its pages. It is measured against the standard EN 301 549 and two rules of Hesse: the equality law for people with disabilities (HessBGG) and its ordinance on accessible information technology (HVBIT). For web pages that standard asks for the rules of WCAG, levels A and AA.',
        'Whoever runs Amtswerk checks their own version and adapts this statement.',
      ],
    },
    {
      titel: 'State of conformance',
      kennung: 'stand',
      absaetze: ['By our own assessment these pages meet the requirements in part. The next section says what is missing.'],
    },
    {
      titel: 'What is not accessible',
      kennung: 'maengel',
      absaetze: [],
      punkte: [
        'Videos in German sign language are missing.',
        'Texts in Leichte Sprache (certified easy-to-read German) are missing. Texts in plain German exist for some services only. They are not reviewed.',
        'Not every service and not every part exists in English. What is there in German only is marked as such. Single German terms and names in English sentences are not: screen readers pronounce them in English.',
        'The page of a service has many regions. Jumping from region to region with a screen reader takes many steps. The headings lead there faster.',
        'Editors who are signed in are not warned before their session ends.',
        'We have not checked pages of others that we link to, such as online services and forms.',
      ],
    },
    {
      titel: 'How we checked',
      absaetze: [
        'We made this statement on 22 November 2026. It is based on a self-assessment. There is no assessment by an independent body.',
        'A program checks every kind of page against WCAG 2.2, levels A and AA, light, dark and in English. It also checks them with wide letters, in the colours of the system and at a width of 320 pixels. That equals a zoom of 400 per cent. A program finds only some of all barriers.',
        'We read five pages as the browser hands them to a screen reader.',
        'All pages of the portal work without JavaScript and with the keyboard alone. We tried the most important errands that way.',
        'We also looked at all kinds of pages in Firefox and at some in WebKitGTK, which is related to Safari but is not Safari. The screen reader Orca read seven pages to us in Firefox. What was missing or got in the way we have mended, as far as it was up to our pages.',
        'A review by people with disabilities, with other screen readers, in Safari and on real phones is still to come.',
      ],
    },
    {
      titel: 'Reporting a barrier',
      kennung: 'barrierefreiheit',
      absaetze: ['Have you come across a barrier, or do you need content in a form that you can use? Tell us.'],
      ohne: ['In the demo no authority answers you. Whoever runs Amtswerk names a contact here.'],
    },
    {
      titel: 'Enforcement and ombuds body',
      kennung: 'durchsetzung',
      absaetze: [
        'If your report brings no answer that helps you, you can turn to the enforcement and ombuds body (Durchsetzungs- und Ombudsstelle) of Hesse. It mediates between you and the body that runs the pages. That costs you nothing. You do not need a lawyer.',
      ],
      ohne: ['Whoever runs Amtswerk names its address here. In the demo nobody would act for you, so none is given.'],
    },
  ],
}

export const seiten = { hilfe, impressum, datenschutz, barrierefreiheit }
