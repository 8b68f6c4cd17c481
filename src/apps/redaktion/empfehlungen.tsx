// Keeping best bets: the list, and one of them step by step without a script.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type GesetzteEmpfehlung, normalform, suchpflege } from '../../domain/suche/index.ts'
import { namenDerKollegen } from '../../domain/zugang/index.ts'
import { einzeiler } from '../../platform/http/index.ts'
import { datum } from '../../ui/satz.ts'
import { type Oberflaechensprache, texte } from '../../ui/texte/index.ts'
import { REDAKTION } from './dienstseite.tsx'
import { Empfehlung, type EmpfehlungProps } from './empfehlung.page.tsx'
import { type Empfehlungseingabe, eingabeVon, ordne } from './empfehlung.ts'
import { Empfehlungen, type EmpfehlungenProps } from './empfehlungen.page.tsx'
import type { Nutzer, Umgebung } from './umgebung.tsx'
import { zeitText } from './zeit-text.ts'

const VORSCHAU = 5
const LEER: Empfehlungseingabe = { anfrage: '', ids: [], von: '', bis: '', finden: '', gesehen: 0 }

export function empfehlungspflege(umgebung: Umgebung) {
  const { nutzer, ablehnen } = umgebung
  return {
    liste: empfehlungsliste(umgebung),
    neu: nutzer('suche', async (request, reply, wer) => {
      if (!wer.rahmen.pflege) throw ablehnen(request, 'recht-fehlt') // who may set one is decided when it is sent
      const anfrage = einzeiler((request.query as { anfrage?: unknown }).anfrage).slice(0, 100)
      return zeigeFormular(umgebung, reply, wer, { eingabe: { ...LEER, anfrage } })
    }),
    setzen: nutzer('suche', async (request, reply, wer) => {
      if (!wer.rahmen.pflege) throw ablehnen(request, 'recht-fehlt')
      return schreibe(umgebung, request, reply, { wer, vorhanden: null })
    }),
    eine: nutzer('suche', async (request, reply, wer) => {
      const vorhanden = await oeffne(umgebung, request, wer)
      return zeigeFormular(umgebung, reply, wer, { eingabe: eingabeAus(vorhanden), vorhanden })
    }),
    aendern: nutzer('suche', async (request, reply, wer) => {
      const vorhanden = await oeffne(umgebung, request, wer)
      return schreibe(umgebung, request, reply, { wer, vorhanden })
    }),
  }
}

function empfehlungsliste(umgebung: Umgebung) {
  const { dienste, kontext, nutzer, zeige } = umgebung
  return nutzer('suche', async (request, reply, wer) => {
    const { sprache } = wer.rahmen
    const namen = await namenDerKollegen(kontext, wer.wer.akteur)
    const zeilen = (await gesetzte(umgebung, request, wer)).map((eine) => ({
      id: eine.id,
      wortlaut: eine.wortlaut,
      ziele: eine.ids.map((id) => ({ id, titel: dienste.suche.benenne(id)?.titel ?? null })),
      gilt: giltText(eine, sprache),
      geaendert: [zeitText(eine.geaendert, sprache), namen.get(eine.konto ?? '')].filter(Boolean).join(', '),
    }))
    return zeige(reply, <Empfehlungen rahmen={wer.rahmen} zeilen={zeilen} getan={getanVon(request.query, sprache)} />)
  })
}

/** The best bets of the own Träger, or a page that says why not. */
async function gesetzte({ kontext, ablehnen }: Umgebung, request: FastifyRequest, { wer }: Nutzer): Promise<GesetzteEmpfehlung[]> {
  const liste = await suchpflege.listEmpfehlungen(kontext, wer.akteur)
  if (!liste.ok) throw ablehnen(request, liste.error.grund)
  return liste.value
}

async function oeffne(umgebung: Umgebung, request: FastifyRequest, wer: Nutzer): Promise<GesetzteEmpfehlung> {
  const { id } = request.params as { id: string }
  const gefunden = (await gesetzte(umgebung, request, wer)).find((eine) => eine.id === id)
  if (!gefunden) throw umgebung.ablehnen(request, 'nicht-gefunden')
  return gefunden
}

type Gezeigt = Pick<EmpfehlungProps, 'vorhanden' | 'fehler' | 'konflikt'> & { eingabe: Empfehlungseingabe }

