// How long something is kept: what the privacy page, the forms and the editors' pages say is what the program does, in both languages.
import { describe, expect, test } from 'vitest'
import { HALTBAR_TAGE } from '../src/apps/portal/merkliste/merkliste-routen.tsx'
import { MINDESTENS_BEWERTUNGEN } from '../src/domain/dialog/bewertung.ts'
import { AUFBEWAHRT_TAGE } from '../src/domain/dialog/jobs.ts'
import { TAGE_DANACH } from '../src/domain/dialog/meldung/meldung.ts'
import { FEHLANZEIGE_TAGE, KLICK_TAGE, SCHWELLE_TAGE } from '../src/domain/suche/store.ts'
import { VERGESSEN_NACH } from '../src/domain/zugang/versuch.ts'
import { texte } from '../src/ui/texte/index.ts'

const { erledigt, eingegangen, bewertung } = AUFBEWAHRT_TAGE
const VERSUCH_TAGE = VERGESSEN_NACH / 86_400_000

/** Figures and periods that the pages say in words. */
const WORT: Record<'de' | 'en', Record<number, string>> = {
  de: { 1: 'einem Tag', 3: 'drei', 5: 'fünf', 365: 'einem Jahr' },
  en: { 1: 'a day', 3: 'three', 5: 'five', 365: 'a year' },
}
const { de, en } = WORT

const AUF_DER_SEITE = [
  ['Merkliste', `Es gilt ${HALTBAR_TAGE} Tage ab der letzten Änderung.`, `It is valid for ${HALTBAR_TAGE} days from the last change.`],
  ['Klick', `Nach ${KLICK_TAGE} Tagen ist ein Klick vergessen.`, `After ${KLICK_TAGE} days a click is forgotten.`],
  ['Fehlanzeige', `Jede Zählung vergessen wir nach ${FEHLANZEIGE_TAGE} Tagen.`, `We forget each count after ${FEHLANZEIGE_TAGE} days.`],
  ['Suchwörter', `an ${de[SCHWELLE_TAGE]} verschiedenen Tagen`, `on ${en[SCHWELLE_TAGE]} different days`],
  ['ihr Ende', `Bleiben weniger als ${de[SCHWELLE_TAGE]} Tage übrig`, `If fewer than ${en[SCHWELLE_TAGE]} days are left`],
  [
    'Rückmeldung',
    `${erledigt} Tage nach der Bearbeitung, spätestens ${eingegangen} Tage nach dem Eingang, wird sie gelöscht.`,
    `It is deleted ${erledigt} days after they dealt with it, and ${eingegangen} days after it arrived at the latest.`,
  ],
  ['Bewertung', `Nach ${de[bewertung]} löschen wir die Zahlen.`, `After ${en[bewertung]} we delete the counts.`],
  ['Schwelle', `mindestens ${de[MINDESTENS_BEWERTUNGEN]} Antworten`, `at least ${en[MINDESTENS_BEWERTUNGEN]} answers`],
  ['Anmeldeversuch', `nach ${de[VERSUCH_TAGE]} zählen sie nicht mehr`, `after ${en[VERSUCH_TAGE]} they no longer count`],
] as const

const ANDERSWO = [
  [
    'Formular der Rückmeldung',
    `${erledigt} Tage nach der Bearbeitung, spätestens nach ${eingegangen} Tagen, wird sie gelöscht.`,
    `We delete it ${erledigt} days after dealing with it, and after ${eingegangen} days at the latest.`,
  ],
  [
    'Liste der Rückmeldungen',
    `${erledigt} Tage nach dem Erledigen, spätestens ${eingegangen} Tage nach dem Eingang`,
    `${erledigt} days after being marked as done, and ${eingegangen} days after they arrived at the latest`,
  ],
  ['Fehlanzeigen', `nach ${FEHLANZEIGE_TAGE} Tagen ist er vergessen`, `after ${FEHLANZEIGE_TAGE} days they are forgotten`],
  ['Merkliste', `Es gilt ${HALTBAR_TAGE} Tage ab der letzten Änderung.`, `It is valid for ${HALTBAR_TAGE} days from the last change.`],
  ['Meldung', `noch ${TAGE_DANACH} Tage als abgelaufen`, `for another ${TAGE_DANACH} days, marked as over`],
] as const

/** All sentences of a part of the catalogue. */
const saetze = (zweig: unknown): string => JSON.stringify(zweig)

describe('Die Seite zum Datenschutz nennt die Frist, nach der das Programm vergisst', () => {
  const [deutsch, englisch] = [saetze(texte('de').seiten.datenschutz), saetze(texte('en').seiten.datenschutz)]
  test.each(AUF_DER_SEITE)('%s', (_, satz, sentence) => {
    expect(deutsch).toContain(satz)
    expect(englisch).toContain(sentence)
  })
  test('und keine andere', () => {
    const zahlen = (text: string) => new Set([...text.matchAll(/(\d+) (?:Tage|days)/g)].map(([, zahl]) => Number(zahl)))
    const bekannte = new Set([HALTBAR_TAGE, KLICK_TAGE, FEHLANZEIGE_TAGE, erledigt, eingegangen])
    expect([zahlen(deutsch), zahlen(englisch)]).toEqual([bekannte, bekannte])
  })
})

test.each(ANDERSWO)('Dieselbe Frist steht anderswo: %s', (_, satz, sentence) => {
  const ohneSeite = (sprache: 'de' | 'en') => saetze({ ...texte(sprache), seiten: null })
  expect(ohneSeite('de')).toContain(satz)
  expect(ohneSeite('en')).toContain(sentence)
})
