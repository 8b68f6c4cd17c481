export * from './zustaendigkeit.ts'
