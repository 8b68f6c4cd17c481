// The face of HTTP: the server, what refuses, and how input is read.
export { einzeiler, MAX_TEXT, parseQuery, suchtext } from './eingabe.ts'
export { HttpRefusal, type Problem, problemDocument, problemOf } from './fehler.ts'
export { createHttp, GRENZE, GRENZE_ANMELDUNG, type HttpOptions } from './server.ts'
