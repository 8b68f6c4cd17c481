// What is done with a Rückmeldung (anybody leaves one, editors of the Träger it went to read it and are done with it) and with a Bewertung (counted).
import { type Akteur, ANONYM, darf } from '../../platform/akteur.ts'
import { handle } from '../../platform/audit/index.ts'
import { type Geheimnis, UnreadableSecret } from '../../platform/geheimnis.ts'
import { derivedId } from '../../platform/id.ts'
import type { Kontext } from '../../platform/kontext.ts'
import { ok, type Result, refuse } from '../../platform/result.ts'
import { plusTage, tagVon } from '../../platform/zeit.ts'
import { BEWERTUNGSTAGE, type Bewertungsangabe, type Bewertungsstand, MINDESTENS_BEWERTUNGEN } from './bewertung.ts'
import {
  pruefeRueckmeldung,
  type Rueckmeldung,
  type RueckmeldungId,
  type Rueckmeldungsangabe,
  type Rueckmeldungsart,
  type Rueckmeldungsfeld,
  type Rueckmeldungsmangel,
} from './rueckmeldung.ts'
import { addBewertung, insertRueckmeldung, listBewertungen, listRueckmeldungen, type RueckmeldungRow, updateErledigt } from './store.ts'

export type DialogKontext = Kontext & { geheimnis: Geheimnis }

const HOECHSTENS_GELISTET = 200

export type KeineRueckmeldung =
  | { grund: 'keine-stelle' }
  | { grund: 'ungueltig'; maengel: Partial<Record<Rueckmeldungsfeld, Rueckmeldungsmangel>> }

export type NeueRueckmeldung = {
  angabe: Rueckmeldungsangabe
  /** Whose form it was: the Träger of the Auftritt reads it; null: nobody does. */
  auftritt: { schluessel: string; traeger: string | null }
  sprache: 'de' | 'en'
  /** What this one form carries and no other: the same sent twice is stored once. Secret, for ids are made of it and the words. */
  einmalig: string
}

/** Takes a message from anybody. Refuses one without text or kind, and where nobody would read it. */
export async function nimmRueckmeldungAn(
  kontext: DialogKontext,
  { angabe, auftritt, sprache, einmalig }: NeueRueckmeldung,
): Promise<Result<RueckmeldungId, KeineRueckmeldung>> {
  const { traeger } = auftritt
  if (traeger === null) return refuse({ grund: 'keine-stelle' })
  const maengel = pruefeRueckmeldung(angabe)
  if (Object.keys(maengel).length > 0) return refuse({ grund: 'ungueltig', maengel })
  const { seite, text, email } = angabe
  const id = derivedId<RueckmeldungId>('rueckmeldung', einmalig, angabe.art, seite, text, email)
  const inhalt = kontext.geheimnis.verschluesseln(JSON.stringify({ seite, text, email }), zweckVon(id))
  const art = angabe.art as Rueckmeldungsart // checked above
  const handlung = { name: 'dialog.rueckmeldung-annehmen', gegenstand: id, daten: { art } }
  return handle(kontext, { ...ANONYM, traeger }, handlung, async (tx, jetzt) => {
    const row = { id, traeger, auftritt: auftritt.schluessel, art, sprache, inhalt, eingegangen: jetzt, erledigt: null, konto: null }
    await insertRueckmeldung(tx, row)
    return ok(id)
  })
}

/** Messages to the Akteur's Träger, newest first, 200 at most; `weitere`: there are older ones besides. Needs `dialog.bearbeiten`. */
export function zeigeRueckmeldungen(
  kontext: DialogKontext,
  akteur: Akteur,
  { erledigt }: { erledigt: boolean },
): Promise<Result<{ nachrichten: Rueckmeldung[]; weitere: boolean }, { grund: 'recht-fehlt' }>> {
  return handle(kontext, akteur, { name: 'dialog.rueckmeldungen-auflisten', gegenstand: '' }, async (tx) => {
    if (!darf(akteur, 'dialog.bearbeiten')) return refuse({ grund: 'recht-fehlt' as const })
    const rows = await listRueckmeldungen(tx, { erledigt, anzahl: HOECHSTENS_GELISTET + 1 })
    const nachrichten = rows.slice(0, HOECHSTENS_GELISTET).map((row) => alsRueckmeldung(kontext.geheimnis, row))
    return ok({ nachrichten, weitere: rows.length > HOECHSTENS_GELISTET })
  })
}

