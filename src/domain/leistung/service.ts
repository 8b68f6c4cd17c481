// What people do with a Leistung: each function asks, decides, stores, records and tells, in one transaction.
import { type Akteur, darf } from '../../platform/akteur.ts'
import { handle } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { sanitizeHtml } from '../../platform/html/index.ts'
import { newId } from '../../platform/id.ts'
import type { Kontext } from '../../platform/kontext.ts'
import { ok, type Result, refuse } from '../../platform/result.ts'
import { type Tag, tagVon } from '../../platform/zeit.ts'
import { findTraeger, type TraegerId } from '../traeger/index.ts'
import { entscheideFormulare, entscheideSprachfassungen, type Sprachangaben } from './angaben.ts'
import { type Bearbeitung, bearbeitungVon, type EigeneLeistung, gebuehrenVon, titelVon } from './bearbeitung.ts'
import { aendereGeltende, stelleEin, type Ziel } from './einstellung/service.ts'
import { type FassungId, type FassungInhalt, neueFassung, type SchichtId, type Zustand } from './fassung.ts'
import {
  entscheideEntwurf,
  entscheideFreigabeschritt,
  type KeinEntwurf,
  type KeineAngabe,
  type KeineEinsicht,
  type KeineGebuehr,
  type KeineLeistung,
  type KeinSchritt,
  schichtDesTraegers,
} from './freigabe.ts'
import { entscheideGebuehr } from './gebuehr.ts'
import type { LeistungId, LeistungKopf } from './leistung.ts'
import {
  findDarueber,
  findFassung,
  findGeltende,
  findLeistung,
  findVeroeffentlicht,
  insertFassung,
  insertLeistung,
  insertSchicht,
  listFassungen,
  listSchichten,
  lockSchicht,
  readRegeln,
  readStaende,
  updateZustand,
} from './store.ts'
import { mitTexten, pruefeInhalt } from './text.ts'

/** Makes a Leistung of the Akteur's Träger, with its first, empty layer. Needs `leistung.bearbeiten`; refuses a slug that is taken. */
export function legeAn(
  kontext: Kontext,
  akteur: Akteur,
  kopf: LeistungKopf,
): Promise<Result<{ leistung: LeistungId; schicht: SchichtId }, KeineLeistung>> {
  return handle(kontext, akteur, { name: 'leistung.anlegen', gegenstand: kopf.slug }, async (tx, jetzt) => {
    if (!darf(akteur, 'leistung.bearbeiten')) return refuse({ grund: 'recht-fehlt' })
    const traeger = await traegerMitGebiet(tx, akteur)
    if (!traeger) return refuse({ grund: 'kein-gebiet' })
    const leistung = newId<LeistungId>(jetzt)
    const neu = await insertLeistung(tx, { id: leistung, traeger: traeger.id, slug: kopf.slug, kopf, geladen: null, erstellt: jetzt })
    if (!neu) return refuse({ grund: 'name-vergeben' })
    const schicht = newId<SchichtId>(jetzt)
    await insertSchicht(tx, { id: schicht, leistung, ...traeger.schicht })
    return ok({ leistung, schicht })
  })
}

/** Makes the layer of the Akteur's Träger under a published Leistung of another. Needs `leistung.bearbeiten`; refuses a second one for the area. */
export function legeSchichtAn(kontext: Kontext, akteur: Akteur, leistung: string): Promise<Result<SchichtId, KeineLeistung>> {
  return handle(kontext, akteur, { name: 'leistung.schicht-anlegen', gegenstand: leistung }, async (tx, jetzt) => {
    if (!darf(akteur, 'leistung.bearbeiten')) return refuse({ grund: 'recht-fehlt' })
    const traeger = await traegerMitGebiet(tx, akteur)
    if (!traeger) return refuse({ grund: 'kein-gebiet' })
    const id = (await findVeroeffentlicht(tx, leistung))[0]?.leistungId
    if (!id) return refuse({ grund: 'nicht-gefunden' })
    const schicht = newId<SchichtId>(jetzt)
    const neu = await insertSchicht(tx, { id: schicht, leistung: id, ...traeger.schicht })
    return neu ? ok(schicht) : refuse({ grund: 'name-vergeben' })
  })
}

export type Entwurf = {
  schicht: SchichtId
  inhalt: FassungInhalt /** The newest Fassung the editor saw; null on an empty layer. */
  gesehen: FassungId | null
}

