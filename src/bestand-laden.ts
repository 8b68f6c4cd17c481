// Brings a folder of seed files into the database: all of it or nothing, every fault told at once, and what is different afterwards.
import { isDeepStrictEqual } from 'node:util'
import type { Bestandsart, Bestandsordner, Seeddatei } from './bestandsordner.ts'
import { loadAuftritte, readAuftritte } from './domain/auftritt/index.ts'
import { loadMeldungen } from './domain/dialog/index.ts'
import type { GebietIndex } from './domain/gebiet/index.ts'
import { type Ladebericht, leistungIdVon, listKoepfe, loadLeistungen } from './domain/leistung/index.ts'
import { loadOnlinedienste } from './domain/onlinedienst/index.ts'
import {
  type Behoerdenmuster,
  ergaenzeStellen,
  type Flaeche,
  flaechenIn,
  liesMuster,
  loadStellen,
} from './domain/organisationseinheit/index.ts'
import { fuelleTraeger, listTraeger, loadTraeger, type Traeger, traegerNachArs } from './domain/traeger/index.ts'
import { loadZustaendigkeiten } from './domain/zustaendigkeit/index.ts'
import type { Tx } from './platform/db/index.ts'
import type { Kontext } from './platform/kontext.ts'
import { ok, type Result, refuse } from './platform/result.ts'
import { type Fault, fileFault, SeedInvalid } from './platform/seed.ts'
import { sperreLaden } from './platform/seed-stand.ts'
import { type Tag, tagVon } from './platform/zeit.ts'

export type Geladen = {
  /** How many entries of each kind there are and how many were new or different. */
  teile: { art: Bestandsart; gesamt: number; geaendert: number }[]
  leistungen: Ladebericht | null
  /** Offices that people have changed since the last loading: their work stands, the file's does not. */
  stellenBelassen: string[]
}
export type NichtGeladen = {
  faults: Fault[]
  /** Kinds that could not be looked at before the faults are mended, because they refer to what is faulty. */
  ungeprueft: Bestandsart[]
}

/** Undoes the transaction on purpose. */
class Zuruecknehmen extends Error {
  readonly ergebnis: Result<Geladen, NichtGeladen>
  constructor(ergebnis: Result<Geladen, NichtGeladen>) {
    super('taken back')
    this.ergebnis = ergebnis
  }
}

/**
 * Loads a folder, across all Träger. `nurPruefen` does everything and takes it back: what it answers is what loading would have done.
 * Rules of responsibility are only taken as a whole, because a rule that stands in no file any more goes.
 */
export async function ladeBestandsordner(
  { db, clock }: Kontext,
  ordner: Bestandsordner,
  { gebiete, nurPruefen = false }: { gebiete: GebietIndex; nurPruefen?: boolean },
): Promise<Result<Geladen, NichtGeladen>> {
  try {
    return await db.alsSystem(async (tx) => {
      await sperreLaden(tx)
      const ergebnis = await ladeTeile(tx, ordner, { gebiete, jetzt: clock() })
      if (!ergebnis.ok || nurPruefen) throw new Zuruecknehmen(ergebnis)
      return ergebnis
    })
  } catch (fehler) {
    if (fehler instanceof Zuruecknehmen) return fehler.ergebnis
    throw fehler
  }
}

type Lauf = { gebiete: GebietIndex; jetzt: Date }
type Teil = { gesamt: number; geaendert: number }

/** Loads kind after kind; a fault in one does not hide the faults of those that do not depend on it. */
function sammle(dateien: Bestandsordner['dateien']) {
  const geladen: Geladen = { teile: [], leistungen: null, stellenBelassen: [] }
  const offen: NichtGeladen = { faults: [], ungeprueft: [] }
  const fehlerhaft = new Set<Bestandsart>()
  const teil = async (art: Bestandsart, braucht: readonly Bestandsart[], lade: (quellen: Seeddatei[]) => Promise<Teil>) => {
    const quellen = dateien[art]
    if (quellen.length === 0 && !(art === 'stellen' && dateien.behoerdenmuster.length > 0)) return // the pattern alone makes offices
    if (braucht.some((anderes) => fehlerhaft.has(anderes))) return void offen.ungeprueft.push(art)
    try {
      geladen.teile.push({ art, ...(await lade(quellen)) })
    } catch (fehler) {
      if (istUnmoeglicherWert(fehler)) throw new Zuruecknehmen(refuse({ ...offen, faults: [...offen.faults, unmoeglich(fehler, quellen)] }))
      if (!(fehler instanceof SeedInvalid)) throw fehler
      offen.faults.push(...fehler.faults)
      fehlerhaft.add(art)
    }
  }
  return { teil, geladen, ergebnis: () => (offen.faults.length > 0 ? refuse(offen) : ok(geladen)) }
}

