// Titles while somebody types: every word must be in the title or among the keywords, the last one may be unfinished.
import type { Kopf } from './ablage.ts'
import type { Suchanfrage, Vorschlag } from './anfrage.ts'
import { GEWICHTE } from './gewichte.ts'
import type { Umstaende } from './lesart.ts'
import { varianten } from './varianten.ts'
import { falte, istFuellwort, woerter } from './woerter.ts'

const ANZAHL = 8
const HOECHSTENS_WOERTER = 6
const HOECHSTENS_ANFAENGE = 200
const HOECHSTENS_STELLEN = 2_000
const HOECHSTENS_BEGRIFFE = 6
const STICHWORT = 0.6
const AM_ANFANG = 0.5
const JE_ZEICHEN = 0.002

type Mittel = Umstaende & { beliebtheit: ReadonlyMap<string, number> }
/** Document → points. */
type Punkte = Map<number, number>

/** Best first; empty if no title goes on from what is typed. */
export function schlageVor(
  q: string,
  { kette = [], sprache = 'de', anzahl = ANZAHL }: Omit<Suchanfrage, 'q'>,
  mittel: Mittel,
): Vorschlag[] {
  const { ablage, beliebtheit } = mittel
  const blick = ablage.blick.von(kette)
  const anfang = falte(q.slice(0, 100).trim())
  const beste = new Map<string, { kopf: Kopf; punkte: number }>()
  for (const [nr, wert] of gefundene(q, mittel)) {
    const stufe = ablage.stufe(nr, blick)
    const gezeigt = stufe === 0 ? null : ablage.gezeigter(ablage.koepfe[nr]!, sprache)
    if (!gezeigt) continue
    let punkte =
      wert * gezeigt.gewicht * (1 + GEWICHTE.beliebt * 2 * (beliebtheit.get(gezeigt.id) ?? 0)) - JE_ZEICHEN * gezeigt.titel.length
    if (falte(gezeigt.titel).startsWith(anfang)) punkte += AM_ANFANG
    if (stufe > 1) punkte *= 1 + (stufe - 1) * GEWICHTE.jeStufeNaeher
    else if (gezeigt.art === 'organisationseinheit') punkte *= GEWICHTE.amtAnderswo
    if ((beste.get(gezeigt.id)?.punkte ?? Number.NEGATIVE_INFINITY) < punkte) beste.set(gezeigt.id, { kopf: gezeigt, punkte })
  }
  return [...beste.values()]
    .sort((a, b) => b.punkte - a.punkte || (a.kopf.titel < b.kopf.titel ? -1 : 1))
    .slice(0, anzahl)
    .map(({ kopf: { art, id, sprache: ihre, titel, name } }) => ({ art, id, sprache: ihre, titel, name }))
}

function gefundene(q: string, mittel: Mittel): Punkte {
  const alle = woerter(q.slice(0, 100)).slice(0, HOECHSTENS_WOERTER)
  const letztes = /[\p{L}\p{N}]$/u.test(q) ? alle.at(-1) : undefined
  const ganze = (letztes === undefined ? alle : alle.slice(0, -1)).filter((wort) => !istFuellwort(wort))
  let punkte: Punkte | null = null
  for (const wort of ganze) punkte = beide(punkte, ausWort(wort, mittel))
  if (letztes !== undefined && (letztes.length > 1 || punkte === null)) punkte = beide(punkte, ausAnfang(letztes, mittel))
  const gefunden: Punkte = punkte ?? new Map()
  for (const [nr, wert] of ausWortschatz(alle.join(' '), mittel)) gefunden.set(nr, Math.max(gefunden.get(nr) ?? 0, wert))
  return gefunden
}

function ausWort(wort: string, mittel: Mittel): Punkte {
  const punkte: Punkte = new Map()
  for (const { nr, gewicht } of varianten(wort, mittel, true)) nimm(punkte, nr, gewicht, mittel)
  return punkte
}

function ausAnfang(anfang: string, mittel: Mittel): Punkte {
  const punkte = anfang.length > 2 ? ausWort(anfang, mittel) : new Map()
  const { wortbuch } = mittel.ablage
  for (const nr of wortbuch.mitAnfang(anfang, HOECHSTENS_ANFAENGE)) {
    if (punkte.size > HOECHSTENS_STELLEN) break
    nimm(punkte, nr, Math.max(0.4, anfang.length / wortbuch.worte[nr]!.length), mittel)
  }
  return punkte
}

/** "knöll" goes on to "knöllchen", which stands for an official term. */
function ausWortschatz(getippt: string, mittel: Mittel): Punkte {
  const punkte: Punkte = new Map()
  if (getippt.length < 3 || !mittel.teile.has('wortschatz')) return punkte
  for (const { begriff, gewicht } of mittel.vokabel.mitAnfang(getippt, HOECHSTENS_BEGRIFFE)) {
    let alle: Punkte | null = null
    for (const wort of begriff) alle = beide(alle, ausWort(wort, mittel))
    for (const [nr, wert] of alle ?? []) punkte.set(nr, Math.max(punkte.get(nr) ?? 0, (wert / begriff.length) * gewicht))
  }
  return punkte
}

function nimm(punkte: Punkte, wort: number, gewicht: number, { ablage: { titelstellen, koepfe } }: Mittel): void {
  const von = titelstellen.von[wort]!
  for (let i = von, bis = von + titelstellen.laenge[wort]!; i < bis; i++) {
    const eintrag = titelstellen.daten[i]!
    const nr = eintrag >>> 1
    const wert = gewicht * (eintrag & 1 ? 1 : STICHWORT)
    if (koepfe[nr] && (punkte.get(nr) ?? 0) < wert) punkte.set(nr, wert)
  }
}

/** What has both; the first is asked for nothing else. */
function beide(bisher: Punkte | null, neue: Punkte): Punkte {
  if (bisher === null) return neue
  const gemeinsam: Punkte = new Map()
  for (const [nr, wert] of neue) if (bisher.has(nr)) gemeinsam.set(nr, wert + bisher.get(nr)!)
  return gemeinsam
}
