// The pages of topics: all of them, those of an area (people, businesses), one with its services, offices and related topics.

import { BEREICHE, type Bereich, findThema, THEMEN, type Thema, themenDer } from '../../../domain/leistung/index.ts'
import { zustaendigeStelle } from '../../../domain/zustaendigkeit/index.ts'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse, rahmenFuer } from '../anfrage.ts'
import { createBegriffsleser } from '../begriffe/begriffe-im-text.ts'
import type { PortalDienste } from '../dienste.ts'
import { nachWunsch } from '../reihenfolge.ts'
import { leistungszeilen, nameVon, type Zeile } from '../verzeichnis.ts'
import type { BereichProps, PortalthemaProps, Themaeintrag, ThemenProps } from './themen.page.tsx'
import { nachNamen, themaPfad, themaWorte, verwandteThemen } from './themen-zuordnung.ts'

/** Services named under a topic in a list of topics. */
const GENANNT = 3
const VERWANDTE = 6
const AEMTER = 3

export type ThemaMitZeilen = { thema: Thema; zeilen: Zeile[] }

/** All topics by name, each with its services of the place. */
export function themenMitZeilen(zeilen: readonly Zeile[], sprache: 'de' | 'en'): ThemaMitZeilen[] {
  const je = new Map<Thema, Zeile[]>(nachNamen(THEMEN, sprache).map((thema) => [thema, []]))
  for (const zeile of zeilen) for (const thema of themenDer(zeile.kopf)) je.get(thema)?.push(zeile)
  return [...je].map(([thema, eigene]) => ({ thema, zeilen: eigene }))
}

export function themaeintrag(dienste: PortalDienste, anfrage: Anfrage, { thema, zeilen }: ThemaMitZeilen): Themaeintrag {
  return {
    titel: themaWorte(thema, texte(anfrage.oberflaeche)).titel,
    url: adresse(anfrage, themaPfad(thema)),
    anzahl: zeilen.length,
    online: zeilen.filter(({ weg }) => weg === 'online').length,
    gefragt: nachWunsch(hauptsacheZuerst(thema, zeilen), dienste.beliebtheit())
      .slice(0, GENANNT)
      .map(({ titel, url, sprache }) => ({ titel, url, sprache })),
  }
}

/** What a topic is mainly about stands before what only touches it. */
function hauptsacheZuerst(thema: Thema, zeilen: readonly Zeile[]): Zeile[] {
  const haupt = ({ kopf }: Zeile) => themenDer(kopf).find(({ bereich }) => bereich === thema.bereich) === thema
  return [...zeilen.filter(haupt), ...zeilen.filter((zeile) => !haupt(zeile))]
}

export function themenSeite(dienste: PortalDienste, anfrage: Anfrage): ThemenProps {
  const alle = themenMitZeilen(leistungszeilen(dienste, anfrage), anfrage.oberflaeche)
  return {
    rahmen: rahmenFuer(dienste, anfrage, { aktiv: 'themen' }),
    bereiche: BEREICHE.map((bereich) => bereichVon(dienste, anfrage, bereich, alle)),
    zuAz: adresse(anfrage, '/a-z'),
  }
}

export function bereichSeite(dienste: PortalDienste, anfrage: Anfrage, bereich: Bereich): BereichProps {
  const alle = themenMitZeilen(leistungszeilen(dienste, anfrage), anfrage.oberflaeche)
  return {
    rahmen: rahmenFuer(dienste, anfrage, { aktiv: bereich }),
    ...bereichVon(dienste, anfrage, bereich, alle),
    zuThemen: adresse(anfrage, '/themen'),
    zuAz: adresse(anfrage, '/a-z'),
  }
}

export function bereichVon(dienste: PortalDienste, anfrage: Anfrage, bereich: Bereich, alle: readonly ThemaMitZeilen[]) {
  return {
    bereich,
    url: adresse(anfrage, `/themen/${bereich}`),
    themen: alle.filter(({ thema }) => thema.bereich === bereich).map((eines) => themaeintrag(dienste, anfrage, eines)),
  }
}

/** Null for a topic that does not exist. */
export function portalthemaSeite(dienste: PortalDienste, anfrage: Anfrage, bereich: Bereich, schluessel: string): PortalthemaProps | null {
  const thema = findThema(`${bereich}/${schluessel}`)
  if (!thema) return null
  const alleZeilen = leistungszeilen(dienste, anfrage)
  const zeilen = alleZeilen.filter(({ kopf }) => themenDer(kopf).includes(thema))
  const jeLeistung = alleZeilen.map(({ kopf }) => themenDer(kopf))
  const t = texte(anfrage.oberflaeche)
  return {
    rahmen: rahmenFuer(dienste, anfrage, { aktiv: bereich }),
    bereich,
    ...gelesen(dienste, anfrage, themaWorte(thema, t), zeilen),
    zuThemen: adresse(anfrage, '/themen'),
    zuBereich: adresse(anfrage, `/themen/${bereich}`),
    zurSuche: adresse(anfrage, '/suche'),
    online: zeilen.filter(({ weg }) => weg === 'online'),
    weitere: zeilen.filter(({ weg }) => weg !== 'online'),
    aemter: aemterVon(dienste, anfrage, zeilen),
    verwandt: verwandteThemen(thema, jeLeistung, VERWANDTE).map((anderes) => ({
      titel: themaWorte(anderes, t).titel,
      url: adresse(anfrage, themaPfad(anderes)),
      fuer: anderes.bereich === bereich ? undefined : anderes.bereich,
    })),
  }
}

/** Title and text of a topic with the terms that they and the titles of its services mention; the text leads to their explanations. */
function gelesen(dienste: PortalDienste, { oberflaeche }: Anfrage, worte: ReturnType<typeof themaWorte>, zeilen: readonly Zeile[]) {
  const leser = createBegriffsleser(dienste.begriffe, oberflaeche)
  leser.nenne(worte.titel)
  const satz = leser.satz(worte.text)
  for (const { titel } of zeilen) leser.nenne(titel)
  return { ...worte, satz, begriffe: leser.gefunden() }
}

/** The offices that are responsible at the place for most of these services; none without a place. */
function aemterVon(dienste: PortalDienste, anfrage: Anfrage, zeilen: readonly Zeile[]): PortalthemaProps['aemter'] {
  const { ort, tag } = anfrage
  if (!ort) return []
  const aemter = new Map<string, PortalthemaProps['aemter'][number]>()
  for (const { leistungId } of zeilen) {
    const stelle = zustaendigeStelle(dienste.zustaendigkeiten(), { leistung: leistungId, gebiet: ort.id, tag })
    if (!stelle) continue
    const bisher = aemter.get(stelle.id)
    aemter.set(stelle.id, {
      name: nameVon(stelle, anfrage),
      url: adresse(anfrage, `/stelle/${stelle.id}`),
      anzahl: (bisher?.anzahl ?? 0) + 1,
    })
  }
  return [...aemter.values()].sort((a, b) => b.anzahl - a.anzahl).slice(0, AEMTER)
}
