// The start page: what and where, announcements, services, topics of people and businesses, what is new, the offices near you.
import { type Ankuendigung, Meldungsband } from '../../../ui/ankuendigung.tsx'
import { Hessenkarte, type Kartenbild } from '../../../ui/hessenkarte.tsx'
import { Link } from '../../../ui/link.tsx'
import { Ebenenmarke } from '../../../ui/marken.tsx'
import { Offen } from '../../../ui/oeffnungszeiten.tsx'
import { adressen, type Rahmen } from '../../../ui/rahmen.ts'
import { datum, weich } from '../../../ui/satz.ts'
import { Seite } from '../../../ui/seite.tsx'
import { portaldaten } from '../../../ui/strukturdaten.tsx'
import { Suchformular } from '../../../ui/suchformular.tsx'
import { type Texte, texte } from '../../../ui/texte/index.ts'
import { Kurzliste, type Treffer } from '../../../ui/treffer.tsx'
import type { Stellenzeile } from '../dienststellen/stellenliste.tsx'
import { type Bereichsangaben, Themenraster } from '../themen/themen.page.tsx'

export type StartseiteProps = {
  rahmen: Rahmen
  /** A town shows its own place: its news and its town hall come before everything else. */
  eigen: boolean
  /** Searches people often start with: words and the address of their result page. */
  oft: readonly { wort: string; url: string }[]
  /** What is wanted most, or, while that is not counted, errands of every day. */
  gefragt: readonly Treffer[]
  gezaehlt: boolean
  /** The list of all services of the place. */
  alle?: { anzahl: number; url: string } | undefined
  zuAz: string
  bereiche: readonly Bereichsangaben[]
  /** Newest first. `url`: the page that shows it. */
  neu: readonly { titel: string; deutsch?: boolean | undefined; url: string; von: string; tag: string }[]
  feed: string
  naheStellen: readonly Stellenzeile[]
  karte?: Kartenbild | undefined
  /** The nearest first; all stand on a page of their own. */
  meldungen: readonly Ankuendigung[]
}

export function Startseite(props: StartseiteProps) {
  const { rahmen, oft, karte, bereiche } = props
  const t = texte(rahmen.sprache)
  const daten = rahmen.kanonisch ? portaldaten(rahmen.auftritt.name, rahmen.kanonisch, adressen(rahmen).suche) : null
  return (
    <Seite rahmen={rahmen} titel={t.start.titel} beschreibung={t.start.satz} daten={daten}>
      <Held rahmen={rahmen} oft={oft} karte={karte} />
      <div class="aw-rahmen">
        <Meldungen {...props} />
        {props.eigen ? <Nahe {...props} /> : null}
        <Gefragt {...props} />
        {bereiche.map((bereich) => (
          <Themenband key={bereich.bereich} t={t} {...bereich} />
        ))}
        <Neues {...props} />
        {props.eigen ? null : <Nahe {...props} />}
      </div>
    </Seite>
  )
}

function Meldungen({ rahmen, meldungen }: Pick<StartseiteProps, 'rahmen' | 'meldungen'>) {
  return (
    <Meldungsband rahmen={rahmen} meldungen={meldungen}>
      <p class="aw-abstand">
        <Link class="aw-link" href={adressen(rahmen).meldungen}>
          {texte(rahmen.sprache).meldungen.alle}
        </Link>
      </p>
    </Meldungsband>
  )
}

function Gefragt({ rahmen, gefragt, gezaehlt, alle, zuAz }: Pick<StartseiteProps, 'rahmen' | 'gefragt' | 'gezaehlt' | 'alle' | 'zuAz'>) {
  const t = texte(rahmen.sprache)
  if (gefragt.length === 0) return null
  return (
    <section class="aw-band" aria-labelledby="gefragt">
      <h2 id="gefragt" class="kern-heading-large aw-band__titel">
        {gezaehlt ? t.start.gefragtGezaehlt : t.start.gefragt}
      </h2>
      <p class="aw-band__satz">{gezaehlt ? t.start.gefragtSatz : t.start.alltagSatz}</p>
      <Kurzliste treffer={gefragt} t={t} />
      {alle ? (
        <p class="aw-abstand aw-startwege">
          <Link class="aw-link" href={alle.url}>
            {t.start.alle(alle.anzahl)}
          </Link>{' '}
          <Link class="aw-link" href={zuAz}>
            {t.start.zuAz}
          </Link>
        </p>
      ) : null}
    </section>
  )
}

/** The topics of an area that hold services here. */
function Themenband({ t, bereich, url, themen }: Bereichsangaben & { t: Texte }) {
  const da = themen.filter(({ anzahl }) => anzahl > 0)
  if (da.length === 0) return null
  return (
    <section class="aw-band aw-startthemen" aria-labelledby={bereich}>
      <h2 id={bereich} class="kern-heading-large aw-band__titel">
        {t.themenwelt.bereichTitel[bereich]}
      </h2>
      <Themenraster themen={da} t={t.themenwelt} h="h3" />
      <p class="aw-abstand">
        <Link class="aw-link" href={url}>
          {t.start.zuBereich[bereich]}
        </Link>
      </p>
    </section>
  )
}

function Neues({ rahmen, neu, feed }: Pick<StartseiteProps, 'rahmen' | 'neu' | 'feed'>) {
  const t = texte(rahmen.sprache).start
  if (neu.length === 0) return null
  return (
    <section class="aw-band" aria-labelledby="neu">
      <h2 id="neu" class="kern-heading-large aw-band__titel">
        {rahmen.ort ? t.neuIn(rahmen.ort.name) : t.neu}
      </h2>
      <p class="aw-band__satz">{t.neuSatz}</p>
      <ul class="aw-liste aw-liste--zwei aw-liste--eng">
        {neu.map(({ titel, deutsch, url, von, tag }) => (
          <li key={url}>
            <Link class="aw-link" href={url} lang={deutsch ? 'de' : undefined}>
              {weich(titel)}
            </Link>
            <p>
              <time datetime={tag}>{datum(tag, rahmen.sprache)}</time>
              {von === titel ? null : `, ${von}`}
            </p>
          </li>
        ))}
      </ul>
      <p class="aw-abstand">
        <Link class="aw-link" href={feed}>
          {t.neuFeed}
        </Link>
      </p>
    </section>
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
    <div class="aw-held__bild">
      <Hessenkarte karte={karte} />
      <p>
        {rahmen.ort ? (
          <>
            {t.angabenFuer}
            <b>{rahmen.ort.name}</b>
            {rahmen.ort.zusatz ? t.angabenIm(rahmen.ort.zusatz) : null}
          </>
        ) : (
          t.ohneOrt
        )}
      </p>
    </div>
  )
}

function Nahe({ rahmen, eigen, naheStellen: stellen }: Pick<StartseiteProps, 'rahmen' | 'eigen' | 'naheStellen'>) {
  const t = texte(rahmen.sprache)
  return (
    <section class="aw-band" aria-labelledby="nah">
      <h2 id="nah" class="kern-heading-large aw-band__titel">
        {eigen ? t.start.wir : t.start.nah}
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
