// The page of an office: what is public of it on this day, its house, what it is responsible for.
import type { Gebiet } from '../../../domain/gebiet/index.ts'
import { inSprache } from '../../../domain/leistung/index.ts'
import { personenAm, type VeroeffentlichteStelle } from '../../../domain/organisationseinheit/index.ts'
import { alle, moeglicheLeistungen } from '../../../domain/zustaendigkeit/index.ts'
import { giltAm } from '../../../platform/zeit.ts'
import type { Kartenbild } from '../../../ui/hessenkarte.tsx'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, abfrage, adresse, rahmenFuer, umgebung } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { ebeneVonGebiet, koerperschaft } from '../ebene.ts'
import { findStelle } from '../leistung/leistung-zustaendigkeit.ts'
import { leistungszeilen, nameVon } from '../verzeichnis.ts'
import type { StelleProps } from './stelle.page.tsx'
import { kontaktangaben, oeffnungsangaben, wahrBis } from './stelle-angaben.ts'

export function stelleSeite(dienste: PortalDienste, anfrage: Anfrage, stelle: VeroeffentlichteStelle) {
  const { inhalt } = stelle
  const gebiet = dienste.gebiete().findByArs(stelle.ars, anfrage.tag)
  const haus = stelle.uebergeordnet ? findStelle(dienste, stelle.uebergeordnet, anfrage.tag) : null
  const verweis = (andere: VeroeffentlichteStelle) => ({ name: nameVon(andere, anfrage), url: adresse(anfrage, `/stelle/${andere.id}`) })
  const lokal = (wert: Parameters<typeof inSprache>[0] | undefined) => (wert ? inSprache(wert, anfrage.sprache) : undefined)
  const props: StelleProps = {
    rahmen: rahmenFuer(dienste, anfrage),
    pfad: haus ? [{ titel: nameVon(haus, anfrage), url: adresse(anfrage, `/stelle/${haus.id}`) }] : [],
    name: nameVon(stelle, anfrage),
    ebene: gebiet ? ebeneVonGebiet(gebiet) : 'stadt',
    traeger: gebiet ? traegerVon(gebiet, anfrage) : '',
    kontakt: kontaktangaben(inhalt),
    demo: inhalt.demo,
    oeffnung: inhalt.oeffnungszeiten ? oeffnungsangaben(inhalt.oeffnungszeiten, dienste.feiertage(), anfrage) : undefined,
    barrierefreiheit: inhalt.barrierefreiheit && {
      rollstuhl: inhalt.barrierefreiheit.rollstuhl,
      hinweis: lokal(inhalt.barrierefreiheit.hinweis),
    },
    personen: personenAm(inhalt.personen, anfrage.tag).map(({ name, funktion, telefon, email, zimmer }) => ({
      name,
      funktion: lokal(funktion),
      telefon,
      email,
      zimmer,
    })),
    untergeordnet: unter(dienste, anfrage, stelle).map(verweis),
    uebergeordnet: haus ? verweis(haus) : undefined,
    leistungen: leistungenVon(dienste, anfrage, stelle),
    gebiet: gebiet
      ? {
          name: gebiet.name,
          zusatz: umgebung(dienste, gebiet, anfrage.tag),
          einwohner: gebiet.einwohner?.anzahl,
          plz: gebiet.ebene === 'gemeinde' ? dienste.gebiete().plzVon(gebiet.id) : undefined,
        }
      : undefined,
    stand: stelle.stand,
    aufgaben: inhalt.aufgaben,
    karte: gebiet ? gebietskarte(dienste, anfrage, gebiet) : undefined,
    weg: wegZu(kontaktangaben(inhalt).anschrift),
    maschinen: `/api/v1/organisationseinheiten/${stelle.id}`,
    teilen: mailadresse(anfrage, stelle),
  }
  return { props, gueltigBis: wahrBis([stelle], dienste.feiertage(), anfrage.jetzt) }
}

