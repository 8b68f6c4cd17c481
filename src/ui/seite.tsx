// The shell of every page: head, skip link, header, path, main, footer. No inline style and no script, as the CSP demands.
import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Fuss } from './fuss.tsx'
import { Kopf } from './kopf.tsx'
import type { Grundrahmen, Rahmen } from './rahmen.ts'
import { fest } from './satz.ts'
import { texte } from './texte/index.ts'

type Huelle = {
  rahmen: Grundrahmen
  titel: string
  beschreibung?: string | undefined
  kanonisch?: string | null | undefined
  sprachen?: Rahmen['sprachen'] | undefined
  /** Keep out of search engines: searches, errors, staff. */
  verborgen?: boolean | undefined
  klasse?: string | undefined
  children: ComponentChildren
}

/** The bare document around a page, for citizens and staff alike. */
export function Dokument({ rahmen, titel, beschreibung, kanonisch, sprachen = [], verborgen, klasse, children }: Huelle) {
  const { dateien, auftritt, sprache } = rahmen
  return (
    <html lang={sprache}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${titel} – ${auftritt.name}`}</title>
        {beschreibung ? <meta name="description" content={beschreibung} /> : null}
        {verborgen ? <meta name="robots" content="noindex" /> : null}
        <meta name="color-scheme" content="light dark" />
        {kanonisch ? <link rel="canonical" href={kanonisch} /> : null}
        {sprachen.map((s) => (
          <link key={s.sprache} rel="alternate" hreflang={s.sprache} href={kanonisch ? new URL(s.url, kanonisch).href : s.url} />
        ))}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {dateien.schriften.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={dateien.stil} />
        {dateien.thema ? <link rel="stylesheet" href={dateien.thema} /> : null}
      </head>
      <body class={klasse}>
        <a class="aw-sprung" href="#inhalt">
          {texte(sprache).zumInhalt}
        </a>
        {children}
      </body>
    </html>
  )
}

type Seitenangaben = Omit<Huelle, 'rahmen' | 'kanonisch' | 'sprachen' | 'klasse'> & {
  rahmen: Rahmen
  /** Stands between header and main: the path, or the search form. */
  davor?: ComponentChildren
}

/** A page of the portal. */
export function Seite({ rahmen, titel, beschreibung, verborgen, davor, children }: Seitenangaben) {
  return (
    <Dokument
      rahmen={rahmen}
      titel={titel}
      beschreibung={beschreibung ? fest(beschreibung) : undefined}
      kanonisch={verborgen ? null : rahmen.kanonisch}
      sprachen={verborgen ? [] : rahmen.sprachen}
      verborgen={verborgen}
    >
      <Kopf rahmen={rahmen} />
      {davor}
      <main id="inhalt" tabindex={-1}>
        {children}
      </main>
      <Fuss rahmen={rahmen} />
    </Dokument>
  )
}

/** A rendered page as the text that goes over the wire. */
export function alsHtml(seite: VNode): string {
  return `<!doctype html>\n${renderToString(seite)}`
}
