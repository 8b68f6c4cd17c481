// The stocks and queries that searches are compared on: the demo with its judged queries, and another city's services if they are at hand.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { urteilsdatei, veroeffentlichteDokumente } from '../src/cli-suche-katalog.ts'
import { ladeDemo, ladeFakten } from '../src/demo.ts'
import { readGebietIndex } from '../src/domain/gebiet/index.ts'
import type { Suchanfrage, Suchdokument, Wortpaar } from '../src/domain/suche/index.ts'
import type { ZugangKontext } from '../src/domain/zugang/index.ts'
import { parseCsv } from '../src/platform/csv.ts'
import { tagVon } from '../src/platform/zeit.ts'
import { alsDokument, klartext, leseWortschatz } from '../src/suchkorpus.ts'
import { createMessstand, fragestellung, leseUrteile } from '../src/suchurteile.ts'

export type Frage = { anfrage: Suchanfrage; urteile: ReadonlyMap<string, number> }
export type Pruefstand = {
  name: string
  dokumente: readonly Suchdokument[]
  fragen: readonly Frage[]
  wortschatz: readonly Wortpaar[]
  /** Id of a document → how the judges name it. */
  nameVon: (id: string) => string
}

const HESSEN = '060000000000'
const MUENCHEN = '../shared/data/muenchen-dienstleistungen-2026'

/** The demo as published in this database, loaded first if it is empty; the judged queries of the free half. */
export async function demostand(kontext: ZugangKontext, root: string): Promise<Pruefstand> {
  await ladeFakten(kontext, root, () => {})
  const gebiete = await readGebietIndex(kontext.db.lesen)
  await ladeDemo(kontext, root, gebiete)
  const tag = tagVon(kontext.clock())
  const dokumente = await veroeffentlichteDokumente(kontext, gebiete, tag)
  const wortschatz = await leseWortschatz(root)
  const stand = createMessstand({ dokumente, wortschatz, gebiete, tag, land: HESSEN })
  const urteile = (await leseUrteile(urteilsdatei(root, 'frei'))).filter(({ urteile }) => urteile.size > 0)
  return {
    name: 'demo',
    dokumente,
    wortschatz,
    fragen: urteile.map((frage) => ({ anfrage: fragestellung(stand, frage), urteile: frage.urteile })),
    nameVon: (id) => stand.namen.get(id) ?? id,
  }
}

type Dienstleistung = { id: string; name: string; beschreibung_html: string | null }

/** Name and description only; the keywords of that city's editors are the queries. Null where the data is not at hand: it does not ship. */
export async function muenchenstand(root: string): Promise<Pruefstand | null> {
  const ordner = join(root, MUENCHEN)
  if (!existsSync(ordner)) return null
  const roh = JSON.parse(readFileSync(join(ordner, 'dienstleistungen.json'), 'utf8')) as Dienstleistung[]
  const jeWort = new Map<string, Map<string, number>>()
  for (const { stichwort, dienstleistung_id } of parseCsv(readFileSync(join(ordner, 'stichwoerter.csv'), 'utf8'), [
    'stichwort',
    'dienstleistung_id',
  ]))
    jeWort.set(stichwort, (jeWort.get(stichwort) ?? new Map<string, number>()).set(dienstleistung_id, 3))
  return {
    name: 'München',
    dokumente: roh.map(({ id, name, beschreibung_html }) =>
      alsDokument({ id, titel: klartext(name), text: klartext(beschreibung_html ?? ''), stichwoerter: [] }),
    ),
    wortschatz: await leseWortschatz(root),
    fragen: [...jeWort].map(([q, urteile]) => ({ anfrage: { q }, urteile })),
    nameVon: (id) => id,
  }
}