/** Where in the Land its area lies; none for the Land itself, the Bund, a Bezirk, or an area outside the map. */
function gebietskarte(dienste: PortalDienste, { tag }: Anfrage, gebiet: Gebiet): Kartenbild | undefined {
  const { viewBox, kreise, gemeinden } = dienste.umrisse()
  const hier = [...kreise, ...gemeinden].find((umriss) => umriss.gebiet === gebiet.id)
  if (!hier) return undefined
  const kette = new Set<string>(
    dienste
      .gebiete()
      .kette(gebiet.id, tag)
      .map(({ id }) => id),
  )
  const rest = kreise.filter((umriss) => umriss.gebiet !== gebiet.id)
  return {
    viewBox,
    umrisse: [
      ...rest.map((umriss) => ({ pfad: umriss.pfad, stufe: kette.has(umriss.gebiet) ? ('kreis' as const) : ('land' as const) })),
      { pfad: hier.pfad, stufe: 'hier' },
    ],
  }
}

/** Street and town only: additions ("Zimmer 3") would not be found. A plain link; nothing is loaded from there before somebody follows it. */
function wegZu(anschrift: readonly string[]): string | undefined {
  const [strasse, ort] = [anschrift[0], anschrift.at(-1)]
  if (!strasse || !ort || strasse === ort) return undefined
  return `https://www.openstreetmap.org/search?${abfrage({ query: `${strasse}, ${ort}` })}`
}

function mailadresse(anfrage: Anfrage, stelle: VeroeffentlichteStelle): string {
  const body = `${anfrage.basisUrl}${adresse(anfrage, `/stelle/${stelle.id}`)}`
  return `mailto:?${abfrage({ subject: nameVon(stelle, anfrage), body }).replaceAll('+', '%20')}`
}

/** Its departments of the day, by name. */
function unter(dienste: PortalDienste, anfrage: Anfrage, stelle: VeroeffentlichteStelle): VeroeffentlichteStelle[] {
  const amTag = [...dienste.zustaendigkeiten().stelleNachId.values()].flatMap(
    (fassungen) => fassungen.find((andere) => andere.uebergeordnet === stelle.id && giltAm(andere, anfrage.tag)) ?? [],
  )
  return amTag.sort((a, b) => nameVon(a, anfrage).localeCompare(nameVon(b, anfrage), anfrage.oberflaeche))
}

/** The services for which this office answers in its own area, in any role. */
function leistungenVon(dienste: PortalDienste, anfrage: Anfrage, stelle: VeroeffentlichteStelle) {
  const gebiet = dienste.gebiete().findByArs(stelle.ars, anfrage.tag)
  if (!gebiet) return []
  const eigen = { ...anfrage, ort: gebiet.ebene === 'gemeinde' ? gebiet : anfrage.ort }
  const modell = dienste.zustaendigkeiten()
  const orte = gebiet.ebene === 'gemeinde' ? [gebiet] : dienste.gebiete().alle('gemeinde', anfrage.tag, gebiet.id)
  const moegliche = moeglicheLeistungen(modell, stelle) // asking at 421 places for every Leistung would take a second
  const zeilen = leistungszeilen(dienste, eigen).filter(({ leistungId }) => moegliche.has(leistungId))
  return zeilen.filter(({ leistungId }) =>
    orte.some((ort) => {
      const { zustaendigeStelle, anlaufstellen, ansprechpunkte } = alle(modell, {
        leistung: leistungId,
        gebiet: ort.id,
        tag: anfrage.tag,
      })
      return [zustaendigeStelle, ...anlaufstellen, ...ansprechpunkte].some(
        (antwort) => antwort.art === 'stelle' && antwort.stelle === stelle.id,
      )
    }),
  )
}

/** The office of a Bezirk bears its name, so its level is named instead. */
function traegerVon(gebiet: Gebiet, { oberflaeche }: Anfrage): string {
  return gebiet.bezirksart === null ? koerperschaft(gebiet) : texte(oberflaeche).ebene[ebeneVonGebiet(gebiet)]
}
