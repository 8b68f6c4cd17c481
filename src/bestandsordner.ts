// A folder of seed files as people keep it: which files there are and what each one is about. Reads only; docs/bestand-format.md says what may stand in them.
import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { type Fault, GANZE_DATEI, SeedInvalid } from './platform/seed.ts'
import { parseYaml, zeilensucher } from './platform/yaml.ts'

/** The kinds of files: `stellen.yaml`, or all files below `stellen/`. Accounts are for the demo alone and are not loaded with the rest. */
const ARTEN = [
  'traeger',
  'auftritte',
  'meldungen',
  'behoerdenmuster',
  'stellen',
  'leistungen',
  'oertlich',
  'zustaendigkeiten',
  'onlinedienste',
  'konten',
] as const
export type Bestandsart = (typeof ARTEN)[number]

/** `datei` is the path below the folder, with slashes. */
export type Seeddatei = { datei: string; daten: unknown }
export type Bestandsordner = {
  dateien: Record<Bestandsart, Seeddatei[]>
  /** Whether the whole folder was given, not a single file of it. */
  ganz: boolean
  /** YAML files of no known kind. */
  uebergangen: string[]
  /** The same faults with the lines where they stand. */
  mitZeilen(faults: readonly Fault[]): Promise<Fault[]>
}

/** What a file says that was parsed before, by the SHA-256 of its text (build.mjs keeps the demo so); null for others. */
export type Geparst = (sha256: string) => Promise<unknown>

/**
 * Reads a folder of seed files, or one file of it.
 * @throws SeedInvalid for every file that is no YAML
 */
export async function leseBestandsordner(pfad: string, geparst: Geparst = async () => null): Promise<Bestandsordner> {
  const ganz = (await stat(pfad)).isDirectory()
  const wurzel = ganz ? resolve(pfad) : wurzelVon(resolve(pfad))
  const namen = ganz ? await yamlIn(wurzel) : [relative(wurzel, resolve(pfad))]
  const ordner: Bestandsordner = {
    dateien: Object.fromEntries(ARTEN.map((art) => [art, [] as Seeddatei[]])) as Bestandsordner['dateien'],
    ganz,
    uebergangen: [],
    mitZeilen: (faults) => mitZeilen(wurzel, faults),
  }
  const faults: Fault[] = []
  for (const name of namen.map((einer) => einer.replaceAll('\\', '/')).sort()) {
    const art = artVon(name)
    if (!art || !name.endsWith('.yaml')) {
      ordner.uebergangen.push(name)
      continue
    }
    try {
      const text = await liesText(wurzel, name)
      ordner.dateien[art].push({ datei: name, daten: (await geparst(hashVon(text))) ?? (await parseYaml(name, text)) })
    } catch (fehler) {
      if (!(fehler instanceof SeedInvalid)) throw fehler
      faults.push(...fehler.faults)
    }
  }
  if (faults.length > 0) throw new SeedInvalid(faults)
  return ordner
}

/** Files as YAML people name them, also `.yml`, which is not read but told of: nobody should wonder why nothing came of it. */
async function yamlIn(wurzel: string): Promise<string[]> {
  const eintraege = await readdir(wurzel, { recursive: true, withFileTypes: true })
  const dateien = eintraege.filter((eintrag) => !eintrag.isDirectory() && /\.ya?ml$/i.test(eintrag.name))
  return dateien.map(({ parentPath, name }) => relative(wurzel, join(parentPath, name)))
}

const HOECHSTENS_MB = 5 // the biggest file of the demo has less than 0.1

/** @throws SeedInvalid if it is too big, cannot be read, or is no UTF-8: a wrong letter must not get into a text unseen */
async function liesText(wurzel: string, datei: string): Promise<string> {
  const fault = (was: string, zeile?: number) =>
    new SeedInvalid([{ datei, pfad: [], ort: GANZE_DATEI, was, ...(zeile === undefined ? {} : { zeile }) }])
  let bytes: Buffer
  try {
    const { size } = await stat(join(wurzel, datei))
    if (size > HOECHSTENS_MB * 1024 * 1024) throw fault(`die Datei ist größer als ${HOECHSTENS_MB} MB; teilen Sie sie.`)
    bytes = await readFile(join(wurzel, datei))
  } catch (fehler) {
    const code = fehler instanceof Error && 'code' in fehler ? fehler.code : null
    throw code === null ? fehler : fault(`die Datei lässt sich nicht lesen (${code}).`)
  }
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const zeilen = bytes.toString('latin1').split('\n')
  const erste = zeilen.findIndex((zeile) => !isUtf8(Buffer.from(zeile, 'latin1')))
  throw fault('die Datei ist nicht in UTF-8 gespeichert; speichern Sie sie mit dieser Kodierung neu.', erste + 1)
}

/** A fingerprint of files and of all YAML files below folders; what is not there counts as empty. `dazu` is mixed in. */
export async function ordnerstand(pfade: readonly string[], dazu: string): Promise<string> {
  const hash = createHash('sha256').update(dazu)
  for (const pfad of pfade) {
    const ganz = await stat(pfad).then(
      (eintrag) => eintrag.isDirectory(),
      () => false,
    )
    const namen = ganz ? (await readdir(pfad, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort() : ['']
    const texte = await Promise.all(namen.map((name) => readFile(join(pfad, name)).catch(() => '')))
    for (const [nr, text] of texte.entries()) hash.update(`\0${namen[nr]}\0`).update(text)
  }
  return hash.digest('hex')
}

function hashVon(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function artVon(name: string): Bestandsart | null {
  return ARTEN.find((art) => name === `${art}.yaml` || name.startsWith(`${art}/`)) ?? null
}

/** The folder that a single file belongs to: above the first folder named after a kind, else its own. */
function wurzelVon(datei: string): string {
  for (let ordner = dirname(datei); dirname(ordner) !== ordner; ordner = dirname(ordner)) {
    if ((ARTEN as readonly string[]).includes(basename(ordner))) return dirname(ordner)
  }
  return dirname(datei)
}

async function mitZeilen(wurzel: string, faults: readonly Fault[]): Promise<Fault[]> {
  const sucher = new Map<string, Awaited<ReturnType<typeof zeilensucher>> | null>()
  const ergebnis: Fault[] = []
  for (const fault of faults) {
    if (!sucher.has(fault.datei)) {
      const text = await readFile(join(wurzel, fault.datei), 'utf8').catch(() => null) // generated entries stand in no file
      sucher.set(fault.datei, text === null ? null : await zeilensucher(text))
    }
    const zeile = fault.zeile ?? sucher.get(fault.datei)?.(fault.pfad)
    ergebnis.push(zeile === undefined ? fault : { ...fault, zeile })
  }
  return ergebnis
}
