// Logging in and out: count, compare, decide, record. Everything a stranger can ask of this noun is here.
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { type Akteur, ANONYM } from '../../platform/akteur.ts'
import { writeAudit } from '../../platform/audit/index.ts'
import { pruefeCode } from '../../platform/einmalcode.ts'
import type { Geheimnis } from '../../platform/geheimnis.ts'
import type { Kontext } from '../../platform/kontext.ts'
import { pruefePasswort } from '../../platform/passwort.ts'
import { ok, type Result, refuse } from '../../platform/result.ts'
import { type Anmeldedaten, emailVon, type KontoId, type Kontorolle, totpZweck } from './konto.ts'
import { rechteVon } from './rolle.ts'
import { type Angemeldet, istGueltig, istNutzungZuVermerken, type Sitzung } from './sitzung.ts'
import {
  beginSitzung,
  endSitzung,
  findAnmeldedaten,
  findKontoname,
  findSitzung,
  forgetVersuche,
  listRollen,
  lockVersuche,
  rewriteVersuch,
  saveVersuch,
  touchSitzung,
  useCode,
} from './store.ts'
import { entscheideVersuch, nachErfolg, VERGESSEN_NACH, type Versuchsart } from './versuch.ts'

export type ZugangKontext = Kontext & {
  geheimnis: Geheimnis
  /** Told of every refused login, with the reason that the caller does not learn. For counting. */
  abgelehnt?: (grund: Abgelehnt | 'unbekannt' | 'gesperrt') => void
}

export type Anmeldung = {
  email: string
  passwort: string
  code: string
  /** Address of the client, for counting only. */
  client: string
  /** Token the browser already held; that session ends with the new one. */
  bisher?: string | null
}

/** `falsch` never says what was wrong. `gesperrt` is said of any address and any client alike, whether there is an account or not. */
export type KeineAnmeldung = { grund: 'falsch' } | { grund: 'gesperrt'; bis: Date }

// Work done for an address without account is done for this id, which nobody has.
const NIEMAND = '00000000-0000-0000-0000-000000000000' as KontoId
const ARTEN: readonly Versuchsart[] = ['konto', 'client']
const MAX_EINGABE = 256

/**
 * Opens a session for an account: password and one-time code must be right, the code unused. Open to anybody.
 * Counts the attempt first, so that guesses made at the same moment count too. Audited at the account's Träger, both ways;
 * an unknown address leaves a log line without the address. Answers with the token: it is shown to nobody else and stored nowhere.
 */
export async function anmelden(kontext: ZugangKontext, eingabe: Anmeldung): Promise<Result<{ token: string }, KeineAnmeldung>> {
  const { db, clock } = kontext
  const jetzt = clock()
  const email = emailVon(eingabe.email).slice(0, MAX_EINGABE)
  const schluessel = [versuchsschluessel(kontext, 'konto', email), versuchsschluessel(kontext, 'client', eingabe.client)]
  const begonnen = await db.mitAkteur(ANONYM, async (tx) => {
    const versuche = await lockVersuche(tx, schluessel, jetzt)
    const urteile = ARTEN.map((art, i) => entscheideVersuch(art, versuche[i]!, jetzt))
    const sperren = urteile.flatMap((urteil) => (urteil.ok ? [] : [urteil.error.gesperrtBis.getTime()]))
    if (sperren.length > 0) return refuse({ grund: 'gesperrt' as const, bis: new Date(Math.max(...sperren)) })
    for (const [i, urteil] of urteile.entries()) if (urteil.ok) await saveVersuch(tx, schluessel[i]!, urteil.value)
    return ok(await findAnmeldedaten(tx, email))
  })
  if (!begonnen.ok) {
    melde(kontext, 'gesperrt')
    return begonnen
  }
  const konto = begonnen.value
  const urteil = await vergleiche(kontext, konto, eingabe, jetzt)
  const id = konto?.id ?? NIEMAND
  const rollen = await db.mitAkteur({ art: 'konto', id, traeger: null, rechte: [] }, (tx) => listRollen(tx, id))
  const sitzung = urteil.ok ? await eroeffne(kontext, { id, schritt: urteil.value, rolle: rollen[0] }, jetzt) : urteil
  if (!sitzung.ok) {
    if (konto) await verzeichneAblehnung(kontext, { id, traeger: rollen[0]?.traeger ?? null }, sitzung.error, jetzt)
    else await zaehleUnbekannt(kontext, schluessel[0]!)
    return refuse({ grund: 'falsch' })
  }
  await db.mitAkteur(ANONYM, async (tx) => {
    const versuche = await lockVersuche(tx, schluessel, jetzt)
    for (const [i, art] of ARTEN.entries()) await saveVersuch(tx, schluessel[i]!, nachErfolg(art, versuche[i]!))
    await forgetVersuche(tx, new Date(jetzt.getTime() - VERGESSEN_NACH))
  })
  if (eingabe.bisher) await abmelden(kontext, eingabe.bisher)
  return sitzung
}

type Abgelehnt = 'passwort-falsch' | 'code-falsch' | 'code-wiederholt' | 'konto-gesperrt' | 'ohne-rolle'

