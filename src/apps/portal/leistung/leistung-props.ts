// What a service page is told. Plain data: sentences about money and time arrive ready to print, in the language of the page.
import type { Gebuehr, Merkmal } from '../../../domain/leistung/index.ts'
import type { Herkunft } from '../../../ui/abschnitt.tsx'
import type { Satztext, Worterklaerung } from '../../../ui/begriffe.tsx'
import type { Download } from '../../../ui/downloads.tsx'
import type { Fakt } from '../../../ui/fakten.tsx'
import type { Eintrag, Kostenzeile } from '../../../ui/listen.tsx'
import type { Pfadstufe } from '../../../ui/pfad.tsx'
import type { Ebene, Rahmen } from '../../../ui/rahmen.ts'
import type { Stellenangaben } from '../../../ui/stellenkarte.tsx'
import type { Texte } from '../../../ui/texte/index.ts'

/** Sections made of parts; the other three (online service, contact, approval) have a shape of their own. */
export type Textabschnitt =
  | 'beschreibung'
  | 'voraussetzungen'
  | 'unterlagen'
  | 'formulare'
  | 'kosten'
  | 'fristen'
  | 'verfahrensablauf'
  | 'bearbeitungsdauer'
  | 'rechtsbehelf'
  | 'hinweise'
  | 'rechtsgrundlagen'

/** One layer's contribution to a section. Without `herkunft` it is the shared text. All fields may stand together. */
export type Teil = {
  herkunft?: Herkunft | undefined
  /** The words are German though the page is not. */
  nurDeutsch?: boolean | undefined
  /** Allow-listed HTML from the noun leistung. */
  html?: string | undefined
  /** Verfahrensablauf: numbered steps; elsewhere a plain list. */
  schritte?: readonly Satztext[] | undefined
  kosten?: readonly Kostenzeile[] | undefined
  /** Fristen, Dauern, Unterlagen, Rechtsgrundlagen, Formulare, links. `url` makes the title a link. */
  eintraege?: readonly Eintrag[] | undefined
  /** A machine made this translation; said here only where not the whole page is one. */
  maschinell?: boolean | undefined
  /** Forms and leaflets: they lead to whoever provides them. */
  downloads?: readonly Download[] | undefined
  /** "Weiterführende" links below the text. */
  links?: readonly { titel: string; url: string }[] | undefined
}

export type Onlinedienst = {
  titel: string
  beschreibung?: string | undefined
  /** Null for a service that is announced but not reachable in the demo. */
  url: string | null
  /** "Online anmelden" */
  knopf: string
  ebene: Ebene
  traeger: string
  /** Code of the Vertrauensniveau: 00, 10, 15, 20, 30, 40. */
  vertrauensniveau: keyof Texte['leistung']['stufen']
  zusatz?: string | undefined
}

/** One step of how the answer came about, in the language of the page. */
export type Herleitungssatz = { satz: string; rechtsgrundlage?: string | undefined; nurDeutsch?: boolean | undefined }

/** For a visit: the way, access to the building, and persons who agreed to be named. */
export type Besuchsangaben = {
  karte: string | null
  rollstuhl?: keyof Texte['stelle']['rollstuhl'] | undefined
  /** What is known of the building, in words. */
  merkmale: readonly string[]
  zugang?: string | undefined
  personen: readonly { name: string; funktion?: string | undefined; zimmer?: string | undefined }[]
}

export type Zustaendigkeit = {
  /** Offices found, first the one to go to. Several without `konflikt`: roles. */
  stellen: readonly { rolle: keyof Texte['leistung']['rollen']; stelle: Stellenangaben; besuch?: Besuchsangaben | undefined }[]
  konflikt?: boolean | undefined
  /** Set when no zuständige Stelle can be named; `durch` names who does it instead. Offices beside it only help or take the application. */
  keine?: { grund: keyof Texte['leistung']['keine']; durch?: string | undefined } | undefined
  herleitung: readonly Herleitungssatz[]
}

