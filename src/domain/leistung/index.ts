// Face of the noun leistung.
export * from './leistung.ts'
export * from './modul.ts'
export * from './sprache.ts'
