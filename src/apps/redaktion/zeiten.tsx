// Keeping the hours of the own offices: the list, and a form for the general ones or those of one purpose.
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  entscheideZeiten,
  type KeineZeiten,
  organisationseinheiten,
  type VeroeffentlichteStelle,
  type Zeitenmangel,
  type Zeitenziel,
  zeitenVon,
} from '../../domain/organisationseinheit/index.ts'
import { einzeiler } from '../../platform/http/index.ts'
import { type Tag, tagVon } from '../../platform/zeit.ts'
import { type Oberflaechensprache, texte } from '../../ui/texte/index.ts'
import { REDAKTION } from './dienstseite.tsx'
import { Stellen } from './stellen.page.tsx'
import type { Nutzer, Umgebung } from './umgebung.tsx'
import { Zeiten, type ZeitenProps, type Zeitenwerte } from './zeiten.page.tsx'
import { vorschauVon, werteAus, werteNeben, werteVon, zeitenAus, zeitenfehler } from './zeiten-formular.ts'
import { wochenText } from './zeiten-text.ts'

type Felder = Record<string, unknown>
type Offen = { stelle: VeroeffentlichteStelle; ziel: Zeitenziel; heute: Tag }

export function zeitenpflege(umgebung: Umgebung) {
  const { kontext, nutzer } = umgebung
  return {
    liste: nutzer('stellen', async (request, reply, { wer, rahmen }) => {
      const eigene = await organisationseinheiten.listStellen(kontext, wer.akteur)
      if (!eigene.ok) throw umgebung.ablehnen(request, eigene.error.grund)
      const gespeichert = einzeiler((request.query as { gespeichert?: unknown }).gespeichert)
      const stellen = zeilenVon(eigene.value, rahmen.sprache)
      const name = stellen.find(({ id }) => id === gespeichert)?.name
      return umgebung.zeige(reply, <Stellen rahmen={rahmen} stellen={stellen} gespeichert={name} />)
    }),

    formular: nutzer('stellen', async (request, reply, wer) => {
      const { stelle, ziel, heute } = await oeffne(umgebung, request, wer)
      return zeige(umgebung, reply, wer, { stelle, ziel, heute, werte: werteVon(stelle.inhalt, ziel, heute) })
    }),

    setzen: nutzer('stellen', async (request, reply, wer) => {
      const offen = await oeffne(umgebung, request, wer)
      const { stelle, ziel, heute } = offen
      const felder = request.body as Felder
      const werte = werteAus(felder, stelle.inhalt.aufgaben)
      const tun = einzeiler(felder.tun)
      const fassung = Number(einzeiler(felder.fassung))
      const zeiten =
        tun === 'entfernen' && ziel.art === 'anliegen' ? null : zeitenAus(werte, zeitenVon(stelle.inhalt, ziel), ziel.art !== 'allgemein')
      if (tun !== 'speichern' && zeiten !== null) {
        const probe = entscheideZeiten(stelle.inhalt, { ziel, typed: zeiten, heute })
        if (!probe.ok && probe.error.grund !== 'unveraendert')
          return antworte(umgebung, { request, reply, wer }, { ...offen, werte, fassung }, probe.error)
        const danach = probe.ok ? zeitenVon(probe.value, zielDanach(ziel, werte)) : zeitenVon(stelle.inhalt, ziel)
        return zeige(umgebung, reply, wer, { ...offen, werte, fassung, vorschau: vorschauVon(danach, heute) })
      }
      const ergebnis = await organisationseinheiten.setzeZeiten(kontext, wer.wer.akteur, { id: stelle.id, fassung, ziel, zeiten })
      if (ergebnis.ok) return reply.redirect(`${REDAKTION.stellen}?gespeichert=${stelle.id}`, 303)
      return antworte(umgebung, { request, reply, wer }, { ...offen, werte, fassung }, ergebnis.error)
    }),
  }
}

/** A purpose that is called otherwise from now on is found under its new name. */
const zielDanach = (ziel: Zeitenziel, { zweck }: Zeitenwerte): Zeitenziel => (ziel.art === 'allgemein' ? ziel : { art: 'anliegen', zweck })

async function hole(umgebung: Umgebung, request: FastifyRequest, { wer }: Nutzer): Promise<VeroeffentlichteStelle> {
  const { id } = request.params as { id: string }
  const stelle = await organisationseinheiten.getStelle(umgebung.kontext, wer.akteur, id)
  if (stelle.ok) return stelle.value
  throw umgebung.ablehnen(request, grundVon(stelle.error))
}

