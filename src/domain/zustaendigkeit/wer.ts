// Who answers: from the winning rules or rows to one answer, with the way it came about. Pure and fast; nothing else decides responsibility.
import { derivedId } from '../../platform/id.ts'
import { giltAm, type Tag } from '../../platform/zeit.ts'
import { type Ebene, ebenenVon, type Gebiet } from '../gebiet/index.ts'
import type { OrganisationseinheitId, VeroeffentlichteStelle } from '../organisationseinheit/index.ts'
import { tatsachen } from './bedingung.ts'
import { type Behoerdenname, behoerdeFuer } from './behoerde.ts'
import * as satz from './herleitung.ts'
import type { Einzelzeile, VerorteteRegel, Zustaendigkeitsmodell } from './modell.ts'
import { bezirkeVon, findeTreffer, type Ort, ortVon } from './treffer.ts'
import type { Antwort, Antworten, Frage, Herleitung, KeineStelle, KeinGrund, Rolle, ZustaendigkeitId } from './zustaendigkeit.ts'

/** What one rule or row names. */
type Nennung = { weg: Herleitung[] } & (
  | { stellen: readonly VeroeffentlichteStelle[] }
  | { stellen: readonly []; grund: KeinGrund; durch: Behoerdenname | null }
)

/**
 * Who answers for a Leistung at a place in a role on a day. Never guesses: contradicting entries are a `konflikt`, no entry is a reasoned `keine`.
 * For Anlaufstelle and Ansprechpunkt, of which there may be several, `weitere` names the others; see `alle`.
 */
export function wer(modell: Zustaendigkeitsmodell, frage: Frage): Antwort {
  const ort = ortVon(modell, frage)
  const weg = wegZumOrt(modell, frage, ort)
  if (!ort) return keine('ort-unklar', null, weg)
  const treffer = findeTreffer(modell, frage, ort)
  if (treffer.art === 'nichts') {
    if (treffer.unklar) return keine('ort-unklar', null, [...weg, satz.satzOrtUnklar(ort.kette[0] ?? null)])
    const hinweis =
      treffer.andereBezugsorte.length > 0 ? satz.satzAndererBezugsort(treffer.andereBezugsorte) : satz.satzKeineRegel(ort.kette[0]!)
    return keine('keine-regel', null, [...weg, hinweis])
  }
  const nennungen =
    treffer.art === 'zeilen'
      ? treffer.zeilen.map((zeile) => nenneZeile(modell, zeile, treffer.gebiet, frage.tag))
      : treffer.regeln.map((regel) => nenneRegel(modell, regel, ort, frage.tag))
  return antwort(frage, ort, weg, nennungen)
}

/** Everyone who answers at a place: the one zuständige Stelle, and those that help or take applications. */
export function alle(modell: Zustaendigkeitsmodell, frage: Omit<Frage, 'rolle'>): Antworten {
  const weitere = (rolle: Rolle) => einzeln(modell, { ...frage, rolle })
  return {
    zustaendigeStelle: wer(modell, { ...frage, rolle: 'zustaendige-stelle' }),
    anlaufstellen: weitere('anlaufstelle'),
    ansprechpunkte: weitere('ansprechpunkt'),
  }
}

/** One answer per office; none at all where nobody is entered, for most Leistungen need no Anlaufstelle. */
function einzeln(modell: Zustaendigkeitsmodell, frage: Frage): Antwort[] {
  const antwort = wer(modell, frage)
  if (antwort.art === 'keine' && antwort.grund === 'keine-regel') return []
  if (antwort.art !== 'stelle') return [antwort]
  const { weitere = [], ...erste } = antwort
  return [erste, ...weitere.map((stelle) => ({ ...erste, stelle, id: idVon(frage, ortVon(modell, frage), stelle) }))]
}

function wegZumOrt(modell: Zustaendigkeitsmodell, frage: Frage, ort: Ort | null): Herleitung[] {
  const gefragt = modell.gebiete.findById(frage.gebiet, frage.tag) ?? modell.gebiete.findById(frage.gebiet)
  const bezugsort = frage.bezugsort ?? modell.bezugsorte.get(frage.leistung)
  if (!ort) {
    const heute = modell.gebiete.heutige(frage.gebiet, frage.tag)
    return gefragt && heute.length > 0 ? [satz.satzNachfolger(gefragt, heute)] : [satz.satzOrtUnklar(null)]
  }
  const hier = ort.kette[0]!
  const umgezogen = gefragt && gefragt.id !== hier.id ? [satz.satzNachfolger(gefragt, [hier])] : []
  return bezugsort ? [satz.satzBezugsort(bezugsort, hier), ...umgezogen] : umgezogen
}

