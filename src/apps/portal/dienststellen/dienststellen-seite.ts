// What the page of offices shows for an address: the Land with its map, a Kreis, a place, or what was searched.
import type { Gebiet } from '../../../domain/gebiet/index.ts'
import { baumAus, type VeroeffentlichteStelle, type Zweig } from '../../../domain/organisationseinheit/index.ts'
import { suchtext } from '../../../platform/http/index.ts'
import type { Ebene } from '../../../ui/rahmen.ts'
import { zahl } from '../../../ui/satz.ts'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse, landVon, type Parameter, rahmenFuer } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { findStelle } from '../leistung/leistung-zustaendigkeit.ts'
import { alsAnkuendigung, meldungenHier } from '../meldungen/meldungen-hier.ts'
import type { DienststellenProps, Gebietsverweis, Gruppe } from './dienststellen.page.tsx'
import { type Leistungsname, stellenVorOrt } from './dienststellen-ort.ts'
import { amTag, findeStellen, istArt, leseStellenart, STELLENARTEN, type Stellenart } from './dienststellen-suche.ts'
import { stellenzeile } from './stelle-angaben.ts'
import { kurznameVon } from './stelle-baum.ts'
import type { Stellenzeile } from './stellenliste.tsx'

export const JE_SEITE = 25
const EBENEN: readonly Ebene[] = ['stadt', 'kreis', 'land', 'bund']

type Lage = { dienste: PortalDienste; anfrage: Anfrage; heute: readonly VeroeffentlichteStelle[] }
type Frage = { q: string; art: Stellenart | null; kreis: Gebiet | null; seite: number }

/** Null for a Kreis that does not exist. */
export function dienststellenSeite(dienste: PortalDienste, anfrage: Anfrage): DienststellenProps | null {
  const kreis = leseKreis(dienste, anfrage)
  if (kreis === undefined) return null
  const lage = { dienste, anfrage, heute: amTag(dienste.zustaendigkeiten().stelleNachId, anfrage.tag) }
  const frage = {
    q: suchtext(anfrage.parameter('q')),
    art: leseStellenart(anfrage.parameter('art')),
    kreis,
    seite: Math.min(Math.max(Math.trunc(Number(anfrage.parameter('seite'))) || 1, 1), 1000),
  }
  const gesucht = frage.q !== '' || frage.art !== null
  const karte = karteVon(lage, kreis)
  return {
    rahmen: rahmenFuer(dienste, anfrage, { aktiv: 'dienststellen', mehr: parameterVon(frage) }),
    q: frage.q,
    art: frage.art,
    kreis: kreis?.kurzname,
    meldungen: gesucht || !anfrage.ort ? [] : meldungenHier(dienste, anfrage).map((meldung) => alsAnkuendigung(anfrage, meldung)),
    ...(gesucht ? { treffer: trefferVon(lage, frage) } : gegliedert(lage, frage)),
    karte: gesucht || anfrage.ort ? undefined : karte.bild,
    gebiete: gesucht || anfrage.ort ? undefined : karte.verweise,
    alle: adresse({ sprache: anfrage.sprache, ort: null }, '/dienststellen'),
  }
}

/** Undefined: one was named that does not exist. */
function leseKreis(dienste: PortalDienste, { parameter, tag, ort }: Anfrage): Gebiet | null | undefined {
  const ars = parameter('kreis')
  if (ars === '' || ort) return null
  const gebiet = /^\d{12}$/.test(ars) ? dienste.gebiete().findByArs(ars, tag) : null
  return gebiet?.ebene === 'kreis' ? gebiet : undefined
}

const parameterVon = ({ q, art, kreis, seite }: Frage): Parameter => ({
  q,
  art,
  kreis: kreis?.ars,
  seite: seite > 1 ? String(seite) : '',
})

