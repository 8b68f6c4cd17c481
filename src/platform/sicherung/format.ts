// What a backup file is: gzip of lines. First the header, then per table a line `#name` and one JSON object per row, last `#ende`.
import { z } from 'zod'

export const FORMAT = 'amtswerk-sicherung'
/** Section of the jobs that were waiting; they live in the queue's own schema. */
export const AUFTRAEGE = 'graphile_worker'
export const ENDE = '#ende'

export const kopf = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  programm: z.string(),
  moment: z.string(),
  migrationen: z.array(z.object({ name: z.string(), sha256: z.string() })),
  /** The checksum does not depend on the order of rows. */
  tabellen: z.array(z.object({ name: z.string(), zeilen: z.number(), pruefsumme: z.string() })),
  identitaeten: z.array(z.object({ tabelle: z.string(), spalte: z.string(), naechste: z.number() })),
  auftraege: z.number(),
})

export type Kopf = z.infer<typeof kopf>