/** Password and code are both always compared, for an unknown address with something nobody has: time tells nothing. */
async function vergleiche(
  { geheimnis }: ZugangKontext,
  konto: Anmeldedaten | null,
  { passwort, code }: Anmeldung,
  jetzt: Date,
): Promise<Result<number, Abgelehnt>> {
  const passt = (await pruefePasswort(konto?.passwort ?? null, passwort.slice(0, MAX_EINGABE))) && passwort.length <= MAX_EINGABE
  const totp = konto && geheimnis.entschluesseln(konto.totp, totpZweck(konto.id))
  const urteil = pruefeCode(totp, code.slice(0, 20), jetzt, konto?.totpSchritt ?? 0)
  if (!passt) return refuse('passwort-falsch')
  if (urteil.art !== 'gilt') return refuse(urteil.art === 'wiederholt' ? 'code-wiederholt' : 'code-falsch')
  return konto?.gesperrt ? refuse('konto-gesperrt') : ok(urteil.schritt)
}

async function eroeffne(
  { db }: ZugangKontext,
  { id, schritt, rolle }: { id: KontoId; schritt: number; rolle: Kontorolle | undefined },
  jetzt: Date,
): Promise<Result<{ token: string }, Abgelehnt>> {
  if (!rolle) return refuse('ohne-rolle')
  const akteur = akteurMit(id, rolle)
  const token = randomBytes(32).toString('base64url')
  return db.mitAkteur(akteur, async (tx) => {
    if (!(await useCode(tx, id, schritt))) return refuse('code-wiederholt')
    await beginSitzung(tx, hashVon(token), { konto: id, rolle: rolle.id, begonnen: jetzt, benutzt: jetzt })
    await writeAudit(tx, akteur, jetzt, 'zugang.anmelden', id, 'ja')
    return ok({ token })
  })
}

/** An audit entry at the account's Träger, by nobody: who knocked is not known. */
async function verzeichneAblehnung(
  kontext: ZugangKontext,
  konto: { id: KontoId; traeger: string | null },
  grund: Abgelehnt,
  jetzt: Date,
): Promise<void> {
  melde(kontext, grund)
  const akteur: Akteur = { ...ANONYM, traeger: konto.traeger }
  await kontext.db.mitAkteur(akteur, (tx) => writeAudit(tx, akteur, jetzt, 'zugang.anmelden', konto.id, grund))
}

/** A log line without the address, and a commit that writes: it takes as long as the entry for an account that exists. */
async function zaehleUnbekannt(kontext: ZugangKontext, schluessel: Buffer): Promise<void> {
  melde(kontext, 'unbekannt')
  await kontext.db.mitAkteur(ANONYM, (tx) => rewriteVersuch(tx, schluessel))
}

function melde({ log, abgelehnt }: ZugangKontext, grund: Abgelehnt | 'unbekannt' | 'gesperrt'): void {
  log.info({ handlung: 'zugang.anmelden', ergebnis: grund }, 'login refused')
  abgelehnt?.(grund)
}

/** Who holds this token, or null: unknown, over, logged out, account locked. Use is noted once a minute. Open to anybody. */
export async function sitzungAus(kontext: Kontext, token: string): Promise<Angemeldet | null> {
  const gefunden = await findeSitzung(kontext, token)
  if (!gefunden) return null
  const { sitzung, hash } = gefunden
  const jetzt = kontext.clock()
  return kontext.db.mitAkteur(nur(sitzung.konto), async (tx) => {
    if (!istGueltig(sitzung, jetzt)) {
      await endSitzung(tx, hash)
      return null
    }
    if (istNutzungZuVermerken(sitzung, jetzt)) await touchSitzung(tx, hash, jetzt)
    const rolle = (await listRollen(tx, sitzung.konto)).find(({ id }) => id === sitzung.rolle)
    const name = await findKontoname(tx, sitzung.konto)
    return rolle && name !== null ? { akteur: akteurMit(sitzung.konto, rolle), name } : null
  })
}

/** The Akteur of a session, or null; as `sitzungAus`. */
export async function akteurAus(kontext: Kontext, token: string): Promise<Akteur | null> {
  return (await sitzungAus(kontext, token))?.akteur ?? null
}

/** Ends the session of this token, if there is one. Whoever holds it may. Audited. */
export async function abmelden(kontext: Kontext, token: string): Promise<void> {
  const gefunden = await findeSitzung(kontext, token)
  if (!gefunden) return
  const { sitzung, hash } = gefunden
  const rollen = await kontext.db.mitAkteur(nur(sitzung.konto), (tx) => listRollen(tx, sitzung.konto))
  const rolle = rollen.find(({ id }) => id === sitzung.rolle)
  const akteur = rolle ? akteurMit(sitzung.konto, rolle) : nur(sitzung.konto)
  await kontext.db.mitAkteur(akteur, async (tx) => {
    await endSitzung(tx, hash)
    await writeAudit(tx, akteur, kontext.clock(), 'zugang.abmelden', sitzung.konto, 'ja')
  })
}

async function findeSitzung({ db }: Kontext, token: string): Promise<{ sitzung: Sitzung; hash: Buffer } | null> {
  if (!/^[\w-]{43}$/.test(token)) return null
  const hash = hashVon(token)
  const sitzung = await db.mitAkteur(ANONYM, (tx) => findSitzung(tx, hash))
  return sitzung && { sitzung, hash }
}

function nur(konto: KontoId): Akteur {
  return { art: 'konto', id: konto, traeger: null, rechte: [] }
}

function akteurMit(konto: KontoId, rolle: Kontorolle): Angemeldet['akteur'] {
  return { art: 'konto', id: konto, traeger: rolle.traeger, rechte: rechteVon(rolle.rollen) }
}

function hashVon(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Addresses and clients are counted under an HMAC: whoever reads the table learns neither. */
function versuchsschluessel({ geheimnis }: ZugangKontext, art: Versuchsart, wert: string): Buffer {
  return createHmac('sha256', geheimnis.ableiten('zugang.versuch')).update(`${art}:${wert}`).digest()
}
