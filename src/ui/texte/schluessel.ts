// The shape of the catalogue: German is written first, every other language must have exactly the same keys and the same holes to fill.
import type { de } from './de.ts'

type Weit<T> = T extends string
  ? string
  : T extends (...werte: infer W) => string
    ? (...werte: W) => string
    : { readonly [K in keyof T]: Weit<T[K]> }

export type Texte = Weit<typeof de>

/** Languages of the surface. Content may have more (`de-einfach`), see domain/leistung. */
export const OBERFLAECHENSPRACHEN = ['de', 'en'] as const
export type Oberflaechensprache = (typeof OBERFLAECHENSPRACHEN)[number]
