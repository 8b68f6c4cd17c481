// What can be found: a Leistung, an Organisationseinheit or a topic in one language.
import type { Schichtebene, Sprache } from '../../leistung/index.ts'

export const ZIELGRUPPEN = ['buerger', 'unternehmen'] as const
export type Zielgruppe = (typeof ZIELGRUPPEN)[number]

export type Suchdokument = {
  art: 'leistung' | 'organisationseinheit' | 'thema'
  id: string
  sprache: Sprache
  /** The main 14-digit key; null where there is none. */
  leistungsschluessel: string | null
  titel: string
  teaser: string
  /** What stands after the kind in the URL: the slug of a Leistung, the id of an office, the key of a topic. */
  name: string
  /** Areas it holds for (ARS): of the topmost layer, or that an office serves; empty: everywhere. */
  gebiete: readonly string[]
  /** What is read besides title and teaser. Plain text, no HTML. */
  felder: {
    buergertitel?: string
    stichwoerter?: readonly string[]
    /** Names of Lagen and topics. */
    lagen?: readonly string[]
    /** All keys, 14 digits. */
    schluessel?: readonly string[]
    /** Citations of law as they stand ("§ 34a GewO"). */
    recht?: readonly string[]
    text?: string
  }
  merkmale: {
    zielgruppen: readonly Zielgruppe[]
    /** Topmost layer, or level of the office's area; null where there is none. */
    ebene: Schichtebene | null
    themen: readonly string[]
    /** Areas (ARS) in which it can be done online. */
    online: readonly string[]
  }
  /** What its points are multiplied by; 1 if not said. A department counts a little less than its house. */
  gewicht?: number
}

/** What is kept of a document once its words are read. */
export type Kopf = Omit<Suchdokument, 'felder' | 'gewicht'>
