// Deadlines as days, in words: "if the period starts today, it ends on …". The day itself is reckoned in the noun leistung.
import { type Frist, fristende, type InEinerSprache, type Sprache } from '../../../domain/leistung/index.ts'
import type { Feiertage } from '../../../platform/feiertage.ts'
import { type Tag, wochentag } from '../../../platform/zeit.ts'
import { datum } from '../../../ui/satz.ts'
import { texte } from '../../../ui/texte/index.ts'

type Eine = InEinerSprache<Frist>

export type Fristsaetze = {
  /** For the section; none where no day can be told. */
  lang(frist: Eine, sprache: Sprache): string[]
  /** For the summary. */
  kurz(frist: Eine, sprache: Sprache): string | null
}

/** In the language of the words they stand beside, which may not be that of the page. */
export function fristsaetze(heute: Tag, feiertage: Feiertage): Fristsaetze {
  return {
    lang(frist, sprache) {
      const ende = fristende(frist, heute, feiertage)
      if (!ende) return []
      const t = texte(sprache === 'en' ? 'en' : 'de').leistungMehr.frist
      const satz = (ende.art === 'ab-heute' ? t.abHeute : t.stichtag)(mitWochentag(ende.tag, sprache))
      return ende.eigentlich ? [satz, t.verschoben(mitWochentag(ende.eigentlich, sprache))] : [satz]
    },
    kurz(frist, sprache) {
      const ende = fristende(frist, heute, feiertage)
      if (!ende) return null
      const oberflaeche = sprache === 'en' ? 'en' : 'de'
      const t = texte(oberflaeche).leistungMehr.frist
      return (ende.art === 'ab-heute' ? t.kurz : t.kurzStichtag)(datum(ende.tag, oberflaeche))
    },
  }
}

function mitWochentag(tag: Tag, sprache: Sprache): string {
  const oberflaeche = sprache === 'en' ? 'en' : 'de'
  return `${texte(oberflaeche).stelle.wochentage[wochentag(tag) - 1]}, ${datum(tag, oberflaeche)}`
}
