// Who it is: from the winning rules or rows to one decision. The sentences that tell why are made only when somebody reads them. Pure and fast.
import { giltAm, type Tag } from '../../platform/zeit.ts'
import { type Ebene, ebenenVon, type Gebiet } from '../gebiet/index.ts'
import type { OrganisationseinheitId, VeroeffentlichteStelle } from '../organisationseinheit/index.ts'
import { tatsachen } from './bedingung.ts'
import { type Behoerdenname, behoerdeFuer } from './behoerde.ts'
import * as satz from './herleitung.ts'
import type { Einzelzeile, VerorteteRegel, Zustaendigkeitsmodell } from './modell.ts'
import { bezirkeVon, findeTreffer, type Ort, ortVon } from './treffer.ts'
import type { Frage, Herleitung, KeineStelle, KeinGrund } from './zustaendigkeit.ts'

/** `weg`: the sentences after the one about the place. */
export type Entscheidung = { ort: Ort | null; weg: () => Herleitung[] } & (
  | { art: 'stelle'; stellen: readonly VeroeffentlichteStelle[] }
  | { art: 'keine'; grund: KeinGrund; durch: Behoerdenname | null }
  | { art: 'konflikt'; stellen: readonly OrganisationseinheitId[] }
)

/** What one rule or row names. */
type Nennung = { weg: () => Herleitung[] } & (
  | { stellen: readonly VeroeffentlichteStelle[] }
  | { stellen: readonly []; grund: KeinGrund; durch: Behoerdenname | null }
)

/** Never guesses: contradicting entries are a `konflikt`, no entry is a reasoned `keine`. Several offices only where there may be several. */
export function entscheide(modell: Zustaendigkeitsmodell, frage: Frage): Entscheidung {
  const ort = ortVon(modell, frage)
  if (!ort) return { art: 'keine', grund: 'ort-unklar', durch: null, ort, weg: () => [] }
  const treffer = findeTreffer(modell, frage, ort)
  if (treffer.art === 'nichts') {
    const hier = ort.kette[0]!
    if (treffer.unklar) return { art: 'keine', grund: 'ort-unklar', durch: null, ort, weg: () => [satz.satzOrtUnklar(hier)] }
    const andere = treffer.andereBezugsorte
    const weg = () => [andere.length > 0 ? satz.satzAndererBezugsort(andere) : satz.satzKeineRegel(hier)]
    return { art: 'keine', grund: 'keine-regel', durch: null, ort, weg }
  }
  const nennungen =
    treffer.art === 'zeilen'
      ? treffer.zeilen.map((zeile) => nenneZeile(modell, zeile, treffer.gebiet, frage.tag))
      : treffer.regeln.map((regel) => nenneRegel(modell, regel, ort, frage.tag))
  return urteil(frage, ort, nennungen)
}

function urteil({ rolle }: Frage, ort: Ort, nennungen: readonly Nennung[]): Entscheidung {
  const stellen = new Map(nennungen.flatMap((nennung) => nennung.stellen.map((stelle) => [stelle.id, stelle])))
  const leere = nennungen.flatMap((nennung) => ('grund' in nennung ? [nennung] : []))
  const gruende = new Set(leere.map(({ grund, durch }) => `${grund} ${durch?.de ?? ''}`))
  const weg = () => ohneDoppelte(nennungen.flatMap((nennung) => nennung.weg()))
  const mehrereErlaubt = rolle !== 'zustaendige-stelle' && stellen.size > 0
  if (stellen.size + gruende.size > 1 && !mehrereErlaubt) {
    return { art: 'konflikt', stellen: [...stellen.keys()].sort(), ort, weg: () => [...weg(), satz.satzKonflikt()] }
  }
  if (stellen.size === 0) {
    const { grund, durch } = leere[0] ?? { grund: 'keine-regel', durch: null }
    return { art: 'keine', grund, durch, ort, weg }
  }
  const sortiert = [...stellen.values()].sort((a, b) => (a.inhalt.name.de < b.inhalt.name.de ? -1 : 1))
  return { art: 'stelle', stellen: sortiert, ort, weg: () => wegZuStellen(nennungen, sortiert) }
}

/** Each reason is followed by the office it leads to, in the order in which the offices are named. */
function wegZuStellen(nennungen: readonly Nennung[], sortiert: readonly VeroeffentlichteStelle[]): Herleitung[] {
  const platz = ({ stellen }: Nennung) => Math.min(...stellen.map(({ id }) => sortiert.findIndex((stelle) => stelle.id === id)))
  const geordnet = [...nennungen].sort((a, b) => (platz(a) < platz(b) ? -1 : 1))
  return ohneDoppelte(
    geordnet.flatMap((nennung) => [...nennung.weg(), ...nennung.stellen.map(({ inhalt }) => satz.satzStelle(inhalt.name))]),
  )
}

