// What people do with an office: each function asks, decides, stores, records and tells, in one transaction.
import { type Akteur, darf, type Recht } from '../../platform/akteur.ts'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { emit } from '../../platform/events/index.ts'
import { isUuid, newId } from '../../platform/id.ts'
import type { Kontext } from '../../platform/kontext.ts'
import { ok, type Result, refuse } from '../../platform/result.ts'
import { type Tag, tagVon } from '../../platform/zeit.ts'
import { type OrganisationseinheitId, type OrganisationseinheitInhalt, organisationseinheit } from './organisationseinheit.ts'
import {
  type Arbeitskopie,
  findArbeitskopie,
  findVeroeffentlicht,
  insertArbeitskopie,
  listEigene,
  publish,
  updateArbeitskopie,
} from './store.ts'
import { oeffentlich, type VeroeffentlichteStelle } from './veroeffentlichung.ts'
import { entscheideZeiten, type KeineZeiten, type Zeitenziel } from './zeiten.ts'

export type StelleAbgelehnt = { grund: 'recht-fehlt' | 'nicht-gefunden' | 'inhalt-ungueltig'; felder?: string[] }
type Ergebnis<T> = Promise<Result<T, StelleAbgelehnt>>

export type StelleAnlage = { ars: string; uebergeordnet?: OrganisationseinheitId; inhalt: unknown }
export type StelleAenderung = StelleAnlage & { id: OrganisationseinheitId }

/** Makes a working copy for the Akteur's Träger; nothing is published. Needs `organisationseinheit.bearbeiten`. Refuses content that does not fit the type, with the fields. */
export function anlegen({ db, clock }: Kontext, akteur: Akteur, anlage: StelleAnlage): Ergebnis<OrganisationseinheitId> {
  return db.mitAkteur(akteur, async (tx) => {
    const jetzt = clock()
    const id = newId<OrganisationseinheitId>(jetzt)
    const geprueft = pruefen(akteur, 'organisationseinheit.bearbeiten', anlage.inhalt)
    if (geprueft.ok) {
      const { ars, uebergeordnet = null } = anlage
      await insertArbeitskopie(tx, {
        id,
        traeger: akteur.traeger as string,
        schluessel: null,
        ars,
        uebergeordnet,
        inhalt: geprueft.value,
        fassung: 0,
        geaendert: jetzt,
      })
    }
    return await vermerkt(tx, { akteur, jetzt, handlung: 'organisationseinheit.anlegen', id }, geprueft.ok ? ok(id) : geprueft)
  })
}

/** Saves the working copy. Needs `organisationseinheit.bearbeiten`; an office of another Träger is `nicht-gefunden` unless Teilhabe opens it. */
export function aendern({ db, clock }: Kontext, akteur: Akteur, aenderung: StelleAenderung): Ergebnis<null> {
  return db.mitAkteur(akteur, async (tx) => {
    const jetzt = clock()
    const geprueft = pruefen(akteur, 'organisationseinheit.bearbeiten', aenderung.inhalt)
    const ergebnis = geprueft.ok ? await speichern(tx, aenderung, geprueft.value, jetzt) : geprueft
    return await vermerkt(tx, { akteur, jetzt, handlung: 'organisationseinheit.aendern', id: aenderung.id }, ergebnis)
  })
}

/** Publishes the working copy as a new Fassung, in force from `ab` (default: today). Needs `organisationseinheit.veroeffentlichen`. Persons without consent stay inside. */
export function veroeffentlichen(
  { db, clock }: Kontext,
  akteur: Akteur,
  { id, ab }: { id: OrganisationseinheitId; ab?: Tag },
): Ergebnis<{ fassung: number }> {
  return db.mitAkteur(akteur, async (tx) => {
    const jetzt = clock()
    const ergebnis = darf(akteur, 'organisationseinheit.veroeffentlichen')
      ? await neueFassung(tx, id, jetzt, ab)
      : refuse<StelleAbgelehnt>({ grund: 'recht-fehlt' })
    return await vermerkt(tx, { akteur, jetzt, handlung: 'organisationseinheit.veroeffentlichen', id }, ergebnis)
  })
}

