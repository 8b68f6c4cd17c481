// The colours of an Auftritt: two per mode, nothing else, and only such that everybody can read. Pure.
import { z } from 'zod'
import { type Farbe, hexFarbe, kontrast, mische, oklch } from './farbe.ts'

const hex = z
  .string()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/)

/** Accent (links, buttons, today's row) and what is written on it, for light and for dark. */
export const thema = z.object({ akzent: hex, akzentAuf: hex, akzentDunkel: hex, akzentAufDunkel: hex })
export type Thema = z.infer<typeof thema>

/** WCAG 2.2, 1.4.3: text of normal size. */
export const MINDESTKONTRAST = 4.5

export type Farbmangel = { farbe: keyof Thema; auf: string; kontrast: number; satz: string }

// The grounds of ui/stil/1-thema.css. In light mode hauch and zart are tinted with the accent itself.
const PAPIER_HELL = oklch(1, 0, 0)
const GRUENDE_DUNKEL = { papier: oklch(0.195, 0.018, 266), hauch: oklch(0.245, 0.032, 262), zart: oklch(0.31, 0.05, 260) }

/** Which colours cannot be read on which ground. Empty: the theme is good. */
export function pruefeThema(farben: Thema): Farbmangel[] {
  const akzent = hexFarbe(farben.akzent)
  const dunkel = hexFarbe(farben.akzentDunkel)
  const gruendeHell = { papier: PAPIER_HELL, hauch: mische(akzent, PAPIER_HELL, 0.055), zart: mische(akzent, PAPIER_HELL, 0.12) }
  return [
    ...auf('akzent', akzent, gruendeHell),
    ...auf('akzentAuf', hexFarbe(farben.akzentAuf), { akzent }),
    ...auf('akzentDunkel', dunkel, GRUENDE_DUNKEL),
    ...auf('akzentAufDunkel', hexFarbe(farben.akzentAufDunkel), { akzentDunkel: dunkel }),
  ]
}

function auf(farbe: keyof Thema, schrift: Farbe, gruende: Record<string, Farbe>): Farbmangel[] {
  return Object.entries(gruende).flatMap(([name, grund]) => {
    const wert = kontrast(schrift, grund)
    if (wert >= MINDESTKONTRAST) return []
    const satz = `der Kontrast auf ${name} ist ${wert.toFixed(2)} : 1, nötig sind mindestens ${MINDESTKONTRAST} : 1; nehmen Sie eine ${heller(farbe) ? 'hellere' : 'dunklere'} Farbe.`
    return [{ farbe, auf: name, kontrast: wert, satz }]
  })
}

function heller(farbe: keyof Thema): boolean {
  return farbe === 'akzentDunkel' || farbe === 'akzentAuf'
}

/** The style sheet of a theme. Same selectors as ui/stil/1-thema.css, so that it wins by coming later. */
export function themaCss({ thema: farben }: { thema: Thema }): string {
  const hell = `--aw-akzent:${farben.akzent};--aw-akzent-auf:${farben.akzentAuf}`
  const dunkel = `--aw-akzent:${farben.akzentDunkel};--aw-akzent-auf:${farben.akzentAufDunkel}`
  return `:root,[data-kern-theme="light"]{${hell}}
@media screen and (prefers-color-scheme:dark){:root:not([data-kern-theme="light"]){${dunkel}}}
@media screen{[data-kern-theme="dark"]{${dunkel}}}
`
}
