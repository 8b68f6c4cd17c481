// An office in the words of a page: address lines, contacts, hours of this week, open now.
import { inSprache, type Lokal } from '../../../domain/leistung/index.ts'
import {
  besondereTage,
  fuerZweck,
  istOffen,
  naechsteAenderung,
  type Oeffnungszeiten,
  type OrganisationseinheitInhalt,
  oeffnung,
  type VeroeffentlichteStelle,
  woche,
  ZUGANGSMERKMALE,
  type Zugang,
  type Zweckzeiten,
} from '../../../domain/organisationseinheit/index.ts'
import type { Feiertage } from '../../../platform/feiertage.ts'
import { naechsteMitternacht, plusTage, type Tag, tagVon, uhrzeitVon, wochentag } from '../../../platform/zeit.ts'
import type { Oeffnung, Offenstand, Zweckoeffnung } from '../../../ui/oeffnungszeiten.tsx'
import type { Kontakt, Stellenangaben } from '../../../ui/stellenkarte.tsx'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { herkunftDerStelle } from '../ebene.ts'
import { nameVon } from '../verzeichnis.ts'
import type { Stellenzeile } from './stellenliste.tsx'

/** How far ahead days that differ are told: who plans a visit looks at the coming weeks. */
const VORSCHAU_TAGE = 56

export function stellenangaben(
  anfrage: Anfrage,
  feiertage: Feiertage,
  stelle: VeroeffentlichteStelle,
  /** The Aufgaben are those of the service the page is about. */
  { traeger, aufgaben }: { traeger: string | undefined; aufgaben: ReadonlySet<string> },
): Stellenangaben {
  const { inhalt } = stelle
  return {
    name: inSprache(inhalt.name, anfrage.sprache),
    url: adresse(anfrage, `/stelle/${stelle.id}`),
    traeger,
    demo: inhalt.demo,
    oeffnung: inhalt.oeffnungszeiten ? oeffnungsangaben(inhalt.oeffnungszeiten, feiertage, anfrage) : undefined,
    weitereZeiten: zweckangaben(inhalt, feiertage, anfrage, (zweck) => zweck.aufgaben.some((aufgabe) => aufgaben.has(aufgabe))),
    ...kontaktangaben(inhalt),
  }
}

/** As a line of a list. */
export function stellenzeile(dienste: PortalDienste, anfrage: Anfrage, stelle: VeroeffentlichteStelle): Stellenzeile {
  const { oeffnungszeiten } = stelle.inhalt
  return {
    name: nameVon(stelle, anfrage),
    url: adresse(anfrage, `/stelle/${stelle.id}`),
    ...herkunftDerStelle(dienste.gebiete().findByArs(stelle.ars, anfrage.tag), anfrage.oberflaeche),
    anschrift: kontaktangaben(stelle.inhalt).anschrift.join(', '),
    jetzt: oeffnungszeiten ? offenstand(oeffnungszeiten, dienste.feiertage(), anfrage.jetzt, anfrage.sprache) : undefined,
  }
}

export function kontaktangaben(inhalt: OrganisationseinheitInhalt): Kontakt {
  const zeilen = (art: 'hausanschrift' | 'postanschrift') =>
    inhalt.anschriften
      .filter((eine) => eine.art === art)
      .slice(0, 1)
      .flatMap((eine) => [[eine.strasse, eine.hausnummer].filter(Boolean).join(' '), eine.zusatz ?? '', `${eine.plz} ${eine.ort}`])
      .filter((zeile) => zeile !== '')
  const post = zeilen('postanschrift')
  return {
    anschrift: zeilen('hausanschrift'),
    postanschrift: post.length > 0 ? post : undefined,
    telefon: inhalt.telefon,
    email: inhalt.email,
    web: inhalt.web,
  }
}

