// Forms and leaflets of a service as lines to print: what it is, which kind of file, how large, in which language, from whom. Pure.
import type { Formular, InEinerSprache } from '../../../domain/leistung/index.ts'
import { zahl } from '../../../ui/satz.ts'
import { type Oberflaechensprache, texte } from '../../../ui/texte/index.ts'
import type { Download } from './leistung-props.ts'

export function downloadsVon(formulare: readonly InEinerSprache<Formular>[], sprache: Oberflaechensprache): Download[] {
  const t = texte(sprache).downloads
  return formulare.map(({ titel, url, art, dateityp, groesseKb, sprache: geschrieben, anbieter }) => ({
    titel,
    url,
    angaben: [
      t.arten[art],
      dateityp ? t.dateitypen[dateityp] : null,
      groesseKb ? groesse(groesseKb, sprache) : null,
      t.auf(sprachname(geschrieben, sprache)),
    ]
      .filter(Boolean)
      .join(', '),
    anbieter,
    wohin: new URL(url).host,
    hreflang: geschrieben,
  }))
}

/** From a thousand kilobytes on in megabytes with one digit behind the point. */
function groesse(kb: number, sprache: Oberflaechensprache): string {
  return kb < 1000 ? `${kb} KB` : `${zahl(Math.round(kb / 100) / 10, sprache)} MB`
}

/** A code that nobody has a name for stands as it is. */
function sprachname(code: string, sprache: Oberflaechensprache): string {
  return new Intl.DisplayNames([sprache], { type: 'language' }).of(code) ?? code
}
