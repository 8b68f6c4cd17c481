// What differs between two states of an object, field by field, so that people can see a change before or after it is made. Pure.
export type Unterschied = { pfad: string; alt: unknown; neu: unknown }

/** All leaves that differ; list entries with a `schluessel` are compared by it, others by position. `undefined` stands for "not there". */
export function unterschiede(alt: unknown, neu: unknown, pfad = ''): Unterschied[] {
  if (Object.is(alt, neu)) return []
  if (!istBehaelter(alt) || !istBehaelter(neu) || Array.isArray(alt) !== Array.isArray(neu)) return [{ pfad, alt, neu }]
  const [vorher, nachher] = [benannt(alt), benannt(neu)]
  const namen = new Set([...vorher.keys(), ...nachher.keys()])
  return [...namen].flatMap((name) => unterschiede(vorher.get(name), nachher.get(name), pfad === '' ? name : `${pfad}.${name}`))
}

function istBehaelter(wert: unknown): wert is object {
  return typeof wert === 'object' && wert !== null
}

function benannt(wert: object): Map<string, unknown> {
  if (!Array.isArray(wert)) return new Map(Object.entries(wert).filter(([, inhalt]) => inhalt !== undefined))
  const schluessel = wert.map((eintrag: unknown, nr) =>
    istBehaelter(eintrag) && 'schluessel' in eintrag && typeof eintrag.schluessel === 'string' ? eintrag.schluessel : String(nr + 1),
  )
  const eindeutig = new Set(schluessel).size === wert.length // the same fee may stand there for two years, one after the other
  return new Map(wert.map((eintrag, nr) => [eindeutig ? schluessel[nr]! : String(nr + 1), eintrag]))
}
