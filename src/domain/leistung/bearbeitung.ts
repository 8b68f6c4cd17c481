// What an editor sees of a Leistung: the layers of the own Träger, the Fassung that holds and the one in work.
import type { Fassung, FassungId, Schicht, SchichtId, Zustand } from './fassung.ts'
import { gebuehrSchluessel } from './gebuehr.ts'
import { type Gebuehr, kostenSatz } from './kosten.ts'
import type { LeistungId, LeistungKopf, Schichtebene } from './leistung.ts'
import { geltendeBeitragsart, type Modulregeln } from './modulregel.ts'
import { aufloesen } from './sprache.ts'
import type { VeroeffentlichteLeistung } from './veroeffentlicht.ts'

/** One line of the editor's list. */
export type EigeneLeistung = {
  leistung: LeistungId
  schicht: SchichtId
  slug: string
  titel: string
  ebene: Schichtebene
  ars: string
  /** State of the newest Fassung; null while none is written. */
  zustand: Zustand | null
  /** Kept by the Akteur's Träger itself, not opened by Teilhabe. */
  eigen: boolean
  /** When the newest Fassung was published (else written), and by which account; null if it was loaded. */
  geaendert: { zeit: Date; konto: string | null } | null
  /** Something of it holds for readers today. */
  veroeffentlicht: boolean
  /** Of what holds for readers today. */
  gebuehren: EigeneGebuehr[]
}

/** A fee as the editor sees it. Only fixed amounts can be changed by a single number. */
export type EigeneGebuehr = {
  schluessel: string
  bezeichnung: string
  satz: string
  betragCent: number | null
  aenderbar: boolean
  gueltigVon?: string | undefined
  gueltigBis?: string | undefined
}

export type Bearbeitung = {
  leistung: { id: LeistungId; slug: string; titel: string; kopf: LeistungKopf }
  schicht: Schicht
  /** What holds for readers today; its id is the Fassung seen when changing a fee. */
  veroeffentlicht: Fassung | null
  /** The newest Fassung, if it is not published yet. */
  entwurf: Fassung | null
  gebuehren: EigeneGebuehr[]
  /** Forms and leaflets of the layer stand on the page: neither its own mode nor what the Land lets it do keeps them away. */
  zeigtFormulare: boolean
}

export function bearbeitungVon(
  kopf: Bearbeitung['leistung'],
  stand: { schicht: Schicht; fassungen: readonly Fassung[]; geltend: FassungId | null; regeln: Modulregeln },
): Bearbeitung {
  const { schicht, fassungen, geltend, regeln } = stand
  const veroeffentlicht = fassungen.find((fassung) => fassung.id === geltend) ?? null
  const neueste = fassungen[0]
  const beitragsart = geltendeBeitragsart(schicht.ebene, 'formulare', veroeffentlicht?.inhalt.modus.formulare ?? 'ergaenzt', regeln)
  return {
    leistung: kopf,
    schicht,
    veroeffentlicht,
    entwurf: neueste && neueste.zustand !== 'veroeffentlicht' ? neueste : null,
    gebuehren: veroeffentlicht ? gebuehrenVon(veroeffentlicht) : [],
    zeigtFormulare: beitragsart !== null && beitragsart !== 'ausgeblendet',
  }
}

export function gebuehrenVon(fassung: Fassung): EigeneGebuehr[] {
  const eintraege = fassung.inhalt.module.kosten?.eintraege ?? []
  return eintraege.map((eintrag, index) => {
    const gebuehr: Gebuehr = aufloesen(eintrag, 'de')
    return {
      schluessel: gebuehrSchluessel(eintrag, index),
      bezeichnung: gebuehr.bezeichnung,
      satz: kostenSatz(gebuehr, 'de'),
      betragCent: eintrag.betragCent ?? null,
      aenderbar: eintrag.art === 'fix',
      gueltigVon: eintrag.gueltigVon,
      gueltigBis: eintrag.gueltigBis,
    }
  })
}

/** The German title: of the layer itself, else of what is published above it. */
export function titelVon(slug: string, eigene: Fassung | undefined, oeffentlich: readonly VeroeffentlichteLeistung[]): string {
  const module = eigene?.inhalt.module
  const eigener = module?.bezeichnungBuerger?.text?.de ?? module?.bezeichnung?.text?.de
  if (eigener) return eigener
  const deutsche = oeffentlich.filter((row) => row.sprache === 'de')
  const texte = deutsche.map((row) => row.module.bezeichnungBuerger?.text ?? row.module.bezeichnung?.text)
  return texte.find((text) => text !== undefined) ?? slug
}
