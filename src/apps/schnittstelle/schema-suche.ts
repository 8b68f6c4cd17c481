// What goes into a search and what comes out. Filters take several values, divided by commas.
import { z } from 'zod'
import { SCHICHTEBENEN, SPRACHEN, THEMENKENNUNGEN } from '../../domain/leistung/index.ts'
import { FELDER, FUNDARTEN, ZIELGRUPPEN } from '../../domain/suche/index.ts'
import { anzahl, gebietKurz, gebietTreffer, gemeinsam, ort, suchwort } from './schema.ts'

const ARTEN = ['leistung', 'organisationseinheit', 'thema'] as const
const jaNein = z.enum(['true', 'false']).optional()
const ortErkennen = jaNein.meta({ description: 'false: ein Ort unter den Suchworten ist ein Wort wie jedes andere; ohne Angabe true' })

function einige(werte: readonly string[], was: string) {
  const einer = `(${werte.join('|')})`
  const muster = new RegExp(`^${einer}(,${einer})*$`)
  return z
    .string()
    .regex(muster)
    .optional()
    .meta({ description: `${was}: eines oder mehrere davon, mit Komma getrennt` })
}

export const EINGABE_SUCHE = z.strictObject({
  q: suchwort,
  ort: ort.optional(),
  ortErkennen,
  anzahl,
  weiter: z
    .string()
    .max(4_000)
    .optional()
    .meta({ description: 'Marke aus der vorigen Antwort; was schon gezeigt ist, kommt nicht noch einmal' }),
  woertlich: jaNein.meta({ description: 'true: Tippfehler werden nicht berichtigt' }),
  gruende: jaNein.meta({ description: 'true: zu jedem Treffer steht, wie er gefunden wurde' }),
  art: einige(ARTEN, 'Art des Treffers'),
  zielgruppe: einige(ZIELGRUPPEN, 'Für wen'),
  online: z.literal('true').optional().meta({ description: 'Nur, was am Ort online erledigt werden kann' }),
  ebene: einige(SCHICHTEBENEN, 'Wer die Leistung regelt oder das Amt trägt'),
  thema: einige(THEMENKENNUNGEN, 'Thema'),
  inSprache: einige(SPRACHEN, 'Nur, was in dieser Sprache beschrieben ist'),
  ...gemeinsam,
})

export const EINGABE_VORSCHLAEGE = z.strictObject({
  q: suchwort,
  ort: ort.optional(),
  ortErkennen,
  anzahl: z.coerce.number().int().min(1).max(20).optional().meta({ description: 'Höchstens so viele je Liste; ohne Angabe 8' }),
  ...gemeinsam,
})

const sprache = z.enum(SPRACHEN)
const fund = z.object({
  art: z.enum(ARTEN),
  id: z.string().meta({ description: 'UUID; bei einem Thema „thema/“ und seine Kennung, wie „thema/buerger/geburt“' }),
  titel: z.string(),
  sprache,
  url: z.url(),
})
const grund = z.object({
  wort: z.string().meta({ description: 'Wort der Anfrage' }),
  gefunden: z.string(),
  art: z.enum(FUNDARTEN),
  feld: z.enum(FELDER),
})
const zahlen = z.record(z.string(), z.int())
const gelesenerOrt = {
  worte: z.string().meta({ description: 'Wonach gesucht wurde: die Anfrage ohne den Ort darin' }),
  ort: gebietKurz.nullable().meta({ description: 'Wo gesucht wurde; null: überall' }),
  ortErkannt: gebietKurz.nullable().meta({ description: 'Der Ort, den die Anfrage nennt' }),
}

export const suche = z.object({
  gesamt: z.int(),
  gezeigt: z.int().meta({ description: 'So viele standen auf den Seiten davor' }),
  weiter: z.string().nullable().meta({ description: 'Marke für die nächste Seite; null: das war die letzte' }),
  korrektur: z.object({ getippt: z.string(), gesucht: z.string() }).nullable(),
  ...gelesenerOrt,
  ortMehrdeutig: z.array(gebietKurz).meta({ description: 'Orte, die gemeint sein können; gesucht wurde an keinem von ihnen' }),
  treffer: z.array(
    fund.extend({
      leistungsschluessel: z.string().nullable(),
      teaser: z.string(),
      empfohlen: z.boolean().meta({ description: 'Von der Redaktion für diese Anfrage vorangestellt' }),
      gruende: z.array(grund).optional(),
    }),
  ),
  facetten: z
    .object({ art: zahlen, zielgruppe: zahlen, online: z.int(), ebene: zahlen, thema: zahlen, inSprache: zahlen })
    .meta({ description: 'Treffer je Wert; jede Art so gezählt, als wäre in ihr nichts gewählt' }),
})

export const suchvorschlaege = z.object({
  ...gelesenerOrt,
  vorschlaege: z.array(fund).meta({ description: 'Was das Getippte fortsetzt oder ihm ähnelt, das Beste zuerst' }),
  orte: z.array(gebietTreffer).meta({ description: 'Orte, die so beginnen' }),
})
