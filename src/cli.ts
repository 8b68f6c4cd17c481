// The commands of `amtswerk`, by name.
import type { Config } from './einstellungen.ts'

type Umgebung = { config: Config; root: string }

/** Runs one command; answers the exit code. */
export async function befehl(name: string, _args: readonly string[], _umgebung: Umgebung): Promise<number> {
  process.stderr.write(`Den Befehl „${name}“ gibt es nicht.\n`)
  return 2
}