async function ladeTeile(tx: Tx, { dateien, ganz }: Bestandsordner, { gebiete, jetzt }: Lauf): Promise<Result<Geladen, NichtGeladen>> {
  const { teil, geladen, ergebnis } = sammle(dateien)
  await teil('traeger', [], async (quellen) =>
    vergleiche(
      () => listTraeger(tx),
      () => jede(quellen, ({ datei, daten }) => loadTraeger(tx, daten, datei)),
    ),
  )
  const heute = tagVon(jetzt)
  let plan: Behoerdenplan | null = null
  await teil('behoerdenmuster', ['traeger'], async (quellen) => {
    if (!ganz) throw new SeedInvalid([nurGanz(quellen[0]!.datei)])
    plan = behoerdenplan(quellen, gebiete, heute)
    const orte = plan.flaechen.map(({ gebiet }) => gebiet)
    return { gesamt: orte.length, geaendert: await fuelleTraeger(tx, orte) }
  })
  const traeger = await listTraeger(tx)
  const traegerFuer = traegerNachArs(traeger, gebiete, landVon(plan, traeger), heute)
  await teil('auftritte', ['traeger'], async (quellen) =>
    vergleiche(
      () => readAuftritte(tx),
      () => jede(quellen, ({ datei, daten }) => loadAuftritte(tx, daten, datei)),
    ),
  )
  await teil('meldungen', ['traeger'], (quellen) => summe(quellen, (quelle) => loadMeldungen(tx, { ...quelle, jetzt })))
  await teil('stellen', ['traeger', 'behoerdenmuster'], async (quellen) => {
    const alle = plan ? ergaenzeStellen(quellen, plan, plan.flaechen) : quellen
    const bericht = await loadStellen(tx, { dateien: alle, traegerFuer, jetzt, vollstaendig: plan !== null })
    geladen.stellenBelassen = bericht.belassen
    return bericht
  })
  const texte = [...dateien.leistungen, ...dateien.oertlich]
  await teil(dateien.leistungen.length > 0 ? 'leistungen' : 'oertlich', ['traeger'], async () => {
    geladen.leistungen = await loadLeistungen(tx, { dateien: texte, traegerFuer, jetzt })
    return geladen.leistungen
  })
  const leistung = await leistungNachSlug(tx)
  await teil('zustaendigkeiten', ['stellen', 'leistungen'], (quellen) => {
    if (!ganz) throw new SeedInvalid([nurGanz(quellen[0]!.datei)])
    return loadZustaendigkeiten(tx, { dateien: quellen, leistung, gebiete, jetzt })
  })
  await teil('onlinedienste', ['leistungen'], (quellen) =>
    summe(quellen, (quelle) => loadOnlinedienste(tx, { ...quelle, leistung, jetzt })),
  )
  return ergebnis()
}

async function summe(quellen: readonly Seeddatei[], lade: (quelle: Seeddatei) => Promise<Teil>): Promise<Teil> {
  const gesamt = { gesamt: 0, geaendert: 0 }
  for (const quelle of quellen) {
    const einzeln = await lade(quelle)
    gesamt.gesamt += einzeln.gesamt
    gesamt.geaendert += einzeln.geaendert
  }
  return gesamt
}

async function jede(quellen: readonly Seeddatei[], lade: (quelle: Seeddatei) => Promise<unknown>): Promise<void> {
  for (const quelle of quellen) await lade(quelle)
}

/** For loaders that write every entry again: what is different afterwards. */
async function vergleiche<T extends { id: string }>(lies: () => Promise<T[]>, lade: () => Promise<void>): Promise<Teil> {
  const vorher = new Map((await lies()).map((eintrag) => [eintrag.id, eintrag]))
  await lade()
  const nachher = await lies()
  return { gesamt: nachher.length, geaendert: nachher.filter((eintrag) => !isDeepStrictEqual(vorher.get(eintrag.id), eintrag)).length }
}

async function leistungNachSlug(tx: Tx) {
  const koepfe = await listKoepfe(tx)
  return (slug: string) => {
    const kopf = koepfe.get(slug)
    return kopf ? { id: leistungIdVon(slug), bezugsort: kopf.bezugsort } : null
  }
}

type Behoerdenplan = { datei: string; muster: Behoerdenmuster; flaechen: Flaeche[] }

/** The pattern and the areas of the Land it names. */
function behoerdenplan([quelle, zweite]: readonly Seeddatei[], gebiete: GebietIndex, heute: Tag): Behoerdenplan {
  const { datei } = quelle!
  if (zweite) throw new SeedInvalid([fileFault(zweite.datei, [], `es gibt schon ein Muster in ${datei}; fassen Sie beide zusammen.`)])
  const muster = liesMuster(quelle!)
  const land = gebiete.alle('land', heute).find(({ ars }) => ars === muster.land)
  if (!land) throw new SeedInvalid([fileFault(datei, ['land'], `kein Land hat den Schlüssel ${muster.land}; berichtigen Sie ihn.`)])
  return { datei, muster, flaechen: flaechenIn(gebiete, land, heute) }
}

/** The Land that keeps what is said of Bund and Bezirke: the one of the pattern, else the only one there is; '' for none. */
function landVon(plan: Behoerdenplan | null, traeger: readonly Traeger[]): string {
  const laender = traeger.filter(({ art }) => art === 'land')
  return plan?.muster.land ?? (laender.length === 1 ? laender[0]!.ars : null) ?? ''
}

/** A value that every check let through and the database does not take; nothing can be read in that transaction any more. */
function istUnmoeglicherWert(fehler: unknown): fehler is Error & { constraint?: string } {
  return fehler instanceof Error && 'code' in fehler && /^2[23]/.test(String(fehler.code)) // SQLSTATE: data exception, integrity violation
}

function unmoeglich({ message, constraint }: Error & { constraint?: string }, quellen: readonly Seeddatei[]): Fault {
  const was = `die Datenbank nimmt einen Wert darin nicht an (${constraint ?? message}); berichtigen Sie ihn.`
  return fileFault(quellen.map(({ datei }) => datei).join(', '), [], was)
}

function nurGanz(datei: string): Fault {
  const was = 'Regeln und Muster werden nur als Ganzes geladen, denn was nirgends mehr steht, entfällt; geben Sie den Ordner an.'
  return fileFault(datei, [], was)
}
