// Which texts of a Leistung are rich (HTML), and what is checked about content beyond its form.
import { MODULE, type Modulinhalte } from './modul.ts'

const NUR_TEXT: ReadonlySet<string> = new Set(['bezeichnung', 'bezeichnungBuerger', 'teaser'])

/** The modules with every rich text (the `text` of all but titles and teaser) replaced by what `fn` makes of it. */
export function mitTexten(module: Modulinhalte, fn: (text: string, ort: string) => string): Modulinhalte {
  const eintraege = Object.entries(module).map(([name, inhalt]: [string, unknown]) => {
    if (NUR_TEXT.has(name) || !hatText(inhalt)) return [name, inhalt]
    const text = Object.entries(inhalt.text).map(([sprache, wert]) => [sprache, fn(wert, `${name}.text.${sprache}`)])
    return [name, { ...inhalt, text: Object.fromEntries(text) }]
  })
  return Object.fromEntries(eintraege)
}

function hatText(inhalt: unknown): inhalt is { text: Record<string, string> } {
  return typeof inhalt === 'object' && inhalt !== null && 'text' in inhalt && typeof inhalt.text === 'object'
}

export type Mangel = { feld: (string | number)[]; was: string }

/** What is wrong with content that has the right form: fees without an amount, unknown modules, keys used twice. Empty if all is well. */
export function pruefeInhalt({ module, modus }: { module: Modulinhalte; modus: Record<string, string> }): Mangel[] {
  const unbekannt = Object.keys(modus).filter((name) => !(MODULE as string[]).includes(name))
  const maengel: Mangel[] = unbekannt.map((name) => ({
    feld: ['modus', name],
    was: `ein Modul dieses Namens gibt es nicht; erlaubt: ${MODULE.join(', ')}.`,
  }))
  const schluessel = new Map<string, string>()
  module.kosten?.eintraege.forEach((eintrag, nr) => {
    const feld = ['module', 'kosten', 'eintraege', nr]
    if (eintrag.art === 'fix' && eintrag.betragCent === undefined)
      maengel.push({ feld, was: 'eine feste Gebühr braucht betragCent (in Cent).' })
    if (eintrag.art === 'variabel' && eintrag.vonCent === undefined && eintrag.bisCent === undefined)
      maengel.push({ feld, was: 'eine Gebühr mit Spanne braucht vonCent oder bisCent (in Cent).' })
    if (eintrag.vonCent !== undefined && eintrag.bisCent !== undefined && eintrag.vonCent > eintrag.bisCent)
      maengel.push({ feld, was: 'vonCent ist größer als bisCent; tauschen Sie die beiden.' })
    const zeit = `${eintrag.gueltigVon ?? ''}`
    if (eintrag.schluessel && schluessel.get(eintrag.schluessel) === zeit)
      maengel.push({
        feld: [...feld, 'schluessel'],
        was: `„${eintrag.schluessel}“ steht zweimal da; geben Sie einer der beiden Gebühren einen anderen Namen.`,
      })
    if (eintrag.schluessel) schluessel.set(eintrag.schluessel, zeit)
  })
  return maengel
}
