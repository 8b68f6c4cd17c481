// Where people can apply online: a link to somebody's service or a form of our own, for an area.
import { z } from 'zod'
import type { Id } from '../../platform/id.ts'
import type { Tag } from '../../platform/zeit.ts'
import { type LeistungId, lokal, SPRACHEN, VERTRAUENSNIVEAUS } from '../leistung/index.ts'

export type OnlinedienstId = Id<'onlinedienst'>

export const onlinedienst = z
  .object({
    name: lokal,
    hinweis: lokal.optional(),
    /** The service's address (XZuFi link, typ 01), or the key of our own Antragsformular: exactly one of the two. */
    url: z.url({ protocol: /^https?$/ }).optional(),
    antragsformular: z.string().min(1).optional(),
    vertrauensniveau: z.enum(VERTRAUENSNIVEAUS).default('00'),
    sprachen: z.array(z.enum(SPRACHEN)).min(1),
    /** Something is paid inside the service. */
    zahlung: z.boolean().default(false),
    /** "Einer für alle": a service of another Land, told by parameters for whom it works here. */
    efa: z.object({ anbieter: z.string().min(1), parameter: z.record(z.string(), z.string()).default({}) }).optional(),
    demo: z.boolean().default(false),
  })
  .refine((dienst) => (dienst.url === undefined) !== (dienst.antragsformular === undefined), {
    error: 'geben Sie entweder url oder antragsformular an, nicht beides.',
    path: ['url'],
  })
export type OnlinedienstInhalt = z.infer<typeof onlinedienst>

export type Onlinedienst = {
  id: OnlinedienstId
  leistung: LeistungId
  /** The area it serves, 12 digits. */
  ars: string
  inhalt: OnlinedienstInhalt
  stand: Tag
  gueltigVon: Tag | null
  gueltigBis: Tag | null
}

/** An entry of a seed file; the content beside its key, its Leistung and its area. */
export const onlinedienstEintrag = z
  .object({
    schluessel: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    leistung: z.string().min(1),
    ars: z.string().regex(/^\d{12}$/),
    gueltigVon: z.iso.date().optional(),
    gueltigBis: z.iso.date().optional(),
  })
  .and(onlinedienst)
