// What a page says to machines in the words of schema.org: a block of data, not a script, so the content policy has nothing to allow.

/** An object of schema.org; what is not known is left out. */
export type Strukturdaten = { readonly '@type': string; readonly [eigenschaft: string]: unknown }

/** `<` never stands in it, so no title can end the block. */
export function Datenblock({ daten }: { daten: Strukturdaten }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...daten }).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}

/** The way to a page as the page shows it; `basis` is any absolute address of the same site. */
export function pfaddaten(stufen: readonly { titel: string; url: string }[], basis: string): Strukturdaten {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: stufen.map(({ titel, url }, nr) => ({
      '@type': 'ListItem',
      position: nr + 1,
      name: titel,
      item: new URL(url, basis).href,
    })),
  }
}

/** The portal itself and how to search in it. */
export function portaldaten(name: string, start: string, suche: string): Strukturdaten {
  return {
    '@type': 'WebSite',
    name,
    url: start,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${new URL(suche, start).href}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }
}

/** An announcement: who says what, from when, until when. */
export function meldungsdaten(meldung: {
  titel: string
  text: string
  von: string
  gueltigVon: string
  gueltigBis: string
  url: string | null
}): Strukturdaten {
  const { titel, text, von, gueltigVon, gueltigBis, url } = meldung
  return {
    '@type': 'SpecialAnnouncement',
    name: titel,
    text,
    datePosted: gueltigVon,
    expires: gueltigBis,
    publisher: { '@type': 'GovernmentOrganization', name: von },
    ...(url ? { url } : {}),
  }
}

/** Only what is asked and answered on the page; null where less than two headings are questions: one is only a way of speaking. */
export function fragendaten(
  abschnitte: readonly { titel: string; absaetze: readonly string[]; punkte?: readonly string[] }[],
): Strukturdaten | null {
  const fragen = abschnitte.filter(({ titel }) => titel.endsWith('?'))
  if (fragen.length < 2) return null
  return {
    '@type': 'FAQPage',
    mainEntity: fragen.map(({ titel, absaetze, punkte = [] }) => ({
      '@type': 'Question',
      name: titel,
      acceptedAnswer: { '@type': 'Answer', text: [...absaetze, ...punkte].join(' ') },
    })),
  }
}
