// The searches ours is compared with, over the same documents, each set up as its documentation recommends for this kind of work.
import { readFileSync } from 'node:fs'
import MiniSearch from 'minisearch'
import pg from 'pg'
import type { Suchanfrage, Suchdokument } from '../src/domain/suche/index.ts'
import type { Verbindung } from '../src/platform/db/index.ts'

/** Answers the ids of the ten best objects. */
export type Mitbewerber = {
  name: string
  suche: (anfrage: Suchanfrage) => string[] | Promise<string[]>
  /** CPU used so far by all processes that answer: what a neighbour on the machine takes does not count. */
  cpuMs: () => number
  stop: () => Promise<void>
}

export function eigeneCpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const TAKT_MS = 10 // Linux counts the CPU of other processes in hundredths of a second

/** Of a process of the database server, as Linux tells it. */
function fremdeCpuMs(pid: number): number {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13).map(Number)
  return (user! + system!) * TAKT_MS
}

const ANZAHL = 10

/** What holds for the place, for an area around it or inside it: the same sieve for everybody. */
function giltHier({ gebiete }: Pick<Suchdokument, 'gebiete'>, kette: readonly string[]): boolean {
  const hier = kette[0]?.replace(/0+$/, '')
  return hier === undefined || gebiete.length === 0 || gebiete.some((ars) => kette.includes(ars) || ars.startsWith(hier))
}

type Flach = { schluessel: string; titel: string; buergertitel: string; stichwoerter: string; teaser: string; text: string }

const flach = ({ id, sprache, titel, teaser, felder }: Suchdokument): Flach => ({
  schluessel: `${id} ${sprache}`,
  titel,
  buergertitel: felder.buergertitel ?? '',
  stichwoerter: [...(felder.stichwoerter ?? []), ...(felder.lagen ?? []), ...(felder.schluessel ?? []), ...(felder.recht ?? [])].join(' '),
  teaser,
  text: felder.text ?? '',
})

export function miniSearch(dokumente: readonly Suchdokument[]): Mitbewerber {
  const nach = new Map(dokumente.map((dokument) => [`${dokument.id} ${dokument.sprache}`, dokument]))
  const index = new MiniSearch<Flach>({
    idField: 'schluessel',
    fields: ['titel', 'buergertitel', 'stichwoerter', 'teaser', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { titel: 4, buergertitel: 4, stichwoerter: 3, teaser: 2 } },
  })
  index.addAll(dokumente.map(flach))
  return {
    name: 'MiniSearch 7 (prefix, fuzzy 0.2, boosted fields)',
    suche: ({ q, kette = [], sprache = 'de' }) => {
      const treffer = index.search(q, {
        filter: ({ id }) => giltHier(nach.get(id as string)!, kette),
        boostDocument: (id) => (nach.get(id as string)!.sprache === sprache ? 1 : 0.5),
      })
      return [...new Set(treffer.slice(0, 5 * ANZAHL).map(({ id }) => nach.get(id as string)!.id))].slice(0, ANZAHL)
    },
    cpuMs: eigeneCpuMs,
    stop: async () => {},
  }
}

/** Every word may do (the query's words joined by "or"), and what is only like it is found by trigrams of title and keywords. */
const FRAGE = `
  with frage as (select replace(websearch_to_tsquery('german', $1)::text, '&', '|')::tsquery as wort),
  kandidat as (
    select objekt, (ts_rank(array[0.1, 0.2, 0.6, 1.0]::real[], tsv, wort, 1) * 2 + word_similarity($1, worte)) * case when sprache = $2 then 1 else 0.5 end as punkte
      from bench_dokument, frage
     where (tsv @@ wort or $1 <% worte)
       and (cardinality($3::text[]) = 0 or cardinality(gebiete) = 0 or gebiete && $3 or exists (select from unnest(gebiete) g where starts_with(g, $4)))
  )
  select objekt from kandidat group by objekt order by max(punkte) desc, objekt limit ${ANZAHL}`

/** Full text with German stems and stop words, weighted, plus pg_trgm; both indexed. One connection, prepared statement. */
export async function postgres(verbindung: Verbindung, dokumente: readonly Suchdokument[]): Promise<Mitbewerber> {
  const client = new pg.Client(verbindung)
  await client.connect()
  await client.query(`
    create extension if not exists pg_trgm;
    drop table if exists bench_dokument;
    create table bench_dokument (objekt text, sprache text, gebiete text[], worte text, tsv tsvector)`)
  for (let ab = 0; ab < dokumente.length; ab += 500) {
    const stapel = dokumente.slice(ab, ab + 500)
    const felder = stapel.map(flach)
    await client.query(
      `insert into bench_dokument
       select objekt, sprache, string_to_array(nullif(gebiete, ''), ' '), titel || ' ' || weitere,
              setweight(to_tsvector('german', titel), 'A') || setweight(to_tsvector('german', weitere), 'B') ||
              setweight(to_tsvector('german', teaser), 'C') || setweight(to_tsvector('german', text), 'D')
         from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
           as z (objekt, sprache, gebiete, titel, weitere, teaser, text)`,
      [
        stapel.map(({ id }) => id),
        stapel.map(({ sprache }) => sprache),
        stapel.map(({ gebiete }) => gebiete.join(' ')),
        felder.map(({ titel }) => titel),
        felder.map(({ buergertitel, stichwoerter }) => `${buergertitel} ${stichwoerter}`),
        felder.map(({ teaser }) => teaser),
        felder.map(({ text }) => text),
      ],
    )
  }
  await client.query(
    `
    update bench_dokument set gebiete = '{}' where gebiete is null;
    create index on bench_dokument using gin (tsv);
    create index on bench_dokument using gin (worte gin_trgm_ops);
    vacuum analyze bench_dokument`.replace(/vacuum.*/, ''),
  )
  await client.query('vacuum analyze bench_dokument')
  const { pid } = (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]!
  return {
    name: 'PostgreSQL full text (german, or-ed) + pg_trgm',
    suche: async ({ q, kette = [], sprache = 'de' }) => {
      const hier = kette[0]?.replace(/0+$/, '') ?? ''
      const { rows } = await client.query<{ objekt: string }>({ name: 'suche', text: FRAGE, values: [q, sprache, kette, hier] })
      return rows.map(({ objekt }) => objekt)
    },
    cpuMs: () => eigeneCpuMs() + fremdeCpuMs(pid),
    stop: async () => {
      await client.query('drop table bench_dokument')
      await client.end()
    },
  }
}
