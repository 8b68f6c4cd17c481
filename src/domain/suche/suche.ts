// The search: documents in, ranked hits out. In process; the face is the one a search server would stand behind.
import type { Facetten, Suchanfrage, Suche, Suchergebnis, Treffer } from './anfrage.ts'
import type { Suchdokument } from './dokument.ts'
import { createVerzeichnis } from './verzeichnis.ts'
import { falte, suchwoerter, woerter } from './woerter.ts'

const GEWICHT = { titel: 10, begriffe: 8, teaser: 3, text: 1 }
const GENAU_DER_TITEL = 30
const GENAU_EIN_BEGRIFF = 20
const ANDERE_SPRACHE = 0.5
const JE_STUFE_NAEHER = 0.02
const AMT_ANDERSWO = 0.3 // without a place every town has this office: the services come first

const OHNE: Facetten = { art: new Map(), zielgruppe: new Map(), online: 0, ebene: new Map(), thema: new Map(), sprache: new Map() }

export function createSuche(): Suche {
  const dokumente = new Map<string, Suchdokument>()
  const verzeichnis = createVerzeichnis()

  const search = ({ q, kette = [], sprache = 'de', anzahl = 10 }: Suchanfrage): Suchergebnis => {
    const punkte = new Map<string, number>()
    for (const [schluessel, wert] of bewerte(q, kette)) {
      const dokument = dokumente.get(schluessel)!
      const gewertet =
        (dokument.sprache === sprache ? wert : wert * ANDERE_SPRACHE) * (1 + naehe(dokument, kette)) * gewicht(dokument, kette)
      punkte.set(dokument.id, Math.max(punkte.get(dokument.id) ?? 0, gewertet))
    }
    const treffer = besteZuerst(punkte, (id) => dokumente.get(`${id} ${sprache}`) ?? dokumente.get(`${id} de`))
    return {
      gesamt: treffer.length,
      treffer: treffer.slice(0, Math.max(0, anzahl)),
      korrektur: null,
      facetten: OHNE,
      weiter: null,
      gezeigt: 0,
    }
  }

  /** Points per document: all words must be found, and only if no document has all, those with the most words count. */
  const bewerte = (q: string, kette: readonly string[]): Map<string, number> => {
    const gesucht = begriffeDer(q)
    const jeWort = gesucht.map((wort) => verzeichnis.find(wort))
    const zaehler = new Map<string, { anzahl: number; punkte: number }>()
    for (const gefunden of jeWort) {
      const seltenheit = Math.log(1 + dokumente.size / Math.max(1, gefunden.size))
      for (const [schluessel, wert] of gefunden) {
        if (!giltHier(dokumente.get(schluessel)!, kette)) continue
        const bisher = zaehler.get(schluessel) ?? { anzahl: 0, punkte: 0 }
        zaehler.set(schluessel, { anzahl: bisher.anzahl + 1, punkte: bisher.punkte + wert * seltenheit })
      }
    }
    const meiste = Math.max(0, ...[...zaehler.values()].map((z) => z.anzahl))
    if (meiste < gesucht.length / 2) return new Map()
    const genau = gesucht.join(' ')
    const beste = [...zaehler].filter(([, z]) => z.anzahl === meiste)
    return new Map(beste.map(([schluessel, z]) => [schluessel, z.punkte + zuschlag(dokumente.get(schluessel)!, genau)]))
  }

  return {
    put(dokument) {
      const schluessel = `${dokument.id} ${dokument.sprache}`
      const bisher = dokumente.get(schluessel)
      if (bisher) verzeichnis.remove(schluessel, gewichteVon(bisher).keys())
      dokumente.set(schluessel, dokument)
      verzeichnis.put(schluessel, gewichteVon(dokument))
    },
    remove(id) {
      for (const schluessel of [...dokumente.keys()].filter((schluessel) => schluessel.startsWith(`${id} `))) {
        verzeichnis.remove(schluessel, gewichteVon(dokumente.get(schluessel)!).keys())
        dokumente.delete(schluessel)
      }
    },
    search,
    suggest: (q, anfrage = {}) =>
      search({ ...anfrage, q, anzahl: anfrage.anzahl ?? 8 }).treffer.map(({ art, id, sprache, titel, name }) => ({
        art,
        id,
        sprache,
        titel,
        name,
      })),
    begruende: () => [],
    setWortschatz: () => {},
    setEmpfehlungen: () => {},
    setBeliebtheit: () => {},
    stand: () => ({ dokumente: dokumente.size, woerter: 0, bytes: 0 }),
  }
}

