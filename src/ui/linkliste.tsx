// Links below each other, each with the whole line to itself.
import { Link } from './link.tsx'

export type Verweis = { titel: string; url: string }

/** `lang` where the words are of another language than the page. */
export function Linkliste({ links, lang, ...rest }: { links: readonly Verweis[]; lang?: string | undefined; class?: string }) {
  return (
    <ul class={rest.class ?? 'aw-wegliste'} lang={lang}>
      {links.map(({ titel, url }) => (
        <li key={url}>
          <Link class="aw-link" href={url}>
            {titel}
          </Link>
        </li>
      ))}
    </ul>
  )
}
