// One section of a long page, reachable by its anchor; and the box for what a municipality adds or sets, always signed.
import type { ComponentChildren } from 'preact'
import type { Ebene } from './rahmen.ts'
import { datum, weich } from './satz.ts'
import { type Oberflaechensprache, texte } from './texte/index.ts'

export function Abschnitt({ id, titel, children }: { id: string; titel: string; children: ComponentChildren }) {
  return (
    <section class="aw-abschnitt" id={id} aria-labelledby={`h-${id}`}>
      <h2 class="kern-heading-large" id={`h-${id}`}>
        {weich(titel)}
      </h2>
      {children}
    </section>
  )
}

/** Whose words a part is: the layer below the shared text, its author and day. */
export type Herkunft = {
  ebene: Ebene
  /** "Stadt Wanfried" */
  traeger: string
  /** "Wanfried" */
  ort: string
  /** Day of the text, YYYY-MM-DD. */
  stand: string
  /** `ersetzt`: stands in place of the shared text. */
  art: 'ergaenzt' | 'ersetzt'
}

/** `abschnitt`: name of the section it stands in, read out before the heading: in a list of headings it tells this one from those of other sections. */
type Hinweis = { herkunft: Herkunft; id: string; abschnitt: string; sprache: Oberflaechensprache; children: ComponentChildren }

/** A local part on its own ground, with the shield of the place and its author. */
export function Ortshinweis({ herkunft, id, abschnitt, sprache, children }: Hinweis) {
  const t = texte(sprache).leistung
  const stand = datum(herkunft.stand, sprache)
  const ersetzt = herkunft.art === 'ersetzt'
  return (
    <div class="aw-hinweis">
      <div class="aw-hinweis__kopf">
        <span class="aw-schild" aria-hidden="true">
          {herkunft.ort.slice(0, 1)}
        </span>
        <div>
          <h3 id={id}>
            <span class="kern-sr-only">{`${abschnitt}: `}</span>
            {ersetzt ? t.giltIn(herkunft.ort) : t.hinweisFuer(herkunft.ort)}
          </h3>
          <p>{ersetzt ? t.festgelegtVon(herkunft.traeger, stand) : t.ergaenztVon(herkunft.traeger, stand)}</p>
        </div>
      </div>
      {children}
    </div>
  )
}
