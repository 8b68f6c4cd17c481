// Languages of published content, and texts that exist in several of them.
import { z } from 'zod'

/** `de-einfach` is einfache Sprache: plain German, "ungeprüft" until tested with the people it is for (so it is not called Leichte Sprache). */
export const SPRACHEN = ['de', 'en', 'de-einfach'] as const
export type Sprache = (typeof SPRACHEN)[number]

/** German is always there; the others where somebody wrote them. */
export const lokal = z.object({ de: z.string().min(1), en: z.string().min(1).optional(), 'de-einfach': z.string().min(1).optional() })
export type Lokal = z.infer<typeof lokal>

export function inSprache(text: Lokal, sprache: Sprache): string {
  return text[sprache] ?? text.de
}
