// One announcement as people read it in a list: its heading, who says it and until when, and the beginning of its text.
import { Link } from './link.tsx'
import { datum, fest, weich } from './satz.ts'
import { type Oberflaechensprache, texte } from './texte/index.ts'

export type Ankuendigung = {
  titel: string
  /** Its own page; none in a preview. */
  url?: string | undefined
  text: string
  /** "Stadt Wanfried" */
  von: string
  gueltigVon: string
  gueltigBis: string
  /** Set where the words are of another language than the page. */
  sprache?: 'de' | undefined
}

type Angaben = {
  ankuendigung: Ankuendigung
  sprache: Oberflaechensprache
  h?: 'h2' | 'h3'
  /** The whole text, not only its first paragraph. */
  ganz?: boolean
}

export function Kurzmeldung({ ankuendigung, sprache, h: Stufe = 'h3', ganz = false }: Angaben) {
  const { titel, url, text, von, gueltigBis, sprache: lang } = ankuendigung
  return (
    <article class="aw-kurzmeldung">
      <Stufe lang={lang}>
        {url ? (
          <Link class="aw-link" href={url}>
            {weich(fest(titel))}
          </Link>
        ) : (
          weich(fest(titel))
        )}
      </Stufe>
      <p class="aw-kurzmeldung__von">
        <b>{von}</b> <span>{gueltigBis === '' ? null : texte(sprache).meldungen.bis(datum(gueltigBis, sprache))}</span>
      </p>
      {absaetze(text)
        .slice(0, ganz ? undefined : 1)
        .map((absatz) => (
          <p key={absatz} lang={lang}>
            {fest(absatz)}
          </p>
        ))}
    </article>
  )
}

/** An empty line begins a new paragraph. */
export function absaetze(text: string): string[] {
  return text.split(/\n{2,}/)
}
