// What people do with Träger and Teilhabe: grant it, end it, look at it; and what loading does.
import type { Akteur } from '../../platform/akteur.ts'
import { darf } from '../../platform/akteur.ts'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { emit } from '../../platform/events/index.ts'
import { derivedId, newId } from '../../platform/id.ts'
import type { Kontext } from '../../platform/kontext.ts'
import { ok, type Result, refuse } from '../../platform/result.ts'
import { SeedInvalid, seedFault, validateSeed } from '../../platform/seed.ts'
import { type Tag, tagVon } from '../../platform/zeit.ts'
import type { Gebiet } from '../gebiet/index.ts'
import { erzeugeTraeger } from './aus-gebieten.ts'
import { findTeilhabeForUpdate, findTraeger, listTeilhabe, listTraeger, saveTeilhabe, saveTraeger } from './store.ts'
import {
  entscheideEnde,
  entscheideGewaehrung,
  type Gewaehrung,
  type KeinEnde,
  type KeineTeilhabe,
  type Teilhabe,
  type TeilhabeId,
  teilhabeAngabe,
} from './teilhabe.ts'
import { type TraegerAngabe, type TraegerId, traegerAngabe, traegerIdVon } from './traeger.ts'

/** Opens objects of the Akteur's Träger to another one. Needs `zugang.verwalten`. Refuses a beginning in the past. Both outcomes are audited. */
export function gewaehreTeilhabe({ db, clock }: Kontext, akteur: Akteur, input: Gewaehrung): Promise<Result<TeilhabeId, KeineTeilhabe>> {
  return db.mitAkteur(akteur, async (tx) => {
    const jetzt = clock()
    const bekannt = (await findTraeger(tx, input.nehmer)) !== null
    const ergebnis = entscheideGewaehrung(akteur, input, bekannt, tagVon(jetzt))
    const id = newId<TeilhabeId>(jetzt)
    await writeAudit(tx, akteur, jetzt, 'teilhabe.gewaehren', id, ergebnis.ok ? 'ja' : ergebnis.error.grund, { ...input })
    if (!ergebnis.ok) return ergebnis
    await saveTeilhabe(tx, { id, ...ergebnis.value })
    await emit(tx, 'teilhabe.gewaehrt', id)
    return ok(id)
  })
}

/** Ends a Teilhabe after a day, or at once. Only the Träger that granted it, with `zugang.verwalten`. Both outcomes are audited. */
export function beendeTeilhabe(
  { db, clock }: Kontext,
  akteur: Akteur,
  { id, letzterTag }: { id: TeilhabeId; letzterTag: Tag | 'sofort' },
): Promise<Result<Tag, KeinEnde>> {
  return db.mitAkteur(akteur, async (tx) => {
    const jetzt = clock()
    const teilhabe = await findTeilhabeForUpdate(tx, id)
    const ergebnis = entscheideEnde(akteur, teilhabe, letzterTag, tagVon(jetzt))
    await writeAudit(tx, akteur, jetzt, 'teilhabe.beenden', id, ergebnis.ok ? 'ja' : ergebnis.error.grund, { letzterTag })
    if (!ergebnis.ok || !teilhabe) return ergebnis
    await saveTeilhabe(tx, { ...teilhabe, bis: ergebnis.value })
    await emit(tx, 'teilhabe.beendet', id)
    return ergebnis
  })
}

/** What the Akteur's Träger has granted and been granted, past and future too. Needs `zugang.verwalten`; both outcomes are audited. */
export function zeigeTeilhabe({ db, clock }: Kontext, akteur: Akteur): Promise<Result<Teilhabe[], { grund: 'recht-fehlt' }>> {
  return db.mitAkteur(akteur, async (tx) => {
    const erlaubt = darf(akteur, 'zugang.verwalten')
    await writeAudit(tx, akteur, clock(), 'teilhabe.lesen', akteur.traeger ?? '', erlaubt ? 'ja' : 'recht-fehlt')
    return erlaubt ? ok(await listTeilhabe(tx)) : refuse({ grund: 'recht-fehlt' as const })
  })
}

/** Makes or renews one Träger, in the caller's transaction as the system. */
export async function putTraeger(tx: Tx, angabe: TraegerAngabe): Promise<TraegerId> {
  const id = traegerIdVon(angabe.schluessel)
  await saveTraeger(tx, [{ id, ...angabe }])
  return id
}

/** Makes a Träger for each area that has none, as the system, after those that stand in files; answers how many it made. */
export async function fuelleTraeger(tx: Tx, gebiete: readonly Gebiet[]): Promise<number> {
  const fehlende = erzeugeTraeger(gebiete, await listTraeger(tx))
  await saveTraeger(
    tx,
    fehlende.map((angabe) => ({ id: traegerIdVon(angabe.schluessel), ...angabe })),
  )
  return fehlende.length
}

const DATEI = 'traeger.yaml'

/**
 * Loads what seeds/demo/traeger.yaml says (a list of Träger, or `{ traeger, teilhabe }`); a second time changes nothing.
 * @throws SeedInvalid naming every fault
 */
export async function loadTraeger(tx: Tx, daten: unknown, datei = DATEI): Promise<{ traeger: number; teilhabe: number }> {
  const geteilt = typeof daten === 'object' && daten !== null && !Array.isArray(daten)
  const gegeben: { traeger?: unknown; teilhabe?: unknown } = geteilt ? daten : { traeger: daten }
  const traeger = validateSeed(datei, gegeben.traeger, traegerAngabe, geteilt ? 'traeger' : '')
  const teilhabe = validateSeed(datei, gegeben.teilhabe ?? [], teilhabeAngabe, 'teilhabe')
  const doppelte = traeger.flatMap((angabe, nr) =>
    traeger.findIndex(({ schluessel }) => schluessel === angabe.schluessel) === nr
      ? []
      : [
          seedFault(
            datei,
            geteilt ? 'traeger' : '',
            nr,
            angabe,
            ['schluessel'],
            'dieser Schlüssel steht zweimal da; entfernen Sie einen der beiden Träger.',
          ),
        ],
  )
  if (doppelte.length > 0) throw new SeedInvalid(doppelte)
  await saveTraeger(
    tx,
    traeger.map((angabe) => ({ id: traegerIdVon(angabe.schluessel), ...angabe })),
  )
  for (const { geber, nehmer, ...rest } of teilhabe) {
    const id = derivedId<TeilhabeId>('teilhabe', geber, nehmer, rest.objektArt, rest.objekt ?? '', rest.recht, rest.von)
    await saveTeilhabe(tx, { id, geber: traegerIdVon(geber), nehmer: traegerIdVon(nehmer), ...rest })
  }
  return { traeger: traeger.length, teilhabe: teilhabe.length }
}
