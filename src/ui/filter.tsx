// Narrowing a list without script: every value is a link with the number of hits it leaves; what is chosen stands above the list and can be taken away.
import { Link } from './link.tsx'
import { schablone, setzeEin } from './schablone.ts'
import type { Texte } from './texte/index.ts'
import { Zeichen } from './zeichen.tsx'

type Filterwert = { wort: string; anzahl: number; gewaehlt: boolean; url: string }
export type Filterangebot = {
  gruppen: readonly { titel: string; werte: readonly Filterwert[] }[]
  gesetzt: readonly { wort: string; url: string }[]
  /** Address without any filter; null if none is chosen. */
  ohne: string | null
}

/** Folded on a phone; beside the list where there is room. */
export function Filterliste({ angebot: { gruppen, gesetzt }, t }: { angebot: Filterangebot; t: Texte }) {
  const { filter } = t.ergebnis
  if (gruppen.length === 0) return null
  return (
    <nav class="aw-filter" aria-label={filter.titel}>
      <details class="aw-klappe">
        <summary>
          <span>
            {filter.titel}
            {gesetzt.length > 0 ? <small>{filter.gewaehlt(gesetzt.length)}</small> : null}
          </span>
        </summary>
        <div class="aw-filter__gruppen">
          {gruppen.map(({ titel, werte }) => (
            <div key={titel}>
              <h2>{titel}</h2>
              <ul class="aw-filter__werte">
                {setzeEin(
                  werte.map(({ wort, anzahl, gewaehlt, url }) =>
                    wertzeile(`${t.sprachname} ${gewaehlt}`, { gewaehlt, t }, { wort, anzahl: String(anzahl), url }),
                  ),
                )}
              </ul>
            </div>
          ))}
        </div>
      </details>
    </nav>
  )
}

const wertzeile = schablone(
  ({ wort, anzahl, url }: Record<'wort' | 'anzahl' | 'url', string>, { gewaehlt, t }: { gewaehlt: boolean; t: Texte }) => (
    <li>
      <Link href={url} rel="nofollow" aria-current={gewaehlt ? 'true' : undefined}>
        <i>{gewaehlt ? <Zeichen art="haken" /> : null}</i>
        <span>
          {wort}
          {gewaehlt ? <span class="kern-sr-only">{t.ergebnis.filter.aufheben}</span> : null}
        </span>
        <b>
          {anzahl}
          <span class="kern-sr-only">{t.ergebnis.filter.treffer}</span>
        </b>
      </Link>
    </li>
  ),
  ['url'],
)

/** Chosen filters as chips. */
export function GesetzteFilter({ angebot: { gesetzt, ohne }, t }: { angebot: Filterangebot; t: Texte }) {
  const { filter } = t.ergebnis
  if (gesetzt.length === 0) return null
  return (
    <ul class="aw-gesetzt" aria-label={filter.gesetzt}>
      {gesetzt.map(({ wort, url }) => (
        <li key={url}>
          <Link class="aw-gesetzt__einer" href={url}>
            <span class="kern-sr-only">{filter.entfernen}</span>
            {wort}
            <Zeichen art="kreuz" />
          </Link>
        </li>
      ))}
      {ohne && gesetzt.length > 1 ? (
        <li>
          <Link class="aw-link" href={ohne}>
            {filter.alleEntfernen}
          </Link>
        </li>
      ) : null}
    </ul>
  )
}
