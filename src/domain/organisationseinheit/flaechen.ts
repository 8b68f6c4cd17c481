// From what people wrote (pattern, offices by hand) and the areas to all offices of a Land and their Träger. Pure.
import { fileFault, SeedInvalid } from '../../platform/seed.ts'
import { formmaengel, formmeldung } from '../../platform/seed-meldung.ts'
import { plusTage, type Tag } from '../../platform/zeit.ts'
import type { Gebiet, GebietIndex } from '../gebiet/index.ts'
import { erzeugeBehoerden, type Flaeche } from './erzeugung.ts'
import { pruefeStellen, type Seeddatei } from './laden.ts'
import { type Behoerdenmuster, behoerdenmuster } from './muster.ts'
import type { StelleEintrag } from './organisationseinheit.ts'

type Kunde = Pick<GebietIndex, 'alle' | 'bezirksschluessel' | 'findById' | 'plzVon' | 'untergeordnete'>

/** The areas that have an authority: the Land, its Regierungsbezirke, Kreise and Gemeinden, its Bezirke. */
export function flaechenIn(gebiete: Kunde, land: Gebiet, tag: Tag): Flaeche[] {
  const verwaltung = [
    land,
    ...gebiete.alle('regierungsbezirk', tag, land.id),
    ...gebiete.alle('kreis', tag, land.id),
    ...gebiete.alle('gemeinde', tag, land.id).filter(({ art }) => art !== 'gemeindefrei'),
  ]
  const bezirke = gebiete.alle('bezirk', tag).filter(({ uebergeordnet }) => uebergeordnet === land.id)
  return [
    ...verwaltung.map((gebiet) => ({
      gebiet,
      vorher: vorherVon(gebiete, gebiet),
      plz: gebiet.ebene === 'gemeinde' ? (gebiete.plzVon(gebiet.id)[0] ?? null) : null,
      bezirk: null,
    })),
    ...bezirke.flatMap((gebiet) => bezirksflaeche(gebiete, gebiet, tag)),
  ]
}

/** Only what was another kind of area before; a Kreis that lost a town is the same kind still. */
function vorherVon(gebiete: Kunde, gebiet: Gebiet): Gebiet | null {
  const frueher = gebiet.gueltigVon === null ? null : gebiete.findById(gebiet.id, plusTage(gebiet.gueltigVon, -1))
  return frueher && frueher.art !== gebiet.art ? frueher : null
}

function bezirksflaeche(gebiete: Kunde, gebiet: Gebiet, tag: Tag): Flaeche[] {
  const { bezirksart } = gebiet
  const schluessel = gebiete.bezirksschluessel(gebiet.id)
  if (bezirksart === null || schluessel === null) return []
  return [
    { gebiet, vorher: null, plz: null, bezirk: { art: bezirksart, ars: schluessel, mitglieder: gebiete.untergeordnete(gebiet.id, tag) } },
  ]
}

/**
 * The files of offices by hand and, as one file more, the offices that the pattern adds.
 * @throws SeedInvalid naming what is wrong in one of the files
 */
export function ergaenzeStellen(
  vonHand: readonly Seeddatei[],
  { datei, muster }: { datei: string; muster: Behoerdenmuster },
  flaechen: readonly Flaeche[],
): Seeddatei[] {
  const daten: StelleEintrag[] = erzeugeBehoerden(muster, flaechen, pruefeStellen(vonHand))
  return [...vonHand, { datei, daten }]
}

/** @throws SeedInvalid naming every fault of the pattern */
export function liesMuster({ datei, daten }: Seeddatei): Behoerdenmuster {
  const geprueft = behoerdenmuster.safeParse(daten, { error: formmeldung })
  if (!geprueft.success)
    throw new SeedInvalid(geprueft.error.issues.flatMap(formmaengel).map(({ pfad, was }) => fileFault(datei, pfad, was)))
  const { muster, zeiten, aufgaben } = geprueft.data
  const faults = muster.flatMap((plan, nr) => [
    ...(Object.hasOwn(zeiten, plan.zeiten)
      ? []
      : [
          fileFault(
            datei,
            ['muster', nr, 'zeiten'],
            `Zeiten namens „${plan.zeiten}“ gibt es unter „zeiten“ nicht; berichtigen Sie den Namen.`,
          ),
        ]),
    ...plan.aemter.flatMap((amt, index) => [
      ...(amt.zeiten === undefined || Object.hasOwn(zeiten, amt.zeiten)
        ? []
        : [
            fileFault(
              datei,
              ['muster', nr, 'aemter', index, 'zeiten'],
              `Zeiten namens „${amt.zeiten}“ gibt es unter „zeiten“ nicht; berichtigen Sie den Namen.`,
            ),
          ]),
      ...amt.aufgaben
        .filter((aufgabe) => !Object.hasOwn(aufgaben, aufgabe))
        .map((aufgabe) =>
          fileFault(
            datei,
            ['muster', nr, 'aemter', index, 'aufgaben'],
            `„${aufgabe}“ hat unter „aufgaben“ keinen Namen; ergänzen Sie ihn.`,
          ),
        ),
    ]),
  ])
  if (faults.length > 0) throw new SeedInvalid(faults)
  return geprueft.data
}
