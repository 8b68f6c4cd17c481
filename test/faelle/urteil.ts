// Whether the program answers a judged case as the law demands, and if not, what it answered instead. Pure.
import type { GebietIndex } from '../../src/domain/gebiet/index.ts'
import { type Bezugsort, leistungIdVon } from '../../src/domain/leistung/index.ts'
import type { OrganisationseinheitId } from '../../src/domain/organisationseinheit/index.ts'
import { type Antwort, type Rolle, wer, type Zustaendigkeitsmodell } from '../../src/domain/zustaendigkeit/index.ts'
import { giltAm, type Tag } from '../../src/platform/zeit.ts'
import type { Fall } from './faelle.ts'

/** The names of one authority: of the office that answers, and of all above it; the last is the top. */
type Namen = readonly string[]

const HESSEN = '060000000000'
const GEMEINDE = /^(der )?(Magistrat|Gemeindevorstand) /
/** Authorities that are known by their own name, not by the organ of a Gemeinde or Kreis. */
const BENANNT = new Set(['bezirk', 'land', 'bund'])

/** Null if the answer is what the case demands, else what was answered instead. */
export function abweichung(fall: Fall, modell: Zustaendigkeitsmodell, index: GebietIndex): string | null {
  const antwort = frage(fall, modell, index)
  if (antwort.art === 'konflikt') return 'Konflikt'
  const behoerden = benannt(antwort, modell, fall.tag)
  const gesagt = behoerden.map((namen) => namen.join(' / ')).join(' und ')
  if (fall.gebiet === '') {
    const grund = antwort.art === 'keine' && antwort.grund === fall.behoerde
    return grund && (fall.durch === '' || nennt(antwort.durch ?? '', fall.durch)) ? null : grundUnd(antwort, gesagt)
  }
  const erwartet = fall.behoerde.split('|').map((behoerde, stelle) => ({ behoerde, gebiet: fall.gebiet.split('|')[stelle] ?? '' }))
  const passend = (namen: Namen) => erwartet.filter(({ behoerde, gebiet }) => passt(namen, behoerde, gebiet, fall.tag, index))
  const gefunden = behoerden.map(passend)
  const alleErwartet = erwartet.every((eine) => gefunden.some((treffer) => treffer.includes(eine)))
  return alleErwartet && gefunden.every((treffer) => treffer.length > 0) ? null : grundUnd(antwort, gesagt)
}

function frage(fall: Fall, modell: Zustaendigkeitsmodell, index: GebietIndex): Antwort {
  const gebiet = ortVon(fall, index)
  const angenommen = fall.einwohner === '' ? modell : mitEinwohnern(modell, Number(fall.einwohner))
  return wer(angenommen, {
    leistung: leistungIdVon(fall.leistung),
    gebiet,
    rolle: fall.rolle as Rolle,
    tag: fall.tag,
    bezugsort: fall.bezugsort as Bezugsort,
  })
}

/** The area of the case; what a person typed (an Ortsteil, a post code) must lead to it. */
export function ortVon({ nr, ars, eingabe, tag }: Fall, index: GebietIndex) {
  const gebiet = index.findByArs(ars, tag)
  if (!gebiet) throw new Error(`Fall ${nr}: ${ars} ist kein Schlüssel`)
  if (eingabe === '') return gebiet.id
  const [treffer] = index.suche(eingabe, { tag, bevorzugtesLand: HESSEN })
  if (treffer?.ort.ars !== ars) throw new Error(`Fall ${nr}: „${eingabe}“ führt zu ${treffer?.ort.name ?? 'nichts'}, nicht zu ${ars}`)
  return treffer.gebiet.id
}

/** The chain of areas as it is, with another population of the Gemeinde. */
function mitEinwohnern(modell: Zustaendigkeitsmodell, anzahl: number): Zustaendigkeitsmodell {
  const kette: GebietIndex['kette'] = (id, tag) =>
    modell.gebiete
      .kette(id, tag)
      .map((gebiet) => (gebiet.ebene === 'gemeinde' ? { ...gebiet, einwohner: { anzahl, stichtag: tag } } : gebiet))
  return { ...modell, gebiete: { ...modell.gebiete, kette } }
}

function passt(namen: Namen, behoerde: string, gebiet: string, tag: Tag, index: GebietIndex): boolean {
  if (BENANNT.has(gebiet)) return namen.some((name) => nennt(name, behoerde))
  const name = namen.at(-1) ?? ''
  const organ = behoerde === 'Gemeinde' ? GEMEINDE.test(name) : name.replace(/^(der|das) /, '').startsWith(behoerde)
  const ort = index.findByArs(gebiet, tag)!.kurzname.replace(/^(Landkreis|Kreis|Regierungsbezirk) /, '')
  return organ && name.includes(ort)
}

/** Whether a name holds every word demanded: "Jobcenter Werra-Meißner" is named by "Jobcenter Werra-Meißner-Kreis". */
function nennt(name: string, verlangt: string): boolean {
  const vorhanden = name.toLowerCase()
  return verlangt
    .toLowerCase()
    .split(/[\s-]+/)
    .every((wort) => vorhanden.includes(wort))
}

/** Every authority the answer names; where no office is entered, the one it would be. */
function benannt(antwort: Antwort, modell: Zustaendigkeitsmodell, tag: Tag): Namen[] {
  if (antwort.art === 'stelle') return [antwort.stelle, ...(antwort.weitere ?? [])].map((id) => namenBisOben(modell, id, tag))
  return antwort.art === 'keine' && antwort.durch !== null ? [[antwort.durch]] : []
}

function namenBisOben(modell: Zustaendigkeitsmodell, id: OrganisationseinheitId, tag: Tag): string[] {
  const fassungen = modell.stelleNachId.get(id) ?? []
  const stelle = fassungen.find((eine) => giltAm(eine, tag)) ?? fassungen.at(-1)
  if (!stelle) return []
  return [stelle.inhalt.name.de, ...(stelle.uebergeordnet ? namenBisOben(modell, stelle.uebergeordnet, tag) : [])]
}

function grundUnd(antwort: Antwort, gesagt: string): string {
  if (antwort.art !== 'keine') return gesagt
  return gesagt === '' ? antwort.grund : `${antwort.grund}: ${gesagt}`
}
