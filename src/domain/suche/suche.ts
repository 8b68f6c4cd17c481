// The search: documents in, ranked hits out. In process; put and remove cost what the document is long, nothing is ever built anew.
import { createAblage } from './ablage.ts'
import {
  type Empfehlung,
  type Suchanfrage,
  type Suche,
  type Suchergebnis,
  TEILE,
  type Teil,
  type Treffer,
  type Vorschlag,
} from './anfrage.ts'
import { createAuswahl, type Fund } from './auswahl.ts'
import { begruende } from './begruendung.ts'
import type { Kopf } from './dokument.ts'
import { HOECHSTENS_GEZEIGT, kurzzeichen, leseMarke, schreibeMarke } from './marke.ts'
import { plane } from './plan.ts'
import { createVokabel } from './vokabel.ts'
import { createVorschlaege } from './vorschlag.ts'
import { createWertung } from './wertung.ts'
import { normalform } from './woerter.ts'

const ANZAHL = 10

/** `teile`: what is switched on; everything if not said. */
export function createSuche({ teile = TEILE }: { teile?: readonly Teil[] } = {}): Suche {
  const an = new Set(teile)
  const ablage = createAblage(an)
  const werte = createWertung(ablage)
  const waehle = createAuswahl({ ablage, teile: an })
  const schlageVor = createVorschlaege(ablage)
  let vokabel = createVokabel([])
  let empfehlungen = new Map<string, readonly string[]>()
  const umstaende = () => ({ ablage, vokabel, teile: an })

  /** What editors recommend and holds here, whether found or not. */
  const empfohlene = ({ q, kette = [], sprache = 'de' }: Suchanfrage): Kopf[] => {
    const stufen = ablage.sichten.von(kette).dokumente
    return (empfehlungen.get(normalform(q)) ?? []).flatMap((id) => {
      const hier = ablage.objekte.dokumente(id).find((nr) => stufen[nr]! > 0)
      return (hier === undefined ? null : ablage.objekte.gezeigter(ablage.koepfe[hier]!, sprache)) ?? []
    })
  }

  const search = (anfrage: Suchanfrage): Suchergebnis => {
    ablage.wortbuch.ordne()
    const plan = plane(anfrage, umstaende())
    const gezeigte = leseMarke(anfrage.weiter) ?? []
    const vorn = gezeigte.length + (anfrage.anzahl ?? ANZAHL) + 1
    const { gesamt, funde, facetten } = waehle(werte(plan, ablage.sichten.von(anfrage.kette ?? [])), plan, anfrage, vorn)
    return { ...seite(funde, gesamt, { empfohlene: empfohlene(anfrage), gezeigte, anfrage }), korrektur: plan.korrektur, facetten }
  }

  return {
    put: (dokument) => ablage.put(dokument),
    remove: (id) => ablage.remove(id),
    search,
    suggest(q, anfrage = {}) {
      ablage.wortbuch.ordne()
      const vorschlaege = schlageVor(q, anfrage, umstaende())
      // Nothing goes on from it: perhaps it is misspelt or said in other words.
      return vorschlaege.length > 0 || q.trim().length < 4
        ? vorschlaege
        : search({ ...anfrage, q, anzahl: anfrage.anzahl ?? 5 }).treffer.map(alsVorschlag)
    },
    begruende(anfrage, id) {
      ablage.wortbuch.ordne()
      return begruende(plane(anfrage, umstaende()), id, ablage)
    },
    setWortschatz(paare) {
      vokabel = createVokabel(paare)
      ablage.wortbuch.setZusatz(vokabel.worte)
    },
    setEmpfehlungen(neue: readonly Empfehlung[]) {
      empfehlungen = new Map(neue.map(({ anfrage, ids }) => [normalform(anfrage), ids]))
    },
    setBeliebtheit: (je) => ablage.objekte.setBeliebtheit(je),
    stand: () => ({ dokumente: ablage.lebende, woerter: ablage.wortbuch.worte.length, bytes: ablage.bytes }),
  }
}

const alsVorschlag = ({ art, id, sprache, titel, name }: Treffer): Vorschlag => ({ art, id, sprache, titel, name })

type Seitenangaben = { empfohlene: readonly Kopf[]; gezeigte: readonly string[]; anfrage: Suchanfrage }

/** The next hits that were not shown yet; what editors recommend comes first, where nothing is chosen that it may not be. */
function seite(funde: readonly Fund[], gesamt: number, { empfohlene, gezeigte, anfrage }: Seitenangaben) {
  const { anzahl = ANZAHL, filter = {} } = anfrage
  const gewollt = new Set(empfohlene.map(({ id }) => id))
  const gefunden = new Set(funde.map(({ kopf }) => kopf.id))
  const ungefiltert = Object.values(filter).every((werte) => werte !== true && (werte?.length ?? 0) === 0)
  const vorn = empfohlene.filter(({ id }) => ungefiltert || gefunden.has(id)).map((kopf) => ({ kopf, punkte: funde[0]?.punkte ?? 0 }))
  const schon = new Set(gezeigte)
  const rest = [...vorn, ...funde.filter(({ kopf }) => !gewollt.has(kopf.id))].filter(
    ({ kopf }) => schon.size === 0 || !schon.has(kurzzeichen(kopf.id)),
  )
  const hier = rest.slice(0, Math.max(0, anzahl))
  const geht = rest.length > hier.length && hier.length > 0 && gezeigte.length + hier.length + anzahl <= HOECHSTENS_GEZEIGT
  return {
    gesamt: gesamt + vorn.filter(({ kopf }) => !gefunden.has(kopf.id)).length,
    treffer: hier.map(({ kopf: { gewicht: _, ...kopf }, punkte }): Treffer => ({ ...kopf, punkte, empfohlen: gewollt.has(kopf.id) })),
    weiter: geht ? schreibeMarke([...gezeigte, ...hier.map(({ kopf }) => kurzzeichen(kopf.id))]) : null,
    gezeigt: gezeigte.length,
  }
}
