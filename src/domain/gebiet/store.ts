// All SQL about areas: the fact tables are written as a whole by the loader and read as a whole into the index.
import { type AliasedExpression, sql } from 'kysely'
import type { Reader, Tx } from '../../platform/db/index.ts'
import type { Mitglied } from './bezirke.ts'
import type { Gebietsfakten, Karte } from './fakten.ts'
import type { Ebene, Gebiet, GebietId } from './gebiet.ts'
import type { Gebietsdaten } from './gebiet-index.ts'

type Fassungszeile = {
  gebiet: GebietId
  nr: number
  art: Gebiet['art']
  bezirksart: Gebiet['bezirksart']
  name: string
  kurzname: string
  ars: string | null
  ags: string | null
  sonderstatus: boolean
  einwohner: number | null
  einwohner_stichtag: string | null
  breite: number | null
  laenge: number | null
  uebergeordnet: GebietId | null
  gueltig_von: string | null
  gueltig_bis: string | null
}
type GebietTables = {
  gebiet: { id: GebietId; schluessel: string; ebene: Ebene }
  gebiet_fassung: Fassungszeile
  gebiet_nachfolger: { gebiet: GebietId; nachfolger: GebietId }
  gebiet_mitglied: { bezirk: GebietId; gebiet: GebietId; gueltig_von: string | null; gueltig_bis: string | null }
  gebiet_plz: { plz: string; gebiet: GebietId }
  gebiet_umriss: { karte: Karte; gebiet: GebietId; pfad: string }
  gebiet_stand: { datei: string; sha256: string }
}
const STAND = 'gebiete'

export async function findStand(reader: Reader): Promise<string | null> {
  const db = reader.withTables<GebietTables>()
  const zeile = await db.selectFrom('gebiet_stand').select('sha256').where('datei', '=', STAND).executeTakeFirst()
  return zeile?.sha256 ?? null
}

/** One process loads at a time; the others wait here and then find everything done. */
export async function sperreLaden(tx: Tx): Promise<void> {
  await sql`lock table gebiet_stand in share row exclusive mode`.execute(tx)
}

/** Replaces all facts. An area that is no longer among them keeps its identity, because others may point to it, but has no version any more. */
export async function saveFakten(tx: Tx, fakten: Gebietsfakten, stand: string): Promise<void> {
  const { fassungen } = fakten
  for (const tabelle of ['gebiet_umriss', 'gebiet_plz', 'gebiet_mitglied', 'gebiet_nachfolger', 'gebiet_fassung'] as const)
    await tx.withTables<GebietTables>().deleteFrom(tabelle).execute()
  const stamm = [...new Map(fassungen.map(({ id, schluessel, ebene }) => [id, { id, schluessel, ebene }])).values()]
  await sql`insert into gebiet (id, schluessel, ebene)
    select id, schluessel, ebene from json_to_recordset(${JSON.stringify(stamm)}::json) as z (id uuid, schluessel text, ebene text)
    on conflict (id) do update set ebene = excluded.ebene, schluessel = excluded.schluessel`.execute(tx)
  await sql`insert into gebiet_fassung
    select * from json_populate_recordset(null::gebiet_fassung, ${JSON.stringify(fassungszeilen(fassungen))}::json)`.execute(tx)
  const nachfolger = fassungen.flatMap(({ id, nachfolger }) => nachfolger.map((neu) => ({ gebiet: id, nachfolger: neu })))
  await sql`insert into gebiet_nachfolger
    select * from json_populate_recordset(null::gebiet_nachfolger, ${JSON.stringify(nachfolger)}::json)`.execute(tx)
  const mitglieder = fakten.mitglieder.map(({ bezirk, gebiet, gueltigVon, gueltigBis }) => ({
    ...{ bezirk, ebene: 'bezirk', gebiet },
    ...{ gueltig_von: gueltigVon, gueltig_bis: gueltigBis },
  }))
  await sql`insert into gebiet_mitglied
    select * from json_populate_recordset(null::gebiet_mitglied, ${JSON.stringify(mitglieder)}::json)`.execute(tx)
  await sql`insert into gebiet_plz select * from json_populate_recordset(null::gebiet_plz, ${JSON.stringify(fakten.plz)}::json)`.execute(tx)
  await sql`insert into gebiet_umriss
    select * from json_populate_recordset(null::gebiet_umriss, ${JSON.stringify(fakten.umrisse)}::json)`.execute(tx)
  await sql`insert into gebiet_stand (datei, sha256) values (${STAND}, ${stand})
    on conflict (datei) do update set sha256 = excluded.sha256, geladen = now()`.execute(tx)
}

function fassungszeilen(fassungen: Gebietsfakten['fassungen']): Fassungszeile[] {
  const naechste = new Map<GebietId, number>()
  return fassungen.map((gebiet) => {
    const nr = (naechste.get(gebiet.id) ?? 0) + 1
    naechste.set(gebiet.id, nr)
    const { art, bezirksart, name, kurzname, ars, ags, sonderstatus, uebergeordnet } = gebiet
    return {
      ...{ gebiet: gebiet.id, nr, art, bezirksart, name, kurzname, ars, ags, sonderstatus, uebergeordnet },
      einwohner: gebiet.einwohner?.anzahl ?? null,
      einwohner_stichtag: gebiet.einwohner?.stichtag ?? null,
      breite: gebiet.koordinaten?.breite ?? null,
      laenge: gebiet.koordinaten?.laenge ?? null,
      gueltig_von: gebiet.gueltigVon,
      gueltig_bis: gebiet.gueltigBis,
    }
  })
}

