// What every endpoint gets besides its input, and what several of them ask: the day, the area of a key, the page for people.
import type { FastifyRequest } from 'fastify'
import type { Gebiet, GebietIndex } from '../../domain/gebiet/index.ts'
import type { Sprache } from '../../domain/leistung/index.ts'
import { type Tag, tagVon } from '../../platform/zeit.ts'
import type { SchnittstelleDienste, Ziel } from './dienste.ts'
import { ablehnung } from './meldungen.ts'

export type Aufruf = { dienste: SchnittstelleDienste; sprache: Sprache; request: FastifyRequest }

/** Among equally good places those of this Land come first. */
export const HESSEN = '060000000000'

export function tagOderHeute(stichtag: Tag | undefined, { clock }: SchnittstelleDienste): Tag {
  return stichtag ?? tagVon(clock())
}

/** The area of a key; one that has ended stands for its successor, if there is only one. */
export function findeOrt(index: GebietIndex, schluessel: string, tag: Tag, sprache: Sprache): Gebiet {
  const gebiet = index.findByArs(schluessel, tag)
  if (!gebiet) throw ablehnung(404, 'ort-unbekannt', sprache)
  const [heute, ...mehr] = index.heutige(gebiet.id, tag)
  return heute && mehr.length === 0 ? heute : gebiet
}

export function adresse({ dienste, request, sprache }: Aufruf, ziel: Omit<Ziel, 'sprache'>): string {
  return dienste.adresse(request, { ...ziel, sprache })
}
