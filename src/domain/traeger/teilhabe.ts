// Teilhabe: what one Träger lets another do with its objects, and from when to when. Pure; the wall itself stands in the policies (0012_traeger.sql).
import { z } from 'zod'
import { type Akteur, darf } from '../../platform/akteur.ts'
import type { Id } from '../../platform/id.ts'
import { ok, type Result, refuse } from '../../platform/result.ts'
import { plusTage, type Tag } from '../../platform/zeit.ts'
import { SCHLUESSEL, type TraegerId } from './traeger.ts'

export type TeilhabeId = Id<'teilhabe'>

export const OBJEKTARTEN = ['leistung', 'organisationseinheit', '*'] as const
/** `bearbeiten` and `veroeffentlichen` include `lesen`, and nothing else includes anything. */
export const TEILHABERECHTE = ['lesen', 'bearbeiten', 'veroeffentlichen'] as const

/** Lifecycle: 1. gewährt (from a day, today or later) 2. in force on each day from `von` to `bis`, both included 3. ended by setting `bis`; kept for ever. */
export type Teilhabe = {
  id: TeilhabeId
  geber: TraegerId
  nehmer: TraegerId
  objektArt: (typeof OBJEKTARTEN)[number]
  /** One object; null for all of that kind. */
  objekt: string | null
  recht: (typeof TEILHABERECHTE)[number]
  von: Tag
  /** Last day; null until further notice. The day before `von`: revoked before it began. */
  bis: Tag | null
}

export type Gewaehrung = Omit<Teilhabe, 'id' | 'geber'>

export const teilhabeAngabe = z.object({
  geber: z.string().regex(SCHLUESSEL),
  nehmer: z.string().regex(SCHLUESSEL),
  objektArt: z.enum(OBJEKTARTEN),
  objekt: z.uuid().nullable().default(null),
  recht: z.enum(TEILHABERECHTE),
  von: z.iso.date(),
  bis: z.iso.date().nullable().default(null),
})
export type TeilhabeAngabe = z.infer<typeof teilhabeAngabe>

export type KeineTeilhabe = {
  grund: 'recht-fehlt' | 'an-sich-selbst' | 'nehmer-unbekannt' | 'beginnt-in-der-vergangenheit' | 'zeitraum-verkehrt' | 'objekt-ohne-art'
}

/** May this Akteur open his Träger's objects to that one? A Teilhabe never begins in the past: it would rewrite who was allowed what. */
export function entscheideGewaehrung(
  akteur: Akteur,
  input: Gewaehrung,
  nehmerBekannt: boolean,
  heute: Tag,
): Result<Omit<Teilhabe, 'id'>, KeineTeilhabe> {
  if (!darf(akteur, 'zugang.verwalten') || akteur.traeger === null) return refuse({ grund: 'recht-fehlt' })
  if (input.nehmer === akteur.traeger) return refuse({ grund: 'an-sich-selbst' })
  if (!nehmerBekannt) return refuse({ grund: 'nehmer-unbekannt' })
  if (input.von < heute) return refuse({ grund: 'beginnt-in-der-vergangenheit' })
  if (input.bis !== null && input.bis < input.von) return refuse({ grund: 'zeitraum-verkehrt' })
  if (input.objekt !== null && input.objektArt === '*') return refuse({ grund: 'objekt-ohne-art' })
  return ok({ ...input, geber: akteur.traeger as TraegerId })
}

export type KeinEnde = { grund: 'recht-fehlt' | 'nicht-gefunden' | 'liegt-in-der-vergangenheit' }

/**
 * On which day does a Teilhabe end, if this Akteur ends it? `sofort` means it does not count today any more.
 * Only the geber may; what was allowed on past days stays as it was.
 */
export function entscheideEnde(akteur: Akteur, teilhabe: Teilhabe | null, letzterTag: Tag | 'sofort', heute: Tag): Result<Tag, KeinEnde> {
  if (!darf(akteur, 'zugang.verwalten')) return refuse({ grund: 'recht-fehlt' })
  if (teilhabe === null || teilhabe.geber !== akteur.traeger) return refuse({ grund: 'nicht-gefunden' })
  const gestern = plusTage(heute, -1)
  if (teilhabe.bis !== null && teilhabe.bis <= gestern) return refuse({ grund: 'liegt-in-der-vergangenheit' })
  const vorBeginn = plusTage(teilhabe.von, -1)
  const wunsch = letzterTag === 'sofort' ? gestern : letzterTag
  if (wunsch < gestern) return refuse({ grund: 'liegt-in-der-vergangenheit' })
  return ok(wunsch < vorBeginn ? vorBeginn : wunsch)
}
