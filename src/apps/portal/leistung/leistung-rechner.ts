// The fee calculator of a service: what it asks, what was answered, and the sum; all from the structured fees that the page shows.
import {
  berechne,
  eintraegeVon,
  geldText,
  type Leistungsansicht,
  type Merkmal,
  merkmaleVon,
  type Rechnung,
  zuschlaegeVon,
} from '../../../domain/leistung/index.ts'
import { type Anfrage, adresse, type Parameter } from '../anfrage.ts'
import type { LeistungProps, Rechnerangaben, Rechnerfrage } from './leistung-props.ts'

const HOECHSTENS: Record<Merkmal, readonly [number, number]> = {
  alter: [0, 150],
  hunde: [1, 99],
  urkunden: [1, 99],
  kinder: [1, 99],
  fragen: [1, 99],
}

/** Null where no fee depends on anything that can be asked. `mehr`: the place that counts, where it is not home. */
export function rechnerVon(anfrage: Anfrage, { module, slug, nurDeutsch }: Leistungsansicht, mehr: Parameter): Rechnerangaben | null {
  const gebuehren = eintraegeVon(module.kosten)
  if (merkmaleVon(gebuehren).length === 0) return null
  const felder = Object.entries({ ort: anfrage.ort?.ars, ...mehr }).filter((paar): paar is [string, string] => Boolean(paar[1]))
  return {
    aktion: adresse({ ...anfrage, ort: null }, `/leistung/${slug}/betrag`),
    felder: Object.fromEntries(felder),
    zurueck: `${adresse(anfrage, `/leistung/${slug}`, mehr)}#kosten`,
    gebuehren,
    frage: frageAus(gebuehren, { wert: () => '', dazu: [], gesendet: false, sprache: anfrage.oberflaeche }),
    nurDeutsch: anfrage.sprache === 'en' && nurDeutsch.includes('kosten'),
  }
}

export type RechnerProps = Pick<LeistungProps, 'rahmen' | 'pfad' | 'titel' | 'titelNurDeutsch'> & {
  rechner: Rechnerangaben
  frage: Rechnerfrage
  ort: string | null
  /** Null while something asked for is missing. */
  rechnung: Rechnung | null
}

/** The page with the sum; null for a service whose fees depend on nothing. */
export function rechnerSeite(anfrage: Anfrage, props: LeistungProps): RechnerProps | null {
  const { rechner } = props
  if (!rechner) return null
  const dazu = zuschlaegeVon(rechner.gebuehren).flatMap(({ schluessel }) => (anfrage.parameter(`dazu-${schluessel}`) ? [schluessel] : []))
  const frage = frageAus(rechner.gebuehren, { wert: anfrage.parameter, dazu, gesendet: true, sprache: anfrage.oberflaeche })
  const werte = Object.fromEntries(frage.merkmale.map(({ merkmal, wert }) => [merkmal, Number(wert)]))
  return {
    rahmen: props.rahmen,
    pfad: [...props.pfad, { titel: props.titel, url: rechner.zurueck }],
    titel: props.titel,
    titelNurDeutsch: props.titelNurDeutsch,
    ort: props.ortsfrage.gewaehlt?.name ?? null,
    rechner,
    frage,
    rechnung: frage.merkmale.some(({ fehlt }) => fehlt) ? null : berechne(rechner.gebuehren, { werte, dazu }),
  }
}

type Gesagt = { wert: (merkmal: string) => string; dazu: readonly string[]; gesendet: boolean; sprache: 'de' | 'en' }

function frageAus(gebuehren: Rechnerangaben['gebuehren'], { wert, dazu, gesendet, sprache }: Gesagt): Rechnerfrage {
  return {
    merkmale: merkmaleVon(gebuehren).map((merkmal) => {
      const gesagt = wert(merkmal).trim()
      const [von, bis] = HOECHSTENS[merkmal]
      return { merkmal, wert: gesagt, fehlt: gesendet && !(/^\d{1,3}$/.test(gesagt) && Number(gesagt) >= von && Number(gesagt) <= bis) }
    }),
    dazu: zuschlaegeVon(gebuehren).map(({ schluessel, gebuehr }) => ({
      schluessel,
      bezeichnung: gebuehr.bezeichnung,
      betrag: geldText(gebuehr.betragCent ?? 0, sprache),
      gewaehlt: dazu.includes(schluessel),
    })),
  }
}
