// Which announcements people see where: those of the town whose Auftritt it is, of their own place, its Kreis and its Land, the nearest first.
import { meldungsstand, type VeroeffentlichteMeldung } from '../../../domain/dialog/index.ts'
import { inSprache } from '../../../domain/leistung/index.ts'
import { derivedId } from '../../../platform/id.ts'
import { tagVon } from '../../../platform/zeit.ts'
import type { Ankuendigung } from '../../../ui/ankuendigung.tsx'
import { datum } from '../../../ui/satz.ts'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import type { Aenderung } from '../netz/aenderungen.ts'
import { ketteVon } from '../verzeichnis.ts'

/** Of one sender the newest first, as they are kept; of those that are over the one that ended last. */
export function meldungenHier(dienste: PortalDienste, anfrage: Anfrage, stand: 'gilt' | 'vorbei' = 'gilt'): VeroeffentlichteMeldung[] {
  const { auftritt, tag } = anfrage
  const kette = ketteVon(dienste, anfrage).flatMap(({ ars }) => ars ?? [])
  const reihe = [...new Set([...(auftritt.ort ? [auftritt.ort] : []), ...kette])]
  const platz = ({ ars, traeger }: VeroeffentlichteMeldung) => {
    const nr = ars === null ? -1 : reihe.indexOf(ars)
    return nr < 0 && traeger === auftritt.traeger ? reihe.length : nr // a Träger without an area speaks in its own Auftritt only
  }
  const hier = dienste.meldungen().filter((meldung) => meldungsstand(meldung, tag) === stand && platz(meldung) >= 0)
  if (stand === 'vorbei') return hier.sort((a, b) => b.gueltigBis.localeCompare(a.gueltigBis))
  return hier.sort((a, b) => platz(a) - platz(b))
}

/** In the language of the page; German where nobody wrote another, and marked so. */
export function alsAnkuendigung(anfrage: Anfrage, meldung: VeroeffentlichteMeldung): Ankuendigung {
  const { id, titel, text, von, gueltigVon, gueltigBis } = meldung
  return {
    titel: inSprache(titel, anfrage.oberflaeche),
    url: adresse(anfrage, `/meldung/${id}`),
    text: inSprache(text, anfrage.oberflaeche),
    von,
    gueltigVon,
    gueltigBis,
    sprache: titel[anfrage.oberflaeche] ? undefined : 'de',
  }
}

/** As an entry of the feed: it keeps its id while it is changed. */
export function alsAenderung(anfrage: Anfrage, meldung: VeroeffentlichteMeldung): Aenderung {
  const { titel, text, von, url } = alsAnkuendigung(anfrage, meldung)
  const geaendert = tagVon(meldung.geaendert)
  const { feedSatz } = texte(anfrage.oberflaeche).meldungen
  return {
    id: `urn:uuid:${derivedId('meldung', meldung.id, anfrage.oberflaeche)}`,
    titel,
    satz: `${text} ${feedSatz(von, datum(meldung.gueltigBis, anfrage.oberflaeche))}`,
    von,
    url: url!,
    tag: geaendert > meldung.gueltigVon ? geaendert : meldung.gueltigVon,
    rang: -1,
  }
}
