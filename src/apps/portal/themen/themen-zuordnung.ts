// Which topics there are for people and for businesses, and which of them a Leistung belongs to. Pure. What they are called stands in the text catalogue.

import type { LeistungKopf } from '../../../domain/leistung/index.ts'
import { type Texte, texte } from '../../../ui/texte/index.ts'

export const BEREICHE = ['buerger', 'unternehmen'] as const
export type Bereich = (typeof BEREICHE)[number]

/** `lage`: the first three digits of the Lagen (PVLagen) that belong to it. */
export type Portalthema = { bereich: Bereich; schluessel: string; lage: string }

/** In the order of the code list. 204 is inferred: the name is certain, its number stands only between 203 and 205. */
const LAGEN: Record<Bereich, Record<string, string>> = {
  buerger: {
    geburt: '101',
    'partnerschaft-und-familie': '102',
    'schule-ausbildung-und-studium': '103',
    arbeit: '104',
    'bauen-und-wohnen': '105',
    'steuern-und-abgaben': '106',
    'ausweise-und-dokumente': '107',
    'migration-und-integration': '108',
    'mobilitaet-und-fahrzeuge': '109',
    'wahlen-engagement-und-beteiligung': '110',
    'hobby-und-freizeit': '111',
    'reisen-und-auslandsaufenthalt': '112',
    'gesundheit-und-vorsorge': '113',
    sozialleistungen: '114',
    'recht-und-verbraucherschutz': '115',
    'notlagen-und-opferhilfen': '116',
    'umwelt-und-klima': '117',
    'altersvorsorge-und-ruhestand': '118',
    'sterbefall-und-nachlass': '119',
  },
  unternehmen: {
    'unternehmensstart-und-gewerbezulassung': '201',
    'register-und-kataster': '202',
    'arbeitgeber-sein': '203',
    'steuern-und-abgaben': '204',
    'bauen-und-immobilien': '205',
    'finanzierung-und-foerderung': '206',
    auslandsgeschaeft: '207',
    'ausschreibungen-und-oeffentliche-auftraege': '208',
    'statistik-und-berichtspflichten': '209',
    'forschung-und-entwicklung': '210',
    'logistik-und-transport': '211',
    'anlagen-waren-und-stoffe': '212',
    'abfall-und-umweltschutz': '213',
    'verbraucherschutz-compliance-und-recht': '214',
    veranstaltungen: '215',
    'geschaeftsaufloesung-und-unternehmensuebergang': '216',
  },
}

export const PORTALTHEMEN: readonly Portalthema[] = BEREICHE.flatMap((bereich) =>
  Object.entries(LAGEN[bereich]).map(([schluessel, lage]) => ({ bereich, schluessel, lage })),
)

/** Where a service stands that names no Lage of an area: by the one topic it has carried so far. */
const FRUEHER: Record<string, Partial<Record<Bereich, string>>> = {
  ausweise: { buerger: 'ausweise-und-dokumente' },
  wohnen: { buerger: 'bauen-und-wohnen' },
  familie: { buerger: 'partnerschaft-und-familie' },
  bauen: { buerger: 'bauen-und-wohnen', unternehmen: 'bauen-und-immobilien' },
  verkehr: { buerger: 'mobilitaet-und-fahrzeuge', unternehmen: 'logistik-und-transport' },
  arbeit: { buerger: 'arbeit', unternehmen: 'arbeitgeber-sein' },
  gesundheit: { buerger: 'gesundheit-und-vorsorge' },
  soziales: { buerger: 'sozialleistungen' },
  bildung: { buerger: 'schule-ausbildung-und-studium' },
  steuern: { buerger: 'steuern-und-abgaben', unternehmen: 'steuern-und-abgaben' },
  tiere: { buerger: 'hobby-und-freizeit' },
  zuwanderung: { buerger: 'migration-und-integration' },
  betrieb: { unternehmen: 'unternehmensstart-und-gewerbezulassung' },
  umwelt: { buerger: 'umwelt-und-klima', unternehmen: 'abfall-und-umweltschutz' },
  ordnung: { buerger: 'recht-und-verbraucherschutz', unternehmen: 'verbraucherschutz-compliance-und-recht' },
  trauer: { buerger: 'sterbefall-und-nachlass' },
}

export function findThema(bereich: string, schluessel: string): Portalthema | null {
  return PORTALTHEMEN.find((thema) => thema.bereich === bereich && thema.schluessel === schluessel) ?? null
}

/** Where the topic of an old address (`/thema/bauen`) is today; null if there never was one. */
export function heutigesThema(frueher: string): Portalthema | null {
  if (!Object.hasOwn(FRUEHER, frueher)) return null
  const { buerger, unternehmen } = FRUEHER[frueher]!
  return buerger ? findThema('buerger', buerger) : findThema('unternehmen', unternehmen ?? '')
}

/** XZuFi adressat: 001 people, 002 businesses, 003 administration; what is for another authority stands with businesses. */
const BEREICH_DES_ADRESSATEN: Record<LeistungKopf['adressat'][number], Bereich> = {
  '001': 'buerger',
  '002': 'unternehmen',
  '003': 'unternehmen',
}

/** In the order of its Lagen, so the first is the main one; then, for an addressee whose Lagen are silent, the topic by the old key. */
export function themenDer({ lagen, adressat, thema }: Pick<LeistungKopf, 'lagen' | 'adressat' | 'thema'>): Portalthema[] {
  const gefunden = new Set(lagen.flatMap((lage) => PORTALTHEMEN.find((eines) => lage.startsWith(eines.lage)) ?? []))
  const benannt = new Set([...gefunden].map(({ bereich }) => bereich))
  for (const bereich of new Set(adressat.map((einer) => BEREICH_DES_ADRESSATEN[einer]))) {
    const ersatz = Object.hasOwn(FRUEHER, thema) ? FRUEHER[thema]![bereich] : undefined
    const eines = benannt.has(bereich) || !ersatz ? null : findThema(bereich, ersatz)
    if (eines) gefunden.add(eines)
  }
  return [...gefunden]
}

export function themaPfad({ bereich, schluessel }: Pick<Portalthema, 'bereich' | 'schluessel'>): string {
  return `/themen/${bereich}/${schluessel}`
}

/** Name of a topic and what it is about. */
export function themaWorte(
  { bereich, schluessel }: Pick<Portalthema, 'bereich' | 'schluessel'>,
  t: Texte,
): { titel: string; text: string } {
  return (t.portalthemen[bereich] as Record<string, { titel: string; text: string }>)[schluessel]!
}

/** By name, as a reader looks for them. */
export function nachNamen(themen: readonly Portalthema[], sprache: 'de' | 'en'): Portalthema[] {
  const t = texte(sprache)
  return themen.toSorted((a, b) => themaWorte(a, t).titel.localeCompare(themaWorte(b, t).titel, sprache))
}

/** Topics that share services with this one, the closest first. */
export function verwandteThemen(thema: Portalthema, jeLeistung: readonly (readonly Portalthema[])[], hoechstens: number): Portalthema[] {
  const gemeinsam = new Map<Portalthema, number>()
  for (const themen of jeLeistung) {
    if (!themen.includes(thema)) continue
    for (const anderes of themen) if (anderes !== thema) gemeinsam.set(anderes, (gemeinsam.get(anderes) ?? 0) + 1)
  }
  return [...gemeinsam]
    .sort(([, a], [, b]) => b - a)
    .slice(0, hoechstens)
    .map(([anderes]) => anderes)
}