/** At a place its offices by level, in a Kreis those of the Kreis, else the kinds there are. */
function gegliedert(lage: Lage, { kreis }: Frage): Pick<DienststellenProps, 'gruppen' | 'arten' | 'bestand' | 'gemeinden'> {
  const { dienste, anfrage, heute } = lage
  const t = texte(anfrage.oberflaeche).dienststellen
  if (anfrage.ort) return { gruppen: gruppenImOrt(lage, anfrage.ort) }
  if (kreis) {
    const eigene = findeStellen(
      heute.filter(({ ars }) => ars === kreis.ars),
      { q: '', art: null },
    )
    return {
      gruppen: [{ schluessel: 'kreis', titel: t.kreisverwaltung, stellen: alsBaum(lage, eigene) }],
      gemeinden: gemeindenIn(lage, kreis),
    }
  }
  const land = dienste.gebiete().findByArs(landVon(anfrage.auftritt), anfrage.tag)
  const sprache = anfrage.oberflaeche
  const alle = (ebene: 'gemeinde' | 'kreis') => (land ? dienste.gebiete().alle(ebene, anfrage.tag, land.id) : [])
  const gemeinden = alle('gemeinde').filter(({ art }) => art !== 'gemeindefrei')
  return {
    bestand: t.bestand(zahl(heute.length, sprache), zahl(gemeinden.length, sprache), zahl(alle('kreis').length, sprache)),
    arten: STELLENARTEN.flatMap((art) => {
      const anzahl = heute.filter((stelle) => istArt(stelle, art)).length
      return anzahl === 0
        ? []
        : [{ art, anzahl: zahl(anzahl, sprache), eine: anzahl === 1, url: adresse(anfrage, '/dienststellen', { art }) }]
    }),
  }
}

function gruppenImOrt(lage: Lage, ort: Gebiet): Gruppe[] {
  const { dienste, anfrage, heute } = lage
  const t = texte(anfrage.oberflaeche).dienststellen
  const hier = stellenVorOrt(dienste, anfrage, ort, heute)
  const jeId = new Map(hier.map((eine) => [eine.stelle.id, eine]))
  return EBENEN.flatMap((ebene) => {
    const stellen = findeStellen(
      hier.filter((eine) => eine.ebene === ebene).map(({ stelle }) => stelle),
      { q: '', art: null },
    )
    if (stellen.length === 0) return []
    return [{ schluessel: ebene, titel: t.ebene[ebene], stellen: alsBaum(lage, stellen, (id) => jeId.get(id)?.leistungen) }]
  })
}

type Leistungen = (id: VeroeffentlichteStelle['id']) => readonly Leistungsname[] | undefined

/** Each office below the nearest one above it that is shown too; what it shares with that one is not said again. */
function alsBaum(lage: Lage, stellen: readonly VeroeffentlichteStelle[], leistungen: Leistungen = () => undefined): Stellenzeile[] {
  const { dienste, anfrage } = lage
  const jede = ({ stelle, unter }: Zweig<VeroeffentlichteStelle>, oben: Stellenzeile | null): Stellenzeile => {
    const eigene = zeile(lage, stelle, leistungen(stelle.id))
    const gezeigt = oben ? { ...eigene, name: kurznameVon(stelle, anfrage), ...abweichend(eigene, oben) } : eigene
    return { ...gezeigt, unter: unter.map((zweig) => jede(zweig, { ...eigene, jetzt: eigene.jetzt ?? oben?.jetzt })) }
  }
  return baumAus(stellen, (id) => findStelle(dienste, id, anfrage.tag)).map((zweig) => jede(zweig, null))
}

function abweichend(eigene: Stellenzeile, oben: Stellenzeile): Pick<Stellenzeile, 'traeger' | 'anschrift' | 'jetzt'> {
  return {
    traeger: eigene.traeger === oben.traeger ? '' : eigene.traeger,
    anschrift: eigene.anschrift === oben.anschrift ? '' : eigene.anschrift,
    jetzt: JSON.stringify(eigene.jetzt) === JSON.stringify(oben.jetzt) ? undefined : eigene.jetzt,
  }
}

