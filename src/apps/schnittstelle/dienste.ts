// What the interface is given by the composition root: published content only, no database.
import type { FastifyRequest } from 'fastify'
import type { GebietIndex } from '../../domain/gebiet/index.ts'
import type { Sprache, VeroeffentlichteLeistung } from '../../domain/leistung/index.ts'
import type { VeroeffentlichteStelle } from '../../domain/organisationseinheit/index.ts'
import type { Suche } from '../../domain/suche/index.ts'
import type { Zustaendigkeitsmodell } from '../../domain/zustaendigkeit/index.ts'
import type { Feiertage } from '../../platform/feiertage.ts'
import type { Clock, Tag } from '../../platform/zeit.ts'

/** Where a person reads about a hit: the slug of a Leistung, the id of an office, the key of a topic. */
export type Ziel = { art: 'leistung' | 'organisationseinheit' | 'thema'; name: string; sprache: Sprache; ort: string | null }

export type SchnittstelleDienste = {
  clock: Clock
  feiertage: Feiertage
  gebiete(): Promise<GebietIndex>
  /** Published rows of one Leistung by id, slug or Leistungsschlüssel; empty if there is none. */
  leistung(gesucht: string): Promise<readonly VeroeffentlichteLeistung[]>
  /** The published office as it holds on the day, or null. */
  stelle(id: string, tag: Tag): Promise<VeroeffentlichteStelle | null>
  zustaendigkeiten(): Promise<Zustaendigkeitsmodell>
  suche(): Suche
  /** Whether a word of a query is an ordinary one of the stock, and so names no place. */
  istAlltagswort(wort: string): boolean
  /** The address of the page for people, absolute, in the appearance that was asked. */
  adresse(request: FastifyRequest, ziel: Ziel): string
}
