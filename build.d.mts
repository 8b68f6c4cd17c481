// What build.mjs offers, for the tests that call it.
export function istGebaut(): boolean
export function baue(): Promise<void>

/** Bundles programs as the product is bundled. */
export function buendle(entryPoints: string[], outdir: string): Promise<void>
