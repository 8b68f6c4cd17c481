// `amtswerk bestand pruefen` and `bestand laden`: folders of seed files, their faults and what they change. Apart from cli.ts: it speaks to many nouns.
import { type Geladen, ladeBestandsordner, type NichtGeladen } from './bestand-laden.ts'
import { type Bestandsordner, leseBestandsordner } from './bestandsordner.ts'
import { readGebietIndex } from './domain/gebiet/index.ts'
import type { Ladeaenderung } from './domain/leistung/index.ts'
import type { Kontext } from './platform/kontext.ts'
import { type Fault, faultText, SeedInvalid } from './platform/seed.ts'

export type Umgang = {
  schreibe: (zeile: string) => void
  klage: (zeile: string) => void
  /** Opens the database for the length of the work; not before the arguments are understood. */
  mitKontext: (fn: (kontext: Kontext) => Promise<number>) => Promise<number>
}

const HOECHSTENS_FELDER = 12
const HOECHSTENS_ZEICHEN = 70

/** `bestand pruefen PATH` and `bestand laden PATH`: 0 done, 1 faults (nothing was changed), 2 not understood. */
export async function bestandLadenBefehl(args: readonly string[], nurPruefen: boolean, umgang: Umgang): Promise<number> {
  const [pfad, ...mehr] = args
  const name = nurPruefen ? 'pruefen' : 'laden'
  if (!pfad || mehr.length > 0) {
    umgang.klage(`Aufruf: node amtswerk.mjs bestand ${name} ORDNER-ODER-DATEI   (Aufbau: docs/bestand-format.md)`)
    return 2
  }
  const ordner = await lies(pfad, umgang)
  if (!ordner) return 1
  return umgang.mitKontext(async (kontext) => {
    const ergebnis = await ladeBestandsordner(kontext, ordner, { gebiete: await readGebietIndex(kontext.db.lesen), nurPruefen })
    if (ergebnis.ok) berichte(ergebnis.value, ordner, nurPruefen, umgang.schreibe)
    else await beklage(ergebnis.error, ordner, umgang.klage)
    return ergebnis.ok ? 0 : 1
  })
}

async function lies(pfad: string, { klage }: Umgang): Promise<Bestandsordner | null> {
  try {
    const ordner = await leseBestandsordner(pfad)
    if (Object.values(ordner.dateien).some((dateien) => dateien.length > 0)) return ordner
    klage(`In ${pfad} liegt keine Datei, die hier gelesen wird. Welche es gibt, steht in docs/bestand-format.md.`)
  } catch (fehler) {
    if (fehler instanceof SeedInvalid) melde(fehler.faults, klage)
    else if (fehler instanceof Error && 'code' in fehler && fehler.code === 'ENOENT') klage(`${pfad} gibt es nicht.`)
    else throw fehler
  }
  return null
}

async function beklage({ faults, ungeprueft }: NichtGeladen, ordner: Bestandsordner, klage: (zeile: string) => void): Promise<void> {
  melde(await ordner.mitZeilen(faults), klage)
  if (ungeprueft.length > 0) klage(`Noch nicht geprüft, weil sie sich auf Fehlerhaftes beziehen: ${ungeprueft.join(', ')}.`)
}

function melde(faults: readonly Fault[], klage: (zeile: string) => void): void {
  for (const fault of faults) klage(faultText(fault))
  klage(faults.length === 1 ? 'Ein Fehler. Es wurde nichts geändert.' : `${faults.length} Fehler. Es wurde nichts geändert.`)
}

function berichte(geladen: Geladen, ordner: Bestandsordner, nurPruefen: boolean, schreibe: (zeile: string) => void): void {
  const { teile, leistungen, stellenBelassen } = geladen
  for (const aenderung of leistungen?.aenderungen ?? []) for (const zeile of aenderungszeilen(aenderung)) schreibe(zeile)
  for (const was of leistungen?.belassen ?? [])
    schreibe(`${was}: bleibt, wie es ist. Jemand hat den Text hier geändert; die Datei gilt dafür nicht.`)
  for (const was of stellenBelassen)
    schreibe(`${was}: bleibt, wie es ist. Jemand hat diese Behörde hier geändert; die Datei gilt dafür nicht.`)
  for (const was of leistungen?.verwaist ?? [])
    schreibe(`${was}: steht in keiner Datei mehr und bleibt veröffentlicht, bis der Träger es zurücknimmt.`)
  for (const hinweis of leistungen?.hinweise ?? []) schreibe(hinweis)
  for (const { art, gesamt, geaendert } of teile) schreibe(`${art}: ${gesamt} gelesen, ${wieViele(geaendert, nurPruefen)}`)
  if (ordner.dateien.konten.length > 0) schreibe('konten: nicht geladen; Konten legt „einrichten“ oder die Verwaltung an')
  for (const name of ordner.uebergangen) schreibe(`${name}: übergangen, diese Art von Datei gibt es nicht`)
  schreibe(nurPruefen ? 'Kein Fehler. Es wurde nichts geändert.' : 'Geladen.')
}

function wieViele(geaendert: number, nurPruefen: boolean): string {
  if (geaendert === 0) return 'nichts davon neu'
  return `${geaendert} ${nurPruefen ? 'wären neu oder anders' : 'neu oder geändert'}`
}

/** A change as people read it: the layer, then each field with its old and new value. */
export function aenderungszeilen({ slug, ebene, ars, neu, felder }: Ladeaenderung): string[] {
  const titel = `${slug}${ebene === null ? ' (Kopf)' : ` (${ebene} ${ars})`}`
  if (neu) return [`+ ${titel}`]
  const zeilen = felder.slice(0, HOECHSTENS_FELDER).map(({ pfad, alt, neu: danach }) => `    ${pfad}: ${kurz(alt)} → ${kurz(danach)}`)
  const rest = felder.length - zeilen.length
  return [`~ ${titel}`, ...zeilen, ...(rest > 0 ? [`    und ${rest} weitere Felder`] : [])]
}

function kurz(wert: unknown): string {
  if (wert === undefined) return '(nichts)'
  const text =
    typeof wert === 'string'
      ? wert
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()
      : JSON.stringify(wert)
  return text.length > HOECHSTENS_ZEICHEN ? `${text.slice(0, HOECHSTENS_ZEICHEN)}…` : text
}
