// A short trace of something that must not be known: the same thing leaves the same trace, as long as its secret is held, and nobody can undo it.
import { createHash, randomBytes } from 'node:crypto'

/** A new way of shortening, with a secret that is never written down: drop it, and its traces say nothing to anybody. */
export function neueKuerzung(): (text: string) => string {
  const geheim = randomBytes(32)
  return (text) => createHash('sha256').update(geheim).update(text).digest('base64url').slice(0, 16)
}
