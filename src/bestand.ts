// What every process keeps in memory so that pages need no database: areas, services, offices, responsibility, search, appearances.
// It follows the event log: first the models are renewed from the database, then what was made of the old ones is thrown out.

import type { Umrisse } from './apps/portal/dienste.ts'
import { thementexte } from './apps/portal/thema-seite.ts'
import { type Auftritt, auftrittFuer, mitHosts, readAuftritte } from './domain/auftritt/index.ts'
import { type GebietIndex, KARTE_VIEWBOX, readGebietIndex, readUmrisse } from './domain/gebiet/index.ts'
import { listVeroeffentlicht as listLeistungen, type VeroeffentlichteLeistung } from './domain/leistung/index.ts'
import { baueOnlinedienstmodell, listOnlinedienste, type Onlinedienstmodell } from './domain/onlinedienst/index.ts'
import {
  alltagswoerter,
  createSuche,
  dokumenteAus,
  type Suchanfrage,
  type Suchdokument,
  type Suche,
  type Suchergebnis,
  type Wortpaar,
} from './domain/suche/index.ts'
import { readZustaendigkeiten, type Zustaendigkeitsmodell } from './domain/zustaendigkeit/index.ts'
import { createGenerationen, createSeitenCache, objektSchluessel } from './platform/cache/index.ts'
import { type Cursor, type Ereignis, type Folger, folge, horizont } from './platform/events/index.ts'
import type { Kontext } from './platform/kontext.ts'
import { type Clock, type Tag, tagVon } from './platform/zeit.ts'
import { ladeSuchwissen } from './suchwissen.ts'

const SEITEN_MB = 48

type Modelle = {
  auftritte: readonly Auftritt[]
  gebiete: GebietIndex
  leistungen: ReadonlyMap<string, readonly VeroeffentlichteLeistung[]>
  zustaendigkeiten: Zustaendigkeitsmodell
  onlinedienste: Onlinedienstmodell
  umrisse: Umrisse
}

/** The areas, and where in the event log they were read. */
export type Gebietsstand = { from: Cursor; gebiete: GebietIndex }

export type Bestand = {
  jetzt(): Modelle
  /** Filled for today: at midnight what ends is not found any more, without any event. */
  suche(): Suche
  /** For editors: what the search finds by itself. */
  sucheOhneEmpfehlungen(anfrage: Suchanfrage): Suchergebnis
  /** Whether a word of a query is an ordinary one of the stock, and so names no place. */
  istAlltagswort(wort: string): boolean
  auftrittFuer(host: string | null): Auftritt | null
  seiten: ReturnType<typeof createSeitenCache>
  folger: Folger
  stop(): Promise<void>
}

/**
 * Reads everything, then follows. The cursor is taken before the first read, so no change falls between. An index of the areas that was just
 * built may be given, with the cursor from before it was read.
 */
export async function ladeBestand(
  kontext: Kontext,
  weitereHosts: readonly string[],
  schonDa: Gebietsstand | null = null,
): Promise<Bestand> {
  const { clock } = kontext
  const { from, gebiete } = schonDa ?? (await leseGebietsstand(kontext))
  const generationen = createGenerationen()
  const seiten = createSeitenCache({ clock, maxBytes: SEITEN_MB * 1024 * 1024, generationen })
  let modelle = await leseAlles(kontext, weitereHosts, null, null, gebiete)
  const wissen = await ladeSuchwissen(kontext)
  const heute = tagessuche(clock, () => modelle)
  const suche = () => wissen.anwenden(heute().suche)
  const istAlltagswort = alltagswissen(() => heute().dokumente, wissen.wortschatz)
  const folger = folge(kontext, {
    from,
    onEvents: async (ereignisse) => {
      const nomen = new Set(ereignisse.map(({ art }) => art.slice(0, art.indexOf('.'))))
      modelle = await leseAlles(kontext, weitereHosts, modelle, nomen)
      if (await wissen.erneuere(nomen)) suche()
      istAlltagswort('')
      generationen.verwerfen([...nomen, ...ereignisse.map((ereignis: Ereignis) => objektSchluessel(ereignis))])
    },
  })
  suche()
  istAlltagswort('')
  return {
    jetzt: () => modelle,
    suche,
    sucheOhneEmpfehlungen: (anfrage) => wissen.ohneEmpfehlungen(suche(), (eine) => eine.search(anfrage)),
    istAlltagswort,
    auftrittFuer: (host) => auftrittFuer(modelle.auftritte, host),
    seiten,
    folger,
    stop: async () => {
      wissen.stop()
      await folger.stop()
    },
  }
}

