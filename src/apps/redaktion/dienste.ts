// What the editors' surface is given by the composition root.
import type { FastifyRequest } from 'fastify'
import type { ZugangKontext } from '../../domain/zugang/index.ts'
import type { Grundrahmen } from '../../ui/rahmen.ts'
import type { Demokonto } from './anmelden.page.tsx'

export type RedaktionDienste = {
  kontext: ZugangKontext
  /** People reach us by https: cookies are Secure then. */
  tls: boolean
  /** Language, files and appearance for this request; throws 421 for a host that is not ours. */
  rahmen(request: FastifyRequest): Grundrahmen
  /** Accounts to show on the login page with the codes of this moment (`traeger` is a key); empty outside the demo. */
  demokonten(): readonly Demokonto[]
}
