// Help, imprint, privacy, accessibility: pages that are only text. The words stand in the catalogue.
import { Pfad } from '../../ui/pfad.tsx'
import type { Rahmen } from '../../ui/rahmen.ts'
import { fest } from '../../ui/satz.ts'
import { Seite } from '../../ui/seite.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'

export type Textseite = keyof Texte['seiten']

/** The pages there are, for the routes. */
export const TEXTSEITEN = Object.keys(texte('de').seiten) as Textseite[]

export function Text({ rahmen, seite }: { rahmen: Rahmen; seite: Textseite }) {
  const { titel, satz, abschnitte } = texte(rahmen.sprache).seiten[seite]
  return (
    <Seite rahmen={rahmen} titel={titel} beschreibung={satz} davor={<Pfad rahmen={rahmen} hier={titel} />}>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{titel}</h1>
          <p class="aw-titel__satz">{fest(satz)}</p>
        </header>
        <div class="aw-textseite">
          {abschnitte.map((abschnitt) => (
            <section key={abschnitt.titel}>
              <h2 class="kern-heading-large">{abschnitt.titel}</h2>
              <div class="aw-prosa">
                {abschnitt.absaetze.map((absatz) => (
                  <p key={absatz}>{fest(absatz)}</p>
                ))}
              </div>
            </section>
          ))}
        </div>
      </div>
    </Seite>
  )
}
