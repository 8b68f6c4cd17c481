// The sitemap: an index, a part for each service (every place it holds at), parts of the offices, one of the rest. Dated by publication,
// written while it is sent, so a large stock costs neither memory nor other people's time.
import { meldungsstand } from '../../../domain/dialog/index.ts'
import type { Gebiet } from '../../../domain/gebiet/index.ts'
import { BEREICHE, giltAmOrt, istVonHier, THEMEN, themenDer, type VeroeffentlichteLeistung } from '../../../domain/leistung/index.ts'
import type { VeroeffentlichteStelle } from '../../../domain/organisationseinheit/index.ts'
import { createScheiben } from '../../../platform/scheiben.ts'
import { xmlText } from '../../../platform/xml.ts'
import { giltAm, plusTage, type Tag, tagVon } from '../../../platform/zeit.ts'
import { type Anfrage, adresse, landVon, type Parameter } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { type Serviceseite, UEBERALL_GLEICH } from '../service/serviceseiten.ts'
import { BUCHSTABEN } from '../themen/az.ts'
import { themaPfad } from '../themen/themen-zuordnung.ts'
import { ketteVon } from '../verzeichnis.ts'
import { veroeffentlichtAm } from './aenderungen.ts'

/** Far below what a part may hold (50,000 addresses, 10 MB): two languages with their cross references are about a kilobyte. */
const STELLEN_JE_TEIL = 4_000
const STUECK = 16 * 1024

/** Pages of the service area that ask to be left out by search engines. */
const NICHT_GESUCHT: readonly Serviceseite[] = ['rueckmeldung', 'konto']

type Adresse = { pfad: string; ort: Gebiet | null; mehr?: Parameter; stand: Tag | null }

