// Which journeys travel side by side: two at a time, but never two that change what the other reads.
import { basename } from 'node:path'

/** They draw pages and measure them (axe, contrast, width), and only read: they hold beside any other journey. */
const NUR_SCHAUEN = ['galerie', 'barrierefrei']

export const schautNur = (datei: string): boolean => NUR_SCHAUEN.includes(basename(datei, '.e2e.ts'))

/** One lane takes what writes, file after file, and then helps the other with what only looks. `tu` answers null when no more shall begin. */
export async function verteile<T>(dateien: readonly string[], tu: (datei: string) => Promise<T> | null): Promise<T[]> {
  const ergebnisse: T[] = []
  const schauen = dateien.filter(schautNur)
  const wege = dateien.filter((datei) => !schautNur(datei))
  const spur = async (stapel: string[]) => {
    for (let datei = stapel.shift(); datei; datei = stapel.shift()) {
      const ergebnis = await tu(datei)
      if (ergebnis === null) return
      ergebnisse.push(ergebnis)
    }
  }
  await Promise.all([spur(wege).then(() => spur(schauen)), spur(schauen)])
  return ergebnisse
}