export async function leseGebietsstand({ db }: Kontext): Promise<Gebietsstand> {
  const from = await db.alsSystem(horizont)
  return { from, gebiete: await readGebietIndex(db.lesen) }
}

/** Reads what the nouns of the events touch; all of it without events. */
async function leseAlles(
  { db }: Kontext,
  weitereHosts: readonly string[],
  alt: Modelle | null,
  nomen: ReadonlySet<string> | null,
  gebieteNeu: GebietIndex | null = null,
): Promise<Modelle> {
  const neu = (...worte: string[]) => alt === null || nomen === null || worte.some((wort) => nomen.has(wort))
  const gebiete = gebieteNeu ?? (neu('gebiet') ? await readGebietIndex(db.lesen) : alt!.gebiete)
  const leistungen = neu('leistung') ? nachSlug(await listLeistungen(db.lesen)) : alt!.leistungen
  const zustaendigkeiten = neu('gebiet', 'zustaendigkeit', 'organisationseinheit', 'leistung')
    ? await readZustaendigkeiten(db.lesen, gebiete)
    : alt!.zustaendigkeiten
  return {
    auftritte: neu('auftritt') ? mitHosts(await readAuftritte(db.lesen), weitereHosts) : alt!.auftritte,
    gebiete,
    leistungen,
    zustaendigkeiten,
    onlinedienste: neu('gebiet', 'onlinedienst') ? baueOnlinedienstmodell(await listOnlinedienste(db.lesen), gebiete) : alt!.onlinedienste,
    umrisse: neu('gebiet')
      ? {
          viewBox: KARTE_VIEWBOX,
          kreise: await readUmrisse(db.lesen, 'hessen-kreise'),
          gemeinden: await readUmrisse(db.lesen, 'hessen-gemeinden'),
        }
      : alt!.umrisse,
  }
}

export function nachSlug(rows: readonly VeroeffentlichteLeistung[]): Map<string, VeroeffentlichteLeistung[]> {
  const gruppen = new Map<string, VeroeffentlichteLeistung[]>()
  for (const row of rows) gruppen.set(row.slug, [...(gruppen.get(row.slug) ?? []), row])
  return gruppen
}

type Tagessuche = { suche: Suche; dokumente: readonly Suchdokument[] }

/** The search over what the models hold, built anew when services or offices change and when the day does. */
function tagessuche(clock: Clock, modelle: () => Modelle): () => Tagessuche {
  let gefuellt: (Tagessuche & { leistungen: unknown; zustaendigkeiten: unknown; tag: Tag }) | null = null
  return () => {
    const { leistungen, zustaendigkeiten } = modelle()
    const tag = tagVon(clock())
    if (gefuellt?.leistungen === leistungen && gefuellt.zustaendigkeiten === zustaendigkeiten && gefuellt.tag === tag) return gefuellt
    const suche = createSuche()
    const stellen = [...zustaendigkeiten.stelleNachId.values()].flat()
    const dokumente = dokumenteAus({ leistungen: [...leistungen.values()].flat(), stellen, themen: thementexte(leistungen), tag })
    for (const dokument of dokumente) suche.put(dokument)
    gefuellt = { leistungen, zustaendigkeiten, tag, suche, dokumente }
    return gefuellt
  }
}

/** Worked out again only when documents or vocabulary have changed; asking for no word is enough to have it ready. */
function alltagswissen(dokumente: () => readonly Suchdokument[], wortschatz: () => readonly Wortpaar[]): (wort: string) => boolean {
  let stand: { dokumente: unknown; wortschatz: unknown; ist: (wort: string) => boolean } | null = null
  return (wort) => {
    const jetzt = { dokumente: dokumente(), wortschatz: wortschatz() }
    if (stand?.dokumente !== jetzt.dokumente || stand.wortschatz !== jetzt.wortschatz) stand = { ...jetzt, ist: alltagswoerter(jetzt) }
    return stand.ist(wort)
  }
}
