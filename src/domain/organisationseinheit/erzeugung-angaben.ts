// What is invented of a generated office: address, number, hours, access, a person. Chosen by a number worked out of the area's key, so always the same. Pure.
import { type Amtsmuster, type Behoerdenmuster, wocheAus } from './muster.ts'
import type { Oeffnungszeiten, Person, StelleEintrag } from './organisationseinheit.ts'

/** The house of an authority: what all its departments share. */
export type Haus = {
  schluessel: string
  /** Stands in addresses. */
  kurz: string
  ars: string
  /** The office at its top, if a person wrote it: departments then share its address, web address, access and days that differ. */
  vonHand: StelleEintrag | null
  /** Name of its hours in the pattern. */
  zeiten: string
  ort: { plz: string; ort: string }
}

type Angaben = Omit<
  StelleEintrag,
  'schluessel' | 'uebergeordnet' | 'name' | 'kurzname' | 'art' | 'aufgaben' | 'personen' | 'gueltigVon' | 'gueltigBis'
>

export function hausAngaben(muster: Behoerdenmuster, haus: Haus, postfach: string, zeiten: string): Angaben {
  const { kurz, ars, ort, vonHand } = haus
  const web = vonHand?.web ?? `https://www.${kurz}.example/`
  const zugang = vonHand?.barrierefreiheit ?? aus(muster.zugang, `zugang ${ars} ${kurz}`)
  return {
    ars,
    anschriften: vonHand?.anschriften ?? [
      {
        art: 'hausanschrift',
        strasse: aus(muster.strassen, `strasse ${kurz}`),
        hausnummer: String(1 + (zahl(`hausnummer ${kurz}`) % 24)),
        zusatz: 'Demo-Anschrift',
        ...ort,
      },
    ],
    telefon: nummer(`${kurz} ${postfach}`),
    email: `${postfach}@${new URL(web).hostname.slice('www.'.length)}`,
    web,
    oeffnungszeiten: zeitenFuer(muster, haus, zeiten),
    barrierefreiheit: zugang,
    demo: true,
  }
}

export function zeitenFuer(muster: Behoerdenmuster, { ars, kurz, vonHand }: Haus, name: string): Oeffnungszeiten {
  const auswahl = muster.zeiten[name]
  if (!auswahl) throw new Error(`Pattern of authorities: there are no hours called "${name}"`)
  const personaltag = aus(muster.ausnahmen.personaltag, `personaltag ${ars} ${kurz}`)
  return {
    woche: wocheAus(aus(auswahl, `zeiten ${ars} ${kurz} ${name}`)),
    ausnahmen: vonHand?.oeffnungszeiten?.ausnahmen ?? [...muster.ausnahmen.alle, personaltag].sort((a, b) => (a.tag < b.tag ? -1 : 1)),
    nurNachVereinbarung: false,
  }
}

/** Two of three have agreed to be named. */
export function personFuer({ personen }: Behoerdenmuster, { kurz, vonHand }: Haus, { amt, person }: Amtsmuster): Person {
  const wer = `${kurz} ${amt}`
  const host = vonHand?.web ? new URL(vonHand.web).hostname.slice('www.'.length) : `${kurz}.example`
  return {
    name: `${aus(personen.vornamen, `vorname ${wer}`)} ${aus(personen.nachnamen, `nachname ${wer}`)}`,
    ...(person ? { funktion: person } : {}),
    telefon: nummer(`person ${wer}`),
    email: `${amt}@${host}`,
    zimmer: String(101 + (zahl(`zimmer ${wer}`) % 60)),
    einwilligung: zahl(`einwilligung ${wer}`) % 3 !== 0,
  }
}

/** From the range kept for invented numbers. */
function nummer(wofuer: string): string {
  return `069 90009-${String(zahl(`nummer ${wofuer}`) % 1000).padStart(3, '0')}`
}

function aus<T>(liste: readonly T[], wofuer: string): T {
  return liste[zahl(wofuer) % liste.length]!
}

/** FNV-1a with a last mix, so that the lowest bits differ as well: a number that is always the same for the same words. */
function zahl(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return (hash ^ (hash >>> 16)) >>> 0
}
