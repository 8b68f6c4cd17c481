// The nightly task of the noun dialog: messages are forgotten in time, as the privacy page says.
import type { Kontext } from '../../platform/kontext.ts'
import { deleteRueckmeldungen } from './store.ts'

const TAG_MS = 24 * 60 * 60 * 1000

/** Thirty days after it was done with, 180 days after it came in at the latest. */
export async function raeumeRueckmeldungen({ db, clock }: Kontext): Promise<void> {
  const vorTagen = (tage: number) => new Date(clock().getTime() - tage * TAG_MS)
  await db.alsSystem((tx) => deleteRueckmeldungen(tx, { erledigt: vorTagen(30), eingegangen: vorTagen(180) }))
}
