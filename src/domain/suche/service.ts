// What editors do to the search: set best bets, and see which queries found nothing. Each function asks, decides, stores, records and tells.
import { type Akteur, darf } from '../../platform/akteur.ts'
import { type Handlung, handle } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { emit } from '../../platform/events/index.ts'
import { newId } from '../../platform/id.ts'
import type { Kontext } from '../../platform/kontext.ts'
import { ok, type Result, refuse } from '../../platform/result.ts'
import { tagVon } from '../../platform/zeit.ts'
import { pflegtFuerAlle } from '../traeger/index.ts'
import {
  type EmpfehlungId,
  type Empfehlungsangabe,
  type Empfehlungsmangel,
  type GesetzteEmpfehlung,
  pruefeEmpfehlung,
} from './pflege/empfehlung.ts'
import { normalform } from './sprache/woerter.ts'
import * as store from './store.ts'

const EREIGNIS = 'suche.empfehlung-geaendert'
const HOECHSTENS_FEHLANZEIGEN = 500
const SCHLUESSEL = /^[0-9a-f]{64}$/

export type KeinePflege = { grund: 'recht-fehlt' | 'nicht-ihre-schicht' }
export type KeineEmpfehlung =
  | KeinePflege
  | { grund: 'nicht-gefunden' | 'inzwischen-geaendert' | 'schon-vorhanden' }
  | { grund: 'ungueltig'; maengel: Empfehlungsmangel[] }

/** The best bets of the Akteur's Träger, past and future too. */
export function listEmpfehlungen(kontext: Kontext, akteur: Akteur): Promise<Result<GesetzteEmpfehlung[], KeinePflege>> {
  return handlung(kontext, akteur, { name: 'suche.empfehlungen-auflisten', gegenstand: '' }, async (tx) =>
    ok(await store.listEmpfehlungen(tx)),
  )
}

/** Refuses a second one for the same query, whatever the order and spelling of its words. */
export function setzeEmpfehlung(
  kontext: Kontext,
  akteur: Akteur,
  angabe: Empfehlungsangabe,
): Promise<Result<EmpfehlungId, KeineEmpfehlung>> {
  const daten = { anfrage: normalform(angabe.wortlaut).slice(0, 120) }
  return handlung(
    kontext,
    akteur,
    { name: 'suche.empfehlung-setzen', gegenstand: '', daten },
    async (tx, jetzt): Promise<Result<EmpfehlungId, KeineEmpfehlung>> => {
      const maengel = pruefeEmpfehlung(angabe)
      if (maengel.length > 0) return refuse({ grund: 'ungueltig', maengel })
      const empfehlung = { ...gesetzt(angabe, akteur, jetzt), id: newId<EmpfehlungId>(jetzt), nr: 1 }
      if (!(await store.insertEmpfehlung(tx, akteur.traeger!, empfehlung))) return refuse({ grund: 'schon-vorhanden' })
      await emit(tx, EREIGNIS, empfehlung.id)
      return ok(empfehlung.id)
    },
  )
}

export type GeseheneEmpfehlung = {
  id: string
  /** `GesetzteEmpfehlung.nr` the editor saw. */
  gesehen: number
}

export function aendereEmpfehlung(
  kontext: Kontext,
  akteur: Akteur,
  { id, gesehen, ...angabe }: GeseheneEmpfehlung & Empfehlungsangabe,
): Promise<Result<null, KeineEmpfehlung>> {
  return an(kontext, akteur, { name: 'suche.empfehlung-aendern', id, gesehen }, async (tx, bisher, jetzt) => {
    const maengel = pruefeEmpfehlung(angabe)
    if (maengel.length > 0) return refuse({ grund: 'ungueltig', maengel })
    const neu = { ...gesetzt(angabe, akteur, jetzt), id: bisher.id, nr: bisher.nr + 1 }
    return (await store.updateEmpfehlung(tx, neu)) ? ok(null) : refuse({ grund: 'schon-vorhanden' })
  })
}

