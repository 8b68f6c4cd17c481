// Finding an office: a form that needs no script, the map with its list, offices of a place by level, results in pages.
import { type Ankuendigung, Meldungsband } from '../../../ui/ankuendigung.tsx'
import { Auswahl } from '../../../ui/auswahl.tsx'
import { Feld } from '../../../ui/feld.tsx'
import { type Kreisflaeche, Kreiskarte } from '../../../ui/kreiskarte.tsx'
import { Link } from '../../../ui/link.tsx'
import { Pfad } from '../../../ui/pfad.tsx'
import type { Rahmen } from '../../../ui/rahmen.ts'
import { fest, weich, zahl } from '../../../ui/satz.ts'
import { Seite } from '../../../ui/seite.tsx'
import { type Texte, texte } from '../../../ui/texte/index.ts'
import { Stellenliste, type Stellenzeile } from './stellenliste.tsx'

type Art = keyof Texte['dienststellen']['arten']

export type Gruppe = { schluessel: string; titel: string; stellen: readonly Stellenzeile[] }
export type Gebietsverweis = { name: string; url: string; anzahl?: number | undefined; hier?: boolean | undefined }

export type DienststellenProps = {
  rahmen: Rahmen
  q: string
  art: Art | null
  /** Name of the Kreis that the page is about. */
  kreis?: string | undefined
  /** What is announced for the place. */
  meldungen?: readonly Ankuendigung[]
  /** Set when something was searched. */
  treffer?: { gesamt: number; von: number; stellen: readonly Stellenzeile[]; vorige?: string | undefined; naechste?: string | undefined }
  /** Offices of a place or Kreis, in groups. */
  gruppen?: readonly Gruppe[]
  gemeinden?: readonly Gebietsverweis[]
  bestand?: string
  arten?: readonly { art: Art; anzahl: string; eine: boolean; url: string }[]
  karte?: { viewBox: string; flaechen: readonly Kreisflaeche[] } | undefined
  gebiete?: { kreise: readonly Gebietsverweis[]; staedte: readonly Gebietsverweis[] } | undefined
  /** The page without place and search. */
  alle: string
}

export function Dienststellen(props: DienststellenProps) {
  const { rahmen, kreis, treffer, alle } = props
  const t = texte(rahmen.sprache).dienststellen
  const ort = rahmen.ort?.name
  const titel = ort ? t.imOrt(ort) : kreis ? t.imKreis(kreis) : t.titel
  const tiefer = ort !== undefined || kreis !== undefined || treffer !== undefined
  return (
    <Seite
      rahmen={rahmen}
      titel={titel}
      beschreibung={ort ? t.imOrtSatz : t.satz}
      verborgen={treffer !== undefined}
      davor={
        <Pfad rahmen={rahmen} stufen={tiefer ? [{ titel: t.titel, url: alle }] : []} hier={tiefer && titel === t.titel ? t.suche : titel} />
      }
    >
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{weich(titel)}</h1>
          <p class="aw-titel__satz">{ort && !treffer ? t.imOrtSatz : t.satz}</p>
          {props.bestand ? <p class="aw-leise">{fest(props.bestand)}</p> : null}
        </header>
        <Formular {...props} />
        {treffer ? <Trefferteil treffer={treffer} rahmen={rahmen} /> : null}
        <Meldungsband rahmen={props.rahmen} meldungen={props.meldungen ?? []} />
        {props.gruppen?.map((gruppe) => (
          <section class="aw-band" key={gruppe.schluessel} aria-labelledby={`g-${gruppe.schluessel}`}>
            <h2 id={`g-${gruppe.schluessel}`} class="kern-heading-large aw-band__titel">
              {gruppe.titel}
            </h2>
            <Stellenliste stellen={gruppe.stellen} rahmen={rahmen} />
          </section>
        ))}
        {ort && props.gruppen ? <p class="aw-leise aw-abstand">{t.imOrtUmfang}</p> : null}
        <Gemeinden {...props} />
        <Kartenteil {...props} />
        <Arten {...props} />
        {tiefer ? (
          <p class="aw-abstand aw-nicht-druck">
            <Link class="aw-link" href={alle}>
              {t.andererOrt}
            </Link>
          </p>
        ) : null}
      </div>
    </Seite>
  )
}

