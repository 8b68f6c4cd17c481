// Ready-made rows and seed files for tests.
import { traegerIdVon } from '../traeger/index.ts'
import type { FassungId, FassungInhalt } from './fassung.ts'
import type { LeistungId, LeistungKopf } from './leistung.ts'
import type { VeroeffentlichteLeistung } from './veroeffentlicht.ts'

export const BUND = '000000000000'
export const HESSEN = '060000000000'
export const WERRA_MEISSNER = '066360000000'
export const WANFRIED = '066360013013'
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
  lagen: ['1110300'],
  themen: [],
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
    sprachfassung: null,
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

export const musterTraeger = [
  { schluessel: 'land-hessen', name: 'Land Hessen', art: 'land', ars: HESSEN },
  { schluessel: 'wanfried', name: 'Wanfried', art: 'gemeinde', ars: WANFRIED },
  { schluessel: 'wiesbaden', name: 'Wiesbaden', art: 'gemeinde', ars: WIESBADEN },
]

export function traegerFuer(ars: string): string | null {
  const traeger = musterTraeger.find((eintrag) => eintrag.ars === ars)
  return traeger ? traegerIdVon(traeger.schluessel) : null
}

/** A seed file: the Land's text in German and English, Wanfried and Wiesbaden with a fee of their own. */
export function musterDatei({ slug = 'hund-anmelden', wanfriedCent = 6000 } = {}) {
  const steuer = (betragCent: number) => ({
    kosten: {
      eintraege: [
        { schluessel: 'erster-hund', art: 'fix', betragCent, bezeichnung: { de: 'Erster Hund' } },
        { art: 'frei', bezeichnung: { de: 'Blindenhund' } },
      ],
    },
  })
  type Schicht = {
    ebene: string
    ars: string
    stand: string
    modus?: Record<string, string>
    module: Record<string, unknown> & Partial<ReturnType<typeof steuer>>
  }
  const schichten: Schicht[] = [
    {
      ebene: 'land',
      ars: HESSEN,
      stand: '2026-01-15',
      module: {
        bezeichnungBuerger: { text: { de: 'Hund anmelden', en: 'Register a dog' } },
        volltext: { text: { de: 'Ein **Hund**.<script>x</script>' } },
      },
    },
    { ebene: 'gemeinde', ars: WANFRIED, stand: '2026-01-15', modus: { kosten: 'ersetzt' }, module: steuer(wanfriedCent) },
    { ebene: 'gemeinde', ars: WIESBADEN, stand: '2026-01-15', module: steuer(18_000) },
  ]
  const kopf = {
    slug,
    leistungsschluessel: ['99102013104000'],
    typisierung: ['5'],
    adressat: ['001'],
    bezugsort: 'wohnort',
    themen: ['buerger/hobby-und-freizeit'],
  }
  return { kopf, schichten }
}

/** What a Fassung of the Land says, with one text. */
export function musterInhalt(text: string): FassungInhalt {
  return { stand: '2026-03-01', module: { volltext: { text: { de: text } } }, modus: {} }
}
