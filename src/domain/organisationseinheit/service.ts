// What people do with an office: each function asks, decides, stores, records and tells, in one transaction.
import { type Akteur, darf, type Recht } from '../../platform/akteur.ts'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { emit } from '../../platform/events/index.ts'
import { newId } from '../../platform/id.ts'
import type { Kontext } from '../../platform/kontext.ts'
import { ok, type Result, refuse } from '../../platform/result.ts'
import { type Tag, tagVon } from '../../platform/zeit.ts'
import { type OrganisationseinheitId, type OrganisationseinheitInhalt, organisationseinheit } from './organisationseinheit.ts'
import { findArbeitskopie, insertArbeitskopie, publish, updateArbeitskopie } from './store.ts'
import { oeffentlich } from './veroeffentlichung.ts'

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

async function vermerkt<T>(
  tx: Tx,
  { akteur, jetzt, handlung, id }: { akteur: Akteur; jetzt: Date; handlung: string; id: string },
  ergebnis: Result<T, StelleAbgelehnt>,
): Promise<Result<T, StelleAbgelehnt>> {
  await writeAudit(tx, akteur, jetzt, handlung, id, ergebnis.ok ? 'ja' : ergebnis.error.grund)
  return ergebnis
}