function nenneZeile(
  modell: Zustaendigkeitsmodell,
  { stelle, begruendung, rechtsgrundlage }: Einzelzeile,
  gebiet: Gebiet,
  tag: Tag,
): Nennung {
  const ohne = typeof stelle === 'object'
  const weg = () => [satz.satzGrund(begruendung ?? (ohne ? satz.satzOhneStelle(gebiet) : satz.satzEinzelzeile(gebiet)), rechtsgrundlage)]
  if (ohne) return nenneKeine(stelle, weg)
  const gefunden = modell.stelleNachId.get(stelle)?.find((fassung) => giltAm(fassung, tag))
  return gefunden ? { stellen: [gefunden], weg } : { stellen: [], grund: 'keine-stelle-hinterlegt', durch: null, weg }
}

function nenneKeine({ keine, durch, durchEn = durch }: KeineStelle, weg: Nennung['weg']): Nennung {
  return { stellen: [], grund: keine, durch: durch && durchEn ? { de: durch, en: durchEn } : null, weg }
}

function nenneRegel(modell: Zustaendigkeitsmodell, regel: VerorteteRegel, ort: Ort, tag: Tag): Nennung {
  const { stelle: wohin } = regel
  if ('keine' in wohin) return nenneKeine(wohin, () => wegDerRegel(regel, ort, []))
  const ziel = zielVon(modell, regel, ort, tag)
  const weg = () => wegDerRegel(regel, ort, ziel.bezirke)
  if (ziel.gebiete.length === 0)
    return { stellen: [], grund: 'ort-unklar', durch: null, weg: () => [...weg(), satz.satzOrtUnklar(ort.kette[0]!)] }
  const stellen = ziel.gebiete
    .flatMap((gebiet) => modell.stellen.get(`${gebiet.id} ${wohin.aufgabe}`) ?? [])
    .filter((stelle) => giltAm(stelle, tag))
  if (stellen.length > 0) return { stellen, weg }
  const behoerde = behoerdeFuer(ziel.gebiete[0]!, ziel.ebene)
  return { stellen: [], grund: 'keine-stelle-hinterlegt', durch: behoerde, weg: () => [...weg(), satz.satzNichtHinterlegt(behoerde)] }
}

function wegDerRegel({ bedingung, begruendung, rechtsgrundlage }: VerorteteRegel, ort: Ort, bezirke: readonly Gebiet[]): Herleitung[] {
  const hier = ort.gemeinde ?? ort.kette[0]!
  return [
    ...tatsachen(bedingung, ort.gemeinde).map(satz.satzTatsache),
    ...bezirke.map((bezirk) => satz.satzBezirk(hier, bezirk)),
    satz.satzGrund(begruendung, rechtsgrundlage),
  ]
}

/** The areas whose offices a rule means. */
type Ziel = { gebiete: readonly Gebiet[]; ebene: Ebene; bezirke: readonly Gebiet[] }

function zielVon(modell: Zustaendigkeitsmodell, { stelle, gebiet }: VerorteteRegel, ort: Ort, tag: Tag): Ziel {
  if ('ebene' in stelle) return { gebiete: gebietAuf(ort, stelle.ebene), ebene: stelle.ebene, bezirke: [] }
  if ('bezirksart' in stelle) {
    const bezirke = bezirkeVon(ort, stelle.bezirksart)
    return { gebiete: bezirke, ebene: 'bezirk', bezirke }
  }
  // The office of one named Bezirk may sit in one of its Gemeinden, so any of them may bear the Aufgabe.
  const bezirk = modell.gebiete.findById(gebiet, tag)
  if (!bezirk) return { gebiete: [], ebene: 'bezirk', bezirke: [] }
  return { gebiete: [bezirk, ...modell.gebiete.untergeordnete(gebiet, tag)], ebene: 'bezirk', bezirke: [bezirk] }
}

function gebietAuf(ort: Ort, ebene: Ebene): Gebiet[] {
  return ort.kette.filter((gebiet) => ebenenVon(gebiet).includes(ebene)).slice(0, 1)
}

function ohneDoppelte(weg: readonly Herleitung[]): Herleitung[] {
  return [...new Map(weg.map((schritt) => [schritt.satz.de, schritt])).values()]
}