export function entferneEmpfehlung(
  kontext: Kontext,
  akteur: Akteur,
  { id, gesehen }: GeseheneEmpfehlung,
): Promise<Result<null, KeineEmpfehlung>> {
  return an(kontext, akteur, { name: 'suche.empfehlung-entfernen', id, gesehen }, async (tx, bisher) => {
    await store.deleteEmpfehlung(tx, bisher.id)
    return ok(null)
  })
}

/** Queries that found nothing or little, only those asked on enough different days since they were done with; most asked first. */
export function listFehlanzeigen(kontext: Kontext, akteur: Akteur): Promise<Result<store.Fehlanzeige[], KeinePflege>> {
  return handlung(kontext, akteur, { name: 'suche.fehlanzeigen-auflisten', gegenstand: '' }, async (tx, jetzt) =>
    ok(await store.listFehlanzeigen(tx, tagVon(jetzt), HOECHSTENS_FEHLANZEIGEN)),
  )
}

/**
 * Hides a failed query from the list of the Akteur's Träger until it has come up again on enough later days. Named by its key: the record is kept
 * longer than the words may be.
 */
export function erledigeFehlanzeige(
  kontext: Kontext,
  akteur: Akteur,
  schluessel: string,
): Promise<Result<null, KeinePflege | { grund: 'nicht-gefunden' }>> {
  const gegenstand = SCHLUESSEL.test(schluessel) ? schluessel : ''
  return handlung(kontext, akteur, { name: 'suche.fehlanzeige-erledigen', gegenstand }, async (tx, jetzt) => {
    const erledigt = await store.erledigeFehlanzeige(tx, { schluessel: gegenstand, traeger: akteur.traeger!, tag: tagVon(jetzt) })
    return erledigt ? ok(null) : refuse({ grund: 'nicht-gefunden' as const })
  })
}

function gesetzt({ wortlaut, ids, gueltigVon, gueltigBis }: Empfehlungsangabe, akteur: Akteur, jetzt: Date) {
  const glatt = wortlaut.replace(/\s+/g, ' ').trim()
  return { wortlaut: glatt, anfrage: normalform(glatt), ids, gueltigVon, gueltigBis, geaendert: jetzt, konto: akteur.id }
}

type Schritt = GeseheneEmpfehlung & { name: string }

/** Something done to a best bet that is there, and as it was seen. */
function an(
  kontext: Kontext,
  akteur: Akteur,
  { name, id, gesehen }: Schritt,
  fn: (tx: Tx, bisher: GesetzteEmpfehlung, jetzt: Date) => Promise<Result<null, KeineEmpfehlung>>,
): Promise<Result<null, KeineEmpfehlung>> {
  return handlung(kontext, akteur, { name, gegenstand: id }, async (tx, jetzt) => {
    const bisher = await store.lockEmpfehlung(tx, id)
    if (!bisher) return refuse({ grund: 'nicht-gefunden' })
    if (bisher.nr !== gesehen) return refuse({ grund: 'inzwischen-geaendert' })
    const ergebnis = await fn(tx, bisher, jetzt)
    if (ergebnis.ok) await emit(tx, EREIGNIS, bisher.id)
    return ergebnis
  })
}

/** An act of those who may keep this for everybody. */
function handlung<T, E extends { grund: string }>(
  kontext: Kontext,
  akteur: Akteur,
  was: Handlung,
  fn: (tx: Tx, jetzt: Date) => Promise<Result<T, E>>,
): Promise<Result<T, E | KeinePflege>> {
  return handle(kontext, akteur, was, async (tx, jetzt) => (await zutritt(tx, akteur)) ?? (await fn(tx, jetzt)))
}

async function zutritt(tx: Tx, akteur: Akteur) {
  if (!darf(akteur, 'suche.bearbeiten')) return refuse<KeinePflege>({ grund: 'recht-fehlt' })
  return (await pflegtFuerAlle(tx)) ? null : refuse<KeinePflege>({ grund: 'nicht-ihre-schicht' })
}
