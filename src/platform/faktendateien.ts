// Files of facts that ship with the program, read together with the hash that tells whether they have changed since they were loaded.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Faktendateien<Name extends string> = { texte: Record<Name, string>; sha256: string }

/** `lesart` is counted up by the reader when it makes other rows of the same files, so that an upgraded program loads them again. */
export async function readFaktendateien<Name extends string>(
  ordner: string,
  namen: readonly Name[],
  lesart: string,
): Promise<Faktendateien<Name>> {
  const texte = await Promise.all(namen.map(async (name) => [name, await readFile(join(ordner, name), 'utf8')] as const))
  const hash = createHash('sha256').update(lesart)
  for (const [name, text] of texte) hash.update(`\u0000${name}\u0000`).update(text)
  return { texte: Object.fromEntries(texte) as Record<Name, string>, sha256: hash.digest('hex') }
}
