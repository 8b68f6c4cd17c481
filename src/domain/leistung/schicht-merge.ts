// Lays the layers of a Leistung over each other for one place, language and day, and remembers of every part where it came from.
import { giltAm, plusTage, type Tag } from '../../platform/zeit.ts'
import type { FassungId } from './fassung.ts'
import { type Beitragsart, type LeistungId, type LeistungKopf, SCHICHTEBENEN, type Schichtebene } from './leistung.ts'
import { MODULE, type Modul } from './modul.ts'
import { geltendeBeitragsart, type Modulregeln } from './modulregel.ts'
import type { Sprache, Sprachfassung } from './sprache.ts'
import type { Inhalt, VeroeffentlichteLeistung } from './veroeffentlicht.ts'

/** Who says this, for which area, and in what language it stands (`de` where a translation is missing). */
export type Herkunft = {
  ebene: Schichtebene
  ars: string
  traegerName: string
  stand: Tag
  beitragsart: Beitragsart
  fassung: FassungId
  sprache: Sprache
  /** How this language came about; null where nothing is said of it. */
  sprachfassung: Sprachfassung | null
}
export type Beitrag<M extends Modul = Modul> = { inhalt: Inhalt<M>; herkunft: Herkunft }

/** A Leistung as it reads at one place on one day. Modules without content are absent; parts stand from wide to narrow. */
export type Leistungsansicht = {
  leistungId: LeistungId
  slug: string
  sprache: Sprache
  tag: Tag
  kopf: LeistungKopf
  /** The name people see (bezeichnungBuerger, else bezeichnung). */
  titel: string
  teaser: string | null
  module: { [M in Modul]?: Beitrag<M>[] }
  /** Modules shown in German although another language was asked for. */
  nurDeutsch: Modul[]
  /** Latest day on which any shown layer was checked. */
  stand: Tag
  /** Fassungen it was made of: the versions for cache keys. */
  fassungen: FassungId[]
  /** Days after `tag` on which it will read differently, in order. */
  wechsel: Tag[]
}

/** What the layers list one by one: fees, deadlines, documents; nothing where no layer says anything. */
export function eintraegeVon<E>(beitraege: readonly { inhalt: { eintraege: readonly E[] } }[] = []): E[] {
  return beitraege.flatMap(({ inhalt }) => inhalt.eintraege)
}

type Row = VeroeffentlichteLeistung
type Datiert = { gueltigVon?: Tag | null | undefined; gueltigBis?: Tag | null | undefined }

/**
 * The view of one Leistung. `rows` are its published rows (all languages and layers, future ones too), `kette` the ARS of the place and of all areas around it.
 * A lower layer that may not replace or hide a module adds to it instead. Null when no layer holds there on that day.
 */
export function zusammenfuehren(rows: readonly Row[], kette: readonly string[], sprache: Sprache, tag: Tag): Leistungsansicht | null {
  const amOrt = rows.filter((row) => istVonHier(row, kette))
  const schichten = amOrt.filter((row) => row.sprache === 'de' && giltAm(row, tag)).sort(weitVorEng)
  const oberste = schichten[0]
  if (!oberste) return null
  const uebersetzt = amOrt.filter((row) => row.sprache === sprache && sprache !== 'de' && giltAm(row, tag))
  const { regeln } = schichten.find((row) => row.ebene === 'land') ?? oberste
  const module: Partial<Record<Modul, Beitrag[]>> = {}
  for (const modul of MODULE) {
    const teile = beitraege(modul, schichten, uebersetzt, regeln, tag)
    if (teile.length > 0) module[modul] = teile
  }
  const ansicht = module as Leistungsansicht['module']
  const titel = ersterText(ansicht.bezeichnungBuerger) ?? ersterText(ansicht.bezeichnung) ?? oberste.slug
  return {
    leistungId: oberste.leistungId,
    slug: oberste.slug,
    sprache,
    tag,
    kopf: oberste.kopf,
    titel,
    teaser: ersterText(ansicht.teaser),
    module: ansicht,
    nurDeutsch: MODULE.filter((modul) => modul !== 'begriffe' && module[modul]?.some((teil) => teil.herkunft.sprache !== sprache)),
    stand: schichten.map((row) => row.stand).reduce((a, b) => (a > b ? a : b)),
    fassungen: schichten.map((row) => row.fassung),
    wechsel: wechselTage(amOrt, tag),
  }
}

