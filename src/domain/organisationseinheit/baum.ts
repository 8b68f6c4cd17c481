// Offices as the tree they form: who stands above whom. Pure.

type Knoten = { id: string; uebergeordnet: string | null }
export type Zweig<T> = { stelle: T; unter: Zweig<T>[] }

/** The offices above one, from the nearest to the body that acts outwards. `finde` answers the office of the day, or null. */
export function ueber<T extends Knoten>({ id, uebergeordnet }: Knoten, finde: (id: string) => T | null): T[] {
  const kette: T[] = []
  const gesehen = new Set([id])
  for (let naechste = uebergeordnet; naechste !== null && !gesehen.has(naechste); ) {
    gesehen.add(naechste)
    const stelle = finde(naechste)
    if (!stelle) break
    kette.push(stelle)
    naechste = stelle.uebergeordnet
  }
  return kette
}

/** Some offices as a tree, each below the nearest one above it that is among them. Siblings keep the order of the list. */
export function baumAus<T extends Knoten>(stellen: readonly T[], finde: (id: string) => T | null): Zweig<T>[] {
  const zweige = new Map(stellen.map((stelle): [string, Zweig<T>] => [stelle.id, { stelle, unter: [] }]))
  const wurzeln: Zweig<T>[] = []
  for (const zweig of zweige.values()) {
    const oben = ueber(zweig.stelle, finde).find(({ id }) => zweige.has(id))
    const geschwister = oben ? zweige.get(oben.id)!.unter : wurzeln
    geschwister.push(zweig)
  }
  return wurzeln
}

/** All offices below one, at any depth, as a tree. */
export function baumUnter<T extends Knoten>(wurzel: string, stellen: readonly T[]): Zweig<T>[] {
  const jeOben = new Map<string, T[]>()
  for (const stelle of stellen) {
    if (stelle.uebergeordnet === null) continue
    const bisher = jeOben.get(stelle.uebergeordnet)
    if (bisher) bisher.push(stelle)
    else jeOben.set(stelle.uebergeordnet, [stelle])
  }
  const gesehen = new Set([wurzel])
  const zweige = (oben: string): Zweig<T>[] =>
    (jeOben.get(oben) ?? []).flatMap((stelle) => {
      if (gesehen.has(stelle.id)) return []
      gesehen.add(stelle.id)
      return [{ stelle, unter: zweige(stelle.id) }]
    })
  return zweige(wurzel)
}
