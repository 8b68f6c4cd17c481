// What of an office the public may see, and on which day. Pure.
import type { Tag } from '../../platform/zeit.ts'
import type { OrganisationseinheitId, OrganisationseinheitInhalt, Person } from './organisationseinheit.ts'

export type VeroeffentlichteStelle = {
  id: OrganisationseinheitId
  fassung: number
  /** The area it serves: 12 digits, or `bezirk/<key of the fact files>`. */
  ars: string
  uebergeordnet: OrganisationseinheitId | null
  inhalt: OrganisationseinheitInhalt
  /** Day of publication. */
  stand: Tag
  gueltigVon: Tag | null
  /** Last day; null while it is in force. */
  gueltigBis: Tag | null
}

/** The public part on a day: a person without consent, or whose last day is past, is not in it at all. */
export function oeffentlich(inhalt: OrganisationseinheitInhalt, heute: Tag): OrganisationseinheitInhalt {
  return { ...inhalt, personen: personenAm(inhalt.personen, heute) }
}

/** Who can be named on a day: with consent, and not after the last day in office. */
export function personenAm(personen: readonly Person[], tag: Tag): Person[] {
  return personen.filter((person) => person.einwilligung && (person.bis === undefined || tag <= person.bis))
}

/** Parts of an office that many others say word for word: patterns of hours, notes, names of departments. */
export const GETEILT = [
  'art',
  'kurzname',
  'anschriften',
  'aufgaben',
  'web',
  'personen',
  'barrierefreiheit',
  'oeffnungszeiten',
  'weitereZeiten',
] as const

/** A row as it is read: those parts still as JSON text (null: not there), what is the office's own in `eigenes`. */
export type OffeneZeile = Omit<VeroeffentlichteStelle, 'inhalt'> & {
  eigenes: Omit<OrganisationseinheitInhalt, (typeof GETEILT)[number]>
} & Record<(typeof GETEILT)[number], string | null>

/** Makes offices of rows, one by one; a text that came before is not taken apart again, and what it says is held once. */
export function teileGleiches(): (zeile: OffeneZeile) => VeroeffentlichteStelle {
  const teile = new Map<string, unknown>()
  const teil = (text: string): unknown => {
    const schonDa = teile.get(text)
    if (schonDa !== undefined) return schonDa
    const neu: unknown = JSON.parse(text)
    teile.set(text, neu)
    return neu
  }
  const texte = new Map<string, unknown>()
  const einmal = <T extends string | null>(text: T): T => {
    if (text !== null && !texte.has(text)) texte.set(text, text)
    return text === null ? text : (texte.get(text) as T)
  }
  return (zeile) => {
    const inhalt: Record<string, unknown> = zeile.eigenes
    for (const feld of GETEILT) {
      const text = zeile[feld]
      if (text !== null) inhalt[feld] = teil(text)
    }
    const { fassung, gueltigVon, gueltigBis } = zeile
    const [id, ars, uebergeordnet, stand] = [einmal(zeile.id), einmal(zeile.ars), einmal(zeile.uebergeordnet), einmal(zeile.stand)]
    return { id, fassung, ars, uebergeordnet, inhalt: inhalt as OrganisationseinheitInhalt, stand, gueltigVon, gueltigBis }
  }
}
