// Loads Leistungen from seed files: the same file twice changes nothing, and what people have written since is never overwritten.
import { isDeepStrictEqual } from 'node:util'

import { system } from '../../platform/akteur.ts'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { derivedId } from '../../platform/id.ts'
import { type Fault, fileFault, SeedInvalid } from '../../platform/seed.ts'
import { type Unterschied, unterschiede } from '../../platform/unterschied.ts'
import { tagVon } from '../../platform/zeit.ts'
import { stelleEin } from './einstellung/service.ts'
import { neueFassung, type Schicht, type SchichtId } from './fassung.ts'
import type { LeistungId, LeistungKopf, Schichtebene, SchichtInhalt } from './leistung.ts'
import type { Modulregeln } from './modulregel.ts'
import { type Datei, fingerabdruck, type Leistungsdateien, nachLeistung, pruefeDateien } from './seed.ts'
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
  setLeistungGeladen,
  updateKopf,
} from './store.ts'

export type LeistungenLaden = {
  dateien: readonly Datei[]
  /** The Träger that keeps the layer of an area; null is a fault. For the Bund that is the Land, whose editors keep the FIM-Stammtexte. */
  traegerFuer: (ars: string) => string | null
  jetzt: Date
}

/** One layer (or, with `ebene: null`, the head of the Leistung) and what is different in it now. */
export type Ladeaenderung = { slug: string; ebene: Schichtebene | null; ars: string; neu: boolean; felder: Unterschied[] }

export type Ladebericht = {
  /** Files given. */
  gesamt: number
  /** Layers published anew. */
  geaendert: number
  aenderungen: Ladeaenderung[]
  /** Layers that people have changed since the last loading: their work stands, the file's does not. */
  belassen: string[]
  /** Layers that were loaded once and stand in no file any more: they stay until their Träger takes them back. */
  verwaist: string[]
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
  const bericht: Ladebericht = { gesamt: dateien.length, geaendert: 0, aenderungen: [], belassen: [], verwaist: [], hinweise: [] }
  const bekannt = await listGeladen(tx)
  const unbekannt = [...nachLeistung(dateien).values()].filter((gruppe) => !bekannt.has(fingerabdruck(gruppe.map(({ daten }) => daten))))
  if (unbekannt.length === 0) return bericht
  const gelesen = pruefeDateien(unbekannt.flat())
  const koepfe = await findKoepfe(tx, gelesen)
  const ohneTraeger = gelesen.flatMap(({ schichten }) =>
    schichten.flatMap((schicht) =>
      traegerFuer(schicht.ars) === null
        ? [
            fileFault(
              schicht.herkunft.datei,
              ['schichten', schicht.herkunft.nr, 'ars'],
              `für ${schicht.ars} gibt es keinen Träger; berichtigen Sie den Gebietsschlüssel oder ergänzen Sie den Träger.`,
            ),
          ]
        : [],
    ),
  )
  if (ohneTraeger.length > 0) throw new SeedInvalid(ohneTraeger)
  for (const dateien of gelesen) {
    bericht.hinweise.push(...dateien.hinweise)
    await lade(tx, dateien, { kopf: koepfe.get(dateien.slug)!, traeger: ({ ars }) => traegerFuer(ars)!, jetzt, bericht })
  }
  return bericht
}

/** The heads that the files bring or that are stored. A file of a Träger needs a Leistung. */
async function findKoepfe(tx: Tx, gelesen: readonly Leistungsdateien[]): Promise<Map<string, LeistungKopf>> {
  const koepfe = new Map<string, LeistungKopf>()
  const faults: Fault[] = []
  for (const { slug, stamm, schichten } of gelesen) {
    const bisher = await findLeistung(tx, slug)
    const kopf = stamm?.kopf ?? bisher?.kopf
    if (bisher && bisher.id !== leistungIdVon(slug)) faults.push(vonHand(slug, stamm?.datei ?? schichten[0]!.herkunft.datei))
    else if (kopf) koepfe.set(slug, kopf)
    else
      faults.push(
        fileFault(
          schichten[0]!.herkunft.datei,
          ['leistung'],
          `die Leistung „${slug}“ gibt es nicht; berichtigen Sie den Namen oder ergänzen Sie ihre Datei.`,
        ),
      )
  }
  if (faults.length > 0) throw new SeedInvalid(faults)
  return koepfe
}

function vonHand(slug: string, datei: string): Fault {
  const was = `die Leistung „${slug}“ hat jemand im Programm angelegt; pflegen Sie sie dort weiter oder geben Sie der Datei einen anderen Namen.`
  return fileFault(datei, ['kopf', 'slug'], was)
}

type Lauf = { kopf: LeistungKopf; traeger: (schicht: SchichtInhalt) => string; jetzt: Date; bericht: Ladebericht }

