// A notice on the page: something to know, something that went well, something that did not. Always with words and a picture.
import type { ComponentChildren } from 'preact'
import { Zeichen, type Zeichenart } from './zeichen.tsx'

const KLASSEN = {
  hinweis: 'aw-meldung aw-meldung--hinweis',
  achtung: 'aw-meldung aw-meldung--achtung',
  erfolg: 'aw-meldung aw-meldung--erfolg',
  fehler: 'aw-meldung aw-meldung--fehler',
} as const
const BILD: Record<Meldungsart, Zeichenart> = { hinweis: 'info', achtung: 'info', erfolg: 'haken', fehler: 'kreuz' }

export type Meldungsart = keyof typeof KLASSEN

/** A page that says what went wrong begins there: the browser puts the focus on it, so it is read first and the next tab stop is the first fault. */
const ANTWORT = { fehler: { role: 'alert', tabindex: -1, autofocus: true }, gut: { role: 'status' } } as const

type Angaben = {
  art: Meldungsart
  titel?: string | undefined
  /** Answers to what the person just did: read out at once. */
  antwort?: boolean | undefined
  children?: ComponentChildren
}

export function Meldung({ art, titel, antwort = false, children }: Angaben) {
  return (
    <div class={KLASSEN[art]} {...(antwort ? ANTWORT[art === 'fehler' ? 'fehler' : 'gut'] : {})}>
      <Zeichen art={BILD[art]} />
      <div>
        {titel ? <h2>{titel}</h2> : null}
        {children}
      </div>
    </div>
  )
}
