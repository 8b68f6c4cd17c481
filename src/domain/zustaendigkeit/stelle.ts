// What joins offices and Leistungen before anybody asks for a place: the Leistungen an office may answer for, the Aufgaben of a Leistung. Pure.
import type { LeistungId } from '../leistung/index.ts'
import type { VeroeffentlichteStelle } from '../organisationseinheit/index.ts'
import type { Zustaendigkeitsmodell } from './modell.ts'
import { ROLLEN } from './zustaendigkeit.ts'

/** All Leistungen with a rule for one of its Aufgaben or a row that names it. Whether it really answers at a place, only `wer` and `alle` know. */
export function moeglicheLeistungen(modell: Zustaendigkeitsmodell, { id, inhalt }: VeroeffentlichteStelle): Set<LeistungId> {
  const aufgaben = new Set(inhalt.aufgaben)
  const regeln = [...modell.regeln.values()].flat().filter(({ stelle }) => 'aufgabe' in stelle && aufgaben.has(stelle.aufgabe))
  const zeilen = [...modell.zeilen.values()].flatMap((jeGebiet) => [...jeGebiet.values()].flat()).filter(({ stelle }) => stelle === id)
  return new Set([...regeln, ...zeilen].map(({ leistung }) => leistung))
}

/** The Aufgaben by which rules find offices for a Leistung, in any role. */
export function aufgabenDer({ regeln }: Zustaendigkeitsmodell, leistung: LeistungId): Set<string> {
  const eigene = ROLLEN.flatMap((rolle) => regeln.get(`${leistung} ${rolle}`) ?? [])
  return new Set(eigene.flatMap(({ stelle }) => ('aufgabe' in stelle ? [stelle.aufgabe] : [])))
}
