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

/**
 * Takes rows one by one; parts that say the same as one seen before are held once: thousands of offices share a few patterns of hours, notes and
 * names of departments. The rows given are changed.
 */
export function teileGleiches(): (stelle: VeroeffentlichteStelle) => VeroeffentlichteStelle {
  const bekannt = new Map<string, unknown>()
  const eins = <T>(teil: T): T => {
    const text = JSON.stringify(teil)
    const schonDa = bekannt.get(text)
    if (schonDa !== undefined) return schonDa as T
    bekannt.set(text, teil)
    return teil
  }
  return (stelle) => {
    const { inhalt } = stelle
    stelle.ars = eins(stelle.ars)
    stelle.stand = eins(stelle.stand)
    for (const feld of ['art', 'kurzname', 'anschriften', 'aufgaben', 'web', 'personen', 'barrierefreiheit', 'oeffnungszeiten'] as const) {
      if (inhalt[feld] !== undefined) Object.assign(inhalt, { [feld]: eins(inhalt[feld]) })
    }
    return stelle
  }
}
