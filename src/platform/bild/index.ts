// Drawings made on the server: letters of a web font, simple shapes and outlines of a map, as a PNG file. Own code of a few hundred lines,
// because the libraries for it take more memory than the whole program may (docs/adr/0003).

/** A font from a WOFF2 file: widths and outlines of lines of text. Throws for any other file. */
export { type Font, type Linienzug, leseFont } from './font.ts'
/** Shapes as closed lines, ready to be filled. */
export { kreis, landzuege, rechteck, ring, strich } from './formen.ts'
/** A surface and what is filled on it; what lies outside is cut off. */
export { createLeinwand, fuelle, type Leinwand, rgb } from './leinwand.ts'
/** The surface as a file; packed off the event loop. */
export { alsPng } from './png.ts'
/** Text in lines of a given width. */
export { type Satzspiegel, setzeText } from './umbruch.ts'
