// All names of all areas in one sorted list, with the ranking of what a beginning of a name finds.
import { type Faltung, falte, stammVon } from './faltung.ts'
import type { Gebiet, GebietId } from './gebiet.ts'

export type Trefferart = 'name' | 'plz' | 'schluessel' | 'ortsteil' | 'frueherer-name'
export type Fund = { gebiet: Gebiet; ort: Gebiet; art: Trefferart }

export type Namensfrage = {
  /** First two digits of the ARS of the Land preferred among equals. */
  land: string | null
  anzahl: number
  /** What an area means on the day asked for; nothing if it did not exist or its level is not wanted. */
  loeseAuf: (id: GebietId) => readonly Fund[]
}

export type Namensliste = {
  /** Best first. `eindeutig` is the one place that may be taken without asking, if there is one; `ganz`: a whole name was typed, not its beginning. */
  suche(frage: Namensteil, wunsch: Namensfrage): { funde: Fund[]; eindeutig: GebietId | null; ganz: boolean }
}

type Namensteil = Pick<Faltung, 'schluessel' | 'alsAe' | 'alsA'>
type Eintrag = Namensteil & { schreibart: number; id: GebietId; land: number; gewicht: number }
type Bewertet = { id: GebietId; stufe: number; rang: number }

// How a name stands in the list, and how well it fits: it is what was typed, or its main part, a later word of it or its beginning, the beginning of a later word.
const NAME = 0
const STAMM = 1
const WORT = 2
const STUFE = { gleich: 5, stamm: 4, anfang: 3, wortanfang: 2 } as const
const KURZ = 3 // letters; so many names begin with them that the answer is kept
const GEMERKT = 5_000

export function createNamensliste(fassungen: readonly Gebiet[]): Namensliste {
  const liste = fassungen
    .filter((gebiet) => gebiet.ebene !== 'bezirk' && gebiet.ebene !== 'verband')
    .flatMap(eintraegeVon)
    .sort((a, b) => (a.schluessel < b.schluessel ? -1 : a.schluessel > b.schluessel ? 1 : 0))
  const gewichte = Float64Array.from(liste, ({ gewicht }) => gewicht)
  const laender = Uint8Array.from(liste, ({ land }) => land)
  const arten = Uint8Array.from(liste, ({ schreibart }) => schreibart)
  const rangliste = (frage: Namensteil, land: number, platz: number): readonly Bewertet[] => {
    const beste: Bewertet[] = []
    const ende = untereGrenze(liste.length, (stelle) => liste[stelle]!.schluessel < `${frage.schluessel}\uffff`)
    let schwelle = -1
    for (let i = untereGrenze(ende, (stelle) => liste[stelle]!.schluessel < frage.schluessel); i < ende; i++) {
      const ganz = liste[i]!.schluessel.length === frage.schluessel.length
      const stufe = ganz ? stufeGanz(liste[i]!, frage) : arten[i] === WORT ? STUFE.wortanfang : STUFE.anfang
      const rang = stufe * 1e12 + (laender[i] === land ? 1e11 : 0) + gewichte[i]!
      if (rang <= schwelle) continue
      schwelle = reiheEin(beste, { id: liste[i]!.id, stufe, rang }, platz)
    }
    return beste
  }
  const gemerkt = new Map<string, readonly Bewertet[]>()
  return {
    suche: (frage, wunsch) => {
      const [land, platz] = [Number(wunsch.land ?? 0), wunsch.anzahl + 5]
      if (frage.schluessel.length > KURZ) return zusammenfassung(rangliste(frage, land, platz), wunsch, true)
      const gestellt = `${frage.alsAe} ${frage.alsA} ${land} ${platz}`
      const bekannt = gemerkt.get(gestellt)
      if (!bekannt && gemerkt.size >= GEMERKT) gemerkt.clear()
      if (!bekannt) gemerkt.set(gestellt, rangliste(frage, land, platz))
      return zusammenfassung(gemerkt.get(gestellt)!, wunsch, frage.schluessel.length === KURZ)
    },
  }
}

function stufeGanz(eintrag: Eintrag, frage: Namensteil): number {
  if (eintrag.schreibart === WORT) return STUFE.anfang
  if (eintrag.alsAe !== frage.alsAe && eintrag.alsA !== frage.alsA) return STUFE.anfang // "Aue" is not "Au"
  return eintrag.schreibart === NAME ? STUFE.gleich : STUFE.stamm
}

/** Puts a hit where it belongs, each area once; answers with the rank that the next one has to beat. */
function reiheEin(beste: Bewertet[], neu: Bewertet, platz: number): number {
  const vorher = beste.findIndex(({ id }) => id === neu.id)
  if (vorher === -1 || beste[vorher]!.rang < neu.rang) {
    if (vorher !== -1) beste.splice(vorher, 1)
    const stelle = untereGrenze(beste.length, (i) => beste[i]!.rang >= neu.rang)
    beste.splice(stelle, 0, neu)
    if (beste.length > platz) beste.pop()
  }
  return beste.length < platz ? -1 : beste.at(-1)!.rang
}

