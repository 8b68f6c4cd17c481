// Texts around the official terms and their explanations, in English, the counterpart of de-begriffe.ts.
import type { Texte } from './schluessel.ts'

export const begriffe: Texte['begriffe'] = {
  titel: 'Official terms from A to Z',
  satz: 'Some official words cannot be avoided. Here you can read what they mean.',
  hinweis: 'We wrote the explanations ourselves. They help with reading and do not replace legal advice.',
  buchstaben: 'Letters',
  dazu: 'See also: ',
  aufDieserSeite: 'Terms on this page',
  alle: 'All terms from A to Z',
}
