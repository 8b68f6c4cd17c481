// Forms and leaflets to download: the link, what it is, and where it leads.
import { Link } from './link.tsx'
import { fest } from './satz.ts'
import { type Oberflaechensprache, texte } from './texte/index.ts'
import { Zeichen } from './zeichen.tsx'

type Angaben = {
  downloads: readonly { titel: string; url: string; angaben: string; anbieter: string; wohin: string; hreflang: string }[]
  sprache: Oberflaechensprache
}

/** `sprache`: of the words beside the titles, which may differ from the one of the page around. */
export function Downloads({ downloads, sprache }: Angaben) {
  const t = texte(sprache).downloads
  return (
    <ul class="aw-haken aw-downloads">
      {downloads.map(({ titel, url, angaben, anbieter, wohin, hreflang }) => (
        <li key={url}>
          <Zeichen art="laden" />
          <span>
            <Link class="aw-link" href={url} hreflang={hreflang} rel="external noreferrer">
              {fest(titel)}
            </Link>
            <small>{fest(angaben)}</small>
            <small>{fest(t.von(anbieter, wohin))}</small>
          </span>
        </li>
      ))}
    </ul>
  )
}
