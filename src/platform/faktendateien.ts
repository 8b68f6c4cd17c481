// Files of facts that ship with the program, read together with the hash that tells whether they have changed since they were loaded.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Faktendateien<Name extends string> = {
  /** Made only when asked for: at most starts the hash is all that is looked at. */
  texte(): Record<Name, string>
  sha256: string
}

/** `lesart` is counted up by the reader when it makes other rows of the same files, so that an upgraded program loads them again. */
export async function readFaktendateien<Name extends string>(
  ordner: string,
  namen: readonly Name[],
  lesart: string,
): Promise<Faktendateien<Name>> {
  const dateien = await Promise.all(namen.map(async (name) => [name, await readFile(join(ordner, name))] as const))
  const hash = createHash('sha256').update(lesart)
  for (const [name, bytes] of dateien) hash.update(`\u0000${name}\u0000`).update(bytes)
  const texte = () => Object.fromEntries(dateien.map(([name, bytes]) => [name, bytes.toString('utf8')])) as Record<Name, string>
  return { texte, sha256: hash.digest('hex') }
}