const SPALTEN = [
  ...(['gebiet', 'schluessel', 'ebene', 'art', 'bezirksart', 'name', 'kurzname', 'ars', 'ags', 'sonderstatus', 'einwohner'] as const),
  ...(['einwohner_stichtag', 'breite', 'laenge', 'uebergeordnet', 'gueltig_von', 'gueltig_bis'] as const),
] as const
type Spalten = { [S in (typeof SPALTEN)[number]]: (Fassungszeile & GebietTables['gebiet'])[S][] }

export async function listDaten(reader: Reader): Promise<Gebietsdaten> {
  const db = reader.withTables<GebietTables>()
  const id = teileIds()
  const fassungen = db
    .selectFrom('gebiet')
    .innerJoin('gebiet_fassung', 'gebiet_fassung.gebiet', 'gebiet.id')
    .selectAll('gebiet_fassung')
    .select(['schluessel', 'ebene'])
    .orderBy('ars')
    .orderBy('nr')
  const spalten = await alsSpalten<Spalten>(reader, fassungen, SPALTEN)
  const nachfolger = new Map<GebietId, GebietId[]>()
  for (const zeile of await db.selectFrom('gebiet_nachfolger').selectAll().orderBy('nachfolger').execute())
    nachfolger.set(zeile.gebiet, [...(nachfolger.get(zeile.gebiet) ?? []), id(zeile.nachfolger)])
  const mitglieder = await alsSpalten<MitgliedSpalten>(reader, db.selectFrom('gebiet_mitglied').selectAll(), MITGLIED_SPALTEN)
  const plz = await alsSpalten<PlzSpalten>(reader, db.selectFrom('gebiet_plz').selectAll(), PLZ_SPALTEN)
  return {
    stand: (await findStand(reader))?.slice(0, 12) ?? 'leer',
    fassungen: spalten.gebiet.map((gebiet, i) => fassungVon(spalten, i, { id, nachfolger: nachfolger.get(gebiet) ?? KEINE })),
    mitglieder: mitglieder.bezirk.map(
      (bezirk, i): Mitglied => ({
        bezirk: id(bezirk),
        gebiet: id(mitglieder.gebiet[i]!),
        gueltigVon: mitglieder.gueltig_von[i]!,
        gueltigBis: mitglieder.gueltig_bis[i]!,
      }),
    ),
    plz: plz.plz.map((nummer, i) => ({ plz: nummer, gebiet: id(plz.gebiet[i]!) })),
  }
}

const MITGLIED_SPALTEN = ['bezirk', 'gebiet', 'gueltig_von', 'gueltig_bis'] as const
type MitgliedSpalten = { [S in (typeof MITGLIED_SPALTEN)[number]]: GebietTables['gebiet_mitglied'][S][] }
const PLZ_SPALTEN = ['plz', 'gebiet'] as const
type PlzSpalten = { [S in (typeof PLZ_SPALTEN)[number]]: GebietTables['gebiet_plz'][S][] }
const KEINE: readonly GebietId[] = []

/** One array for each column instead of one object for each row: tens of thousands of rows take half the time, and short values come once. */
async function alsSpalten<S extends Record<string, unknown[]>>(
  reader: Reader,
  zeilen: { as(name: 'alle'): AliasedExpression<unknown, 'alle'> },
  namen: readonly (keyof S & string)[],
): Promise<S> {
  const spalten = sql.join(namen.map((name) => sql`coalesce(json_agg(${sql.ref(name)}), '[]') as ${sql.ref(name)}`))
  const { rows } = await sql<S>`select ${spalten} from ${zeilen.as('alle')}`.execute(reader)
  return rows[0]!
}

/** The same id is the same string wherever it stands: there are five of each otherwise. */
function teileIds(): (id: GebietId) => GebietId {
  const bekannt = new Map<GebietId, GebietId>()
  return (id) => {
    const schonDa = bekannt.get(id)
    if (schonDa === undefined) bekannt.set(id, id)
    return schonDa ?? id
  }
}

type Umgebung = { id: (id: GebietId) => GebietId; nachfolger: readonly GebietId[] }

function fassungVon(von: Spalten, i: number, { id, nachfolger }: Umgebung): Gebietsdaten['fassungen'][number] {
  const [einwohner, breite, uebergeordnet] = [von.einwohner[i]!, von.breite[i]!, von.uebergeordnet[i]!]
  return {
    id: id(von.gebiet[i]!),
    ebene: von.ebene[i]!,
    art: von.art[i]!,
    bezirksart: von.bezirksart[i]!,
    name: von.name[i]!,
    kurzname: von.kurzname[i]!,
    ars: von.ars[i]!,
    ags: von.ags[i]!,
    sonderstatus: von.sonderstatus[i]!,
    einwohner: einwohner === null ? null : { anzahl: einwohner, stichtag: von.einwohner_stichtag[i]! },
    koordinaten: breite === null ? null : { breite, laenge: von.laenge[i]! },
    uebergeordnet: uebergeordnet === null ? null : id(uebergeordnet),
    gueltigVon: von.gueltig_von[i]!,
    gueltigBis: von.gueltig_bis[i]!,
    schluessel: von.schluessel[i]!,
    nachfolger,
  }
}

export async function listUmrisse(reader: Reader, karte: Karte): Promise<{ gebiet: GebietId; pfad: string }[]> {
  const db = reader.withTables<GebietTables>()
  return db.selectFrom('gebiet_umriss').select(['gebiet', 'pfad']).where('karte', '=', karte).orderBy('gebiet').execute()
}