function pruefen(akteur: Akteur, recht: Recht, inhalt: unknown): Result<OrganisationseinheitInhalt, StelleAbgelehnt> {
  if (!darf(akteur, recht) || akteur.traeger === null) return refuse({ grund: 'recht-fehlt' })
  const geprueft = organisationseinheit.safeParse(inhalt)
  if (geprueft.success) return ok(geprueft.data)
  return refuse({ grund: 'inhalt-ungueltig', felder: geprueft.error.issues.map((fehler) => fehler.path.join('.')) })
}

async function speichern(tx: Tx, aenderung: StelleAenderung, inhalt: OrganisationseinheitInhalt, jetzt: Date): Ergebnis<null> {
  const { id, ars, uebergeordnet = null } = aenderung
  const kopie = await findArbeitskopie(tx, id)
  if (!kopie) return refuse({ grund: 'nicht-gefunden' })
  const gespeichert = await updateArbeitskopie(tx, { id, ars, uebergeordnet, inhalt, fassung: kopie.fassung, geaendert: jetzt })
  return gespeichert ? ok(null) : refuse({ grund: 'nicht-gefunden' })
}

async function neueFassung(tx: Tx, id: OrganisationseinheitId, jetzt: Date, ab?: Tag): Ergebnis<{ fassung: number }> {
  const kopie = await findArbeitskopie(tx, id)
  if (!kopie) return refuse({ grund: 'nicht-gefunden' })
  const { ars, uebergeordnet, inhalt, geaendert } = kopie
  const fassung = kopie.fassung + 1
  if (!(await updateArbeitskopie(tx, { id, ars, uebergeordnet, inhalt, fassung, geaendert }))) return refuse({ grund: 'nicht-gefunden' })
  const heute = tagVon(jetzt)
  await publish(tx, [
    {
      id,
      fassung,
      ars,
      uebergeordnet,
      inhalt: oeffentlich(inhalt, heute),
      stand: heute,
      gueltigVon: ab ?? heute,
      gueltigBis: null,
    },
  ])
  await emit(tx, 'organisationseinheit.veroeffentlicht', id, { fassung })
  return ok({ fassung })
}

/** Offices of the Akteur's own Träger that are in force today. Needs `organisationseinheit.bearbeiten`. */
export function listStellen({ db, clock }: Kontext, akteur: Akteur): Promise<Result<VeroeffentlichteStelle[], { grund: 'recht-fehlt' }>> {
  return db.mitAkteur(akteur, async (tx) => {
    const jetzt = clock()
    const { traeger } = akteur
    const ergebnis =
      darf(akteur, 'organisationseinheit.bearbeiten') && traeger !== null
        ? ok(await listEigene(tx, traeger, tagVon(jetzt)))
        : refuse({ grund: 'recht-fehlt' } as const)
    return await vermerkt(tx, { akteur, jetzt, handlung: 'organisationseinheit.zeiten-auflisten', id: traeger ?? '' }, ergebnis)
  })
}

/** One of them. Needs `organisationseinheit.bearbeiten`; refuses another Träger's. */
export function getStelle({ db, clock }: Kontext, akteur: Akteur, id: string): Promise<Result<VeroeffentlichteStelle, KeineZeiten>> {
  return db.mitAkteur(akteur, async (tx) => {
    const jetzt = clock()
    const offen = await oeffneEigene(tx, akteur, { id, heute: tagVon(jetzt), rechte: ['organisationseinheit.bearbeiten'] })
    const ergebnis = offen.ok ? ok(offen.value.stelle) : offen
    return await vermerkt(tx, { akteur, jetzt, handlung: 'organisationseinheit.zeiten-ansehen', id, daten: nameVon(offen) }, ergebnis)
  })
}

/** `fassung`: the published one that the editor saw. `zeiten`: what people typed, checked here; null takes them away. */
export type Zeitenauftrag = { id: string; fassung: number; ziel: Zeitenziel; zeiten: unknown }

/**
 * Sets the general hours of an office or those of a purpose, published at once and in the working copy. Needs `organisationseinheit.bearbeiten` and
 * `organisationseinheit.veroeffentlichen`. Refuses another Träger's office, a Fassung that no longer holds, and one that ends by a later one already published.
 */
