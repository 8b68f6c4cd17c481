// The composed program with the demo's content, asked without a network.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/platform/log.ts'
import type { Clock } from '../../src/platform/zeit.ts'
import type { TestDb } from './test-db.ts'
import { adresseVon } from './testserver.ts'

const ROOT = join(import.meta.dirname, '../..')

export type Gelesen = { status: number; body: string; typ: string; kopf: Record<string, unknown> }

/** Loads the demo into this file's database and answers what a reader would get; `host` chooses the Auftritt. */
export async function starteDemoprogramm(db: TestDb, clock: Clock) {
  const daten = await mkdtemp(join(tmpdir(), 'amtswerk-demo-'))
  const config = readConfig(
    {
      DATABASE_URL: adresseVon(db.besitzer()),
      AMTSWERK_DATEN: daten,
      AMTSWERK_LOG: 'silent',
      PORT: '0',
    },
    ROOT,
  )
  const app = await createApp({ config, root: ROOT, clock, log: createLog('silent'), schritt: () => {} })
  let leser = 0
  return {
    kontext: app.kontext,
    hole: async (url: string, headers: Record<string, string> = {}): Promise<Gelesen> => {
      const antwort = await app.http!.inject({
        url,
        headers: { host: 'localhost', ...headers },
        remoteAddress: `10.0.${(leser >> 8) & 255}.${leser++ & 255}`, // each another reader, or the stated limits would answer
      })
      const { statusCode: status, body, headers: kopf } = antwort
      return { status, body, typ: String(kopf['content-type'] ?? ''), kopf }
    },
    stop: async () => {
      await app.stop()
      await rm(daten, { recursive: true, force: true })
    },
  }
}
