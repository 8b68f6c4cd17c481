// An office in the words of a page: address lines, contacts, hours of this week, open now.
import { inSprache, type Lokal } from '../../../domain/leistung/index.ts'
import {
  istOffen,
  naechsteAenderung,
  type Oeffnungszeiten,
  type OrganisationseinheitInhalt,
  type VeroeffentlichteStelle,
  woche,
} from '../../../domain/organisationseinheit/index.ts'
import type { Feiertage } from '../../../platform/feiertage.ts'
import { tagVon, uhrzeitVon, wochentag } from '../../../platform/zeit.ts'
import type { Oeffnung, Offenstand } from '../../../ui/oeffnungszeiten.tsx'
import type { Kontakt, Stellenangaben } from '../../../ui/stellenkarte.tsx'
import { type Anfrage, adresse } from '../anfrage.ts'

export function stellenangaben(
  anfrage: Anfrage,
  feiertage: Feiertage,
  stelle: VeroeffentlichteStelle,
  traeger: string | undefined,
): Stellenangaben {
  const { inhalt } = stelle
  return {
    name: inSprache(inhalt.name, anfrage.sprache),
    url: adresse(anfrage, `/stelle/${stelle.id}`),
    traeger,
    demo: inhalt.demo,
    oeffnung: inhalt.oeffnungszeiten ? oeffnungsangaben(inhalt.oeffnungszeiten, feiertage, anfrage) : undefined,
    ...kontaktangaben(inhalt),
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
    jetzt: zeiten.nurNachVereinbarung ? undefined : offenstand(zeiten, feiertage, jetzt),
    nurNachVereinbarung: zeiten.nurNachVereinbarung,
    hinweis: text(zeiten.hinweis),
    ausnahmen: zeiten.ausnahmen
      .filter((ausnahme) => ausnahme.tag > sonntag)
      .map((ausnahme) => ({ tag: ausnahme.tag, zeiten: ausnahme.zeiten, grund: text(ausnahme.grund) })),
  }
}

export function offenstand(zeiten: Oeffnungszeiten, feiertage: Feiertage, jetzt: Date): Offenstand {
  const wechsel = naechsteAenderung(zeiten, feiertage, jetzt)
  if (!wechsel) return { art: 'zu', naechste: null }
  const um = uhrzeitVon(wechsel)
  if (istOffen(zeiten, feiertage, jetzt)) return { art: 'offen', bis: um }
  const tag = tagVon(wechsel)
  if (tag === tagVon(jetzt)) return { art: 'heute-noch', ab: um }
  return { art: 'zu', naechste: { tag, wochentag: wochentag(tag), um } }
}

/** Until when what was said about the hours is true: the next change of any of these offices. */
export function naechsterWechselVon(stellen: readonly VeroeffentlichteStelle[], feiertage: Feiertage, jetzt: Date): Date | null {
  const alle = stellen.flatMap(({ inhalt }) =>
    inhalt.oeffnungszeiten ? [naechsteAenderung(inhalt.oeffnungszeiten, feiertage, jetzt)] : [],
  )
  return alle.reduce((frueher, einer) => (einer && (!frueher || einer < frueher) ? einer : frueher), null)
}
