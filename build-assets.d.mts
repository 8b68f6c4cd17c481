// What build-assets.mjs offers, for the tests that call it.
export function buildAssets(optionen?: { ausgabe?: string }): Promise<Record<string, string>>
