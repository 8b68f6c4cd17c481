// Publishing: the rows of a Fassung with the event that tells of them, and a change to what holds that is published at once.
import { type Akteur, darf } from '../../../platform/akteur.ts'
import { handle } from '../../../platform/audit/index.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { emit } from '../../../platform/events/index.ts'
import type { Kontext } from '../../../platform/kontext.ts'
import { ok, type Result, refuse } from '../../../platform/result.ts'
import { type Tag, tagVon } from '../../../platform/zeit.ts'
import { findTraeger, type TraegerId } from '../../traeger/index.ts'
import { type FassungId, type FassungInhalt, neueFassung, type Schicht } from '../fassung.ts'
import type { KeineAenderung } from '../freigabe.ts'
import type { LeistungId } from '../leistung.ts'
import {
  findFassung,
  findGeltende,
  findLeistung,
  findSchichtDerFassung,
  findVeroeffentlicht,
  insertFassung,
  listFassungen,
  lockSchicht,
  publishRows,
  readRegeln,
} from '../store.ts'
import { zeilenVon } from '../veroeffentlicht.ts'

/** Writes the published rows of a Fassung and tells of it, in the transaction that publishes. */
export async function stelleEin(
  tx: Tx,
  schicht: Schicht,
  fassung: { id: FassungId; inhalt: FassungInhalt; gueltigVon: Tag },
): Promise<void> {
  const kopf = (await findLeistung(tx, schicht.leistung))?.kopf ?? (await findVeroeffentlicht(tx, schicht.leistung))[0]?.kopf
  const traeger = await findTraeger(tx, schicht.traeger as TraegerId)
  if (!kopf || !traeger) throw new Error('a layer belongs to a Leistung and a Träger that are known')
  const traegerName = schicht.ebene === 'bund' ? 'Bund' : traeger.name // the FIM-Stammtext is kept by the Land's editors
  const zeilen = zeilenVon({ schicht, fassung, kopf, traegerName, regeln: await readRegeln(tx, schicht.leistung) })
  await publishRows(tx, zeilen)
  await emit(tx, 'leistung.veroeffentlicht', schicht.leistung, {
    slug: kopf.slug,
    ars: schicht.ars,
    sprachen: zeilen.map((zeile) => zeile.sprache),
  })
}

/** What is changed: slug, id or key, and the published Fassung the editor saw. */
export type Ziel = { leistung: string; fassung: FassungId }

/**
 * Changes what holds today in one layer of the Akteur's Träger: a new Fassung, published at once. Needs `leistung.bearbeiten` and `leistung.veroeffentlichen`.
 * Refuses another Träger's layer, a Fassung that no longer holds, and what `entscheide` refuses. Both outcomes are audited.
 */
export function aendereGeltende<E extends { grund: string }>(
  kontext: Kontext,
  akteur: Akteur,
  { name, leistung, fassung, daten }: Ziel & { name: string; daten: Record<string, unknown> },
  entscheide: (inhalt: FassungInhalt, tag: Tag) => Result<FassungInhalt, E>,
): Promise<Result<FassungId, KeineAenderung | E>> {
  return handle<Result<FassungId, KeineAenderung | E>>(kontext, akteur, { name, gegenstand: leistung, daten }, async (tx, jetzt) => {
    if (!darf(akteur, 'leistung.bearbeiten') || !darf(akteur, 'leistung.veroeffentlichen')) return refuse({ grund: 'recht-fehlt' })
    const tag = tagVon(jetzt)
    const id = (await findVeroeffentlicht(tx, leistung))[0]?.leistungId
    if (!id) return refuse({ grund: 'nicht-gefunden' })
    const schicht = await schichtDerFassung(tx, id, fassung)
    if (!schicht?.bearbeiten || !schicht.veroeffentlichen) return refuse({ grund: 'nicht-ihre-schicht' })
    if ((await findGeltende(tx, schicht.id, tag)) !== fassung) return refuse({ grund: 'inzwischen-geaendert' })
    const fassungen = await listFassungen(tx, schicht.id)
    const bisher = fassungen.find((eine) => eine.id === fassung)
    if (!bisher) throw new Error('the Fassung that holds is not in its layer')
    const neu = entscheide(bisher.inhalt, tag)
    if (!neu.ok) return neu
    const nr = (fassungen[0]?.nr ?? 0) + 1
    const entwurf = neueFassung(schicht, neu.value, { nr, basis: bisher.basis, verfasser: akteur.id, jetzt })
    await insertFassung(tx, { ...entwurf, zustand: 'veroeffentlicht', veroeffentlicht: jetzt, gueltig_von: tag })
    await stelleEin(tx, schicht, { id: entwurf.id, inhalt: neu.value, gueltigVon: tag })
    return ok(entwurf.id)
  })
}

/** The layer of a Fassung of this Leistung, locked; null if it is another Träger's (whose unpublished Fassungen are not even seen). */
async function schichtDerFassung(tx: Tx, leistung: LeistungId, fassung: FassungId) {
  const id = (await findSchichtDerFassung(tx, fassung)) ?? (await findFassung(tx, fassung))?.schicht
  const schicht = id ? await lockSchicht(tx, id) : null
  return schicht?.leistung === leistung ? schicht : null
}
