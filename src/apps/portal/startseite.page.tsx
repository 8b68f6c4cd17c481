// The start page: what and where, services, topics, the offices near you.
import { Hessenkarte, type Kartenbild } from '../../ui/hessenkarte.tsx'
import { Link } from '../../ui/link.tsx'
import { Ebenenmarke } from '../../ui/marken.tsx'
import { Meldung } from '../../ui/meldung.tsx'
import { Offen, type Offenstand } from '../../ui/oeffnungszeiten.tsx'
import { adressen, type Ebene, type Rahmen } from '../../ui/rahmen.ts'
import { fest } from '../../ui/satz.ts'
import { Seite } from '../../ui/seite.tsx'
import { portaldaten } from '../../ui/strukturdaten.tsx'
import { Suchformular } from '../../ui/suchformular.tsx'
import { texte } from '../../ui/texte/index.ts'
import { Kurzliste, type Treffer } from '../../ui/treffer.tsx'
import { Themenliste } from './themenliste.tsx'

export type NaheStelle = {
  name: string
  url: string
  ebene: Ebene
  traeger: string
  /** One line: "Am Markt 1, 37281 Wanfried". */
  anschrift: string
  jetzt?: Offenstand | undefined
}

export type StartseiteProps = {
  rahmen: Rahmen
  /** Searches people often start with: words and the address of their result page. */
  oft: readonly { wort: string; url: string }[]
  /** Errands of every day, for a start. */
  gefragt: readonly Treffer[]
  /** The list of all services of the place. */
  alle?: { anzahl: number; url: string } | undefined
  /** Keys of topics that hold at least one service (texts: `themen` in the catalogue). */
  themen: readonly string[]
  naheStellen: readonly NaheStelle[]
  karte?: Kartenbild | undefined
  ankuendigung?: { titel: string; text: string; von: string } | undefined
}

export function Startseite({ rahmen, oft, gefragt, alle, themen, naheStellen, karte, ankuendigung }: StartseiteProps) {
  const t = texte(rahmen.sprache)
  const daten = rahmen.kanonisch ? portaldaten(rahmen.auftritt.name, rahmen.kanonisch, adressen(rahmen).suche) : null
  return (
    <Seite rahmen={rahmen} titel={t.start.titel} beschreibung={t.start.satz} daten={daten}>
      <Held rahmen={rahmen} oft={oft} karte={karte} />
      <div class="aw-rahmen">
        {ankuendigung ? (
          <div class="aw-band">
            <Meldung art="achtung" titel={fest(ankuendigung.titel)}>
              <p>{fest(ankuendigung.text)}</p>
              <p class="aw-klein aw-leise">{fest(ankuendigung.von)}</p>
            </Meldung>
          </div>
        ) : null}
        {gefragt.length ? (
          <section class="aw-band" aria-labelledby="gefragt">
            <h2 id="gefragt" class="kern-heading-large aw-band__titel">
              {t.start.gefragt}
            </h2>
            <Kurzliste treffer={gefragt} t={t} />
            {alle ? (
              <p class="aw-abstand">
                <Link class="aw-link" href={alle.url}>
                  {t.start.alle(alle.anzahl)}
                </Link>
              </p>
            ) : null}
          </section>
        ) : null}
        {themen.length ? (
          <section class="aw-band" aria-labelledby="themen">
            <h2 id="themen" class="kern-heading-large aw-band__titel">
              {t.start.themen}
            </h2>
            <Themenliste rahmen={rahmen} themen={themen} />
          </section>
        ) : null}
        <Nahe rahmen={rahmen} stellen={naheStellen} />
      </div>
    </Seite>
  )
}

/** The question, what and where, and the map. */
function Held({ rahmen, oft, karte }: Pick<StartseiteProps, 'rahmen' | 'oft' | 'karte'>) {
  const t = texte(rahmen.sprache)
  return (
    <section class="aw-held" aria-labelledby="held">
      <div class="aw-rahmen aw-held__raster">
        <div>
          <h1 id="held" class="kern-heading-display">
            {t.start.titel}
          </h1>
          <p class="aw-held__satz">{t.start.satz}</p>
          <div class="aw-held__karte">
            <Suchformular rahmen={rahmen} id="held" haupt />
          </div>
          {oft.length ? (
            <div class="aw-oft">
              <span class="aw-leise" id="oft">
                {t.start.oft}
              </span>
              <ul class="aw-oft__liste" aria-labelledby="oft">
                {oft.map((o) => (
                  <li key={o.url}>
                    <Link class="aw-link" href={o.url}>
                      {o.wort}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
        </div>
        {karte ? <Kartenbildung rahmen={rahmen} karte={karte} /> : null}
      </div>
    </section>
  )
}

function Kartenbildung({ rahmen, karte }: { rahmen: Rahmen; karte: Kartenbild }) {
  const t = texte(rahmen.sprache).start
  return (
    <figure>
      <Hessenkarte karte={karte} />
      <figcaption>
        {rahmen.ort ? (
          <>
            {t.angabenFuer}
            <b>{rahmen.ort.name}</b>
            {rahmen.ort.zusatz ? t.angabenIm(rahmen.ort.zusatz) : null}
          </>
        ) : (
          t.ohneOrt
        )}
      </figcaption>
    </figure>
  )
}

function Nahe({ rahmen, stellen }: { rahmen: Rahmen; stellen: readonly NaheStelle[] }) {
  const t = texte(rahmen.sprache)
  return (
    <section class="aw-band" aria-labelledby="nah">
      <h2 id="nah" class="kern-heading-large aw-band__titel">
        {t.start.nah}
      </h2>
      {stellen.length ? (
        <ul class="aw-kacheln">
          {stellen.map((stelle) => (
            <li class="aw-kachel" key={stelle.url}>
              <Ebenenmarke ebene={stelle.ebene}>{stelle.traeger}</Ebenenmarke>
              <h3>{stelle.name}</h3>
              {stelle.jetzt ? (
                <p>
                  <Offen jetzt={stelle.jetzt} sprache={rahmen.sprache} />
                </p>
              ) : null}
              <p class="aw-klein aw-leise">{stelle.anschrift}</p>
              <p>
                <Link class="aw-link" href={stelle.url}>
                  {t.start.oeffnungUndWege}
                  <span class="kern-sr-only">{`: ${stelle.name}`}</span>
                </Link>
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p class="aw-leer">
          {t.start.nahOhneOrt}{' '}
          <Link class="aw-link" href={adressen(rahmen).ort}>
            {t.kopf.ortWaehlen}
          </Link>
        </p>
      )}
    </section>
  )
}