/** The objects with their points, each as the document that stands for it; those that nothing stands for in the language are left out. */
function besteZuerst(punkte: ReadonlyMap<string, number>, dokumentFuer: (id: string) => Suchdokument | undefined) {
  const treffer = [...punkte].flatMap(([id, wert]) => {
    const gezeigt = dokumentFuer(id)
    if (!gezeigt) return []
    const { felder: _, gewicht: __, ...rest } = gezeigt
    return [{ ...rest, punkte: wert, empfohlen: false } satisfies Treffer]
  })
  return treffer.sort((a, b) => b.punkte - a.punkte || a.titel.localeCompare(b.titel, 'de') || (a.id < b.id ? -1 : 1))
}

/** The words searched for; a Leistungsschlüssel in any spelling is one word. */
function begriffeDer(q: string): string[] {
  const ziffern = q.slice(0, 40).replace(/[.\s]/g, '')
  return /^\d{14}$/.test(ziffern) ? [ziffern] : suchwoerter(q)
}

function gewichteVon({
  art,
  titel,
  teaser,
  felder: { stichwoerter = [], schluessel = [], buergertitel = '', text = '' },
}: Suchdokument): Map<string, number> {
  const gewichte = new Map<string, number>()
  for (const [feld, inhalt] of [
    ['text', text],
    ['teaser', art === 'leistung' ? teaser : ''], // that of an office is its address
    ['begriffe', [...stichwoerter, ...schluessel, buergertitel].join(' ')],
    ['titel', titel],
  ] as const)
    for (const wort of woerter(inhalt)) gewichte.set(wort, GEWICHT[feld])
  return gewichte
}

function zuschlag({ titel, felder: { stichwoerter: begriffe = [] } }: Suchdokument, genau: string): number {
  if (suchwoerter(titel).join(' ') === genau) return GENAU_DER_TITEL
  return begriffe.some((begriff) => falte(begriff) === genau) ? GENAU_EIN_BEGRIFF : 0
}

/** What holds for the place, for an area around it, or for one inside it (whoever looks at a whole Land sees its towns too). */
function giltHier({ gebiete }: Suchdokument, kette: readonly string[]): boolean {
  const hier = kette[0]
  return hier === undefined || gebiete.some((ars) => kette.includes(ars) || ars.startsWith(ohneNullen(hier)))
}

/** Nearer is a little better: the own town's office before the Kreis's. */
function naehe({ gebiete }: Suchdokument, kette: readonly string[]): number {
  const stelle = kette.findIndex((ars) => gebiete.includes(ars))
  return stelle < 0 ? 0 : (kette.length - stelle) * JE_STUFE_NAEHER
}

function gewicht({ art, gebiete, gewicht = 1 }: Suchdokument, kette: readonly string[]): number {
  const anderswo = art === 'organisationseinheit' && !gebiete.some((ars) => kette.includes(ars))
  return anderswo ? gewicht * AMT_ANDERSWO : gewicht
}

/** An ARS is built from wide to narrow: Land 2 digits, Regierungsbezirk 3, Kreis 5, Verband 9. */
function ohneNullen(ars: string): string {
  const stellen = [0, 2, 3, 5, 9].find((laenge) => /^0*$/.test(ars.slice(laenge)))
  return stellen === undefined ? ars : ars.slice(0, stellen)
}
