// The published row: one layer of a Leistung in one language, ready to be read by anybody. Made when a Fassung is published.
import type { Tag } from '../../platform/zeit.ts'
import type { FassungId, FassungInhalt, Schicht, SchichtId } from './fassung.ts'
import type { Beitragsart, LeistungId, LeistungKopf, Schichtebene } from './leistung.ts'
import type { Begriff, Modul, Modulinhalte } from './modul.ts'
import type { Modulregeln } from './modulregel.ts'
import { aufloesen, type InEinerSprache, istUebersetzt, SPRACHEN, type Sprache, type Sprachfassung } from './sprache.ts'

/** A module's content in one language. */
export type Inhalt<M extends Modul> = InEinerSprache<NonNullable<Modulinhalte[M]>>
export type ModuleInSprache = { [M in Modul]?: Inhalt<M> }

export type VeroeffentlichteLeistung = {
  leistungId: LeistungId
  slug: string
  sprache: Sprache
  ebene: Schichtebene
  ars: string
  traegerName: string
  /** Modules that do not simply add to the layer above. */
  beitrag: Partial<Record<Modul, Beitragsart>>
  /** What the Land lets lower layers do, where it differs from the default. */
  regeln: Modulregeln
  kopf: LeistungKopf
  module: ModuleInSprache
  stand: Tag
  /** How this language came about; null where nothing is said of it. */
  sprachfassung: Sprachfassung | null
  gueltigVon: Tag
  /** Last day on which it holds; null while it has no end. */
  gueltigBis: Tag | null
  fassung: FassungId
}

/** As it is stored. */
export type PublishedRow = {
  schicht: SchichtId
  sprache: Sprache
  gueltig_von: Tag
  gueltig_bis: Tag | null
  leistung: LeistungId
  fassung: FassungId
  slug: string
  leistungsschluessel: string[]
  ebene: Schichtebene
  ars: string
  traeger_name: string
  kopf: LeistungKopf
  module: ModuleInSprache
  beitrag: Partial<Record<Modul, Beitragsart>>
  regeln: Modulregeln
  stand: Tag
  sprachfassung: Sprachfassung | null
}

/** The modules of a layer for each language: German has all, the others those whose every text is there (a page never mixes languages within a module). */
function moduleJeSprache(module: Modulinhalte): Map<Sprache, ModuleInSprache> {
  const je = new Map<Sprache, ModuleInSprache>()
  for (const sprache of SPRACHEN) {
    const eintraege = Object.entries(module).flatMap(([name, inhalt]) => {
      const eigen = name === 'begriffe' ? begriffeIn(inhalt as Begriff[], sprache) : inhalt
      if (eigen === undefined || (sprache !== 'de' && !istUebersetzt(eigen, sprache))) return []
      return [[name, aufloesen(eigen, sprache)]]
    })
    if (sprache === 'de' || eintraege.length > 0) je.set(sprache, Object.fromEntries(eintraege) as ModuleInSprache)
  }
  return je
}

function begriffeIn(begriffe: Begriff[], sprache: Sprache): Begriff[] | undefined {
  const eigene = begriffe.filter((begriff) => begriff.sprache === (sprache === 'en' ? 'en' : 'de'))
  return eigene.length > 0 ? eigene : undefined
}

type Einstellung = {
  schicht: Schicht
  fassung: { id: FassungId; inhalt: FassungInhalt; gueltigVon: Tag }
  kopf: LeistungKopf
  traegerName: string
  regeln: Modulregeln
}

/** What is published of a Fassung: a row for each language it speaks. */
export function zeilenVon({ schicht, fassung, kopf, traegerName, regeln }: Einstellung): Omit<PublishedRow, 'gueltig_bis'>[] {
  return [...moduleJeSprache(fassung.inhalt.module)].map(([sprache, module]) => ({
    schicht: schicht.id,
    sprache,
    gueltig_von: fassung.gueltigVon,
    leistung: schicht.leistung,
    fassung: fassung.id,
    slug: kopf.slug,
    leistungsschluessel: kopf.leistungsschluessel,
    ebene: schicht.ebene,
    ars: schicht.ars,
    traeger_name: traegerName,
    kopf,
    module,
    beitrag: fassung.inhalt.modus as Partial<Record<Modul, Beitragsart>>,
    regeln,
    stand: fassung.inhalt.stand,
    sprachfassung: sprache === 'de' ? null : (fassung.inhalt.sprachfassungen?.[sprache] ?? null),
  }))
}

/** What people call the service in this language, wherever it holds: the first layer that names it. Null where none does. */
export function titelIn(rows: readonly Pick<VeroeffentlichteLeistung, 'sprache' | 'module'>[], sprache: Sprache): string | null {
  for (const { sprache: eigene, module } of rows) {
    const titel = eigene === sprache ? module.bezeichnungBuerger?.text || module.bezeichnung?.text : undefined
    if (titel) return titel
  }
  return null
}

const TRAGENDE_TEXTE = ['bezeichnung', 'bezeichnungBuerger', 'teaser', 'kurztext', 'volltext'] as const

/** Languages in which the Leistung can be read at all: those with a title, a teaser or a text of their own. */
export function sprachenVon(rows: readonly Pick<VeroeffentlichteLeistung, 'sprache' | 'module'>[]): Sprache[] {
  return SPRACHEN.filter((sprache) => rows.some((row) => row.sprache === sprache && TRAGENDE_TEXTE.some((modul) => modul in row.module)))
}
