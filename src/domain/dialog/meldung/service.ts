// What editors do with a Meldung of their Träger: publish, change, take back; and what the portal reads of all of them.
import { isDeepStrictEqual } from 'node:util'
import { type Akteur, darf } from '../../../platform/akteur.ts'
import { type Handlung, handle } from '../../../platform/audit/index.ts'
import type { Reader, Tx } from '../../../platform/db/index.ts'
import { emit } from '../../../platform/events/index.ts'
import { derivedId } from '../../../platform/id.ts'
import type { Kontext } from '../../../platform/kontext.ts'
import { ok, type Result, refuse } from '../../../platform/result.ts'
import { SeedInvalid, seedFault, validateSeed } from '../../../platform/seed.ts'
import { tagVon } from '../../../platform/zeit.ts'
import { listTraeger, type TraegerId, traegerIdVon } from '../../traeger/index.ts'
import {
  type GepflegteMeldung,
  inhaltVon,
  type MeldungId,
  type Meldungsangabe,
  type Meldungsmaengel,
  meldungAngabe,
  pruefeMeldung,
  type VeroeffentlichteMeldung,
} from './meldung.ts'
import * as store from './store.ts'

const EREIGNIS = 'dialog.meldung-geaendert'
const HOECHSTENS_GELISTET = 200

export type KeineMeldung =
  | { grund: 'recht-fehlt' | 'nicht-gefunden' | 'inzwischen-geaendert' }
  | { grund: 'ungueltig'; maengel: Meldungsmaengel }

export type Meldungsliste = { meldungen: GepflegteMeldung[]; weitere: boolean }

/**
 * Those of the Akteur's Träger, past and future too, the one that ends last first, 200 at most; `weitere`: there are others besides, which
 * end earlier. Needs `dialog.veroeffentlichen`.
 */
export function zeigeMeldungen(kontext: Kontext, akteur: Akteur): Promise<Result<Meldungsliste, KeineMeldung>> {
  return handlung(kontext, akteur, { name: 'dialog.meldungen-auflisten', gegenstand: '' }, async (tx) => {
    const alle = await store.listMeldungen(tx, HOECHSTENS_GELISTET + 1)
    return ok({ meldungen: alle.slice(0, HOECHSTENS_GELISTET), weitere: alle.length > HOECHSTENS_GELISTET })
  })
}

export type NeueMeldung = {
  angabe: Meldungsangabe
  /**
   * What this one form carries and no other: the same form sent twice announces once, and again if it was taken back in between; with other
   * words it announces those too.
   */
  einmalig: string
}

/** Announces something in the name of the Akteur's Träger. Refuses what is not complete. */
export function veroeffentlicheMeldung(
  kontext: Kontext,
  akteur: Akteur,
  { angabe, einmalig }: NeueMeldung,
): Promise<Result<MeldungId, KeineMeldung>> {
  const inhalt = inhaltVon(angabe)
  const id = derivedId<MeldungId>('dialog-meldung', akteur.traeger ?? '', einmalig, JSON.stringify(inhalt))
  return handlung(kontext, akteur, { name: 'dialog.meldung-veroeffentlichen', gegenstand: id }, async (tx, jetzt) => {
    const maengel = pruefeMeldung(angabe, tagVon(jetzt))
    if (Object.keys(maengel).length > 0) return refuse({ grund: 'ungueltig', maengel })
    const traeger = akteur.traeger as TraegerId // an account acts for a Träger, and the wall takes no other
    const neu = { id, traeger, ...inhalt, zurueckgezogen: false, nr: 1, geaendert: jetzt, konto: akteur.id }
    if ((await store.insertMeldung(tx, neu)) || (await erneuere(tx, neu))) await emit(tx, EREIGNIS, id)
    return ok(id)
  })
}

/** One that was taken back is announced again; whether it was. */
async function erneuere(tx: Tx, neu: GepflegteMeldung): Promise<boolean> {
  const bisher = await store.lockMeldung(tx, neu.id)
  if (!bisher?.zurueckgezogen) return false
  await store.updateMeldung(tx, { ...neu, nr: bisher.nr + 1 })
  return true
}

export type GeseheneMeldung = {
  id: string
  /** `GepflegteMeldung.nr` the editor saw. */
  gesehen: number
}

/** Says something else from now on; one that was taken back is announced again. */
export function aendereMeldung(
  kontext: Kontext,
  akteur: Akteur,
  { angabe, ...gesehene }: GeseheneMeldung & { angabe: Meldungsangabe },
): Promise<Result<MeldungId, KeineMeldung>> {
  return an(kontext, akteur, { name: 'dialog.meldung-aendern', ...gesehene }, (bisher, jetzt) => {
    const maengel = pruefeMeldung(angabe, tagVon(jetzt))
    if (Object.keys(maengel).length > 0) return refuse({ grund: 'ungueltig', maengel })
    return ok({ ...bisher, ...inhaltVon(angabe), zurueckgezogen: false })
  })
}

