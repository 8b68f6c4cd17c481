// How a generated authority is divided: divisions above its departments, parts of departments below them. None of them bears an Aufgabe. Pure.
import { koerperschaftGenitiv } from '../traeger/index.ts'
import { type Gebietshaus, hausAngaben } from './erzeugung-angaben.ts'
import type { Amtsmuster, Behoerdenmuster, Verwaltungsmuster } from './muster.ts'
import type { StelleEintrag } from './organisationseinheit.ts'

type Lauf = { muster: Behoerdenmuster; schluessel: ReadonlySet<string> }

/** Key of what stands directly above a department of the plan: its division, else the house. */
export function bereichVon({ bereiche }: Verwaltungsmuster, { schluessel }: Gebietshaus, amt: string): string {
  const bereich = bereiche.find(({ aemter }) => aemter.includes(amt))
  return bereich ? `${schluessel}-${bereich.amt}` : schluessel
}

/** The divisions that something stands under and that are not there by hand. People go to the departments, so these keep no hours. */
export function bereichEintraege(
  { muster, schluessel }: Lauf,
  haus: Gebietshaus,
  { bereiche }: Verwaltungsmuster,
  stellen: readonly StelleEintrag[],
): StelleEintrag[] {
  const gebraucht = new Set(stellen.map(({ uebergeordnet }) => uebergeordnet))
  return bereiche.flatMap((bereich) => {
    const eigener = `${haus.schluessel}-${bereich.amt}`
    if (!gebraucht.has(eigener) || schluessel.has(eigener)) return []
    const { oeffnungszeiten: _, ...angaben } = hausAngaben(muster, haus, bereich.amt, haus.zeiten)
    return [{ ...angaben, ...benannt(haus, bereich), schluessel: eigener, uebergeordnet: haus.schluessel, art: 'fachbereich' }]
  })
}

/** The parts of a department, open when it is. */
export function sachgebietEintraege(
  muster: Behoerdenmuster,
  haus: Gebietshaus,
  amt: Amtsmuster,
  { schluessel, gueltigVon }: StelleEintrag,
): StelleEintrag[] {
  return amt.sachgebiete.map((sachgebiet) => ({
    ...hausAngaben(muster, haus, `${amt.amt}-${sachgebiet.amt}`, amt.zeiten ?? haus.zeiten),
    ...benannt(haus, sachgebiet),
    ...(gueltigVon ? { gueltigVon } : {}),
    schluessel: `${schluessel}-${sachgebiet.amt}`,
    uebergeordnet: schluessel,
    art: 'sachgebiet',
  }))
}

function benannt({ gebiet }: Gebietshaus, { name }: { name: { de: string; en: string } }) {
  return {
    name: { de: `${name.de} ${koerperschaftGenitiv(gebiet)}`, en: `${name.en}, ${gebiet.kurzname}` },
    kurzname: name,
    aufgaben: [],
    personen: [],
  }
}
