// The names of places as they may stand among other words, prepared so that looking at a word costs next to nothing.
import type { Tag } from '../../../platform/zeit.ts'
import { falteOrtsname, type Gebiet, type GebietIndex, istFuellwort, stammVon } from '../../gebiet/index.ts'
import { abstand } from '../sprache/aehnlich.ts'

/** One way to say a place, as folded words. */
export type Ortsname = { worte: readonly string[]; ort: Gebiet; land: string; einwohner: number }

export type Ortsnamen = {
  /** All names that begin with this word, longest first. */
  mitErstemWort(wort: string): readonly Ortsname[]
  /** Names of one word that are this one with a single typing error; the first letter must be right. */
  aehnlich(wort: string): readonly Ortsname[]
}

const TAGE = 2
const gemerkt = new WeakMap<GebietIndex, Map<Tag, Ortsnamen>>()

/** Made once for an index and a day: it takes some hundred milliseconds for all of Germany, so only today is asked for. */
export function ortsnamen(gebiete: GebietIndex, tag: Tag): Ortsnamen {
  const jeTag = gemerkt.get(gebiete) ?? new Map<Tag, Ortsnamen>()
  gemerkt.set(gebiete, jeTag)
  const bekannt = jeTag.get(tag)
  if (bekannt) return bekannt
  if (jeTag.size >= TAGE) jeTag.delete(jeTag.keys().next().value!)
  const neu = baue(gebiete, tag)
  jeTag.set(tag, neu)
  return neu
}

function baue(gebiete: GebietIndex, tag: Tag): Ortsnamen {
  const nachWort = new Map<string, Ortsname[]>()
  const nachLaenge = new Map<string, Ortsname[]>()
  const merke = (karte: Map<string, Ortsname[]>, schluessel: string, name: Ortsname) => {
    const liste = karte.get(schluessel)
    if (liste) liste.push(name)
    else karte.set(schluessel, [name])
  }
  for (const ebene of ['gemeinde', 'kreis', 'ortsteil'] as const)
    for (const gebiet of gebiete.alle(ebene, tag)) {
      if (gebiet.art === 'gemeindefrei') continue
      const ort = ebene === 'ortsteil' ? gebiete.kette(gebiet.id, tag)[1] : gebiet
      if (!ort) continue
      const angaben = { ort, land: ort.ars?.slice(0, 2) ?? '', einwohner: gebiet.einwohner?.anzahl ?? 0 }
      for (const worte of schreibweisen(gebiet)) {
        const name = { worte, ...angaben }
        merke(nachWort, worte[0]!, name)
        if (worte.length === 1) merke(nachLaenge, eimer(worte[0]!, worte[0]!.length), name)
      }
    }
  for (const liste of nachWort.values()) liste.sort((a, b) => b.worte.length - a.worte.length)
  return {
    mitErstemWort: (wort) => nachWort.get(wort) ?? [],
    aehnlich: (wort) =>
      [-1, 0, 1]
        .flatMap((mehr) => nachLaenge.get(eimer(wort, wort.length + mehr)) ?? [])
        .filter(({ worte }) => abstand(wort, worte[0]!, 1) <= 1),
  }
}

const eimer = (wort: string, laenge: number) => `${wort[0]}${laenge}`

/** "Bad Homburg v. d. Höhe", "Bad Homburg" and "badhomburg"; "Landkreis Kassel" and "Kreis Kassel"; "Marburg-Biedenkopf" needs no "Landkreis". */
function schreibweisen({ ebene, kurzname }: Gebiet): string[][] {
  const stamm = stammVon(kurzname)
  const namen = [kurzname, ...kurzname.split('/'), ...(stamm ? [stamm] : [])].map((name) => [...falteOrtsname(name).worte])
  const alle = new Map<string, string[]>()
  const merke = (worte: string[]) => {
    if (worte.join('').length > 1 && !istFuellwort(worte[0]!)) alle.set(worte.join(' '), worte)
  }
  for (const worte of namen) {
    merke(worte)
    if (worte.length > 1) merke([worte.join('')])
    if (ebene === 'kreis') for (const weitere of kreisnamen(worte)) merke(weitere)
  }
  return [...alle.values()]
}

function kreisnamen(worte: string[]): string[][] {
  const [erstes, ...rest] = worte
  if (erstes === 'landkreis' || erstes === 'kreis')
    return [['landkreis', ...rest], ['kreis', ...rest], [...rest, 'kreis'], ...(rest.length > 1 ? [rest, [rest.join('')]] : [])]
  return worte.at(-1) === 'kreis' && worte.length > 2 ? [worte.slice(0, -1)] : []
}
