// The endpoints of version 1: address, what goes in, what comes out, and how it is answered. Routes and OpenAPI document are both made of this list.
import type { z } from 'zod'
import { inSprache, zusammenfuehren } from '../../domain/leistung/index.ts'
import { alle } from '../../domain/zustaendigkeit/index.ts'
import { giltAm } from '../../platform/zeit.ts'
import { zeigeAntwort, zeigeGebiet, zeigeLeistung, zeigeStelle, zeigeTreffer } from './abbildung.ts'
import { type Aufruf, adresse, findeOrt, HESSEN, tagOderHeute } from './aufruf.ts'
import { ablehnung } from './meldungen.ts'
import * as schema from './schema.ts'
import * as schemaSuche from './schema-suche.ts'
import { suche, vorschlaege } from './suche.ts'

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
  Suche: schemaSuche.suche,
  Suchvorschlaege: schemaSuche.suchvorschlaege,
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
    beschreibung:
      'Veröffentlichte Leistungen, Stellen und Themen zu einer Anfrage, die besten zuerst, mit Filtern und Marke zum Weiterblättern.',
    eingabe: schemaSuche.EINGABE_SUCHE,
    ausgabe: 'Suche',
    nichtGefunden: 'Ort nicht gefunden',
    antworte: suche,
  },
  {
    pfad: '/api/v1/suche/vorschlaege',
    name: 'vorschlagen',
    beschreibung: 'Vorschläge zu dem, was gerade getippt wird: Leistungen, Stellen, Themen und Orte.',
    eingabe: schemaSuche.EINGABE_VORSCHLAEGE,
    ausgabe: 'Suchvorschlaege',
    nichtGefunden: 'Ort nicht gefunden',
    antworte: vorschlaege,
  },
]

async function gebiete({ q, anzahl = 10, stichtag }: Eingabe<'gebiete'>, { dienste }: Aufruf): Ausgabe<'Gebiete'> {
  const index = await dienste.gebiete()
  return { treffer: index.suche(q, { tag: tagOderHeute(stichtag, dienste), anzahl, bevorzugtesLand: HESSEN }).map(zeigeTreffer) }
}

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
