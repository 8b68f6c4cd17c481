// The service area at a glance: every page with its title and one sentence.
import { Link } from '../../../ui/link.tsx'
import { Pfad } from '../../../ui/pfad.tsx'
import { adressen, type Rahmen } from '../../../ui/rahmen.ts'
import { Seite } from '../../../ui/seite.tsx'
import { texte } from '../../../ui/texte/index.ts'
import { SERVICEGRUPPEN, seitenname } from './serviceseiten.ts'

export function Service({ rahmen }: { rahmen: Rahmen }) {
  const t = texte(rahmen.sprache)
  const { titel, satz, gruppen } = t.service
  const { seite } = adressen(rahmen)
  return (
    <Seite rahmen={rahmen} titel={titel} beschreibung={satz} davor={<Pfad rahmen={rahmen} hier={titel} />}>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{titel}</h1>
          <p class="aw-titel__satz">{satz}</p>
        </header>
        {Object.entries(SERVICEGRUPPEN).map(([gruppe, seiten]) => (
          <section class="aw-band" key={gruppe} aria-labelledby={gruppe}>
            <h2 id={gruppe} class="kern-heading-large aw-band__titel">
              {gruppen[gruppe as keyof typeof gruppen]}
            </h2>
            <ul class="aw-themen">
              {seiten.map((eine) => {
                const name = seitenname(eine, t)
                return (
                  <li key={eine}>
                    <Link href={seite(`/${eine}`)}>{name.titel}</Link>
                    <p>{name.satz}</p>
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
      </div>
    </Seite>
  )
}
