// Searching and suggesting for machines: a place among the words counts as it does in the portal, and the answer says how it was read.

import type { z } from 'zod'
import type { Schichtebene, Sprache } from '../../domain/leistung/index.ts'
import {
  type Facetten,
  type Filter,
  type GemeinterOrt,
  gemeinterOrt,
  leseMarke,
  type Suchanfrage,
  type Vorschlag,
} from '../../domain/suche/index.ts'
import { tagVon } from '../../platform/zeit.ts'
import { zeigeGebiet, zeigeTreffer } from './abbildung.ts'
import { type Aufruf, adresse, findeOrt, HESSEN, tagOderHeute } from './aufruf.ts'
import { ablehnung } from './meldungen.ts'
import type * as schema from './schema-suche.ts'

type Eingabe = z.output<typeof schema.EINGABE_SUCHE>
type Frage = Pick<Eingabe, 'q' | 'ort' | 'ortErkennen' | 'stichtag'>
type Lage = GemeinterOrt & { kette: readonly string[] }

export async function suche(eingabe: Eingabe, aufruf: Aufruf): Promise<z.output<typeof schema.suche>> {
  const { dienste, sprache } = aufruf
  if (leseMarke(eingabe.weiter) === null) throw ablehnung(400, 'marke-ungueltig', sprache)
  const lage = await liesOrt(eingabe, aufruf)
  const anfrage: Suchanfrage = {
    q: lage.worte,
    kette: lage.kette,
    sprache,
    anzahl: eingabe.anzahl ?? 10,
    filter: filterVon(eingabe),
    weiter: eingabe.weiter ?? null,
    woertlich: eingabe.woertlich === 'true',
  }
  const suche = dienste.suche()
  const { gesamt, gezeigt, weiter, korrektur, treffer, facetten } = suche.search(anfrage)
  return {
    gesamt,
    gezeigt,
    weiter,
    korrektur,
    ...zeigeLage(lage),
    ortMehrdeutig: lage.mehrere.map(zeigeGebiet),
    treffer: treffer.map((fund) => ({
      ...zeigeFund(fund, lage, aufruf),
      leistungsschluessel: fund.leistungsschluessel,
      teaser: fund.teaser,
      empfohlen: fund.empfohlen,
      ...(eingabe.gruende === 'true' ? { gruende: suche.begruende(anfrage, fund.id) } : {}),
    })),
    facetten: zeigeFacetten(facetten),
  }
}

export async function vorschlaege(
  eingabe: z.output<typeof schema.EINGABE_VORSCHLAEGE>,
  aufruf: Aufruf,
): Promise<z.output<typeof schema.suchvorschlaege>> {
  const { dienste, sprache } = aufruf
  const { q, anzahl = 8, stichtag } = eingabe
  const lage = await liesOrt(eingabe, aufruf)
  const tag = tagOderHeute(stichtag, dienste)
  const orte = (await dienste.gebiete()).suche(q, { tag, anzahl, ebenen: ['gemeinde', 'ortsteil'], bevorzugtesLand: HESSEN })
  const funde = dienste.suche().suggest(lage.worte, { kette: lage.kette, sprache, anzahl })
  return { ...zeigeLage(lage), vorschlaege: funde.map((fund) => zeigeFund(fund, lage, aufruf)), orte: orte.map(zeigeTreffer) }
}

async function liesOrt({ q, ort, ortErkennen, stichtag }: Frage, { dienste, sprache }: Aufruf): Promise<Lage> {
  const tag = tagOderHeute(stichtag, dienste)
  const index = await dienste.gebiete()
  const gegeben = ort === undefined ? null : findeOrt(index, ort, tag, sprache)
  const wissen = { bekannt: dienste.istAlltagswort, land: HESSEN }
  const gemeint: GemeinterOrt =
    ortErkennen === 'false'
      ? { worte: q, gebiet: gegeben, erkannt: null, mehrere: [] }
      : gemeinterOrt(q, { gebiete: index, gewaehlt: gegeben, tag, heute: tagVon(dienste.clock()), ...wissen })
  return { ...gemeint, kette: gemeint.gebiet ? index.schluesselkette(gemeint.gebiet.id, tag) : [] }
}

function zeigeLage({ worte, gebiet, erkannt }: Lage) {
  return { worte, ort: gebiet && zeigeGebiet(gebiet), ortErkannt: erkannt && zeigeGebiet(erkannt) }
}

/** Pages are asked for at a Gemeinde; a Kreis that was searched in is none. */
function zeigeFund({ art, id, titel, name, sprache }: Vorschlag, { gebiet }: Lage, aufruf: Aufruf) {
  const ort = gebiet?.ebene === 'gemeinde' ? gebiet.ars : null
  return { art, id, titel, sprache, url: adresse(aufruf, { art, name, ort }) }
}

function filterVon({ art, zielgruppe, online, ebene, thema, inSprache }: Eingabe): Filter {
  return {
    ...(art ? { art: art.split(',') as Vorschlag['art'][] } : {}),
    ...(zielgruppe ? { zielgruppe: zielgruppe.split(',') as NonNullable<Filter['zielgruppe']> } : {}),
    ...(online ? { online: true as const } : {}),
    ...(ebene ? { ebene: ebene.split(',') as Schichtebene[] } : {}),
    ...(thema ? { thema: thema.split(',') } : {}),
    ...(inSprache ? { sprache: inSprache.split(',') as Sprache[] } : {}),
  }
}

function zeigeFacetten({ art, zielgruppe, online, ebene, thema, sprache }: Facetten) {
  const zahlen = (je: ReadonlyMap<string, number>) => Object.fromEntries(je)
  return {
    art: zahlen(art),
    zielgruppe: zahlen(zielgruppe),
    online,
    ebene: zahlen(ebene),
    thema: zahlen(thema),
    inSprache: zahlen(sprache),
  }
}
