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

/** A page that says that nothing was done begins there: the browser puts the focus on it, so it is read first and the next tab stop is the first fault. */
const NICHT_GETAN = { role: 'alert', tabindex: -1, autofocus: true } as const
const GETAN = { role: 'status' } as const
const ANTWORT = { fehler: NICHT_GETAN, achtung: NICHT_GETAN, hinweis: GETAN, erfolg: GETAN } as const

/** Whether a rendered page answers that nothing was done. What people typed cannot look like it: quotes are escaped. */
export function sagtNichtGetan(html: string): boolean {
  return html.includes(' role="alert"')
}

type Angaben = {
  art: Meldungsart
  titel?: string | undefined
  /** Answers to what the person just did: read out at once. */
  antwort?: boolean | undefined
  children?: ComponentChildren
}

export function Meldung({ art, titel, antwort = false, children }: Angaben) {
  return (
    <div class={KLASSEN[art]} {...(antwort ? ANTWORT[art] : {})}>
      <Zeichen art={BILD[art]} />
      <div>
        {titel ? <h2>{titel}</h2> : null}
        {children}
      </div>
    </div>
  )
}
