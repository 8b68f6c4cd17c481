// Who answers, and how the answer came about, for people and machines. Pure and fast; nothing else decides responsibility.
import { derivedId } from '../../platform/id.ts'
import type { OrganisationseinheitId, VeroeffentlichteStelle } from '../organisationseinheit/index.ts'
import { type Entscheidung, entscheide } from './entscheidung.ts'
import * as satz from './herleitung.ts'
import type { Zustaendigkeitsmodell } from './modell.ts'
import { type Ort, ortVon } from './treffer.ts'
import type { Antwort, Antworten, Frage, Herleitung, Rolle, ZustaendigkeitId } from './zustaendigkeit.ts'

/**
 * Who answers for a Leistung at a place in a role on a day. Never guesses: contradicting entries are a `konflikt`, no entry is a reasoned `keine`.
 * For Anlaufstelle and Ansprechpunkt, of which there may be several, `weitere` names the others; see `alle`.
 */
export function wer(modell: Zustaendigkeitsmodell, frage: Frage): Antwort {
  const entscheidung = entscheide(modell, frage)
  return antwort(frage, entscheidung, [...wegZumOrt(modell, frage, entscheidung.ort), ...entscheidung.weg()])
}

function antwort(frage: Frage, entscheidung: Entscheidung, herleitung: Herleitung[]): Antwort {
  if (entscheidung.art === 'konflikt') return { art: 'konflikt', stellen: [...entscheidung.stellen], herleitung }
  if (entscheidung.art === 'keine') {
    const { grund, durch } = entscheidung
    return { art: 'keine', grund, durch: durch?.de ?? null, durchEn: durch?.en ?? null, herleitung }
  }
  const [stelle, ...weitere] = entscheidung.stellen.map(({ id }) => id) as [OrganisationseinheitId, ...OrganisationseinheitId[]]
  return {
    art: 'stelle',
    id: idVon(frage, entscheidung.ort, stelle),
    stelle,
    rolle: frage.rolle,
    herleitung,
    ...(weitere.length > 0 ? { weitere } : {}),
  }
}

/** The office that `wer` names as zuständige Stelle, for lists that do not say how the answer came about; null where it names none. */
export function zustaendigeStelle(modell: Zustaendigkeitsmodell, frage: Omit<Frage, 'rolle'>): VeroeffentlichteStelle | null {
  const schluessel = `${frage.leistung} zustaendige-stelle`
  if (!modell.zeilen.has(schluessel) && !modell.regeln.has(schluessel)) return null
  const entscheidung = entscheide(modell, { ...frage, rolle: 'zustaendige-stelle' })
  return entscheidung.art === 'stelle' ? (entscheidung.stellen[0] ?? null) : null
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

/** An Ortsteil has its Gemeinde's answer, so also its id. */
function idVon({ leistung, gebiet, rolle }: Frage, ort: Ort | null, stelle: OrganisationseinheitId): ZustaendigkeitId {
  return derivedId('zustaendigkeit', leistung, (ort?.gemeinde ?? ort?.kette[0])?.id ?? gebiet, rolle, stelle)
}
