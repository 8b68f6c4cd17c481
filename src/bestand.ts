// What every process keeps in memory so that pages need no database: areas, services, offices, responsibility, search, appearances, announcements.
// It follows the event log: each object that changed is read again and set, and what was made of its old state is thrown out.

import { leseAuftritte, leseModelle, leseObjekte, type Modelle, objekteDer, ordne } from './bestand-modelle.ts'
import { fuelleSuche, type Suchbestand } from './bestand-suche.ts'
import { type Auftritt, auftrittFuer } from './domain/auftritt/index.ts'
import { readMeldungen } from './domain/dialog/index.ts'
import { type GebietIndex, readGebietIndex } from './domain/gebiet/index.ts'
import { alltagswoerter, type Suchanfrage, type Suche, type Suchergebnis, type Wortpaar } from './domain/suche/index.ts'
import { createGenerationen, createSeitenCache, type Generationen, objektSchluessel } from './platform/cache/index.ts'
import { type Cursor, type Ereignis, type Folger, folge, horizont } from './platform/events/index.ts'
import type { Kontext } from './platform/kontext.ts'
import { createScheiben } from './platform/scheiben.ts'
import type { Clock } from './platform/zeit.ts'
import { ladeSuchwissen } from './suchwissen.ts'

const SEITEN_MB = 48
const JE_ABFRAGE = 200

/** The areas, and where in the event log they were read. */
export type Gebietsstand = { from: Cursor; gebiete: GebietIndex }

export type Bestand = {
  /** Changes in place while events come; ask again rather than keep it across an `await`. */
  jetzt(): Modelle
  /** At midnight what ends is not found any more, without any event. */
  suche(): Suche
  /** For editors: what the search finds by itself. */
  sucheOhneEmpfehlungen(anfrage: Suchanfrage): Suchergebnis
  /** Whether a word of a query is an ordinary one of the stock, and so names no place. */
  istAlltagswort(wort: string): boolean
  /** How much each object is wanted, 0 to 1; as old as ten minutes. */
  beliebtheit(): ReadonlyMap<string, number>
  auftrittFuer(host: string | null): Auftritt | null
  seiten: ReturnType<typeof createSeitenCache>
  folger: Folger
  /** Milliseconds since this process last got on with the log: read all of it, or set another object of a large change. Null before the first time. */
  rueckstand(): number | null
  stop(): Promise<void>
}

/** The models and the search over them. A full reading makes another one beside it and puts that in its place. */
type Stand = { modelle: Modelle; suche: Suchbestand }

/**
 * Reads everything, then follows. The cursor is taken before the first read, so no change falls between. An index of the areas that was just
 * built may be given, with the cursor from before it was read.
 */
export async function ladeBestand(
  kontext: Kontext,
  weitereHosts: readonly string[],
  schonDa: Gebietsstand | null = null,
): Promise<Bestand> {
  const { clock, db } = kontext
  const { from, gebiete } = schonDa ?? (await leseGebietsstand(kontext))
  const generationen = createGenerationen()
  const seiten = createSeitenCache({ clock, maxBytes: SEITEN_MB * 1024 * 1024, generationen })
  const { gesetzt, rueckstand } = createRueckstand(clock)
  const lies = (da: GebietIndex | null) =>
    leseStand(kontext, weitereHosts, { gebiete: da, gesetzt, nachgeholt: generationen.verwerfeAlles })
  let [stand, wissen] = await Promise.all([lies(gebiete), ladeSuchwissen(kontext)])
  const neuLaden = async () => {
    const neu = await lies(null)
    await wissen.erneuere(new Set(['fachwortschatz', 'suche'])) // their events were not read one by one
    await wissen.anwenden(neu.suche.heute()).ordne(mitZeichen(createScheiben(), gesetzt))
    stand = neu
    generationen.verwerfeAlles()
  }
  const suche = () => wissen.anwenden(stand.suche.heute())
  const imWortschatz = wortschatzwissen(wissen.wortschatz)
  const folger = folge(kontext, {
    from,
    onEvents: async (ereignisse) => {
      const nomen = new Set(ereignisse.map(nomenVon))
      if (nomen.has('gebiet')) return neuLaden() // everything hangs on the areas
      if (nomen.has('auftritt')) stand.modelle.auftritte = await leseAuftritte(db.lesen, weitereHosts)
      if (nomen.has('dialog')) stand.modelle.meldungen = await readMeldungen(db.lesen)
      if (await wissen.erneuere(nomen)) await suche().ordne(createScheiben())
      imWortschatz('')
      await setzeObjekte(kontext, stand, { ereignisse, generationen, gesetzt })
    },
    onLuecke: async () => {
      const cursor = await db.alsSystem(horizont)
      await neuLaden()
      return cursor
    },
  })
  await suche().ordne(createScheiben())
  imWortschatz('')
  return {
    jetzt: () => stand.modelle,
    suche,
    sucheOhneEmpfehlungen: (anfrage) => suche().search({ ...anfrage, ohneEmpfehlungen: true }),
    istAlltagswort: (wort) => stand.suche.istAlltagswort(wort) || imWortschatz(wort),
    beliebtheit: wissen.beliebtheit,
    auftrittFuer: (host) => auftrittFuer(stand.modelle.auftritte, host),
    seiten,
    folger,
    rueckstand: () => rueckstand(folger.lag()),
    stop: async () => {
      wissen.stop()
      await folger.stop()
    },
  }
}

