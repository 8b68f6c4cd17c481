// The documents by number: where each word stands, in which order, what holds where. Putting and removing cost what the document is long, never more.
import { FELDER, type Feld, type Teil } from '../frage/anfrage.ts'
import type { Gelesenes } from '../frage/lesart.ts'
import { GEWICHTE } from '../rang/gewichte.ts'
import { istFuellwort, vergleichswort } from '../sprache/woerter.ts'
import { beitrag, FELDNUMMER, felderVon, verkuerzt, worteDesFelds } from './bestandteile.ts'
import type { Kopf, Suchdokument } from './dokument.ts'
import { createFegen } from './fegen.ts'
import { createFundlisten, type Fundlisten } from './fundliste.ts'
import { alleIn, bytesVon, createListen, doppelt, haengeAn, type Listen, leereListe, sorgeFuerListe } from './listen.ts'
import { createMerkmale, type Merkmale, putMerkmale } from './merkmale.ts'
import { createObjekte, dokumenteVon, type Objekte, putObjekt, removeObjekt } from './objekte.ts'
import { addiere, bereite, createSammler, hebe, leere, type Sammler } from './sammler.ts'
import { bytesDerSichten, createSichten, putInSichten, removeAusSichten, type Sichten } from './sicht.ts'
import { bytesDesWortbuchs, createWortbuch, lerne, lerneAllein, type Wortbuch } from './wortbuch.ts'

const IM_TITEL = 2
const IM_STICHWORT = 1

export type Ablage = {
  teile: ReadonlySet<Teil>
  wortbuch: Wortbuch
  /** Word → document × 256 + weight. */
  fundstellen: Listen
  /** Word → document × 2, +1 if it stands in a title and not only among the keywords. */
  titelstellen: Listen
  /** Document → word × 8 + field, in reading order. */
  folgen: Listen
  sichten: Sichten
  objekte: Objekte
  merkmale: Merkmale
  /** By number; null: removed. */
  koepfe: (Kopf | null)[]
  /** Word → living documents that have it. */
  haeufig: Uint32Array
  lebende: number
  /** Number of the last change; and word → number of the last one of a document that has it. */
  aenderung: number
  geaendert: Uint32Array
  /** A word as written → its number, -1 for one that says nothing. */
  geschriebenes: Map<string, number>
  /** Keys and citations. */
  sonderworte: Map<string, number>
  /** What words of queries mean. */
  gelesen: Gelesenes
  /** The same without what merely looks like them. */
  genauGelesen: Gelesenes
  fundlisten: Fundlisten
  fegen: ReturnType<typeof createFegen>
  /** Room to read one document: by word its weight, how often it comes in a field, whether in a title. */
  leseraum: { gewichte: Sammler; mal: Sammler; inTiteln: Sammler }
}

export function createAblage(teile: ReadonlySet<Teil>): Ablage {
  const [fundstellen, titelstellen] = [createListen(), createListen()]
  return {
    teile,
    wortbuch: createWortbuch(),
    fundstellen,
    titelstellen,
    folgen: createListen(),
    sichten: createSichten(),
    objekte: createObjekte(),
    merkmale: createMerkmale(),
    koepfe: [],
    haeufig: new Uint32Array(1024),
    lebende: 0,
    aenderung: 0,
    geaendert: new Uint32Array(1024),
    geschriebenes: new Map(),
    sonderworte: new Map(),
    gelesen: new Map(),
    genauGelesen: new Map(),
    fundlisten: createFundlisten(),
    leseraum: { gewichte: createSammler(), mal: createSammler(), inTiteln: createSammler() },
    fegen: createFegen([
      { listen: fundstellen, dokument: (eintrag) => eintrag >>> 8 },
      { listen: titelstellen, dokument: (eintrag) => eintrag >>> 1 },
    ]),
  }
}

/** Takes a document in, or a new state of it (same id and language). */
export function putDokument(ablage: Ablage, dokument: Suchdokument): void {
  ablage.aenderung++
  const ersetzt = dokumenteVon(ablage.objekte, dokument.id).find((nr) => ablage.koepfe[nr]!.sprache === dokument.sprache)
  if (ersetzt !== undefined) vergiss(ablage, ersetzt)
  const kopf = kopfVon(dokument)
  const nr = ablage.fegen.freie() ?? ablage.koepfe.length
  sorgeFuerListe(ablage.folgen, nr)
  ablage.koepfe[nr] = kopf
  putObjekt(ablage.objekte, nr, kopf)
  putMerkmale(ablage.merkmale, nr, dokument)
  putInSichten(ablage.sichten, nr, dokument.gebiete, dokument.merkmale.online)
  lies(ablage, nr, dokument)
  ablage.lebende++
  ablage.fegen.weiter(ablage.lebende)
}

/** Each property by name: objects made alike are read faster. */
function kopfVon({ art, id, sprache, leistungsschluessel, titel, teaser, name, gebiete, merkmale }: Suchdokument): Kopf {
  return { art, id, sprache, leistungsschluessel, titel, teaser, name, gebiete, merkmale }
}

/** Forgets an object in all its languages. */
export function removeAlle(ablage: Ablage, id: string): void {
  ablage.aenderung++
  for (const nr of [...dokumenteVon(ablage.objekte, id)]) vergiss(ablage, nr)
  ablage.fegen.weiter(ablage.lebende)
}

