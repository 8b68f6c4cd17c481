// Two processes on one database, as far as a test needs them: each with connections, models, search and follower of its own.
import { afterAll, beforeAll } from 'vitest'
import { type Bestand, ladeBestand } from '../../src/bestand.ts'
import { createSeite, objektSchluessel } from '../../src/platform/cache/index.ts'
import { emit } from '../../src/platform/events/index.ts'
import type { Kontext } from '../../src/platform/kontext.ts'
import type { Clock } from '../../src/platform/zeit.ts'
import { bald } from './nachbarn.ts'
import { eigenerKontext, ohneArbeitskopien } from './probebestand.ts'
import type { TestDb } from './test-db.ts'

export type Knoten = { bestand: Bestand; kontext: Kontext }

export type Knotenpaar = {
  alle: Knoten[]
  /** Titles found on the node, best first. */
  finde(q: string, nr?: number, sprache?: 'de' | 'en'): string[]
  ueberall(pruefe: (nr: number) => void): void
  /** Returns when all nodes are done with everything that was told before: a page that hangs on a mark told last is thrown out as the end of its batch. */
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
  return {
    alle,
    ueberall,
    finde: (q, nr = 0, sprache = 'de') =>
      alle[nr]!.bestand.suche()
        .search({ q, sprache, anzahl: 50 })
        .treffer.map(({ titel }) => titel),
    async angekommen() {
      const marke = { art: 'marke.gesetzt', gegenstand: crypto.randomUUID() }
      const seite = { wert: createSeite(''), abhaengigkeiten: [objektSchluessel(marke)], gueltigBis: new Date('2099-01-01') }
      for (const { bestand } of alle) await bestand.seiten.hole(marke.gegenstand, async () => seite)
      await alle[0]!.kontext.db.alsSystem((tx) => emit(tx, marke.art, marke.gegenstand))
      await bald(db, () =>
        ueberall((nr) => {
          if (alle[nr]!.bestand.seiten.finde(marke.gegenstand)) throw new Error('not yet')
        }),
      )
    },
  }
}
