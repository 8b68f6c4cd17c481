// Marks beside a title: level of administration, how to get it done, open now. Each has a word, none speaks by colour alone.
import type { ComponentChildren } from 'preact'
import type { Ebene } from './rahmen.ts'
import type { Texte } from './texte/index.ts'
import { Zeichen } from './zeichen.tsx'

const EBENEN: Record<Ebene, string> = {
  bund: 'aw-ebene aw-ebene--bund',
  land: 'aw-ebene aw-ebene--land',
  kreis: 'aw-ebene aw-ebene--kreis',
  stadt: 'aw-ebene aw-ebene--stadt',
}

/** Four bars, one of them filled, and the words that say it. */
export function Ebenenmarke({ ebene, children }: { ebene: Ebene; children: ComponentChildren }) {
  return <span class={EBENEN[ebene]}>{children}</span>
}

export type Weg = 'online' | 'vor-ort' | 'auskunft'

/** How the thing gets done. */
export function Wegmarke({ weg, t }: { weg: Weg; t: Texte }) {
  if (weg === 'online') {
    return (
      <span class="kern-badge kern-badge--success kern-badge--small">
        <Zeichen art="erfolg" />
        <span class="kern-label">{t.marke.online}</span>
      </span>
    )
  }
  return (
    <span class="aw-marke">
      {weg === 'vor-ort' ? <Zeichen art="amt" /> : null}
      {weg === 'vor-ort' ? t.marke.vorOrt : t.marke.auskunft}
    </span>
  )
}