/** Writes a new Fassung on top of the one seen. Rich text is cut to the allow-list; what was removed is answered. Needs `leistung.bearbeiten` and the layer. */
export function speichereEntwurf(
  kontext: Kontext,
  akteur: Akteur,
  { schicht: id, inhalt, gesehen }: Entwurf,
): Promise<Result<{ fassung: FassungId; entfernt: string[] }, KeinEntwurf>> {
  return handle(kontext, akteur, { name: 'leistung.speichern', gegenstand: id }, async (tx, jetzt) => {
    const schicht = await lockSchicht(tx, id)
    const neueste = schicht ? ((await listFassungen(tx, id))[0] ?? null) : null
    const erlaubt = entscheideEntwurf(akteur, schicht, { gesehen, neueste: neueste?.id ?? null })
    if (!erlaubt.ok) return erlaubt
    const maengel = pruefeInhalt(inhalt)
    if (maengel.length > 0 || !schicht) return refuse({ grund: 'ungueltig', maengel })
    const entfernt: string[] = []
    const module = mitTexten(inhalt.module, (text, ort) => {
      const { html, removed } = sanitizeHtml(text)
      entfernt.push(...removed.map((was) => `${ort}: ${was}`))
      return html
    })
    const neu = neueFassung(
      schicht,
      { ...inhalt, module },
      { nr: (neueste?.nr ?? 0) + 1, basis: await findDarueber(tx, schicht), verfasser: akteur.id, jetzt },
    )
    await insertFassung(tx, neu)
    return ok({ fassung: neu.id, entfernt })
  })
}

type SchrittErgebnis = Promise<Result<null, KeinSchritt>>

/** Entwurf → fachlich geprüft. Needs `leistung.bearbeiten` and the layer. */
export function pruefeFachlich(kontext: Kontext, akteur: Akteur, fassung: FassungId): SchrittErgebnis {
  return schritt(kontext, akteur, { fassung, nach: 'fachlich-geprueft' })
}

/** Fachlich → methodisch geprüft. Needs `leistung.bearbeiten` and the layer. */
export function pruefeMethodisch(kontext: Kontext, akteur: Akteur, fassung: FassungId): SchrittErgebnis {
  return schritt(kontext, akteur, { fassung, nach: 'methodisch-geprueft' })
}

/** Methodisch geprüft → freigegeben. Needs `leistung.veroeffentlichen` and the layer. */
export function gibFrei(kontext: Kontext, akteur: Akteur, fassung: FassungId): SchrittErgebnis {
  return schritt(kontext, akteur, { fassung, nach: 'freigegeben' })
}

/** Freigegeben → veröffentlicht, from today or a later day. Needs `leistung.veroeffentlichen` and the layer; refuses what a newer Fassung has overtaken. */
export function veroeffentliche(kontext: Kontext, akteur: Akteur, input: { fassung: FassungId; gueltigVon?: Tag }): SchrittErgebnis {
  return schritt(kontext, akteur, { ...input, nach: 'veroeffentlicht' })
}

export type Gebuehrenaenderung = Ziel & {
  /** `EigeneGebuehr.schluessel`. */
  gebuehr: string
  betragCent: number
}

/** Changes one fixed fee in the layer of the Akteur's Träger; see `aendereGeltende`. The text counts as checked on this day. */
export function aendereGebuehr(kontext: Kontext, akteur: Akteur, input: Gebuehrenaenderung): Promise<Result<FassungId, KeineGebuehr>> {
  const { gebuehr, betragCent } = input
  return aendereGeltende(kontext, akteur, { name: 'leistung.gebuehr-aendern', ...input, daten: { gebuehr, betragCent } }, (inhalt, tag) => {
    const module = entscheideGebuehr(inhalt.module, { gebuehr, betragCent, tag })
    return module.ok ? ok({ ...inhalt, module: module.value, stand: tag }) : module
  })
}

/** Says how the other languages of a layer came about; see `aendereGeltende`. Refuses marks for a language the layer does not speak. */
export function setzeSprachfassungen(
  kontext: Kontext,
  akteur: Akteur,
  { angaben, ...ziel }: Ziel & { angaben: Sprachangaben },
): Promise<Result<FassungId, KeineAngabe>> {
  return aendereGeltende(kontext, akteur, { name: 'leistung.sprachen-kennzeichnen', ...ziel, daten: { angaben } }, (inhalt) =>
    entscheideSprachfassungen(inhalt, angaben),
  )
}

/** Puts this list of forms and leaflets in the place of the layer's own; see `aendereGeltende`. `formulare` is what people typed, checked here. */
export function setzeFormulare(
  kontext: Kontext,
  akteur: Akteur,
  { formulare, ...ziel }: Ziel & { formulare: readonly unknown[] },
): Promise<Result<FassungId, KeineAngabe>> {
  return aendereGeltende(kontext, akteur, { name: 'leistung.formulare-setzen', ...ziel, daten: { anzahl: formulare.length } }, (inhalt) =>
    entscheideFormulare(inhalt, formulare),
  )
}

