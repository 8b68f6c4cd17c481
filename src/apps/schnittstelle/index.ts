// Face of the interface for machines.
export type { SchnittstelleDienste, Ziel } from './dienste.ts'
export { istApi, problemAntwort } from './problem.ts'
export { schnittstelle } from './routes.ts'
