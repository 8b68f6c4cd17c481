// `amtswerk suche bewerten`: how well the search finds what people mean, on a stock and queries from files or on the running catalogue.
import { parseArgs } from 'node:util'
import type { Umgang } from './cli-bestand.ts'
import { bewerteKatalog } from './cli-suche-katalog.ts'
import { dauernVon, leistungszeilen } from './cli-suche-zahlen.ts'
import { createSuche, ersterPlatz, guete, RELEVANT, type Suche, TEILE, type Teil } from './domain/suche/index.ts'
import { DateiFehler, leseAnfragen, leseKorpus, leseWortschatz } from './suchkorpus.ts'

export const BEWERTEN_ANGABEN = '[--korpus DATEI.jsonl --anfragen DATEI.csv] [--fehler[=PLATZ]] [--nur TEIL,TEIL] [--ohne TEIL,TEIL]'
export const BEWERTEN_ZWECK =
  'misst die Suche: stellt die Anfragen an den Korpus (ohne Dateien: die beurteilten Anfragen an den eigenen Bestand) und zeigt, was gefunden wird'

type Auftrag = {
  korpus: string | null
  anfragen: string | null
  /** List queries whose first relevant hit stands behind this place; null: none. */
  fehlerAb: number | null
  teile: readonly Teil[]
}

export async function sucheBewertenBefehl(args: readonly string[], root: string, umgang: Umgang): Promise<number> {
  const auftrag = auftragAus(args)
  if (typeof auftrag === 'string') {
    umgang.klage(auftrag)
    umgang.klage(`Aufruf: node amtswerk.mjs suche bewerten ${BEWERTEN_ANGABEN}\nTeile: ${TEILE.join(', ')}`)
    return 2
  }
  try {
    if (auftrag.korpus === null)
      return await umgang.mitKontext(async (kontext) => {
        await bewerteKatalog(kontext, { ...auftrag, root, schreibe: umgang.schreibe })
        return 0
      })
    await bewerteDateien(auftrag, root, umgang)
    return 0
  } catch (fehler) {
    const verstanden = fehler instanceof DateiFehler || (fehler instanceof Error && 'code' in fehler && fehler.code === 'ENOENT')
    if (!verstanden) throw fehler
    umgang.klage(`${(fehler as Error).message}\nEs wurde nichts bewertet.`)
    return 1
  }
}

/** What is to be done, or what was not understood. */
export function auftragAus(args: readonly string[]): Auftrag | string {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      args: args.map((arg) => (arg === '--fehler' ? '--fehler=10' : arg)),
      options: { korpus: text, anfragen: text, fehler: text, nur: text, ohne: text },
    })
    const { korpus = null, anfragen = null, fehler, nur, ohne } = values
    if ((korpus === null) !== (anfragen === null)) return 'Korpus und Anfragen gehören zusammen: beide angeben oder keins.'
    if (fehler !== undefined && !/^[1-9]\d{0,2}$/.test(fehler))
      return `--fehler=${fehler}: Erwartet wird ein Platz, zum Beispiel --fehler=1.`
    const genannt = [...liste(nur), ...liste(ohne)]
    const fremd = genannt.find((teil) => !TEILE.includes(teil as Teil))
    if (fremd !== undefined) return `Den Teil „${fremd}“ hat die Suche nicht.`
    const teile = TEILE.filter((teil) => (nur === undefined || liste(nur).includes(teil)) && !liste(ohne).includes(teil))
    return { korpus, anfragen, fehlerAb: fehler === undefined ? null : Number(fehler), teile }
  } catch (fehler) {
    return fehler instanceof Error ? fehler.message : String(fehler)
  }
}

function liste(text: string | undefined): string[] {
  return (text ?? '').split(',').flatMap((teil) => teil.trim() || [])
}

/** A search with only these parts switched on and the vocabulary that comes with the product. */
async function messsuche(teile: readonly Teil[], root: string): Promise<Suche> {
  const suche = createSuche({ teile })
  suche.setWortschatz(await leseWortschatz(root))
  return suche
}