/** `/sitemap.xml`: the parts with the day of the newest publication in each. */
export function sitemapIndex(dienste: PortalDienste, anfrage: Anfrage): string {
  const leistungen = [...dienste.leistungen()].map(([slug, rows]) => ({ name: `leistung-${slug}`, stand: neuester(rows, anfrage.tag) }))
  const stellen = stellenVon(dienste, anfrage)
  const teile = Array.from({ length: Math.ceil(stellen.length / STELLEN_JE_TEIL) }, (_, nr) => ({
    name: `stellen-${nr + 1}`,
    stand: neuester(stellen.slice(nr * STELLEN_JE_TEIL, (nr + 1) * STELLEN_JE_TEIL), anfrage.tag),
  }))
  const alle = [{ name: 'seiten', stand: neuester(rowsHier(dienste, anfrage), anfrage.tag) }, ...teile, ...leistungen]
  const zeilen = alle.map(({ name, stand }) => {
    const lastmod = stand ? `<lastmod>${stand}</lastmod>` : ''
    return `<sitemap><loc>${xmlText(`${anfrage.basisUrl}/sitemap/${name}.xml`)}</loc>${lastmod}</sitemap>\n`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${zeilen.join('')}</sitemapindex>
`
}

/** The text of one part, piece by piece; null for a name the index does not have. */
export function sitemapTeil(dienste: PortalDienste, anfrage: Anfrage, name: string): AsyncGenerator<string> | null {
  const [, art, rest] = /^(seiten|stellen|leistung)(?:-(.+))?$/.exec(name) ?? []
  if (art === 'seiten' && rest === undefined) return schreibe(anfrage, seitenadressen(dienste, anfrage))
  if (art === 'stellen') {
    const von = (Number(rest) - 1) * STELLEN_JE_TEIL
    const stellen = /^[1-9]\d{0,4}$/.test(rest ?? '') ? stellenVon(dienste, anfrage).slice(von, von + STELLEN_JE_TEIL) : []
    return stellen.length > 0 ? schreibe(anfrage, stellenadressen(stellen, anfrage)) : null
  }
  const rows = art === 'leistung' ? dienste.leistungen().get(rest ?? '') : undefined
  return rows ? schreibe(anfrage, leistungsadressen(dienste, anfrage, rows)) : null
}

async function* schreibe(anfrage: Anfrage, adressen: Iterable<Adresse>): AsyncGenerator<string> {
  const scheibe = createScheiben()
  let stueck = `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
`
  for (const eine of adressen) {
    stueck += eintraege(anfrage, eine)
    if (stueck.length > STUECK) {
      yield stueck
      stueck = ''
    }
    await scheibe()
  }
  yield `${stueck}</urlset>\n`
}

/** One address in every language of the Auftritt, each naming all. */
function eintraege({ auftritt, basisUrl }: Anfrage, { pfad, ort, mehr, stand }: Adresse): string {
  const sprachen = auftritt.sprachen.filter((sprache) => sprache !== 'de-einfach')
  const orte = sprachen.map((sprache) => ({ sprache, url: xmlText(basisUrl + adresse({ sprache, ort }, pfad, mehr)) }))
  const verweise = orte.map(({ sprache, url }) => `<xhtml:link rel="alternate" hreflang="${sprache}" href="${url}"/>`).join('')
  const lastmod = stand ? `<lastmod>${stand}</lastmod>` : ''
  return orte.map(({ url }) => `<url><loc>${url}</loc>${lastmod}${verweise}</url>\n`).join('')
}

/** Lists are as new as the newest text they show; pages of the catalogue of texts have no date of their own. */
function* seitenadressen(dienste: PortalDienste, anfrage: Anfrage): Generator<Adresse> {
  const { ort, tag, auftritt } = anfrage
  const rows = rowsHier(dienste, anfrage)
  const alle = neuester(rows, tag)
  for (const pfad of ['/', '/themen', ...BEREICHE.map((bereich) => `/themen/${bereich}`), '/a-z']) yield { pfad, ort, stand: alle }
  for (const thema of THEMEN) {
    yield {
      pfad: themaPfad(thema),
      ort,
      stand: neuester(
        rows.filter(({ kopf }) => themenDer(kopf).includes(thema)),
        tag,
      ),
    }
  }
  for (const buchstabe of BUCHSTABEN) yield { pfad: `/a-z/${buchstabe}`, ort, stand: null }
  for (const name of UEBERALL_GLEICH) if (!NICHT_GESUCHT.includes(name)) yield { pfad: `/${name}`, ort: null, stand: null }
  for (const pfad of ['/dienststellen', '/leichte-sprache', '/meldungen']) yield { pfad, ort, stand: null }
  for (const meldung of meldungenVon(dienste, anfrage))
    yield { pfad: `/meldung/${meldung.id}`, ort: null, stand: tagVon(meldung.geaendert) }
  if (!auftritt.ort) for (const eigener of orteVon(dienste, anfrage)) yield { pfad: '/', ort: eigener, stand: null }
}

/** Every text that this Auftritt shows somewhere: a town shows what holds there. */
function rowsHier(dienste: PortalDienste, anfrage: Anfrage): VeroeffentlichteLeistung[] {
  const rows = [...dienste.leistungen().values()].flat()
  if (!anfrage.ort) return rows
  const kette = ketteVon(dienste, anfrage).flatMap(({ ars }) => ars ?? [])
  return rows.filter((row) => istVonHier(row, kette))
}

function* stellenadressen(stellen: readonly VeroeffentlichteStelle[], { tag }: Anfrage): Generator<Adresse> {
  for (const stelle of stellen) yield { pfad: `/stelle/${stelle.id}`, ort: null, stand: neuester([stelle], tag) }
}

function* leistungsadressen(dienste: PortalDienste, anfrage: Anfrage, rows: readonly VeroeffentlichteLeistung[]): Generator<Adresse> {
  const { kopf, slug } = rows[0]!
  const pfad = `/leistung/${slug}`
  const zuHause = kopf.bezugsort === 'wohnort'
  const eigener = anfrage.auftritt.ort !== null
  if (!eigener) yield { pfad, ort: null, stand: neuester(rows, anfrage.tag) }
  for (const ort of orteVon(dienste, anfrage)) {
    const kette = ketteVon(dienste, { ...anfrage, ort }).flatMap(({ ars }) => ars ?? [])
    if (!giltAmOrt(rows, kette, anfrage.tag)) continue
    const hier = rows.filter((row) => istVonHier(row, kette))
    const mehr = zuHause ? {} : { [kopf.bezugsort]: ort.ars }
    yield { pfad, ort: zuHause || eigener ? ort : null, mehr, stand: neuester(hier, anfrage.tag) }
  }
}

/** The places whose pages this Auftritt shows: its own one, or every Gemeinde of its Land. */
function orteVon(dienste: PortalDienste, anfrage: Anfrage): readonly Gebiet[] {
  if (anfrage.auftritt.ort) return anfrage.ort ? [anfrage.ort] : []
  const land = dienste.gebiete().findByArs(landVon(anfrage.auftritt), anfrage.tag)
  return land ? dienste.gebiete().alle('gemeinde', anfrage.tag, land.id) : []
}

/** The offices of the day; a town names only its own. */
function stellenVon(dienste: PortalDienste, { auftritt, tag }: Anfrage): VeroeffentlichteStelle[] {
  const { stelleNachId } = dienste.zustaendigkeiten()
  return [...stelleNachId.values()].flatMap((fassungen) => {
    const stelle = fassungen.find((eine) => giltAm(eine, tag))
    return stelle && (auftritt.ort === null || stelle.ars === auftritt.ort) ? stelle : []
  })
}

/** The announcements of the day; a town names only its own. */
function meldungenVon(dienste: PortalDienste, { auftritt, tag }: Anfrage) {
  return dienste
    .meldungen()
    .filter((meldung) => meldungsstand(meldung, tag) === 'gilt' && (auftritt.ort === null || meldung.traeger === auftritt.traeger))
}

type Datiert = { stand: Tag; gueltigVon: Tag | null; gueltigBis: Tag | null }

/** The last day on which one of these came or went; what is to come does not count yet. */
function neuester(zeilen: readonly Datiert[], heute: Tag): Tag | null {
  const tage = zeilen.flatMap((zeile) => [veroeffentlichtAm(zeile), ...(zeile.gueltigBis ? [plusTage(zeile.gueltigBis, 1)] : [])])
  return tage.filter((tag) => tag <= heute).reduce<Tag | null>((a, b) => (a !== null && a > b ? a : b), null)
}
