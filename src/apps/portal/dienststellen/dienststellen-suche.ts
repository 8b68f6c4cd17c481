// Which offices a person means by a name or a kind. Pure: offices and words in, offices out, in the order in which they are shown.
import { falteOrtsname } from '../../../domain/gebiet/index.ts'
import type { VeroeffentlichteStelle } from '../../../domain/organisationseinheit/index.ts'
import { giltAm, type Tag } from '../../../platform/zeit.ts'

type Merkmale = { arten?: readonly string[]; aufgabe?: string }

/** Kinds of offices people look for, and how an office shows that it is one: what it is in law, or what it does. */
const MERKMALE = {
  rathaus: { arten: ['magistrat', 'gemeindevorstand'] },
  kreishaus: { arten: ['kreisausschuss'] },
  buergerbuero: { aufgabe: 'buergerbuero' },
  standesamt: { aufgabe: 'standesamt' },
  ordnungsamt: { aufgabe: 'ordnung' },
  bauaufsicht: { aufgabe: 'bauaufsicht' },
  zulassung: { aufgabe: 'kfz-zulassung' },
  fahrerlaubnis: { aufgabe: 'fahrerlaubnis' },
  auslaenderbehoerde: { aufgabe: 'auslaenderbehoerde' },
  jugendamt: { aufgabe: 'jugendamt' },
  sozialamt: { aufgabe: 'sozialamt' },
  gesundheitsamt: { aufgabe: 'gesundheitsamt' },
  finanzamt: { aufgabe: 'finanzamt' },
  jobcenter: { aufgabe: 'jobcenter' },
  arbeitsagentur: { aufgabe: 'arbeitsagentur' },
  familienkasse: { aufgabe: 'familienkasse' },
  kammer: { arten: ['kammer'] },
  regierungspraesidium: { arten: ['regierungspraesidium'] },
  ministerium: { arten: ['ministerium'] },
  landesbehoerde: { arten: ['landesamt', 'landesanstalt', 'landesverband', 'studierendenwerk'] },
  bundesbehoerde: { arten: ['bundesbehoerde'] },
} as const satisfies Record<string, Merkmale>

export type Stellenart = keyof typeof MERKMALE
export const STELLENARTEN = Object.keys(MERKMALE) as readonly Stellenart[]

/** An unknown word counts as not said: an old bookmark is no error. */
export function leseStellenart(text: string): Stellenart | null {
  return STELLENARTEN.find((art) => art === text) ?? null
}

export function istArt({ inhalt }: Pick<VeroeffentlichteStelle, 'inhalt'>, art: Stellenart): boolean {
  const { arten = [], aufgabe }: Merkmale = MERKMALE[art]
  return arten.includes(inhalt.art) || (aufgabe !== undefined && inhalt.aufgaben.includes(aufgabe))
}

/** The offices of the day: of each the Fassung that holds. */
export function amTag(nachId: ReadonlyMap<unknown, readonly VeroeffentlichteStelle[]>, tag: Tag): VeroeffentlichteStelle[] {
  const stellen: VeroeffentlichteStelle[] = []
  for (const fassungen of nachId.values()) {
    const heute = fassungen.find((fassung) => giltAm(fassung, tag))
    if (heute) stellen.push(heute)
  }
  return stellen
}

/** Name, short name and town of an office, folded like the words of a question; folded once, for there are thousands. */
type Gefaltet = { worte: readonly string[]; ordnung: string }
const gefaltete = new WeakMap<VeroeffentlichteStelle, Gefaltet>()

function gefaltet(stelle: VeroeffentlichteStelle): Gefaltet {
  const bekannt = gefaltete.get(stelle)
  if (bekannt) return bekannt
  const { name, kurzname, anschriften } = stelle.inhalt
  const texte = [name.de, name.en, kurzname?.de, kurzname?.en, anschriften[0]?.ort].filter((text) => text !== undefined)
  const neu = { worte: [...new Set(texte.flatMap((text) => falteOrtsname(text).worte))], ordnung: falteOrtsname(name.de).worte.join(' ') }
  gefaltete.set(stelle, neu)
  return neu
}

type Wunsch = { q: string; art: Stellenart | null }

/**
 * Offices that are of the kind and bear every word of the question as a part of one of theirs. Those with a word that begins so come first, then
 * houses before their departments, then by name.
 */
export function findeStellen(stellen: readonly VeroeffentlichteStelle[], { q, art }: Wunsch): VeroeffentlichteStelle[] {
  const worte = falteOrtsname(q).worte
  if (q !== '' && worte.length === 0) return []
  const treffer = stellen.flatMap((stelle) => {
    if (art !== null && !istArt(stelle, art)) return []
    const eigene = gefaltet(stelle)
    if (!worte.every((wort) => eigene.worte.some((eines) => eines.includes(wort)))) return []
    const beginnt = worte.every((wort) => eigene.worte.some((eines) => eines.startsWith(wort)))
    return [{ stelle, rang: (beginnt ? 0 : 2) + (stelle.uebergeordnet === null ? 0 : 1), ordnung: eigene.ordnung }]
  })
  return treffer.sort((a, b) => a.rang - b.rang || (a.ordnung < b.ordnung ? -1 : a.ordnung > b.ordnung ? 1 : 0)).map(({ stelle }) => stelle)
}
