// The page of a service: answer first (facts, action), then the sections in four groups, with the office that is responsible here.
import { Abschnitt } from '../../../ui/abschnitt.tsx'
import { Fakten } from '../../../ui/fakten.tsx'
import { Link } from '../../../ui/link.tsx'
import { Angaben } from '../../../ui/listen.tsx'
import { Ebenenmarke } from '../../../ui/marken.tsx'
import { Meldung } from '../../../ui/meldung.tsx'
import { Pfad } from '../../../ui/pfad.tsx'
import { datum, fest, weich } from '../../../ui/satz.ts'
import { Seite } from '../../../ui/seite.tsx'
import { Seitenmenue } from '../../../ui/seitenmenue.tsx'
import { type Texte, texte } from '../../../ui/texte/index.ts'
import { Begriffe } from '../begriffe/begriffe.page.tsx'
import { leistungsdaten } from '../netz/seiten-strukturdaten.ts'
import { Bewertungsfrage } from './bewertung.page.tsx'
import { Textteile } from './leistung-abschnitte.tsx'
import { Behalten, Weitergeben } from './leistung-besuch.tsx'
import { PasstDazu } from './leistung-dazu.tsx'
import { Fassungen } from './leistung-fassungen.tsx'
import type { LeistungProps, Textabschnitt } from './leistung-props.ts'
import { Rechnerfeld } from './leistung-rechner.page.tsx'
import { Ansprechpartner, Dienstknopf, Onlinedienste } from './leistung-zustaendig.tsx'

export type * from './leistung-props.ts'

type Abschnittsname = keyof Texte['leistung']['abschnitte']

type Gruppe = { name: keyof Texte['leistung']['gruppen']; abschnitte: readonly Abschnittsname[] }

/** The sixteen sections in reading order, in the four groups of the side menu. */
export const GRUPPEN: readonly Gruppe[] = [
  { name: 'erledigen', abschnitte: ['beschreibung', 'onlinedienst', 'ansprechpartner'] },
  { name: 'vorbereiten', abschnitte: ['voraussetzungen', 'unterlagen', 'formulare', 'kosten', 'fristen'] },
  { name: 'danach', abschnitte: ['verfahrensablauf', 'bearbeitungsdauer', 'rechtsbehelf'] },
  { name: 'nachlesen', abschnitte: ['hinweise', 'rechtsgrundlagen', 'gueltigkeitsgebiet', 'freigabe', 'stichwoerter'] },
]

export function Leistung(props: LeistungProps) {
  const { rahmen, pfad, titel, teaser } = props
  const t = texte(rahmen.sprache)
  const lang = props.titelNurDeutsch ? 'de' : undefined
  const gruppen = GRUPPEN.map((g) => ({ ...g, abschnitte: g.abschnitte.filter((name) => hatInhalt(props, name)) }))
  return (
    <Seite rahmen={rahmen} {...kopfangaben(props)} davor={<Pfad rahmen={rahmen} stufen={pfad} hier={titel} />}>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <Ebenenmarke ebene={props.ebene}>{t.leistung.leistungVon(props.traeger)}</Ebenenmarke>
          <h1 class="kern-heading-x-large" lang={lang}>
            {weich(titel)}
          </h1>
          {teaser ? (
            <p class="aw-titel__satz" lang={lang}>
              {fest(teaser)}
            </p>
          ) : null}
        </header>
        <Vorweg satz={props.nurIn ?? nichtHier(props)} />
        <Fakten fakten={props.fakten} sprache={props.rahmen.sprache}>
          <Tat props={props} />
        </Fakten>
        <Fassungen props={props} />
        <div class="aw-zweispaltig">
          <Inhalt props={props} gruppen={gruppen} />
          <div>
            {gruppen
              .flatMap((g) => g.abschnitte)
              .map((name) => (
                <EinAbschnitt key={name} name={name} props={props} />
              ))}
            <Begriffe rahmen={rahmen} begriffe={props.begriffe} />
            <PasstDazu passtDazu={props.passtDazu ?? []} imThema={props.imThema} sprache={rahmen.sprache} />
            {props.bewertung ? <Bewertungsfrage aktion={props.bewertung} sprache={rahmen.sprache} /> : null}
            <Behalten rahmen={rahmen} {...props.behalten} />
            <Weitergeben rahmen={rahmen} titel={titel} />
            <p class="aw-nur-druck aw-klein">
              {t.leistung.merkblatt(datum(props.heute, rahmen.sprache), rahmen.kanonisch ?? props.ortsfrage.aktion)}
            </p>
          </div>
        </div>
      </div>
    </Seite>
  )
}

/** Whether the page is for the reader at all must not be found far below. */
function Vorweg({ satz }: { satz: string | undefined }) {
  if (satz === undefined) return null
  return (
    <div class="aw-abstand">
      <Meldung art="hinweis">
        <p>{fest(satz)}</p>
      </Meldung>
    </div>
  )
}

function nichtHier({ rahmen, zustaendigkeit, ortsfrage: { gewaehlt } }: LeistungProps): string | undefined {
  if (!gewaehlt || zustaendigkeit?.keine?.grund !== 'nicht-angeboten') return undefined
  return texte(rahmen.sprache).leistung.nichtHier(gewaehlt.name)
}

