// Text inside XML: escaped for elements and attributes alike, without the signs that XML 1.0 does not know at all.

const ZU_MASKIEREN = /[&<>"]/g
const MASKEN: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Controls and halves of signs: they may not stand in a document, not even escaped. */
const UNMOEGLICH = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

export function xmlText(text: string): string {
  return text.replace(UNMOEGLICH, '').replace(ZU_MASKIEREN, (zeichen) => MASKEN[zeichen]!)
}