function zeigeFormular({ dienste, zeige }: Umgebung, reply: FastifyReply, { rahmen }: Nutzer, { eingabe, ...gezeigt }: Gezeigt) {
  const { finde, benenne } = dienste.suche
  const { anfrage, ids, von, bis, finden } = eingabe
  const unbekannt = texte(rahmen.sprache).redaktion.pflege.empfehlungen.unbekannt
  const seite = (
    <Empfehlung
      rahmen={rahmen}
      anfrage={anfrage}
      ziele={ids.map((id) => benenne(id) ?? { id, titel: unbekannt, zusatz: '', url: '' })}
      von={von}
      bis={bis}
      finden={finden}
      gefunden={finden === '' ? undefined : finde(finden).slice(0, 2 * VORSCHAU)}
      vorschau={normalform(anfrage) === '' ? undefined : finde(anfrage).slice(0, VORSCHAU)}
      {...gezeigt}
    />
  )
  return zeige(reply, seite, gezeigt.konflikt ? 409 : gezeigt.fehler ? 422 : 200)
}

type Gesendet = { wer: Nutzer; vorhanden: GesetzteEmpfehlung | null }

/** One click on the form: a step of it, or what it was for. */
async function schreibe(umgebung: Umgebung, request: FastifyRequest, reply: FastifyReply, { wer, vorhanden }: Gesendet) {
  const { eingabe: roh, knopf } = eingabeVon(request.body)
  const eingabe = { ...roh, ids: ordne(roh.ids, knopf) }
  const gezeigt = { eingabe, vorhanden: vorhanden ? { ...vorhanden, nr: eingabe.gesehen } : undefined }
  if (knopf.tun !== 'speichern' && knopf.tun !== 'entfernen') return zeigeFormular(umgebung, reply, wer, gezeigt)
  const { getan, ergebnis } = await fuehreAus(umgebung, wer, { eingabe, vorhanden, tun: knopf.tun })
  if (ergebnis.ok) return reply.redirect(`${REDAKTION.empfehlungen}?getan=${getan}`, 303)
  const { error } = ergebnis
  if (error.grund === 'ungueltig') return zeigeFormular(umgebung, reply, wer, { ...gezeigt, fehler: error.maengel })
  if (error.grund === 'schon-vorhanden') return zeigeFormular(umgebung, reply, wer, { ...gezeigt, fehler: ['schon-vorhanden'] })
  if (error.grund !== 'inzwischen-geaendert') throw umgebung.ablehnen(request, error.grund)
  const neu = await oeffne(umgebung, request, wer)
  return zeigeFormular(umgebung, reply, wer, { eingabe: eingabeAus(neu), vorhanden: neu, konflikt: true })
}

type Auftrag = { eingabe: Empfehlungseingabe; vorhanden: GesetzteEmpfehlung | null; tun: 'speichern' | 'entfernen' }

async function fuehreAus({ kontext }: Umgebung, { wer }: Nutzer, { eingabe, vorhanden, tun }: Auftrag) {
  const angabe = { wortlaut: eingabe.anfrage, ids: eingabe.ids, gueltigVon: eingabe.von || null, gueltigBis: eingabe.bis || null }
  if (!vorhanden) return { getan: 'gesetzt', ergebnis: await suchpflege.setzeEmpfehlung(kontext, wer.akteur, angabe) } as const
  const gesehen = { id: vorhanden.id, gesehen: eingabe.gesehen }
  return tun === 'entfernen'
    ? ({ getan: 'entfernt', ergebnis: await suchpflege.entferneEmpfehlung(kontext, wer.akteur, gesehen) } as const)
    : ({ getan: 'geaendert', ergebnis: await suchpflege.aendereEmpfehlung(kontext, wer.akteur, { ...gesehen, ...angabe }) } as const)
}

function eingabeAus({ wortlaut, ids, gueltigVon, gueltigBis, nr }: GesetzteEmpfehlung): Empfehlungseingabe {
  return { anfrage: wortlaut, ids, von: gueltigVon ?? '', bis: gueltigBis ?? '', finden: '', gesehen: nr }
}

function giltText({ gueltigVon, gueltigBis }: GesetzteEmpfehlung, sprache: Oberflaechensprache): string {
  const t = texte(sprache).redaktion.pflege.empfehlungen
  const [von, bis] = [gueltigVon, gueltigBis].map((tag) => (tag === null ? '' : datum(tag, sprache)))
  if (von && bis) return t.vonBis(von, bis)
  return von ? t.ab(von) : bis ? t.bis(bis) : t.immer
}

function getanVon(query: unknown, sprache: Oberflaechensprache): EmpfehlungenProps['getan'] {
  const wert = einzeiler((query as { getan?: unknown }).getan)
  return wert in texte(sprache).redaktion.pflege.empfehlungen.getan ? (wert as EmpfehlungenProps['getan']) : undefined
}
