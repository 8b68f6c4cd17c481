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
import { type Fund, gefiltert, objekte } from './auswahl.ts'
import { begruende } from './begruendung.ts'
import { HOECHSTENS_GEZEIGT, kurzzeichen, leseMarke, schreibeMarke } from './marke.ts'
import { plane } from './plan.ts'
import { createVokabel } from './vokabel.ts'
import { schlageVor } from './vorschlag.ts'
import { createWertung } from './wertung.ts'
import { normalform } from './woerter.ts'

/** `teile`: what is switched on; everything if not said. */
export function createSuche({ teile = TEILE }: { teile?: readonly Teil[] } = {}): Suche {
  const an = new Set(teile)
  const ablage = createAblage(an)
  const werte = createWertung(ablage)
  let vokabel = createVokabel([])
  let empfehlungen = new Map<string, readonly string[]>()
  let beliebtheit: ReadonlyMap<string, number> = new Map()
  const umstaende = () => ({ ablage, vokabel, teile: an, beliebtheit })

  const search = (anfrage: Suchanfrage): Suchergebnis => {
    ablage.wortbuch.ordne()
    const plan = plane(anfrage, umstaende())
    const funde = objekte(werte(plan), plan, anfrage, umstaende())
    const { treffer, facetten } = gefiltert(funde, anfrage, ablage)
    const empfohlene = empfehlungen.get(normalform(anfrage.q)) ?? []
    return { ...seite(vorgezogen(treffer, empfohlene), anfrage, new Set(empfohlene)), korrektur: plan.korrektur, facetten }
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
    setBeliebtheit(je) {
      beliebtheit = je
    },
    stand: () => ({ dokumente: ablage.lebende, woerter: ablage.wortbuch.worte.length, bytes: ablage.bytes }),
  }
}

const alsVorschlag = ({ art, id, sprache, titel, name }: Treffer): Vorschlag => ({ art, id, sprache, titel, name })

/** What editors recommend comes first, in their order, as far as it is among the hits or at least holds here. */
function vorgezogen(treffer: readonly Fund[], empfohlene: readonly string[]): readonly Fund[] {
  if (empfohlene.length === 0) return treffer
  const vorn = empfohlene.flatMap((id) => treffer.find(({ kopf }) => kopf.id === id) ?? [])
  return [...vorn, ...treffer.filter((fund) => !vorn.includes(fund))]
}

function seite(
  treffer: readonly Fund[],
  { anzahl = 10, weiter }: Suchanfrage,
  empfohlene: ReadonlySet<string>,
): Pick<Suchergebnis, 'gesamt' | 'treffer' | 'weiter' | 'gezeigt'> {
  const gezeigte = leseMarke(weiter) ?? []
  const schon = new Set(gezeigte)
  const rest = schon.size === 0 ? treffer : treffer.filter(({ kopf }) => !schon.has(kurzzeichen(kopf.id)))
  const hier = rest.slice(0, Math.max(0, anzahl))
  const danach = gezeigte.length + hier.length
  const geht = rest.length > hier.length && hier.length > 0 && danach + anzahl <= HOECHSTENS_GEZEIGT
  return {
    gesamt: treffer.length,
    treffer: hier.map(({ kopf: { gewicht: _, ...kopf }, punkte }): Treffer => ({ ...kopf, punkte, empfohlen: empfohlene.has(kopf.id) })),
    weiter: geht ? schreibeMarke([...gezeigte, ...hier.map(({ kopf }) => kurzzeichen(kopf.id))]) : null,
    gezeigt: gezeigte.length,
  }
}
