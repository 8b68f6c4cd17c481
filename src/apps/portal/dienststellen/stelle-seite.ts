// The page of an office: what is public of it on this day, its house, what it is responsible for.
import type { Gebiet } from '../../../domain/gebiet/index.ts'
import { inSprache } from '../../../domain/leistung/index.ts'
import { personenAm, type VeroeffentlichteStelle } from '../../../domain/organisationseinheit/index.ts'
import { alle, moeglicheLeistungen } from '../../../domain/zustaendigkeit/index.ts'
import type { Kartenbild } from '../../../ui/hessenkarte.tsx'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, abfrage, adresse, rahmenFuer, umgebung } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { herkunftDerStelle } from '../ebene.ts'
import { leistungszeilen, nameVon } from '../verzeichnis.ts'
import { kontaktangaben, oeffnungsangaben, wahrBis, wegZu, zugangsmerkmale, zweckangaben } from './stelle-angaben.ts'
import { aesteVon, wegHinauf } from './stelle-baum.ts'
import { mitBegriffen } from './stelle-begriffe.ts'

export function stelleSeite(dienste: PortalDienste, anfrage: Anfrage, stelle: VeroeffentlichteStelle) {
  const { inhalt } = stelle
  const gebiet = dienste.gebiete().findByArs(stelle.ars, anfrage.tag)
  const ueber = wegHinauf(dienste, anfrage, stelle)
  const unter = aesteVon(dienste, anfrage, stelle)
  const lokal = (wert: Parameters<typeof inSprache>[0] | undefined) => (wert ? inSprache(wert, anfrage.sprache) : undefined)
  const aufgabensaetze = texte(anfrage.oberflaeche).dienststellen.aufgaben
  const props = {
    rahmen: rahmenFuer(dienste, anfrage),
    pfad: ueber.map(({ kurz, url }) => ({ titel: kurz, url })),
    name: nameVon(stelle, anfrage),
    ...herkunftDerStelle(gebiet, anfrage.oberflaeche),
    kontakt: kontaktangaben(inhalt),
    demo: inhalt.demo,
    oeffnung: inhalt.oeffnungszeiten ? oeffnungsangaben(inhalt.oeffnungszeiten, dienste.feiertage(), anfrage) : undefined,
    weitereZeiten: zweckangaben(inhalt, dienste.feiertage(), anfrage),
    barrierefreiheit: inhalt.barrierefreiheit && {
      rollstuhl: inhalt.barrierefreiheit.rollstuhl,
      merkmale: zugangsmerkmale(inhalt.barrierefreiheit, anfrage),
      hinweis: lokal(inhalt.barrierefreiheit.hinweis),
    },
    personen: personenAm(inhalt.personen, anfrage.tag).map(({ name, funktion, telefon, email, zimmer }) => ({
      name,
      funktion: lokal(funktion),
      telefon,
      email,
      zimmer,
    })),
    ueber,
    unter,
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
    aufgaben: inhalt.aufgaben.flatMap((aufgabe) => aufgabensaetze[aufgabe] ?? []),
    karte: gebiet ? gebietskarte(dienste, anfrage, gebiet) : undefined,
    weg: wegZu(inhalt),
    maschinen: `/api/v1/organisationseinheiten/${stelle.id}`,
    teilen: mailadresse(anfrage, stelle),
  }
  return { props: mitBegriffen(props, dienste.begriffe), gueltigBis: wahrBis([stelle], dienste.feiertage(), anfrage.jetzt) }
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

function mailadresse(anfrage: Anfrage, stelle: VeroeffentlichteStelle): string {
  const body = `${anfrage.basisUrl}${adresse(anfrage, `/stelle/${stelle.id}`)}`
  return `mailto:?${abfrage({ subject: nameVon(stelle, anfrage), body }).replaceAll('+', '%20')}`
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
