// Keeping the vocabulary: the list, one entry, and what can be done with it.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { fachwortschatz, istWortart, type Wortfassung } from '../../domain/fachwortschatz/index.ts'
import { namenDerKollegen } from '../../domain/zugang/index.ts'
import { einzeiler } from '../../platform/http/index.ts'
import { type Oberflaechensprache, texte } from '../../ui/texte/index.ts'
import { REDAKTION } from './dienstseite.tsx'
import type { Nutzer, Umgebung } from './umgebung.tsx'
import { Wort, type Wortfeld, type WortProps, type Wortstand } from './wort.page.tsx'
import { Wortschatz } from './wortschatz.page.tsx'
import { zeitText } from './zeit-text.ts'

type Felder = Record<Wortfeld, string>
type Gezeigt = Pick<WortProps, 'fehler' | 'konflikt'> & { werte?: Felder }

export function wortschatzpflege(umgebung: Umgebung) {
  const { kontext, nutzer, zeige, ablehnen } = umgebung
  const zeigeEintrag = eintragsseite(umgebung)
  const nach = danach(umgebung, zeigeEintrag)
  return {
    liste: wortliste(umgebung),

    neu: nutzer('suche', async (request, reply, { rahmen }) => {
      if (!rahmen.pflege) throw ablehnen(request, 'recht-fehlt') // an empty form is no secret; who may add is decided when it is sent
      const { wort } = request.query as Record<string, unknown>
      return zeige(reply, <Wort rahmen={rahmen} werte={{ ...LEER, wort: einzeiler(wort).slice(0, 100) }} />)
    }),

    aufnehmen: nutzer('suche', async (request, reply, wer) => {
      const werte = felderVon(request.body)
      const ergebnis = await fachwortschatz.hinzufuegen(kontext, wer.wer.akteur, werte)
      return nach(request, reply, wer, { ergebnis, getan: 'aufgenommen', werte })
    }),

    eintrag: nutzer('suche', (request, reply, wer) => zeigeEintrag(request, reply, wer)),

    aendern: nutzer('suche', async (request, reply, wer) => {
      const werte = felderVon(request.body)
      const { id, gesehen } = gesehenVon(request)
      const ergebnis = await fachwortschatz.aendern(kontext, wer.wer.akteur, { id, gesehen, ...werte })
      return nach(request, reply, wer, { ergebnis, getan: 'geaendert', werte, id })
    }),

    entfernen: nutzer('suche', async (request, reply, wer) => {
      const gesehen = gesehenVon(request)
      const ergebnis = await fachwortschatz.entfernen(kontext, wer.wer.akteur, gesehen)
      return nach(request, reply, wer, { ergebnis, getan: 'entfernt', id: gesehen.id })
    }),

    zuruecknehmen: nutzer('suche', async (request, reply, wer) => {
      const gesehen = gesehenVon(request)
      const nr = Number((request.body as Record<string, unknown>).nr)
      const ergebnis = await fachwortschatz.zuruecknehmen(kontext, wer.wer.akteur, { ...gesehen, nr })
      return nach(request, reply, wer, { ergebnis, getan: 'zurueckgenommen', id: gesehen.id })
    }),
  }
}

function wortliste({ kontext, nutzer, zeige, ablehnen }: Umgebung) {
  return nutzer('suche', async (request, reply, { wer, rahmen }) => {
    const frage = request.query as Record<string, unknown>
    const [text, gewuenscht, entfernt] = [einzeiler(frage.text).slice(0, 100), einzeiler(frage.art), frage.stand === 'entfernt']
    const art = istWortart(gewuenscht) ? gewuenscht : undefined
    const seite = Number.parseInt(einzeiler(frage.seite), 10) || 1
    const liste = await fachwortschatz.listen(kontext, wer.akteur, { text, art, entfernt, seite })
    if (!liste.ok) throw ablehnen(request, liste.error.grund)
    const { eintraege, ...stand } = liste.value
    return zeige(reply, <Wortschatz rahmen={rahmen} text={text} art={art ?? ''} entfernt={entfernt} zeilen={eintraege} {...stand} />)
  })
}

