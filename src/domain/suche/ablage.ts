// The documents by number: where each word stands, in which order, what holds where. Putting and removing cost what the document is long, never more.
import { FELDER, type Teil, type Treffer } from './anfrage.ts'
import { beitrag, FELDNUMMER, felderVon, verkuerzt, worteDesFelds } from './bestandteile.ts'
import type { Kopf, Suchdokument } from './dokument.ts'
import { GEWICHTE } from './gewichte.ts'
import type { Lesart } from './lesart.ts'
import { doppelt, Listen } from './listen.ts'
import { createMerkmale } from './merkmale.ts'
import { createObjekte } from './objekte.ts'
import { createSichten } from './sicht.ts'
import { falte, istFuellwort } from './woerter.ts'
import { createWortbuch } from './wortbuch.ts'

export type Ablage = ReturnType<typeof createAblage>

const FEGEN_AB = 1_000
const JE_FEGEN = 256

export function createAblage(teile: ReadonlySet<Teil>) {
  const wortbuch = createWortbuch()
  const fundstellen = new Listen() // word → document × 256 + weight
  const titelstellen = new Listen() // word → document × 2, +1 if it stands in a title and not only among the keywords
  const folgen = new Listen() // document → word × 8 + field, in reading order
  const sichten = createSichten()
  const koepfe: (Kopf | null)[] = []
  const objekte = createObjekte(koepfe)
  const merkmale = createMerkmale()
  const geschriebenes = new Map<string, number>() // a word as written → its number, -1 for one that says nothing
  const gelesen = new Map<string, readonly Lesart[]>() // readings of words, until the next change
  const sonderworte = new Map<string, number>() // keys and citations
  let haeufig: Uint32Array = new Uint32Array(1024) // word → living documents that have it
  let lebende = 0
  const fegen = createFegen([
    { listen: fundstellen, dokument: (eintrag) => eintrag >>> 8 },
    { listen: titelstellen, dokument: (eintrag) => eintrag >>> 1 },
  ])

  const wortnummer = (geschrieben: string): number => {
    const bekannt = geschriebenes.get(geschrieben)
    if (bekannt !== undefined) return bekannt
    const wort = falte(geschrieben)
    const nr = istFuellwort(wort) ? -1 : wortbuch.lerne(wort, geschrieben)
    if (nr >= 0) sorgeFuer(nr)
    geschriebenes.set(geschrieben, nr)
    return nr
  }
  const sonderwort = (wort: string): number => {
    const bekannt = sonderworte.get(wort)
    if (bekannt !== undefined) return bekannt
    const nr = wortbuch.lerneAllein(wort)
    sorgeFuer(nr)
    sonderworte.set(wort, nr)
    return nr
  }
  const sorgeFuer = (nr: number) => {
    while (fundstellen.anzahl <= nr) {
      fundstellen.neu()
      titelstellen.neu()
    }
    if (haeufig.length <= nr) haeufig = doppelt(haeufig)
  }

  const lies = (nr: number, dokument: Suchdokument) => {
    const gewichte = new Map<number, number>()
    const inTiteln = new Map<number, number>()
    for (const [feld, text, sonder] of felderVon(dokument)) {
      const geschrieben = text === '' ? [] : worteDesFelds(text)
      const je = beitrag(feld, geschrieben.length + sonder.length, teile.has('felder'))
      const mal = new Map<number, number>()
      for (const wort of [...geschrieben.map(wortnummer), ...sonder.map(sonderwort)]) {
        if (wort < 0) continue
        mal.set(wort, (mal.get(wort) ?? 0) + 1)
        folgen.push(nr, wort * FELDER.length + FELDNUMMER[feld])
      }
      for (const [wort, anzahl] of mal) {
        gewichte.set(wort, (gewichte.get(wort) ?? 0) + je * anzahl ** GEWICHTE.wiederholung)
        if (feld === 'titel' || feld === 'buergertitel') inTiteln.set(wort, 1)
        else if (feld === 'stichwoerter' && !inTiteln.has(wort)) inTiteln.set(wort, 0)
      }
    }
    for (const [wort, gewicht] of gewichte) {
      fundstellen.push(wort, nr * 256 + verkuerzt(gewicht))
      haeufig[wort]!++
    }
    for (const [wort, imTitel] of inTiteln) titelstellen.push(wort, nr * 2 + imTitel)
  }

  const vergiss = (nr: number) => {
    for (const wort of new Set(folgen.alle(nr).map((eintrag) => Math.floor(eintrag / FELDER.length)))) haeufig[wort]!--
    folgen.leere(nr)
    sichten.remove(nr)
    merkmale.remove(nr)
    objekte.remove(nr, koepfe[nr]!.id)
    koepfe[nr] = null
    lebende--
    fegen.tot(nr)
  }

  return {
    wortbuch,
    fundstellen,
    titelstellen,
    folgen,
    sichten,
    gelesen,
    koepfe,
    objekte,
    merkmale,
    sonderworte,
    get haeufig() {
      return haeufig
    },
    get lebende() {
      return lebende
    },
    put(dokument: Suchdokument): void {
      gelesen.clear()
      const { felder: _, ...kopf } = dokument
      const ersetzt = objekte.dokumente(dokument.id).find((nr) => koepfe[nr]!.sprache === dokument.sprache)
      if (ersetzt !== undefined) vergiss(ersetzt)
      const nr = fegen.freie() ?? koepfe.length
      if (nr === koepfe.length) folgen.neu()
      koepfe[nr] = kopf
      objekte.put(nr, kopf)
      merkmale.put(nr, dokument)
      sichten.put(nr, dokument.gebiete, dokument.merkmale.online)
      lies(nr, dokument)
      lebende++
      fegen.weiter(lebende)
    },
    remove(id: string): void {
      gelesen.clear()
      for (const nr of [...objekte.dokumente(id)]) vergiss(nr)
      fegen.weiter(lebende)
    },
    get bytes(): number {
      const listen = [fundstellen, titelstellen, folgen].reduce((summe, eine) => summe + eine.bytes, 0)
      return listen + merkmale.bytes + sichten.bytes + wortbuch.bytes + haeufig.byteLength + koepfe.length * 400
    },
  }
}

type Gefegtes = { listen: Listen; dokument: (eintrag: number) => number }

/** Sweeps removed documents out of the lists, a piece with each change, and gives their numbers back once no list names them. */
function createFegen(alle: readonly Gefegtes[]) {
  let tote: number[] = []
  let gefegte: Set<number> | null = null
  let naechste = 0
  const freie: number[] = []
  return {
    tot: (nr: number) => void tote.push(nr),
    freie: () => freie.pop(),
    weiter(lebende: number): void {
      if (gefegte === null) {
        if (tote.length < Math.max(FEGEN_AB, lebende / 4)) return
        gefegte = new Set(tote)
        tote = []
        naechste = 0
      }
      const weg = gefegte
      const ende = Math.max(...alle.map(({ listen }) => listen.anzahl))
      const bis = Math.min(naechste + JE_FEGEN, ende)
      for (; naechste < bis; naechste++)
        for (const { listen, dokument } of alle)
          if (naechste < listen.anzahl) listen.filtere(naechste, (eintrag) => !weg.has(dokument(eintrag)))
      if (naechste < ende) return
      freie.push(...gefegte)
      gefegte = null
    },
  }
}