async function lade(tx: Tx, dateien: Leistungsdateien, { kopf, traeger, jetzt, bericht }: Lauf): Promise<void> {
  const { slug, stamm, schichten } = dateien
  const leistung = leistungIdVon(slug)
  const besitzer = traeger(schichten[0]!)
  const kopfNeu =
    stamm !== null && (await speichereKopf(tx, { ...stamm, geladen: dateien.geladen }, { leistung, traeger: besitzer, jetzt }))
  if (kopfNeu) bericht.aenderungen.push({ slug, ebene: null, ars: '', neu: false, felder: kopfNeu })
  if (!stamm) await setLeistungGeladen(tx, leistung, null) // the whole is not what its files were any more
  const vorhanden = new Map((await listSchichten(tx, leistung)).map((schicht) => [schicht.id, schicht]))
  for (const { herkunft: _, ...inhalt } of schichten) {
    const { ebene, ars } = inhalt
    const id = schichtIdVon(kopf, ebene, ars)
    const schicht: Schicht = { id, leistung, traeger: traeger(inhalt), ebene, ars }
    const hash = fingerabdruck(inhalt)
    const neu = !vorhanden.has(id)
    if (vorhanden.get(id)?.geladen === hash && !kopfNeu) continue
    if (neu) await insertSchicht(tx, schicht)
    const felder = await ladeSchicht(tx, schicht, { inhalt, jetzt })
    if (felder) bericht.geaendert++
    else bericht.belassen.push(`${slug} (${ars})`)
    if (felder && (neu || felder.length > 0)) bericht.aenderungen.push({ slug, ebene, ars, neu, felder: neu ? [] : felder })
    await setGeladen(tx, id, hash)
  }
  if (!stamm) return
  const genannt = new Set(schichten.map(({ ebene, ars }) => schichtIdVon(kopf, ebene, ars)))
  for (const { id, ars, geladen } of vorhanden.values()) if (geladen !== null && !genannt.has(id)) bericht.verwaist.push(`${slug} (${ars})`)
}

function schichtIdVon({ slug }: LeistungKopf, ebene: Schichtebene, ars: string): SchichtId {
  return derivedId('leistung-schicht', slug, ebene, ars)
}

type Stamm = { kopf: LeistungKopf; regeln: Modulregeln; geladen: string }

/** What changed if the Leistung already existed with another kopf or other rules (then all its rows are written again), else null. */
async function speichereKopf(
  tx: Tx,
  { kopf, regeln, geladen }: Stamm,
  { leistung, traeger, jetzt }: { leistung: LeistungId; traeger: string; jetzt: Date },
): Promise<Unterschied[] | null> {
  const bisher = await findLeistung(tx, leistung)
  const vorher = bisher && { kopf: bisher.kopf, regeln: await readRegeln(tx, leistung) }
  const neu = await insertLeistung(tx, { id: leistung, traeger, slug: kopf.slug, kopf, geladen, erstellt: jetzt })
  if (!neu) await updateKopf(tx, leistung, kopf, geladen)
  if (isDeepStrictEqual(vorher, { kopf, regeln })) return null
  await saveRegeln(tx, leistung, regeln)
  for (const wert of kopf.leistungsschluessel)
    await insertIdentifikator(tx, { leistung, traeger: bisher?.traeger ?? traeger, agentur: 'leika', wert, von: tagVon(jetzt), bis: null })
  return vorher && unterschiede(vorher, { kopf, regeln })
}

/** What changed against the newest Fassung; null if a person wrote that one: then it is left alone. */
async function ladeSchicht(
  tx: Tx,
  schicht: Schicht,
  { inhalt, jetzt }: { inhalt: SchichtInhalt; jetzt: Date },
): Promise<Unterschied[] | null> {
  const neueste = (await listFassungen(tx, schicht.id))[0]
  if (neueste && neueste.verfasser !== null) return null
  const heute = tagVon(jetzt)
  const { stand, module, modus, sprachfassungen } = inhalt
  const gueltigVon = !neueste && stand < heute ? stand : heute
  const entwurf = neueFassung(
    schicht,
    { stand, module, modus, ...(sprachfassungen ? { sprachfassungen } : {}) },
    { nr: (neueste?.nr ?? 0) + 1, basis: await findDarueber(tx, schicht), verfasser: null, jetzt },
  )
  await insertFassung(tx, { ...entwurf, zustand: 'veroeffentlicht', veroeffentlicht: jetzt, gueltig_von: gueltigVon })
  await stelleEin(tx, schicht, { id: entwurf.id, inhalt: entwurf.inhalt, gueltigVon })
  await writeAudit(tx, system(schicht.traeger), jetzt, 'leistung.laden', entwurf.id, 'ja')
  return unterschiede(neueste?.inhalt ?? {}, entwurf.inhalt)
}