/** The next day on which anything in the view changes; null if nothing is known to. A rendered page holds until then. */
export function naechsterWechsel(ansicht: Leistungsansicht, tag: Tag): Tag | null {
  return ansicht.wechsel.find((wechsel) => wechsel > tag) ?? null
}

/** Whether a layer is for the place (`kette`: the ARS of it and of all areas around it). */
export function istVonHier({ ebene, ars }: Pick<Row, 'ebene' | 'ars'>, kette: readonly string[]): boolean {
  return ebene === 'bund' || kette.includes(ars)
}

/** Whether any layer of it holds at the place on the day. */
export function giltAmOrt(rows: readonly Row[], kette: readonly string[], tag: Tag): boolean {
  return rows.some((row) => row.sprache === 'de' && istVonHier(row, kette) && giltAm(row, tag))
}

function beitraege(modul: Modul, schichten: Row[], uebersetzt: Row[], regeln: Modulregeln, tag: Tag): Beitrag[] {
  let teile: Beitrag[] = []
  for (const schicht of schichten) {
    const beitragsart = geltendeBeitragsart(schicht.ebene, modul, schicht.beitrag[modul] ?? 'ergaenzt', regeln)
    if (beitragsart === 'ausgeblendet') teile = []
    if (beitragsart === null || beitragsart === 'ausgeblendet') continue
    const quelle = uebersetzt.find((row) => row.fassung === schicht.fassung && row.module[modul] !== undefined) ?? schicht
    const inhalt = amTag(quelle.module[modul], tag)
    if (inhalt === undefined || istLeer(inhalt)) continue
    const { ebene, ars, traegerName, stand, fassung } = schicht
    const { sprache, sprachfassung } = quelle
    const teil: Beitrag = { inhalt, herkunft: { ebene, ars, traegerName, stand, beitragsart, fassung, sprache, sprachfassung } }
    teile = beitragsart === 'ersetzt' ? [teil] : [...teile, teil]
  }
  return teile
}

/** Fees, deadlines and durations hold from day to day; only those of the day are shown. */
function amTag<I>(inhalt: I, tag: Tag): I {
  return hatEintraege(inhalt) ? { ...inhalt, eintraege: inhalt.eintraege.filter((eintrag) => giltAm(eintrag, tag)) } : inhalt
}

function istLeer(inhalt: unknown): boolean {
  if (typeof inhalt === 'string') return inhalt.trim() === ''
  if (Array.isArray(inhalt)) return inhalt.length === 0
  if (typeof inhalt !== 'object' || inhalt === null) return inhalt === undefined || inhalt === null
  return Object.values(inhalt).every(istLeer)
}

/** Days after `tag` on which anything of these rows begins or ends, in order. */
export function wechselTage(rows: readonly Row[], tag: Tag): Tag[] {
  const eintraege = rows.flatMap((row) =>
    (Object.values(row.module) as unknown[]).flatMap((inhalt) => (hatEintraege(inhalt) ? inhalt.eintraege : [])),
  )
  const datierte: Datiert[] = [...rows, ...eintraege]
  const tage = datierte.flatMap(({ gueltigVon, gueltigBis }) => [
    ...(gueltigVon ? [gueltigVon] : []),
    ...(gueltigBis ? [plusTage(gueltigBis, 1)] : []),
  ])
  return [...new Set(tage)].filter((wechsel) => wechsel > tag).sort()
}

function hatEintraege(inhalt: unknown): inhalt is { eintraege: Datiert[] } {
  return typeof inhalt === 'object' && inhalt !== null && 'eintraege' in inhalt && Array.isArray(inhalt.eintraege)
}

function weitVorEng(a: Row, b: Row): number {
  return SCHICHTEBENEN.indexOf(a.ebene) - SCHICHTEBENEN.indexOf(b.ebene)
}

function ersterText(beitraege: { inhalt: { text?: string | undefined } }[] | undefined): string | null {
  return beitraege?.find((beitrag) => beitrag.inhalt.text)?.inhalt.text ?? null
}