function Formular({ rahmen, q, art, alle }: DienststellenProps) {
  const t = texte(rahmen.sprache).dienststellen
  const werte = (Object.keys(t.arten) as Art[]).map((wert) => ({ wert: wert as string, text: t.arten[wert] }))
  return (
    <search class="aw-nicht-druck">
      <form class="aw-stellensuche" action={alle} method="get" aria-label={t.suche}>
        <Feld id="d-name" name="q" titel={t.name} hinweis={t.nameHinweis} wert={q} art="search" pflicht={false} autocomplete="off" />
        <Feld
          id="d-wo"
          name="wo"
          titel={t.wo}
          hinweis={t.woHinweis}
          wert={rahmen.ort?.name ?? ''}
          pflicht={false}
          autocomplete="address-level2"
        />
        <Auswahl
          id="d-art"
          name="art"
          titel={t.art}
          hinweis={t.artHinweis}
          wert={art ?? ''}
          werte={[{ wert: '', text: t.alleArten }, ...werte]}
        />
        <button class="kern-btn kern-btn--primary" type="submit">
          <span class="kern-label">{t.los}</span>
        </button>
      </form>
    </search>
  )
}

function Trefferteil({ treffer, rahmen }: { treffer: NonNullable<DienststellenProps['treffer']>; rahmen: Rahmen }) {
  const t = texte(rahmen.sprache).dienststellen
  const { gesamt, von, stellen, vorige, naechste } = treffer
  const wort = (wert: number) => zahl(wert, rahmen.sprache)
  return (
    <section class="aw-band" aria-labelledby="treffer">
      <h2 id="treffer" class="kern-heading-large aw-band__titel">
        {gesamt === 0 ? t.keine : t.treffer(wort(gesamt), gesamt === 1)}
      </h2>
      {gesamt === 0 ? <p>{t.keineSatz}</p> : null}
      {vorige || naechste ? <p class="aw-leise">{t.vonBis(wort(von), wort(von + stellen.length - 1), wort(gesamt))}</p> : null}
      <Stellenliste stellen={stellen} rahmen={rahmen} />
      {vorige || naechste ? (
        <nav class="aw-blaettern" aria-label={t.seiten}>
          {vorige ? (
            <Link class="kern-btn kern-btn--secondary" href={vorige} rel="prev">
              <span class="kern-label">{t.vorige}</span>
            </Link>
          ) : null}
          {naechste ? (
            <Link class="kern-btn kern-btn--secondary" href={naechste} rel="next">
              <span class="kern-label">{t.naechste}</span>
            </Link>
          ) : null}
        </nav>
      ) : null}
    </section>
  )
}

function Gemeinden({ rahmen, gemeinden }: DienststellenProps) {
  const t = texte(rahmen.sprache).dienststellen
  if (!gemeinden?.length) return null
  return (
    <section class="aw-band" aria-labelledby="gemeinden">
      <h2 id="gemeinden" class="kern-heading-large aw-band__titel">
        {t.gemeinden}
      </h2>
      <Verweise verweise={gemeinden} rahmen={rahmen} />
    </section>
  )
}

function Kartenteil({ rahmen, karte, gebiete }: DienststellenProps) {
  const t = texte(rahmen.sprache).dienststellen
  if (!gebiete || gebiete.kreise.length + gebiete.staedte.length === 0) return null
  return (
    <section class="aw-band" aria-labelledby="karte">
      <h2 id="karte" class="kern-heading-large aw-band__titel">
        {t.karte}
      </h2>
      <p class="aw-leise aw-nicht-druck">{t.karteSatz}</p>
      <div class="aw-kartenteil">
        {karte ? <Kreiskarte {...karte} titel={t.kartenname} /> : null}
        <div class="aw-kartenteil__listen">
          <div>
            <h3>{t.kreise}</h3>
            <Verweise verweise={gebiete.kreise} rahmen={rahmen} />
          </div>
          <div>
            <h3>{t.staedte}</h3>
            <Verweise verweise={gebiete.staedte} rahmen={rahmen} />
          </div>
        </div>
      </div>
    </section>
  )
}

function Verweise({ verweise, rahmen }: { verweise: readonly Gebietsverweis[]; rahmen: Rahmen }) {
  const t = texte(rahmen.sprache).dienststellen
  return (
    <ul class="aw-verweise">
      {verweise.map(({ name, url, anzahl, hier }) => (
        <li key={url}>
          <Link class="aw-link" href={url} aria-current={hier ? 'true' : undefined}>
            {weich(name)}
          </Link>
          {anzahl === undefined ? null : <small>{t.gemeindenAnzahl(anzahl)}</small>}
        </li>
      ))}
    </ul>
  )
}

function Arten({ rahmen, arten }: DienststellenProps) {
  const t = texte(rahmen.sprache).dienststellen
  if (!arten?.length) return null
  return (
    <section class="aw-band" aria-labelledby="arten">
      <h2 id="arten" class="kern-heading-large aw-band__titel">
        {t.nachArt}
      </h2>
      <ul class="aw-verweise">
        {arten.map(({ art, anzahl, eine, url }) => (
          <li key={art}>
            <Link class="aw-link" href={url}>
              {t.arten[art]}
            </Link>
            <small>{t.anzahl(anzahl, eine)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
