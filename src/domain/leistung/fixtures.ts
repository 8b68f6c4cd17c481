// Ready-made rows and seed files for tests.
import type { FassungId } from './fassung.ts'
import type { LeistungId, LeistungKopf } from './leistung.ts'
import type { VeroeffentlichteLeistung } from './veroeffentlicht.ts'

export const BUND = '000000000000'
export const HESSEN = '060000000000'
export const WERRA_MEISSNER = '066360000000'
export const WANFRIED = '066360014014'
export const WIESBADEN = '064140000000'

export const musterKopf: LeistungKopf = {
  slug: 'hund-anmelden',
  leistungsschluessel: ['99102013001000'],
  typisierung: ['5'],
  adressat: ['001'],
  bezugsort: 'wohnort',
  vertrauensniveau: '10',
  schriftform: false,
  persoenlich: false,
  lagen: [],
  thema: 'tiere',
  sdg: [],
}

/** A published German row of the Land; each test sets only what it is about. */
export function musterZeile(abweichend: Partial<VeroeffentlichteLeistung> = {}): VeroeffentlichteLeistung {
  return {
    leistungId: 'l1' as LeistungId,
    slug: 'hund-anmelden',
    sprache: 'de',
    ebene: 'land',
    ars: HESSEN,
    traegerName: 'Land Hessen',
    beitrag: {},
    regeln: {},
    kopf: musterKopf,
    module: {},
    stand: '2026-01-01',
    gueltigVon: '2026-01-01',
    gueltigBis: null,
    fassung: `fassung-${abweichend.ars ?? HESSEN}` as FassungId,
    ...abweichend,
  }
}

/** A fixed fee with its required fields. */
export function musterGebuehr<A extends object>(abweichend: A) {
  return { art: 'fix' as const, bezeichnung: 'Steuer', zuschlag: false, vorkasse: false, zugangskanal: '000' as const, ...abweichend }
}
