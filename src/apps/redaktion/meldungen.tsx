// Keeping announcements of the own Träger: the list, the form with its preview, taking one back.
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  aendereMeldung,
  type GepflegteMeldung,
  type Meldungsangabe,
  meldungsstand,
  veroeffentlicheMeldung,
  zeigeMeldungen,
  zieheMeldungZurueck,
} from '../../domain/dialog/index.ts'
import { namenDerKollegen } from '../../domain/zugang/index.ts'
import { einzeiler, mehrzeiler } from '../../platform/http/index.ts'
import { newId } from '../../platform/id.ts'
import { istTag, tagVon } from '../../platform/zeit.ts'
import { datum } from '../../ui/satz.ts'
import { texte } from '../../ui/texte/index.ts'
import { REDAKTION } from './dienstseite.tsx'
import { MeldungFormular, type MeldungFormularProps } from './meldung.page.tsx'
import { Meldungen, type MeldungenProps } from './meldungen.page.tsx'
import type { Nutzer, Umgebung } from './umgebung.tsx'
import { zeitText } from './zeit-text.ts'

export function meldungspflege(umgebung: Umgebung) {
  const { kontext, nutzer, ablehnen } = umgebung
  return {
    liste: meldungsliste(umgebung),
    neu: nutzer('meldungen', async (request, reply, wer) => {
      if (!wer.rahmen.melden) throw ablehnen(request, 'recht-fehlt') // an empty form is no secret; who may publish is decided when it is sent
      const heute = tagVon(kontext.clock())
      return zeige(umgebung, reply, wer, { angabe: { ...LEER, von: heute }, einmalig: newId<string>(kontext.clock()) })
    }),
    veroeffentlichen: nutzer('meldungen', (request, reply, wer) => schreibe(umgebung, request, reply, { wer, vorhanden: null })),
    eine: nutzer('meldungen', async (request, reply, wer) => {
      const vorhanden = await oeffne(umgebung, request, wer)
      return zeige(umgebung, reply, wer, { angabe: angabeAus(vorhanden), vorhanden })
    }),
    aendern: nutzer('meldungen', async (request, reply, wer) => {
      const vorhanden = await oeffne(umgebung, request, wer)
      return schreibe(umgebung, request, reply, { wer, vorhanden })
    }),
  }
}

const LEER: Meldungsangabe = { titel: '', text: '', titelEn: '', textEn: '', von: '', bis: '' }

function meldungsliste(umgebung: Umgebung) {
  const { kontext, nutzer, zeige: sende } = umgebung
  return nutzer('meldungen', async (request, reply, wer) => {
    const { sprache } = wer.rahmen
    const t = texte(sprache).meldungspflege
    const namen = await namenDerKollegen(kontext, wer.wer.akteur)
    const heute = tagVon(kontext.clock())
    const { meldungen, weitere } = await eigene(umgebung, request, wer)
    const zeilen = meldungen.map((meldung) => ({
      id: meldung.id,
      titel: meldung.titel.de,
      stand: meldungsstand(meldung, heute),
      gilt: t.vonBis(datum(meldung.gueltigVon, sprache), datum(meldung.gueltigBis, sprache)),
      geaendert: [zeitText(meldung.geaendert, sprache), meldung.konto === null ? t.ausDatei : namen.get(meldung.konto)]
        .filter(Boolean)
        .join(', '),
    }))
    const getan = einzeiler((request.query as { getan?: unknown }).getan)
    const gezeigt = Object.hasOwn(t.getan, getan) ? (getan as MeldungenProps['getan']) : undefined
    return sende(reply, <Meldungen rahmen={wer.rahmen} zeilen={zeilen} weitere={weitere} getan={gezeigt} />)
  })
}

/** The announcements of the own Träger, or a page that says why not. */
async function eigene({ kontext, ablehnen }: Umgebung, request: FastifyRequest, { wer }: Nutzer) {
  const liste = await zeigeMeldungen(kontext, wer.akteur)
  if (liste.ok) return liste.value
  throw ablehnen(request, liste.error.grund === 'recht-fehlt' ? 'recht-fehlt' : 'nicht-gefunden')
}

