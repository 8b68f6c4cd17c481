// Finding a place from what people type. Everything that can be is worked out once, so that a keystroke costs microseconds.
import type { Tag } from '../../platform/zeit.ts'
import type { Gebietsfakten } from './fakten.ts'
import { falte } from './faltung.ts'
import type { Ebene, Gebiet, GebietId } from './gebiet.ts'
import { createNamensliste, type Fund, type Namensliste, type Trefferart } from './namensliste.ts'
import { createPlzliste, type Plzliste } from './plzliste.ts'

export type GebietTreffer = {
  /** What was found; for an Ortsteil or a former Gemeinde that one. */
  gebiet: Gebiet
  /** Where to go on: the area that exists on the day and has an ARS (the Gemeinde of the Ortsteil, the successor). */
  ort: Gebiet
  art: Trefferart
  /** What tells it apart: "Werra-Meißner-Kreis, Hessen", "Ortsteil von Solms, …", "heute Teil von Oberzent, …". */
  zusatz: string
  /** True if this hit may be taken without asking: nothing else fits as well. */
  eindeutig: boolean
}

export type Suchwunsch = {
  tag: Tag
  /** How many at most; 10 unless told. */
  anzahl?: number
  /** ARS of a Land whose areas come first among equally good hits. */
  bevorzugtesLand?: string
  /** Levels wanted; all but Verbände and Bezirke unless told. Ortsteile and former Gemeinden come with `gemeinde`. */
  ebenen?: readonly Ebene[]
}

/** What the search asks of the index it belongs to. */
type Nachschlag = {
  findById(id: GebietId, tag?: Tag): Gebiet | null
  findByArs(schluessel: string, tag: Tag): Gebiet | null
  heutige(id: GebietId, tag: Tag): Gebiet[]
  kette(id: GebietId, tag: Tag): readonly Gebiet[]
}

const EBENEN: readonly Ebene[] = ['gemeinde', 'ortsteil', 'kreis', 'regierungsbezirk', 'land', 'bund']
const LAENGSTE = 100
const STEUERZEICHEN = /\p{Cc}/u

export function namenssuche(
  daten: Pick<Gebietsfakten, 'fassungen' | 'plz'>,
  nachschlag: Nachschlag,
): (text: string, wunsch: Suchwunsch) => GebietTreffer[] {
  const namen = createNamensliste(daten.fassungen)
  const plz = createPlzliste(daten)
  return (roh, wunsch) => {
    const anzahl = Math.max(0, Math.min(50, Math.floor(wunsch.anzahl ?? 10)))
    const text = roh.length > 4 * LAENGSTE ? '' : roh.trim()
    if (text === '' || text.length > LAENGSTE || STEUERZEICHEN.test(text) || anzahl === 0) return []
    const ziffern = text.replace(/[\s.-]/g, '')
    if (/^\d{1,5}$/.test(ziffern))
      return treffer(plzFunde(plz, ziffern, wunsch, nachschlag), nachschlag, wunsch, anzahl, ziffern.length === 5)
    if (/^\d+$/.test(ziffern)) return treffer(schluesselFunde(ziffern, wunsch.tag, nachschlag), nachschlag, wunsch, anzahl, true)
    const [nummer] = text.match(/\b\d{5}\b/) ?? []
    if (nummer === undefined) return nachNamen(namen, text, wunsch, anzahl, nachschlag)
    const mitPlz = plzFunde(plz, nummer, wunsch, nachschlag)
    const worte = falte(text.replace(nummer, ' ')).worte
    const passend = mitPlz.filter(({ ort }) => worte.every((wort) => falte(ort.name).worte.some((eines) => eines.startsWith(wort))))
    return treffer(passend.length > 0 ? passend : mitPlz, nachschlag, wunsch, anzahl, true)
  }
}

function plzFunde(plz: Plzliste, anfang: string, { tag, bevorzugtesLand }: Suchwunsch, nachschlag: Nachschlag): Fund[] {
  const land = bevorzugtesLand?.slice(0, 2)
  const funde = new Map<GebietId, Fund>()
  for (const { gebiet } of plz(anfang, land ?? null))
    for (const ort of nachschlag.heutige(gebiet, tag)) if (!funde.has(ort.id)) funde.set(ort.id, { gebiet: ort, ort, art: 'plz' })
  return [...funde.values()]
}

function schluesselFunde(schluessel: string, tag: Tag, { findByArs, heutige }: Nachschlag): Fund[] {
  const gebiet = findByArs(schluessel, tag)
  return gebiet ? heutige(gebiet.id, tag).map((ort) => ({ gebiet, ort, art: 'schluessel' })) : []
}

