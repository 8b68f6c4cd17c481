// The nightly task of the noun dialog: messages and counted answers are forgotten in time, as the privacy page says.
import type { Kontext } from '../../platform/kontext.ts'
import { plusTage, tagVon } from '../../platform/zeit.ts'
import { deleteBewertungen, deleteRueckmeldungen } from './store.ts'

const TAG_MS = 24 * 60 * 60 * 1000

/** Messages: days after one was done with, and after it came in at the latest. Counted answers: days after they were given. */
export const AUFBEWAHRT_TAGE = { erledigt: 30, eingegangen: 180, bewertung: 365 }

export async function raeumeDialog({ db, clock }: Kontext): Promise<void> {
  const vorTagen = (tage: number) => new Date(clock().getTime() - tage * TAG_MS)
  await db.alsSystem(async (tx) => {
    await deleteRueckmeldungen(tx, { erledigt: vorTagen(AUFBEWAHRT_TAGE.erledigt), eingegangen: vorTagen(AUFBEWAHRT_TAGE.eingegangen) })
    await deleteBewertungen(tx, plusTage(tagVon(clock()), -AUFBEWAHRT_TAGE.bewertung))
  })
}
