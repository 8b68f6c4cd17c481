// Languages of published content, and texts that exist in several of them.
import { z } from 'zod'

/** `de-einfach` is einfache Sprache: plain German, "ungeprüft" until tested with the people it is for (so it is not called Leichte Sprache). */
export const SPRACHEN = ['de', 'en', 'de-einfach'] as const
export type Sprache = (typeof SPRACHEN)[number]

/** How a version in another language came about (XZuFi 2.3.1 kennzeichenMaschinelleUebersetzung, maschinelleUebersetzung); the original is always the German text. */
export const sprachfassung = z.object({
  maschinell: z.boolean().default(false),
  /** The program that translated (XZuFi uebersetztDurch). */
  werkzeug: z.string().min(1).optional(),
  /** Somebody who knows the language, or belongs to those it is written for, has checked it. */
  geprueft: z.boolean().default(false),
})
export type Sprachfassung = z.infer<typeof sprachfassung>
/** For the languages of which there is something to say. */
export const sprachfassungen = z.object({ en: sprachfassung.optional(), 'de-einfach': sprachfassung.optional() })

/** German is always there; the others where somebody wrote them. */
export const lokal = z.object({ de: z.string().min(1), en: z.string().min(1).optional(), 'de-einfach': z.string().min(1).optional() })
export type Lokal = z.infer<typeof lokal>

export function inSprache(text: Lokal, sprache: Sprache): string {
  return text[sprache] ?? text.de
}

/** The same structure with every `Lokal` become the text in one language. */
export type InEinerSprache<T> = T extends Lokal
  ? string
  : T extends readonly (infer U)[]
    ? InEinerSprache<U>[]
    : T extends object
      ? { [K in keyof T]: InEinerSprache<T[K]> }
      : T

/** Resolves every text of a structure; what is missing in the language stands in German. */
export function aufloesen<T>(wert: T, sprache: Sprache): InEinerSprache<T> {
  return resolve(wert, sprache) as InEinerSprache<T>
}

/** Whether every text of the structure exists in the language. A structure without texts (only amounts, codes) speaks every language. */
export function istUebersetzt(wert: unknown, sprache: Sprache): boolean {
  if (istLokal(wert)) return wert[sprache] !== undefined
  if (typeof wert !== 'object' || wert === null) return true
  return Object.values(wert).every((teil) => istUebersetzt(teil, sprache))
}

function resolve(wert: unknown, sprache: Sprache): unknown {
  if (istLokal(wert)) return inSprache(wert, sprache)
  if (Array.isArray(wert)) return wert.map((teil) => resolve(teil, sprache))
  if (typeof wert !== 'object' || wert === null) return wert
  return Object.fromEntries(Object.entries(wert).map(([name, teil]) => [name, resolve(teil, sprache)]))
}

function istLokal(wert: unknown): wert is Lokal {
  return typeof wert === 'object' && wert !== null && 'de' in wert && typeof wert.de === 'string'
}
