// The page of all official terms from A to Z, and the section of a page that explains those it mentions.
import { Abschnitt } from '../../../ui/abschnitt.tsx'
import { Begriffsliste, begriffsanker, type Worterklaerung } from '../../../ui/begriffe.tsx'
import { Link } from '../../../ui/link.tsx'
import { adressen, type Rahmen } from '../../../ui/rahmen.ts'
import { Seite } from '../../../ui/seite.tsx'
import { texte } from '../../../ui/texte/index.ts'
import { begriffsdaten } from '../netz/seiten-strukturdaten.ts'
import { Servicepfad } from '../service/servicepfad.tsx'

type Angaben = { rahmen: Rahmen; begriffe: readonly Worterklaerung[] }

/** What stands at the end of a page that mentions terms; nothing where it mentions none. */
export function Begriffe({ rahmen, begriffe }: Angaben) {
  if (begriffe.length === 0) return null
  const t = texte(rahmen.sprache).begriffe
  return (
    <Abschnitt id="begriffe" titel={t.aufDieserSeite}>
      <Begriffsliste begriffe={begriffe} />
      <p class="aw-klein aw-nicht-druck">
        <Link class="aw-link" href={adressen(rahmen).seite('/begriffe')}>
          {t.alle}
        </Link>
      </p>
    </Abschnitt>
  )
}

export type Begriffsgruppe = { buchstabe: string; begriffe: readonly Worterklaerung[] }

export function Begriffsseite({ rahmen, gruppen }: { rahmen: Rahmen; gruppen: readonly Begriffsgruppe[] }) {
  const { titel, satz, hinweis, buchstaben, dazu } = texte(rahmen.sprache).begriffe
  return (
    <Seite
      rahmen={rahmen}
      titel={titel}
      beschreibung={satz}
      daten={begriffsdaten({ rahmen, titel, begriffe: gruppen.flatMap(({ begriffe }) => begriffe), anker: begriffsanker })}
      davor={<Servicepfad rahmen={rahmen} hier={titel} />}
    >
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{titel}</h1>
          <p class="aw-titel__satz">{satz}</p>
          <p class="aw-leise">{hinweis}</p>
        </header>
        <nav class="aw-nicht-druck" aria-label={buchstaben}>
          <ul class="aw-buchstaben">
            {gruppen.map(({ buchstabe }) => (
              <li key={buchstabe}>
                <Link href={`#${buchstabe}`}>{buchstabe.toUpperCase()}</Link>
              </li>
            ))}
          </ul>
        </nav>
        {gruppen.map(({ buchstabe, begriffe }) => (
          <section class="aw-abschnitt" key={buchstabe} id={buchstabe} aria-labelledby={`h-${buchstabe}`}>
            <h2 class="kern-heading-large" id={`h-${buchstabe}`}>
              {buchstabe.toUpperCase()}
            </h2>
            <Begriffsliste begriffe={begriffe} dazu={dazu} />
          </section>
        ))}
      </div>
    </Seite>
  )
}
