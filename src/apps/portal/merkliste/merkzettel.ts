// What the cookie of the Merkliste holds: keys of services and the last place, nothing about a person. Pure: text in, list out, and back.

export type Merkzettel = { leistungen: readonly string[]; ort: string | null }

export const LEER: Merkzettel = { leistungen: [], ort: null }
/** More would be no list to keep an eye on, and the cookie stays far below the 4 KB browsers take. */
export const HOECHSTENS = 30

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const ARS = /^\d{12}$/

/** Anybody can write a cookie: whatever is no key is left out, doubles too. */
export function leseMerkzettel(text: string | undefined): Merkzettel {
  const [ort = '', liste = ''] = (text ?? '').split('/', 2)
  return { ort: ARS.test(ort) ? ort : null, leistungen: leseListe(liste) }
}

/** The same list as it stands in a link. */
export function leseListe(text: string): string[] {
  return [...new Set(text.split('.').filter((id) => ID.test(id)))].slice(0, HOECHSTENS)
}

export function schreibeListe(leistungen: readonly string[]): string {
  return leistungen.join('.')
}

export function schreibeMerkzettel({ ort, leistungen }: Merkzettel): string {
  return `${ort ?? ''}/${schreibeListe(leistungen)}`
}

/** The newest first; when the list is full, the oldest goes. */
export function merke(zettel: Merkzettel, leistungen: readonly string[], ort: string | null): Merkzettel {
  const alle = [...new Set([...leistungen, ...zettel.leistungen])].slice(0, HOECHSTENS)
  return { leistungen: alle, ort: ort !== null && ARS.test(ort) ? ort : zettel.ort }
}

export function nimmWeg(zettel: Merkzettel, leistung: string): Merkzettel {
  return { ...zettel, leistungen: zettel.leistungen.filter((id) => id !== leistung) }
}
