// Pages that are only text: help, imprint, privacy, accessibility and others. The words stand in the catalogue, the operator's entries in the Auftritt.
import type { ComponentChildren } from 'preact'
import type { Betreiber } from '../../../domain/auftritt/index.ts'
import { Linkliste } from '../../../ui/linkliste.tsx'
import { adressen, type Rahmen } from '../../../ui/rahmen.ts'
import { fest } from '../../../ui/satz.ts'
import { Seite } from '../../../ui/seite.tsx'
import { fragendaten } from '../../../ui/strukturdaten.tsx'
import { type Texte, texte } from '../../../ui/texte/index.ts'
import { Betreiberkontakt } from './betreiber.tsx'
import { Servicepfad } from './servicepfad.tsx'
import { type Serviceseite, seitenname } from './serviceseiten.ts'

export type Textseite = keyof Texte['seiten']
type Abschnittstext = Texte['seiten'][Textseite]['abschnitte'][number]

/** The pages there are, for the routes. */
export const TEXTSEITEN = Object.keys(texte('de').seiten) as Textseite[]

/** Where to go on from a page. */
const PASST_DAZU: Record<Textseite, readonly Serviceseite[]> = {
  hilfe: ['behoerdennummer-115', 'rueckmeldung', 'leichte-sprache'],
  impressum: ['datenschutz', 'quellen', 'rueckmeldung'],
  datenschutz: ['impressum', 'rueckmeldung', 'statistik'],
  barrierefreiheit: ['rueckmeldung', 'leichte-sprache', 'gebaerdensprache'],
  'behoerdennummer-115': ['hilfe', 'gebaerdensprache'],
  'leichte-sprache': ['rueckmeldung', 'barrierefreiheit', 'behoerdennummer-115'],
  gebaerdensprache: ['rueckmeldung', 'barrierefreiheit', 'leichte-sprache'],
  konto: ['hilfe', 'service', 'uebersicht'],
}

type Angaben = {
  rahmen: Rahmen
  seite: Textseite
  betreiber?: Betreiber | undefined
  /** What stands above the text: what people come for. */
  oben?: ComponentChildren
  /** What this page shows below its text. */
  children?: ComponentChildren
}

export function Text({ rahmen, seite, betreiber, oben, children }: Angaben) {
  const t = texte(rahmen.sprache)
  const { titel, satz, abschnitte } = t.seiten[seite]
  return (
    <Seite
      rahmen={rahmen}
      titel={titel}
      beschreibung={satz}
      daten={fragendaten(abschnitte)}
      verborgen={seite === 'konto'}
      davor={<Servicepfad rahmen={rahmen} hier={titel} />}
    >
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{titel}</h1>
          <p class="aw-titel__satz">{fest(satz)}</p>
        </header>
        <div class="aw-textseite">
          {oben}
          {abschnitte.map((abschnitt) => (
            <Abschnitt key={abschnitt.titel} abschnitt={abschnitt} betreiber={betreiber} t={t} />
          ))}
          {children}
          <PasstDazu rahmen={rahmen} seiten={PASST_DAZU[seite]} />
        </div>
      </div>
    </Seite>
  )
}

function Abschnitt({ abschnitt, betreiber, t }: { abschnitt: Abschnittstext; betreiber: Betreiber | undefined; t: Texte }) {
  const { titel, absaetze, punkte = [], kennung, ohne = [] } = abschnitt
  const kontakt = betreiber && kennung && kennung in betreiber ? betreiber[kennung as keyof Betreiber] : undefined
  return (
    <section id={kennung}>
      <h2 class="kern-heading-large">{titel}</h2>
      <div class="aw-prosa">
        {[...absaetze, ...(kontakt ? [] : ohne)].map((absatz) => (
          <p key={absatz}>{fest(absatz)}</p>
        ))}
        {punkte.length > 0 ? (
          <ul>
            {punkte.map((punkt) => (
              <li key={punkt}>{fest(punkt)}</li>
            ))}
          </ul>
        ) : null}
      </div>
      {kontakt ? <Betreiberkontakt kontakt={kontakt} t={t} /> : null}
    </section>
  )
}

/** The way on to pages that help with the same. */
export function PasstDazu({ rahmen, seiten }: { rahmen: Rahmen; seiten: readonly Serviceseite[] }) {
  const t = texte(rahmen.sprache)
  const { seite } = adressen(rahmen)
  return (
    <section aria-labelledby="passt-dazu">
      <h2 id="passt-dazu" class="kern-heading-large">
        {t.service.passtDazu}
      </h2>
      <Linkliste links={seiten.map((eine) => ({ titel: seitenname(eine, t).titel, url: seite(`/${eine}`) }))} />
    </section>
  )
}
