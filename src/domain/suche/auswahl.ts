// From points per document to hits: one per object, what holds at the place, narrowed, best first.
import type { Ablage } from './ablage.ts'
import type { Facetten, Suchanfrage } from './anfrage.ts'
import { besteVon } from './beste.ts'
import type { Kopf } from './dokument.ts'
import { createFacettenzaehlung, facetten, lassDurch } from './facetten.ts'
import { GEWICHTE } from './gewichte.ts'
import { ARTEN, artVon, spracheVon, sprachnummer } from './merkmale.ts'
import { gezeigter } from './objekte.ts'
import type { Plan } from './plan.ts'
import { bereite, createSammler, leere, type Sammler } from './sammler.ts'
import { type Sicht, sichtVon } from './sicht.ts'
import { hatPhrase, liesTitel } from './titel.ts'
import type { Wertung } from './wertung.ts'

/** Only the best have their titles read. */
const GENAUER_GELESEN = 120
const AMT = ARTEN.indexOf('organisationseinheit')

export type Fund = { kopf: Kopf; punkte: number }
export type Auswahl = {
  /** Numbers of all objects that are hits, in no order. */
  objekte: readonly number[]
  /** As many of the best as asked for. */
  funde: Fund[]
  facetten: Facetten
}

/** Room for one search at a time in this process: by object the points and the number of its best document. */
export type Objektraum = { punkte: Sammler; dokument: Uint32Array }

export const createObjektraum = (): Objektraum => ({ punkte: createSammler(), dokument: new Uint32Array(0) })

export function waehle(raum: Objektraum, wertung: Wertung, plan: Plan, ablage: Ablage, anfrage: Suchanfrage & { vorn: number }): Auswahl {
  const { kette = [], sprache = 'de', vorn } = anfrage
  const sicht = sichtVon(ablage.sichten, kette)
  const grenzen = jeObjekt(raum, wertung, plan, ablage, { sicht, sprache, amOrt: kette.length > 0 })
  const zaehlung = createFacettenzaehlung(ablage, sicht, anfrage.filter ?? {})
  const objekte = antwortende(raum, wertung, plan, ablage, { ...grenzen, sprache }).filter((objekt) =>
    lassDurch(zaehlung, raum.dokument[objekt]!),
  )
  const beste = besteVon(objekte, Math.max(vorn, GENAUER_GELESEN), raum.punkte.werte).map((objekt) => ({
    nr: raum.dokument[objekt]!,
    punkte: raum.punkte.werte[objekt]!,
  }))
  if (ablage.teile.has('titel')) liesTitel(beste.slice(0, GENAUER_GELESEN), plan, ablage, wertung.deckung.werte)
  const funde = beste.map(({ nr, punkte }) => ({ kopf: gezeigter(ablage.objekte, ablage.koepfe, ablage.koepfe[nr]!, sprache)!, punkte }))
  return { objekte, funde: funde.sort(besserZuerst).slice(0, vorn), facetten: facetten(zaehlung) }
}

type Grenzen = { punkte: number; deckung: number }

/** The best document of each object that holds at the place; answers the least points and coverage of a hit. */
function jeObjekt(
  raum: Objektraum,
  { punkte: je, deckung, gewicht: gesucht }: Wertung,
  { amtGefragt }: Plan,
  { objekte, merkmale, teile }: Ablage,
  { sicht, sprache, amOrt }: { sicht: Sicht; sprache: NonNullable<Suchanfrage['sprache']>; amOrt: boolean },
): Grenzen {
  const { code, gewicht } = merkmale
  const gefragt = sprachnummer(sprache)
  const [naehe, beliebt] = [teile.has('naehe') ? GEWICHTE.jeStufeNaeher : 0, teile.has('beliebtheit') ? GEWICHTE.beliebt : 0]
  bereiteRaum(raum, objekte.dokumente.length)
  const { punkte, dokument } = raum
  let [meiste, besteDeckung] = [0, 0]
  for (let i = 0; i < je.anzahl; i++) {
    const nr = je.beruehrt[i]!
    const stufe = sicht.dokumente[nr]!
    const eigener = code[nr]!
    const objekt = objekte.von[nr]!
    let wert = je.werte[nr]! * gewicht[nr]! * (1 + (stufe - 1) * naehe) * (1 + beliebt * objekte.beliebt[objekt]!)
    if (spracheVon(eigener) !== gefragt) wert *= GEWICHTE.andereSprache
    if (artVon(eigener) === AMT) wert *= stufe === 1 ? GEWICHTE.amtAnderswo : amtGefragt ? GEWICHTE.amtGefragt : 1
    const bisher = punkte.werte[objekt]!
    if (wert <= bisher) continue
    if (bisher === 0) punkte.beruehrt[punkte.anzahl++] = objekt
    punkte.werte[objekt] = wert
    dokument[objekt] = nr
    if (wert > meiste) meiste = wert
    if (deckung.werte[nr]! > besteDeckung) besteDeckung = deckung.werte[nr]!
  }
  return {
    punkte: Math.max(GEWICHTE.schwach * meiste, amOrt ? GEWICHTE.nichts * gesucht : 0),
    deckung: GEWICHTE.themaVerfehlt * besteDeckung,
  }
}

function bereiteRaum(raum: Objektraum, objekte: number): void {
  leere(raum.punkte)
  bereite(raum.punkte, objekte)
  if (raum.dokument.length < raum.punkte.werte.length) raum.dokument = new Uint32Array(raum.punkte.werte.length)
}

/** Objects that answer the question, in the language asked for or in German. */
function antwortende(
  { punkte, dokument }: Objektraum,
  { deckung }: Wertung,
  { phrasen }: Plan,
  ablage: Ablage,
  grenzen: Grenzen & { sprache: NonNullable<Suchanfrage['sprache']> },
): number[] {
  const lesbar = (1 << sprachnummer(grenzen.sprache)) | (1 << sprachnummer('de'))
  const gefunden: number[] = []
  for (let i = 0; i < punkte.anzahl; i++) {
    const objekt = punkte.beruehrt[i]!
    const nr = dokument[objekt]!
    if (punkte.werte[objekt]! < grenzen.punkte || deckung.werte[nr]! < grenzen.deckung) continue
    if ((ablage.objekte.sprachen[objekt]! & lesbar) === 0) continue
    if (phrasen.length === 0 || phrasen.every((phrase) => hatPhrase(ablage, nr, phrase))) gefunden.push(objekt)
  }
  return gefunden
}

function besserZuerst(a: Fund, b: Fund): number {
  if (a.punkte !== b.punkte) return b.punkte - a.punkte
  if (a.kopf.titel !== b.kopf.titel) return a.kopf.titel < b.kopf.titel ? -1 : 1
  return a.kopf.id < b.kopf.id ? -1 : 1
}
