// What is wrong with the form of a value, in the words of those who write the files, with what to do. Only for files: answers to programs stay as zod has them.
import type { z } from 'zod'

export type Formmangel = { pfad: readonly PropertyKey[]; was: string }

export const UNBEKANNT = 'dieses Feld gibt es hier nicht; berichtigen Sie den Namen oder entfernen Sie es.'
const NACHSCHLAGEN = 'Was hier stehen darf, steht in docs/bestand-format.md.'

type Issue = z.core.$ZodRawIssue

const TYPEN: Record<string, string> = {
  string: 'Text (Ziffern in Anführungszeichen)',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste (jeder Eintrag beginnt mit „- “)',
  object: 'Felder in der Form „Name: Wert“',
  record: 'Felder in der Form „Name: Wert“',
}

const FORMATE: Record<string, string> = {
  url: 'das ist keine Webadresse; sie beginnt mit https:// oder http://.',
  email: 'das ist keine E-Mail-Adresse.',
  date: 'diesen Tag gibt es nicht; schreiben Sie ihn als JJJJ-MM-TT, zum Beispiel 2026-12-31.',
}

/** Patterns that many schemas share, by their source. */
const MUSTER: Record<string, string> = {
  '^\\d{12}$': 'ein Gebietsschlüssel hat 12 Ziffern und steht in Anführungszeichen.',
  '^[a-z0-9]+(-[a-z0-9]+)*$': 'hier stehen nur Kleinbuchstaben, Ziffern und einzelne Bindestriche.',
  '^\\d{5}$': 'eine Postleitzahl hat 5 Ziffern und steht in Anführungszeichen.',
}

/** For `safeParse(wert, { error: formmeldung })`; what a schema says of its own accord comes before it. */
export function formmeldung(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return falscherTyp(TYPEN[issue.expected] ?? issue.expected, issue.input)
    case 'invalid_value':
      return `${issue.input === undefined ? 'das Feld fehlt' : `${zitat(issue.input)} gibt es hier nicht`}; erlaubt: ${issue.values.map(String).join(', ')}.`
    case 'invalid_format':
      return FORMATE[issue.format] ?? MUSTER[musterVon(issue)] ?? `${zitat(issue.input)} hat nicht die richtige Form. ${NACHSCHLAGEN}`
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? 'hier steht nichts; ergänzen Sie den Text oder entfernen Sie das Feld.'
        : `das ist zu wenig; mindestens ${issue.minimum}${issue.origin === 'array' ? ' Einträge' : ''}.`
    case 'too_big':
      return `das ist zu viel; höchstens ${issue.maximum}${issue.origin === 'array' ? ' Einträge' : ''}.`
    case 'unrecognized_keys':
      return UNBEKANNT
    default:
      return `das hat keine der erlaubten Formen. ${NACHSCHLAGEN}`
  }
}

/** One for each field: zod names unknown fields together. */
export function formmaengel({ path, message, ...issue }: z.core.$ZodIssue): Formmangel[] {
  if (issue.code !== 'unrecognized_keys') return [{ pfad: path, was: message }]
  return issue.keys.map((name) => ({ pfad: [...path, name], was: message }))
}

function falscherTyp(erwartet: string, wert: unknown): string {
  return wert === undefined ? `das Feld fehlt; ergänzen Sie ${erwartet}.` : `hier gehört ${erwartet} hin, nicht ${artVon(wert)}.`
}

function artVon(wert: unknown): string {
  if (wert === null) return 'nichts'
  if (Array.isArray(wert)) return 'eine Liste'
  return typeof wert === 'object' ? 'Felder' : zitat(wert)
}

const HOECHSTENS = 60

function zitat(wert: unknown): string {
  const text = typeof wert === 'object' ? artVon(wert) : String(wert)
  return `„${text.length > HOECHSTENS ? `${text.slice(0, HOECHSTENS)}…` : text}“`
}

function musterVon(issue: Issue): string {
  return 'pattern' in issue && typeof issue.pattern === 'string' ? issue.pattern.replace(/^\/|\/[a-z]*$/g, '') : ''
}
