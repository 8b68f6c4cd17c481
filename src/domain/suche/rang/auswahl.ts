// From points per document to hits: one per object, what holds at the place, narrowed, best first.

import type { Sprache } from '../../leistung/index.ts'
import type { Ablage } from '../bestand/ablage.ts'
import type { Kopf } from '../bestand/dokument.ts'
import { AMT, artVon, spracheVon, sprachnummer } from '../bestand/merkmale.ts'
import { gezeigter } from '../bestand/objekte.ts'
import { bereite, createSammler, leere, type Sammler } from '../bestand/sammler.ts'
import type { Sicht } from '../bestand/sicht.ts'
import type { Facetten, Suchanfrage } from '../frage/anfrage.ts'
import type { Plan } from '../frage/plan.ts'
import { besteVon } from './beste.ts'
import { createFacettenzaehlung, type Facettenzaehlung, facetten, istFrei, lassDurch, zaehleAlle } from './facetten.ts'
import { GEWICHTE } from './gewichte.ts'
import { createGemeintes, durchTitel, type Gemeintes, hatPhrase, hoechstensDurchTitel, merkeGemeintes } from './titel.ts'
import type { Wertung } from './wertung.ts'

/** Only the best have their titles read. */
const GENAUER_GELESEN = 30
/** So many equal ones may stand behind the last shown for it to be decided by name which that is. */
const GLEICHSTAND = 20

export type Fund = { kopf: Kopf; punkte: number }
export type Auswahl = {
  /** Numbers of all objects that are hits, in no order. */
  objekte: readonly number[]
  /** As many of the best as asked for. */
  funde: Fund[]
  facetten: Facetten
}

/** Room for one search at a time in this process: by object the points and the number of its best document. */
export type Objektraum = { punkte: Sammler; dokument: Uint32Array; gemeintes: Gemeintes }

export const createObjektraum = (): Objektraum => ({ punkte: createSammler(), dokument: new Uint32Array(0), gemeintes: createGemeintes() })

type Frage = Suchanfrage & { sicht: Sicht; vorn: number }

export function waehle(raum: Objektraum, wertung: Wertung, plan: Plan, ablage: Ablage, anfrage: Frage): Auswahl {
  const { kette = [], sprache = 'de', sicht, vorn } = anfrage
  const mindestens = jeObjekt(raum, wertung, plan, ablage, { sicht, sprache, amOrt: kette.length > 0 })
  const zaehlung = createFacettenzaehlung(ablage, sicht, anfrage.filter ?? {})
  const objekte = gezaehlte(antwortende(raum, plan, ablage, { mindestens, sprache }), raum, zaehlung)
  return { objekte, funde: vordere(objekte, raum, wertung, plan, ablage, { sprache, vorn }), facetten: facetten(zaehlung) }
}

/** Those that the filter lets through. */
function gezaehlte(alle: number[], { dokument }: Objektraum, zaehlung: Facettenzaehlung): number[] {
  if (!istFrei(zaehlung)) return alle.filter((objekt) => lassDurch(zaehlung, dokument[objekt]!))
  zaehleAlle(zaehlung, alle, dokument)
  return alle
}

/** As many of the best as asked for, their titles read. */
function vordere(
  objekte: readonly number[],
  raum: Objektraum,
  { deckung }: Wertung,
  plan: Plan,
  ablage: Ablage,
  { sprache, vorn }: { sprache: Sprache; vorn: number },
): Fund[] {
  const { dokument, punkte } = raum
  const beste = besteVon(objekte, Math.max(vorn, GENAUER_GELESEN), punkte.werte)
  if (ablage.teile.has('titel')) merkeGemeintes(raum.gemeintes, plan, ablage)
  let grenze = 0 // points of the last of as many as asked for, by the titles of the first that were read
  const genau: { nr: number; punkte: number }[] = []
  for (const [platz, objekt] of beste.entries()) {
    const nr = dokument[objekt]!
    const bisher = punkte.werte[objekt]!
    const amt = artVon(ablage.merkmale.code[nr]!) === AMT
    const wirdGelesen = platz < GENAUER_GELESEN && ablage.teile.has('titel')
    if (bisher * (wirdGelesen ? hoechstensDurchTitel(amt) : 1) < grenze) continue // no title would bring it to the front
    const faktor = wirdGelesen ? durchTitel(nr, amt, deckung[nr]!, raum.gemeintes, ablage) : 1
    genau.push({ nr, punkte: bisher * faktor })
    if (genau.length === vorn) grenze = Math.min(...genau.map(({ punkte: eigene }) => eigene))
  }
  if (genau.length > vorn + GLEICHSTAND) genau.sort((a, b) => b.punkte - a.punkte).length = vorn + GLEICHSTAND
  return genau
    .map(({ nr, punkte: eigene }) => ({ kopf: gezeigter(ablage.objekte, ablage.koepfe, ablage.koepfe[nr]!, sprache)!, punkte: eigene }))
    .sort(besserZuerst)
    .slice(0, vorn)
}

/** The best document of each object that holds at the place; answers the least points of a hit. */
function jeObjekt(
  raum: Objektraum,
  { punkte: je, gewicht: gesucht }: Wertung,
  { amtGefragt }: Plan,
  { objekte, merkmale, teile, sichten }: Ablage,
  { sicht, sprache, amOrt }: { sicht: Sicht; sprache: Sprache; amOrt: boolean },
): number {
  const { code, gewicht } = merkmale
  const gefragt = sprachnummer(sprache)
  const [naehe, beliebt] = [teile.has('naehe') ? GEWICHTE.jeStufeNaeher : 0, teile.has('beliebtheit') ? GEWICHTE.beliebt : 0]
  bereiteRaum(raum, objekte.dokumente.length)
  const { punkte, dokument } = raum
  let meiste = 0
  for (let i = 0; i < je.anzahl; i++) {
    const nr = je.beruehrt[i]!
    const stufe = sicht.stufen[sichten.satz[nr]!]!
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
  }
  return Math.max(GEWICHTE.schwach * meiste, amOrt ? GEWICHTE.nichts * gesucht : 0)
}

function bereiteRaum(raum: Objektraum, objekte: number): void {
  leere(raum.punkte)
  bereite(raum.punkte, objekte)
  if (raum.dokument.length < raum.punkte.werte.length) raum.dokument = new Uint32Array(raum.punkte.werte.length)
}

/** Objects that answer the question, in the language asked for or in German. */
function antwortende(
  { punkte, dokument }: Objektraum,
  { phrasen }: Plan,
  ablage: Ablage,
  { mindestens, sprache }: { mindestens: number; sprache: Sprache },
): number[] {
  const lesbar = (1 << sprachnummer(sprache)) | (1 << sprachnummer('de'))
  const gefunden: number[] = []
  for (let i = 0; i < punkte.anzahl; i++) {
    const objekt = punkte.beruehrt[i]!
    const nr = dokument[objekt]!
    if (punkte.werte[objekt]! < mindestens) continue
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
