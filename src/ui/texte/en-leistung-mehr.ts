// More texts of a service page in English.
import type { leistungMehr as deutsch } from './de-leistung-mehr.ts'

export const leistungMehr: typeof deutsch = {
  frist: {
    abHeute: (tag) => `If the period starts today, it ends on ${tag}.`,
    stichtag: (tag) => `The next date is ${tag}.`,
    verschoben: (eigentlich) =>
      `The last day would be ${eigentlich}. If that is a weekend or public holiday, the next working day usually counts (section 31 HVwVfG, section 193 BGB). If the office names a fixed day, that day may count.`,
    kurz: (tag) => `From today: by ${tag}`,
    kurzStichtag: (tag) => `Next time: ${tag}`,
  },
  rechner: {
    titel: 'Work out the amount',
    satz: 'The calculator only uses the amounts stated on the page of the service. What you enter is not stored.',
    knopf: 'Work out the amount',
    merkmale: {
      alter: 'How old is the person at the time of the application?',
      hunde: 'How many dogs do you keep?',
      urkunden: 'How many identical certificates do you need?',
      kinder: 'How many children do you register?',
      fragen: 'How many separate questions do you ask?',
    },
    hinweise: {
      alter: 'In full years, for example 31',
      hunde: 'As a number, for example 2',
      urkunden: 'As a number, for example 2',
      kinder: 'As a number, for example 2',
      fragen: 'As a number, for example 2',
    },
    fehler: {
      alter: 'Enter the age as a number from 0 to 150.',
      hunde: 'Enter a number from 1 to 99.',
      urkunden: 'Enter a number from 1 to 99.',
      kinder: 'Enter a number from 1 to 99.',
      fragen: 'Enter a number from 1 to 99.',
    },
    dazu: 'What is added?',
    ergebnis: 'Result',
    zusammen: 'Total',
    nichts: 'No amount is stated for these details. Please ask the office.',
    ohneBetrag: (anzahl) => `No amount is stated for ${anzahl} of your number. It is missing from the total. Please ask the office.`,
    nichtGezaehlt: 'Not included, because it depends on the individual case:',
    hinweis: 'The result is for information only. What counts is the official notice of the office.',
    seitentitel: (titel) => `Work out the amount: ${titel}`,
    zurueck: 'Back to the service',
  },
  stufenErklaert: {
    '10': 'A simple sign-in is enough, for example with a user name and password.',
    '15': 'A simple sign-in is enough, for example with a user name and password.',
    '20': 'Signing in with a user name and password is enough.',
    '30': 'You prove who you are in a verified way, for example with an ELSTER certificate or the online ID card.',
    '40': 'You prove who you are with the online ID card. You need your card and its PIN.',
  },
  weg: 'Directions on a map',
  wegHinweis: '(OpenStreetMap, another website)',
  zugang: 'Access',
  personen: 'People to contact',
  teilen: { titel: 'Share this page', mail: 'Send by email', adresse: 'Address to copy' },
  drucken: 'To print, use the print function of your browser. The documents then appear as a check list.',
}
