// The picture that stands beside a shared link: name of the Auftritt, title, whose page it is, where it lies on the map. 1200 × 630.
import {
  createLeinwand,
  type Font,
  fuelle,
  kreis,
  type Leinwand,
  type Linienzug,
  landzuege,
  rechteck,
  rgb,
  ring,
  type Satzspiegel,
  setzeText,
  strich,
} from '../../../platform/bild/index.ts'
import { weich } from '../../../ui/satz.ts'

export type Vorschau = {
  /** Name and subtitle of the Auftritt. */
  name: string
  untertitel: string
  farben: { akzent: string; akzentAuf: string }
  /** Whose page it is, or what it is about: "Stadt Wanfried". */
  marke: string
  titel: string
  satz: string
  /** Outlines of the Land; `hier` is the area that is meant, empty where the page means no place. */
  karte: { viewBox: string; land: readonly string[]; hier: readonly string[]; quelle: string } | null
}
export type Schriften = { normal: Font; fett: Font }

export const [BREITE, HOEHE] = [1200, 630]
const RAND = 72
const SPALTE = { mit: 700, ohne: BREITE - 2 * RAND }
const KARTE = { x: 836, y: 148, breite: 292, hoehe: 400 }
const KOPF = 116

// The light paper of ui/stil/1-thema.css.
const PAPIER = rgb('#ffffff')
const TEXT = rgb('#151a26')
const LEISE = rgb('#4a5163')

/** Letters as large as the title allows, and not larger. */
export function titelspiegel(mitKarte: boolean): Satzspiegel {
  return {
    breite: mitKarte ? SPALTE.mit : SPALTE.ohne,
    stufen: [
      { groesse: 76, zeilen: 2 },
      { groesse: 66, zeilen: 3 },
      { groesse: 56, zeilen: 4 },
      { groesse: 46, zeilen: 5 },
      { groesse: 38, zeilen: 6 },
    ],
  }
}

/** Yields after each piece, so that whoever draws can let others in between. */
export function* male(vorschau: Vorschau, schriften: Schriften): Generator<void, Leinwand> {
  const leinwand = createLeinwand(BREITE, HOEHE, PAPIER)
  const akzent = rgb(vorschau.farben.akzent)
  if (vorschau.karte) yield* maleKarte(leinwand, vorschau.karte, akzent, schriften)
  yield* maleKopf(leinwand, vorschau, schriften)
  yield* maleInhalt(leinwand, vorschau, schriften)
  fuelle(leinwand, [rechteck({ x: 0, y: HOEHE - 12, breite: BREITE, hoehe: 12 })], akzent)
  return leinwand
}

type Zeile = { text: string; x: number; y: number; groesse: number; schrift: Font; farbe: readonly [number, number, number] }

function* schreibe(leinwand: Leinwand, { text, schrift, farbe, ...platz }: Zeile): Generator<void> {
  for (const buchstabe of schrift.umrisse(text, platz)) fuelle(leinwand, buchstabe, farbe)
  yield
}

/** The mark of the product (ui/signet.tsx) as strokes. */
const SIGNET = [
  [5, 40, 22, 4],
  [22, 4, 39, 40],
  [5, 40, 39, 40],
  [11.6, 26, 32.4, 26],
  [22, 26, 22, 40],
] as const

function* maleKopf(leinwand: Leinwand, { name, farben }: Vorschau, { fett }: Schriften): Generator<void> {
  const auf = rgb(farben.akzentAuf)
  fuelle(leinwand, [rechteck({ x: 0, y: 0, breite: BREITE, hoehe: KOPF })], rgb(farben.akzent))
  const [x, y, mass] = [RAND - 5, 32, 1.18]
  const zuege = SIGNET.map(([ax, ay, bx, by]) => strich([x + ax * mass, y + ay * mass, x + bx * mass, y + by * mass], 4.6))
  fuelle(leinwand, zuege, auf)
  yield
  const links = RAND + 66
  const spiegel = { breite: BREITE - links - RAND, stufen: [34, 28, 22].map((groesse) => ({ groesse, zeilen: 1 })) }
  const { groesse, zeilen } = setzeText(name, spiegel, fett.breite)
  yield* schreibe(leinwand, { text: zeilen[0] ?? '', x: links, y: KOPF / 2 + groesse * 0.35, groesse, schrift: fett, farbe: auf })
}

