// The surroundings every sample page shares: Thursday, 26 November 2026, Wanfried.
import type { Dienstrahmen } from '../../src/apps/redaktion/dienstseite.tsx'
import type { Dateien, Menuepunkt, Ortsangabe, Rahmen } from '../../src/ui/rahmen.ts'
import type { Oberflaechensprache } from '../../src/ui/texte/index.ts'

export const wanfried: Ortsangabe = { name: 'Wanfried', zusatz: 'Werra-Meißner-Kreis', ars: '066360012012' }

/** Filled by whoever builds the files: the gallery writes the real names in. */
export const dateien: Dateien & { schriften: string[] } = { stil: '/assets/stil.css', schriften: [], thema: undefined }

const auftritt = { name: 'Amtswerk', untertitel: 'Verwaltungsportal Hessen', demo: true }

export function rahmen(sprache: Oberflaechensprache, pfad: string, ort: Ortsangabe | null, aktiv?: Menuepunkt): Rahmen {
  const frage = ort ? `?ort=${ort.ars}` : ''
  return {
    sprache,
    dateien,
    auftritt,
    kanonisch: `https://portal.example${sprache === 'en' ? '/en' : ''}${pfad}${frage}`,
    sprachen: [
      { sprache: 'de', url: `${pfad}${frage}` },
      { sprache: 'en', url: `/en${pfad}${frage}` },
    ],
    ort,
    aktiv,
  }
}

export function dienstrahmen(nutzer: Dienstrahmen['nutzer'], aktiv?: Dienstrahmen['aktiv']): Dienstrahmen {
  return { sprache: 'de', dateien, auftritt, nutzer, csrf: 'beispiel', aktiv, portal: '/' }
}
