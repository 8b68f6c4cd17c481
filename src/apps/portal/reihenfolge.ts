// In which order services stand where the most wanted come first. Pure.

type Gereiht = { leistungId: string; slug: string }

/** Errands of every day, in this order: chosen by hand, for as long as nobody has counted enough. */
export const ALLTAG = [
  'wohnsitz-anmelden',
  'personalausweis-beantragen',
  'geburtsurkunde-anfordern',
  'fuehrerschein-umtauschen',
  'sperrmuell-anmelden',
  'kindergeld-beantragen',
  'wohngeld-beantragen',
  'gewerbe-anmelden',
  'hundesteuer-anmelden',
  'kfz-ummelden',
]

/** What is opened most comes first; then the errands of every day, then as it stood. */
export function nachWunsch<Z extends Gereiht>(zeilen: readonly Z[], beliebtheit: ReadonlyMap<string, number>): Z[] {
  const alltag = new Map(ALLTAG.map((slug, platz) => [slug, platz]))
  const platz = ({ slug }: Gereiht) => alltag.get(slug) ?? ALLTAG.length
  const wunsch = ({ leistungId }: Gereiht) => beliebtheit.get(leistungId) ?? 0
  return zeilen.toSorted((a, b) => wunsch(b) - wunsch(a) || platz(a) - platz(b))
}

/** Whether an order by what people open would say anything: as many as are shown have been opened at all. */
export function istGezaehlt(zeilen: readonly Gereiht[], beliebtheit: ReadonlyMap<string, number>, gezeigt: number): boolean {
  return zeilen.filter(({ leistungId }) => (beliebtheit.get(leistungId) ?? 0) > 0).length >= gezeigt
}
