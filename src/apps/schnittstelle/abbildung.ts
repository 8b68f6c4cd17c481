// From the nouns' objects to what the interface shows, in one language. Pure.
import type { z } from 'zod'
import type { Gebiet, GebietTreffer } from '../../domain/gebiet/index.ts'
import { inSprache, type Leistungsansicht, type Lokal, type Sprache } from '../../domain/leistung/index.ts'
import { fuerZweck, type Oeffnungszeiten, personenAm, type VeroeffentlichteStelle, woche } from '../../domain/organisationseinheit/index.ts'
import type { Antwort } from '../../domain/zustaendigkeit/index.ts'
import type { Feiertage } from '../../platform/feiertage.ts'
import type { Tag } from '../../platform/zeit.ts'
import type * as schema from './schema.ts'

export function zeigeGebiet({ id, ars, name, ebene }: Gebiet) {
  return { id, ars, name, ebene }
}

export function zeigeTreffer({ gebiet, ort, zusatz, eindeutig }: GebietTreffer): z.output<typeof schema.gebiete>['treffer'][number] {
  const { ags, kurzname, art, einwohner } = gebiet
  return { ...zeigeGebiet(gebiet), ags, kurzname, art, einwohner, zusatz, eindeutig, ort: zeigeGebiet(ort) }
}

export function zeigeLeistung(ansicht: Leistungsansicht, url: string): z.output<typeof schema.leistung> {
  const { kopf, leistungId, slug, sprache, tag, stand, titel, teaser, nurDeutsch } = ansicht
  const { leistungsschluessel, typisierung, adressat, bezugsort, vertrauensniveau } = kopf
  const module = Object.entries(ansicht.module).map(([name, beitraege]) => [
    name,
    beitraege.map(({ inhalt, herkunft: { fassung: _, ...herkunft } }) => ({ inhalt, herkunft })),
  ])
  return {
    id: leistungId,
    slug,
    leistungsschluessel,
    typisierung,
    adressat,
    bezugsort,
    vertrauensniveau,
    sprache,
    stichtag: tag,
    stand,
    titel,
    teaser,
    module: Object.fromEntries(module) as z.output<typeof schema.leistung>['module'],
    nurDeutsch,
    url,
  }
}

type Umstand = { sprache: Sprache; tag: Tag; feiertage: Feiertage; url: string }

export function zeigeStelle(
  stelle: VeroeffentlichteStelle,
  { sprache, tag, feiertage, url }: Umstand,
): z.output<typeof schema.organisationseinheit> {
  const { id, ars, uebergeordnet, stand, gueltigVon, gueltigBis, inhalt } = stelle
  const text = (lokal: Lokal | null | undefined) => (lokal ? inSprache(lokal, sprache) : null)
  const { name, kurzname, art, aufgaben, telefon = null, email = null, web = null, oeffnungszeiten, barrierefreiheit, demo } = inhalt
  const { weitereZeiten = [] } = inhalt
  const zeiten = (eine: Oeffnungszeiten) => ({
    woche: woche(eine, feiertage, tag).map(({ heute: _, grund, zeiten, ...rest }) => ({
      ...rest,
      zeiten: [...zeiten],
      grund: text(grund),
    })),
    nurNachVereinbarung: eine.nurNachVereinbarung,
    hinweis: text(eine.hinweis),
  })
  return {
    id,
    name: inSprache(name, sprache),
    kurzname: text(kurzname),
    art,
    ars,
    uebergeordnet,
    aufgaben,
    anschriften: inhalt.anschriften.map(({ strasse = null, hausnummer = null, zusatz = null, ...rest }) => ({
      ...rest,
      strasse,
      hausnummer,
      zusatz,
    })),
    telefon,
    email,
    web,
    oeffnungszeiten: oeffnungszeiten ? zeiten(oeffnungszeiten) : null,
    weitereZeiten: weitereZeiten.map((eine) => ({
      zweck: inSprache(eine.zweck, sprache),
      aufgaben: eine.aufgaben,
      ...zeiten(fuerZweck(eine, oeffnungszeiten, feiertage)),
    })),
    personen: personenAm(inhalt.personen, tag).map(
      ({ name: person, funktion, telefon: nummer = null, email: mail = null, zimmer = null }) => ({
        name: person,
        funktion: text(funktion),
        telefon: nummer,
        email: mail,
        zimmer,
      }),
    ),
    barrierefreiheit: barrierefreiheit ? { ...barrierefreiheit, hinweis: text(barrierefreiheit.hinweis) } : null,
    demo,
    stand,
    gueltigVon,
    gueltigBis,
    sprache,
    url,
  }
}

type Kurzstelle = { id: string; name: string; url: string }

/** `stelle` gives name and address of an office by its id. */
export function zeigeAntwort(
  antwort: Antwort,
  sprache: Sprache,
  stelle: (id: string) => Kurzstelle,
): z.output<typeof schema.zustaendigkeit>['zustaendigeStelle'] {
  const herleitung = antwort.herleitung.map(({ satz, rechtsgrundlage }) => ({
    satz: sprache === 'en' ? (satz.en ?? satz.de) : satz.de,
    rechtsgrundlage,
  }))
  if (antwort.art === 'konflikt') return { art: 'konflikt', stellen: antwort.stellen.map(stelle), herleitung }
  if (antwort.art === 'stelle') return { art: 'stelle', id: antwort.id, rolle: antwort.rolle, stelle: stelle(antwort.stelle), herleitung }
  const durch = sprache === 'en' ? (antwort.durchEn ?? antwort.durch) : antwort.durch
  return { art: 'keine', grund: antwort.grund, durch, herleitung }
}
