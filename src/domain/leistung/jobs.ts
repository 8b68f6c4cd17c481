// Loads Leistungen from seed files: the same file twice changes nothing, and what people have written since is never overwritten.
import { isDeepStrictEqual } from 'node:util'

import { system } from '../../platform/akteur.ts'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { derivedId } from '../../platform/id.ts'
import { SeedInvalid } from '../../platform/seed.ts'
import { tagVon } from '../../platform/zeit.ts'
import { neueFassung, type Schicht, type SchichtId } from './fassung.ts'
import type { LeistungId, SchichtInhalt } from './leistung.ts'
import { type Datei, fingerabdruck, type Leistungsdatei, pruefeDateien } from './seed.ts'
import { stelleEin } from './service.ts'
import {
  findDarueber,
  findLeistung,
  insertFassung,
  insertIdentifikator,
  insertLeistung,
  insertSchicht,
  listFassungen,
  listGeladen,
  listSchichten,
  readRegeln,
  saveRegeln,
  setGeladen,
  updateKopf,
} from './store.ts'

export type LeistungenLaden = {
  dateien: readonly Datei[]
  /** The Träger that keeps the layer of an area; null is a fault, except for the Bund, whose Stammtext the Land keeps. */
  traegerFuer: (ars: string) => string | null
  jetzt: Date
}

export type Ladebericht = {
  /** Files given. */
  gesamt: number
  /** Layers published anew. */
  geaendert: number
  /** Layers that people have changed since the last loading: their work stands, the file's does not. */
  belassen: string[]
  /** What was removed from texts. */
  hinweise: string[]
}

/** The id of a Leistung from a seed file, the same on every machine. */
export function leistungIdVon(slug: string): LeistungId {
  return derivedId('leistung', slug)
}

/**
 * Stores and publishes the Leistungen of seed files, across all Träger (`alsSystem`). Files that are all known as they are cost one query.
 * @throws SeedInvalid before anything is stored
 */
export async function loadLeistungen(tx: Tx, { dateien, traegerFuer, jetzt }: LeistungenLaden): Promise<Ladebericht> {
  const bekannt = await listGeladen(tx)
  if (dateien.every(({ daten }) => bekannt.has(fingerabdruck(daten))))
    return { gesamt: dateien.length, geaendert: 0, belassen: [], hinweise: [] }
  const gelesen = pruefeDateien(dateien)
  const ohneTraeger = gelesen.flatMap(({ datei, schichten }) =>
    schichten
      .filter((schicht) => traegerVon(schicht, schichten, traegerFuer) === null)
      .map(({ ars }) => `${datei}: no Träger keeps ${ars}; correct the key or add the Träger.`),
  )
  if (ohneTraeger.length > 0) throw new SeedInvalid(ohneTraeger)
  const bericht: Ladebericht = { gesamt: dateien.length, geaendert: 0, belassen: [], hinweise: gelesen.flatMap((datei) => datei.hinweise) }
  for (const datei of gelesen) await lade(tx, datei, { traegerFuer, jetzt, bericht })
  return bericht
}

type Lauf = { traegerFuer: (ars: string) => string | null; jetzt: Date; bericht: Ladebericht }

async function lade(tx: Tx, datei: Leistungsdatei, { traegerFuer, jetzt, bericht }: Lauf): Promise<void> {
  const { schichten } = datei
  const leistung = leistungIdVon(datei.kopf.slug)
  const kopfNeu = await speichereKopf(tx, datei, { leistung, traeger: traegerVon(schichten[0]!, schichten, traegerFuer)!, jetzt })
  const vorhanden = new Map((await listSchichten(tx, leistung)).map((schicht) => [schicht.id, schicht]))
  for (const inhalt of schichten) {
    const { ebene, ars } = inhalt
    const id: SchichtId = derivedId('leistung-schicht', datei.kopf.slug, ebene, ars)
    const schicht: Schicht = { id, leistung, traeger: traegerVon(inhalt, schichten, traegerFuer)!, ebene, ars }
    const hash = fingerabdruck(inhalt)
    if (vorhanden.get(id)?.geladen === hash && !kopfNeu) continue
    if (!vorhanden.has(id)) await insertSchicht(tx, schicht)
    if (await ladeSchicht(tx, schicht, { inhalt, jetzt })) bericht.geaendert++
    else bericht.belassen.push(`${datei.kopf.slug} (${ars})`)
    await setGeladen(tx, id, hash)
  }
}

/** Answers whether the Leistung already existed with another kopf or other rules: then all its rows are written again. */
async function speichereKopf(
  tx: Tx,
  { kopf, regeln, geladen }: Leistungsdatei,
  { leistung, traeger, jetzt }: { leistung: LeistungId; traeger: string; jetzt: Date },
): Promise<boolean> {
  const bisher = await findLeistung(tx, leistung)
  const gleich = bisher !== null && isDeepStrictEqual([bisher.kopf, await readRegeln(tx, leistung)], [kopf, regeln])
  const neu = await insertLeistung(tx, { id: leistung, traeger, slug: kopf.slug, kopf, geladen, erstellt: jetzt })
  if (!neu) await updateKopf(tx, leistung, kopf, geladen)
  if (gleich) return false
  await saveRegeln(tx, leistung, regeln)
  for (const wert of kopf.leistungsschluessel)
    await insertIdentifikator(tx, { leistung, traeger: bisher?.traeger ?? traeger, agentur: 'leika', wert, von: tagVon(jetzt), bis: null })
  return bisher !== null
}

/** Answers false if a person wrote the newest Fassung: then it is left alone. */
async function ladeSchicht(tx: Tx, schicht: Schicht, { inhalt, jetzt }: { inhalt: SchichtInhalt; jetzt: Date }): Promise<boolean> {
  const neueste = (await listFassungen(tx, schicht.id))[0]
  if (neueste && neueste.verfasser !== null) return false
  const heute = tagVon(jetzt)
  const { stand, module, modus } = inhalt
  const gueltigVon = !neueste && stand < heute ? stand : heute
  const entwurf = neueFassung(
    schicht,
    { stand, module, modus },
    { nr: (neueste?.nr ?? 0) + 1, basis: await findDarueber(tx, schicht), verfasser: null, jetzt },
  )
  await insertFassung(tx, { ...entwurf, zustand: 'veroeffentlicht', veroeffentlicht: jetzt, gueltig_von: gueltigVon })
  await stelleEin(tx, schicht, { id: entwurf.id, inhalt: entwurf.inhalt, gueltigVon })
  await writeAudit(tx, system(schicht.traeger), jetzt, 'leistung.laden', entwurf.id, 'ja')
  return true
}

function traegerVon(
  { ebene, ars }: SchichtInhalt,
  alle: readonly SchichtInhalt[],
  traegerFuer: (ars: string) => string | null,
): string | null {
  const land = alle.find((schicht) => schicht.ebene === 'land')
  return traegerFuer(ars) ?? (ebene === 'bund' && land ? traegerFuer(land.ars) : null)
}
