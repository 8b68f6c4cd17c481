// Face of the noun Zustaendigkeit: nothing else decides who answers.
/** Loads the seed files of rules and rows (`alsSystem` only, after the offices); `pruefeZustaendigkeiten` only checks them. */
export { loadZustaendigkeiten } from './jobs.ts'
/** Contradictions for editors. */
export { type Konflikt, konflikte } from './konflikt.ts'
/** Every place and every Leistung, counted. */
export { ERGEBNISSE, type Ergebnis, type Luecke, type Matrix, matrix, type Zaehlung } from './matrix.ts'
export {
  baueModell,
  type Einzelzeile,
  type Gebietskunde,
  type Modelldaten,
  ordneStellen,
  type Regelwerk,
  type Regelzeile,
  setzeRegeln,
  setzeStelle,
  type Zustaendigkeitsmodell,
} from './modell.ts'
export { type Pruefauftrag, pruefeZustaendigkeiten, type Zustaendigkeitsdatei } from './pruefung.ts'
export { aufgabenDer, moeglicheLeistungen } from './stelle.ts'
/** The whole model in memory, for everybody: `wer(await readZustaendigkeiten(db.lesen, index), frage)`. */
export { readRegelwerk, readZustaendigkeiten } from './store.ts'
/** The answer, pure, in microseconds. */
export { alle, wer, zustaendigeStelle } from './wer.ts'
export * from './zustaendigkeit.ts'
