// From the merged view of a Leistung to the parts of its page's sections. Order and wording only; what holds was decided in the domain.
import {
  type Beitrag,
  bearbeitungsdauerKurz,
  dauerText,
  eintraegeVon,
  fristText,
  kostenKurz,
  kostenSatz,
  type Leistungsansicht,
  type Modul,
  type Sprache,
} from '../../../domain/leistung/index.ts'
import { downloadsVon } from '../../../ui/downloads.tsx'
import type { Fakt } from '../../../ui/fakten.tsx'
import type { Eintrag } from '../../../ui/listen.tsx'
import { type Oberflaechensprache, texte } from '../../../ui/texte/index.ts'
import { ebeneVonSchicht } from '../ebene.ts'
import type { Fristsaetze } from './leistung-fristen.ts'
import type { Teil, Textabschnitt } from './leistung-props.ts'

/** Which modules fill which section, in order. */
const MODULE: Record<Textabschnitt, readonly Modul[]> = {
  beschreibung: ['volltext', 'kurztext'],
  voraussetzungen: ['voraussetzungen'],
  unterlagen: ['unterlagen'],
  formulare: ['formulare'],
  kosten: ['kosten'],
  fristen: ['fristen'],
  verfahrensablauf: ['verfahrensablauf'],
  bearbeitungsdauer: ['bearbeitungsdauer'],
  rechtsbehelf: ['rechtsbehelf'],
  hinweise: ['hinweise', 'weiterfuehrend'],
  rechtsgrundlagen: ['rechtsgrundlagen'],
}

type Umstaende = {
  ortsname: (ars: string) => string
  /** Keys of the areas that alone offer it; their words are the text itself, not a local addition to one. */
  eigene: readonly (string | null)[]
  fristsaetze: Fristsaetze
  /** Not all of the page was translated by a machine: then each part says whether it was. */
  teilweiseMaschinell: boolean
}

export function abschnitteVon(ansicht: Leistungsansicht, umstaende: Umstaende): Partial<Record<Textabschnitt, Teil[]>> {
  const eintraege = Object.entries(MODULE).map(([abschnitt, module]) => [abschnitt, teileVon(ansicht, module, umstaende)] as const)
  return Object.fromEntries(eintraege.filter(([, teile]) => teile.length > 0))
}

function teileVon(ansicht: Leistungsansicht, module: readonly Modul[], { ortsname, eigene, ...umstaende }: Umstaende): Teil[] {
  // The Kurztext stands in for a missing Volltext; both would say the same twice.
  const gewaehlt = module[0] === 'volltext' ? module.filter((modul) => ansicht.module[modul]?.length).slice(0, 1) : module
  return gewaehlt.flatMap((modul) =>
    (ansicht.module[modul] ?? []).map((beitrag) => {
      const name = eigene.includes(beitrag.herkunft.ars) ? null : ortsname
      return teil(modul, beitrag, ansicht.sprache, { ortsname: name, ...umstaende })
    }),
  )
}

/** `ortsname` is null where the words need no signature. */
type Teilumstaende = Omit<Umstaende, 'ortsname' | 'eigene'> & { ortsname: Umstaende['ortsname'] | null }

function teil(
  modul: Modul,
  { inhalt, herkunft }: Beitrag,
  sprache: Sprache,
  { ortsname, fristsaetze, teilweiseMaschinell }: Teilumstaende,
): Teil {
  const oertlich = herkunft.ebene === 'kreis' || herkunft.ebene === 'gemeinde'
  const { ebene, traegerName, ars, stand, beitragsart } = herkunft
  const art = beitragsart === 'ersetzt' ? 'ersetzt' : 'ergaenzt'
  const text = typeof inhalt === 'object' && inhalt !== null && !Array.isArray(inhalt) ? (inhalt as Gemeinsam) : {}
  return {
    ...(oertlich && ortsname ? { herkunft: { ebene: ebeneVonSchicht(ebene), traeger: traegerName, ort: ortsname(ars), stand, art } } : {}),
    nurDeutsch: sprache === 'en' && herkunft.sprache !== 'en',
    maschinell: teilweiseMaschinell && herkunft.sprache === sprache && herkunft.sprachfassung?.maschinell,
    html: text.text,
    schritte: text.schritte,
    links: text.links?.map((link) => ({ titel: link.titel, url: link.uri })),
    ...strukturiert(modul, inhalt as Gemeinsam, herkunft.sprache, fristsaetze),
  }
}

type Gemeinsam = {
  text?: string | undefined
  schritte?: string[] | undefined
  links?: { uri: string; titel: string }[] | undefined
  eintraege?: unknown[]
}
type Eintraege<M extends 'kosten' | 'fristen' | 'bearbeitungsdauer' | 'unterlagen' | 'rechtsgrundlagen'> = Beitrag<M>['inhalt']['eintraege']

