// Topics for the list of pages, by area and name.

import { BEREICHE, THEMEN } from '../../../domain/leistung/index.ts'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse } from '../anfrage.ts'
import { nachNamen, themaPfad, themaWorte } from '../themen/themen-zuordnung.ts'

export function bereicheMitThemen(anfrage: Anfrage) {
  const t = texte(anfrage.oberflaeche)
  return BEREICHE.map((schluessel) => ({
    schluessel,
    titel: t.themenwelt.bereichTitel[schluessel],
    url: adresse(anfrage, `/themen/${schluessel}`),
    themen: nachNamen(
      THEMEN.filter(({ bereich }) => bereich === schluessel),
      anfrage.oberflaeche,
    ).map((thema) => ({ titel: themaWorte(thema, t).titel, url: adresse(anfrage, themaPfad(thema)) })),
  }))
}
