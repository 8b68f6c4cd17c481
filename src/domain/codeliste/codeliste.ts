// A code list: an official set of codes with labels, named by a URI and a version. Also the holidays of Hessen, which are a list of days.
import { parseCsv } from '../../platform/csv.ts'
import type { Tag } from '../../platform/zeit.ts'

export type Codeliste = {
  uri: string
  version: string
  name: string
  herausgeber: string
  /** abgeleitet: put together by us from codes seen in public sources; labels may be missing. */
  art: 'amtlich' | 'abgeleitet'
  stand: Tag | null
  /** Which of QUELLEN it comes from. */
  quelle: 'xrepository' | 'fim-portal'
  hinweis: string
}

export type Code = {
  code: string
  /** Null where no source tells what the code is called. */
  de: string | null
  en: string | null
  /** Further columns of the list, by their names there ("iso-2"). */
  zusatz: Readonly<Record<string, string>>
}

export type Feiertagszeile = { tag: Tag; de: string; en: string }
export type Codelistenfakten = {
  listen: readonly (Codeliste & { codes: readonly Code[] })[]
  feiertage: readonly Feiertagszeile[]
}

export const DATEIEN = ['codelisten/listen.csv', 'codelisten/eintraege.csv', 'feiertage/feiertage-hessen.csv'] as const

/** Reads the fact files; an entry of a list that is not named throws. */
export function readCodelistenfakten(texte: Record<(typeof DATEIEN)[number], string>): Codelistenfakten {
  const koepfe = parseCsv(texte['codelisten/listen.csv'], ['uri', 'version', 'name', 'herausgeber', 'art', 'stand', 'quelle', 'hinweis'])
  const codes = new Map<string, Code[]>(koepfe.map(({ uri }) => [uri, []]))
  for (const { uri, code, de, en, zusatz } of parseCsv(texte['codelisten/eintraege.csv'], ['uri', 'code', 'de', 'en', 'zusatz'])) {
    const liste = codes.get(uri)
    if (!liste) throw new Error(`Code lists: an entry belongs to ${uri}, which listen.csv does not name`)
    liste.push({ code, de: de || null, en: en || null, zusatz: zusatz === '' ? {} : JSON.parse(zusatz) })
  }
  return {
    listen: koepfe.map((kopf) => ({ ...(kopf as typeof kopf & Codeliste), stand: kopf.stand || null, codes: codes.get(kopf.uri)! })),
    feiertage: parseCsv(texte['feiertage/feiertage-hessen.csv'], ['tag', 'de', 'en']),
  }
}
