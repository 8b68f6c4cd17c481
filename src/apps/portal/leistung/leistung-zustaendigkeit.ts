// Who answers here, for the page: offices with hours, reasons, the way the answer came about, in the language of the page.

import type { Gebiet } from '../../../domain/gebiet/index.ts'
import type { LeistungId } from '../../../domain/leistung/index.ts'
import { inSprache, type Sprache } from '../../../domain/leistung/index.ts'
import { ueber, type VeroeffentlichteStelle } from '../../../domain/organisationseinheit/index.ts'
import { type Antwort, type Antworten, alle, aufgabenDer, type Herleitung } from '../../../domain/zustaendigkeit/index.ts'
import { giltAm } from '../../../platform/zeit.ts'
import type { Anfrage } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { stellenangaben } from '../dienststellen/stelle-angaben.ts'
import { besuchsangaben } from './leistung-besuchsangaben.ts'
import type { Herleitungssatz, Zustaendigkeit } from './leistung-props.ts'

export type ZustaendigHier = {
  angaben: Zustaendigkeit
  stellen: VeroeffentlichteStelle[]
  /** Who decides; null where nobody here does. */
  entscheidet: VeroeffentlichteStelle | null
  /** Where to go first; an office that only advises is none. */
  ziel: VeroeffentlichteStelle | null
}

export function zustaendigHier(dienste: PortalDienste, anfrage: Anfrage, leistung: LeistungId, ort: Gebiet): ZustaendigHier {
  const antworten = alle(dienste.zustaendigkeiten(), { leistung, gebiet: ort.id, tag: anfrage.tag })
  const genannt = nachWichtigkeit(antworten)
  const aufgaben = aufgabenDer(dienste.zustaendigkeiten(), leistung)
  const stellen = genannt.flatMap(({ antwort }) => idsVon(antwort)).flatMap((id) => findStelle(dienste, id, anfrage.tag) ?? [])
  const karten = genannt.flatMap(({ rolle, antwort }) =>
    idsVon(antwort).flatMap((id) => {
      const stelle = findStelle(dienste, id, anfrage.tag)
      if (!stelle) return []
      const haus = ueber(stelle, (oben) => findStelle(dienste, oben, anfrage.tag)).at(-1) // divisions between do not act outwards
      const traeger = haus ? inSprache(haus.inhalt.name, anfrage.sprache) : undefined
      return [
        {
          rolle,
          stelle: stellenangaben(anfrage, dienste.feiertage(), stelle, { traeger, aufgaben }),
          besuch: besuchsangaben(anfrage, stelle),
        },
      ]
    }),
  )
  const { zustaendigeStelle, anlaufstellen, ansprechpunkte } = antworten
  const ersteVon = (eine: Antwort | undefined) => (eine && findStelle(dienste, idsVon(eine)[0] ?? '', anfrage.tag)) ?? null
  const entscheidet = ersteVon(zustaendigeStelle)
  return {
    stellen,
    entscheidet,
    ziel: ersteVon(anlaufstellen[0]) ?? entscheidet,
    angaben: {
      stellen: karten,
      konflikt: zustaendigeStelle.art === 'konflikt',
      keine: zustaendigeStelle.art === 'keine' ? keineAngabe(zustaendigeStelle, anfrage.sprache) : undefined,
      herleitung: saetze([zustaendigeStelle, ...anlaufstellen, ...ansprechpunkte], anfrage.sprache),
    },
  }
}

export function findStelle(dienste: PortalDienste, id: string, tag: string): VeroeffentlichteStelle | null {
  const fassungen = dienste.zustaendigkeiten().stelleNachId.get(id as VeroeffentlichteStelle['id'])
  return fassungen?.find((eine) => giltAm(eine, tag)) ?? null
}

/** The Anlaufstelle stands first: that is where people go; the zuständige Stelle decides behind it. */
function nachWichtigkeit({ zustaendigeStelle, anlaufstellen, ansprechpunkte }: Antworten) {
  return [
    ...anlaufstellen.map((antwort) => ({ rolle: 'anlaufstelle' as const, antwort })),
    { rolle: 'zustaendige-stelle' as const, antwort: zustaendigeStelle },
    ...ansprechpunkte.map((antwort) => ({ rolle: 'ansprechpunkt' as const, antwort })),
  ]
}

function idsVon(antwort: Antwort): string[] {
  if (antwort.art === 'stelle') return [antwort.stelle]
  return antwort.art === 'konflikt' ? antwort.stellen : []
}

function keineAngabe({ grund, durch, durchEn }: Extract<Antwort, { art: 'keine' }>, sprache: Sprache) {
  return { grund, durch: (sprache === 'en' ? durchEn : durch) ?? durch ?? undefined }
}

/** Who decides comes first: the others help "also". */
function saetze(antworten: readonly Antwort[], sprache: Sprache): Herleitungssatz[] {
  const schritte = new Map<string, Herleitung>()
  for (const antwort of antworten) for (const schritt of antwort.herleitung) schritte.set(schritt.satz.de, schritt)
  return [...schritte.values()].map(({ satz, rechtsgrundlage }) => {
    const englisch = sprache === 'en'
    return {
      satz: (englisch ? satz.en : undefined) ?? satz.de,
      rechtsgrundlage: rechtsgrundlage ?? undefined,
      nurDeutsch: englisch && satz.en === undefined,
    }
  })
}
