// A Meldung: what a Träger announces to everybody for some days, and what makes it one that can be published. Pure.
import { z } from 'zod'
import type { Id } from '../../../platform/id.ts'
import { istTag, plusTage, type Tag } from '../../../platform/zeit.ts'
import type { TraegerId } from '../../traeger/index.ts'

export type MeldungId = Id<'dialog-meldung'>

/** German always; English where somebody wrote it. */
type Zweisprachig = { de: string; en?: string | undefined }

/** What everybody may read. */
export type Meldung = {
  id: MeldungId
  traeger: TraegerId
  titel: Zweisprachig
  /** Plain text; an empty line begins a new paragraph. */
  text: Zweisprachig
  gueltigVon: Tag
  /** Last day on which it holds. */
  gueltigBis: Tag
  zurueckgezogen: boolean
  geaendert: Date
}

/** As editors see their own: `nr` is sent back by whoever changes it. */
export type GepflegteMeldung = Meldung & { nr: number; konto: string | null }

/** With its sender, for the portal: the area whose people it is for; null for a Träger without one. */
export type VeroeffentlichteMeldung = Meldung & { von: string; ars: string | null }

export type Meldungsfeld = 'titel' | 'text' | 'titelEn' | 'textEn' | 'von' | 'bis'
/** As typed. */
export type Meldungsangabe = Readonly<Record<Meldungsfeld, string>>
export type Meldungsmangel = 'fehlt' | 'zu-lang' | 'tag-ungueltig' | 'vor-beginn' | 'vorbei' | 'zu-spaet'
export type Meldungsmaengel = Partial<Record<Meldungsfeld, Meldungsmangel>>

export const HOECHSTENS_MELDUNG = { titel: 120, text: 3_000 }
/** What holds for longer is no announcement but belongs into the text of a service or an office. */
const HOECHSTENS_TAGE = 366
/** So long its page stays readable after its last day. */
export const TAGE_DANACH = 90

/** What is wrong, field by field, the first thing each; empty if it can be published. */
export function pruefeMeldung({ titel, text, titelEn, textEn, von, bis }: Meldungsangabe, heute: Tag): Meldungsmaengel {
  const tage = istTag(von) && istTag(bis)
  const regeln: [Meldungsfeld, Meldungsmangel, boolean][] = [
    ['titel', 'fehlt', titel === ''],
    ['titel', 'zu-lang', titel.length > HOECHSTENS_MELDUNG.titel],
    ['text', 'fehlt', text === ''],
    ['text', 'zu-lang', text.length > HOECHSTENS_MELDUNG.text],
    ['titelEn', 'fehlt', titelEn === '' && textEn !== ''],
    ['titelEn', 'zu-lang', titelEn.length > HOECHSTENS_MELDUNG.titel],
    ['textEn', 'fehlt', textEn === '' && titelEn !== ''],
    ['textEn', 'zu-lang', textEn.length > HOECHSTENS_MELDUNG.text],
    ['von', 'tag-ungueltig', !istTag(von)],
    ['bis', 'tag-ungueltig', !istTag(bis)],
    ['bis', 'vor-beginn', tage && bis < von],
    ['bis', 'vorbei', tage && bis < heute],
    ['bis', 'zu-spaet', tage && bis > plusTage(von, HOECHSTENS_TAGE)],
  ]
  const maengel: Meldungsmaengel = {}
  for (const [feld, mangel, fehlt] of regeln) if (fehlt) maengel[feld] ??= mangel
  return maengel
}

/** What is stored of a form that was found right. */
export function inhaltVon({ titel, text, titelEn, textEn, von, bis }: Meldungsangabe) {
  const englisch = titelEn !== ''
  return {
    titel: { de: titel, ...(englisch ? { en: titelEn } : {}) },
    text: { de: text, ...(englisch ? { en: textEn } : {}) },
    gueltigVon: von,
    gueltigBis: bis,
  }
}

/** `geplant`: not shown yet. `vorbei`: its page says so. `entfernt`: taken back, or over for too long. */
export type Meldungsstand = 'geplant' | 'gilt' | 'vorbei' | 'entfernt'

export function meldungsstand(
  { gueltigVon, gueltigBis, zurueckgezogen }: Pick<Meldung, 'gueltigVon' | 'gueltigBis' | 'zurueckgezogen'>,
  heute: Tag,
): Meldungsstand {
  if (zurueckgezogen || heute > letzterTag(gueltigBis)) return 'entfernt'
  if (heute > gueltigBis) return 'vorbei'
  return heute < gueltigVon ? 'geplant' : 'gilt'
}

/** The last day on which the page of a Meldung can be read that held until then. */
export function letzterTag(gueltigBis: Tag): Tag {
  return plusTage(gueltigBis, TAGE_DANACH)
}

const zweisprachig = z.object({ de: z.string().min(1), en: z.string().min(1).optional() })

/** One entry of meldungen.yaml. */
export const meldungAngabe = z
  .object({
    schluessel: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    /** Key of the Träger that announces it. */
    traeger: z.string(),
    gueltigVon: z.iso.date(),
    gueltigBis: z.iso.date(),
    titel: zweisprachig,
    text: zweisprachig,
  })
  .refine(({ gueltigVon, gueltigBis }) => gueltigVon <= gueltigBis, { path: ['gueltigBis'], message: 'liegt vor dem ersten Tag.' })