/** The contents of the page: the sections that have something to say, and the terms at the end. */
function Inhalt({ props, gruppen }: { props: LeistungProps; gruppen: readonly Gruppe[] }) {
  const t = texte(props.rahmen.sprache)
  const menue = gruppen.map(({ name, abschnitte }) => ({
    titel: t.leistung.gruppen[name],
    punkte: [
      ...abschnitte.map((abschnitt): { anker: string; titel: string } => ({ anker: abschnitt, titel: t.leistung.abschnitte[abschnitt] })),
      ...(name === 'nachlesen' && props.begriffe.length > 0 ? [{ anker: 'begriffe', titel: t.begriffe.aufDieserSeite }] : []),
    ],
  }))
  const anzahl = menue.reduce((summe, { punkte }) => summe + punkte.length, 0)
  return (
    <Seitenmenue
      titel={t.leistung.aufDieserSeite}
      kurz={t.leistung.aufDieserSeiteAnzahl(anzahl)}
      gruppen={menue.filter(({ punkte }) => punkte.length > 0)}
    />
  )
}

/** What the head says: the title with the place, and that it is the version in plain language. */
function kopfangaben(props: LeistungProps) {
  const { titel, teaser, einfach, rahmen, ortsfrage } = props
  const name = einfach?.aktiv ? `${titel} (${texte(rahmen.sprache).leistung.einfach})` : titel
  return {
    titel: ortsfrage.gewaehlt ? `${name}: ${ortsfrage.gewaehlt.name}` : name,
    beschreibung: teaser,
    daten: leistungsdaten(props),
  }
}

/** A module without content vanishes from page and menu alike; contact and online service always answer. */
function hatInhalt(props: LeistungProps, name: Abschnittsname): boolean {
  if (name === 'gueltigkeitsgebiet') return Boolean(props.gueltigkeitsgebiet)
  if (name === 'stichwoerter') return props.stichwoerter.length > 0
  if (name === 'onlinedienst' || name === 'ansprechpartner' || name === 'freigabe') return true
  return (props.abschnitte[name]?.length ?? 0) > 0
}

function Tat({ props }: { props: LeistungProps }) {
  const t = texte(props.rahmen.sprache)
  const dienst = props.onlinedienste.find((d) => d.url !== null)
  const { gewaehlt, bezugsort } = props.ortsfrage
  if (dienst) {
    return (
      <>
        <Dienstknopf dienst={dienst} />
        {dienst.zusatz ? <p>{fest(dienst.zusatz)}</p> : null}
      </>
    )
  }
  return (
    <>
      <Link class="kern-btn kern-btn--primary" href="#ansprechpartner">
        <span class="kern-label">{gewaehlt ? t.leistung.abschnitte.ansprechpartner : t.ortsfrage.los}</span>
      </Link>
      <p>{gewaehlt ? `${t.bezugsort[bezugsort].ort}: ${gewaehlt.name}` : t.bezugsort[bezugsort].frage}</p>
    </>
  )
}

function EinAbschnitt({ name, props }: { name: Abschnittsname; props: LeistungProps }) {
  const sprache = props.rahmen.sprache
  const t = texte(sprache).leistung
  switch (name) {
    case 'onlinedienst':
      return (
        <Onlinedienste
          dienste={props.onlinedienste}
          ortGewaehlt={props.ortsfrage.gewaehlt !== null}
          mitAmt={(props.zustaendigkeit?.stellen.length ?? 0) > 0}
          sprache={sprache}
        />
      )
    case 'ansprechpartner':
      return <Ansprechpartner zustaendigkeit={props.zustaendigkeit} ortsfrage={props.ortsfrage} sprache={sprache} />
    case 'gueltigkeitsgebiet':
      return (
        <Abschnitt id={name} titel={t.abschnitte[name]}>
          <p>{fest(props.gueltigkeitsgebiet ?? '')}</p>
        </Abschnitt>
      )
    case 'freigabe':
      return <Freigabe props={props} />
    case 'stichwoerter':
      return (
        <Abschnitt id={name} titel={t.abschnitte[name]}>
          <ul class="aw-woerter">
            {props.stichwoerter.map((wort) => (
              <li key={wort}>{wort}</li>
            ))}
          </ul>
        </Abschnitt>
      )
    default:
      return (
        <Textteile
          name={name satisfies Textabschnitt}
          teile={props.abschnitte[name] ?? []}
          sprache={sprache}
          ganzDeutsch={props.titelNurDeutsch === true}
          danach={name === 'kosten' && props.rechner ? <Rechnerfeld rechner={props.rechner} sprache={sprache} /> : null}
        />
      )
  }
}

function Freigabe({ props }: { props: LeistungProps }) {
  const sprache = props.rahmen.sprache
  const t = texte(sprache).leistung
  const { geprueft, durch, stand, textVon, oertlich, leistungsschluessel } = props.freigabe
  const paare = [
    { name: t.geprueft, wert: geprueft ? t.ja : t.neinDemo },
    ...(durch ? [{ name: t.durchWen, wert: durch }] : []),
    { name: t.stand, wert: datum(stand, sprache) },
    { name: t.textVon, wert: textVon },
    ...(oertlich.length ? [{ name: t.oertlich, wert: oertlich.map((o) => `${o.traeger} (${datum(o.stand, sprache)})`).join(', ') }] : []),
    ...(leistungsschluessel.length ? [{ name: t.schluessel, wert: leistungsschluessel.join(', '), ziffern: true }] : []),
  ]
  return (
    <Abschnitt id="freigabe" titel={t.abschnitte.freigabe}>
      <Angaben paare={paare} />
    </Abschnitt>
  )
}
