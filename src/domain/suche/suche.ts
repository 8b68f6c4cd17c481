// The search: documents in, ranked hits out. In process; put and remove cost what the document is long, nothing is ever built anew.
import type { Sprache } from '../leistung/index.ts'
import { type Ablage, bytesDerAblage, createAblage, putDokument, removeAlle } from './bestand/ablage.ts'
import type { Kopf } from './bestand/dokument.ts'
import { dokumenteVon, gezeigter, setBeliebtheit } from './bestand/objekte.ts'
import { type Sicht, sichtVon } from './bestand/sicht.ts'
import { ordne, ordneInScheiben, setzeZusatz } from './bestand/wortbuch.ts'
import {
  type Empfehlung,
  type Suchanfrage,
  type Suche,
  type Suchergebnis,
  TEILE,
  type Teil,
  type Treffer,
  type Vorschlag,
} from './frage/anfrage.ts'
import { createPlanung } from './frage/planung.ts'
import { createVokabel, setzePaare } from './frage/vokabel.ts'
import { type Auswahl, createObjektraum, waehle } from './rang/auswahl.ts'
import { begruende, istVage } from './rang/begruendung.ts'
import { HOECHSTENS_GEZEIGT, kurzzeichen, leseMarke, schreibeMarke } from './rang/marke.ts'
import { createWertung, werte } from './rang/wertung.ts'
import { normalform } from './sprache/woerter.ts'
import { createVorschlagsraum, schlageVor } from './vorschlag.ts'

const ANZAHL = 10

/** `teile`: what is switched on; everything if not said. */
export function createSuche({ teile = TEILE }: { teile?: readonly Teil[] } = {}): Suche {
  const ablage = createAblage(new Set(teile))
  const vokabel = createVokabel()
  const umstaende = { ablage, vokabel }
  const [wertung, objektraum, vorschlagsraum] = [createWertung(), createObjektraum(), createVorschlagsraum()]
  const planung = createPlanung(umstaende)
  let empfehlungen = new Map<string, readonly string[]>()

  const search = (anfrage: Suchanfrage): Suchergebnis => {
    ordne(ablage.wortbuch)
    const plan = planung.plane(anfrage)
    const [sicht, gezeigte] = [sichtVon(ablage.sichten, anfrage.kette ?? []), leseMarke(anfrage.weiter) ?? []]
    const vorn = gezeigte.length + (anfrage.anzahl ?? ANZAHL) + 1
    werte(wertung, plan, ablage, sicht)
    const auswahl = waehle(objektraum, wertung, plan, ablage, { ...anfrage, sicht, vorn })
    const gesetzte = anfrage.ohneEmpfehlungen || empfehlungen.size === 0 ? [] : (empfehlungen.get(normalform(anfrage.q)) ?? [])
    const empfohlene = hierVon(gesetzte, ablage, sicht, anfrage.sprache)
    return { ...seite(auswahl, ablage, { empfohlene, gezeigte, anfrage }), korrektur: plan.korrektur, facetten: auswahl.facetten }
  }
  const suggest = (q: string, anfrage: Omit<Suchanfrage, 'q'> = {}): Vorschlag[] => {
    ordne(ablage.wortbuch)
    const vorschlaege = schlageVor(vorschlagsraum, q, anfrage, umstaende)
    // Nothing goes on from it: perhaps it is misspelt or said in other words.
    if (vorschlaege.length > 0 || q.trim().length < 4) return vorschlaege
    return search({ ...anfrage, q, anzahl: anfrage.anzahl ?? 5 }).treffer.map(alsVorschlag)
  }
  return {
    put(dokument) {
      planung.vergiss()
      putDokument(ablage, dokument)
    },
    remove(id) {
      planung.vergiss()
      removeAlle(ablage, id)
    },
    search,
    suggest,
    begruende(anfrage, id) {
      ordne(ablage.wortbuch)
      return begruende(planung.plane(anfrage), id, ablage)
    },
    istVage(anfrage, id) {
      ordne(ablage.wortbuch)
      return istVage(planung.plane(anfrage), id, ablage)
    },
    setWortschatz(paare) {
      planung.vergiss()
      setzeZusatz(ablage.wortbuch, setzePaare(vokabel, paare))
    },
    setEmpfehlungen(neue: readonly Empfehlung[]) {
      empfehlungen = new Map(neue.map(({ anfrage, ids }) => [normalform(anfrage), ids]))
    },
    setBeliebtheit: (je) => setBeliebtheit(ablage.objekte, je),
    async ordne(scheibe) {
      await ordneInScheiben(ablage.wortbuch, scheibe)
      planung.vergiss()
    },
    stand: () => ({ dokumente: ablage.lebende, woerter: ablage.wortbuch.worte.length, bytes: bytesDerAblage(ablage) }),
  }
}

