// `amtswerk einrichten`: the first administrator of an installation without demo, and its first Auftritt. Apart from cli.ts: it speaks to two nouns.
import { parseArgs } from 'node:util'
import { auftrittAngabe, putAuftritt, readAuftritte } from './domain/auftritt/index.ts'
import { artVonArs, schluesselAus, TRAEGERARTEN, type TraegerAngabe, traegerAngabe } from './domain/traeger/index.ts'
import { type Eingerichtet, type Einrichtung, einrichten, type ZugangKontext } from './domain/zugang/index.ts'
import { ok, type Result, refuse } from './platform/result.ts'

export const EINRICHTEN_ANGABEN = '--email ADRESSE --traeger-name BEHÖRDE --ars SCHLÜSSEL [--name NAME] [--art ART] [--host NAME …]'
export const EINRICHTEN_ZWECK = `legt das erste Konto mit allen Rollen und den ersten Auftritt an; geht nur, solange es kein Konto gibt
      --ars   amtlicher Regionalschlüssel des Gebiets, 12 Ziffern (Wanfried: 066360013013)
      --art   ${TRAEGERARTEN.join(', ')}; ohne Angabe aus dem Schlüssel. Bei kreisfreien Städten: gemeinde
      --host  Name, unter dem das Portal zu erreichen ist; mehrfach möglich; ohne Angabe localhost und 127.0.0.1`

type Umgang = {
  schreibe: (zeile: string) => void
  klage: (zeile: string) => void
  /** Opens the database for the length of the work; not before the arguments are understood. */
  mitKontext: (fn: (kontext: ZugangKontext) => Promise<number>) => Promise<number>
}

/** Answers the exit code: 0 done, 1 refused, 2 not understood. The password and the TOTP secret are written this one time only. */
export async function einrichtenBefehl(args: readonly string[], { schreibe, klage, mitKontext }: Umgang): Promise<number> {
  const angaben = leseAngaben(args)
  if (!angaben.ok) {
    klage(angaben.error)
    klage(`\nAufruf: node amtswerk.mjs einrichten ${EINRICHTEN_ANGABEN}\n      ${EINRICHTEN_ZWECK}`)
    return 2
  }
  const { hosts, ...einrichtung } = angaben.value
  return mitKontext(async (kontext) => {
    const ergebnis = await einrichten(kontext, einrichtung)
    if (!ergebnis.ok) {
      klage(
        ergebnis.error.grund === 'schon-eingerichtet'
          ? 'Es gibt schon Konten. Es wurde nichts geändert.'
          : `„${einrichtung.email}“ ist keine E-Mail-Adresse. Es wurde nichts geändert.`,
      )
      return 1
    }
    await ersterAuftritt(kontext, einrichtung.traeger, hosts)
    berichte(einrichtung, ergebnis.value, schreibe)
    return 0
  })
}

function leseAngaben(args: readonly string[]): Result<Einrichtung & { hosts: string[] }, string> {
  const text = { type: 'string' } as const
  const options = { email: text, name: text, 'traeger-name': text, ars: text, art: text, host: { ...text, multiple: true } } as const
  try {
    const { values } = parseArgs({ args: [...args], options, allowPositionals: false })
    const { email, name, ars, art, host, 'traeger-name': behoerde } = values
    if (!email || !behoerde || !ars) return refuse('Es fehlt eine Angabe: --email, --traeger-name und --ars werden gebraucht.')
    const traeger = traegerAngabe.safeParse({ schluessel: schluesselAus(behoerde), name: behoerde, art: art ?? artVonArs(ars), ars })
    if (!traeger.success) return refuse(`Diese Angabe passt nicht: ${traeger.error.issues.map(({ path }) => path.join('.')).join(', ')}.`)
    return ok({ email, name: name || email, traeger: traeger.data, hosts: host ?? ['localhost', '127.0.0.1'] })
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error)) // parseArgs names the option it does not know
  }
}

/** A portal must show something: a plain Auftritt of the new Träger, unless there is one already. */
async function ersterAuftritt({ db }: ZugangKontext, traeger: TraegerAngabe, hosts: string[]): Promise<void> {
  if ((await readAuftritte(db.lesen)).length > 0) return
  const auftritt = auftrittAngabe.parse({
    schluessel: traeger.schluessel,
    traeger: traeger.schluessel,
    hosts,
    standard: true,
    ort: traeger.art === 'gemeinde' ? traeger.ars : null,
    name: { de: traeger.name },
    untertitel: { de: 'Verwaltungsportal', en: 'Public services portal' },
    thema: { akzent: '#0b3f86', akzentAuf: '#ffffff', akzentDunkel: '#a9c7f5', akzentAufDunkel: '#0d1728' },
    sprachen: ['de', 'en'],
  })
  await db.alsSystem((tx) => putAuftritt(tx, auftritt))
}

function berichte({ email, traeger }: Einrichtung, { passwort, otpauth }: Eingerichtet, schreibe: (zeile: string) => void): void {
  schreibe(`Eingerichtet: ${traeger.name} (${traeger.art})`)
  schreibe('Anmelden unter /redaktion/anmelden mit:')
  schreibe(`  E-Mail     ${email}`)
  schreibe(`  Passwort   ${passwort}`)
  schreibe(`  Einmalcode aus einer Authentifizierungs-App. Schlüssel: ${new URL(otpauth).searchParams.get('secret')}`)
  schreibe(`             oder als Adresse: ${otpauth}`)
  schreibe('Bewahren Sie beides sicher auf: Es wird nicht noch einmal angezeigt.')
}