/** The layers the Akteur's Träger keeps or may read by Teilhabe. Needs `leistung.bearbeiten`. */
export function listEigene(kontext: Kontext, akteur: Akteur): Promise<Result<EigeneLeistung[], { grund: 'recht-fehlt' }>> {
  return handle(kontext, akteur, { name: 'leistung.auflisten', gegenstand: akteur.traeger ?? '' }, async (tx, jetzt) => {
    if (!darf(akteur, 'leistung.bearbeiten')) return refuse({ grund: 'recht-fehlt' })
    const schichten = await listSchichten(tx)
    const lies = await readStaende(tx, schichten, tagVon(jetzt))
    const liste = schichten.map(({ id, leistung, ebene, ars, traeger }): EigeneLeistung => {
      const { neueste, geltende, oeffentlich, slug } = lies(id, leistung)
      return {
        leistung,
        schicht: id,
        slug,
        titel: titelVon(slug, neueste, oeffentlich),
        ebene,
        ars,
        zustand: neueste?.zustand ?? null,
        eigen: traeger === akteur.traeger,
        veroeffentlicht: geltende !== undefined,
        geaendert: neueste ? { zeit: neueste.veroeffentlichtAm ?? neueste.erstelltAm, konto: neueste.verfasser } : null,
        gebuehren: geltende ? gebuehrenVon(geltende) : [],
      }
    })
    return ok(liste.sort((a, b) => a.titel.localeCompare(b.titel, 'de')))
  })
}

/** One layer of the Akteur's Träger with all it needs for editing, by slug or id of the Leistung; of a Land that keeps two, the one of the level. Needs `leistung.bearbeiten`. */
export function getBearbeitung(
  kontext: Kontext,
  akteur: Akteur,
  slugOrId: string,
  ebene?: string,
): Promise<Result<Bearbeitung, KeineEinsicht>> {
  return handle(kontext, akteur, { name: 'leistung.ansehen', gegenstand: slugOrId }, async (tx, jetzt) => {
    if (!darf(akteur, 'leistung.bearbeiten')) return refuse({ grund: 'recht-fehlt' })
    const oeffentlich = await findVeroeffentlicht(tx, slugOrId)
    const eigene = await findLeistung(tx, oeffentlich[0]?.leistungId ?? slugOrId)
    const id = oeffentlich[0]?.leistungId ?? eigene?.id
    const kopf = eigene?.kopf ?? oeffentlich[0]?.kopf
    if (!id || !kopf) return refuse({ grund: 'nicht-gefunden' })
    const schichten = (await listSchichten(tx, id)).filter(({ traeger }) => traeger === akteur.traeger)
    const schicht = ebene ? schichten.find((eine) => eine.ebene === ebene) : schichten[0]
    if (!schicht) return refuse({ grund: 'nicht-ihre-schicht' })
    const fassungen = await listFassungen(tx, schicht.id)
    const titel = titelVon(kopf.slug, fassungen[0], oeffentlich)
    const geltend = await findGeltende(tx, schicht.id, tagVon(jetzt))
    return ok(bearbeitungVon({ id, slug: kopf.slug, titel, kopf }, { schicht, fassungen, geltend, regeln: await readRegeln(tx, id) }))
  })
}

type Schrittwunsch = { fassung: FassungId; nach: Zustand; gueltigVon?: Tag }

function schritt(kontext: Kontext, akteur: Akteur, { fassung: id, nach, gueltigVon }: Schrittwunsch): SchrittErgebnis {
  return handle(kontext, akteur, { name: `leistung.${nach}`, gegenstand: id }, async (tx, jetzt) => {
    const heute = tagVon(jetzt)
    const fassung = await findFassung(tx, id)
    const schicht = fassung ? await lockSchicht(tx, fassung.schicht) : null
    if (!fassung || !schicht) return refuse({ grund: darf(akteur, 'leistung.bearbeiten') ? 'nicht-ihre-schicht' : 'recht-fehlt' })
    const alle = await listFassungen(tx, schicht.id)
    const jetzige = alle.find((kandidat) => kandidat.id === id) ?? fassung // read again: only now is the layer locked
    const ab = gueltigVon ?? heute
    const erlaubt = entscheideFreigabeschritt(akteur, schicht, { fassung: jetzige, alle, nach, gueltigVon: ab, heute })
    if (!erlaubt.ok) return erlaubt
    if (nach !== 'veroeffentlicht') await updateZustand(tx, id, { zustand: nach })
    else {
      await updateZustand(tx, id, { zustand: nach, veroeffentlicht: jetzt, gueltig_von: ab })
      await stelleEin(tx, schicht, { id, inhalt: jetzige.inhalt, gueltigVon: ab })
    }
    return ok(null)
  })
}

/** The Träger acted for and the layer it may keep; null for one without an area (Kammer, IKZ). */
async function traegerMitGebiet(tx: Tx, akteur: Akteur) {
  const traeger = akteur.traeger ? await findTraeger(tx, akteur.traeger as TraegerId) : null
  const schicht = traeger ? schichtDesTraegers(traeger) : null
  return traeger && schicht ? { id: traeger.id, schicht } : null
}
