// Colours as numbers: enough to mix two of them as CSS does and to tell whether one can be read on the other. Pure.

/** OKLab (Björn Ottosson, 2020; CSS Color 4): lightness 0–1 and two colour axes. */
export type Farbe = readonly [l: number, a: number, b: number]

export function oklch(l: number, c: number, h: number): Farbe {
  const winkel = (h * Math.PI) / 180
  return [l, c * Math.cos(winkel), c * Math.sin(winkel)]
}

export function hexFarbe(hex: string): Farbe {
  const [r, g, b] = [1, 3, 5].map((von) => linear(Number.parseInt(hex.slice(von, von + 2), 16) / 255)) as [number, number, number]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** `color-mix(in oklab, a <anteil>, b)`. */
export function mische(a: Farbe, b: Farbe, anteil: number): Farbe {
  const [l, x, y] = [0, 1, 2].map((i) => a[i]! * anteil + b[i]! * (1 - anteil)) as [number, number, number]
  return [l, x, y]
}

/** Contrast ratio after WCAG 2.2: 1 to 21. */
export function kontrast(a: Farbe, b: Farbe): number {
  const [heller, dunkler] = [helligkeit(a), helligkeit(b)].sort((x, y) => y - x) as [number, number]
  return (heller + 0.05) / (dunkler + 0.05)
}

/** Relative luminance: the green, red and blue light of the colour, weighted; out-of-gamut parts are cut off as a screen does. */
function helligkeit([lightness, a, b]: Farbe): number {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const licht = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((anteil) => Math.min(1, Math.max(0, anteil))) as [number, number, number]
  return 0.2126 * licht[0] + 0.7152 * licht[1] + 0.0722 * licht[2]
}

function linear(wert: number): number {
  return wert <= 0.04045 ? wert / 12.92 : ((wert + 0.055) / 1.055) ** 2.4
}
