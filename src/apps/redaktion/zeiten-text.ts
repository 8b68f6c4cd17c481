// Hours as people type them, "8-12 Uhr, 14 bis 16.30", and back. Pure.
import { uhrzeit } from '../../ui/satz.ts'

export type Spanne = { von: string; bis: string }

const UHR = String.raw`(\d{1,2})(?:[:.](\d{2}))?(?:\s*(?:Uhr|h))?`
const SPANNE = new RegExp(String.raw`^(?:von\s+)?${UHR}\s*(?:-|–|—|bis|to)\s*${UHR}$`, 'i')
const ZU = /^(geschlossen|zu|closed|-|–)?$/i

/** Empty or "geschlossen" is a closed day; null where something is no span of time. Whether it ends before it begins is for others to say. */
export function parseZeiten(text: string): Spanne[] | null {
  if (ZU.test(text.trim())) return []
  const spannen = text
    .split(/[,;/]|\bund\b|\band\b/i)
    .map((teil) => teil.trim())
    .filter((teil) => teil !== '')
    .map(parseSpanne)
  return spannen.length > 0 && spannen.every((spanne) => spanne !== null) ? spannen : null
}

function parseSpanne(text: string): Spanne | null {
  const [, vonStunde, vonMinute = '00', bisStunde, bisMinute = '00'] = SPANNE.exec(text) ?? []
  if (vonStunde === undefined || bisStunde === undefined) return null
  return { von: `${vonStunde.padStart(2, '0')}:${vonMinute}`, bis: `${bisStunde.padStart(2, '0')}:${bisMinute}` }
}

/** "8:00–12:00, 14:00–16:00" */
export function zeitenText(spannen: readonly Spanne[]): string {
  return spannen.map(({ von, bis }) => `${uhrzeit(von)}–${uhrzeit(bis)}`).join(', ')
}

/** In a line, days of the same hours together: "Montag, Freitag: 8:00–12:00; Dienstag: 14:00–16:00". */
export function wochenText(
  { woche, nurNachVereinbarung }: { woche: readonly { wochentag: number; zeiten: readonly Spanne[] }[]; nurNachVereinbarung: boolean },
  wochentage: readonly string[],
  vereinbarung: string,
): string {
  const tage = new Map<string, string[]>()
  for (const [nr, name] of wochentage.entries()) {
    const text = zeitenText(woche.filter(({ wochentag }) => wochentag === nr + 1).flatMap(({ zeiten }) => zeiten))
    if (text !== '') tage.set(text, [...(tage.get(text) ?? []), name])
  }
  const zeilen = [...tage].map(([text, namen]) => `${namen.join(', ')}: ${text}`)
  return [...zeilen, ...(nurNachVereinbarung ? [vereinbarung] : [])].join('; ')
}
