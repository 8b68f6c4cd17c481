// `amtswerk protokoll pruefen`: the report for people, and the exit code for machines.
import type { Kontext } from '../kontext.ts'
import { OHNE_TRAEGER } from './kette.ts'
import { type Befund, type Befundart, pruefe } from './pruefen.ts'

const WAS: Record<Befundart, string> = {
  geaendert: 'wurde nach dem Siegeln geändert',
  entfernt: 'fehlt, obwohl es gesiegelt war',
  eingefuegt: 'wurde nachträglich zwischen gesiegelte Einträge gesetzt',
  vertauscht: 'steht nicht an seinem Platz in der Kette',
  abgeschnitten: 'ist nicht mehr da: Das Ende der Kette wurde abgeschnitten',
  kopf: 'hat kein gültiges Schluss-Siegel',
}

/** Checks all chains and writes a report, line by line. Answers the exit code: 0 whole, 1 faults found. */
export async function protokollPruefen(kontext: Kontext, key: Uint8Array, schreibe: (zeile: string) => void): Promise<0 | 1> {
  const { gesiegelt, offen, befunde, enden } = await pruefe(kontext, key)
  schreibe(`Geprüft: ${gesiegelt} gesiegelte Einträge in ${enden.length} Ketten. Noch nicht gesiegelt: ${offen}.`)
  for (const { kette, nr, kopf } of enden) schreibe(`  ${name(kette)}: Ende bei Nr. ${nr}, Prüfzeichen ${kopf}`)
  if (befunde.length === 0) {
    schreibe('Das Protokoll ist unversehrt.')
    return 0
  }
  schreibe(`Das Protokoll ist beschädigt. ${befunde.length} ${befunde.length === 1 ? 'Befund' : 'Befunde'}:`)
  for (const befund of befunde) schreibe(`  ${satz(befund)}`)
  return 1
}

function satz({ kette, nr, eintrag, art }: Befund): string {
  const was = nr === null ? 'Eintrag' : `Nr. ${nr}`
  return `${name(kette)}: ${was}${eintrag ? ` (${eintrag})` : ''} ${WAS[art]}.`
}

function name(kette: string): string {
  return kette === OHNE_TRAEGER ? 'Ohne Träger' : `Träger ${kette}`
}
