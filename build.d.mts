// What build.mjs offers, for the tests that call it.
export function istGebaut(): boolean
export function baue(): Promise<void>