async function oeffne(umgebung: Umgebung, request: FastifyRequest, wer: Nutzer): Promise<GepflegteMeldung> {
  const { id } = request.params as { id: string }
  const gefunden = (await eigene(umgebung, request, wer)).meldungen.find((eine) => eine.id === id)
  if (!gefunden) throw umgebung.ablehnen(request, 'nicht-gefunden')
  return gefunden
}

type Gezeigt = Pick<MeldungFormularProps, 'angabe' | 'einmalig' | 'fehler' | 'konflikt' | 'vorschau'> & {
  vorhanden?: GepflegteMeldung | null
}

function zeige({ zeige: sende, kontext }: Umgebung, reply: FastifyReply, { rahmen }: Nutzer, { vorhanden, ...gezeigt }: Gezeigt) {
  const stand = vorhanden && meldungsstand(vorhanden, tagVon(kontext.clock()))
  const seite = (
    <MeldungFormular
      rahmen={rahmen}
      vorhanden={vorhanden ? { id: vorhanden.id, nr: vorhanden.nr, zurueckgezogen: vorhanden.zurueckgezogen } : undefined}
      zuLesen={stand === 'gilt' || stand === 'vorbei'}
      {...gezeigt}
    />
  )
  return sende(reply, seite, gezeigt.konflikt ? 409 : gezeigt.fehler ? 422 : 200)
}

type Gesendet = { wer: Nutzer; vorhanden: GepflegteMeldung | null }

/** One click on the form: the preview, or what it was for. */
async function schreibe(umgebung: Umgebung, request: FastifyRequest, reply: FastifyReply, { wer, vorhanden }: Gesendet) {
  const felder = request.body as Record<string, unknown>
  const angabe = angabeVon(felder)
  const [einmalig, tun, gesehen] = [einzeiler(felder.einmalig), einzeiler(felder.tun), Number(felder.gesehen)]
  const gezeigt = { angabe, einmalig, vorhanden: vorhanden && { ...vorhanden, nr: gesehen } }
  if (tun !== 'veroeffentlichen' && tun !== 'zurueckziehen')
    return zeige(umgebung, reply, wer, { ...gezeigt, vorschau: { bis: istTag(angabe.bis) ? angabe.bis : '' } })
  const { kontext } = umgebung
  const { akteur } = wer.wer
  const [getan, ergebnis] = !vorhanden
    ? (['veroeffentlicht', await veroeffentlicheMeldung(kontext, akteur, { angabe, einmalig })] as const)
    : tun === 'zurueckziehen'
      ? (['zurueckgezogen', await zieheMeldungZurueck(kontext, akteur, { id: vorhanden.id, gesehen })] as const)
      : (['geaendert', await aendereMeldung(kontext, akteur, { id: vorhanden.id, gesehen, angabe })] as const)
  if (ergebnis.ok) return reply.redirect(`${REDAKTION.meldungen}?getan=${getan}`, 303)
  const { error } = ergebnis
  if (error.grund === 'ungueltig') return zeige(umgebung, reply, wer, { ...gezeigt, fehler: error.maengel })
  if (error.grund !== 'inzwischen-geaendert') throw umgebung.ablehnen(request, error.grund)
  const neu = await oeffne(umgebung, request, wer)
  return zeige(umgebung, reply, wer, { angabe: angabeAus(neu), vorhanden: neu, konflikt: true })
}

function angabeVon(felder: Record<string, unknown>): Meldungsangabe {
  return {
    titel: einzeiler(felder.titel),
    text: mehrzeiler(felder.text),
    titelEn: einzeiler(felder.titelEn),
    textEn: mehrzeiler(felder.textEn),
    von: einzeiler(felder.von),
    bis: einzeiler(felder.bis),
  }
}

function angabeAus({ titel, text, gueltigVon, gueltigBis }: GepflegteMeldung): Meldungsangabe {
  return { titel: titel.de, text: text.de, titelEn: titel.en ?? '', textEn: text.en ?? '', von: gueltigVon, bis: gueltigBis }
}
