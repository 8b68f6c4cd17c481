// Topics on the pages of the portal: address, name, order, neighbours; and where the topics of old addresses are today. Pure.
import { findThema, type Thema } from '../../../domain/leistung/index.ts'
import { type Texte, texte } from '../../../ui/texte/index.ts'

/** Until November 2026 there were these sixteen; links to them (`/thema/bauen`, `/suche?thema=bauen`) lead on for good. */
const FRUEHER: Readonly<Record<string, string>> = {
  ausweise: 'buerger/ausweise-und-dokumente',
  wohnen: 'buerger/bauen-und-wohnen',
  familie: 'buerger/partnerschaft-und-familie',
  bauen: 'buerger/bauen-und-wohnen',
  verkehr: 'buerger/mobilitaet-und-fahrzeuge',
  arbeit: 'buerger/arbeit',
  gesundheit: 'buerger/gesundheit-und-vorsorge',
  soziales: 'buerger/sozialleistungen',
  bildung: 'buerger/schule-ausbildung-und-studium',
  steuern: 'buerger/steuern-und-abgaben',
  tiere: 'buerger/hobby-und-freizeit',
  zuwanderung: 'buerger/migration-und-integration',
  betrieb: 'unternehmen/unternehmensstart-und-gewerbezulassung',
  umwelt: 'buerger/umwelt-und-klima',
  ordnung: 'buerger/recht-und-verbraucherschutz',
  trauer: 'buerger/sterbefall-und-nachlass',
}

/** Where an old topic is today; null if there never was one. */
export function heutigesThema(frueher: string): Thema | null {
  return Object.hasOwn(FRUEHER, frueher) ? findThema(FRUEHER[frueher]!) : null
}

export function themaPfad({ kennung }: Pick<Thema, 'kennung'>): string {
  return `/themen/${kennung}`
}

/** Name of a topic and what it is about. */
export function themaWorte({ bereich, schluessel }: Pick<Thema, 'bereich' | 'schluessel'>, t: Texte): { titel: string; text: string } {
  return (t.portalthemen[bereich] as Record<string, { titel: string; text: string }>)[schluessel]!
}

/** By name, as a reader looks for them. */
export function nachNamen(themen: readonly Thema[], sprache: 'de' | 'en'): Thema[] {
  const t = texte(sprache)
  return themen.toSorted((a, b) => themaWorte(a, t).titel.localeCompare(themaWorte(b, t).titel, sprache))
}

/** Topics that share services with this one, the closest first. */
export function verwandteThemen(thema: Thema, jeLeistung: readonly (readonly Thema[])[], hoechstens: number): Thema[] {
  const gemeinsam = new Map<Thema, number>()
  for (const themen of jeLeistung) {
    if (!themen.includes(thema)) continue
    for (const anderes of themen) if (anderes !== thema) gemeinsam.set(anderes, (gemeinsam.get(anderes) ?? 0) + 1)
  }
  return [...gemeinsam]
    .sort(([, a], [, b]) => b - a)
    .slice(0, hoechstens)
    .map(([anderes]) => anderes)
}