/** A node that is setting object after object gets on with the log, however far behind it is. */
function createRueckstand(clock: Clock) {
  let zuletzt: Date | null = null
  return {
    gesetzt(): void {
      zuletzt = clock()
    },
    rueckstand: (lag: number | null): number | null =>
      lag === null || zuletzt === null ? lag : Math.min(lag, clock().getTime() - zuletzt.getTime()),
  }
}

export async function leseGebietsstand({ db }: Kontext): Promise<Gebietsstand> {
  const from = await db.alsSystem(horizont)
  return { from, gebiete: await readGebietIndex(db.lesen) }
}

type Lesen = { gebiete: GebietIndex | null; gesetzt: () => void; nachgeholt: () => void }

/** Slices that also tell that work goes on. */
const mitZeichen = (scheibe: () => Promise<void>, zeichen: () => void) => async () => {
  await scheibe()
  zeichen()
}

async function leseStand(kontext: Kontext, weitereHosts: readonly string[], { gebiete, gesetzt, nachgeholt }: Lesen): Promise<Stand> {
  const modelle = await leseModelle(kontext, weitereHosts, gebiete)
  return { modelle, suche: await fuelleSuche({ kontext, modelle, nachgeholt }, mitZeichen(createScheiben(), gesetzt)) }
}

const nomenVon = ({ art }: Pick<Ereignis, 'art'>) => art.slice(0, art.indexOf('.'))

type Aenderung = { ereignisse: readonly Ereignis[]; generationen: Generationen; gesetzt: () => void }

/**
 * In slices, in order. An object is set in the models and in the search and thrown out of the pages in one step, so pages are always made of its
 * state before or after the change. If it fails, the same events come again: setting an object twice does no harm.
 */
async function setzeObjekte({ db }: Kontext, { modelle, suche }: Stand, { ereignisse, generationen, gesetzt }: Aenderung): Promise<void> {
  const scheibe = createScheiben()
  const objekte = objekteDer(ereignisse)
  for (let von = 0; von < objekte.length; von += JE_ABFRAGE) {
    const naechste = objekte.slice(von, von + JE_ABFRAGE)
    const setze = await leseObjekte(db.lesen, naechste)
    for (const objekt of naechste) {
      for (const zuFinden of setze(modelle, objekt)) suche.setze(zuFinden)
      generationen.verwerfen([objekt.nomen, objektSchluessel({ art: `${objekt.nomen}.`, gegenstand: objekt.id })])
      await scheibe()
    }
    ordne(modelle, naechste)
    gesetzt()
  }
  generationen.verwerfen([...new Set(ereignisse.map(nomenVon)), ...ereignisse.map(objektSchluessel)])
}

/** Worked out again only when the vocabulary has changed; asking for no word is enough to have it ready. */
function wortschatzwissen(wortschatz: () => readonly Wortpaar[]): (wort: string) => boolean {
  let stand: { wortschatz: readonly Wortpaar[]; kennt: (wort: string) => boolean } | null = null
  return (wort) => {
    const jetzt = wortschatz()
    if (stand?.wortschatz !== jetzt) stand = { wortschatz: jetzt, kennt: alltagswoerter({ dokumente: [], wortschatz: jetzt }) }
    return stand.kennt(wort)
  }
}
