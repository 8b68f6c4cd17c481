// `amtswerk bestand bericht` and `bestand matrix`: how complete the stock is, and what every place is told for every service.
import { parseArgs } from 'node:util'
import type { Umgang } from './cli-bestand.ts'
import { type Gebiet, type GebietIndex, readGebietIndex } from './domain/gebiet/index.ts'
import { ERWARTETE_MODULE, type LeistungId, listVeroeffentlicht, type Vollstaendigkeit, vollstaendigkeit } from './domain/leistung/index.ts'
import { ERGEBNISSE, type Matrix, matrix, readZustaendigkeiten } from './domain/zustaendigkeit/index.ts'
import { giltAm, type Tag, tagVon } from './platform/zeit.ts'

/** Null if an argument is not understood; told then. */
function schalter(args: readonly string[], name: string, klage: (zeile: string) => void): boolean | null {
  try {
    return parseArgs({ args: [...args], options: { [name]: { type: 'boolean' } } }).values[name] === true
  } catch (fehler) {
    klage(fehler instanceof Error ? fehler.message : String(fehler))
    return null
  }
}

/** `bestand bericht [--fehlend]`: how complete each service is, language by language. */
export async function bestandBerichtBefehl(args: readonly string[], { schreibe, klage, mitKontext }: Umgang): Promise<number> {
  const fehlend = schalter(args, 'fehlend', klage)
  if (fehlend === null) return 2
  return mitKontext(async ({ db, clock }) => {
    const tag = tagVon(clock())
    const rows = (await listVeroeffentlicht(db.lesen, { tag })).filter((row) => giltAm(row, tag))
    for (const zeile of berichtzeilen(vollstaendigkeit(rows), fehlend)) schreibe(zeile)
    return 0
  })
}

const SPRACHSPALTEN = ['de', 'en', 'de-einfach'] as const

/** The report as lines: a table, with `fehlend` what is missing below each service, and totals. */
export function berichtzeilen(alle: readonly Vollstaendigkeit[], fehlend: boolean): string[] {
  const voll = ERWARTETE_MODULE.length
  const breite = Math.max(10, ...alle.map(({ slug }) => slug.length))
  const zeilen = [`${'Leistung'.padEnd(breite)}  ${SPRACHSPALTEN.map((sprache) => sprache.padStart(12)).join('')}  Schichten`]
  for (const { slug, sprachen, schichten } of alle) {
    const je = SPRACHSPALTEN.map((sprache) => sprachen.find((eine) => eine.sprache === sprache))
    const spalten = je.map((eine) => (eine ? `${eine.vorhanden}/${voll}` : '–').padStart(12)).join('')
    const ebenen = Object.entries(schichten).map(([ebene, anzahl]) => (anzahl === 1 ? ebene : `${anzahl} × ${ebene}`))
    zeilen.push(`${slug.padEnd(breite)}  ${spalten}  ${ebenen.join(', ')}`)
    if (fehlend)
      for (const eine of sprachen) if (eine.fehlend.length > 0) zeilen.push(`    ${eine.sprache}: es fehlt ${eine.fehlend.join(', ')}`)
  }
  const vollstaendig = (sprache: string) =>
    alle.filter((eine) => eine.sprachen.some((s) => s.sprache === sprache && s.fehlend.length === 0)).length
  zeilen.push(`${alle.length} Leistungen. Vollständig (${voll} Module): ${SPRACHSPALTEN.map((s) => `${s} ${vollstaendig(s)}`).join(', ')}.`)
  return zeilen
}

/** `bestand matrix [--luecken]`: what every Gemeinde is told for every service, counted by result. */
export async function bestandMatrixBefehl(args: readonly string[], { schreibe, klage, mitKontext }: Umgang): Promise<number> {
  const luecken = schalter(args, 'luecken', klage)
  if (luecken === null) return 2
  return mitKontext(async ({ db, clock }) => {
    const tag = tagVon(clock())
    const gebiete = await readGebietIndex(db.lesen)
    const modell = await readZustaendigkeiten(db.lesen, gebiete)
    const namen = new Map((await listVeroeffentlicht(db.lesen, { tag })).map(({ leistungId, slug }) => [leistungId, slug]))
    const gemeinden = versorgteGemeinden(
      gebiete,
      [...modell.regeln.values()].flat().map(({ ars }) => ars),
      tag,
    )
    const beginn = performance.now()
    const ergebnis = matrix(modell, gemeinden, [...namen.keys()], tag)
    const dauer = Math.round(performance.now() - beginn)
    for (const zeile of matrixzeilen(ergebnis, namen, luecken)) schreibe(zeile)
    schreibe(`${namen.size} Leistungen × ${gemeinden.length} Gemeinden, beantwortet in ${dauer} ms.`)
    return 0
  })
}

/** The Gemeinden of the Länder that any rule speaks of. Areas without a Gemeinde have no town hall that could answer. */
function versorgteGemeinden(gebiete: GebietIndex, ars: readonly string[], tag: Tag): Gebiet[] {
  const laender = [...new Set(ars.map((schluessel) => `${schluessel.slice(0, 2)}0000000000`))]
  return laender.flatMap((schluessel) => {
    const land = gebiete.findByArs(schluessel, tag)
    return land ? gebiete.alle('gemeinde', tag, land.id).filter(({ art }) => art !== 'gemeindefrei') : []
  })
}

const KURZ: Record<(typeof ERGEBNISSE)[number], string> = {
  stelle: 'Stelle',
  konflikt: 'Konflikt',
  'nicht-angeboten': 'kein Angebot',
  uebernimmt: 'übernimmt',
  'beim-bund': 'beim Bund',
  'keine-regel': 'keine Regel',
  'keine-stelle-hinterlegt': 'ohne Stelle',
  'ort-unklar': 'Ort unklar',
}

/** The matrix as lines: counts per service and result, with `luecken` each place that still has no good answer, and totals. */
export function matrixzeilen({ zeilen, gesamt, luecken }: Matrix, namen: ReadonlyMap<LeistungId, string>, alle: boolean): string[] {
  const breite = Math.max(10, ...[...namen.values()].map((slug) => slug.length))
  const spalten = (anzahl: (ergebnis: (typeof ERGEBNISSE)[number]) => string) =>
    ERGEBNISSE.map((ergebnis) => anzahl(ergebnis).padStart(Math.max(7, KURZ[ergebnis].length + 2))).join('')
  const zahlen = (anzahl: Matrix['gesamt']) => spalten((ergebnis) => (anzahl[ergebnis] === 0 ? '–' : String(anzahl[ergebnis])))
  return [
    `${'Leistung'.padEnd(breite)}${spalten((ergebnis) => KURZ[ergebnis])}`,
    ...zeilen.map(({ leistung, anzahl }) => `${(namen.get(leistung) ?? leistung).padEnd(breite)}${zahlen(anzahl)}`),
    `${'gesamt'.padEnd(breite)}${zahlen(gesamt)}`,
    luecken.length === 0 ? 'Keine Lücke: Jeder Ort bekommt eine Antwort oder einen Grund.' : `${luecken.length} Antworten fehlen noch.`,
    ...(alle ? luecken.map(({ leistung, gebiet, ergebnis }) => `    ${namen.get(leistung)} in ${gebiet.kurzname}: ${KURZ[ergebnis]}`) : []),
  ]
}
