// Which of many changes the start page names. Pure.

type Neues = { titel: string; url: string; von: string; tag: string; rang: number }

/** From here on a change is not of the Kreis or the Gemeinde any more. */
const LAND = 2

/**
 * The newest, each page once, newest first. Half of them may be older if they are of the Kreis or the Gemeinde: where a Land publishes
 * a hundred texts in a day, nobody would ever read what the town has changed.
 */
export function auswahlNeu<N extends Neues>(neuesteZuerst: readonly N[], anzahl: number): N[] {
  const nah = jeSeite(neuesteZuerst.filter(({ rang }) => rang < LAND)).slice(0, Math.floor(anzahl / 2))
  const genannt = new Set(nah.map(({ url }) => url))
  const rest = jeSeite(neuesteZuerst.filter(({ url }) => !genannt.has(url))).slice(0, anzahl - nah.length)
  return [...nah, ...rest].sort((a, b) => (a.tag === b.tag ? a.rang - b.rang : a.tag < b.tag ? 1 : -1))
}

/** The first change of each page. */
function jeSeite<N extends Neues>(liste: readonly N[]): N[] {
  return liste.filter((eine, i) => liste.findIndex(({ url }) => url === eine.url) === i)
}
