// Face of the noun begriff: official terms, explained in plain words.
export type { Begriff, Begriffssprache } from './begriff.ts'
/** What was found where in a text, in order, never overlapping. */
export type { Fundstelle } from './erkennung.ts'
/** Terms made ready to be found; reading them at the start. No right is needed: they are public. */
export { type Begriffe, baueBegriffe, ladeBegriffe } from './service.ts'
