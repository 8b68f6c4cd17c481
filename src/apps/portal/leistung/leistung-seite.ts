// The page of a service for one place, language and moment: gathers, words nothing itself, and says until when it is true and of what it was made.
import type { Gebiet } from '../../../domain/gebiet/index.ts'
import {
  inSprache,
  type Leistungsansicht,
  naechsterWechsel,
  type Sprache,
  sprachenVon,
  themenDer,
  type VeroeffentlichteLeistung,
  zusammenfuehren,
} from '../../../domain/leistung/index.ts'
import { fuer } from '../../../domain/onlinedienst/index.ts'
import { naechsteMitternacht, zeitpunkt } from '../../../platform/zeit.ts'
import type { Fakt } from '../../../ui/fakten.tsx'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse, type Parameter, rahmenFuer, umgebung } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { naechsterWechselVon } from '../dienststellen/stelle-angaben.ts'
import { ebeneVonGebiet, ebeneVonSchicht, koerperschaft } from '../ebene.ts'
import { themaPfad, themaWorte } from '../themen/themen-zuordnung.ts'
import { BEWERTUNG } from './bewertung.page.tsx'
import { einzigerOrt, nurIn, satzNurIn } from './eigenes-angebot.ts'
import { mitBegriffen } from './leistung-begriffe.ts'
import { fristsaetze } from './leistung-fristen.ts'
import type { LeistungProps, Onlinedienst } from './leistung-props.ts'
import { rechnerVon } from './leistung-rechner.ts'
import { abschnitteVon, faktenVon } from './leistung-teile.ts'
import { einfachGeprueft, maschinellVon } from './leistung-uebersetzung.ts'
import { type ZustaendigHier, zustaendigHier } from './leistung-zustaendigkeit.ts'
import { passtDazu } from './passt-dazu-seite.ts'

export type LeistungSeite = { props: LeistungProps; abhaengigkeiten: string[]; gueltigBis: Date }

/** `gefragt` is the place that counts for this service (the place of birth, of the building …), or null while it is not known. Null: nothing is published today. */
export function leistungSeite(
  dienste: PortalDienste,
  anfrage: Anfrage,
  rows: readonly VeroeffentlichteLeistung[],
  gefragt: Gebiet | null,
): LeistungSeite | null {
  const index = dienste.gebiete()
  const eigene = nurIn(rows, index, anfrage.tag)
  const ort = gefragt ?? einzigerOrt(rows, eigene)
  const gebiet = ort ?? eigene[0] ?? index.findByArs('060000000000', anfrage.tag)
  const kette = gebiet ? index.kette(gebiet.id, anfrage.tag) : []
  const ansicht = zusammenfuehren(
    rows,
    kette.flatMap((gebiet) => gebiet.ars ?? []),
    anfrage.sprache,
    anfrage.tag,
  )
  if (!ansicht) return null
  const zustaendig = ort ? zustaendigHier(dienste, anfrage, ansicht.leistungId, ort) : null
  const wechsel = naechsterWechsel(ansicht, anfrage.tag)
  const enden = [
    naechsteMitternacht(anfrage.jetzt),
    ...(wechsel ? [zeitpunkt(wechsel)] : []),
    ...(zustaendig ? [naechsterWechselVon(zustaendig.stellen, dienste.feiertage(), anfrage.jetzt)] : []),
  ].filter((ende) => ende !== null)
  const dazu = passtDazu(dienste, anfrage, ansicht)
  return {
    props: mitBegriffen(
      { ...propsVon(dienste, anfrage, { rows, ansicht, ort, eigene, kette, zustaendig }), ...dazu.props },
      dienste.begriffe,
    ),
    abhaengigkeiten: [
      ...[ansicht.leistungId, ...dazu.ids].map((id) => `leistung:${id}`), // a new one that fits too is named from the next day on
      'zustaendigkeit',
      'onlinedienst',
      ...(zustaendig?.stellen ?? []).map((s) => `organisationseinheit:${s.id}`),
    ],
    gueltigBis: new Date(Math.min(...enden.map((ende) => ende.getTime()))),
  }
}

