// What build-stil.mjs offers, for the tests that call it.
export function waehleRegeln(css: string, klassen: ReadonlySet<string>): string
export function findeKlassen(quellen: readonly string[]): Set<string>
