// Errors that no test caught end a run as failed and belong to no test: the JSON report does not know them. Written as lines of their own.
import { mkdirSync, writeFileSync } from 'node:fs'
import { ausFehler } from './misslungen.mjs'

const ORDNER = 'test/ergebnisse'

export default class {
  onTestRunEnd(_dateien, fehler) {
    mkdirSync(ORDNER, { recursive: true })
    writeFileSync(`${ORDNER}/unbehandelt.json`, JSON.stringify(fehler.map((einer) => ausFehler(einer))))
  }
}
