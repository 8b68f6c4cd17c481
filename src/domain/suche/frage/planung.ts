// The plan of the last query, kept for who asks about its hits: their reasons follow from the same plan, and making one takes as long as searching.
import type { Suchanfrage } from './anfrage.ts'
import { type Plan, plane } from './plan.ts'
import type { Umstaende } from './umstaende.ts'
import { createWortsinne } from './wortsinn.ts'

type Worte = Pick<Suchanfrage, 'q' | 'woertlich'>

export type Planung = {
  plane(anfrage: Worte): Plan
  /** The stock or the vocabulary is about to change: what was planned no longer holds. */
  vergiss(): void
}

export function createPlanung(umstaende: Umstaende): Planung {
  const wissen = { ...umstaende, gemerkt: createWortsinne() }
  let letzte: { q: string; woertlich: boolean; plan: Plan } | null = null
  return {
    plane({ q, woertlich = false }) {
      if (letzte?.q !== q || letzte.woertlich !== woertlich) letzte = { q, woertlich, plan: plane({ q, woertlich }, wissen) }
      return letzte.plan
    },
    vergiss() {
      letzte = null
    },
  }
}