function strukturiert(
  modul: Modul,
  inhalt: Gemeinsam,
  sprache: Sprache,
  fristsaetze: Fristsaetze,
): Pick<Teil, 'kosten' | 'eintraege' | 'downloads'> {
  const eintraege = inhalt.eintraege ?? []
  if (eintraege.length === 0) return {}
  switch (modul) {
    case 'kosten':
      return {
        kosten: (eintraege as Eintraege<'kosten'>).map((gebuehr) => ({
          bezeichnung: gebuehr.bezeichnung,
          betrag: kostenSatz({ ...gebuehr, bedingung: undefined }, sprache),
          bedingung: gebuehr.bedingung,
          rechtsgrundlage: gebuehr.rechtsgrundlage,
        })),
      }
    case 'fristen':
      return { eintraege: (eintraege as Eintraege<'fristen'>).map((frist) => fristZeile(frist, sprache, fristsaetze)) }
    case 'bearbeitungsdauer':
      return {
        eintraege: (eintraege as Eintraege<'bearbeitungsdauer'>).map((eine) => ({
          titel: dauerText(eine.dauer, sprache),
          zusatz: [eine.beschreibung],
        })),
      }
    case 'unterlagen':
      return {
        eintraege: (eintraege as Eintraege<'unterlagen'>)
          .filter((unterlage) => unterlage.richtung === 'eingehend')
          .map((unterlage) => ({ titel: unterlage.bezeichnung, zusatz: [unterlage.bedingung, unterlage.zweck] })),
      }
    case 'formulare':
      return {
        downloads: downloadsVon(eintraege as NonNullable<Beitrag<'formulare'>['inhalt']['eintraege']>, sprache === 'en' ? 'en' : 'de'),
      }
    case 'rechtsgrundlagen':
      return {
        eintraege: (eintraege as Eintraege<'rechtsgrundlagen'>).map(({ titel, url, beschreibung }) => ({
          titel,
          sprache: sprache === 'en' ? 'de' : undefined, // names of laws stay German
          url,
          zusatz: [beschreibung],
        })),
      }
    default:
      return {}
  }
}

function fristZeile(frist: Eintraege<'fristen'>[number], sprache: Sprache, { lang }: Fristsaetze): Eintrag {
  const wert = fristText(frist, sprache)
  return {
    titel: wert ? `${frist.bezeichnung}: ${wert}` : frist.bezeichnung,
    zusatz: [frist.beschreibung, ...lang(frist, sprache)],
    recht: frist.rechtsgrundlage,
  }
}

/** The summary above the text: what people look for. The most local part that says something wins. */
export function faktenVon(ansicht: Leistungsansicht, oberflaeche: Oberflaechensprache, fristsaetze: Fristsaetze): Fakt[] {
  const { module, sprache } = ansicht
  const kosten = eintraegeVon(module.kosten)
  const dauern = eintraegeVon(module.bearbeitungsdauer)
  const fristen = eintraegeVon(module.fristen)
  const frist = fristen.find((eine) => eine.einzuhalten && fristText(eine, sprache) !== null)
  const unterlagen = eintraegeVon(module.unterlagen).filter((eine) => eine.richtung === 'eingehend')
  const erste = unterlagen.find((eine) => eine.pflicht === 'immer') ?? unterlagen[0]
  const kurz = kostenKurz(kosten, sprache)
  const dauer = bearbeitungsdauerKurz(dauern, sprache)
  const deutsch = (modul: Modul, was: 'wert' | 'zusatz') => (sprache === 'en' && ansicht.nurDeutsch.includes(modul) ? [was] : undefined)
  return [
    ...(kurz
      ? [
          {
            art: 'kosten' as const,
            wert: kurz.betrag,
            zusatz: kurz.weitere ? `${kurz.wofuer}. ${texte(oberflaeche).leistung.weitereBetraege}` : kurz.wofuer,
            deutsch: deutsch('kosten', 'zusatz'),
          },
        ]
      : []),
    ...(dauer ? [{ art: 'dauer' as const, wert: dauer }] : []),
    ...(frist
      ? [
          {
            art: 'frist' as const,
            wert: fristText(frist, sprache)!,
            zusatz: [frist.bezeichnung, deutsch('fristen', 'zusatz') ? null : fristsaetze.kurz(frist, sprache)].filter(Boolean).join('. '),
            deutsch: deutsch('fristen', 'zusatz'),
          },
        ]
      : []),
    ...(erste
      ? [
          {
            art: 'unterlagen' as const,
            wert: erste.bezeichnung,
            deutsch: deutsch('unterlagen', 'wert'),
            zusatz: unterlagen.length > 1 ? texte(oberflaeche).leistung.weitereUnterlagen(unterlagen.length - 1) : undefined,
          },
        ]
      : []),
  ]
}
