export * from './gebiet.ts'
