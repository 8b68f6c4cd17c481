// The summary above the long text: what people look for first. A fact that is not known is left out.
import type { ComponentChildren } from 'preact'
import { fest, satzanfang } from './satz.ts'
import type { Texte } from './texte/index.ts'
import { Zeichen, type Zeichenart } from './zeichen.tsx'

export type Faktart = 'kosten' | 'dauer' | 'frist' | 'unterlagen' | 'wo'
/** `wert` is the answer in two or three words, `zusatz` what limits it. */
export type Fakt = {
  art: Faktart
  wert: string
  zusatz?: string | undefined
  /** Which of both is German though the page is not. */
  deutsch?: readonly ('wert' | 'zusatz')[] | undefined
}

const BILD: Record<Faktart, Zeichenart> = { kosten: 'euro', dauer: 'uhr', frist: 'kalender', unterlagen: 'papier', wo: 'ort' }

/** `children` is the row of the main action below the facts. */
export function Fakten({ fakten, t, children }: { fakten: readonly Fakt[]; t: Texte; children?: ComponentChildren }) {
  if (fakten.length === 0 && !children) return null
  return (
    <section class="aw-fakten" aria-labelledby="kurz">
      <h2 id="kurz" class="kern-sr-only">
        {t.leistung.wichtigstes}
      </h2>
      {fakten.length ? (
        <dl>
          {fakten.map((fakt) => (
            <div key={fakt.art}>
              <dt>
                <Zeichen art={BILD[fakt.art]} />
                {t.leistung.fakten[fakt.art]}
              </dt>
              <dd>
                <strong lang={fakt.deutsch?.includes('wert') ? 'de' : undefined}>{fest(satzanfang(fakt.wert))}</strong>
                {fakt.zusatz ? <span lang={fakt.deutsch?.includes('zusatz') ? 'de' : undefined}>{fest(fakt.zusatz)}</span> : null}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {children ? <div class="aw-fakten__tat">{children}</div> : null}
    </section>
  )
}
