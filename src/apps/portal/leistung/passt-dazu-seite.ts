// What goes with a service at a place: the closest others that are offered there, and neighbours in its topic.
import type { Gebiet } from '../../../domain/gebiet/index.ts'
import {
  giltAmOrt,
  type LeistungId,
  type Leistungsansicht,
  type Thema,
  themenDer,
  titelIn,
  type VeroeffentlichteLeistung,
} from '../../../domain/leistung/index.ts'
import { falte } from '../../../domain/suche/index.ts'
import { type Antwort, wer } from '../../../domain/zustaendigkeit/index.ts'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { nachWunsch } from '../reihenfolge.ts'
import { themaPfad, themaWorte } from '../themen/themen-zuordnung.ts'
import { ketteVon } from '../verzeichnis.ts'
import type { LeistungProps, Nachbar } from './leistung-props.ts'
import { amOrt, createVerwandtschaft, type Vergleichsmerkmale, type Verwandtschaft } from './passt-dazu.ts'

const HOECHSTENS = 5
/** So many of the closest are looked at for a place: not all of them are offered there. */
const BETRACHTET = 20

type Zeilen = readonly VeroeffentlichteLeistung[]
type Dazu = { props: Pick<LeistungProps, 'passtDazu' | 'imThema'>; ids: LeistungId[] }

/** `ids` are the services that are named: a page that names them is made of them too. */
export function passtDazu(dienste: PortalDienste, anfrage: Anfrage, { leistungId, kopf }: Leistungsansicht): Dazu {
  const hier = angebotAm(dienste, anfrage)
  const nahe = wissenUeber(dienste.leistungen()).verwandtschaft.von(leistungId).slice(0, BETRACHTET)
  const angebotene = nahe.filter(({ id }) => hier.gibtEs(id as LeistungId))
  const amt = hier.amt(leistungId)
  const dazu = amOrt(angebotene, (id) => amt !== null && hier.amt(id as LeistungId) === amt)
    .slice(0, HOECHSTENS)
    .map(({ id }) => id as LeistungId)
  const thema = themenDer(kopf)[0]
  const nachbarn = thema
    ? nachbarnIm(dienste, thema, new Set([leistungId, ...dazu]))
        .filter(hier.gibtEs)
        .slice(0, HOECHSTENS)
    : []
  const zeige = (ids: readonly LeistungId[]) => ids.flatMap((id) => nachbar(dienste, anfrage, id))
  return {
    ids: [...dazu, ...nachbarn],
    props: {
      passtDazu: zeige(dazu),
      imThema:
        thema && nachbarn.length > 0
          ? {
              titel: themaWorte(thema, texte(anfrage.oberflaeche)).titel,
              url: adresse(anfrage, themaPfad(thema)),
              leistungen: zeige(nachbarn),
            }
          : undefined,
    },
  }
}

/** Which services there are at the place, and who does them. Without a place: those of the whole Land. */
function angebotAm(dienste: PortalDienste, anfrage: Anfrage) {
  const { ort, tag } = anfrage
  const kette = ketteVon(dienste, anfrage).flatMap(({ ars }: Gebiet) => ars ?? [])
  const antworten = new Map<LeistungId, Antwort | null>()
  const antwort = (id: LeistungId): Antwort | null => {
    if (!ort) return null
    if (!antworten.has(id))
      antworten.set(id, wer(dienste.zustaendigkeiten(), { leistung: id, gebiet: ort.id, tag, rolle: 'zustaendige-stelle' }))
    return antworten.get(id) ?? null
  }
  return {
    gibtEs: (id: LeistungId): boolean => {
      if (!giltAmOrt(dienste.leistungNachId().get(id) ?? [], kette, tag)) return false
      const eine = antwort(id)
      return !(eine?.art === 'keine' && eine.grund === 'nicht-angeboten')
    },
    amt: (id: LeistungId): string | null => {
      const eine = antwort(id)
      return eine?.art === 'stelle' ? eine.stelle : null
    },
  }
}

