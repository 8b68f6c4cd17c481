// What editors say of a layer beside its texts: how its other languages came about, and the forms and leaflets it leads to. Pure.
import { z } from 'zod'
import { ok, type Result, refuse } from '../../platform/result.ts'
import { unterschiede } from '../../platform/unterschied.ts'
import type { FassungInhalt } from './fassung.ts'
import { formular, type Modulinhalte } from './modul.ts'
import type { Sprachfassung } from './sprache.ts'

export const ANGABESPRACHEN = ['en', 'de-einfach'] as const
export type Angabesprache = (typeof ANGABESPRACHEN)[number]
export type Sprachangaben = Readonly<Partial<Record<Angabesprache, Sprachfassung>>>

/** Which field (`en.werkzeug`, `2.url`), and what is wrong with it. */
export type Angabemangel = { feld: string; was: 'falsch' | 'ohne-text' | 'ohne-maschine' | 'doppelt' | 'zu-viele' }
type Ergebnis = Result<FassungInhalt, { grund: 'unveraendert' } | { grund: 'ungueltig'; maengel: Angabemangel[] }>

const HOECHSTENS_ZEICHEN = 200
export const HOECHSTENS_FORMULARE = 20

/** Whether any text of the layer exists in the language: else there is nothing to mark. */
export function sprichtIn(module: Modulinhalte, sprache: Angabesprache): boolean {
  const hat = (wert: unknown): boolean =>
    typeof wert === 'object' && wert !== null && (('de' in wert && sprache in wert) || Object.values(wert).some(hat))
  return hat(module)
}

/** The marks of all languages that are named; one of which nothing is said loses its mark. The day of the text stays: nobody has checked what it says. */
export function entscheideSprachfassungen(inhalt: FassungInhalt, angaben: Sprachangaben): Ergebnis {
  const maengel: Angabemangel[] = []
  const neu: NonNullable<FassungInhalt['sprachfassungen']> = { ...inhalt.sprachfassungen }
  for (const sprache of ANGABESPRACHEN) {
    const angabe = angaben[sprache]
    if (!angabe) continue
    const { maschinell, geprueft, werkzeug } = angabe
    if (!sprichtIn(inhalt.module, sprache)) maengel.push({ feld: sprache, was: 'ohne-text' })
    else if (werkzeug && !maschinell) maengel.push({ feld: `${sprache}.werkzeug`, was: 'ohne-maschine' })
    else if (werkzeug && werkzeug.length > HOECHSTENS_ZEICHEN) maengel.push({ feld: `${sprache}.werkzeug`, was: 'falsch' })
    if (maschinell || geprueft) neu[sprache] = { maschinell, geprueft, ...(werkzeug ? { werkzeug } : {}) }
    else delete neu[sprache]
  }
  const { sprachfassungen: bisher = {}, ...rest } = inhalt
  return fertig(maengel, gleicht(bisher, neu), Object.keys(neu).length > 0 ? { ...rest, sprachfassungen: neu } : rest)
}

const kurz = z.string().min(1).max(HOECHSTENS_ZEICHEN)
const getippt = formular.extend({
  titel: z.object({ de: kurz, en: kurz.optional(), 'de-einfach': kurz.optional() }),
  anbieter: kurz,
})

/** The list as it is to be; an empty one takes the forms away and leaves the module's text. The day of the text stays, as above. */
export function entscheideFormulare(inhalt: FassungInhalt, liste: readonly unknown[]): Ergebnis {
  const maengel: Angabemangel[] = liste.length > HOECHSTENS_FORMULARE ? [{ feld: `${HOECHSTENS_FORMULARE}.titel.de`, was: 'zu-viele' }] : []
  const eintraege = liste.flatMap((eintrag, nr) => {
    const gelesen = getippt.safeParse(eintrag)
    if (gelesen.success) return [gelesen.data]
    maengel.push(...gelesen.error.issues.map(({ path }) => ({ feld: [nr, ...path].join('.'), was: 'falsch' as const })))
    return []
  })
  const adressen = liste.map((eintrag) => (eintrag as { url?: unknown }).url)
  for (const [nr, adresse] of adressen.entries())
    if (typeof adresse === 'string' && adressen.indexOf(adresse) < nr) maengel.push({ feld: `${nr}.url`, was: 'doppelt' })
  const { formulare: bisher, ...andere } = inhalt.module
  const { eintraege: vorher = [], ...text } = bisher ?? {}
  const formulare = { ...text, ...(eintraege.length > 0 ? { eintraege } : {}) }
  const module = Object.keys(formulare).length > 0 ? { ...andere, formulare } : andere
  return fertig(maengel, gleicht(vorher, eintraege), { ...inhalt, module })
}

const gleicht = (vorher: unknown, neu: unknown) => unterschiede(vorher, neu).length === 0

function fertig(maengel: Angabemangel[], gleich: boolean, neu: FassungInhalt): Ergebnis {
  if (maengel.length > 0) return refuse({ grund: 'ungueltig', maengel })
  return gleich ? refuse({ grund: 'unveraendert' }) : ok(neu)
}
