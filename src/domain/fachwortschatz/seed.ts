// Files of the vocabulary (`wort,begriff,art,bemerkung`): every row checked, each fault named with file, line and remedy. Pure: jobs.ts stores.
import type { Fault } from '../../platform/seed.ts'
import { leseTabelle } from '../../platform/seed-tabelle.ts'
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

function leseDatei(datei: Wortdatei, { eintraege, faults }: GelesenerWortschatz, stellen: Map<string, string>): void {
  const tabelle = leseTabelle(datei, SPALTEN)
  faults.push(...tabelle.faults)
  for (const { nr, zellen, fault } of tabelle.zeilen) {
    if (!zellen) {
      faults.push(fault('wort', `hier gehören vier Spalten hin (${SPALTEN.join(', ')}); setzen Sie Text mit Komma in Anführungszeichen.`))
      continue
    }
    const angabe = glaette(zellen)
    const maengel = pruefeAngabe(angabe)
    faults.push(...maengel.map((mangel) => fault(mangel.feld, meldung(mangel, angabe))))
    if (maengel.length > 0) continue
    const paar = paarVon(angabe)
    const vorher = stellen.get(paar)
    if (vorher) {
      faults.push(fault('wort', `„${angabe.wort}“ für „${angabe.begriff}“ steht schon in ${vorher}; streichen Sie eine der beiden Zeilen.`))
      continue
    }
    stellen.set(paar, `${datei.datei}:${nr}`)
    eintraege.set(paar, angabe as Wortangabe)
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
