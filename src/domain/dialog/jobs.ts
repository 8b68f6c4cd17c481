// The nightly task of the noun dialog: messages and counted answers are forgotten in time, as the privacy page says.
import type { Kontext } from '../../platform/kontext.ts'
import { plusTage, tagVon } from '../../platform/zeit.ts'
import { deleteBewertungen, deleteRueckmeldungen } from './store.ts'

const TAG_MS = 24 * 60 * 60 * 1000

/** A message thirty days after it was done with, 180 days after it came in at the latest; counted answers after a year. */
export async function raeumeDialog({ db, clock }: Kontext): Promise<void> {
  const vorTagen = (tage: number) => new Date(clock().getTime() - tage * TAG_MS)
  await db.alsSystem(async (tx) => {
    await deleteRueckmeldungen(tx, { erledigt: vorTagen(30), eingegangen: vorTagen(180) })
    await deleteBewertungen(tx, plusTage(tagVon(clock()), -365))
  })
}
