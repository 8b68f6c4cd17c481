// Who answers: from the winning rules or rows to one answer, with the way it came about. Pure and fast; nothing else decides responsibility.
import { derivedId } from '../../platform/id.ts'
import { giltAm, type Tag } from '../../platform/zeit.ts'
import { type Ebene, ebenenVon, type Gebiet } from '../gebiet/index.ts'
import type { OrganisationseinheitId, VeroeffentlichteStelle } from '../organisationseinheit/index.ts'
import { tatsachen } from './bedingung.ts'
import { type Behoerdenname, behoerdeFuer } from './behoerde.ts'
import * as satz from './herleitung.ts'
import type { Einzelzeile, VerorteteRegel, Zustaendigkeitsmodell } from './modell.ts'
import { findeTreffer, type Ort, ortVon } from './treffer.ts'
import type { Antwort, Antworten, Frage, Herleitung, KeinGrund, Rolle, ZustaendigkeitId } from './zustaendigkeit.ts'

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

function nenneZeile(modell: Zustaendigkeitsmodell, zeile: Einzelzeile, gebiet: Gebiet, tag: Tag): Nennung {
  const weg = [satz.satzGrund(zeile.begruendung ?? satz.satzEinzelzeile(gebiet), zeile.rechtsgrundlage)]
  const stelle = modell.stelleNachId.get(zeile.stelle)?.find((fassung) => giltAm(fassung, tag))
  return stelle ? { stellen: [stelle], weg } : { stellen: [], grund: 'keine-stelle-hinterlegt', durch: null, weg }
}

function nenneRegel(modell: Zustaendigkeitsmodell, regel: VerorteteRegel, ort: Ort, tag: Tag): Nennung {
  const grund = satz.satzGrund(regel.begruendung, regel.rechtsgrundlage)
  const weg = [...tatsachen(regel.bedingung, ort.gemeinde).map(satz.satzTatsache), grund]
  const { stelle: wohin } = regel
  if ('keine' in wohin) return { stellen: [], grund: wohin.keine, durch: wohin.durch ? { de: wohin.durch, en: wohin.durch } : null, weg }
  const [gebiete, ebene] = 'bezirk' in wohin ? bezirk(modell, regel, tag) : [gebietAuf(ort, wohin.ebene), wohin.ebene]
  if (gebiete.length === 0) return { stellen: [], grund: 'ort-unklar', durch: null, weg: [...weg, satz.satzOrtUnklar(ort.kette[0]!)] }
  const stellen = gebiete
    .flatMap((gebiet) => modell.stellen.get(`${gebiet.id} ${wohin.aufgabe}`) ?? [])
    .filter((stelle) => giltAm(stelle, tag))
  if (stellen.length > 0) return { stellen, weg }
  const behoerde = behoerdeFuer(gebiete[0]!, ebene)
  return { stellen: [], grund: 'keine-stelle-hinterlegt', durch: behoerde, weg: [...weg, satz.satzNichtHinterlegt(behoerde)] }
}

function gebietAuf(ort: Ort, ebene: Ebene): Gebiet[] {
  return ort.kette.filter((gebiet) => ebenenVon(gebiet).includes(ebene)).slice(0, 1)
}

/** The office of a Bezirk sits in one of its Gemeinden, so any of them may bear the Aufgabe. */
function bezirk(modell: Zustaendigkeitsmodell, regel: VerorteteRegel, tag: Tag): [Gebiet[], Ebene] {
  const hier = modell.gebiete.findById(regel.gebiet, tag)
  return [hier ? [hier, ...modell.gebiete.untergeordnete(regel.gebiet, tag)] : [], 'bezirk']
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