type Zutaten = {
  rows: readonly VeroeffentlichteLeistung[]
  ansicht: Leistungsansicht
  ort: Gebiet | null
  /** Where alone it is offered; empty for what Bund or Land describes. */
  eigene: readonly Gebiet[]
  kette: readonly Gebiet[]
  zustaendig: ZustaendigHier | null
}

function propsVon(dienste: PortalDienste, anfrage: Anfrage, zutaten: Zutaten): Omit<LeistungProps, 'begriffe'> {
  const { rows, ansicht, ort, eigene, zustaendig } = zutaten
  const { kopf, module } = ansicht
  const ortsname = (ars: string) => dienste.gebiete().findByArs(ars, anfrage.tag)?.kurzname ?? ''
  const mehr = bezugParameter(ansicht, ort)
  const thema = themenDer(kopf)[0]
  const freigabe = module.fachlicheFreigabe?.[0]
  const maschinell = maschinellVon(ansicht, adresse({ ...anfrage, sprache: 'de' }, anfrage.pfad, mehr))
  const zentral = (module.volltext ?? module.kurztext)?.[0]?.herkunft
  return {
    rahmen: rahmenFuer(dienste, anfrage, { mehr }),
    pfad: thema ? [{ titel: themaWorte(thema, texte(anfrage.oberflaeche)).titel, url: adresse(anfrage, themaPfad(thema)) }] : [],
    titel: ansicht.titel,
    behalten: {
      leistung: ansicht.leistungId,
      vergleich: adresse({ ...anfrage, sprache: anfrage.oberflaeche }, '/vergleich', { leistung: ansicht.slug }),
    },
    teaser: ansicht.teaser ?? undefined,
    titelNurDeutsch: anfrage.sprache === 'en' && ansicht.nurDeutsch.includes('bezeichnungBuerger'),
    ...absender(dienste, anfrage, zutaten),
    nurIn: satzNurIn(eigene, texte(anfrage.oberflaeche)),
    fakten: fakten(dienste, zutaten, anfrage),
    einfach: einfacheFassung(anfrage, rows, mehr),
    maschinell,
    ortsfrage: {
      bezugsort: kopf.bezugsort,
      aktion: adresse({ ...anfrage, ort: null }, anfrage.pfad),
      felder: kopf.bezugsort === 'wohnort' || !anfrage.ort?.ars ? {} : { ort: anfrage.ort.ars },
      vorschlag: ort ? undefined : anfrage.ort?.kurzname,
      gewaehlt: ort ? { name: ort.kurzname, zusatz: umgebung(dienste, ort, anfrage.tag) } : null,
    },
    onlinedienste: onlinedienste(dienste, anfrage, zutaten),
    zustaendigkeit: zustaendig?.angaben ?? null,
    abschnitte: abschnitteVon(ansicht, {
      ortsname,
      eigene: eigene.map(({ ars }) => ars),
      fristsaetze: fristsaetze(anfrage.tag, dienste.feiertage()),
      teilweiseMaschinell: maschinell?.alles === false,
    }),
    rechner: rechnerVon(anfrage, ansicht, mehr),
    gueltigkeitsgebiet: gueltigIn(rows, ortsname),
    freigabe: {
      geprueft: freigabe?.inhalt.geprueft ?? false,
      durch: freigabe?.inhalt.durch,
      stand: zentral?.stand ?? ansicht.stand,
      textVon: zentral?.traegerName ?? '',
      oertlich: oertlicheStaende(ansicht, zentral?.traegerName),
      leistungsschluessel: kopf.leistungsschluessel,
    },
    stichwoerter: [...new Set((module.begriffe ?? []).flatMap((teil) => teil.inhalt.map(({ begriff }) => begriff)))],
    bewertung: dienste.bewertung && anfrage.auftritt.traeger ? adresse(anfrage, anfrage.pfad + BEWERTUNG, mehr) : undefined,
    heute: anfrage.tag,
  }
}

/** The place that counts stands in the address under its own name where it is not home: `?geburtsort=<ARS>`. */
function bezugParameter({ kopf }: Leistungsansicht, ort: Gebiet | null): Parameter {
  return kopf.bezugsort === 'wohnort' ? {} : { [kopf.bezugsort]: ort?.ars }
}