function zusammenfassung(
  beste: readonly Bewertet[],
  { anzahl, loeseAuf }: Namensfrage,
  langGenug: boolean,
): ReturnType<Namensliste['suche']> {
  const funde = new Map<string, Fund & { stufe: number }>()
  for (const { id, stufe } of beste)
    for (const fund of loeseAuf(id)) {
      const gesehen = `${fund.ort.id} ${fund.gebiet.kurzname}`
      if (!funde.has(gesehen)) funde.set(gesehen, { ...fund, stufe })
    }
  const alle = ohneStadtstaatAlsLand([...funde.values()])
  const hoechste = Math.max(0, ...alle.map(({ stufe }) => stufe))
  const gleichgut = alle.filter(({ stufe }) => stufe === hoechste)
  const vorOrt = gleichgut.filter(({ ort }) => ort.ebene === 'gemeinde')
  const kandidaten = new Set((vorOrt.length > 0 ? vorOrt : gleichgut).map(({ ort }) => ort.id))
  const ganz = hoechste >= STUFE.stamm
  const einzig = langGenug && new Set(alle.map(({ ort }) => ort.id)).size === 1
  const eindeutig = (ganz || einzig) && kandidaten.size === 1 ? [...kandidaten][0]! : null
  return { funde: alle.slice(0, anzahl).map(({ gebiet, ort, art }) => ({ gebiet, ort, art })), eindeutig, ganz }
}

/** Hamburg and Berlin are one place to people, and one ARS. */
function ohneStadtstaatAlsLand<F extends Fund>(funde: readonly F[]): F[] {
  const staedte = new Set(funde.filter(({ ort }) => ort.ebene === 'gemeinde').map(({ ort }) => ort.ars))
  return funde.filter(({ ort }) => ort.ebene !== 'land' || !staedte.has(ort.ars))
}

const EIN_WORT = /^\p{L}+$/u

function eintraegeVon(gebiet: Gebiet): Eintrag[] {
  const rest = { id: gebiet.id, land: Number(gebiet.ars?.slice(0, 2) ?? 0), gewicht: gewichtVon(gebiet) }
  const kurz = falte(gebiet.kurzname)
  if (gebiet.name === gebiet.kurzname && EIN_WORT.test(gebiet.name)) return [eintrag(kurz, NAME, rest)] // four of five
  const gefunden = new Map<string, Eintrag>()
  const merke = (teil: Namensteil, schreibart: number) => {
    const { schluessel } = teil
    if (schluessel !== '' && !gefunden.has(schluessel)) gefunden.set(schluessel, eintrag(teil, schreibart, rest))
  }
  merke(kurz, NAME)
  const stamm = stammVon(gebiet.kurzname)
  if (stamm) merke(falte(stamm), STAMM)
  for (const name of [kurz, ...[...new Set([...gebiet.kurzname.split('/'), gebiet.name])].map(falte)]) {
    merke(name, STAMM)
    for (let i = 1; i < name.worte.length; i++) merke({ schluessel: name.worte.slice(i).join(''), alsAe: '', alsA: '' }, WORT)
  }
  return [...gefunden.values()]
}

/** Most names have one spelling only: it is held once. */
function eintrag(
  { schluessel, alsAe, alsA }: Namensteil,
  schreibart: number,
  { id, land, gewicht }: Omit<Eintrag, keyof Namensteil | 'schreibart'>,
): Eintrag {
  const eigen = (text: string) => (text === schluessel ? schluessel : text)
  return { schluessel, alsAe: eigen(alsAe), alsA: eigen(alsA), schreibart, id, land, gewicht }
}

/** Among equally good hits: Gemeinden before Ortsteile before wider areas, uninhabited ones last, biggest first. */
export function gewichtVon({ ebene, art, einwohner, gueltigBis }: Gebiet): number {
  const ortsnah = ebene === 'gemeinde' || ebene === 'ortsteil'
  const vorrang = art === 'gemeindefrei' ? 0 : ebene === 'gemeinde' && gueltigBis === null ? 3 : ortsnah ? 2 : 1
  return vorrang * 1e9 + (einwohner?.anzahl ?? 0)
}

/** The first of the sorted places 0 … laenge that is not smaller. */
export function untereGrenze(laenge: number, istKleiner: (stelle: number) => boolean): number {
  let von = 0
  let bis = laenge
  while (von < bis) {
    const mitte = (von + bis) >> 1
    if (istKleiner(mitte)) von = mitte + 1
    else bis = mitte
  }
  return von
}
