// What every field of a form has around its input: label, hint and error, tied to the input for screen readers.
import type { ComponentChildren } from 'preact'

type Rahmenangaben = { id: string; titel: string; hinweis?: string | undefined; fehler?: string | undefined }

/** `children` is the input; it carries `beschreibung` of the same field. */
export function Feldrahmen({ id, titel, hinweis, fehler, children }: Rahmenangaben & { children: ComponentChildren }) {
  return (
    <div class={fehler ? 'kern-form-input aw-feld aw-feld--fehler' : 'kern-form-input aw-feld'}>
      <label class="kern-label" for={id}>
        {titel}
      </label>
      {hinweis ? (
        <p class="aw-feld__hinweis" id={`${id}-hinweis`}>
          {hinweis}
        </p>
      ) : null}
      {fehler ? (
        <p class="aw-feld__fehler" id={`${id}-fehler`}>
          {fehler}
        </p>
      ) : null}
      {children}
    </div>
  )
}

/** What the input says of itself: that it must be filled, that it is wrong, and which lines describe it, the error first.
    Not `required`: browsers call such a field wrong as long as it is empty, and screen readers say so of a form nobody has touched. */
export function beschreibung({ id, hinweis, fehler, pflicht }: Pick<Rahmenangaben, 'id' | 'hinweis' | 'fehler'> & { pflicht?: boolean }) {
  const zeilen = [fehler ? `${id}-fehler` : '', hinweis ? `${id}-hinweis` : ''].filter(Boolean).join(' ')
  return {
    'aria-required': pflicht || undefined,
    'aria-invalid': fehler ? ('true' as const) : undefined,
    'aria-describedby': zeilen || undefined,
  }
}
