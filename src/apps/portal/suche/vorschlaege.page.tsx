// The suggestions as a page of their own: the same groups, each entry a link; for readers without a script, and for robots.
import { Link } from '../../../ui/link.tsx'
import type { Rahmen } from '../../../ui/rahmen.ts'
import { Seite } from '../../../ui/seite.tsx'
import { Suchkopf } from '../../../ui/suchkopf.tsx'
import { texte } from '../../../ui/texte/index.ts'

export type Eintrag = {
  titel: string
  /** What tells a place from others of its name. */
  zusatz?: string
  url: string
  /** Address that is told of the choice. */
  klick?: string
  /** Language of the title where it differs from the page. */
  sprache?: 'de'
  /** The place it stands for, to be filled into the form. */
  ort?: { name: string; ars: string }
}

export type Gruppe = { art: 'leistung' | 'organisationseinheit' | 'thema' | 'ort'; eintraege: readonly Eintrag[] }

export type VorschlaegeProps = {
  rahmen: Rahmen
  was: string
  /** The group of the best suggestion first. */
  gruppen: readonly Gruppe[]
  /** The search for the same words. */
  alle: string | undefined
}

export function Vorschlaege({ rahmen, was, gruppen, alle }: VorschlaegeProps) {
  const t = texte(rahmen.sprache).vorschlaege
  const titel = was === '' ? t.name : t.fuer(was, rahmen.ort?.name ?? null)
  return (
    <Seite rahmen={rahmen} titel={titel} verborgen davor={<Suchkopf rahmen={rahmen} was={was} />}>
      <div class="aw-rahmen">
        <div class="aw-ergebnis">
          <h1 class="kern-heading-large">{titel}</h1>
          {gruppen.length === 0 ? (
            <section class="aw-leer" aria-labelledby="leer">
              <h2 id="leer">{t.leer}</h2>
              <p>{t.leerSatz}</p>
            </section>
          ) : null}
          {gruppen.map(({ art, eintraege }) => (
            <section key={art} class="aw-vorschlagsgruppe" aria-labelledby={`vorschlag-${art}`}>
              <h2 id={`vorschlag-${art}`}>{t.gruppen[art]}</h2>
              <ul class="aw-ortsliste">
                {eintraege.map(({ titel: wort, zusatz, url, klick, sprache }) => (
                  <li key={`${url} ${wort}`}>
                    <Link href={url} lang={sprache} ping={klick}>
                      <b>{wort}</b>
                      {zusatz ? <span>{zusatz}</span> : null}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {alle ? (
            <p>
              <Link class="aw-link" href={alle}>
                {t.alleTreffer(was)}
              </Link>
            </p>
          ) : null}
        </div>
      </div>
    </Seite>
  )
}
