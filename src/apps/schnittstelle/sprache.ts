// In which language an answer is given: what the address says, else what the client prefers, else German.
import { SPRACHEN, type Sprache } from '../../domain/leistung/index.ts'

export function spracheVon(gewaehlt: unknown, acceptLanguage: string | undefined): Sprache {
  const gewollt = SPRACHEN.find((sprache) => sprache === gewaehlt)
  if (gewollt) return gewollt
  const vorlieben = (acceptLanguage ?? '').slice(0, 200).split(',').map(vorliebe)
  const beste = vorlieben.filter(({ gewicht }) => gewicht > 0).sort((a, b) => b.gewicht - a.gewicht)
  return beste.map(({ sprache }) => sprache).find((sprache): sprache is 'de' | 'en' => sprache === 'de' || sprache === 'en') ?? 'de'
}

/** `en-GB;q=0.8` → English at 0.8 (RFC 9110, 12.5.4). */
function vorliebe(teil: string): { sprache: string; gewicht: number } {
  const [bereich = '', ...zusaetze] = teil.trim().split(';')
  const q = zusaetze.map((zusatz) => /^\s*q=([\d.]+)$/.exec(zusatz)?.[1]).find((wert) => wert !== undefined)
  return { sprache: bereich.slice(0, 2).toLowerCase(), gewicht: q === undefined ? 1 : Number(q) }
}
