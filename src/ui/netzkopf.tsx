// What stands in the head for the net around the portal: other languages, feeds, the search for browsers, a preview for whoever shares the page.
import { adressen, type Rahmen } from './rahmen.ts'
import { fest } from './satz.ts'
import { texte } from './texte/index.ts'

const LOKAL = { de: 'de_DE', en: 'en_GB' } as const

type Angaben = {
  rahmen: Rahmen
  titel: string
  beschreibung?: string | undefined
  /** Feed of this page beside the one of the place: rooted address and name. */
  feed?: { url: string; titel: string } | undefined
}

/** Only for pages that may be found: those with a canonical address. */
export function Netzkopf({ rahmen, titel, beschreibung, feed }: Angaben) {
  const { kanonisch, sprachen, sprache, auftritt } = rahmen
  if (!kanonisch) return null
  const a = adressen(rahmen)
  const t = texte(sprache).netz
  const alle = sprachen.map((eine) => ({ sprache: eine.sprache, href: wieKanonisch(eine.url, kanonisch) }))
  // Whoever names other languages must be named by them: a page in einfache Sprache is not.
  const andere = alle.some(({ href }) => href === kanonisch) ? alle : []
  const deutsch = andere.find((eine) => eine.sprache === 'de')
  const vorsatz = sprache === 'de' ? '' : `/${sprache}`
  const ort = rahmen.ort ? `?ort=${rahmen.ort.ars}` : ''
  return (
    <>
      {andere.map(({ sprache: eine, href }) => (
        <link key={eine} rel="alternate" hreflang={eine} href={href} />
      ))}
      {deutsch && andere.length > 1 ? <link rel="alternate" hreflang="x-default" href={deutsch.href} /> : null}
      <link
        rel="alternate"
        type="application/atom+xml"
        title={rahmen.ort ? t.aenderungenIn(rahmen.ort.name) : t.aenderungen}
        href={`${vorsatz}/aenderungen.atom${ort}`}
      />
      {feed ? <link rel="alternate" type="application/atom+xml" title={feed.titel} href={feed.url} /> : null}
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={auftritt.name}
        href={`${a.suche.slice(0, -'/suche'.length)}/opensearch.xml`}
      />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={auftritt.name} />
      <meta property="og:title" content={titel} />
      {beschreibung ? <meta property="og:description" content={fest(beschreibung)} /> : null}
      <meta property="og:url" content={kanonisch} />
      <meta property="og:locale" content={LOKAL[sprache]} />
      <Vorschaubild url={bildadresse(kanonisch)} text={t.bildtext(titel, auftritt.name)} />
    </>
  )
}

/** The picture is made when somebody asks for it (apps/portal/netz). */
function Vorschaubild({ url, text }: { url: string; text: string }) {
  return (
    <>
      <meta property="og:image" content={url} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={text} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image:alt" content={text} />
    </>
  )
}

/** Pages that have a picture of their own; all others show that of the start page. */
const MIT_BILD = /^(\/en|\/einfach)?(\/leistung\/[^/]+|\/stelle\/[^/]+|\/meldung\/[^/]+|\/themen\/[^/]+\/[^/]+)$/

function bildadresse(kanonisch: string): string {
  const url = new URL(kanonisch)
  const [, vorsatz, seite] = MIT_BILD.exec(url.pathname) ?? [null, /^\/(?:en|einfach)(?=\/|$)/.exec(url.pathname)?.[0], '/start']
  url.pathname = `${vorsatz ?? ''}/vorschau${seite}.png`
  return url.href
}

const MIT_ORT = /[?&]ort=/

/** The page in another language, absolute; without the place where the canonical address has none. */
function wieKanonisch(url: string, kanonisch: string): string {
  const adresse = new URL(url, kanonisch)
  if (MIT_ORT.test(url) && !MIT_ORT.test(kanonisch)) adresse.searchParams.delete('ort')
  return adresse.href
}