/** Which place counts, and what is known of it. */
export type Ortsfrageangaben = {
  bezugsort: keyof Texte['bezugsort']
  /** Rooted address of this page; the form sends `wo` there. */
  aktion: string
  /** Parameters the form carries along: home, where another place counts. */
  felder?: Readonly<Record<string, string>> | undefined
  /** Offered in the field: home, where another place counts and is not known yet. */
  vorschlag?: string | undefined
  /** The place all answers on this page are for; null: not chosen. */
  gewaehlt: { name: string; zusatz?: string | undefined } | null
}

export type Rechnerfrage = {
  merkmale: readonly { merkmal: Merkmal; wert: string; fehlt: boolean }[]
  dazu: readonly { schluessel: string; bezeichnung: string; betrag: string; gewaehlt: boolean }[]
}

/** What the fee calculator asks, and what it reckons with. */
export type Rechnerangaben = {
  aktion: string
  /** Places, carried along. */
  felder: Readonly<Record<string, string>>
  zurueck: string
  gebuehren: readonly Gebuehr[]
  /** As it stands before anybody answered. */
  frage: Rechnerfrage
  /** The words of the fees are German though the page is not. */
  nurDeutsch: boolean
}

/** Another service; its title is German though the page is not. */
export type Nachbar = { titel: string; url: string; nurDeutsch?: boolean | undefined }

export type LeistungProps = {
  rahmen: Rahmen
  pfad: readonly Pfadstufe[]
  titel: string
  /** The id for the Merkliste, and where the fees of two places are compared. */
  behalten: { leistung: string; vergleich: string }
  teaser?: string | undefined
  /** Title and teaser are German though the page is not. */
  titelNurDeutsch?: boolean | undefined
  ebene: Ebene
  /** "Stadt Wanfried": who stands behind the service here. */
  traeger: string
  /** "Dieses Angebot gibt es nur in Wanfried." */
  nurIn?: string | undefined
  fakten: readonly Fakt[]
  /** Addresses of this page in plain German and back; `aktiv` when this is it, `fehlt` when it was asked for but nobody has written it; `geprueft` by people it is for. */
  einfach?: { url: string; zurueck: string; aktiv: boolean; fehlt?: boolean | undefined; geprueft?: boolean | undefined } | undefined
  /** Texts of this page that a machine translated: all or some, checked or not. */
  maschinell?: { alles: boolean; geprueft: boolean; werkzeug?: string | undefined; original: string } | undefined
  ortsfrage: Ortsfrageangaben
  onlinedienste: readonly Onlinedienst[]
  /** Null while no place is chosen. */
  zustaendigkeit: Zustaendigkeit | null
  abschnitte: Partial<Record<Textabschnitt, readonly Teil[]>>
  /** Where a fee depends on something that can be asked; null else. */
  rechner: Rechnerangaben | null
  gueltigkeitsgebiet?: string | undefined
  freigabe: {
    geprueft: boolean
    durch?: string | undefined
    /** Day of the shared text, YYYY-MM-DD. */
    stand: string
    textVon: string
    /** "Stadt Wanfried, 12. November 2026" is made from these. */
    oertlich: readonly { traeger: string; stand: string }[]
    leistungsschluessel: readonly string[]
  }
  stichwoerter: readonly string[]
  /** Other services that go with it here, the closest first. */
  passtDazu?: readonly Nachbar[] | undefined
  /** Others of its main topic. */
  imThema?: { titel: string; url: string; leistungen: readonly Nachbar[] } | undefined
  /** Where the answer is sent to whether the page was helpful; undefined where nobody would see it. */
  bewertung?: string | undefined
  /** Official terms that stand on the page, explained. */
  begriffe: readonly Worterklaerung[]
  /** Day the page was made, printed on paper with the address. */
  heute: string
}
