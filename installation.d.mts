// What installation.mjs offers, for the test that calls it.
export function installiere(wie?: {
  entwicklung?: boolean
  ordner?: string
  melde?: (text: string) => void
  signal?: AbortSignal
}): Promise<string | null>
