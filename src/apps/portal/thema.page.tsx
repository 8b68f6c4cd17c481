// One topic with its services, and the list of all topics.
import { Pfad } from '../../ui/pfad.tsx'
import { adressen, type Rahmen } from '../../ui/rahmen.ts'
import { Seite } from '../../ui/seite.tsx'
import { texte } from '../../ui/texte/index.ts'
import { Kurzliste, type Treffer } from '../../ui/treffer.tsx'
import { Themenliste, themaText } from './themenliste.tsx'

export type ThemaProps = {
  rahmen: Rahmen
  schluessel: string
  leistungen: readonly Treffer[]
  /** Other topics that hold a service. */
  weitere: readonly string[]
}

export function Thema({ rahmen, schluessel, leistungen, weitere }: ThemaProps) {
  const t = texte(rahmen.sprache)
  const { titel, satz } = themaText(schluessel, t)
  const davor = <Pfad rahmen={rahmen} stufen={[{ titel: t.thema.alle, url: adressen(rahmen).themen }]} hier={titel} />
  return (
    <Seite rahmen={rahmen} titel={titel} beschreibung={satz ?? undefined} davor={davor}>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{titel}</h1>
          <p class="aw-titel__satz">{leistungen.length ? t.thema.anzahl(leistungen.length) : t.thema.leer}</p>
        </header>
        <div class="aw-abstand">
          <Kurzliste treffer={leistungen} t={t} />
        </div>
        {weitere.length ? (
          <section class="aw-band" aria-labelledby="weitere">
            <h2 id="weitere" class="kern-heading-large aw-band__titel">
              {t.thema.weitere}
            </h2>
            <Themenliste rahmen={rahmen} themen={weitere} />
          </section>
        ) : null}
      </div>
    </Seite>
  )
}

export type ThemenProps = { rahmen: Rahmen; themen: readonly { schluessel: string; leistungen: readonly Treffer[] }[] }

/** All topics, each with its services. */
export function Themen({ rahmen, themen }: ThemenProps) {
  const t = texte(rahmen.sprache)
  return (
    <Seite rahmen={rahmen} titel={t.thema.alle} beschreibung={t.thema.alleSatz} davor={<Pfad rahmen={rahmen} hier={t.thema.alle} />}>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{t.thema.alle}</h1>
          <p class="aw-titel__satz">{t.thema.alleSatz}</p>
        </header>
        {themen.map(({ schluessel, leistungen }) => (
          <section class="aw-themenblock" key={schluessel} aria-labelledby={`thema-${schluessel}`}>
            <h2 class="kern-heading-large aw-band__titel" id={`thema-${schluessel}`}>
              {themaText(schluessel, t).titel}
            </h2>
            <Kurzliste treffer={leistungen} t={t} />
          </section>
        ))}
      </div>
    </Seite>
  )
}