type Gefragt = { anfrage: string; treffer: { id: string; titel: string }[]; urteile: ReadonlyMap<string, number> }

async function bewerteDateien({ korpus, anfragen, fehlerAb, teile }: Auftrag, root: string, { schreibe, klage }: Umgang): Promise<void> {
  const gesucht = await leseAnfragen(anfragen!)
  const beginn = performance.now()
  const suche = await messsuche(teile, root)
  const titel = new Map<string, string>()
  for await (const dokument of leseKorpus(korpus!)) {
    suche.put(dokument)
    titel.set(dokument.id, dokument.titel)
  }
  suche.search({ q: [...gesucht.keys()][0]! }) // what is only made when first asked belongs to the building
  const aufbau = performance.now() - beginn
  const fremde = [...gesucht.values()].flatMap((ids) => [...ids]).filter((id) => !titel.has(id)).length
  if (fremde > 0) klage(`${fremde} Zeilen der Anfragen nennen eine id, die der Korpus nicht hat; sie zählen als nicht gefunden.`)
  const gefragt: Gefragt[] = [...gesucht].map(([anfrage, ids]) => ({
    anfrage,
    treffer: suche.search({ q: anfrage, anzahl: Math.max(10, fehlerAb ?? 0) }).treffer.map(({ id, titel }) => ({ id, titel })),
    urteile: new Map([...ids].map((id) => [id, 3])),
  }))
  const dauern = dauernVon([...gesucht.keys()], (q) => suche.search({ q }))
  schreibe(`Dokumente ${titel.size}`)
  for (const zeile of gueteZeilen(gefragt)) schreibe(zeile)
  for (const zeile of leistungszeilen(dauern, aufbau)) schreibe(zeile)
  if (fehlerAb !== null) for (const zeile of fehlerzeilen(gefragt, fehlerAb, titel)) schreibe(zeile)
}

const beurteilt = ({ treffer, urteile }: Gefragt) => ({ treffer: treffer.map(({ id }) => id), urteile })

function gueteZeilen(gefragt: readonly Gefragt[]): string[] {
  const zahlen = guete(gefragt.map(beurteilt))
  return [
    `Anfragen ${zahlen.anfragen}`,
    `MRR@10 ${zahlen.mrr10.toFixed(3)}`,
    `Treffer@1 ${zahlen.treffer1.toFixed(3)}`,
    `Treffer@5 ${zahlen.treffer5.toFixed(3)}`,
    `Treffer@10 ${zahlen.treffer10.toFixed(3)}`,
    `ohne Ergebnis ${(zahlen.ohneErgebnis * 100).toFixed(1)} %`,
  ]
}

/** Every query that did not bring what was expected up to this place: what was expected, and what came first instead. */
function fehlerzeilen(gefragt: readonly Gefragt[], bis: number, titel: ReadonlyMap<string, string>): string[] {
  const verfehlt = gefragt.flatMap((eine) => {
    const platz = ersterPlatz(beurteilt(eine), RELEVANT)
    return platz !== null && platz <= bis ? [] : [{ ...eine, platz }]
  })
  return [
    `\n${verfehlt.length} Anfragen ohne Gesuchtes ${bis === 1 ? 'auf Platz 1' : `bis Platz ${bis}`}:`,
    ...verfehlt.flatMap(({ anfrage, treffer, urteile, platz }) => [
      `„${anfrage}“${platz === null ? '' : ` (Platz ${platz})`}`,
      `    gesucht:  ${[...urteile.keys()].map((id) => titel.get(id) ?? `${id} (nicht im Korpus)`).join(' | ')}`,
      `    gefunden: ${
        treffer.length === 0
          ? 'nichts'
          : treffer
              .slice(0, 3)
              .map((eines) => eines.titel)
              .join(' | ')
      }`,
    ]),
  ]
}
