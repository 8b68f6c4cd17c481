// What the editors' surface is given by the composition root.
import type { FastifyRequest } from 'fastify'
import type { ZugangKontext } from '../../domain/zugang/index.ts'
import type { Grundrahmen } from '../../ui/rahmen.ts'
import type { Demokonto } from './anmelden.page.tsx'

/** An object as the search shows it. */
export type Suchfund = { id: string; titel: string; zusatz: string; url: string }

export type RedaktionDienste = {
  kontext: ZugangKontext
  /** People reach us by https: cookies are Secure then. */
  tls: boolean
  /** Language, files and appearance for this request; throws 421 for a host that is not ours. */
  rahmen(request: FastifyRequest): Grundrahmen
  /** What the search answers without any best bet, best first; and what an object is called, null if it is not there. */
  suche: { finde(q: string): readonly Suchfund[]; benenne(id: string): Suchfund | null }
  /** Accounts to show on the login page with the codes of this moment (`traeger` is a key); empty outside the demo. */
  demokonten(): readonly Demokonto[]
}
