// Narrows hits by their properties and counts what there would be per value.
import { SCHICHTEBENEN, SPRACHEN } from '../../leistung/index.ts'
import type { Ablage } from '../bestand/ablage.ts'
import { ZIELGRUPPEN } from '../bestand/dokument.ts'
import { ARTEN, artVon, ebeneVon, zielgruppenVon } from '../bestand/merkmale.ts'
import { gehtOnline, type Sicht } from '../bestand/sicht.ts'
import type { Facetten, Filter } from '../frage/anfrage.ts'

/** Properties of which a document has a few of a few values: a bit each. Topics are many, so they are numbers in a list. */
const [ART, ZIELGRUPPE, ONLINE, EBENE, SPRACHE] = [0, 1, 2, 3, 4]
const NAMEN: readonly (readonly string[])[] = [ARTEN, ZIELGRUPPEN, ['ja'], SCHICHTEBENEN, SPRACHEN]
const THEMA = NAMEN.length

export type Facettenzaehlung = {
  ablage: Ablage
  sicht: Sicht
  /** Per property the bits that are let through; 0: nothing is chosen, all are. */
  erlaubt: readonly number[]
  erlaubteThemen: ReadonlySet<number> | null
  zaehler: readonly Uint32Array[]
  themen: Uint32Array
  /** The document at hand. */
  masken: Uint32Array
}

export function createFacettenzaehlung(ablage: Ablage, sicht: Sicht, filter: Filter): Facettenzaehlung {
  const { themennummern } = ablage.merkmale
  const gewaehlt = [filter.art, filter.zielgruppe, filter.online ? ['ja'] : [], filter.ebene, filter.sprache]
  const themen = (filter.thema ?? []).map((thema) => themennummern.get(thema) ?? -1)
  return {
    ablage,
    sicht,
    erlaubt: NAMEN.map((namen, nr) => maske(namen, gewaehlt[nr] ?? [])),
    erlaubteThemen: themen.length > 0 ? new Set(themen) : null,
    zaehler: NAMEN.map((namen) => new Uint32Array(namen.length)),
    themen: new Uint32Array(themennummern.size),
    masken: new Uint32Array(NAMEN.length),
  }
}

/** Does the filter let the document through? Counts it for every property whose own choice alone keeps it out, or for all. */
export function lassDurch(zaehlung: Facettenzaehlung, nr: number): boolean {
  const { masken, erlaubt } = zaehlung
  lies(zaehlung, nr)
  let verfehlte = 0
  let verfehltes = -1
  for (let i = 0; i < masken.length; i++)
    if (erlaubt[i] !== 0 && (erlaubt[i]! & masken[i]!) === 0) {
      verfehlte++
      verfehltes = i
    }
  if (!passtThema(zaehlung, nr)) {
    verfehlte++
    verfehltes = THEMA
  }
  if (verfehlte === 0) for (let i = 0; i <= THEMA; i++) zaehle(zaehlung, i, nr)
  if (verfehlte === 1) zaehle(zaehlung, verfehltes, nr)
  return verfehlte === 0
}

/** The same for all of these when nothing is chosen: by their profiles first, of which there are few. */
export function zaehleAlle({ ablage, sicht, zaehler, themen }: Facettenzaehlung, alle: readonly number[], dokument: Uint32Array): void {
  const { merkmale, objekte, sichten } = ablage
  const [jeProfil, jeSprachen] = [new Uint32Array(merkmale.profile.length), new Uint32Array(1 << SPRACHEN.length)]
  const profile: number[] = []
  let online = 0
  for (const objekt of alle) {
    const nr = dokument[objekt]!
    const profil = merkmale.profil[nr]!
    if (jeProfil[profil]!++ === 0) profile.push(profil)
    jeSprachen[objekte.sprachen[objekt]!]!++
    if (gehtOnline(sichten, nr, sicht)) online++
  }
  zaehler[ONLINE]![0] = online
  for (const profil of profile) {
    const { code, themen: seine } = merkmale.profile[profil]!
    const anzahl = jeProfil[profil]!
    zaehler[ART]![artVon(code)]! += anzahl
    if (ebeneVon(code) >= 0) zaehler[EBENE]![ebeneVon(code)]! += anzahl
    zaehleBits(zaehler[ZIELGRUPPE]!, zielgruppenVon(code), anzahl)
    for (const thema of seine) themen[thema]! += anzahl
  }
  for (let bits = 0; bits < jeSprachen.length; bits++) zaehleBits(zaehler[SPRACHE]!, bits, jeSprachen[bits]!)
}

export const istFrei = ({ erlaubt, erlaubteThemen }: Facettenzaehlung): boolean =>
  erlaubteThemen === null && erlaubt.every((bits) => bits === 0)

export function facetten({ zaehler, themen, ablage }: Facettenzaehlung): Facetten {
  return {
    art: benannt(ARTEN, zaehler[ART]!),
    zielgruppe: benannt(ZIELGRUPPEN, zaehler[ZIELGRUPPE]!),
    online: zaehler[ONLINE]![0]!,
    ebene: benannt(SCHICHTEBENEN, zaehler[EBENE]!),
    thema: benannt(ablage.merkmale.themennummern.keys(), themen),
    sprache: benannt(SPRACHEN, zaehler[SPRACHE]!),
  }
}

/** A choice of values nobody has lets nothing through. */
function maske(namen: readonly string[], gewaehlte: readonly string[]): number {
  const bits = gewaehlte.reduce((bisher, name) => (namen.includes(name) ? bisher | (1 << namen.indexOf(name)) : bisher), 0)
  return gewaehlte.length > 0 && bits === 0 ? 1 << namen.length : bits
}

function lies({ ablage: { merkmale, objekte, sichten }, sicht, masken }: Facettenzaehlung, nr: number): void {
  const code = merkmale.code[nr]!
  const ebene = ebeneVon(code)
  masken[ART] = 1 << artVon(code)
  masken[ZIELGRUPPE] = zielgruppenVon(code)
  masken[ONLINE] = gehtOnline(sichten, nr, sicht) ? 1 : 0
  masken[EBENE] = ebene < 0 ? 0 : 1 << ebene
  masken[SPRACHE] = objekte.sprachen[objekte.von[nr]!]!
}

function passtThema({ erlaubteThemen, ablage }: Facettenzaehlung, nr: number): boolean {
  if (erlaubteThemen === null) return true
  return themenVon(ablage, nr).some((thema) => erlaubteThemen.has(thema))
}

const themenVon = ({ merkmale }: Ablage, nr: number): readonly number[] => merkmale.profile[merkmale.profil[nr]!]!.themen

function zaehle({ masken, zaehler, themen, ablage }: Facettenzaehlung, merkmal: number, nr: number): void {
  if (merkmal === THEMA) {
    for (const thema of themenVon(ablage, nr)) themen[thema]!++
    return
  }
  zaehleBits(zaehler[merkmal]!, masken[merkmal]!, 1)
}

function zaehleBits(je: Uint32Array, bits: number, um: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) je[31 - Math.clz32(rest & -rest)]! += um
}

function benannt<T extends string>(namen: Iterable<T>, zaehler: Uint32Array): Map<T, number> {
  const je = new Map<T, number>()
  let nr = 0
  for (const name of namen) {
    if (zaehler[nr]! > 0) je.set(name, zaehler[nr]!)
    nr++
  }
  return je
}
