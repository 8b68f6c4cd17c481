// Makes the outlines of Hessen as SVG paths: Gemeinden from the arcs of a TopoJSON, Kreise by leaving out the arcs between their Gemeinden.
// npx tsx seeds/fakten/werkzeug/karte.mjs FOLDER_HESSEN   (README.md beside it says what the folder holds)
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatCsv, parseCsv } from '../../../src/platform/csv.ts'

const [ordner] = process.argv.slice(2)
if (!ordner) throw new Error('One folder is needed: areas of Hessen.')
const ZIEL = new URL('../karte/', import.meta.url).pathname
const topo = JSON.parse(readFileSync(join(ordner, 'hessen_gemeinden.topojson'), 'utf8'))
const gemeinden = parseCsv(readFileSync(join(ordner, 'hessen_gemeinden.csv'), 'utf8'), ['ars', 'ags', 'kreis'])
const HANAU = { ags: '06435014', ars: '064150000000' } // kreisfrei since 1 January 2026

// Longitude shrinks with the cosine of the latitude; a width of 1,000 shows Hessen (2.5 degrees wide) at about 160 m a unit.
const { scale, translate } = topo.transform
const STAUCHUNG = Math.cos((50.5 * Math.PI) / 180)
const roh = topo.arcs.map((arc) => {
  let [x, y] = [0, 0]
  return arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return [(x * scale[0] + translate[0]) * STAUCHUNG, y * scale[1] + translate[1]]
  })
})
const alle = roh.flat()
const [links, rechts] = [Math.min(...alle.map(([x]) => x)), Math.max(...alle.map(([x]) => x))]
const [unten, oben] = [Math.min(...alle.map(([, y]) => y)), Math.max(...alle.map(([, y]) => y))]
const einheit = 1000 / (rechts - links)
const arcs = roh.map((arc) => arc.map(([x, y]) => [(x - links) * einheit, (oben - y) * einheit]))

/** Leaves out points nearer than `grenze` to the line between their neighbours (Douglas-Peucker); ends stay, so neighbours still meet. */
function vereinfache(punkte, grenze) {
  if (punkte.length < 3) return punkte
  const [[ax, ay], [bx, by]] = [punkte[0], punkte.at(-1)]
  const laenge = Math.hypot(bx - ax, by - ay)
  const abstand = ([x, y]) => (laenge === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / laenge)
  let weiteste = 0
  for (let i = 1; i < punkte.length - 1; i++) if (weiteste === 0 || abstand(punkte[i]) > abstand(punkte[weiteste])) weiteste = i
  if (abstand(punkte[weiteste]) <= grenze) return [punkte[0], punkte.at(-1)]
  return [...vereinfache(punkte.slice(0, weiteste + 1), grenze).slice(0, -1), ...vereinfache(punkte.slice(weiteste), grenze)]
}

const ringeVon = (geometrie) => (geometrie.type === 'Polygon' ? geometrie.arcs : geometrie.arcs.flat())
const punkteVon = (ring, bild) =>
  ring.flatMap((nr, i) => {
    const arc = nr < 0 ? [...bild[~nr]].reverse() : bild[nr]
    return i === 0 ? arc : arc.slice(1)
  })

/** Whole numbers, each step relative to the last: short, and still a valid path. */
function pfadVon(ringe, bild) {
  let pfad = ''
  for (const ring of ringe) {
    const punkte = punkteVon(ring, bild).map(([x, y]) => [Math.round(x), Math.round(y)])
    const [anfang, ...weiter] = punkte.filter(([x, y], i) => i === 0 || x !== punkte[i - 1][0] || y !== punkte[i - 1][1])
    let [px, py] = anfang
    const schritte = weiter.slice(0, -1).map(([x, y]) => {
      const schritt = `${x - px}${y - py < 0 ? '' : ' '}${y - py}`
      ;[px, py] = [x, y]
      return schritt
    })
    if (schritte.length > 1) pfad += `M${anfang[0]} ${anfang[1]}l${schritte.join(' ').replaceAll(' -', '-')}z`
  }
  return pfad
}

/** Arcs that only one Gemeinde of the group has are its boundary; joined end to end they are its rings. */
function umring(geometrien) {
  const offen = new Set(geometrien.flatMap((geometrie) => ringeVon(geometrie).flat()))
  for (const nr of [...offen]) if (offen.has(~nr)) offen.delete(nr) && offen.delete(~nr)
  const anfang = (nr) => String(nr < 0 ? arcs[~nr].at(-1) : arcs[nr][0])
  const ende = (nr) => anfang(~nr)
  const ringe = []
  while (offen.size > 0) {
    const [erster] = offen
    const ring = [erster]
    offen.delete(erster)
    while (ende(ring.at(-1)) !== anfang(erster)) {
      const naechster = [...offen].find((nr) => anfang(nr) === ende(ring.at(-1)))
      if (naechster === undefined) throw new Error('The boundary of a Kreis is not closed.')
      ring.push(naechster)
      offen.delete(naechster)
    }
    ringe.push(ring)
  }
  return ringe
}

const geometrien = new Map(topo.objects.gemeinden.geometries.map((geometrie) => [geometrie.properties.ags, geometrie]))
const arsVon = ({ ags, ars }) => (ags === HANAU.ags ? HANAU.ars : ars)
const kreise = Map.groupBy
  ? Map.groupBy(gemeinden, (g) => (g.ags === HANAU.ags ? '06415' : g.kreis))
  : gemeinden.reduce((gruppen, g) => {
      const kreis = g.ags === HANAU.ags ? '06415' : g.kreis
      return gruppen.set(kreis, [...(gruppen.get(kreis) ?? []), g])
    }, new Map())
const [fein, grob] = [0.25, 0.7].map((grenze) => arcs.map((arc) => vereinfache(arc, grenze)))
const karten = {
  'hessen-gemeinden.csv': gemeinden.map((g) => ({ ars: arsVon(g), pfad: pfadVon(ringeVon(geometrien.get(g.ags)), fein) })),
  'hessen-kreise.csv': [...kreise].map(([kreis, mitglieder]) => ({
    ars: kreis.padEnd(12, '0'),
    pfad: pfadVon(umring(mitglieder.map(({ ags }) => geometrien.get(ags))), grob),
  })),
}
for (const [datei, zeilen] of Object.entries(karten)) {
  zeilen.sort((a, b) => (a.ars < b.ars ? -1 : 1))
  const text = formatCsv(['ars', 'pfad'], zeilen)
  writeFileSync(join(ZIEL, datei), text)
  console.log(`${datei}: ${zeilen.length} paths, ${text.length} bytes, without a path: ${zeilen.filter(({ pfad }) => pfad === '').length}`)
}
console.log(`viewBox 0 0 1000 ${Math.ceil((oben - unten) * einheit)}`)
