// What editors do with the vocabulary: each function asks, decides, stores, records and tells, in one transaction.
import { type Akteur, darf } from '../../platform/akteur.ts'
import { type Handlung, handle } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { emit } from '../../platform/events/index.ts'
import { newId } from '../../platform/id.ts'
import type { Kontext } from '../../platform/kontext.ts'
import { ok, type Result, refuse } from '../../platform/result.ts'
import { pflegtFuerAlle } from '../traeger/index.ts'
import {
  type EintragId,
  type Feldname,
  glaette,
  istGleich,
  paarVon,
  pruefeAngabe,
  type Wortangabe,
  type Wortart,
  type Worteintrag,
  type Wortfassung,
  type Wortmangel,
} from './fachwortschatz.ts'
import { falteWorte } from './faltung.ts'
import { type EintragRow, findEintraege, findEintrag, insertEintrag, listFassungen, lockEintrag, putFassung } from './store.ts'

const JE_SEITE = 50
export const EREIGNIS = 'fachwortschatz.geaendert'

export type KeinZutritt = { grund: 'recht-fehlt' | 'nicht-ihre-schicht' }
export type KeinEintrag = KeinZutritt | { grund: 'nicht-gefunden' }
export type KeineWortaenderung =
  | KeinEintrag
  | { grund: 'inzwischen-geaendert' | 'schon-vorhanden' | 'unveraendert' }
  | { grund: 'ungueltig'; maengel: Wortmangel[] }

export type Wortsuche = { text?: string | undefined; art?: Wortart | undefined; entfernt?: boolean | undefined; seite?: number | undefined }
export type Wortliste = { eintraege: Worteintrag[]; gesamt: number; seite: number; seiten: number }

/** One page of entries whose word or term holds the text, whatever its spelling; the word itself first. Needs `fachwortschatz.bearbeiten` and to keep things for all. */
export function listen(kontext: Kontext, akteur: Akteur, suche: Wortsuche = {}): Promise<Result<Wortliste, KeinZutritt>> {
  return handlung(kontext, akteur, { name: 'fachwortschatz.auflisten', gegenstand: '' }, async (tx) => {
    const filter = { text: falteWorte(suche.text ?? ''), art: suche.art, entfernt: suche.entfernt === true }
    const gewuenscht = Math.max(1, Math.floor(suche.seite ?? 1))
    const erste = await findEintraege(tx, filter, { ab: (gewuenscht - 1) * JE_SEITE, anzahl: JE_SEITE })
    const seiten = Math.max(1, Math.ceil(erste.gesamt / JE_SEITE))
    if (gewuenscht <= seiten) return ok({ ...erste, seite: gewuenscht, seiten })
    return ok({ ...(await findEintraege(tx, filter, { ab: (seiten - 1) * JE_SEITE, anzahl: JE_SEITE })), seite: seiten, seiten })
  })
}

/** An entry with every state it ever had, newest first. */
export function verlauf(
  kontext: Kontext,
  akteur: Akteur,
  id: string,
): Promise<Result<{ eintrag: Worteintrag; fassungen: Wortfassung[] }, KeinEintrag>> {
  return handlung(kontext, akteur, { name: 'fachwortschatz.ansehen', gegenstand: id }, async (tx) => {
    const eintrag = await findEintrag(tx, id)
    return eintrag ? ok({ eintrag, fassungen: await listFassungen(tx, id) }) : refuse({ grund: 'nicht-gefunden' })
  })
}

/** A new entry; refuses a pair that is there already, however it is spelt. */
export function hinzufuegen(
  kontext: Kontext,
  akteur: Akteur,
  roh: Readonly<Record<Feldname, string>>,
): Promise<Result<EintragId, KeineWortaenderung>> {
  const daten = { wort: roh.wort.slice(0, 80), begriff: roh.begriff.slice(0, 120) }
  return handlung(
    kontext,
    akteur,
    { name: 'fachwortschatz.hinzufuegen', gegenstand: '', daten },
    async (tx, jetzt): Promise<Result<EintragId, KeineWortaenderung>> => {
      const angabe = gepruefte(roh)
      if (!angabe.ok) return angabe
      const id = newId<EintragId>(jetzt)
      const row: EintragRow = {
        ...angabe.value,
        id,
        traeger: akteur.traeger,
        paar: paarVon(angabe.value),
        nr: 1,
        entfernt: false,
        geladen: null,
      }
      const fassung = {
        ...angabe.value,
        eintrag: id,
        nr: 1,
        traeger: akteur.traeger,
        was: 'hinzugefuegt',
        akteur: akteur.id,
        zeit: jetzt,
      } as const
      if (!(await insertEintrag(tx, row, fassung))) return refuse({ grund: 'schon-vorhanden' })
      await emit(tx, EREIGNIS, id)
      return ok(id)
    },
  )
}

