// Whether a text is well-formed XML: every element closed by its own name, no bare signs, one root. Enough for what this program writes.

const TEIL = /<\?xml [^>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g
const BLANK = /&(?!(?:amp|lt|gt|quot|#\d+|#x[0-9a-f]+);)|[<>]/

/** What is wrong with it; empty: nothing. */
export function xmlMaengel(text: string): string[] {
  const maengel: string[] = []
  const offen: string[] = []
  let wurzeln = 0
  let ende = 0
  for (const fund of text.matchAll(TEIL)) {
    pruefeText(text.slice(ende, fund.index), maengel)
    ende = fund.index + fund[0].length
    const [, zu, name, attribute = '', leer] = fund
    if (name === undefined) continue
    if (BLANK.test(attribute)) maengel.push(`bare sign in ${fund[0]}`)
    if (zu) {
      if (offen.pop() !== name) maengel.push(`</${name}> closes another element`)
    } else {
      if (offen.length === 0) wurzeln++
      if (!leer) offen.push(name)
    }
  }
  pruefeText(text.slice(ende), maengel)
  if (offen.length > 0) maengel.push(`not closed: ${offen.join(', ')}`)
  if (wurzeln !== 1) maengel.push(`${wurzeln} roots`)
  return maengel
}

function pruefeText(text: string, maengel: string[]): void {
  if (BLANK.test(text)) maengel.push(`bare sign in "${text.slice(0, 60)}"`)
}
