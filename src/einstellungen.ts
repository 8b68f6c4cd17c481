// What the program can be told about where and how it runs. Read from the environment by config.ts.

export type Config = {
  port: number
  host: string
  databaseUrl: string | null
  loginUrl: string | null
  datenOrdner: string
  demo: boolean
  rolle: 'web' | 'worker' | 'beide'
  masterKey: string | null
  logLevel: string
  tls: boolean
  proxies: string[]
  hosts: string[]
  sicherheitskontakt: string
}
