// The topics under which services are found: one set for pages, filters, hits and files. Which of them a Leistung belongs to. Pure.
// What they are called stands in the text catalogue.

export const BEREICHE = ['buerger', 'unternehmen'] as const
export type Bereich = (typeof BEREICHE)[number]

/** `buerger/geburt`: one key everywhere, as in the address of the page. `lage`: the first three digits of the Lagen (PVLagen) that belong to it. */
export type Thema = { kennung: string; bereich: Bereich; schluessel: string; lage: string }

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

export const THEMEN: readonly Thema[] = BEREICHE.flatMap((bereich) =>
  Object.entries(LAGEN[bereich]).map(([schluessel, lage]) => ({ kennung: `${bereich}/${schluessel}`, bereich, schluessel, lage })),
)
const NACH_KENNUNG = new Map(THEMEN.map((thema) => [thema.kennung, thema]))
const NACH_LAGE = new Map(THEMEN.map((thema) => [thema.lage, thema]))

export const THEMENKENNUNGEN: readonly string[] = [...NACH_KENNUNG.keys()]

export function findThema(kennung: string): Thema | null {
  return NACH_KENNUNG.get(kennung) ?? null
}

/** In the order of the Lagen, so the first is the main one; then those that the Leistung names besides (what an older program stores names none). */
export function themenDer({ lagen, themen = [] }: { lagen: readonly string[]; themen?: readonly string[] }): Thema[] {
  const gefunden = [...lagen.map((lage) => NACH_LAGE.get(lage.slice(0, 3))), ...themen.map((kennung) => NACH_KENNUNG.get(kennung))]
  return [...new Set(gefunden.filter((thema) => thema !== undefined))]
}