export function setzeZeiten(
  { db, clock }: Kontext,
  akteur: Akteur,
  { id, fassung, ziel, zeiten }: Zeitenauftrag,
): Promise<Result<{ fassung: number }, KeineZeiten>> {
  return db.mitAkteur(akteur, async (tx) => {
    const jetzt = clock()
    const heute = tagVon(jetzt)
    const offen = await oeffneEigene(tx, akteur, {
      id,
      heute,
      rechte: ['organisationseinheit.bearbeiten', 'organisationseinheit.veroeffentlichen'],
    })
    const ergebnis = offen.ok ? await stelleZeitenEin(tx, offen.value, { fassung, ziel, zeiten, jetzt }) : offen
    const daten = { ...nameVon(offen), ...(ziel.art === 'anliegen' ? { zweck: ziel.zweck } : {}) }
    return await vermerkt(tx, { akteur, jetzt, handlung: 'organisationseinheit.zeiten-setzen', id, daten }, ergebnis)
  })
}

type Eigene = { kopie: Arbeitskopie; stelle: VeroeffentlichteStelle }

/** The working copy, locked, and what holds today. What others keep can be read by everybody in the portal: so it is said that it is theirs. */
async function oeffneEigene(
  tx: Tx,
  akteur: Akteur,
  { id, heute, rechte }: { id: string; heute: Tag; rechte: readonly Recht[] },
): Promise<Result<Eigene, KeineZeiten>> {
  if (!rechte.every((recht) => darf(akteur, recht))) return refuse({ grund: 'recht-fehlt' })
  const stelle = isUuid(id) ? await findVeroeffentlicht(tx, id, heute) : null
  if (!stelle) return refuse({ grund: 'nicht-gefunden' })
  const kopie = await findArbeitskopie(tx, stelle.id)
  return kopie && kopie.traeger === akteur.traeger ? ok({ kopie, stelle }) : refuse({ grund: 'nicht-ihre-schicht' })
}

async function stelleZeitenEin(
  tx: Tx,
  { kopie }: Eigene,
  { fassung: gesehen, ziel, zeiten, jetzt }: Omit<Zeitenauftrag, 'id'> & { jetzt: Date },
): Promise<Result<{ fassung: number }, KeineZeiten>> {
  const heute = tagVon(jetzt)
  const stelle = await findVeroeffentlicht(tx, kopie.id, heute) // read again: only now is the office locked
  if (!stelle || stelle.fassung !== gesehen) return refuse({ grund: 'inzwischen-geaendert' })
  if (kopie.fassung !== stelle.fassung) return refuse({ grund: 'spaeter-geplant' })
  const entschieden = entscheideZeiten(stelle.inhalt, { ziel, typed: zeiten, heute })
  if (!entschieden.ok) return entschieden
  const { oeffnungszeiten, weitereZeiten } = entschieden.value
  const { oeffnungszeiten: _, weitereZeiten: __, ...rest } = kopie.inhalt // may hold more than is published; that stays inside
  const inhalt = { ...rest, ...(oeffnungszeiten ? { oeffnungszeiten } : {}), ...(weitereZeiten ? { weitereZeiten } : {}) }
  const { id, ars, uebergeordnet } = kopie
  const fassung = kopie.fassung + 1
  if (!(await updateArbeitskopie(tx, { id, ars, uebergeordnet, inhalt, fassung, geaendert: jetzt })))
    return refuse({ grund: 'nicht-ihre-schicht' })
  const neu = { ...stelle, fassung, inhalt: oeffentlich(entschieden.value, heute), stand: heute, gueltigVon: heute }
  await publish(tx, [neu])
  await emit(tx, 'organisationseinheit.veroeffentlicht', id, { fassung })
  return ok({ fassung })
}

/** Ids tell people who read the audit log nothing. */
const nameVon = (offen: Result<Eigene, KeineZeiten>) => (offen.ok ? { stelle: offen.value.stelle.inhalt.name.de } : {})

type Vermerk = { akteur: Akteur; jetzt: Date; handlung: string; id: string; daten?: Record<string, unknown> }

async function vermerkt<T, E extends { grund: string }>(
  tx: Tx,
  { akteur, jetzt, handlung, id, daten }: Vermerk,
  ergebnis: Result<T, E>,
): Promise<Result<T, E>> {
  await writeAudit(tx, akteur, jetzt, handlung, id, ergebnis.ok ? 'ja' : ergebnis.error.grund, daten)
  return ergebnis
}
