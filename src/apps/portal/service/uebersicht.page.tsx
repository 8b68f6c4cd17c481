// The list of all kinds of pages: for people who would rather look than search.
import { Linkliste, type Verweis } from '../../../ui/linkliste.tsx'
import { adressen, type Rahmen } from '../../../ui/rahmen.ts'
import { Seite } from '../../../ui/seite.tsx'
import { texte } from '../../../ui/texte/index.ts'
import { Servicepfad } from './servicepfad.tsx'
import { SERVICEGRUPPEN, seitenname } from './serviceseiten.ts'

type Angaben = {
  rahmen: Rahmen
  /** Topics of each area, in the order of their names. */
  bereiche: readonly (Verweis & { schluessel: string; themen: readonly Verweis[] })[]
}

export function Uebersicht({ rahmen, bereiche }: Angaben) {
  const t = texte(rahmen.sprache)
  const u = t.uebersicht
  const a = adressen(rahmen)
  const finden: Verweis[] = [
    { titel: u.seiten.start, url: a.start },
    { titel: u.seiten.suche, url: a.suche },
    { titel: u.seiten.az, url: a.seite('/a-z') },
    { titel: u.seiten.themen, url: a.themen },
    { titel: u.seiten.dienststellen, url: a.dienststellen },
    { titel: t.meldungen.titel, url: a.meldungen },
    { titel: u.seiten.ort, url: a.ort },
  ]
  const gruppen = Object.entries(SERVICEGRUPPEN) as [keyof typeof SERVICEGRUPPEN, (typeof SERVICEGRUPPEN)[keyof typeof SERVICEGRUPPEN]][]
  return (
    <Seite rahmen={rahmen} titel={u.titel} beschreibung={u.satz} davor={<Servicepfad rahmen={rahmen} hier={u.titel} />}>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{u.titel}</h1>
          <p class="aw-titel__satz">{u.satz}</p>
        </header>
        <div class="aw-uebersicht">
          <Gruppe id="finden" titel={u.suchen} verweise={finden} />
          {bereiche.map(({ schluessel, titel, url, themen }) => (
            <Gruppe key={schluessel} id={schluessel} titel={titel} verweise={[{ titel, url }, ...themen]} />
          ))}
          {gruppen.map(([gruppe, seiten]) => (
            <Gruppe
              key={gruppe}
              id={gruppe}
              titel={t.service.gruppen[gruppe]}
              verweise={seiten.map((eine) => ({ titel: seitenname(eine, t).titel, url: a.seite(`/${eine}`) }))}
            />
          ))}
          <Gruppe id="beschaeftigte" titel={u.fuerBeschaeftigte} verweise={[{ titel: u.redaktion, url: a.redaktion }]} />
        </div>
      </div>
    </Seite>
  )
}

function Gruppe({ id, titel, verweise }: { id: string; titel: string; verweise: readonly Verweis[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{titel}</h2>
      <Linkliste links={verweise} />
    </section>
  )
}