/** Done with; once more changes nothing. Needs `dialog.bearbeiten`. */
export function erledigeRueckmeldung(
  kontext: DialogKontext,
  akteur: Akteur,
  id: string,
): Promise<Result<null, { grund: 'recht-fehlt' | 'nicht-gefunden' }>> {
  return handle(
    kontext,
    akteur,
    { name: 'dialog.rueckmeldung-erledigen', gegenstand: id },
    async (tx, jetzt): Promise<Result<null, { grund: 'recht-fehlt' | 'nicht-gefunden' }>> => {
      if (!darf(akteur, 'dialog.bearbeiten')) return refuse({ grund: 'recht-fehlt' })
      return (await updateErledigt(tx, id, jetzt, akteur.id)) ? ok(null) : refuse({ grund: 'nicht-gefunden' })
    },
  )
}

export type NeueBewertung = Bewertungsangabe & { auftritt: { traeger: string | null } }

/**
 * Counts an answer for today; once this returns it stands in the database. Refused where no Träger would see it. The audit log has no line of it:
 * a line would keep the moment of a single voice, and only the day is kept.
 */
export async function bewerte(kontext: Kontext, { auftritt, ...angabe }: NeueBewertung): Promise<Result<null, { grund: 'keine-stelle' }>> {
  const { traeger } = auftritt
  if (traeger === null) return refuse({ grund: 'keine-stelle' })
  const tag = tagVon(kontext.clock())
  await kontext.db.mitAkteur({ ...ANONYM, traeger }, (tx) => addBewertung(tx, { ...angabe, traeger, tag }))
  return ok(null)
}

/**
 * What people answered in the last 90 days, in the Auftritte of the Akteur's Träger and for its Gemeinde anywhere; most answers first. A Leistung
 * with fewer than five is not named, only counted in `zuWenige`. Needs `dialog.bearbeiten`.
 */
export function zeigeBewertungen(
  kontext: Kontext,
  akteur: Akteur,
): Promise<Result<{ zeilen: Bewertungsstand[]; zuWenige: number }, { grund: 'recht-fehlt' }>> {
  return handle(kontext, akteur, { name: 'dialog.bewertungen-auflisten', gegenstand: '' }, async (tx, jetzt) => {
    if (!darf(akteur, 'dialog.bearbeiten')) return refuse({ grund: 'recht-fehlt' as const })
    const alle = await listBewertungen(tx, plusTage(tagVon(jetzt), 1 - BEWERTUNGSTAGE))
    const zeilen = alle.filter(({ ja, nein }) => ja + nein >= MINDESTENS_BEWERTUNGEN)
    return ok({ zeilen, zuWenige: alle.length - zeilen.length })
  })
}

const zweckVon = (id: RueckmeldungId) => `dialog.rueckmeldung:${id}`

function alsRueckmeldung(
  geheimnis: Geheimnis,
  { id, art, auftritt, sprache, eingegangen, erledigt, inhalt }: RueckmeldungRow,
): Rueckmeldung {
  return { id, art, auftritt, sprache, eingegangen, erledigt, inhalt: lies(geheimnis, id, inhalt) }
}

/** A key that is gone makes one message unreadable, not the list. */
function lies(geheimnis: Geheimnis, id: RueckmeldungId, text: string): Rueckmeldung['inhalt'] {
  try {
    return JSON.parse(geheimnis.entschluesseln(text, zweckVon(id)))
  } catch (fehler) {
    if (fehler instanceof UnreadableSecret) return null
    throw fehler
  }
}
