// `amtswerk suche bewerten` without files: the judged queries of the repository, asked of what is published in the own database.
import { join } from 'node:path'
import { thementexte } from './apps/portal/themen/thema-seite.ts'
import { nachSlug } from './bestand-modelle.ts'
import { dauernVon, leistungszeilen } from './cli-suche-zahlen.ts'
import { type GebietIndex, readGebietIndex } from './domain/gebiet/index.ts'
import { listVeroeffentlicht as listLeistungen } from './domain/leistung/index.ts'
import { dokumenteAus, ersterPlatz, guete, RELEVANT, type Suchdokument, type Teil } from './domain/suche/index.ts'
import { readZustaendigkeiten } from './domain/zustaendigkeit/index.ts'
import type { Kontext } from './platform/kontext.ts'
import { type Tag, tagVon } from './platform/zeit.ts'
import { DateiFehler, leseWortschatz } from './suchkorpus.ts'
import {
  type Antwort,
  beantworte,
  createMessstand,
  fragestellung,
  leseUrteile,
  type Messstand,
  type Urteilsanfrage,
} from './suchurteile.ts'

const HESSEN = '060000000000'
export const HAELFTEN = ['frei', 'gefroren'] as const
export type Haelfte = (typeof HAELFTEN)[number]

export const urteilsdatei = (root: string, haelfte: Haelfte) => join(root, `seeds/suche/urteile-${haelfte}.csv`)

const LEER =
  'Im Bestand steht noch nichts, was man suchen kann. Starten Sie das Programm einmal (npm start), oder laden Sie einen Bestand (bestand laden).'

type Wunsch = { fehlerAb: number | null; teile: readonly Teil[]; root: string; schreibe: (zeile: string) => void }

/** @throws DateiFehler if nothing is published */
export async function bewerteKatalog(kontext: Kontext, { fehlerAb, teile, root, schreibe }: Wunsch): Promise<void> {
  const haelften = await Promise.all(HAELFTEN.map(async (name) => ({ name, fragen: await leseUrteile(urteilsdatei(root, name)) })))
  const beginn = performance.now()
  const tag = tagVon(kontext.clock())
  const gebiete = await readGebietIndex(kontext.db.lesen)
  const dokumente = gebiete.findByArs(HESSEN, tag) ? await veroeffentlichteDokumente(kontext, gebiete, tag) : []
  if (!dokumente.some(({ art }) => art === 'leistung')) throw new DateiFehler(LEER)
  const stand = createMessstand({ dokumente, wortschatz: await leseWortschatz(root), gebiete, tag, land: HESSEN, teile })
  beantworte(stand, haelften[0]!.fragen[0]!) // what is only made when first asked belongs to the building
  const aufbau = performance.now() - beginn
  schreibe(`Dokumente ${dokumente.length}`)
  for (const { name, fragen } of haelften) for (const zeile of haelftenzeilen(name, beantworteAlle(stand, fragen))) schreibe(zeile)
  const gestellt = haelften.flatMap(({ fragen }) => fragen).map((frage) => fragestellung(stand, frage))
  for (const zeile of leistungszeilen(
    dauernVon(gestellt, (frage) => stand.suche.search(frage)),
    aufbau,
  ))
    schreibe(zeile)
  if (fehlerAb !== null) for (const zeile of fehlerzeilen(beantworteAlle(stand, haelften[0]!.fragen), fehlerAb)) schreibe(zeile)
}

/** What the running program would have put into its search on this day. */
export async function veroeffentlichteDokumente({ db }: Kontext, gebiete: GebietIndex, tag: Tag): Promise<Suchdokument[]> {
  const leistungen = await listLeistungen(db.lesen)
  const { stelleNachId } = await readZustaendigkeiten(db.lesen, gebiete)
  return dokumenteAus({ leistungen, stellen: [...stelleNachId.values()].flat(), themen: thementexte(nachSlug(leistungen)), tag })
}

export type Beantwortet = Urteilsanfrage & { antwort: Antwort }

export function beantworteAlle(stand: Messstand, fragen: readonly Urteilsanfrage[]): Beantwortet[] {
  return fragen.map((frage) => ({ ...frage, antwort: beantworte(stand, frage) }))
}

/** The figures of one half, as a table with a row for each kind of query. No query is shown: nobody may tune on the frozen half. */
export function haelftenzeilen(name: string, alle: readonly Beantwortet[]): string[] {
  const mitAntwort = alle.filter(({ urteile }) => urteile.size > 0)
  const ohneAntwort = alle.filter(({ urteile }) => urteile.size === 0)
  const arten = [...new Set(mitAntwort.map(({ art }) => art))].sort()
  return [
    `\n${name.padEnd(14)}Anfragen  nDCG@10  richtig unter den ersten 3  richtig zuerst   MRR@10  ohne Ergebnis`,
    ...arten.map((art) =>
      zahlenzeile(
        art,
        mitAntwort.filter((eine) => eine.art === art),
      ),
    ),
    zahlenzeile('alle', mitAntwort),
    `${ohneAntwort.length} Anfragen, auf die nichts passt: ${anteil(ohneAntwort, ({ antwort }) => antwort.treffer.length === 0)} bekamen nichts, ${anteil(ohneAntwort, ({ antwort }) => antwort.schwach)} nur schwache Treffer`,
  ]
}

function zahlenzeile(was: string, alle: readonly Beantwortet[]): string {
  const { anfragen, ndcg10, richtigErste3, richtigZuerst, mrr10, ohneErgebnis } = guete(alle.map(({ antwort }) => antwort))
  const zahl = (wert: number, breite: number) => wert.toFixed(3).padStart(breite)
  return `${was.padEnd(14)}${String(anfragen).padStart(8)}${zahl(ndcg10, 9)}${zahl(richtigErste3, 28)}${zahl(richtigZuerst, 16)}${zahl(mrr10, 9)}${`${(ohneErgebnis * 100).toFixed(1)} %`.padStart(15)}`
}

function anteil<T>(alle: readonly T[], ja: (eines: T) => boolean): string {
  return `${alle.length === 0 ? '0.0' : ((100 * alle.filter(ja).length) / alle.length).toFixed(1)} %`
}

function fehlerzeilen(alle: readonly Beantwortet[], bis: number): string[] {
  const verfehlt = alle.filter(
    ({ urteile, antwort }) => urteile.size > 0 && (ersterPlatz(antwort, RELEVANT) ?? Number.POSITIVE_INFINITY) > bis,
  )
  return [
    `\n${verfehlt.length} Anfragen der freien Hälfte ohne Gesuchtes ${bis === 1 ? 'auf Platz 1' : `bis Platz ${bis}`}:`,
    ...verfehlt.flatMap(({ anfrage, ort, sprache, art, urteile, antwort }) => [
      `„${anfrage}“ (${[art, sprache, ort].filter(Boolean).join(', ')})`,
      `    gesucht:  ${[...urteile]
        .sort((a, b) => b[1] - a[1])
        .map(([name, grad]) => `${name} ${grad}`)
        .join(' | ')}`,
      `    gefunden: ${antwort.gezeigt.join(' | ') || 'nichts'}`,
    ]),
  ]
}
