// The endpoints of version 1: address, what goes in, what comes out, and how it is answered. Routes and OpenAPI document are both made of this list.
import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Gebiet, GebietIndex } from '../../domain/gebiet/index.ts'
import { inSprache, type Sprache, zusammenfuehren } from '../../domain/leistung/index.ts'
import { alle } from '../../domain/zustaendigkeit/index.ts'
import { giltAm, type Tag, tagVon } from '../../platform/zeit.ts'
import { zeigeAntwort, zeigeGebiet, zeigeLeistung, zeigeStelle, zeigeTreffer } from './abbildung.ts'
import type { SchnittstelleDienste, Ziel } from './dienste.ts'
import { ablehnung } from './meldungen.ts'
import * as schema from './schema.ts'

/** What a handler gets besides its input. */
export type Aufruf = { dienste: SchnittstelleDienste; sprache: Sprache; request: FastifyRequest }

export type Endpunkt = {
  pfad: string
  name: string
  beschreibung: string
  eingabe: z.ZodObject
  ausgabe: keyof typeof AUSGABE
  /** What it answers 404 for; empty if it never does. */
  nichtGefunden: string
  antworte(eingabe: never, aufruf: Aufruf): Promise<unknown>
}

const { EINGABE } = schema
export const AUSGABE = {
  Gebiete: schema.gebiete,
  Leistung: schema.leistung,
  Organisationseinheit: schema.organisationseinheit,
  Zustaendigkeit: schema.zustaendigkeit,
  Suche: schema.suche,
} as const
type Eingabe<Name extends keyof typeof EINGABE> = z.output<(typeof EINGABE)[Name]>
type Ausgabe<Name extends keyof typeof AUSGABE> = Promise<z.output<(typeof AUSGABE)[Name]>>

export const ENDPUNKTE: readonly Endpunkt[] = [
  {
    pfad: '/api/v1/gebiete',
    name: 'gebieteSuchen',
    beschreibung: 'Orte, Kreise, Bezirke und Länder nach Name, Postleitzahl oder amtlichem Schlüssel.',
    eingabe: EINGABE.gebiete,
    ausgabe: 'Gebiete',
    nichtGefunden: '',
    antworte: gebiete,
  },
  {
    pfad: '/api/v1/leistungen/{id}',
    name: 'leistungLesen',
    beschreibung: 'Eine Leistung, wie sie an einem Ort und Tag gilt, mit der Herkunft jedes Teils.',
    eingabe: EINGABE.leistung,
    ausgabe: 'Leistung',
    nichtGefunden: 'Leistung oder Ort nicht gefunden',
    antworte: leistung,
  },
  {
    pfad: '/api/v1/organisationseinheiten/{id}',
    name: 'organisationseinheitLesen',
    beschreibung: 'Eine Stelle mit Anschrift, Kontakt und den Öffnungszeiten der Woche.',
    eingabe: EINGABE.organisationseinheit,
    ausgabe: 'Organisationseinheit',
    nichtGefunden: 'Stelle nicht gefunden',
    antworte: organisationseinheit,
  },
  {
    pfad: '/api/v1/zustaendigkeit',
    name: 'zustaendigkeitFragen',
    beschreibung: 'Wer für eine Leistung an einem Ort zuständig ist, wer Anträge annimmt und wie die Antwort zustande kam.',
    eingabe: EINGABE.zustaendigkeit,
    ausgabe: 'Zustaendigkeit',
    nichtGefunden: 'Leistung oder Ort nicht gefunden',
    antworte: zustaendigkeit,
  },
  {
    pfad: '/api/v1/suche',
    name: 'suchen',
    beschreibung: 'Veröffentlichte Leistungen und Stellen zu einem Suchwort, die besten zuerst.',
    eingabe: EINGABE.suche,
    ausgabe: 'Suche',
    nichtGefunden: 'Ort nicht gefunden',
    antworte: suche,
  },
]

async function gebiete({ q, anzahl = 10, stichtag }: Eingabe<'gebiete'>, { dienste }: Aufruf): Ausgabe<'Gebiete'> {
  const index = await dienste.gebiete()
  return { treffer: index.suche(q, { tag: tagOderHeute(stichtag, dienste), anzahl, bevorzugtesLand: HESSEN }).map(zeigeTreffer) }
}
const HESSEN = '060000000000'

async function leistung({ id, ort, stichtag }: Eingabe<'leistung'>, aufruf: Aufruf): Ausgabe<'Leistung'> {
  const { dienste, sprache } = aufruf
  const tag = tagOderHeute(stichtag, dienste)
  const rows = await dienste.leistung(id)
  const gebiet = ort === undefined ? null : findeOrt(await dienste.gebiete(), ort, tag, sprache)
  const kette = gebiet ? (await dienste.gebiete()).kette(gebiet.id, tag).flatMap(({ ars }) => ars ?? []) : ohneOrt(rows)
  const ansicht = zusammenfuehren(rows, kette, sprache, tag)
  if (!ansicht) throw ablehnung(404, 'leistung-unbekannt', sprache)
  return zeigeLeistung(ansicht, adresse(aufruf, { art: 'leistung', name: ansicht.slug, ort: gebiet?.ars ?? null }))
}

