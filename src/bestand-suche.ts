// The search of one process: filled in slices from the models, then kept true object by object, and at midnight by the list of what begins or ends.

import { thementexte } from './apps/portal/themen/thema-seite.ts'
import { createKalender, type Kalender } from './bestand-kalender.ts'
import type { Modelle, Objekt } from './bestand-modelle.ts'
import { type LeistungId, wechselTage } from './domain/leistung/index.ts'
import type { OrganisationseinheitId } from './domain/organisationseinheit/index.ts'
import { createAlltagswoerter, createSuche, dokumenteAus, type Suchdokument, type Suche } from './domain/suche/index.ts'
import type { Kontext } from './platform/kontext.ts'
import { createScheiben } from './platform/scheiben.ts'
import { giltAm, naechsteMitternacht, plusTage, type Tag, tagVon } from './platform/zeit.ts'

/** So much of what changes at midnight the first search of the day does itself; the rest follows in slices. */
const MITTERNACHT_MS = 50

export type Suchbestand = {
  /** The search of this day. */
  heute(): Suche
  /** Takes the object's documents as the models have it now, or forgets it: in one step. */
  setze(objekt: Objekt): void
  istAlltagswort(wort: string): boolean
}

type Quellen = {
  kontext: Pick<Kontext, 'clock' | 'log'>
  modelle: Modelle
  /** Midnight had so much to do that it went on after the first search: what was made meanwhile is void. */
  nachgeholt: () => void
}

/** Fills a new search. It is nobody's yet, so pages go on with the one they have. */
export async function fuelleSuche(quellen: Quellen, scheibe: () => Promise<void>): Promise<Suchbestand> {
  const { modelle, kontext } = quellen
  const bestand = createSuchbestand(quellen, tagVon(kontext.clock()))
  // One place for very large stocks: a worker may build the search here, object by object from the same rows.
  for (const objekt of alleObjekte(modelle)) {
    bestand.setze(objekt)
    await scheibe()
  }
  return bestand
}

function* alleObjekte({ leistungNachId, zustaendigkeiten }: Modelle): Generator<Objekt> {
  for (const id of leistungNachId.keys()) yield { nomen: 'leistung', id }
  for (const id of zustaendigkeiten.stelleNachId.keys()) yield { nomen: 'organisationseinheit', id }
}

function createSuchbestand({ kontext: { clock, log }, modelle, nachgeholt }: Quellen, beginn: Tag): Suchbestand {
  const suche = createSuche()
  const alltag = createAlltagswoerter()
  const kalender: Kalender<Objekt> = createKalender()
  const themen = createThemen(suche)
  let [tag, mitternacht] = [beginn, naechsteMitternacht(clock())]

  const setze = (objekt: Objekt) => {
    const dokumente = dokumenteVon(modelle, objekt, tag)
    suche.remove(objekt.id)
    for (const dokument of dokumente) {
      alltag.merke(dokument)
      if (dokument.art !== 'thema') suche.put(dokument)
    }
    if (objekt.nomen === 'leistung')
      themen.setze(
        objekt.id,
        dokumente.filter(({ art }) => art === 'thema'),
      )
    kalender.merke(tageVon(modelle, objekt, tag), `${objekt.nomen}:${objekt.id}`, objekt)
  }
  /** One that fails must not take the others of the day with it. */
  const setzeAmTag = (objekt: Objekt) => {
    try {
      setze(objekt)
    } catch (fehler) {
      log.error({ err: fehler, nomen: objekt.nomen, id: objekt.id }, 'what changes today could not be set')
    }
  }
  const wende = (jetzt: Date) => {
    ;[tag, mitternacht] = [tagVon(jetzt), naechsteMitternacht(jetzt)]
    const rest = kalender.nimm(tag)
    const bis = performance.now() + MITTERNACHT_MS
    for (let naechstes = rest.shift(); naechstes; naechstes = performance.now() < bis ? rest.shift() : undefined) setzeAmTag(naechstes)
    if (rest.length > 0) void holeNach(rest)
  }
  const holeNach = async (rest: readonly Objekt[]) => {
    const scheibe = createScheiben()
    for (const objekt of rest) {
      await scheibe()
      setzeAmTag(objekt)
    }
    nachgeholt()
  }
  return {
    heute() {
      const jetzt = clock()
      if (jetzt >= mitternacht) wende(jetzt)
      return suche
    },
    setze,
    istAlltagswort: alltag.kennt,
  }
}

function dokumenteVon({ leistungNachId, onlinedienste, zustaendigkeiten }: Modelle, { nomen, id }: Objekt, tag: Tag): Suchdokument[] {
  if (nomen === 'organisationseinheit')
    return dokumenteAus({ stellen: zustaendigkeiten.stelleNachId.get(id as OrganisationseinheitId) ?? [], tag })
  const rows = leistungNachId.get(id as LeistungId)
  if (!rows) return []
  const dienste = onlinedienste.jeLeistung.get(id as LeistungId) ?? []
  const online = new Map([[id, [...new Set(dienste.filter((dienst) => giltAm(dienst, tag)).map(({ ars }) => ars))]]])
  return dokumenteAus({ leistungen: rows, themen: thementexte(new Map([[id, rows]])), online, tag })
}

/** The days on which it will be found otherwise, without any event. */
function tageVon({ leistungNachId, onlinedienste, zustaendigkeiten }: Modelle, { nomen, id }: Objekt, tag: Tag): Tag[] {
  const kuenftig = ({ gueltigVon, gueltigBis }: { gueltigVon: Tag | null; gueltigBis: Tag | null }) =>
    [gueltigVon, gueltigBis && plusTage(gueltigBis, 1)].flatMap((wechsel) => (wechsel && wechsel > tag ? [wechsel] : []))
  if (nomen === 'organisationseinheit') return (zustaendigkeiten.stelleNachId.get(id as OrganisationseinheitId) ?? []).flatMap(kuenftig)
  const dienste = onlinedienste.jeLeistung.get(id as LeistungId) ?? []
  return [...wechselTage(leistungNachId.get(id as LeistungId) ?? [], tag), ...dienste.flatMap(kuenftig)]
}

/** Topics are found as long as they hold a published Leistung. */
function createThemen(suche: Suche) {
  const anzahl = new Map<string, number>()
  const jeLeistung = new Map<string, readonly string[]>()
  const zaehle = (id: string, um: number) => {
    const neu = (anzahl.get(id) ?? 0) + um
    if (neu > 0) anzahl.set(id, neu)
    else anzahl.delete(id)
    return neu
  }
  return {
    setze(leistung: string, dokumente: readonly Suchdokument[]): void {
      const vorher = jeLeistung.get(leistung) ?? []
      const ids = [...new Set(dokumente.map(({ id }) => id))]
      if (ids.length > 0) jeLeistung.set(leistung, ids)
      else jeLeistung.delete(leistung)
      const neue = ids.filter((id) => zaehle(id, 1) === 1)
      for (const dokument of dokumente) if (neue.includes(dokument.id)) suche.put(dokument)
      for (const id of vorher) if (zaehle(id, -1) === 0) suche.remove(id)
    },
  }
}
