// What a search found: filters, a plain list, best first; and when it found nothing or little, what to do next.
import { type Filterangebot, Filterliste, GesetzteFilter } from '../../../ui/filter.tsx'
import { Link } from '../../../ui/link.tsx'
import { Ortsliste, type Ortsvorschlag } from '../../../ui/ortsauswahl.tsx'
import { adressen, type Rahmen } from '../../../ui/rahmen.ts'
import { Seite } from '../../../ui/seite.tsx'
import { Suchkopf } from '../../../ui/suchkopf.tsx'
import { texte } from '../../../ui/texte/index.ts'
import { type Treffer, Trefferliste } from '../../../ui/treffer.tsx'
import { NichtsGefunden, Nummer, type Suchhilfe, WenigGefunden } from './suche-leer.tsx'

export type SucheProps = {
  rahmen: Rahmen
  /** What was typed; empty lists everything. */
  was: string
  /** What was searched for: without the place, with the spelling repaired. */
  gesucht: string
  gesamt: number
  /** Hits on the pages before. */
  gezeigt: number
  /** Even the first hit is but a guess. */
  vage?: boolean | undefined
  treffer: readonly Treffer[]
  /** The search was done for a corrected word: what was searched, and the way back to what was typed. */
  korrektur?: { gesucht: string; getippt: string; url: string } | undefined
  ort?: Ortshinweis | undefined
  filter?: Filterangebot | undefined
  weiter?: string | undefined
  anfang?: string | undefined
  /** Set when there is nothing or little. */
  hilfe?: Suchhilfe | undefined
}

/** A place stood among the words: which one was taken and the ways to another search, or those to choose from. */
export type Ortshinweis =
  | { art: 'erkannt'; name: string; wege: readonly { text: string; url: string }[] }
  | { art: 'mehrere'; vorschlaege: readonly Ortsvorschlag[] }

export function Suche(props: SucheProps) {
  const { rahmen, was, gesucht, gesamt, treffer, filter, hilfe } = props
  const t = texte(rahmen.sprache)
  const wo = rahmen.ort?.name ?? null
  const titel = was ? t.suche.treffer(gesamt, gesucht, wo) : t.suche.alles(gesamt, wo)
  const mitFilter = filter !== undefined && filter.gruppen.length > 0
  return (
    <Seite rahmen={rahmen} titel={titel} verborgen davor={<Suchkopf rahmen={rahmen} was={was} />}>
      <div class="aw-rahmen">
        <div class={mitFilter ? 'aw-ergebnis aw-ergebnis--filter' : 'aw-ergebnis'}>
          <Kopf {...props} titel={titel} />
          {filter ? <Filterliste angebot={filter} t={t} /> : null}
          <div class="aw-ergebnis__liste">
            {treffer.length > 0 ? <Trefferliste treffer={treffer} t={t} gezeigt={props.gezeigt} /> : null}
            <Blaettern {...props} />
            {gesamt === 0 && hilfe ? <NichtsGefunden rahmen={rahmen} was={gesucht} hilfe={hilfe} /> : null}
            {gesamt > 0 && hilfe ? <WenigGefunden rahmen={rahmen} wege={hilfe.wege} /> : null}
            {gesamt > 0 ? <NichtsDabei rahmen={rahmen} /> : null}
          </div>
        </div>
      </div>
    </Seite>
  )
}

function Kopf({ rahmen, titel, vage, korrektur, ort, filter, treffer, gesamt, gezeigt }: SucheProps & { titel: string }) {
  const t = texte(rahmen.sprache)
  return (
    <div class="aw-ergebnis__kopf">
      <h1 class="kern-heading-large">{titel}</h1>
      {korrektur || ort ? (
        <div class="aw-schreibung">
          {ort ? <Ortszeile ort={ort} rahmen={rahmen} /> : null}
          {korrektur ? (
            <p class="aw-schreibung__zeile">
              <span>{t.ergebnis.gesuchtNach(korrektur.gesucht)}</span>
              <Link class="aw-link" href={korrektur.url}>
                {t.ergebnis.stattdessen(korrektur.getippt)}
              </Link>
            </p>
          ) : null}
        </div>
      ) : null}
      {vage ? <p>{t.ergebnis.hilfe.vage}</p> : null}
      {rahmen.ort || gesamt === 0 || ort?.art === 'mehrere' ? null : (
        <p class="aw-leise">
          {t.suche.ohneOrt}{' '}
          <Link class="aw-link" href={adressen(rahmen).ortWechseln}>
            {t.kopf.ortWaehlen}
          </Link>
        </p>
      )}
      {filter ? <GesetzteFilter angebot={filter} t={t} /> : null}
      {gezeigt > 0 && treffer.length > 0 ? <p class="aw-leise">{t.ergebnis.stand(gezeigt + 1, gezeigt + treffer.length)}</p> : null}
    </div>
  )
}

function Ortszeile({ ort, rahmen }: { ort: Ortshinweis; rahmen: Rahmen }) {
  const t = texte(rahmen.sprache).ergebnis
  if (ort.art === 'mehrere') {
    return (
      <div>
        <p>{t.mehrereOrte}</p>
        <Ortsliste vorschlaege={ort.vorschlaege} titel={texte(rahmen.sprache).ort.auswahl} />
      </div>
    )
  }
  return (
    <p class="aw-schreibung__zeile">
      <span>{t.fuerOrt(ort.name)}</span>
      {ort.wege.map(({ text, url }) => (
        <Link class="aw-link" key={url} href={url}>
          {text}
        </Link>
      ))}
    </p>
  )
}

function Blaettern({ rahmen, weiter, anfang }: SucheProps) {
  const t = texte(rahmen.sprache).ergebnis
  if (!weiter && !anfang) return null
  return (
    <nav class="aw-blaettern" aria-label={t.seiten}>
      {weiter ? (
        <Link class="kern-btn kern-btn--secondary" href={weiter} rel="next nofollow">
          <span class="kern-label">{t.weiter}</span>
        </Link>
      ) : null}
      {anfang ? (
        <Link class="aw-link" href={anfang}>
          {t.anfang}
        </Link>
      ) : null}
    </nav>
  )
}

function NichtsDabei({ rahmen }: { rahmen: Rahmen }) {
  const t = texte(rahmen.sprache)
  return (
    <section class="aw-rueckfrage" aria-labelledby="nichts-dabei">
      <div>
        <h2 id="nichts-dabei">{t.ergebnis.nichtsDabei}</h2>
        <p>
          {t.ergebnis.nichtsDabeiText}
          <Nummer />
          {'. '}
          <Link class="aw-link" href={adressen(rahmen).themen}>
            {t.suche.zuThemen}
          </Link>
        </p>
      </div>
    </section>
  )
}
