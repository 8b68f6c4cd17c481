// The result page for an address, with a search that answers what the test says: what was asked and what was counted is kept.
import type { Anfrage } from '../../src/apps/portal/anfrage.ts'
import type { PortalDienste } from '../../src/apps/portal/dienste.ts'
import { sucheSeite } from '../../src/apps/portal/suche/suche-seite.ts'
import { musterAuftritt } from '../../src/domain/auftritt/fixtures.ts'
import { baueOnlinedienstmodell } from '../../src/domain/onlinedienst/index.ts'
import type { Facetten, Suchanfrage, Suche, Suchergebnis, Treffer } from '../../src/domain/suche/index.ts'
import { baueModell } from '../../src/domain/zustaendigkeit/modell.ts'
import { gebiete, TAG } from './portalprobe.ts'

export const WANFRIED = gebiete.findByArs('066360013013', TAG)!
const MODELL = baueModell(gebiete, { regeln: [], zeilen: [], stellen: [], bezugsorte: new Map() })
export const KEINE: Facetten = { art: new Map(), zielgruppe: new Map(), online: 0, ebene: new Map(), thema: new Map(), sprache: new Map() }

export function fund(name: string, abweichend: Partial<Treffer> = {}): Treffer {
  return {
    art: 'leistung',
    id: `id-${name}`,
    sprache: 'de',
    leistungsschluessel: null,
    titel: name,
    teaser: '',
    name,
    gebiete: ['060000000000'],
    merkmale: { zielgruppen: [], ebene: 'land', themen: [], online: [] },
    punkte: 1,
    empfohlen: false,
    ...abweichend,
  }
}
export const gefunden = (...namen: string[]): Suchergebnis => ({
  gesamt: namen.length,
  treffer: namen.map((name) => fund(name)),
  korrektur: null,
  facetten: KEINE,
  weiter: null,
  gezeigt: 0,
})
export const VIER = gefunden('a', 'b', 'c', 'd')

export type Lage = { ort?: typeof WANFRIED | null; sprache?: 'de' | 'en'; antwort?: (frage: Suchanfrage) => Suchergebnis }

/** Draws the page for this address; `fragen` are what the search was asked, `gemerkt` what was counted. */
export function zeichne(query: string, { ort = null, sprache = 'de', antwort = () => VIER }: Lage = {}) {
  const [fragen, gemerkt]: [Suchanfrage[], unknown[]] = [[], []]
  const suche: Partial<Suche> = {
    search: (frage) => {
      fragen.push(frage)
      return antwort(frage)
    },
    istVage: () => false,
    begruende: () => [{ wort: 'perso', gefunden: 'Personalausweis', art: 'wortschatz', feld: 'titel' }],
  }
  const dienste = {
    demo: true,
    dateien: { stil: '', schriften: [] },
    gebiete: () => gebiete,
    zustaendigkeiten: () => MODELL,
    onlinedienste: () => baueOnlinedienstmodell([], gebiete),
    leistungen: () => new Map(),
    suche: () => suche,
    istAlltagswort: (wort: string) => wort === 'hund',
    merkeAnfrage: (frage: unknown) => gemerkt.push(frage),
  } as unknown as PortalDienste
  const parameter = new URLSearchParams(query)
  const anfrage: Anfrage = {
    auftritt: musterAuftritt(),
    basisUrl: 'https://portal.example',
    sprache,
    oberflaeche: sprache,
    jetzt: new Date('2026-11-26T10:00:00Z'),
    tag: TAG,
    pfad: '/suche',
    parameter: (name) => parameter.get(name) ?? '',
    ortswahl: { art: 'keiner' },
    waehle: () => ({ art: 'keiner' }),
    ort,
  }
  return { seite: sucheSeite(dienste, anfrage), fragen, gemerkt }
}
export const parameterVon = (url: string | undefined) => Object.fromEntries(new URL(url ?? '', 'http://x').searchParams)
