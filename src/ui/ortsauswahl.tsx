// Asking for a place: a field for free text, and the list to choose from when several places answer to it.
import type { ComponentChildren } from 'preact'
import { Link } from './link.tsx'

export type Ortsvorschlag = {
  name: string
  /** "Stadt, Werra-Meißner-Kreis, Hessen": what tells it from others of its name. */
  zusatz: string
  url: string
}

type Feld = {
  id: string
  aktion: string
  eingabe: string
  knopf: string
  hinweis?: string | undefined
  wert?: string | undefined
  /** Parameters to carry along: the search, the page to return to. */
  felder?: Readonly<Record<string, string>> | undefined
  haupt?: boolean | undefined
}

/** A plain GET form that sends `wo`. */
export function Ortsfeld({ id, aktion, eingabe, knopf, hinweis, wert = '', felder = {}, haupt = false }: Feld) {
  return (
    <form class="aw-ortsfeld" action={aktion} method="get">
      {Object.entries(felder).map(([name, inhalt]) => (
        <input key={name} type="hidden" name={name} value={inhalt} />
      ))}
      <div class="kern-form-input">
        <label class="kern-label" for={id}>
          {eingabe}
        </label>
        {hinweis ? (
          <p class="aw-klein aw-leise" id={`${id}-hinweis`}>
            {hinweis}
          </p>
        ) : null}
        <input
          class="kern-form-input__input"
          id={id}
          name="wo"
          type="text"
          autocomplete="address-level2"
          maxlength={100}
          value={wert}
          aria-describedby={hinweis ? `${id}-hinweis` : undefined}
        />
      </div>
      <button class={haupt ? 'kern-btn kern-btn--primary' : 'kern-btn kern-btn--secondary'} type="submit">
        <span class="kern-label">{knopf}</span>
      </button>
    </form>
  )
}

/** Places to choose from, each a link that carries the choice. */
export function Ortsliste({ vorschlaege, titel }: { vorschlaege: readonly Ortsvorschlag[]; titel: string }) {
  return (
    <ul class="aw-ortsliste" aria-label={titel}>
      {vorschlaege.map((ort) => (
        <li key={ort.url}>
          <Link href={ort.url}>
            <b>{ort.name}</b> <span>{ort.zusatz}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** A box that asks something in the middle of a page. */
export function Ortsfrage({
  id,
  frage,
  hinweis,
  children,
}: {
  id: string
  frage: string
  hinweis?: string | undefined
  children: ComponentChildren
}) {
  return (
    <section class="aw-ortsfrage aw-nicht-druck" aria-labelledby={id}>
      <h3 id={id}>{frage}</h3>
      {hinweis ? <p class="aw-leise">{hinweis}</p> : null}
      {children}
    </section>
  )
}
