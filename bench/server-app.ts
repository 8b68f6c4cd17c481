// The program itself as the server under test, in a process of its own; it tells its port, what it used, and throws pages out when asked.
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { emit } from '../src/platform/events/index.ts'
import { createLog } from '../src/platform/log.ts'
import type { Verbrauch } from './modell.ts'

const root = process.cwd()
const config = readConfig({ ...process.env, PORT: '0', AMTSWERK_LOG: 'error' }, root)
const app = await createApp({ config, root, clock: () => new Date(), log: createLog(config.logLevel), schritt: () => {} })

const ende = () => {
  setTimeout(() => process.exit(1), 10_000).unref() // the database may be gone already
  void app.stop().finally(() => process.exit(0))
}
process.on('SIGTERM', ende)
process.on('disconnect', ende)
process.on('message', async (was: 'stand' | 'verwerfen') => {
  // every service page was made of the online services as well
  if (was === 'verwerfen') await app.kontext.db.alsSystem((tx) => emit(tx, 'onlinedienst.geaendert', 'bench'))
  const { user, system } = process.cpuUsage()
  process.send!({ cpuMs: (user + system) / 1000 } satisfies Verbrauch)
})
process.send!({ adresse: await app.listen() })
