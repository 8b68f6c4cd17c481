// Passwords: hashed with argon2id, compared with the same work whether or not there is something to compare with.
import { hash, verify } from '@node-rs/argon2'

// OWASP Password Storage Cheat Sheet: argon2id, m = 19 MiB, t = 2, p = 1
// (argon2id is the library's default; the table refuses anything else)
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
// A hash of 32 random bytes nobody kept, made with the same cost.
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$tSM/FIaUMEQEcM+1q7g1lA$XfDxkLhYfymrzE0KBdFdRXN9Z14hVoPnqcbnjTu9UZI'

/** A PHC string. The text is normalized first: the same umlaut can be typed as one character or as two. */
export function hashPasswort(text: string): Promise<string> {
  return hash(text.normalize('NFKC'), COST)
}

/** Does the text fit the hash? Without a hash (no such account) the answer is no, after just as much work. */
export async function pruefePasswort(phc: string | null, text: string): Promise<boolean> {
  const passt = await verify(phc ?? NOBODY, text.normalize('NFKC'))
  return passt && phc !== null
}
