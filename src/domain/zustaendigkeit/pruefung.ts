// Checks the seed files of rules and single rows, all of them before anything is stored; each fault names its file. Pure: jobs.ts stores.
import { z } from 'zod'
import { derivedId, isUuid } from '../../platform/id.ts'
import { type Fault, fileFault, pruefeForm, SeedInvalid, seedFault, validateSeed } from '../../platform/seed.ts'
import { type Tag, tagVon } from '../../platform/zeit.ts'
import type { Bezugsort, LeistungId } from '../leistung/index.ts'
import { type OrganisationseinheitId, stelleId } from '../organisationseinheit/index.ts'
import type { Einzelzeile, Gebietskunde, Regelzeile } from './modell.ts'
import { type Einzelzustaendigkeit, einzelzustaendigkeit, type Regel, regel } from './zustaendigkeit.ts'

/** A parsed seed file: `{ regeln, einzeln }`, both optional. */
export type Zustaendigkeitsdatei = { datei: string; daten: unknown }

export type Pruefauftrag = {
  /** Together they are all rules and rows there are; which file holds which does not matter. */
  dateien: readonly Zustaendigkeitsdatei[]
  leistung: (slug: string) => { id: LeistungId; bezugsort: Bezugsort } | null
  gebiete: Pick<Gebietskunde, 'findByArs'>
  jetzt: Date
}

export type MitStandard<T> = T & { istStandard: boolean }
export type Geprueft = { regeln: MitStandard<Regelzeile>[]; zeilen: MitStandard<Einzelzeile>[] }

/** An entry and where it stands. */
type Fundstelle<T> = { datei: string; wo: 'regeln' | 'einzeln'; index: number; eintrag: T }

/**
 * Checks all files; needs no database. `stellen`: ids of the offices that exist, null to leave that unchecked.
 * @throws SeedInvalid naming every fault of every file
 */
export function pruefeZustaendigkeiten(auftrag: Pruefauftrag, stellen: ReadonlySet<OrganisationseinheitId> | null): Geprueft {
  const faults: Fault[] = []
  const { regeln, einzeln } = leseDateien(auftrag.dateien, faults)
  const geprueft: Geprueft = {
    regeln: regeln.map((fundstelle) => regelzeile(fundstelle.eintrag, gemeinsames(auftrag, fundstelle, faults))),
    zeilen: einzeln.map((fundstelle) => {
      const zeile = einzelzeile(fundstelle.eintrag, gemeinsames(auftrag, fundstelle, faults))
      if (stellen && typeof zeile.stelle === 'string' && !stellen.has(zeile.stelle))
        faults.push(
          fault(
            fundstelle,
            'stelle',
            `die Stelle „${fundstelle.eintrag.stelle}“ gibt es nicht; berichtigen Sie den Schlüssel oder ergänzen Sie sie.`,
          ),
        )
      return zeile
    }),
  }
  faults.push(...doppelte([...geprueft.regeln, ...geprueft.zeilen], [...regeln, ...einzeln]))
  if (faults.length > 0) throw new SeedInvalid(faults)
  return geprueft
}

const inhalt = z.object({ regeln: z.unknown().optional(), einzeln: z.unknown().optional() })

function leseDateien(dateien: readonly Zustaendigkeitsdatei[], faults: Fault[]) {
  const regeln: Fundstelle<Regel>[] = []
  const einzeln: Fundstelle<Einzelzustaendigkeit>[] = []
  for (const { datei, daten } of dateien) {
    const gelesen = pruefeForm(inhalt, daten)
    if (gelesen.daten === null) faults.push(fileFault(datei, [], 'hier gehören zwei Listen hin: „regeln:“ und „einzeln:“.'))
    else faults.push(...gelesen.maengel.map(({ pfad, was }) => fileFault(datei, pfad, was)))
    regeln.push(...liste({ datei, wo: 'regeln', eintraege: gelesen.daten?.regeln ?? [], schema: regel }, faults))
    einzeln.push(...liste({ datei, wo: 'einzeln', eintraege: gelesen.daten?.einzeln ?? [], schema: einzelzustaendigkeit }, faults))
  }
  return { regeln, einzeln }
}

type Liste<T> = { datei: string; wo: 'regeln' | 'einzeln'; eintraege: unknown; schema: z.ZodType<T> }

