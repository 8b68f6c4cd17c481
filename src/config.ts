// Environment → typed configuration. Read by main.ts and cli.ts only; every mistake is one sentence with its remedy.
import { resolve } from 'node:path'
import { z } from 'zod'
import type { Config } from './einstellungen.ts'

const jaNein = z.enum(['ja', 'nein']).transform((wert) => wert === 'ja')

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^(postgres|postgresql|socket):\/\//, 'must begin with postgres://')
    .optional(),
  AMTSWERK_DB_LOGIN_URL: z.string().optional(),
  AMTSWERK_DATEN: z.string().default('.data'),
  AMTSWERK_DEMO: jaNein.default(true),
  AMTSWERK_ROLLE: z.enum(['web', 'worker', 'beide']).default('beide'),
  AMTSWERK_MASTER_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}(,[0-9a-f]{64})*$/, 'must be 64 hexadecimal digits (openssl rand -hex 32); to change it: new,old')
    .optional(),
  AMTSWERK_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** The address people see begins with https: Secure cookies, HSTS. */
  AMTSWERK_TLS: jaNein.default(false),
  /** Addresses of reverse proxies whose X-Forwarded-* are believed, comma separated. */
  AMTSWERK_PROXY: z.string().default(''),
  /** Further host names of the default Auftritt, comma separated. */
  AMTSWERK_HOSTS: z.string().default(''),
  /** Contact line of security.txt: mailto: or https:. */
  AMTSWERK_SICHERHEIT: z
    .string()
    .regex(/^(mailto:|https:)/, 'must begin with mailto: or https:')
    .default('mailto:sicherheit@amtswerk.example'),
})

export class ConfigError extends Error {}

/** @throws ConfigError naming the variable and what it takes */
export function readConfig(env: NodeJS.ProcessEnv, root: string): Config {
  const parsed = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    throw new ConfigError(`${issue.path.join('.')}: ${issue.message}. See README, configuration.`)
  }
  const e = parsed.data
  return {
    port: e.PORT,
    host: e.HOST,
    databaseUrl: e.DATABASE_URL ?? null,
    loginUrl: e.AMTSWERK_DB_LOGIN_URL ?? null,
    datenOrdner: resolve(root, e.AMTSWERK_DATEN),
    demo: e.AMTSWERK_DEMO,
    rolle: e.AMTSWERK_ROLLE,
    masterKey: e.AMTSWERK_MASTER_KEY ?? null,
    logLevel: e.AMTSWERK_LOG,
    tls: e.AMTSWERK_TLS,
    proxies: list(e.AMTSWERK_PROXY),
    hosts: list(e.AMTSWERK_HOSTS),
    sicherheitskontakt: e.AMTSWERK_SICHERHEIT,
  }
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