/** The address counts the purposes; a form that was sent names the one it was opened for. */
async function oeffne(umgebung: Umgebung, request: FastifyRequest, wer: Nutzer): Promise<Offen> {
  const stelle = await hole(umgebung, request, wer)
  const heute = tagVon(umgebung.kontext.clock())
  const { nr } = request.params as { nr?: string }
  if (!new URL(request.url, 'http://x').pathname.includes('/anliegen')) return { stelle, heute, ziel: { art: 'allgemein' } }
  const bisher = einzeiler((request.body as Felder | undefined)?.bisher)
  const zweck = bisher || stelle.inhalt.weitereZeiten?.[Number(nr) - 1]?.zweck.de
  if (nr === undefined) return { stelle, heute, ziel: { art: 'neu' } }
  if (zweck === undefined) throw umgebung.ablehnen(request, 'nicht-gefunden')
  return { stelle, heute, ziel: { art: 'anliegen', zweck } }
}

type Gezeigt = Offen & { werte: Zeitenwerte; fassung?: number; maengel?: readonly Zeitenmangel[] } & Pick<
    ZeitenProps,
    'vorschau' | 'jetzt' | 'unveraendert'
  >

function zeige(umgebung: Umgebung, reply: FastifyReply, { rahmen }: Nutzer, gezeigt: Gezeigt): FastifyReply {
  const { stelle, ziel, werte, fassung = stelle.fassung, maengel = [], heute: _, ...mehr } = gezeigt
  const t = texte(rahmen.sprache)
  const zwecke = stelle.inhalt.weitereZeiten ?? []
  const bisher = ziel.art === 'anliegen' ? ziel.zweck : ''
  const nr = zwecke.findIndex(({ zweck }) => zweck.de === bisher) + 1
  const aktion = ziel.art === 'allgemein' ? REDAKTION.zeiten(stelle.id) : REDAKTION.anliegen(stelle.id, nr || undefined)
  const seite = (
    <Zeiten
      rahmen={rahmen}
      aktion={aktion}
      gegenstand={nameIn(stelle, rahmen.sprache)}
      fassung={String(fassung)}
      portal={`/stelle/${stelle.id}`}
      werte={werte}
      anliegen={ziel.art === 'allgemein' ? undefined : { bisher: nr ? bisher : '', aufgaben: stelle.inhalt.aufgaben }}
      fehler={zeitenfehler(maengel, werte, t.zeitenpflege)}
      konflikt={mehr.jetzt !== undefined}
      {...mehr}
    />
  )
  return umgebung.zeige(reply, seite, mehr.jetzt ? 409 : maengel.length > 0 || mehr.unveraendert ? 422 : 200)
}

type Getan = { request: FastifyRequest; reply: FastifyReply; wer: Nutzer }

/** What was typed stays in the form, whatever the reason. */
function antworte(
  umgebung: Umgebung,
  { request, reply, wer }: Getan,
  offen: Offen & { werte: Zeitenwerte; fassung: number },
  error: KeineZeiten,
) {
  const { stelle, ziel, heute, werte } = offen
  if (error.grund === 'ungueltig') return zeige(umgebung, reply, wer, { ...offen, maengel: error.maengel })
  if (error.grund === 'unveraendert') return zeige(umgebung, reply, wer, { ...offen, unveraendert: true })
  const verschwunden = error.grund === 'nicht-gefunden' && ziel.art === 'anliegen'
  if (error.grund !== 'inzwischen-geaendert' && !verschwunden) throw umgebung.ablehnen(request, grundVon(error))
  const jetzt = vorschauVon(zeitenVon(stelle.inhalt, ziel), heute)
  return zeige(umgebung, reply, wer, { stelle, ziel, heute, jetzt, werte: werteNeben(stelle.inhalt, werte, ziel, heute) })
}

function grundVon({ grund }: KeineZeiten) {
  return grund === 'recht-fehlt' || grund === 'nicht-ihre-schicht' || grund === 'spaeter-geplant' ? grund : 'nicht-gefunden'
}

const nameIn = ({ inhalt }: VeroeffentlichteStelle, sprache: Oberflaechensprache) => inhalt.name[sprache] ?? inhalt.name.de

function zeilenVon(stellen: readonly VeroeffentlichteStelle[], sprache: Oberflaechensprache) {
  const t = texte(sprache)
  const namen = new Map(stellen.map((stelle) => [stelle.id, nameIn(stelle, sprache)]))
  return stellen
    .map((stelle) => {
      const { oeffnungszeiten: haus, weitereZeiten = [] } = stelle.inhalt
      return {
        id: stelle.id,
        name: nameIn(stelle, sprache),
        teilVon: namen.get(stelle.uebergeordnet ?? ('' as never)),
        zeiten: haus ? wochenText(haus, t.stelle.wochentage, t.stelle.nurVereinbarung) || t.zeitenpflege.keine : t.zeitenpflege.keine,
        anliegen: weitereZeiten.map(({ zweck }) => zweck[sprache] ?? zweck.de),
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name, sprache))
}