/** Without a place: the texts of Bund and Land, or of the one Gemeinde whose own Leistung it is. */
function ohneOrt(rows: readonly { ebene: string; ars: string }[]): string[] {
  const zentrale = rows.filter(({ ebene }) => ebene === 'bund' || ebene === 'land')
  return (zentrale.length > 0 ? zentrale : rows.slice(0, 1)).map(({ ars }) => ars)
}

async function organisationseinheit({ id, stichtag }: Eingabe<'organisationseinheit'>, aufruf: Aufruf): Ausgabe<'Organisationseinheit'> {
  const { dienste, sprache } = aufruf
  const tag = tagOderHeute(stichtag, dienste)
  const stelle = await dienste.stelle(id, tag)
  if (!stelle) throw ablehnung(404, 'organisationseinheit-unbekannt', sprache)
  const url = adresse(aufruf, { art: 'organisationseinheit', name: id, ort: null })
  return zeigeStelle(stelle, { sprache, tag, feiertage: dienste.feiertage, url })
}

async function zustaendigkeit(
  { leistung: gesucht, ort, bezugsort, stichtag }: Eingabe<'zustaendigkeit'>,
  aufruf: Aufruf,
): Ausgabe<'Zustaendigkeit'> {
  const { dienste, sprache } = aufruf
  const tag = tagOderHeute(stichtag, dienste)
  const [rows, index, modell] = await Promise.all([dienste.leistung(gesucht), dienste.gebiete(), dienste.zustaendigkeiten()])
  const row = rows[0]
  if (!row) throw ablehnung(404, 'leistung-unbekannt', sprache)
  const gebiet = findeOrt(index, ort, tag, sprache)
  const gefragt = bezugsort ?? row.kopf.bezugsort
  const { zustaendigeStelle, anlaufstellen, ansprechpunkte } = alle(modell, {
    leistung: row.leistungId,
    gebiet: gebiet.id,
    tag,
    bezugsort: gefragt,
  })
  const kurz = (id: string) => {
    const fassung = [...(modell.stelleNachId.get(id as never) ?? [])].find((eine) => giltAm(eine, tag))
    return {
      id,
      name: fassung ? inSprache(fassung.inhalt.name, sprache) : id,
      url: adresse(aufruf, { art: 'organisationseinheit', name: id, ort: null }),
    }
  }
  return {
    leistung: { id: row.leistungId, slug: row.slug },
    ort: zeigeGebiet(gebiet),
    bezugsort: gefragt,
    stichtag: tag,
    sprache,
    zustaendigeStelle: zeigeAntwort(zustaendigeStelle, sprache, kurz),
    anlaufstellen: anlaufstellen.map((antwort) => zeigeAntwort(antwort, sprache, kurz)),
    ansprechpunkte: ansprechpunkte.map((antwort) => zeigeAntwort(antwort, sprache, kurz)),
  }
}

async function suche({ q, ort, anzahl = 10, stichtag }: Eingabe<'suche'>, aufruf: Aufruf): Ausgabe<'Suche'> {
  const { dienste, sprache } = aufruf
  const tag = tagOderHeute(stichtag, dienste)
  const index = await dienste.gebiete()
  const gebiet = ort === undefined ? null : findeOrt(index, ort, tag, sprache)
  const kette = gebiet ? index.schluesselkette(gebiet.id, tag) : []
  const { gesamt, treffer } = await dienste.suche({ q, kette, sprache, anzahl })
  return {
    gesamt,
    treffer: treffer.flatMap(({ art, id, leistungsschluessel, titel, teaser, name }) => {
      if (art === 'thema') return []
      return [{ art, id, leistungsschluessel, titel, teaser, url: adresse(aufruf, { art, name, ort: gebiet?.ars ?? null }) }]
    }),
  }
}

function tagOderHeute(stichtag: Tag | undefined, { clock }: SchnittstelleDienste): Tag {
  return stichtag ?? tagVon(clock())
}

/** The area of a key; one that has ended stands for its successor, if there is only one. */
function findeOrt(index: GebietIndex, schluessel: string, tag: Tag, sprache: Sprache): Gebiet {
  const gebiet = index.findByArs(schluessel, tag)
  if (!gebiet) throw ablehnung(404, 'ort-unbekannt', sprache)
  const [heute, ...mehr] = index.heutige(gebiet.id, tag)
  return heute && mehr.length === 0 ? heute : gebiet
}

function adresse({ dienste, request, sprache }: Aufruf, ziel: Omit<Ziel, 'sprache'>): string {
  return dienste.adresse(request, { ...ziel, sprache })
}