/** Mark, title and sentence as one block, in the middle of the height. */
function* maleInhalt(leinwand: Leinwand, vorschau: Vorschau, { normal, fett }: Schriften): Generator<void> {
  const { marke, karte, farben, untertitel } = vorschau
  const spalte = karte ? SPALTE.mit : SPALTE.ohne
  const titel = setzeText(weich(vorschau.titel), titelspiegel(karte !== null), fett.breite)
  const hoeheTitel = titel.zeilen.length * titel.groesse * 1.16
  const zeilenSatz = Math.min(3, Math.floor((400 - hoeheTitel - (marke ? 76 : 0) - 22) / 42))
  const satz = zeilenSatz > 0 ? setzeSatz(vorschau.satz, { breite: spalte, zeilen: zeilenSatz }, normal) : []
  const hoeheSatz = satz.length > 0 ? 22 + satz.length * 42 : 0
  let y = KOPF + (438 - hoeheTitel - hoeheSatz - (marke ? 76 : 0)) / 2
  if (marke) {
    yield* maleMarke(leinwand, { marke, x: RAND, y, breite: spalte }, rgb(farben.akzent), fett)
    y += 76
  }
  for (const text of titel.zeilen) {
    yield* schreibe(leinwand, { text, x: RAND, y: y + titel.groesse * 0.86, groesse: titel.groesse, schrift: fett, farbe: TEXT })
    y += titel.groesse * 1.16
  }
  y += 22
  for (const text of satz) {
    yield* schreibe(leinwand, { text, x: RAND, y: y + 29, groesse: 29, schrift: normal, farbe: LEISE })
    y += 42
  }
  const fuss = setzeText(untertitel, { breite: spalte, stufen: [{ groesse: 23, zeilen: 1 }] }, normal.breite)
  yield* schreibe(leinwand, { text: fuss.zeilen[0] ?? '', x: RAND, y: HOEHE - 38, groesse: 23, schrift: normal, farbe: LEISE })
}

/** Whole sentences, as many as there is room for; only a first one that is too long is cut. */
function setzeSatz(satz: string, { breite, zeilen }: { breite: number; zeilen: number }, schrift: Font): string[] {
  const saetze = weich(satz).split(/(?<=[.?!]) /)
  const setze = (anzahl: number, platz: number) =>
    setzeText(saetze.slice(0, anzahl).join(' '), { breite, stufen: [{ groesse: 29, zeilen: platz }] }, schrift.breite).zeilen
  let anzahl = 1
  while (anzahl < saetze.length && setze(anzahl + 1, zeilen + 1).length <= zeilen) anzahl++
  return setze(anzahl, zeilen)
}

type Marke = { marke: string; x: number; y: number; breite: number }

function* maleMarke(
  leinwand: Leinwand,
  { marke, x, y, breite }: Marke,
  farbe: readonly [number, number, number],
  fett: Font,
): Generator<void> {
  const { groesse, zeilen } = setzeText(
    marke,
    { breite: breite - 44, stufen: [26, 22].map((groesse) => ({ groesse, zeilen: 1 })) },
    fett.breite,
  )
  const text = zeilen[0] ?? ''
  fuelle(leinwand, [rechteck({ x, y, breite: fett.breite(text, groesse) + 44, hoehe: 50, radius: 25 })], farbe, 0.12)
  yield* schreibe(leinwand, { text, x: x + 22, y: y + 25 + groesse * 0.35, groesse, schrift: fett, farbe })
}

/** The Land in a tint of the accent, the place in full, with a ring around it: many a town is only a few pixels wide. */
function* maleKarte(
  leinwand: Leinwand,
  { viewBox, land, hier, quelle }: NonNullable<Vorschau['karte']>,
  farbe: readonly [number, number, number],
  { normal }: Schriften,
): Generator<void> {
  const lege = aufKarte(viewBox)
  for (const pfad of land) {
    fuelle(leinwand, lege(pfad), farbe, 0.16)
    yield
  }
  const ort = hier.flatMap(lege)
  fuelle(leinwand, ort, farbe)
  if (ort.length > 0) {
    const { x, y, radius } = mitteVon(ort)
    if (radius < 24) fuelle(leinwand, ring(x, y, radius + 22, 5), farbe)
    if (radius < 6) fuelle(leinwand, [kreis(x, y, 6)], farbe)
  }
  const groesse = 14
  const x = KARTE.x + KARTE.breite - normal.breite(quelle, groesse)
  yield* schreibe(leinwand, { text: quelle, x, y: HOEHE - 34, groesse, schrift: normal, farbe: LEISE })
}

/** From the map's own coordinates to its place in the picture. */
function aufKarte(viewBox: string): (pfad: string) => Linienzug[] {
  const [vx = 0, vy = 0, weite = 1, hoehe = 1] = viewBox.split(' ').map(Number)
  const mass = Math.min(KARTE.breite / weite, KARTE.hoehe / hoehe)
  const links = KARTE.x + (KARTE.breite - weite * mass) - vx * mass
  const oben = KARTE.y + (KARTE.hoehe - hoehe * mass) / 2 - vy * mass
  return (pfad) => landzuege(pfad).map((zug) => zug.map((wert, i) => (i % 2 === 0 ? links : oben) + wert * mass))
}

function mitteVon(zuege: readonly Linienzug[]): { x: number; y: number; radius: number } {
  const zahlen = zuege.flat()
  const grenzen = [0, 1].map((achse) => {
    const werte = zahlen.filter((_, i) => i % 2 === achse)
    return [Math.min(...werte), Math.max(...werte)] as const
  }) as [readonly [number, number], readonly [number, number]]
  const [[links, rechts], [oben, unten]] = grenzen
  return { x: (links + rechts) / 2, y: (oben + unten) / 2, radius: Math.max(rechts - links, unten - oben) / 2 }
}
