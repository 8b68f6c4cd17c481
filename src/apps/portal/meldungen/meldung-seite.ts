// The pages of announcements: all that hold at a place, and one with its own address, also when it is over or gone.
import { letzterTag, meldungsstand, TAGE_DANACH, type VeroeffentlichteMeldung } from '../../../domain/dialog/index.ts'
import { tagVon } from '../../../platform/zeit.ts'
import { type Anfrage, adresse, rahmenFuer } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { findHaus, nameVon } from '../verzeichnis.ts'
import type { MeldungProps } from './meldung.page.tsx'
import type { MeldungenProps } from './meldungen.page.tsx'
import { alsAnkuendigung, meldungenHier } from './meldungen-hier.ts'

export function meldungenSeite(dienste: PortalDienste, anfrage: Anfrage, entfernt = false): MeldungenProps {
  const als = (meldung: VeroeffentlichteMeldung) => alsAnkuendigung(anfrage, meldung)
  return {
    rahmen: rahmenFuer(dienste, anfrage),
    aktuelle: meldungenHier(dienste, anfrage).map(als),
    abgelaufene: entfernt ? [] : meldungenHier(dienste, anfrage, 'vorbei').map(als),
    tageDanach: TAGE_DANACH,
    entfernt,
  }
}

/** Null: there never was such a one, or it is not to be seen yet. */
export function meldungSeite(dienste: PortalDienste, anfrage: Anfrage, id: string): MeldungProps | 'entfernt' | null {
  const meldung = dienste.meldungen().find((eine) => eine.id === id)
  const stand = meldung && meldungsstand(meldung, anfrage.tag)
  if (!meldung || stand === 'geplant') return null
  if (stand === 'entfernt') return 'entfernt'
  const geaendert = tagVon(meldung.geaendert)
  return {
    rahmen: rahmenFuer(dienste, anfrage),
    meldung: alsAnkuendigung(anfrage, meldung),
    geaendert: geaendert > meldung.gueltigVon ? geaendert : undefined,
    letzterTag: stand === 'vorbei' ? letzterTag(meldung.gueltigBis) : undefined,
    haus: hausVon(dienste, anfrage, meldung),
    weitere: dienste
      .meldungen()
      .filter((eine) => eine.traeger === meldung.traeger && eine.id !== id && meldungsstand(eine, anfrage.tag) === 'gilt')
      .map((eine) => alsAnkuendigung(anfrage, eine)),
  }
}

function hausVon(dienste: PortalDienste, anfrage: Anfrage, { ars }: VeroeffentlichteMeldung): MeldungProps['haus'] {
  const gebiet = ars === null ? null : dienste.gebiete().findByArs(ars, anfrage.tag)
  const haus = gebiet && findHaus(dienste, gebiet, anfrage.tag)
  return haus ? { titel: nameVon(haus, anfrage), url: adresse(anfrage, `/stelle/${haus.id}`) } : undefined
}
