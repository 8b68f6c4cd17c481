// Whether a rule's conditions hold for a Gemeinde, and the facts that decided it, as sentences. Pure.
import type { Gebiet } from '../gebiet/index.ts'
import type { Lokal } from '../leistung/index.ts'
import type { Bedingung } from './zustaendigkeit.ts'

export type Pruefung = 'erfuellt' | 'nicht-erfuellt' | 'unbekannt'

/** `unbekannt` if there is no Gemeinde to look at (a whole Kreis was named) or its population is not known. */
export function pruefeBedingung(bedingung: Bedingung, gemeinde: Gebiet | null): Pruefung {
  const { einwohnerMin, einwohnerUnter, kreisfrei, sonderstatus } = bedingung
  if (Object.values(bedingung).every((wert) => wert === undefined)) return 'erfuellt'
  if (!gemeinde) return 'unbekannt'
  if (kreisfrei !== undefined && kreisfrei !== istKreisfrei(gemeinde)) return 'nicht-erfuellt'
  if (sonderstatus !== undefined && sonderstatus !== gemeinde.sonderstatus) return 'nicht-erfuellt'
  if (einwohnerMin === undefined && einwohnerUnter === undefined) return 'erfuellt'
  if (!gemeinde.einwohner) return 'unbekannt'
  const { anzahl } = gemeinde.einwohner
  return anzahl >= (einwohnerMin ?? 0) && anzahl < (einwohnerUnter ?? Number.POSITIVE_INFINITY) ? 'erfuellt' : 'nicht-erfuellt'
}

/** The facts about the Gemeinde that the condition asked for. */
export function tatsachen(bedingung: Bedingung, gemeinde: Gebiet | null): Lokal[] {
  if (!gemeinde) return []
  const name = gemeinde.kurzname
  const saetze: Lokal[] = []
  if (bedingung.kreisfrei !== undefined) {
    saetze.push(
      istKreisfrei(gemeinde)
        ? { de: `${name} ist eine kreisfreie Stadt.`, en: `${name} is a city that belongs to no district.` }
        : { de: `${name} gehört zu einem Landkreis.`, en: `${name} belongs to a district.` },
    )
  }
  if (bedingung.sonderstatus !== undefined && !istKreisfrei(gemeinde)) {
    saetze.push(
      gemeinde.sonderstatus
        ? { de: `${name} ist eine Stadt mit Sonderstatus (§ 4a HGO).`, en: `${name} is a town with special status (§ 4a HGO).` }
        : { de: `${name} hat keinen Sonderstatus.`, en: `${name} has no special status.` },
    )
  }
  if ((bedingung.einwohnerMin ?? bedingung.einwohnerUnter) !== undefined && gemeinde.einwohner) {
    const { anzahl, stichtag } = gemeinde.einwohner
    saetze.push({
      de: `${name} hat ${zahl(anzahl, '.')} Einwohnerinnen und Einwohner (Stand ${stichtag.split('-').reverse().join('.')}).`,
      en: `${name} has ${zahl(anzahl, ',')} inhabitants (as of ${stichtag}).`,
    })
  }
  return saetze
}

function istKreisfrei(gebiet: Gebiet): boolean {
  return gebiet.art === 'kreisfreie-stadt'
}

function zahl(anzahl: number, trenner: string): string {
  return String(anzahl).replace(/\B(?=(\d{3})+$)/g, trenner)
}