/** Where a place or a Kreis is given, only offices whose area covers it or lies in it. */
function trefferVon(lage: Lage, frage: Frage): NonNullable<DienststellenProps['treffer']> {
  const { dienste, anfrage, heute } = lage
  const kette = anfrage.ort ? new Set(dienste.gebiete().schluesselkette(anfrage.ort.id, anfrage.tag)) : null
  const anfang = frage.kreis?.ars?.slice(0, 5)
  const hier = heute.filter(({ ars }) => (kette ? kette.has(ars) : anfang === undefined || ars.startsWith(anfang)))
  const gefunden = findeStellen(hier, frage)
  const alle = kette && anfrage.auftritt.ort ? nachNaehe(gefunden, [...kette]) : gefunden
  const letzte = Math.max(Math.ceil(alle.length / JE_SEITE), 1)
  const seite = Math.min(frage.seite, letzte)
  const von = (seite - 1) * JE_SEITE
  const gezeigt = alle.slice(von, von + JE_SEITE)
  const url = (nummer: number) => adresse(anfrage, '/dienststellen', parameterVon({ ...frage, seite: nummer }))
  return {
    gesamt: alle.length,
    von: von + 1,
    stellen: gezeigt.map((stelle) => zeile(lage, stelle)),
    vorige: seite > 1 ? url(seite - 1) : undefined,
    naechste: seite < letzte ? url(seite + 1) : undefined,
  }
}

/** A town lists its own offices first, then those of its Kreis and its Land. */
function nachNaehe(stellen: readonly VeroeffentlichteStelle[], kette: readonly string[]): VeroeffentlichteStelle[] {
  return stellen.toSorted((a, b) => kette.indexOf(a.ars) - kette.indexOf(b.ars))
}

function zeile({ dienste, anfrage }: Lage, stelle: VeroeffentlichteStelle, leistungen: readonly Leistungsname[] = []): Stellenzeile {
  return {
    ...stellenzeile(dienste, anfrage, stelle),
    leistungen: leistungen.length > 0 ? { anzahl: leistungen.length, beispiele: leistungen.slice(0, 3) } : undefined,
  }
}

function gemeindenIn({ dienste, anfrage }: Lage, kreis: Gebiet): Gebietsverweis[] {
  const gemeinden = dienste.gebiete().alle('gemeinde', anfrage.tag, kreis.id)
  return nachName(
    gemeinden.filter(({ art }) => art !== 'gemeindefrei').map((gebiet) => ({ name: gebiet.kurzname, url: zurGemeinde(anfrage, gebiet) })),
    anfrage,
  )
}

/** Kreise and kreisfreie Städte, on the map and as lists. */
function karteVon({ dienste, anfrage }: Lage, gewaehlt: Gebiet | null) {
  const { viewBox, kreise } = dienste.umrisse()
  const flaechen = kreise.flatMap(({ gebiet: id, pfad }) => {
    const gebiet = dienste.gebiete().findById(id, anfrage.tag)
    if (!gebiet) return []
    const istKreis = gebiet.ebene === 'kreis'
    const url = istKreis ? adresse(anfrage, '/dienststellen', { kreis: gebiet.ars }) : zurGemeinde(anfrage, gebiet)
    const anzahl = istKreis ? gemeindezahl(dienste, anfrage, gebiet) : undefined
    return [{ name: gebiet.kurzname, url, pfad, anzahl, istKreis, gewaehlt: id === gewaehlt?.id }]
  })
  const liste = (welche: typeof flaechen) =>
    nachName(
      welche.map(({ name, url, anzahl, gewaehlt: hier }) => ({ name, url, anzahl, hier })),
      anfrage,
    )
  return {
    bild: flaechen.length > 0 ? { viewBox, flaechen } : undefined,
    verweise: { kreise: liste(flaechen.filter((eine) => eine.istKreis)), staedte: liste(flaechen.filter((eine) => !eine.istKreis)) },
  }
}

function gemeindezahl(dienste: PortalDienste, { tag }: Anfrage, kreis: Gebiet): number {
  return dienste
    .gebiete()
    .untergeordnete(kreis.id, tag)
    .filter(({ ebene, art }) => ebene === 'gemeinde' && art !== 'gemeindefrei').length
}

const zurGemeinde = (anfrage: Anfrage, { ars }: Gebiet) => adresse({ sprache: anfrage.sprache, ort: null }, '/dienststellen', { ort: ars })

function nachName<T extends { name: string }>(eintraege: T[], { oberflaeche }: Anfrage): T[] {
  return eintraege.sort((a, b) => a.name.localeCompare(b.name, oberflaeche))
}
