// Loads rules and single rows from a seed file: the same file twice changes nothing, what is no longer in it goes.
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Tx } from '../../platform/db/index.ts'
import { emit } from '../../platform/events/index.ts'
import { derivedId, isUuid } from '../../platform/id.ts'
import { type Fault, fileFault, SeedInvalid, seedFault, validateSeed } from '../../platform/seed.ts'
import { type Tag, tagVon } from '../../platform/zeit.ts'
import type { Bezugsort, LeistungId } from '../leistung/index.ts'
import { listVeroeffentlicht, type OrganisationseinheitId, stelleId } from '../organisationseinheit/index.ts'
import type { Einzelzeile, Gebietskunde, Regelzeile } from './modell.ts'
import { listRegeln, listZeilen, type MitStandard, replaceRegeln, replaceZeilen } from './store.ts'
import { type Einzelzustaendigkeit, einzelzustaendigkeit, type Regel, regel } from './zustaendigkeit.ts'

export type ZustaendigkeitenLaden = {
  datei: string
  /** The parsed file: `{ regeln, einzeln }`. */
  daten: unknown
  leistung: (slug: string) => { id: LeistungId; bezugsort: Bezugsort } | null
  gebiete: Pick<Gebietskunde, 'findByArs'>
  jetzt: Date
}

/**
 * Stores the rules and single rows of a seed file; answers how many there are and how many changed. Runs across all Träger (`alsSystem`), after the offices.
 * @throws SeedInvalid before anything is stored: an unknown Leistung, area or office, an entry that stands there twice
 */
export async function loadZustaendigkeiten(tx: Tx, auftrag: ZustaendigkeitenLaden): Promise<{ geaendert: number; gesamt: number }> {
  const stellen = new Set((await listVeroeffentlicht(tx)).map((stelle) => stelle.id))
  const { regeln, zeilen } = pruefeZustaendigkeiten(auftrag, stellen)
  const regelwechsel = wechsel(await listRegeln(tx), regeln)
  const zeilenwechsel = wechsel(await listZeilen(tx), zeilen)
  await replaceRegeln(tx, regelwechsel)
  await replaceZeilen(tx, zeilenwechsel)
  const betroffen = [...regelwechsel.betroffen, ...zeilenwechsel.betroffen]
  for (const leistung of new Set(betroffen)) await emit(tx, 'zustaendigkeit.geaendert', leistung)
  return { geaendert: betroffen.length, gesamt: regeln.length + zeilen.length }
}

type Geprueft = { regeln: MitStandard<Regelzeile>[]; zeilen: MitStandard<Einzelzeile>[] }

/** Checks the file whole; needs no database. `stellen`: ids of the offices that exist, null to leave that unchecked. */
export function pruefeZustaendigkeiten(auftrag: ZustaendigkeitenLaden, stellen: ReadonlySet<OrganisationseinheitId> | null): Geprueft {
  const { datei, daten } = auftrag
  const { regeln = [], einzeln = [] } = z.object({ regeln: z.unknown().optional(), einzeln: z.unknown().optional() }).parse(daten)
  const faults: Fault[] = []
  const gemeinsam = pruefer(auftrag, faults)
  const geprueft: Geprueft = {
    regeln: validateSeed(datei, regeln, regel, 'regeln').map((eintrag, index) => regelzeile(eintrag, gemeinsam('regeln', index, eintrag))),
    zeilen: validateSeed(datei, einzeln, einzelzustaendigkeit, 'einzeln').map((eintrag, index) => {
      const zeile = einzelzeile(eintrag, gemeinsam('einzeln', index, eintrag))
      if (stellen && !stellen.has(zeile.stelle)) {
        faults.push(
          seedFault(
            datei,
            'einzeln',
            index,
            eintrag,
            ['stelle'],
            `there is no office "${eintrag.stelle}"; correct the key or add the office.`,
          ),
        )
      }
      return zeile
    }),
  }
  const gesehen = new Set<string>()
  for (const { id, ars } of [...geprueft.regeln, ...geprueft.zeilen]) {
    if (gesehen.has(id)) faults.push(fileFault(datei, [], `an entry for ${ars} stands there twice; remove one of the two.`))
    gesehen.add(id)
  }
  if (faults.length > 0) throw new SeedInvalid(faults)
  return geprueft
}

type Gemeinsames = { leistung: LeistungId; bezugsort: Bezugsort; istStandard: boolean; gueltigVon: Tag | null; gueltigBis: Tag | null }

function pruefer({ datei, leistung, gebiete, jetzt }: ZustaendigkeitenLaden, faults: Fault[]) {
  return (wo: string, index: number, eintrag: Regel | Einzelzustaendigkeit): Gemeinsames => {
    const gefunden = leistung(eintrag.leistung)
    if (!gefunden)
      faults.push(seedFault(datei, wo, index, eintrag, ['leistung'], `there is no Leistung "${eintrag.leistung}"; correct the slug.`))
    if (!gebiete.findByArs(eintrag.ars, eintrag.gueltigBis ?? tagVon(jetzt)))
      faults.push(seedFault(datei, wo, index, eintrag, ['ars'], `${eintrag.ars} is the key of no area; correct it.`))
    const standard = gefunden?.bezugsort ?? 'wohnort'
    return {
      leistung: gefunden?.id ?? derivedId('unbekannt'),
      bezugsort: eintrag.bezugsort ?? standard,
      istStandard: (eintrag.bezugsort ?? standard) === standard,
      gueltigVon: eintrag.gueltigVon ?? null,
      gueltigBis: eintrag.gueltigBis ?? null,
    }
  }
}

function regelzeile(eintrag: Regel, gemeinsam: Gemeinsames): MitStandard<Regelzeile> {
  const { rolle, ars, bedingung, stelle, begruendung, rechtsgrundlage } = eintrag
  const id = derivedId(
    'regel',
    gemeinsam.leistung,
    rolle,
    gemeinsam.bezugsort,
    ars,
    JSON.stringify([bedingung, stelle, gemeinsam.gueltigVon]),
  )
  return { ...gemeinsam, id, rolle, ars, bedingung, stelle, begruendung, rechtsgrundlage }
}

function einzelzeile(eintrag: Einzelzustaendigkeit, gemeinsam: Gemeinsames): MitStandard<Einzelzeile> {
  const { rolle, ars, begruendung = null, rechtsgrundlage = null } = eintrag
  const stelle = isUuid(eintrag.stelle) ? (eintrag.stelle as OrganisationseinheitId) : stelleId(eintrag.stelle)
  const id = derivedId('zeile', gemeinsam.leistung, rolle, gemeinsam.bezugsort, ars, stelle, gemeinsam.gueltigVon ?? '')
  return { ...gemeinsam, id, rolle, ars, stelle, begruendung, rechtsgrundlage }
}

/** What to store and what to remove; a changed entry is both. */
function wechsel<T extends { id: string; leistung: LeistungId }>(alt: readonly T[], neu: readonly T[]) {
  const bisher = new Map(alt.map((eintrag) => [eintrag.id, eintrag]))
  const kuenftig = new Map(neu.map((eintrag) => [eintrag.id, eintrag]))
  const anders = neu.filter((eintrag) => !isDeepStrictEqual(bisher.get(eintrag.id), eintrag))
  const weg = alt.filter((eintrag) => !isDeepStrictEqual(kuenftig.get(eintrag.id), eintrag))
  const entfallen = weg.filter((eintrag) => !kuenftig.has(eintrag.id))
  return { neu: anders, weg: weg.map(({ id }) => id), betroffen: [...anders, ...entfallen].map(({ leistung }) => leistung) }
}
