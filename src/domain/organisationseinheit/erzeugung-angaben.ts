// What is invented of a generated office: address, number, hours, access, a person. Chosen by a number worked out of the area's key, so always the same. Pure.
import type { Gebiet } from '../gebiet/index.ts'
import type { Amtsmuster, Behoerdenmuster } from './muster.ts'
import type { Oeffnungszeiten, Person, StelleEintrag } from './organisationseinheit.ts'

/** The house of an authority as the generator finds it. */
type Hausangabe = {
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

type Gemeinsam = Pick<StelleEintrag, 'ars' | 'anschriften' | 'barrierefreiheit' | 'demo'> & { web: string }

/** With what all its departments share, made once. */
export type Haus = Hausangabe & { gemeinsam: Gemeinsam; ausnahmen: Oeffnungszeiten['ausnahmen']; oeffnung: Map<string, Oeffnungszeiten> }

/** The house of an area; those of Land, Bund and Bezirke have none of their own. */
export type Gebietshaus = Haus & { gebiet: Gebiet }

type Angaben = Gemeinsam & Pick<StelleEintrag, 'telefon' | 'email' | 'oeffnungszeiten'>

export function richteEin<H extends Hausangabe>(muster: Behoerdenmuster, haus: H): H & Haus {
  const { kurz, ars, ort, vonHand } = haus
  const personaltag = aus(muster.ausnahmen.personaltag, `personaltag ${ars} ${kurz}`)
  const anschrift = {
    art: 'hausanschrift' as const,
    strasse: aus(muster.strassen, `strasse ${kurz}`),
    hausnummer: String(1 + (zahl(`hausnummer ${kurz}`) % 24)),
    zusatz: 'Demo-Anschrift',
    ...ort,
  }
  return {
    ...haus,
    gemeinsam: {
      ars,
      anschriften: vonHand?.anschriften ?? [anschrift],
      web: vonHand?.web ?? `https://www.${kurz}.example/`,
      barrierefreiheit: vonHand?.barrierefreiheit ?? aus(muster.zugang, `zugang ${ars} ${kurz}`),
      demo: true,
    },
    ausnahmen: vonHand?.oeffnungszeiten?.ausnahmen ?? [...muster.ausnahmen.alle, personaltag].sort((a, b) => (a.tag < b.tag ? -1 : 1)),
    oeffnung: new Map(),
  }
}

export function hausAngaben(muster: Behoerdenmuster, haus: Haus, postfach: string, zeiten: string): Angaben {
  const { ars, anschriften, web, barrierefreiheit, demo } = haus.gemeinsam
  return {
    ars,
    anschriften,
    telefon: nummer(`${haus.kurz} ${postfach}`),
    email: `${postfach}@${hostVon(web)}`,
    web,
    oeffnungszeiten: zeitenFuer(muster, haus, zeiten),
    barrierefreiheit,
    demo,
  }
}

function zeitenFuer(muster: Behoerdenmuster, { ars, kurz, ausnahmen, oeffnung }: Haus, name: string): Oeffnungszeiten {
  const schonDa = oeffnung.get(name)
  if (schonDa) return schonDa
  const auswahl = muster.zeiten[name]
  if (!auswahl) throw new Error(`Pattern of authorities: there are no hours called "${name}"`)
  const zeiten = { woche: aus(auswahl, `zeiten ${ars} ${kurz} ${name}`), ausnahmen, nurNachVereinbarung: false }
  oeffnung.set(name, zeiten)
  return zeiten
}

/** "https://www.wanfried.example/" → "wanfried.example" */
function hostVon(web: string): string {
  return web.replace(/^https?:\/\/(www\.)?/, '').replace(/\/.*$/, '')
}

/** Two of three have agreed to be named. */
export function personFuer({ personen }: Behoerdenmuster, { kurz, gemeinsam }: Haus, { amt, person }: Amtsmuster): Person {
  const wer = `${kurz} ${amt}`
  const host = hostVon(gemeinsam.web)
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
