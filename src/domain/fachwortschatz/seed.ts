// Files of the vocabulary (`wort,begriff,art,bemerkung`): every row checked, each fault named with file, line and remedy. Pure: jobs.ts stores.
import { parseCsv, type Zeile } from '../../platform/csv.ts'
import { type Fault, GANZE_DATEI } from '../../platform/seed.ts'
import { type Fehlerart, glaette, paarVon, pruefeAngabe, WORTARTEN, type Wortangabe, type Wortmangel } from './fachwortschatz.ts'

const SPALTEN = ['wort', 'begriff', 'art', 'bemerkung'] as const

export type Wortdatei = { datei: string; text: string }
export type GelesenerWortschatz = {
  /** By folded pair; of two rows with the same pair the first one counts. */
  eintraege: Map<string, Wortangabe>
  faults: Fault[]
}

/** Reads all files. A row with a fault is left out, never guessed at; the rest counts. */
export function leseWortdateien(dateien: readonly Wortdatei[]): GelesenerWortschatz {
  const gelesen: GelesenerWortschatz = { eintraege: new Map(), faults: [] }
  const stellen = new Map<string, string>()
  for (const datei of dateien) leseDatei(datei, gelesen, stellen)
  return gelesen
}

function leseDatei({ datei, text }: Wortdatei, { eintraege, faults }: GelesenerWortschatz, stellen: Map<string, string>): void {
  const [kopf = '', ...zeilen] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (kopf.trim() !== SPALTEN.join(',')) {
    faults.push({ datei, pfad: [], ort: GANZE_DATEI, was: `die erste Zeile muss „${SPALTEN.join(',')}“ heißen.`, zeile: 1 })
    return
  }
  for (const [i, inhalt] of zeilen.entries()) {
    const zeile = i + 2
    if (inhalt.trim() === '') continue
    const fault = (feld: string, was: string) => faults.push({ datei, pfad: [feld], ort: `Feld „${feld}“`, was, zeile })
    const roh = zelle(kopf, inhalt)
    if (!roh) {
      fault('wort', `hier gehören vier Spalten hin (${SPALTEN.join(', ')}); setzen Sie Text mit Komma in Anführungszeichen.`)
      continue
    }
    const angabe = glaette(roh)
    const maengel = pruefeAngabe(angabe)
    for (const mangel of maengel) fault(mangel.feld, meldung(mangel, angabe))
    if (maengel.length > 0) continue
    const paar = paarVon(angabe)
    const vorher = stellen.get(paar)
    if (vorher) fault('wort', `„${angabe.wort}“ für „${angabe.begriff}“ steht schon in ${vorher}; streichen Sie eine der beiden Zeilen.`)
    else {
      stellen.set(paar, `${datei}:${zeile}`)
      eintraege.set(paar, angabe as Wortangabe)
    }
  }
}

function zelle(kopf: string, zeile: string): Zeile<(typeof SPALTEN)[number]> | null {
  try {
    return parseCsv(`${kopf}\n${zeile}`, SPALTEN)[0] ?? null
  } catch {
    return null
  }
}

const MELDUNG: Record<Fehlerart, string> = {
  leer: 'hier steht nichts; ergänzen Sie den Text oder streichen Sie die Zeile.',
  'zu-lang': 'das ist zu lang; kürzen Sie es.',
  'zu-viele-woerter': 'das sind zu viele Wörter (ein Wort des Alltags hat höchstens vier, ein Begriff höchstens sechs); kürzen Sie es.',
  steuerzeichen: 'hier steht ein unsichtbares Zeichen; schreiben Sie das Feld neu.',
  'ohne-buchstaben': 'hier steht kein Buchstabe und keine Ziffer.',
  gleich: 'Wort und Begriff sind für die Suche dasselbe; streichen Sie die Zeile.',
  'art-unbekannt': `diese Art gibt es nicht; erlaubt: ${WORTARTEN.join(', ')}.`,
}

function meldung({ feld, fehler }: Wortmangel, angabe: Record<string, string>): string {
  const wert = angabe[feld] ?? ''
  return wert === '' ? MELDUNG[fehler] : `„${wert.slice(0, 60)}“: ${MELDUNG[fehler]}`
}