/** A plain link that says nothing but the address; an invented street is left out, because the map would show some other house. */
export function wegZu({ anschriften, demo }: OrganisationseinheitInhalt): string | null {
  const haus = anschriften.find(({ art }) => art === 'hausanschrift')
  if (!haus) return null
  const strasse = demo ? '' : [haus.strasse, haus.hausnummer].filter(Boolean).join(' ')
  const suche = [strasse, `${haus.plz} ${haus.ort}`].filter(Boolean).join(', ')
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(suche)}`
}

/** What is known of the building, in words; what nobody has looked at is not said. */
export function zugangsmerkmale(zugang: Zugang, { oberflaeche }: Pick<Anfrage, 'oberflaeche'>): { text: string; da: boolean }[] {
  const { merkmale } = texte(oberflaeche).stelle
  return ZUGANGSMERKMALE.flatMap((merkmal) => {
    const da = zugang[merkmal]
    return da === undefined ? [] : [{ text: merkmale[merkmal][da ? 'ja' : 'nein'], da }]
  })
}

export function oeffnungsangaben(zeiten: Oeffnungszeiten, feiertage: Feiertage, { jetzt, tag, sprache }: Anfrage): Oeffnung {
  const text = (wert: Lokal | null | undefined) => (wert ? inSprache(wert, sprache) : undefined)
  const regulaer = (nummer: number) => zeiten.woche.filter((eintrag) => eintrag.wochentag === nummer).flatMap((eintrag) => eintrag.zeiten)
  const tage = woche(zeiten, feiertage, tag)
  const sonntag = tage.at(-1)!.tag
  return {
    tage: tage.map((einer) => ({
      tag: einer.tag,
      wochentag: einer.wochentag,
      zeiten: einer.zeiten,
      heute: einer.heute,
      ...(einer.art === 'woche' ? {} : { sonst: regulaer(einer.wochentag), grund: text(einer.grund) }),
    })),
    jetzt: zeiten.nurNachVereinbarung ? undefined : offenstand(zeiten, feiertage, jetzt, sprache),
    nurNachVereinbarung: zeiten.nurNachVereinbarung,
    hinweis: text(zeiten.hinweis),
    ausnahmen: besondereTage(zeiten, feiertage, plusTage(sonntag, 1), plusTage(tag, VORSCHAU_TAGE)).map((einer) => ({
      tag: einer.tag,
      wochentag: einer.wochentag,
      zeiten: einer.zeiten,
      grund: text(einer.grund),
    })),
  }
}

/** Hours for single purposes. Days of the coming weeks are named where only the purpose differs: those of the house stand with its hours. */
export function zweckangaben(
  { oeffnungszeiten: haus, weitereZeiten = [] }: OrganisationseinheitInhalt,
  feiertage: Feiertage,
  anfrage: Anfrage,
  zeige: (zweck: Zweckzeiten) => boolean = () => true,
): Zweckoeffnung[] {
  const desHauses = new Set(haus ? oeffnungsangaben(haus, feiertage, anfrage).ausnahmen?.map(({ tag }) => tag) : [])
  return weitereZeiten.filter(zeige).map((zweck) => {
    const { jetzt: _, ausnahmen = [], ...oeffnung } = oeffnungsangaben(fuerZweck(zweck, haus, feiertage), feiertage, anfrage)
    const eigene = new Set(zweck.ausnahmen.map(({ tag }) => tag))
    const gezeigte = ausnahmen.filter(({ tag, zeiten }) => eigene.has(tag) || zeiten.length > 0 || !desHauses.has(tag))
    return {
      zweck: inSprache(zweck.zweck, anfrage.sprache),
      // A telephone is not "closed": days without hours are left out, days that differ are not.
      oeffnung: { ...oeffnung, tage: oeffnung.tage.filter(({ zeiten, sonst }) => zeiten.length > 0 || sonst?.length), ausnahmen: gezeigte },
    }
  })
}

export function offenstand(zeiten: Oeffnungszeiten, feiertage: Feiertage, jetzt: Date, sprache: Anfrage['sprache']): Offenstand {
  if (zeiten.nurNachVereinbarung) return { art: 'vereinbarung' }
  const heute = tagVon(jetzt)
  const wechsel = naechsteAenderung(zeiten, feiertage, jetzt)
  const grund = warumZu(zeiten, feiertage, heute, sprache)
  if (!wechsel) return { art: 'zu', naechste: null, grund }
  const um = uhrzeitVon(wechsel)
  if (istOffen(zeiten, feiertage, jetzt)) return { art: 'offen', bis: um }
  const tag = tagVon(wechsel)
  if (tag === heute) return { art: 'heute-noch', ab: um }
  return { art: 'zu', naechste: { tag, wochentag: wochentag(tag), um }, grund }
}

/** Why a day is closed that usually is not; undefined on an ordinary day. */
function warumZu(zeiten: Oeffnungszeiten, feiertage: Feiertage, tag: Tag, sprache: Anfrage['sprache']): string | undefined {
  const heute = oeffnung(zeiten, feiertage, tag)
  return heute.grund && heute.zeiten.length === 0 ? inSprache(heute.grund, sprache) : undefined
}

/** Until when a page that says whether these offices are open may be kept: the next change of any of them, at the latest midnight. */
export function wahrBis(stellen: readonly VeroeffentlichteStelle[], feiertage: Feiertage, jetzt: Date): Date {
  const [wechsel, mitternacht] = [naechsterWechselVon(stellen, feiertage, jetzt), naechsteMitternacht(jetzt)]
  return wechsel && wechsel < mitternacht ? wechsel : mitternacht
}

/** The next change of the hours of any of these offices. */
export function naechsterWechselVon(stellen: readonly VeroeffentlichteStelle[], feiertage: Feiertage, jetzt: Date): Date | null {
  const alle = stellen.flatMap(({ inhalt }) =>
    inhalt.oeffnungszeiten ? [naechsteAenderung(inhalt.oeffnungszeiten, feiertage, jetzt)] : [],
  )
  return alle.reduce((frueher, einer) => (einer && (!frueher || einer < frueher) ? einer : frueher), null)
}
