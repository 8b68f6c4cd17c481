// Running text from editors: HTML of the allow-list, already sanitised when it was saved and again when it was read in.

/** `html` must come from the noun leistung (allow-list of its text module), never from a request. `sprache` where it differs from the page. */
export function Prosa({ html, sprache }: { html: string; sprache?: string | undefined }) {
  // The one place where sanitised editors' text enters a page
  return <div class="aw-prosa" lang={sprache} dangerouslySetInnerHTML={{ __html: html }} />
}
