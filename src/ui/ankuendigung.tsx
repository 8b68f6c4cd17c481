// Announcements as people read them in a list: the heading of each, who says it and until when, and the beginning of its text.
import type { ComponentChildren } from 'preact'
import { Link } from './link.tsx'
import type { Rahmen } from './rahmen.ts'
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

type Band = { rahmen: Rahmen; meldungen: readonly Ankuendigung[]; children?: ComponentChildren }

/** What is announced at the chosen place, under its heading; nothing where nothing is. `children` follow the list. */
export function Meldungsband({ rahmen, meldungen, children }: Band) {
  const t = texte(rahmen.sprache).meldungen
  if (meldungen.length === 0) return null
  return (
    <section class="aw-band" aria-labelledby="meldungen">
      <h2 id="meldungen" class="kern-heading-large aw-band__titel">
        {rahmen.ort ? t.titelIn(rahmen.ort.name) : t.titel}
      </h2>
      <div class="aw-kurzmeldungen">
        {meldungen.map((eine) => (
          <Kurzmeldung key={eine.url} ankuendigung={eine} sprache={rahmen.sprache} />
        ))}
      </div>
      {children}
    </section>
  )
}

/** An empty line begins a new paragraph. */
export function absaetze(text: string): string[] {
  return text.split(/\n{2,}/)
}
