// How a page of the editors' surface begins: the way back to the list, the heading, and what else is to be said there.
import type { ComponentChildren } from 'preact'
import { Link } from '../../ui/link.tsx'

type Angaben = { titel: string; zurueck?: { url: string; text: string } | undefined; children?: ComponentChildren }

export function Werkkopf({ titel, zurueck, children }: Angaben) {
  return (
    <header class="aw-werkkopf">
      {zurueck ? (
        <p>
          <Link class="aw-link" href={zurueck.url}>
            {zurueck.text}
          </Link>
        </p>
      ) : null}
      <h1>{titel}</h1>
      {children}
    </header>
  )
}
