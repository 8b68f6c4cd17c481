// What the portal is given by the composition root: read models in memory, published objects through the cache, the clock. No SQL, no rules.
import type { Auftritt } from '../../domain/auftritt/index.ts'
import type { Begriffe } from '../../domain/begriff/index.ts'
import type { KeineRueckmeldung, NeueBewertung, NeueRueckmeldung, VeroeffentlichteMeldung } from '../../domain/dialog/index.ts'
import type { GebietId, GebietIndex, Quelle } from '../../domain/gebiet/index.ts'
import type { Katalogeintrag } from '../../domain/katalog/index.ts'
import type { LeistungId, Sprache, VeroeffentlichteLeistung } from '../../domain/leistung/index.ts'
import type { Onlinedienstmodell } from '../../domain/onlinedienst/index.ts'
import type { Suche } from '../../domain/suche/index.ts'
import type { Zustaendigkeitsmodell } from '../../domain/zustaendigkeit/index.ts'
import type { Cache, Seite } from '../../platform/cache/index.ts'
import type { Feiertage } from '../../platform/feiertage.ts'
import type { Formularmarke } from '../../platform/http/index.ts'
import type { Result } from '../../platform/result.ts'
import type { Clock } from '../../platform/zeit.ts'

type Umriss = { gebiet: GebietId; pfad: string }

/** Outlines of Hessen in one system of coordinates. */
export type Umrisse = { viewBox: string; kreise: readonly Umriss[]; gemeinden: readonly Umriss[] }

export type PortalDienste = {
  clock: Clock
  demo: boolean
  tls: boolean
  /** Null for a host that is not ours. */
  auftrittFuer(host: string | null): Auftritt | null
  /** Files of the build: name → hashed path. */
  dateien: { stil: string; schriften: readonly string[]; vorschlaege?: string | undefined }
  gebiete(): GebietIndex
  zustaendigkeiten(): Zustaendigkeitsmodell
  onlinedienste(): Onlinedienstmodell
  suche(): Suche
  /** How much each object is wanted, 0 to 1, counted without identity; objects that nobody opened are missing. */
  beliebtheit(): ReadonlyMap<string, number>
  /** Whether a word of a query is an ordinary one of the stock, and so names no place. */
  istAlltagswort(wort: string): boolean
  /**
   * Somebody opened an object that was found: counts for its popularity, at most once a day per origin. `herkunft` (the address) is not kept.
   * Costs nothing and never fails; call it only for objects that are there.
   */
  merkeKlick(objektId: string, herkunft: string): void
  /** A first page of results was shown: queries that find nothing or little are counted for editors, words only above a threshold of days. */
  merkeAnfrage(anfrage: { q: string; sprache: Sprache; gesamt: number }): void
  feiertage(): Feiertage
  umrisse(): Umrisse
  quellen: readonly Quelle[]
  /** Official terms and how to find them in texts. */
  begriffe: Begriffe
  /** All published Leistungen, grouped by slug. */
  leistungen(): ReadonlyMap<string, readonly VeroeffentlichteLeistung[]>
  /** Announcements of all Träger, past and future too, newest first. */
  meldungen(): readonly VeroeffentlichteMeldung[]
  /** Names and keys of the catalogue, described here or not. */
  katalog(): readonly Pick<Katalogeintrag, 'schluessel' | 'bezeichnung'>[]
  leistungNachId(): ReadonlyMap<LeistungId, readonly VeroeffentlichteLeistung[]>
  seiten: Cache<Seite>
  /** Files of the two weights of the font, for preview pictures. Left out, there are none. */
  schriften?: () => Promise<{ normal: Uint8Array; fett: Uint8Array }>
  /** Feedback without an account: the mark its form carries, and taking it. Left out, there is no form. */
  rueckmeldung?: { marke: Formularmarke; nimmAn(neue: NeueRueckmeldung): Promise<Result<unknown, KeineRueckmeldung>> }
  /**
   * Whether a page was helpful, for an Auftritt that has a Träger: counted once per page, origin (the address, not kept) and day; false if it was
   * counted before. Left out, nobody is asked.
   */
  bewertung?: { marke: Formularmarke; zaehle(neue: NeueBewertung, herkunft: string): Promise<boolean> }
}