/** A list with a fault counts as empty, so that the faults of the other files are found as well. */
function liste<T>({ datei, wo, eintraege, schema }: Liste<T>, faults: Fault[]): Fundstelle<T>[] {
  try {
    return validateSeed(datei, eintraege, schema, wo).map((eintrag, index) => ({ datei, wo, index, eintrag }))
  } catch (error) {
    if (!(error instanceof SeedInvalid)) throw error
    faults.push(...error.faults)
    return []
  }
}

function fault({ datei, wo, index, eintrag }: Fundstelle<unknown>, feld: string, was: string): Fault {
  return seedFault(datei, wo, index, eintrag, [feld], was)
}

type Gemeinsames = { leistung: LeistungId; bezugsort: Bezugsort; istStandard: boolean; gueltigVon: Tag | null; gueltigBis: Tag | null }

function gemeinsames(
  { leistung, gebiete, jetzt }: Pruefauftrag,
  fundstelle: Fundstelle<Regel | Einzelzustaendigkeit>,
  faults: Fault[],
): Gemeinsames {
  const { eintrag } = fundstelle
  const gefunden = leistung(eintrag.leistung)
  if (!gefunden) faults.push(fault(fundstelle, 'leistung', `die Leistung „${eintrag.leistung}“ gibt es nicht; berichtigen Sie den Namen.`))
  if (!gebiete.findByArs(eintrag.ars, eintrag.gueltigBis ?? tagVon(jetzt)))
    faults.push(fault(fundstelle, 'ars', `kein Gebiet hat den Schlüssel ${eintrag.ars}; berichtigen Sie ihn.`))
  const standard = gefunden?.bezugsort ?? 'wohnort'
  return {
    leistung: gefunden?.id ?? derivedId('unbekannt', eintrag.leistung),
    bezugsort: eintrag.bezugsort ?? standard,
    istStandard: (eintrag.bezugsort ?? standard) === standard,
    gueltigVon: eintrag.gueltigVon ?? null,
    gueltigBis: eintrag.gueltigBis ?? null,
  }
}

/** `zeilen` and `fundstellen` go in the same order. */
function doppelte(zeilen: readonly { id: string; ars: string }[], fundstellen: readonly Fundstelle<unknown>[]): Fault[] {
  const gesehen = new Map<string, Fundstelle<unknown>>()
  return zeilen.flatMap(({ id, ars }, nr) => {
    const [erste, hier] = [gesehen.get(id), fundstellen[nr]!]
    if (!erste) gesehen.set(id, hier)
    const wo = erste && (erste.datei === hier.datei ? `Eintrag ${erste.index + 1}` : `${erste.datei}, Eintrag ${erste.index + 1}`)
    return wo ? [fault(hier, 'ars', `derselbe Eintrag für ${ars} steht schon in ${wo}; entfernen Sie einen der beiden.`)] : []
  })
}

function regelzeile(eintrag: Regel, gemeinsam: Gemeinsames): MitStandard<Regelzeile> {
  const { rolle, ars, bedingung, stelle, begruendung, rechtsgrundlage } = eintrag
  const { leistung, bezugsort, gueltigVon } = gemeinsam
  const id = derivedId('regel', leistung, rolle, bezugsort, ars, JSON.stringify([bedingung, stelle, gueltigVon]))
  return { ...gemeinsam, id, rolle, ars, bedingung, stelle, begruendung, rechtsgrundlage }
}

function einzelzeile(eintrag: Einzelzustaendigkeit, gemeinsam: Gemeinsames): MitStandard<Einzelzeile> {
  const { rolle, ars, begruendung = null, rechtsgrundlage = null } = eintrag
  const { leistung, bezugsort, gueltigVon } = gemeinsam
  const stelle = stelleVon(eintrag)
  const kennung = typeof stelle === 'string' ? stelle : JSON.stringify(stelle)
  const id = derivedId('zeile', leistung, rolle, bezugsort, ars, kennung, gueltigVon ?? '')
  return { ...gemeinsam, id, rolle, ars, stelle, begruendung, rechtsgrundlage }
}

function stelleVon({ stelle }: Einzelzustaendigkeit): Einzelzeile['stelle'] {
  if (typeof stelle !== 'string') return stelle
  return isUuid(stelle) ? (stelle as OrganisationseinheitId) : stelleId(stelle)
}
