// Caches of one process: rendered pages and loaded objects. Nothing in them outlives an event that names what they were made of.
import type { Clock } from '../zeit.ts'
import { createGenerationen, type Generationen } from './generationen.ts'
import type { Seite } from './seite.ts'
import { createSpeicher, type Eintrag, type Erzeugt, type Speicher, type SpeicherStand } from './speicher.ts'

export { createGenerationen, type Generationen } from './generationen.ts'
export {
  createSeite,
  hatClient,
  type Kodierung,
  pickVariant,
  type Seite,
  seitenSchluessel,
  type Variante,
  waehleKodierung,
} from './seite.ts'
export type { Eintrag, Erzeugt, SpeicherStand } from './speicher.ts'

export type CacheOptionen = {
  clock: Clock
  maxBytes: number
  /** Share one between the caches of a process, so that one `verwerfen` reaches pages and objects together. */
  generationen?: Generationen
}

export type Cache<T> = {
  /** The valid entry or a newly made one; makers of the same key are run once. See speicher.ts for what is promised. */
  hole(schluessel: string, erzeuge: () => Promise<Erzeugt<T>>): Promise<Eintrag<T>>
  /** The valid entry or null; never makes one. */
  finde(schluessel: string): Eintrag<T> | null
  /** Throws out whatever was made of one of these objects (`leistung:<id>`), finished or still in the making. */
  verwerfen(schluessel: Iterable<string>): void
  verwerfeAlles(): void
  /** Entries, bytes, hits and makings so far, for the metrics. */
  stand(): SpeicherStand
}

/** Rendered pages by Auftritt, language and URL (`seitenSchluessel`). Bytes of compressed variants count. */
export function createSeitenCache({ clock, maxBytes, generationen = createGenerationen() }: CacheOptionen): Cache<Seite> {
  const speicher = createSpeicher<Seite>({ clock, generationen, maxBytes, groesse: (seite) => seite.body.length + 500 })
  return {
    ...face(speicher, generationen),
    hole: (schluessel, erzeuge) =>
      speicher.hole(schluessel, async () => {
        const erzeugt = await erzeuge()
        zaehleMit(speicher, schluessel, erzeugt.wert)
        return erzeugt
      }),
  }
}

/** A function of its own: made beside `erzeuge`, what stays with the page would keep the request it was made for as well. */
function zaehleMit(speicher: Speicher<Seite>, schluessel: string, seite: Seite): void {
  seite.gewachsen = (bytes) => speicher.waechst(schluessel, seite, bytes)
}

/** Loaded objects. `groesse` estimates an object's bytes; without it the length of its JSON is taken. */
export function createObjektCache<T>({
  clock,
  maxBytes,
  generationen = createGenerationen(),
  groesse = (wert: T) => 2 * (JSON.stringify(wert) ?? '').length,
}: CacheOptionen & { groesse?: (wert: T) => number }): Cache<T> {
  return face(createSpeicher<T>({ clock, generationen, maxBytes, groesse }), generationen)
}

function face<T>(speicher: Speicher<T>, { verwerfen, verwerfeAlles }: Generationen): Cache<T> {
  return { hole: speicher.hole, finde: speicher.finde, stand: speicher.stand, verwerfen, verwerfeAlles }
}

/** The cache key of the object an event is about: `leistung.veroeffentlicht` of `x` → `leistung:x`. */
export function objektSchluessel(ereignis: { art: string; gegenstand: string }): string {
  return `${ereignis.art.slice(0, ereignis.art.indexOf('.'))}:${ereignis.gegenstand}`
}