/** Who offers the service here: the body whose office is responsible, else whoever wrote the widest text. */
function absender(dienste: PortalDienste, anfrage: Anfrage, { ansicht, zustaendig }: Zutaten): Pick<LeistungProps, 'ebene' | 'traeger'> {
  const gebiet = zustaendig?.entscheidet ? dienste.gebiete().findByArs(zustaendig.entscheidet.ars, anfrage.tag) : null
  if (gebiet) return { ebene: ebeneVonGebiet(gebiet), traeger: koerperschaft(gebiet) }
  const herkunft = Object.values(ansicht.module)[0]?.[0]?.herkunft
  return { ebene: herkunft ? ebeneVonSchicht(herkunft.ebene) : 'land', traeger: herkunft?.traegerName ?? '' }
}

function fakten(dienste: PortalDienste, { ansicht, zustaendig }: Zutaten, { sprache, oberflaeche, tag }: Anfrage): Fakt[] {
  const stelle = zustaendig?.ziel
  const wo = stelle ? inSprache(stelle.inhalt.kurzname ?? stelle.inhalt.name, sprache) : null
  const strasse = stelle?.inhalt.anschriften[0]
  const zusatz = strasse ? [strasse.strasse, strasse.hausnummer].filter(Boolean).join(' ') : undefined
  return [
    ...faktenVon(ansicht, oberflaeche, fristsaetze(tag, dienste.feiertage())),
    ...(wo ? [{ art: 'wo' as const, wert: wo, zusatz }] : []),
  ]
}

function einfacheFassung(anfrage: Anfrage, rows: readonly VeroeffentlichteLeistung[], mehr: Parameter): LeistungProps['einfach'] {
  const aktiv = anfrage.sprache === 'de-einfach'
  const fehlt = !sprachenVon(rows).includes('de-einfach')
  if (anfrage.sprache === 'en' || (fehlt && !aktiv)) return undefined
  const url = (sprache: Sprache) => adresse({ ...anfrage, sprache }, anfrage.pfad, mehr)
  return { url: url('de-einfach'), zurueck: url('de'), aktiv, fehlt, geprueft: einfachGeprueft(rows) }
}

function onlinedienste(dienste: PortalDienste, anfrage: Anfrage, { ansicht, ort, kette }: Zutaten): Onlinedienst[] {
  if (!ort) return []
  return fuer(dienste.onlinedienste(), ansicht.leistungId, kette, anfrage.tag).map(({ ars, inhalt }) => {
    const gebiet = dienste.gebiete().findByArs(ars, anfrage.tag)
    return {
      titel: inSprache(inhalt.name, anfrage.sprache),
      beschreibung: inhalt.hinweis ? inSprache(inhalt.hinweis, anfrage.sprache) : undefined,
      url: inhalt.url ?? null,
      knopf: texte(anfrage.oberflaeche).leistung.onlineErledigen,
      ebene: gebiet ? ebeneVonGebiet(gebiet) : 'land',
      traeger: gebiet ? koerperschaft(gebiet) : '',
      vertrauensniveau: inhalt.vertrauensniveau,
    }
  })
}

function gueltigIn(rows: readonly VeroeffentlichteLeistung[], ortsname: (ars: string) => string): string | undefined {
  const oberste = rows.find((row) => row.ebene === 'bund' || row.ebene === 'land') ?? rows[0]
  return oberste ? ortsname(oberste.ars) : undefined
}

/** Who added something to the text of `verfasser`. */
function oertlicheStaende(ansicht: Leistungsansicht, verfasser: string | undefined): { traeger: string; stand: string }[] {
  const staende = new Map<string, string>()
  for (const { herkunft } of Object.values(ansicht.module).flat()) {
    const oertlich = herkunft.ebene === 'kreis' || herkunft.ebene === 'gemeinde'
    if (oertlich && herkunft.traegerName !== verfasser) staende.set(herkunft.traegerName, herkunft.stand)
  }
  return [...staende].map(([traeger, stand]) => ({ traeger, stand }))
}
