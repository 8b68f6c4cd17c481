// What chromium.mjs offers the journeys.
export function installedChromium(): string | null