/** After something was tried: on to the entry, or back to the form with what is wrong. */
function danach({ zeige, ablehnen }: Umgebung, zeigeEintrag: ReturnType<typeof eintragsseite>) {
  return (request: FastifyRequest, reply: FastifyReply, wer: Nutzer, { ergebnis, getan, werte, id }: Lauf) => {
    if (ergebnis.ok) return reply.redirect(`${REDAKTION.wort(id ?? String(ergebnis.value))}?getan=${getan}`, 303)
    const { error } = ergebnis
    if (error.grund === 'recht-fehlt' || error.grund === 'nicht-ihre-schicht' || error.grund === 'nicht-gefunden')
      throw ablehnen(request, error.grund)
    if (error.grund === 'inzwischen-geaendert') return zeigeEintrag(request, reply, wer, { konflikt: true })
    const maengel = error.grund === 'ungueltig' ? error.maengel : [{ feld: 'wort' as const, fehler: error.grund }]
    const fehler = Object.fromEntries(maengel.map((mangel) => [mangel.feld, mangel.fehler]))
    if (id) return zeigeEintrag(request, reply, wer, { fehler, ...(werte && { werte }) })
    return zeige(reply, <Wort rahmen={wer.rahmen} werte={werte ?? LEER} fehler={fehler} />, 422)
  }
}

type Lauf = {
  ergebnis: Awaited<ReturnType<typeof fachwortschatz.aendern>> | Awaited<ReturnType<typeof fachwortschatz.hinzufuegen>>
  getan: NonNullable<WortProps['getan']>
  werte?: Felder
  /** Undefined for a new entry. */
  id?: string
}

const LEER: Felder = { wort: '', begriff: '', art: 'synonym', bemerkung: '' }

/** The page of one entry with its history: as it is, or with what is wrong with what was sent. */
function eintragsseite({ kontext, zeige, ablehnen }: Umgebung) {
  return async (request: FastifyRequest, reply: FastifyReply, { wer, rahmen }: Nutzer, gesendet?: Gezeigt) => {
    const { id } = request.params as { id: string }
    const gefunden = await fachwortschatz.verlauf(kontext, wer.akteur, id)
    if (!gefunden.ok) throw ablehnen(request, gefunden.error.grund)
    const { eintrag, fassungen } = gefunden.value
    const namen = await namenDerKollegen(kontext, wer.akteur)
    const verlauf = fassungen.map((fassung) => standVon(fassung, namen, rahmen.sprache))
    const { wort, begriff, art, bemerkung } = eintrag
    const seite = (
      <Wort
        rahmen={rahmen}
        werte={gesendet?.werte ?? { wort, begriff, art, bemerkung }}
        eintrag={{ id, wort, nr: eintrag.nr, entfernt: eintrag.entfernt, verlauf }}
        fehler={gesendet?.fehler}
        konflikt={gesendet?.konflikt}
        getan={gesendet ? undefined : getanVon(request.query, rahmen.sprache)}
      />
    )
    return zeige(reply, seite, gesendet ? (gesendet.konflikt ? 409 : 422) : 200)
  }
}

function standVon(fassung: Wortfassung, namen: ReadonlyMap<string, string>, sprache: Oberflaechensprache): Wortstand {
  const { akteure } = texte(sprache).redaktion
  const { nr, was, wort, begriff, art, akteur, zeit } = fassung
  const wer = akteur === null ? akteure.system : (namen.get(akteur) ?? akteure.konto)
  return { nr, was, wort, begriff, art, wer, zeitpunkt: zeit.toISOString(), zeit: zeitText(zeit, sprache) }
}

function getanVon(query: unknown, sprache: Oberflaechensprache): WortProps['getan'] {
  const wert = einzeiler((query as { getan?: unknown }).getan)
  return wert in texte(sprache).redaktion.pflege.wort.getan ? (wert as WortProps['getan']) : undefined
}

function felderVon(body: unknown): Felder {
  const text = (feld: Wortfeld) => {
    const wert = (body as Record<string, unknown>)[feld]
    return typeof wert === 'string' ? wert.slice(0, 400).trim() : ''
  }
  return { wort: text('wort'), begriff: text('begriff'), art: text('art'), bemerkung: text('bemerkung') }
}

function gesehenVon(request: FastifyRequest): { id: string; gesehen: number } {
  return { id: (request.params as { id: string }).id, gesehen: Number((request.body as Record<string, unknown>).gesehen) }
}
