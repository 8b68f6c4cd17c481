// The face of HTTP: the server, what refuses, and how input is read.
export { anschluss } from './anschluss.ts'
export { einzeiler, MAX_TEXT, mehrzeiler, parseQuery, suchtext } from './eingabe.ts'
export { HttpRefusal, type Problem, problemDocument, problemOf } from './fehler.ts'
export { createFormularmarke, type Formularmarke } from './formularmarke.ts'
export { kommtVonHier } from './herkunft.ts'
export { createHttp, GRENZE, GRENZE_ANMELDUNG, GRENZE_FORMULAR, type HttpOptions } from './server.ts'