function nenneZeile(
  modell: Zustaendigkeitsmodell,
  { stelle, begruendung, rechtsgrundlage }: Einzelzeile,
  gebiet: Gebiet,
  tag: Tag,
): Nennung {
  const ohne = typeof stelle === 'object'
  const weg = [satz.satzGrund(begruendung ?? (ohne ? satz.satzOhneStelle(gebiet) : satz.satzEinzelzeile(gebiet)), rechtsgrundlage)]
  if (ohne) return nenneKeine(stelle, weg)
  const gefunden = modell.stelleNachId.get(stelle)?.find((fassung) => giltAm(fassung, tag))
  return gefunden ? { stellen: [gefunden], weg } : { stellen: [], grund: 'keine-stelle-hinterlegt', durch: null, weg }
}

function nenneKeine({ keine, durch, durchEn = durch }: KeineStelle, weg: Herleitung[]): Nennung {
  return { stellen: [], grund: keine, durch: durch && durchEn ? { de: durch, en: durchEn } : null, weg }
}

function nenneRegel(modell: Zustaendigkeitsmodell, regel: VerorteteRegel, ort: Ort, tag: Tag): Nennung {
  const { stelle: wohin } = regel
  const tatsache = tatsachen(regel.bedingung, ort.gemeinde).map(satz.satzTatsache)
  const grund = satz.satzGrund(regel.begruendung, regel.rechtsgrundlage)
  if ('keine' in wohin) return nenneKeine(wohin, [...tatsache, grund])
  const ziel = zielVon(modell, regel, ort, tag)
  const hier = ort.gemeinde ?? ort.kette[0]!
  const weg = [...tatsache, ...ziel.bezirke.map((bezirk) => satz.satzBezirk(hier, bezirk)), grund]
  if (ziel.gebiete.length === 0) return { stellen: [], grund: 'ort-unklar', durch: null, weg: [...weg, satz.satzOrtUnklar(ort.kette[0]!)] }
  const stellen = ziel.gebiete
    .flatMap((gebiet) => modell.stellen.get(`${gebiet.id} ${wohin.aufgabe}`) ?? [])
    .filter((stelle) => giltAm(stelle, tag))
  if (stellen.length > 0) return { stellen, weg }
  const behoerde = behoerdeFuer(ziel.gebiete[0]!, ziel.ebene)
  return { stellen: [], grund: 'keine-stelle-hinterlegt', durch: behoerde, weg: [...weg, satz.satzNichtHinterlegt(behoerde)] }
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

function antwort(frage: Frage, ort: Ort, weg: Herleitung[], nennungen: readonly Nennung[]): Antwort {
  const stellen = new Map(nennungen.flatMap((nennung) => nennung.stellen.map((stelle) => [stelle.id, stelle])))
  const leere = new Set(nennungen.flatMap((nennung) => ('grund' in nennung ? [`${nennung.grund} ${nennung.durch?.de ?? ''}`] : [])))
  const wege = [...weg, ...ohneDoppelte(nennungen.flatMap((nennung) => nennung.weg))]
  const mehrereErlaubt = frage.rolle !== 'zustaendige-stelle' && stellen.size > 0
  if (stellen.size + leere.size > 1 && !mehrereErlaubt) {
    return { art: 'konflikt', stellen: [...stellen.keys()].sort(), herleitung: [...wege, satz.satzKonflikt()] }
  }
  const sortiert = [...stellen.values()].sort((a, b) => (a.inhalt.name.de < b.inhalt.name.de ? -1 : 1))
  const erste = sortiert[0]
  if (!erste) {
    const nennung = nennungen.find((eine) => 'grund' in eine)
    return nennung && 'grund' in nennung ? keine(nennung.grund, nennung.durch, wege) : keine('keine-regel', null, wege)
  }
  return {
    art: 'stelle',
    id: idVon(frage, ort, erste.id),
    stelle: erste.id,
    rolle: frage.rolle,
    herleitung: [...wege, ...sortiert.map((stelle) => satz.satzStelle(stelle.inhalt.name))],
    ...(sortiert.length > 1 ? { weitere: sortiert.slice(1).map((stelle) => stelle.id) } : {}),
  }
}

/** An Ortsteil has its Gemeinde's answer, so also its id. */
function idVon({ leistung, gebiet, rolle }: Frage, ort: Ort | null, stelle: OrganisationseinheitId): ZustaendigkeitId {
  return derivedId('zustaendigkeit', leistung, (ort?.gemeinde ?? ort?.kette[0])?.id ?? gebiet, rolle, stelle)
}

function keine(grund: KeinGrund, durch: Behoerdenname | null, herleitung: Herleitung[]): Antwort {
  return { art: 'keine', grund, durch: durch?.de ?? null, durchEn: durch?.en ?? null, herleitung }
}

function ohneDoppelte(weg: readonly Herleitung[]): Herleitung[] {
  return [...new Map(weg.map((schritt) => [schritt.satz.de, schritt])).values()]
}
