// Two who write at the same time, in the order a test wants: the second comes when the first has written and has not ended yet.
import type { TestDb } from './test-db.ts'

const WARTEND = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`

/**
 * `erste` calls `geschrieben` in its transaction when it has written: it goes on when the second waits for it. Answers what the second says in the
 * end. Fails at once, and lets the first end, if either fails or the second need not wait: no transaction is left open behind a failed test.
 */
export async function zugleich<T>(
  db: TestDb,
  erste: (geschrieben: () => Promise<void>) => Promise<unknown>,
  zweite: () => Promise<T>,
): Promise<T> {
  const [hatGeschrieben, darfEnden] = [zeichen(), zeichen()]
  const eins = erste(() => {
    hatGeschrieben.gib()
    return darfEnden.da
  })
  await Promise.race([hatGeschrieben.da, eins])
  const zwei = zweite()
  const fertig = zwei.then(
    () => true,
    () => true,
  )
  try {
    while ((await db.alsBesitzer(WARTEND)).length === 0)
      if (await Promise.race([fertig, nachMillisekunden(5)]))
        throw new Error('the second did not wait for the first', { cause: await zwei })
  } finally {
    darfEnden.gib()
    await eins
  }
  return zwei
}

function zeichen(): { da: Promise<void>; gib: () => void } {
  let gib = () => {}
  const da = new Promise<void>((weiter) => {
    gib = weiter
  })
  return { da, gib: () => gib() }
}

const nachMillisekunden = (ms: number): Promise<false> => new Promise((weiter) => setTimeout(() => weiter(false), ms))
