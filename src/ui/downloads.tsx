// Forms and leaflets to download: the link, what it is, and where it leads.
import { Link } from './link.tsx'
import { fest, zahl } from './satz.ts'
import { type Oberflaechensprache, type Texte, texte } from './texte/index.ts'
import { Zeichen } from './zeichen.tsx'

/** A form or leaflet in one language. */
type Formularangaben = {
  titel: string
  url: string
  art: keyof Texte['downloads']['arten']
  dateityp?: keyof Texte['downloads']['dateitypen'] | undefined
  groesseKb?: number | undefined
  /** Of the document itself. */
  sprache: string
  anbieter: string
}

/** Ready to print: `angaben` "Formular, PDF, 120 KB, auf Deutsch", `wohin` the host it leads to. */
export type Download = { titel: string; url: string; angaben: string; anbieter: string; wohin: string; hreflang: string }

export function downloadsVon(formulare: readonly Formularangaben[], sprache: Oberflaechensprache): Download[] {
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

type Angaben = { downloads: readonly Download[]; sprache: Oberflaechensprache }

/** `sprache`: of the words beside the titles, which may differ from the one of the page around. */
export function Downloads({ downloads, sprache }: Angaben) {
  const t = texte(sprache).downloads
  return (
    <ul class="aw-haken aw-downloads">
      {downloads.map(({ titel, url, angaben, anbieter, wohin, hreflang }) => (
        <li key={url}>
          <Zeichen art="laden" />
          <span>
            <Link class="aw-link" href={url} hreflang={hreflang} rel="external noreferrer">
              {fest(titel)}
            </Link>
            <small>{fest(angaben)}</small>
            <small>{fest(t.von(anbieter, wohin))}</small>
          </span>
        </li>
      ))}
    </ul>
  )
}
