export * from './organisationseinheit.ts'