/** What editors recommend and holds here, whether found or not. */
function hierVon(ids: readonly string[], { objekte, koepfe, sichten }: Ablage, { stufen }: Sicht, sprache: Sprache = 'de'): Kopf[] {
  return ids.flatMap((id) => {
    const hier = dokumenteVon(objekte, id).find((nr) => stufen[sichten.satz[nr]!]! > 0)
    return (hier === undefined ? null : gezeigter(objekte, koepfe, koepfe[hier]!, sprache)) ?? []
  })
}

/** Written out: copying all there is of an object takes many times as long. */
const alsTreffer = (
  { art, id, sprache, leistungsschluessel, titel, teaser, name, gebiete, merkmale }: Kopf,
  punkte: number,
  empfohlen: boolean,
): Treffer => ({ art, id, sprache, leistungsschluessel, titel, teaser, name, gebiete, merkmale, punkte, empfohlen })

const alsVorschlag = ({ art, id, sprache, titel, name }: Treffer): Vorschlag => ({ art, id, sprache, titel, name })

type Seitenangaben = { empfohlene: readonly Kopf[]; gezeigte: readonly string[]; anfrage: Suchanfrage }

/** The next hits that were not shown yet; what editors recommend comes first, unless a filter was chosen that keeps it out. */
function seite({ objekte, funde }: Auswahl, ablage: Ablage, { empfohlene, gezeigte, anfrage }: Seitenangaben) {
  const { anzahl = ANZAHL, filter = {} } = anfrage
  const istTreffer = ({ id }: Kopf) => objekte.includes(ablage.objekte.nummern.get(id)!)
  const ungefiltert = Object.values(filter).every((werte) => werte !== true && (werte?.length ?? 0) === 0)
  const vorn = empfohlene.filter((kopf) => ungefiltert || istTreffer(kopf)).map((kopf) => ({ kopf, punkte: funde[0]?.punkte ?? 0 }))
  const gewollt = new Set(vorn.map(({ kopf }) => kopf.id))
  const schon = new Set(gezeigte)
  const alle = vorn.length === 0 ? funde : [...vorn, ...funde.filter(({ kopf }) => !gewollt.has(kopf.id))]
  const rest = schon.size === 0 ? alle : alle.filter(({ kopf }) => !schon.has(kurzzeichen(kopf.id)))
  const hier = rest.slice(0, Math.max(0, anzahl))
  const geht = rest.length > hier.length && hier.length > 0 && gezeigte.length + hier.length + anzahl <= HOECHSTENS_GEZEIGT
  return {
    gesamt: objekte.length + vorn.filter(({ kopf }) => !istTreffer(kopf)).length,
    treffer: hier.map(({ kopf, punkte }) => alsTreffer(kopf, punkte, gewollt.has(kopf.id))),
    weiter: geht ? schreibeMarke([...gezeigte, ...hier.map(({ kopf }) => kurzzeichen(kopf.id))]) : null,
    gezeigt: gezeigte.length,
  }
}