/** The most wanted first; in the order of the stock where nobody has opened one. */
function nachbarnIm(dienste: PortalDienste, thema: Thema, ohne: ReadonlySet<LeistungId>): LeistungId[] {
  const imThema = wissenUeber(dienste.leistungen()).jeThema.get(thema) ?? []
  return nachWunsch(imThema, dienste.beliebtheit()).flatMap(({ leistungId }) => (ohne.has(leistungId) ? [] : [leistungId]))
}

function nachbar(dienste: PortalDienste, anfrage: Anfrage, id: LeistungId): Nachbar[] {
  const rows = dienste.leistungNachId().get(id) ?? []
  const eigener = titelIn(rows, anfrage.sprache)
  const titel = eigener ?? titelIn(rows, 'de')
  if (!rows[0] || !titel) return []
  return [{ titel, url: adresse(anfrage, `/leistung/${rows[0].slug}`), nurDeutsch: anfrage.oberflaeche === 'en' && eigener === null }]
}

type Wissen = { verwandtschaft: Verwandtschaft; jeThema: ReadonlyMap<Thema, VeroeffentlichteLeistung[]> }

/** Worked out once for each state of the stock: another map as soon as one of them has changed. */
const gemerkt = new WeakMap<object, Wissen>()
function wissenUeber(leistungen: ReadonlyMap<string, Zeilen>): Wissen {
  const schon = gemerkt.get(leistungen)
  if (schon) return schon
  const jeThema = new Map<Thema, VeroeffentlichteLeistung[]>()
  for (const [erste] of leistungen.values())
    for (const thema of erste ? themenDer(erste.kopf) : []) jeThema.set(thema, [...(jeThema.get(thema) ?? []), erste!])
  const neu = { verwandtschaft: createVerwandtschaft([...leistungen.values()].map(gemerkteMerkmale)), jeThema }
  gemerkt.set(leistungen, neu)
  return neu
}

/** Folding the words is the dear part: done again only for a Leistung that has changed. */
const merkmale = new WeakMap<Zeilen, Vergleichsmerkmale>()
function gemerkteMerkmale(rows: Zeilen): Vergleichsmerkmale {
  const schon = merkmale.get(rows)
  if (schon) return schon
  const neue = merkmaleVon(rows)
  merkmale.set(rows, neue)
  return neue
}

const TEXTE = ['kurztext', 'volltext', 'voraussetzungen', 'verfahrensablauf', 'hinweise', 'weiterfuehrend'] as const

/** From the German Stammtext: what towns add differs from place to place. A town's own offer has nothing else. */
function merkmaleVon(rows: Zeilen): Vergleichsmerkmale {
  const deutsche = rows.filter(({ sprache }) => sprache === 'de')
  const stamm = deutsche.filter(({ ebene }) => ebene === 'bund' || ebene === 'land')
  const tragend = stamm.length > 0 ? stamm : deutsche
  const { leistungId, kopf } = rows[0]!
  const begriffe = tragend.flatMap(({ module }) => (module.begriffe ?? []).map(({ begriff }) => begriff))
  const texte = tragend.flatMap(({ module }) => TEXTE.flatMap((name) => [module[name]?.text ?? '', ...(module[name]?.schritte ?? [])]))
  const titel = worte(titelIn(rows, 'de') ?? '')
  return {
    id: leistungId,
    titel,
    adressat: kopf.adressat,
    lagen: kopf.lagen,
    leistungsschluessel: kopf.leistungsschluessel,
    namen: new Set([...begriffe.map(worte), titel].map((name) => name.join(' ')).filter((name) => name.length >= KUERZESTER_NAME)),
    text: worte(texte.join(' ').replace(/<[^>]*>/g, ' ')),
  }
}

/** Shorter ones mean too much: "Pass", "Kfz". */
const KUERZESTER_NAME = 5

function worte(text: string): string[] {
  return falte(text)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
}
