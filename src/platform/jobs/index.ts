// Work that need not be done while somebody waits: planned in a transaction or by an event, done later by a process with role `worker`.
export { type Aufgabe, type Aufgaben, type JobOptionen, type JobStand, type Jobs, startJobs, type Zeitplan } from './ausfuehren.ts'
export { type EreignisEingabe, type Folgeaufgaben, type Planung, plane, planeBeiEreignissen } from './planen.ts'
export { migriereJobs } from './schema.ts'