/** Nobody reads it any more; its address says that it is gone. */
export function zieheMeldungZurueck(kontext: Kontext, akteur: Akteur, gesehene: GeseheneMeldung): Promise<Result<MeldungId, KeineMeldung>> {
  return an(kontext, akteur, { name: 'dialog.meldung-zurueckziehen', ...gesehene }, (bisher) => ok({ ...bisher, zurueckgezogen: true }))
}

/** All Meldungen with their senders, newest first; the portal keeps them in memory and reads again after `dialog.meldung-geaendert`. */
export async function readMeldungen(reader: Reader): Promise<VeroeffentlichteMeldung[]> {
  const traeger = new Map((await listTraeger(reader)).map((einer) => [einer.id, einer]))
  return (await store.readAlleMeldungen(reader)).map((meldung) => {
    const { name = '', ars = null } = traeger.get(meldung.traeger) ?? {}
    return { ...meldung, von: name, ars }
  })
}

/**
 * Loads what meldungen.yaml says, as the system. What editors have changed since stays; a second time changes nothing.
 * @throws SeedInvalid naming every fault
 */
export async function loadMeldungen(
  tx: Tx,
  { daten, datei, jetzt }: { daten: unknown; datei: string; jetzt: Date },
): Promise<{ gesamt: number; geaendert: number }> {
  const angaben = validateSeed(datei, daten, meldungAngabe)
  const bekannt = new Set((await listTraeger(tx)).map(({ schluessel }) => schluessel))
  const erste = new Map([...angaben.entries()].reverse().map(([nr, angabe]) => [idVon(angabe), nr]))
  const faults = angaben.flatMap((angabe, nr) => {
    const fault = (feld: string, was: string) => seedFault(datei, '', nr, angabe, [feld], was)
    const doppelt = erste.get(idVon(angabe)) !== nr
    return [
      ...(doppelt ? [fault('schluessel', 'dieser Schlüssel steht zweimal da; geben Sie einer der beiden Meldungen einen anderen.')] : []),
      ...(bekannt.has(angabe.traeger)
        ? []
        : [fault('traeger', `${angabe.traeger} steht nicht in traeger.yaml; berichtigen Sie den Schlüssel.`)]),
    ]
  })
  if (faults.length > 0) throw new SeedInvalid(faults)
  let geaendert = 0
  for (const angabe of angaben) {
    const { schluessel: _, traeger, ...inhalt } = angabe
    if (await setzeGeladene(tx, { id: idVon(angabe), traeger: traegerIdVon(traeger), ...inhalt }, jetzt)) geaendert++
  }
  return { gesamt: angaben.length, geaendert }
}

const idVon = ({ traeger, schluessel }: { traeger: string; schluessel: string }) =>
  derivedId<MeldungId>('dialog-meldung', traeger, schluessel)

type Geladene = Pick<GepflegteMeldung, 'id' | 'traeger' | 'titel' | 'text' | 'gueltigVon' | 'gueltigBis'>

/** Whether anything is different now. */
async function setzeGeladene(tx: Tx, geladene: Geladene, jetzt: Date): Promise<boolean> {
  const bisher = await store.lockMeldung(tx, geladene.id)
  const neu = { ...geladene, zurueckgezogen: false, nr: (bisher?.nr ?? 0) + 1, geaendert: jetzt, konto: null }
  if (!bisher) await store.insertMeldung(tx, neu)
  else if (bisher.konto !== null || isDeepStrictEqual({ ...bisher, nr: neu.nr, geaendert: jetzt }, neu)) return false
  else await store.updateMeldung(tx, neu)
  await emit(tx, EREIGNIS, geladene.id)
  return true
}

type Schritt = GeseheneMeldung & { name: string }

/** Something done to a Meldung that is there, and as it was seen. */
function an(
  kontext: Kontext,
  akteur: Akteur,
  { name, id, gesehen }: Schritt,
  fn: (bisher: GepflegteMeldung, jetzt: Date) => Result<GepflegteMeldung, KeineMeldung>,
): Promise<Result<MeldungId, KeineMeldung>> {
  return handlung(kontext, akteur, { name, gegenstand: id }, async (tx, jetzt) => {
    const bisher = await store.lockMeldung(tx, id)
    if (!bisher) return refuse({ grund: 'nicht-gefunden' })
    if (bisher.nr !== gesehen) return refuse({ grund: 'inzwischen-geaendert' })
    const neu = fn(bisher, jetzt)
    if (!neu.ok) return neu
    await store.updateMeldung(tx, { ...neu.value, nr: bisher.nr + 1, geaendert: jetzt, konto: akteur.id })
    await emit(tx, EREIGNIS, bisher.id)
    return ok(bisher.id)
  })
}

/** An act of those who may announce something in the name of their Träger. */
function handlung<T>(
  kontext: Kontext,
  akteur: Akteur,
  was: Handlung,
  fn: (tx: Tx, jetzt: Date) => Promise<Result<T, KeineMeldung>>,
): Promise<Result<T, KeineMeldung>> {
  return handle(kontext, akteur, was, async (tx, jetzt): Promise<Result<T, KeineMeldung>> => {
    return darf(akteur, 'dialog.veroeffentlichen') ? fn(tx, jetzt) : refuse({ grund: 'recht-fehlt' })
  })
}
