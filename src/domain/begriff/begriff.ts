// An official term with its explanation in two languages, and the forms in which texts say it. Pure.

export const BEGRIFFSSPRACHEN = ['de', 'en'] as const
export type Begriffssprache = (typeof BEGRIFFSSPRACHEN)[number]

/** A term as one language knows it. */
export type Wortlaut = {
  name: string
  erklaerung: string
  /** Every spelling that counts, endings unfolded. */
  formen: readonly string[]
}

export type Begriff = {
  /** Stable; its anchor on pages. */
  kennung: string
  /** Related terms. */
  siehe: readonly string[]
} & Record<Begriffssprache, Wortlaut>

/** One form: letters, digits, spaces, hyphens, an apostrophe; endings in brackets behind a word. */
const FORM = /^[\p{L}\p{N}](?:[\p{L}\p{N} ’-]|(?<! )\([\p{L}/]+\)(?=$| ))*$/u
const ENDUNGEN = /^(.*?)\(([^)]*)\)(.*)$/

/**
 * All spellings of `Bescheid(s/es)|an Eides statt`: without an ending and with each. Null where the notation is not kept.
 */
export function entfalteFormen(muster: string): string[] | null {
  const formen = muster === '' ? [] : muster.split('|')
  if (formen.some((form) => !FORM.test(form) || form.endsWith(' '))) return null
  return formen.flatMap(entfalte)
}

function entfalte(form: string): string[] {
  const [, vor, endungen, nach] = ENDUNGEN.exec(form) ?? []
  if (vor === undefined || endungen === undefined || nach === undefined) return [form]
  return ['', ...endungen.split('/')].flatMap((endung) => entfalte(nach).map((rest) => vor + endung + rest))
}
