// The summary above the long text: what people look for first. A fact that is not known is left out.
import type { ComponentChildren } from 'preact'
import { fest, satzanfang } from './satz.ts'
import { type Oberflaechensprache, texte } from './texte/index.ts'
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

/** The note stands inside the answer, so if one of both is German, each says its own. */
function spracheVon({ deutsch }: Fakt, teil: 'wert' | 'zusatz', sprache: Oberflaechensprache) {
  return deutsch && (deutsch.includes(teil) ? 'de' : sprache)
}

type Angaben = { fakten: readonly Fakt[]; sprache: Oberflaechensprache; children?: ComponentChildren }

/** `children` is the row of the main action below the facts. */
export function Fakten({ fakten, sprache, children }: Angaben) {
  if (fakten.length === 0 && !children) return null
  const t = texte(sprache)
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
              {/* The answer is the text of the `dd` itself: Orca passes over a block that a `dd` begins with. */}
              <dd lang={spracheVon(fakt, 'wert', sprache)}>
                {fest(satzanfang(fakt.wert))}
                {fakt.zusatz ? <span lang={spracheVon(fakt, 'zusatz', sprache)}>{fest(fakt.zusatz)}</span> : null}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {children ? <div class="aw-fakten__tat">{children}</div> : null}
    </section>
  )
}
