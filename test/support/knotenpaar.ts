// Two processes on one database, as far as a test needs them: each with connections, models, search and follower of its own.
import { afterAll, beforeAll, vi } from 'vitest'
import { type Bestand, ladeBestand } from '../../src/bestand.ts'
import type { Kontext } from '../../src/platform/kontext.ts'
import type { Clock } from '../../src/platform/zeit.ts'
import { nachbarnFertig } from './nachbarn.ts'
import { eigenerKontext, melde, ohneArbeitskopien, schreibeStellen, stellenId } from './probebestand.ts'
import type { TestDb } from './test-db.ts'

export type Knoten = { bestand: Bestand; kontext: Kontext }

export type Knotenpaar = {
  alle: Knoten[]
  /** Titles found on the node, best first. */
  finde(q: string, nr?: number, sprache?: 'de' | 'en'): string[]
  ueberall(pruefe: (nr: number) => void): void
  /** Returns when all nodes have set everything that was told before: they show a mark that was told last. */
  angekommen(): Promise<void>
}

export function knotenpaar(db: TestDb, clock: Clock): Knotenpaar {
  const alle: (Knoten & { ende(): Promise<void> })[] = []
  beforeAll(async () => {
    await ohneArbeitskopien(db)
    for (let nr = 0; nr < 2; nr++) {
      const { ende, ...kontext } = eigenerKontext(db, clock)
      alle.push({ bestand: await ladeBestand(kontext, []), kontext, ende })
    }
  })
  afterAll(async () => {
    for (const { bestand, ende } of alle) {
      await bestand.stop()
      await ende()
    }
  })
  const ueberall = (pruefe: (nr: number) => void) => {
    for (const nr of alle.keys()) pruefe(nr)
  }
  const zeigt = (nr: number, marke: string) => alle[nr]!.bestand.jetzt().zustaendigkeiten.stelleNachId.has(stellenId(marke) as never)
  return {
    alle,
    ueberall,
    finde: (q, nr = 0, sprache = 'de') =>
      alle[nr]!.bestand.suche()
        .search({ q, sprache, anzahl: 50 })
        .treffer.map(({ titel }) => titel),
    async angekommen() {
      const marke: string = `marke-${crypto.randomUUID()}`
      await schreibeStellen(db, [{ schluessel: marke, name: marke }])
      await melde(alle[0]!.kontext, { stellen: [marke] })
      await nachbarnFertig(db)
      const pruefe = () =>
        ueberall((nr) => {
          if (!zeigt(nr, marke)) throw new Error('not yet')
        })
      await vi.waitFor(pruefe, { timeout: 60_000, interval: 10 })
    },
  }
}
