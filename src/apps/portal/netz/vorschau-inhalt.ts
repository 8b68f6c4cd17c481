// What the picture of a page says: the same words as the page itself, read from the same rows. Null: there is no such page.
import { meldungsstand } from '../../../domain/dialog/index.ts'
import type { Gebiet, GebietId } from '../../../domain/gebiet/index.ts'
import { findThema, inSprache, type Leistungsansicht, zusammenfuehren } from '../../../domain/leistung/index.ts'
import { zustaendigeStelle } from '../../../domain/zustaendigkeit/index.ts'
import { absaetze } from '../../../ui/ankuendigung.tsx'
import { texte } from '../../../ui/texte/index.ts'
import type { Anfrage } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { herkunftDerStelle, koerperschaft } from '../ebene.ts'
import { einzigerOrt, nurIn } from '../leistung/eigenes-angebot.ts'
import { findStelle } from '../leistung/leistung-zustaendigkeit.ts'
import { alsAnkuendigung } from '../meldungen/meldungen-hier.ts'
import { themaWorte } from '../themen/themen-zuordnung.ts'
import { ketteVon, nameVon } from '../verzeichnis.ts'
import type { Vorschau } from './vorschau-bild.ts'

type Worte = Pick<Vorschau, 'marke' | 'titel' | 'satz'> & { gebiet: Gebiet | null }

export function vorschauStart(dienste: PortalDienste, anfrage: Anfrage): Vorschau {
  const { titel, satz } = texte(anfrage.oberflaeche).start
  return mitRahmen(dienste, anfrage, { marke: anfrage.ort ? koerperschaft(anfrage.ort) : '', titel, satz, gebiet: anfrage.ort })
}

/** The place that counts for the service stands in the address under its own name, as on its page. */
export function vorschauLeistung(dienste: PortalDienste, anfrage: Anfrage, slug: string): Vorschau | null {
  const rows = dienste.leistungen().get(slug) ?? []
  const bezugsort = rows[0]?.kopf.bezugsort ?? 'wohnort'
  const wahl = bezugsort === 'wohnort' ? anfrage.ortswahl : anfrage.waehle(anfrage.parameter(bezugsort))
  if (wahl.art === 'mehrere' || wahl.art === 'unbekannt') return null
  const eigene = nurIn(rows, dienste.gebiete(), anfrage.tag)
  const ort = wahl.art === 'ort' ? wahl.gebiet : einzigerOrt(rows, eigene)
  const ars = ketteVon(dienste, { ...anfrage, ort: ort ?? eigene[0] ?? null }).flatMap((gebiet) => gebiet.ars ?? [])
  const ansicht = zusammenfuehren(rows, ars, anfrage.sprache, anfrage.tag)
  if (!ansicht) return null
  const { titel, teaser } = ansicht
  return mitRahmen(dienste, anfrage, { marke: anbieter(dienste, anfrage, ansicht, ort), titel, satz: teaser ?? '', gebiet: ort })
}

/** The body whose office is responsible at the place, else whoever wrote the widest text. */
function anbieter(dienste: PortalDienste, { tag }: Anfrage, ansicht: Leistungsansicht, ort: Gebiet | null): string {
  const stelle = ort && zustaendigeStelle(dienste.zustaendigkeiten(), { leistung: ansicht.leistungId, gebiet: ort.id, tag })
  const gebiet = stelle && dienste.gebiete().findByArs(stelle.ars, tag)
  return gebiet ? koerperschaft(gebiet) : (Object.values(ansicht.module)[0]?.[0]?.herkunft.traegerName ?? '')
}

export function vorschauStelle(dienste: PortalDienste, anfrage: Anfrage, id: string): Vorschau | null {
  const stelle = findStelle(dienste, id, anfrage.tag)
  if (!stelle) return null
  const gebiet = dienste.gebiete().findByArs(stelle.ars, anfrage.tag)
  const haus = stelle.uebergeordnet ? findStelle(dienste, stelle.uebergeordnet, anfrage.tag) : null
  const titel = nameVon(stelle, anfrage)
  const { traeger } = herkunftDerStelle(gebiet, anfrage.oberflaeche)
  return mitRahmen(dienste, anfrage, { marke: traeger === titel ? '' : traeger, titel, satz: haus ? nameVon(haus, anfrage) : '', gebiet })
}

/** None for one that is not to be seen yet, or gone. */
export function vorschauMeldung(dienste: PortalDienste, anfrage: Anfrage, id: string): Vorschau | null {
  const meldung = dienste.meldungen().find((eine) => eine.id === id)
  const stand = meldung && meldungsstand(meldung, anfrage.tag)
  if (!meldung || stand === 'geplant' || stand === 'entfernt') return null
  const { titel, text, von } = alsAnkuendigung(anfrage, meldung)
  const gebiet = meldung.ars === null ? null : dienste.gebiete().findByArs(meldung.ars, anfrage.tag)
  return mitRahmen(dienste, anfrage, { marke: von, titel, satz: absaetze(text)[0] ?? '', gebiet })
}

export function vorschauThema(dienste: PortalDienste, anfrage: Anfrage, bereich: string, schluessel: string): Vorschau | null {
  const thema = findThema(`${bereich}/${schluessel}`)
  if (!thema) return null
  const t = texte(anfrage.oberflaeche)
  const { titel, text } = themaWorte(thema, t)
  const marke = [t.kopf[thema.bereich], anfrage.ort?.kurzname].filter(Boolean).join(' · ')
  return mitRahmen(dienste, anfrage, { marke, titel, satz: text, gebiet: anfrage.ort })
}

function mitRahmen(dienste: PortalDienste, { auftritt, oberflaeche }: Anfrage, { gebiet, ...worte }: Worte): Vorschau {
  const { akzent, akzentAuf } = auftritt.thema
  return {
    ...worte,
    name: inSprache(auftritt.name, oberflaeche),
    untertitel: inSprache(auftritt.untertitel, oberflaeche),
    farben: { akzent, akzentAuf },
    karte: kartenteil(dienste, gebiet?.id ?? null),
  }
}

const KARTENDATEI = 'karte/hessen-kreise.csv'

/** The map of the Land; a place outside of it, the Land itself and the Bund are not marked. */
function kartenteil({ umrisse, quellen }: PortalDienste, gebiet: GebietId | null): Vorschau['karte'] {
  const { viewBox, kreise, gemeinden } = umrisse()
  if (kreise.length === 0) return null
  return {
    viewBox,
    land: kreise.map(({ pfad }) => pfad),
    hier: [...kreise, ...gemeinden]
      .filter((umriss) => umriss.gebiet === gebiet)
      .map(({ pfad }) => pfad)
      .slice(0, 1),
    quelle: quellen.find(({ dateien }) => dateien.includes(KARTENDATEI))?.namensnennung ?? '',
  }
}
