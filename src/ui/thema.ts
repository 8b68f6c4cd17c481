// The colours of one Auftritt as a style sheet of its own: two colours per mode, nothing else (the page may carry no inline style, CSP).

export type Thema = {
  /** Accent on light paper and the text on it; then the same for dark mode. CSS colours: #hex or oklch(). */
  akzent: string
  akzentAuf: string
  akzentDunkel: string
  akzentDunkelAuf: string
}

const FARBE = /^(#[0-9a-f]{3,8}|oklch\([0-9.% ]+\))$/i

/** The sheet for `/thema/<schluessel>-<hash>.css`. Throws on anything that is not a plain colour. */
export function themaCss(thema: Thema): string {
  for (const wert of Object.values(thema)) if (!FARBE.test(wert)) throw new Error(`not a colour: ${wert}`)
  const hell = `--aw-akzent:${thema.akzent};--aw-akzent-auf:${thema.akzentAuf}`
  const dunkel = `--aw-akzent:${thema.akzentDunkel};--aw-akzent-auf:${thema.akzentDunkelAuf}`
  return [
    `:root,[data-kern-theme="light"]{${hell}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-kern-theme="light"]){${dunkel}}}`,
    `@media screen{[data-kern-theme="dark"]{${dunkel}}}`,
  ].join('\n')
}
