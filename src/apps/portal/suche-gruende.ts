// Why a hit is one, in sentences: how each word of the query was found, and where.
import type { Grund } from '../../domain/suche/index.ts'
import { type Oberflaechensprache, texte } from '../../ui/texte/index.ts'

/** More would only repeat the same words in further fields. */
const HOECHSTENS = 6

export function gruendeAlsSaetze(gruende: readonly Grund[], empfohlen: boolean, sprache: Oberflaechensprache): string[] {
  const t = texte(sprache).ergebnis.warum
  const saetze = gruende.map(({ wort, gefunden, art, feld }) => t[gleichGeschrieben(wort, gefunden, art)](wort, gefunden, t.feld[feld]))
  const eindeutige = [...new Set([...(empfohlen ? [t.empfohlen] : []), ...saetze])].slice(0, HOECHSTENS)
  return eindeutige.length > 0 ? eindeutige : [t.ohneGrund]
}

/** Nobody needs to read that „hund“ stands there as „Hund“. */
function gleichGeschrieben(wort: string, gefunden: string, art: Grund['art']): Grund['art'] {
  return art === 'stamm' && wort.toLowerCase() === gefunden.toLowerCase() ? 'wort' : art
}