export type Gesehen = {
  id: string /** `Worteintrag.nr` the editor saw: a change made meanwhile is not overwritten. */
  gesehen: number
}

/** Changes word, term, kind or remark. */
export function aendern(
  kontext: Kontext,
  akteur: Akteur,
  { id, gesehen, ...roh }: Gesehen & Readonly<Record<Feldname, string>>,
): Promise<Result<number, KeineWortaenderung>> {
  return naechste(kontext, akteur, { name: 'fachwortschatz.aendern', id, gesehen, was: 'geaendert' }, async (_tx, eintrag) => {
    const angabe = gepruefte(roh)
    if (!angabe.ok) return angabe
    if (eintrag.entfernt) return refuse({ grund: 'inzwischen-geaendert' })
    return istGleich(eintrag, angabe.value) ? refuse({ grund: 'unveraendert' }) : angabe
  })
}

/** The search forgets the pair; the entry and its states stay. */
export function entfernen(kontext: Kontext, akteur: Akteur, { id, gesehen }: Gesehen): Promise<Result<number, KeineWortaenderung>> {
  return naechste(kontext, akteur, { name: 'fachwortschatz.entfernen', id, gesehen, was: 'entfernt' }, async (_tx, eintrag) =>
    eintrag.entfernt ? refuse({ grund: 'unveraendert' }) : ok(eintrag),
  )
}

/** Back to what an earlier Fassung said, as a new one. */
export function zuruecknehmen(
  kontext: Kontext,
  akteur: Akteur,
  { id, gesehen, nr }: Gesehen & { nr: number },
): Promise<Result<number, KeineWortaenderung>> {
  return naechste(kontext, akteur, { name: 'fachwortschatz.zuruecknehmen', id, gesehen, was: 'zurueckgenommen' }, async (tx, eintrag) => {
    const damals = (await listFassungen(tx, id)).find((fassung) => fassung.nr === nr)
    if (!damals || damals.was === 'entfernt') return refuse({ grund: 'nicht-gefunden' })
    return !eintrag.entfernt && istGleich(eintrag, damals) ? refuse({ grund: 'unveraendert' }) : ok(damals)
  })
}

type Schritt = Gesehen & { name: string; was: Wortfassung['was'] }

/** The next state of an entry; from then on it belongs to the Akteur's Träger and the files have no more say in it. */
function naechste(
  kontext: Kontext,
  akteur: Akteur,
  { name, id, gesehen, was }: Schritt,
  entscheide: (tx: Tx, eintrag: EintragRow) => Promise<Result<Wortangabe, KeineWortaenderung>>,
): Promise<Result<number, KeineWortaenderung>> {
  return handlung(kontext, akteur, { name, gegenstand: id }, async (tx, jetzt) => {
    const eintrag = await lockEintrag(tx, id)
    if (!eintrag) return refuse({ grund: 'nicht-gefunden' })
    if (eintrag.nr !== gesehen) return refuse({ grund: 'inzwischen-geaendert' })
    const angabe = await entscheide(tx, eintrag)
    if (!angabe.ok) return angabe
    const { wort, begriff, art, bemerkung } = angabe.value
    const nr = eintrag.nr + 1
    const fassung = { eintrag: eintrag.id, nr, traeger: akteur.traeger, was, wort, begriff, art, bemerkung, akteur: akteur.id, zeit: jetzt }
    if (!(await putFassung(tx, eintrag.id, fassung))) return refuse({ grund: 'schon-vorhanden' })
    await emit(tx, EREIGNIS, eintrag.id)
    return ok(nr)
  })
}

function gepruefte(roh: Readonly<Record<Feldname, string>>): Result<Wortangabe, { grund: 'ungueltig'; maengel: Wortmangel[] }> {
  const angabe = glaette(roh)
  const maengel = pruefeAngabe(angabe)
  return maengel.length > 0 ? refuse({ grund: 'ungueltig', maengel }) : ok(angabe as Wortangabe)
}

/** An act of those who may keep this for everybody. */
function handlung<T, E extends { grund: string }>(
  kontext: Kontext,
  akteur: Akteur,
  was: Handlung,
  fn: (tx: Tx, jetzt: Date) => Promise<Result<T, E>>,
): Promise<Result<T, E | KeinZutritt>> {
  return handle(kontext, akteur, was, async (tx, jetzt) => (await zutritt(tx, akteur)) ?? (await fn(tx, jetzt)))
}

async function zutritt(tx: Tx, akteur: Akteur) {
  if (!darf(akteur, 'fachwortschatz.bearbeiten')) return refuse<KeinZutritt>({ grund: 'recht-fehlt' })
  return (await pflegtFuerAlle(tx)) ? null : refuse<KeinZutritt>({ grund: 'nicht-ihre-schicht' })
}
