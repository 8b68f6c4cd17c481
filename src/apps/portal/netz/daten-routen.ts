// Open data: what is published as tables to download, made of the same rows as the pages.
import type { FastifyInstance } from 'fastify'
import { inSprache, sprachenVon, themenDer, titelIn } from '../../../domain/leistung/index.ts'
import type { VeroeffentlichteStelle } from '../../../domain/organisationseinheit/index.ts'
import { formatCsv } from '../../../platform/csv.ts'
import { GRENZE } from '../../../platform/http/index.ts'
import { naechsteMitternacht } from '../../../platform/zeit.ts'
import { type Anfrage, leseAnfrage } from '../anfrage.ts'
import { seitenHandler } from '../antwort.ts'
import type { PortalDienste } from '../dienste.ts'
import { DATEIEN } from '../service/quellen.page.tsx'
import { heutigeLeistungen, heutigeStellen } from '../service/statistik-seite.ts'

const LEISTUNGSSPALTEN = ['id', 'slug', 'titel', 'titel_en', 'leistungsschluessel', 'themen', 'ebenen', 'sprachen', 'stand', 'url']
const STELLENSPALTEN = ['id', 'name', 'art', 'ars', 'strasse', 'plz', 'ort', 'telefon', 'email', 'uebergeordnet', 'demo', 'url']

export function datenRouten(app: FastifyInstance, dienste: PortalDienste): void {
  datei(app, dienste, DATEIEN.leistungen, ['leistung'], leistungenCsv)
  datei(app, dienste, DATEIEN.stellen, ['organisationseinheit', 'zustaendigkeit'], stellenCsv)
}

function datei(
  app: FastifyInstance,
  dienste: PortalDienste,
  pfad: string,
  abhaengigkeiten: string[],
  schreibe: (dienste: PortalDienste, anfrage: Anfrage) => string,
): void {
  const handler = seitenHandler(dienste.seiten, (request) => {
    if (request.url !== pfad) return { umleitung: pfad, dauerhaft: true } // kept once, whatever somebody writes behind it
    const anfrage = leseAnfrage(dienste, request, 'de')
    const html = schreibe(dienste, anfrage)
    return { html, typ: 'text/csv; charset=utf-8', abhaengigkeiten, gueltigBis: naechsteMitternacht(anfrage.jetzt) }
  })
  app.get(pfad, { config: { art: 'seite', ...GRENZE } }, handler)
}

function leistungenCsv(dienste: PortalDienste, { tag, basisUrl }: Anfrage): string {
  const zeilen = heutigeLeistungen(dienste, tag).map((rows) => {
    const { leistungId, slug, kopf } = rows[0]!
    return {
      id: leistungId,
      slug,
      titel: titelIn(rows, 'de') ?? '',
      titel_en: titelIn(rows, 'en') ?? '',
      leistungsschluessel: kopf.leistungsschluessel.join(' '),
      themen: themenDer(kopf)
        .map(({ kennung }) => kennung)
        .join(' '),
      ebenen: [...new Set(rows.map(({ ebene }) => ebene))].join(' '),
      sprachen: sprachenVon(rows).join(' '),
      stand: rows
        .map(({ stand }) => stand)
        .sort()
        .at(-1)!,
      url: `${basisUrl}/leistung/${slug}`,
    }
  })
  return formatCsv(LEISTUNGSSPALTEN, ohneFormeln(zeilen.sort(nach('slug'))))
}

function stellenCsv(dienste: PortalDienste, { tag, basisUrl }: Anfrage): string {
  return formatCsv(
    STELLENSPALTEN,
    ohneFormeln(
      heutigeStellen(dienste, tag)
        .map((eine) => stelle(eine, basisUrl))
        .sort(nach('id')),
    ),
  )
}

function stelle({ id, ars, uebergeordnet, inhalt }: VeroeffentlichteStelle, basisUrl: string) {
  const haus = inhalt.anschriften.find(({ art }) => art === 'hausanschrift')
  return {
    id,
    name: inSprache(inhalt.name, 'de'),
    art: inhalt.art,
    ars,
    strasse: [haus?.strasse, haus?.hausnummer].filter(Boolean).join(' '),
    plz: haus?.plz ?? '',
    ort: haus?.ort ?? '',
    telefon: inhalt.telefon ?? '',
    email: inhalt.email ?? '',
    uebergeordnet: uebergeordnet ?? '',
    demo: inhalt.demo ? 'ja' : 'nein',
    url: `${basisUrl}/stelle/${id}`,
  }
}

type Zeile = Record<string, string>

/** A cell that begins like a formula is run by some spreadsheets; telephone numbers with a plus are let be. */
function ohneFormeln(zeilen: readonly Zeile[]): Zeile[] {
  return zeilen.map((zeile) =>
    Object.fromEntries(
      Object.entries(zeile).map(([spalte, wert]) => [spalte, /^[=@\t]|^[+-](?![\d ()/-]*$)/.test(wert) ? `'${wert}` : wert]),
    ),
  )
}

function nach(spalte: string) {
  return (a: Zeile, b: Zeile) => (a[spalte]! < b[spalte]! ? -1 : 1)
}
