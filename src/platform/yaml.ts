// YAML as people write it: parsed with every syntax fault named by line, and the line of a field found again. The parser is loaded only when needed.
import type { Document, LineCounter, Node } from 'yaml'
import { type Fault, SeedInvalid } from './seed.ts'

/** @throws SeedInvalid with the line of every syntax fault */
export async function parseYaml(datei: string, text: string): Promise<unknown> {
  const { parseDocument } = await import('yaml')
  const dokument = parseDocument(text, { prettyErrors: true })
  if (dokument.errors.length === 0) return dokument.toJS()
  throw new SeedInvalid(
    dokument.errors.map(({ message, linePos }): Fault => {
      const zeile = linePos?.[0].line
      const was = `${message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '')}. Correct the YAML there: indentation, quotes, a colon.`
      return { datei, pfad: [], ort: '(file)', was, ...(zeile === undefined ? {} : { zeile }) }
    }),
  )
}

/** Finds lines of fields: 1 for the first line; of a field that is missing, the line of what should hold it. */
export async function zeilensucher(text: string): Promise<(pfad: readonly PropertyKey[]) => number> {
  const { LineCounter, parseDocument, isMap, isSeq, isScalar } = await import('yaml')
  const lineCounter: LineCounter = new LineCounter()
  const dokument: Document.Parsed = parseDocument(text, { lineCounter })
  return (pfad) => {
    let knoten: unknown = dokument.contents
    let stelle = (dokument.contents as Node | null)?.range?.[0] ?? 0
    for (const schritt of pfad) {
      if (isSeq(knoten)) {
        knoten = knoten.items[Number(schritt)]
        stelle = (knoten as Node | undefined)?.range?.[0] ?? stelle
      } else if (isMap(knoten)) {
        const paar = knoten.items.find(({ key }) => isScalar(key) && String(key.value) === String(schritt))
        if (!paar) break
        stelle = (paar.key as Node).range?.[0] ?? stelle
        knoten = paar.value
      } else break
    }
    return lineCounter.linePos(stelle).line
  }
}
