// Which filters a result page offers: only values that narrow what is shown, with how many hits each would leave.
import { findThema } from '../../../domain/leistung/index.ts'
import type { Facetten } from '../../../domain/suche/index.ts'
import type { Filterangebot } from '../../../ui/filter.tsx'
import { type Texte, texte } from '../../../ui/texte/index.ts'
import type { Anfrage } from '../anfrage.ts'
import { themaWorte } from '../themen/themen-zuordnung.ts'
import { type Auswahl, type Filteradressen, istGefiltert, MERKMALE, type Merkmal, werteVon } from './suche-adresse.ts'

/** So few hits are read faster than filters. */
const KURZE_LISTE = 5
/** Topics beyond these have few hits each: they lengthen the list and help nobody. */
const HOECHSTENS_WERTE = 6

type Umstaende = {
  auswahl: Auswahl
  gesamt: number
  /** Addresses of the first page with another choice. */
  adressen: Filteradressen
}

export function filterangebot({ oberflaeche }: Pick<Anfrage, 'oberflaeche'>, facetten: Facetten, lage: Umstaende): Filterangebot {
  const t = texte(oberflaeche)
  const { auswahl, gesamt, adressen } = lage
  return {
    gruppen: (gesamt > KURZE_LISTE || istGefiltert(auswahl) ? MERKMALE : []).flatMap((merkmal) => {
      const werte = angebotene(merkmal, facetten, lage)
      if (werte.length === 0) return []
      return {
        titel: t.ergebnis.filter.gruppen[merkmal],
        werte: werte.map(([wert, anzahl]) => ({
          wort: wortFuer(merkmal, wert, t),
          anzahl,
          gewaehlt: auswahl[merkmal].includes(wert),
          url: adressen.mit(merkmal, wert),
        })),
      }
    }),
    gesetzt: MERKMALE.flatMap((merkmal) =>
      auswahl[merkmal].map((wert) => ({ wort: wortFuer(merkmal, wert, t), url: adressen.mit(merkmal, wert) })),
    ),
    ohne: istGefiltert(auswahl) ? adressen.ohne : null,
  }
}

/** Values with their counts; none if choosing would change nothing. What is chosen is always among them. */
function angebotene(merkmal: Merkmal, facetten: Facetten, { auswahl, gesamt }: Umstaende): [string, number][] {
  const gewaehlt = auswahl[merkmal]
  const anzahlen: ReadonlyMap<string, number> = merkmal === 'online' ? new Map([['ja', facetten.online]]) : facetten[merkmal]
  const engerAls = gewaehlt.length > 0 ? Number.POSITIVE_INFINITY : gesamt
  const werte: [string, number][] = []
  for (const wert of werteVon(merkmal)) {
    const anzahl = anzahlen.get(wert) ?? 0
    const hilft = gewaehlt.includes(wert) || (anzahl > 0 && (anzahl < engerAls || !istEinzeln(merkmal)))
    if (hilft) werte.push([wert, anzahl])
  }
  const engt = gewaehlt.length > 0 || werte.some(([, anzahl]) => anzahl < gesamt)
  if (!engt || (werte.length < 2 && !istEinzeln(merkmal))) return []
  return merkmal === 'thema' ? haeufigste(werte, gewaehlt) : werte
}

/** Properties that a hit has or has not: one value alone already narrows. Every hit has a German text, so German is none. */
function istEinzeln(merkmal: Merkmal): boolean {
  return merkmal === 'online' || merkmal === 'sprache'
}

function haeufigste(werte: [string, number][], gewaehlt: readonly string[]): [string, number][] {
  const rang = ([wert, anzahl]: [string, number]) => (gewaehlt.includes(wert) ? Number.POSITIVE_INFINITY : anzahl)
  return werte.toSorted((a, b) => rang(b) - rang(a)).slice(0, HOECHSTENS_WERTE)
}

function wortFuer(merkmal: Merkmal, wert: string, t: Texte): string {
  if (merkmal === 'thema') return themaWorte(findThema(wert)!, t).titel
  const woerter = t.ergebnis.filter[merkmal]
  return typeof woerter === 'string' ? woerter : (woerter as Record<string, string>)[wert]!
}
