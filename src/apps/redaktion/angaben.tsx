// What editors say of their own layer beside its texts: how the other languages came about, and which forms and leaflets it leads to.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { aufloesen, type FassungId, type FassungInhalt, istUebersetzt, type KeineAngabe, leistungen } from '../../domain/leistung/index.ts'
import { einzeiler } from '../../platform/http/index.ts'
import type { Result } from '../../platform/result.ts'
import { downloadsVon } from '../../ui/downloads.tsx'
import { texte } from '../../ui/texte/index.ts'
import {
  bleibende,
  formulareAus,
  formularfehler,
  formularVon,
  formularzeilenAus,
  formularzeilenNeben,
  formularzeilenVon,
  sprachangabenVon,
  sprachfehler,
  sprachzeilenAus,
  sprachzeilenVon,
} from './angaben-formular.ts'
import type { Angabenrahmen } from './angabenseite.tsx'
import { REDAKTION } from './dienstseite.tsx'
import { oeffneSchicht } from './eigene-schicht.ts'
import { Formulare, type Formularvorschau, type Formularzeile } from './formulare.page.tsx'
import { Sprachfassungen } from './sprachfassungen.page.tsx'
import type { Nutzer, Umgebung } from './umgebung.tsx'

type Felder = Record<string, unknown>
type Mangel = Pick<Angabenrahmen, 'fehler' | 'unveraendert' | 'konflikt'>
/** `inhalt`: of what holds today; `verborgen`: its forms do not stand on the page. */
type Offen = { rahmen: Angabenrahmen; slug: string; inhalt: FassungInhalt; verborgen: boolean }

export function angabenpflege(umgebung: Umgebung) {
  const { kontext, nutzer } = umgebung
  return {
    sprachen: nutzer('leistungen', async (request, reply, wer) => {
      const { rahmen, inhalt } = await oeffne(umgebung, request, wer, REDAKTION.sprachen)
      return umgebung.zeige(reply, <Sprachfassungen {...rahmen} zeilen={sprachzeilenVon(inhalt)} />)
    }),

    sprachenKennzeichnen: nutzer('leistungen', async (request, reply, wer) => {
      const offen = await oeffne(umgebung, request, wer, REDAKTION.sprachen)
      const { felder, tun, ziel } = gesendetVon(request, offen)
      const zeilen = sprachzeilenAus(sprachzeilenVon(offen.inhalt), felder)
      const zeige = (mehr: { vorschau?: boolean } & Mangel) => (
        <Sprachfassungen {...offen.rahmen} fassung={ziel.fassung} zeilen={zeilen} {...mehr} />
      )
      if (tun !== 'speichern') return umgebung.zeige(reply, zeige({ vorschau: true }))
      const ergebnis = await leistungen.setzeSprachfassungen(kontext, wer.wer.akteur, { ...ziel, angaben: sprachangabenVon(zeilen) })
      const t = texte(wer.rahmen.sprache).angabenpflege
      return antworte(umgebung, { request, reply, wer, slug: offen.slug, ergebnis }, (mangel, maengel) =>
        mangel.konflikt ? (
          <Sprachfassungen {...offen.rahmen} zeilen={sprachzeilenVon(offen.inhalt)} konflikt />
        ) : (
          zeige({ ...mangel, fehler: sprachfehler(maengel, t) })
        ),
      )
    }),

    formulare: nutzer('leistungen', async (request, reply, wer) => {
      const { rahmen, inhalt, verborgen } = await oeffne(umgebung, request, wer, REDAKTION.formulare)
      return umgebung.zeige(reply, <Formulare {...rahmen} verborgen={verborgen} zeilen={formularzeilenVon(inhalt)} />)
    }),

    formulareSetzen: nutzer('leistungen', async (request, reply, wer) => {
      const offen = await oeffne(umgebung, request, wer, REDAKTION.formulare)
      const { felder, tun, ziel } = gesendetVon(request, offen)
      const zeilen = formularzeilenAus(formularzeilenVon(offen.inhalt), felder)
      const zeige = (mehr: { vorschau?: Formularvorschau } & Mangel) => (
        <Formulare {...offen.rahmen} verborgen={offen.verborgen} fassung={ziel.fassung} zeilen={zeilen} {...mehr} />
      )
      if (tun !== 'speichern') return umgebung.zeige(reply, zeige({ vorschau: vorschauVon(offen.inhalt, zeilen) }))
      const gesendet = bleibende(zeilen)
      const ergebnis = await leistungen.setzeFormulare(kontext, wer.wer.akteur, { ...ziel, formulare: gesendet.map(formularVon) })
      const t = texte(wer.rahmen.sprache).angabenpflege.formulare
      return antworte(umgebung, { request, reply, wer, slug: offen.slug, ergebnis }, (mangel, maengel) =>
        mangel.konflikt ? (
          <Formulare {...offen.rahmen} verborgen={offen.verborgen} zeilen={formularzeilenNeben(offen.inhalt, zeilen)} konflikt />
        ) : (
          zeige({ ...mangel, fehler: formularfehler(maengel, gesendet, t) })
        ),
      )
    }),
  }
}

async function oeffne(
  umgebung: Umgebung,
  request: FastifyRequest,
  nutzer: Nutzer,
  adresse: (slug: string, ebene?: string) => string,
): Promise<Offen> {
  const { slug, ebene, titel, veroeffentlicht, portal, zeigtFormulare } = await oeffneSchicht(umgebung, request, nutzer)
  return {
    slug,
    inhalt: veroeffentlicht.inhalt,
    verborgen: !zeigtFormulare,
    rahmen: { rahmen: nutzer.rahmen, aktion: adresse(slug, ebene), gegenstand: titel, fassung: veroeffentlicht.id, portal },
  }
}

function gesendetVon(request: FastifyRequest, { slug }: Offen) {
  const felder = request.body as Felder
  return { felder, tun: einzeiler(felder.tun), ziel: { leistung: slug, fassung: einzeiler(felder.fassung) as FassungId } }
}

type Getan = { request: FastifyRequest; reply: FastifyReply; wer: Nutzer; slug: string; ergebnis: Result<FassungId, KeineAngabe> }
type Maengel = Extract<KeineAngabe, { grund: 'ungueltig' }>['maengel']

/** Saved: back to the list. Else the form again with what is wrong, or a page that says why not. */
function antworte(
  { zeige, ablehnen }: Umgebung,
  { request, reply, slug, ergebnis }: Getan,
  nochmal: (mangel: Mangel, maengel: Maengel) => VNode,
): FastifyReply {
  if (ergebnis.ok) return reply.redirect(`${REDAKTION.start}?gespeichert=${slug}`, 303)
  const { error } = ergebnis
  if (error.grund === 'ungueltig') return zeige(reply, nochmal({}, error.maengel), 422)
  if (error.grund === 'unveraendert') return zeige(reply, nochmal({ unveraendert: true }, []), 422)
  if (error.grund === 'inzwischen-geaendert') return zeige(reply, nochmal({ konflikt: true }, []), 409)
  throw ablehnen(request, error.grund)
}

/** As the section of the page will show it: in English only where all of it has English words. */
function vorschauVon({ module }: FassungInhalt, zeilen: readonly Formularzeile[]): Formularvorschau {
  const liste = formulareAus(zeilen)
  if (liste === null) return null
  const sprachen = (['de', 'en'] as const).filter((eine) => eine === 'de' || istUebersetzt({ ...module.formulare, eintraege: liste }, eine))
  return sprachen.map((sprache) => ({ sprache, downloads: downloadsVon(aufloesen(liste, sprache), sprache) }))
}
