// The terms that occur on a page: its texts are read in the order of the page, and the first mention of each term becomes a link.
import type { Begriffe, Fundstelle } from '../../../domain/begriff/index.ts'
import { begriffsanker, type Satztext, type Worterklaerung } from '../../../ui/begriffe.tsx'
import type { Oberflaechensprache } from '../../../ui/texte/index.ts'

export type Begriffsleser = {
  /** A sentence with its first mentions as links. */
  satz(text: string): Satztext
  /** Allow-listed HTML of editors with its first mentions as links; words in links and headings are left alone. */
  html(html: string): string
  /** Words that cannot be linked (headings, labels, names): found, so that they are explained. */
  nenne(text: string | undefined): void
  /** All that were found, by name. */
  gefunden(): Worterklaerung[]
}

export function createBegriffsleser({ alle, erkenne }: Begriffe, sprache: Oberflaechensprache): Begriffsleser {
  const genannte = new Set<string>()
  const verlinkte = new Set<string>()
  const { text: imText, html: imHtml } = erkenne[sprache]
  const istErster = ({ kennung, frei = true }: Fundstelle & { frei?: boolean }) => {
    genannte.add(kennung)
    return frei && !verlinkte.has(kennung) && Boolean(verlinkte.add(kennung))
  }
  return {
    satz(text) {
      const erste = imText(text).filter(istErster)
      return erste.length > 0 ? zerlegt(text, erste) : text
    },
    html(html) {
      const erste = imHtml(html).filter(istErster)
      return erste.length > 0 ? zerlegt(html, erste).map(alsHtml).join('') : html
    },
    nenne(text) {
      if (text) for (const { kennung } of imText(text)) genannte.add(kennung)
    },
    gefunden: () =>
      alle[sprache]
        .filter(({ kennung }) => genannte.has(kennung))
        .map((begriff) => ({
          kennung: begriff.kennung,
          name: begriff[sprache].name,
          deutsch: sprache === 'de' ? undefined : begriff.de.name,
          erklaerung: begriff[sprache].erklaerung,
        })),
  }
}

type Stueck = Exclude<Satztext, string>[number]

/** What stands between the finds, and the finds. */
function zerlegt(text: string, funde: readonly Fundstelle[]): Stueck[] {
  let ende = 0
  const stuecke = funde.flatMap(({ von, bis, kennung }): Stueck[] => {
    const davor = text.slice(ende, von)
    ende = bis
    return [davor, { wort: text.slice(von, bis), kennung }]
  })
  return [...stuecke, text.slice(ende)]
}

/** The words come out of sanitised HTML and hold letters and blanks only. */
function alsHtml(stueck: Stueck): string {
  return typeof stueck === 'string' ? stueck : `<a class="aw-begriff" href="#${begriffsanker(stueck.kennung)}">${stueck.wort}</a>`
}