function nachNamen(namen: Namensliste, text: string, wunsch: Suchwunsch, anzahl: number, nachschlag: Nachschlag): GebietTreffer[] {
  const ebenen = wunsch.ebenen ?? EBENEN
  const loeseAuf = (id: GebietId): Fund[] => funde(id, wunsch.tag, ebenen, nachschlag)
  const frage = { land: wunsch.bevorzugtesLand?.slice(0, 2) ?? null, anzahl, loeseAuf }
  const gefaltet = falte(text)
  if (gefaltet.schluessel === '') return []
  const direkt = namen.suche(gefaltet, frage)
  if (direkt.funde.length > 0) return direkt.funde.map((fund) => beschreibe(fund, nachschlag, wunsch.tag, fund.ort.id === direkt.eindeutig))
  return mitZusatz(namen, gefaltet.worte, frage, nachschlag, wunsch.tag)
}

/** "Neustadt Hessen", "Stadt Wanfried": the first words are the name, the others must stand in what tells it apart; else the name alone is offered. */
function mitZusatz(
  namen: Namensliste,
  worte: readonly string[],
  frage: Parameters<Namensliste['suche']>[1],
  nachschlag: Nachschlag,
  tag: Tag,
): GebietTreffer[] {
  const ohneArt = /^(stadt|gemeinde|markt|ort|kreis|landkreis)$/.test(worte[0] ?? '') ? worte.slice(1) : worte
  let ersatz: GebietTreffer[] = []
  for (let laenge = Math.min(ohneArt.length, 6); laenge > 0; laenge--) {
    const rest = ohneArt.slice(laenge)
    const kopf = ohneArt.slice(0, laenge).join('')
    const { funde, eindeutig, ganz } = namen.suche(
      { schluessel: kopf, alsAe: kopf, alsA: kopf },
      rest.length ? { ...frage, anzahl: 45 } : frage,
    )
    const treffer = funde.map((fund) => beschreibe(fund, nachschlag, tag, fund.ort.id === eindeutig))
    const passend = treffer.filter(({ zusatz }) => rest.every((wort) => falte(zusatz).worte.some((eines) => eines.startsWith(wort))))
    const einOrt = new Set(passend.map(({ ort }) => ort.id)).size === 1
    if (passend.length > 0) return passend.slice(0, frage.anzahl).map((eines) => ({ ...eines, eindeutig: eines.eindeutig || einOrt }))
    if (ganz && ersatz.length === 0) ersatz = treffer.slice(0, frage.anzahl).map((eines) => ({ ...eines, eindeutig: false }))
  }
  return ersatz
}

function funde(id: GebietId, tag: Tag, ebenen: readonly Ebene[], { findById, heutige, kette }: Nachschlag): Fund[] {
  const heute = findById(id, tag)
  if (heute?.ebene === 'ortsteil') {
    const gemeinde = kette(id, tag)[1]
    return gemeinde && ebenen.includes('ortsteil') ? [{ gebiet: heute, ort: gemeinde, art: 'ortsteil' }] : []
  }
  if (heute) return ebenen.includes(heute.ebene) ? [{ gebiet: heute, ort: heute, art: 'name' }] : []
  const letzte = findById(id)
  if (!letzte || !ebenen.includes(letzte.ebene)) return []
  return heutige(id, tag).map((ort) => ({ gebiet: letzte, ort, art: 'frueherer-name' }))
}

function treffer(
  alle: readonly Fund[],
  nachschlag: Nachschlag,
  { tag, ebenen }: Suchwunsch,
  anzahl: number,
  ganz: boolean,
): GebietTreffer[] {
  const erlaubt = ebenen ? alle.filter(({ ort }) => ebenen.includes(ort.ebene)) : alle
  return erlaubt.slice(0, anzahl).map((fund) => beschreibe(fund, nachschlag, tag, ganz && erlaubt.length === 1))
}

function beschreibe(fund: Fund, nachschlag: Nachschlag, tag: Tag, eindeutig: boolean): GebietTreffer {
  const vorsatz = { ortsteil: 'Ortsteil von ', 'frueherer-name': 'heute Teil von ' }[fund.art as string]
  const lage = lageVon(fund.ort, nachschlag.kette(fund.ort.id, tag))
  const ausserhalb = vorsatz && fund.gebiet.id !== fund.ort.id ? [vorsatz + fund.ort.kurzname] : []
  return { ...fund, zusatz: [...ausserhalb, ...lage].join(', '), eindeutig }
}

/** "Werra-Meißner-Kreis, Hessen"; a kreisfreie Stadt and a Stadtstaat say what they are. */
function lageVon(ort: Gebiet, kette: readonly Gebiet[]): string[] {
  if (ort.ebene === 'bund') return []
  if (ort.ebene === 'land') return ['Bundesland']
  const land = kette.find(({ ebene }) => ebene === 'land')
  if (land?.ars === ort.ars) return ['Stadtstaat']
  const kreis =
    ort.art === 'kreisfreie-stadt' ? 'kreisfreie Stadt' : kette.find(({ ebene, id }) => ebene === 'kreis' && id !== ort.id)?.kurzname
  return [kreis, land?.kurzname].filter((teil) => teil !== undefined)
}