export function bytesDerAblage({ fundstellen, titelstellen, folgen, fundlisten, sichten, wortbuch, haeufig, koepfe }: Ablage): number {
  const listen = bytesVon(fundstellen) + bytesVon(titelstellen) + bytesVon(folgen) + fundlisten.zahlen * 4
  return listen + bytesDerSichten(sichten) + bytesDesWortbuchs(wortbuch) + haeufig.byteLength * 2 + koepfe.length * 400
}

function lies(ablage: Ablage, nr: number, dokument: Suchdokument): void {
  const { gewichte, mal, inTiteln } = ablage.leseraum
  const felder = gelesene(ablage, dokument)
  for (const raum of [gewichte, mal, inTiteln]) bereite(raum, ablage.wortbuch.worte.length)
  for (const { feld, worte } of felder) {
    for (const wort of worte) {
      if (wort < 0) continue
      addiere(mal, wort, 1)
      haengeAn(ablage.folgen, nr, wort * FELDER.length + FELDNUMMER[feld])
    }
    const je = beitrag(feld, worte.length, ablage.teile.has('felder'))
    for (let i = 0; i < mal.anzahl; i++) {
      const wort = mal.beruehrt[i]!
      const so = mal.werte[wort]!
      addiere(gewichte, wort, so === 1 ? je : je * so ** GEWICHTE.wiederholung)
      if (feld === 'titel' || feld === 'buergertitel') hebe(inTiteln, wort, IM_TITEL)
      else if (feld === 'stichwoerter') hebe(inTiteln, wort, IM_STICHWORT)
    }
    leere(mal)
  }
  merkeFundstellen(ablage, nr)
}

/** The fields as numbers of words; new words are learnt. */
function gelesene(ablage: Ablage, dokument: Suchdokument): { feld: Feld; worte: number[] }[] {
  const felder: { feld: Feld; worte: number[] }[] = []
  for (const [feld, text, sonder] of felderVon(dokument)) {
    if (text === '' && sonder.length === 0) continue
    const worte: number[] = []
    for (const wort of worteDesFelds(text)) worte.push(wortnummer(ablage, wort))
    for (const wort of sonder) worte.push(sonderwort(ablage, wort))
    felder.push({ feld, worte })
  }
  return felder
}

/** Writes down where the words just read stand. */
function merkeFundstellen(ablage: Ablage, nr: number): void {
  const { gewichte, inTiteln } = ablage.leseraum
  for (let i = 0; i < gewichte.anzahl; i++) {
    const wort = gewichte.beruehrt[i]!
    haengeAn(ablage.fundstellen, wort, nr * 256 + verkuerzt(gewichte.werte[wort]!))
    zaehle(ablage, wort, 1)
  }
  for (let i = 0; i < inTiteln.anzahl; i++) {
    const wort = inTiteln.beruehrt[i]!
    haengeAn(ablage.titelstellen, wort, nr * 2 + (inTiteln.werte[wort] === IM_TITEL ? 1 : 0))
  }
  leere(gewichte)
  leere(inTiteln)
}

function vergiss(ablage: Ablage, nr: number): void {
  const { folgen, koepfe } = ablage
  for (const wort of new Set(alleIn(folgen, nr).map((eintrag) => Math.floor(eintrag / FELDER.length)))) zaehle(ablage, wort, -1)
  leereListe(folgen, nr)
  removeAusSichten(ablage.sichten, nr)
  removeObjekt(ablage.objekte, nr, koepfe[nr]!)
  koepfe[nr] = null
  ablage.lebende--
  ablage.fegen.tot(nr)
}

/** One document more or less has the word. */
function zaehle({ haeufig, geaendert, aenderung, wortbuch }: Ablage, wort: number, um: 1 | -1): void {
  haeufig[wort]! += um
  geaendert[wort] = aenderung
  if (haeufig[wort] === (um === 1 ? 1 : 0)) wortbuch.stand++ // it is among the living now, or no longer
}

function wortnummer(ablage: Ablage, geschrieben: string): number {
  const bekannt = ablage.geschriebenes.get(geschrieben)
  if (bekannt !== undefined) return bekannt
  const wort = vergleichswort(geschrieben)
  const nr = istFuellwort(wort) ? -1 : lerne(ablage.wortbuch, wort, geschrieben)
  if (nr >= 0) sorgeFuerWort(ablage, nr)
  ablage.geschriebenes.set(geschrieben, nr)
  return nr
}

function sonderwort(ablage: Ablage, wort: string): number {
  const bekannt = ablage.sonderworte.get(wort)
  if (bekannt !== undefined) return bekannt
  const nr = lerneAllein(ablage.wortbuch, wort)
  sorgeFuerWort(ablage, nr)
  ablage.sonderworte.set(wort, nr)
  return nr
}

function sorgeFuerWort(ablage: Ablage, nr: number): void {
  sorgeFuerListe(ablage.fundstellen, nr)
  sorgeFuerListe(ablage.titelstellen, nr)
  if (ablage.haeufig.length > nr) return
  ablage.haeufig = doppelt(ablage.haeufig)
  ablage.geaendert = doppelt(ablage.geaendert)
}
