// The shell of every page: head, skip link, header, path, main, footer. No inline style and no script, as the CSP demands.
import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Fuss } from './fuss.tsx'
import { Kopf } from './kopf.tsx'
import { sagtNichtGetan } from './meldung.tsx'
import { Netzkopf } from './netzkopf.tsx'
import type { Grundrahmen, Rahmen } from './rahmen.ts'
import { fest } from './satz.ts'
import { Datenblock, type Strukturdaten } from './strukturdaten.tsx'
import { texte } from './texte/index.ts'

type Huelle = {
  rahmen: Grundrahmen
  titel: string
  beschreibung?: string | undefined
  kanonisch?: string | null | undefined
  /** Keep out of search engines: searches, errors, staff. */
  verborgen?: boolean | undefined
  klasse?: string | undefined
  /** More of the head: what the net around the portal reads. */
  netz?: ComponentChildren
  children: ComponentChildren
}

/** The bare document around a page, for citizens and staff alike. */
export function Dokument({ rahmen, titel, beschreibung, kanonisch, verborgen, klasse, netz, children }: Huelle) {
  const { dateien, auftritt, sprache } = rahmen
  return (
    <html lang={sprache}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {/* First of all, and the sheet before the fonts: nothing is painted without it, and both share one line. */}
        <link rel="stylesheet" href={dateien.stil} />
        {dateien.thema ? <link rel="stylesheet" href={dateien.thema} /> : null}
        {dateien.schriften.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" fetchpriority="low" />
        ))}
        <title>{`${titel} – ${auftritt.name}`}</title>
        {beschreibung ? <meta name="description" content={beschreibung} /> : null}
        {verborgen ? <meta name="robots" content="noindex" /> : null}
        <meta name="color-scheme" content="light dark" />
        {kanonisch ? <link rel="canonical" href={kanonisch} /> : null}
        {netz}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
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

type Seitenangaben = Omit<Huelle, 'rahmen' | 'kanonisch' | 'klasse' | 'netz'> & {
  rahmen: Rahmen
  /** What the page says to machines. */
  daten?: Strukturdaten | null | undefined
  /** Feed of this page beside the one of the place. */
  feed?: { url: string; titel: string } | undefined
  /** Stands between header and main: the path, or the search form. */
  davor?: ComponentChildren
}

/** A page of the portal. */
export function Seite({ rahmen, titel, beschreibung, verborgen, davor, daten, feed, children }: Seitenangaben) {
  const hier = mitOrtsnamen(titel, rahmen)
  return (
    <Dokument
      rahmen={rahmen}
      titel={hier}
      netz={
        verborgen ? null : (
          <>
            <Netzkopf rahmen={rahmen} titel={hier} beschreibung={beschreibung} feed={feed} />
            {daten ? <Datenblock daten={daten} /> : null}
          </>
        )
      }
      beschreibung={beschreibung ? fest(beschreibung) : undefined}
      kanonisch={verborgen ? null : rahmen.kanonisch}
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

/** Pages that read otherwise at another place bear its name, so that no two of them are called the same. */
function mitOrtsnamen(titel: string, { ort, kanonisch }: Rahmen): string {
  if (!ort || !/[?&]ort=/.test(kanonisch ?? '') || titel.includes(ort.name)) return titel
  return `${titel}: ${ort.name}`
}

/**
 * A rendered page as the text that goes over the wire. What a form was sent back for is read out first of all: the title begins with it.
 * This is the one place, because only the whole page knows whether it holds a fault.
 */
export function alsHtml(seite: VNode): string {
  const html = `<!doctype html>\n${renderToString(seite)}`
  if (!sagtNichtGetan(html)) return html
  const sprache = /^<!doctype html>\n<html lang="en"/.test(html) ? 'en' : 'de'
  return html.replace('<title>', () => `<title>${texte(sprache).fehlerImTitel}`)
}
