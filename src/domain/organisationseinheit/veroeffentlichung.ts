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
