// Why a service is not shown: the form that asks for name or key, the answer in one sentence, and what to do next.
import { Feld } from '../../../ui/feld.tsx'
import { Link } from '../../../ui/link.tsx'
import { Linkliste } from '../../../ui/linkliste.tsx'
import { Meldung } from '../../../ui/meldung.tsx'
import { Pfad } from '../../../ui/pfad.tsx'
import { adressen, type Rahmen } from '../../../ui/rahmen.ts'
import { fest, weich } from '../../../ui/satz.ts'
import { Seite } from '../../../ui/seite.tsx'
import { texte } from '../../../ui/texte/index.ts'

export type WarumProps = {
  rahmen: Rahmen
  q: string
  unbekannt: boolean
  /** Several services the words may mean. */
  auswahl?: readonly { titel: string; zusatz?: string | undefined; url: string; beschrieben: boolean }[] | undefined
  ergebnis?:
    | {
        titel: string
        schluessel?: string | undefined
        gut: boolean
        satz: string
        /** Say that drafts are not shown. */
        entwuerfe: boolean
        url?: string | undefined
        orte: readonly { name: string; url: string }[]
      }
    | undefined
  stellen: string
}

export function Warum(props: WarumProps) {
  const { rahmen, unbekannt, auswahl, ergebnis } = props
  const t = texte(rahmen.sprache).warumNicht
  return (
    <Seite rahmen={rahmen} titel={t.titel} verborgen beschreibung={t.satz} davor={<Pfad rahmen={rahmen} hier={t.titel} />}>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{t.titel}</h1>
          <p class="aw-titel__satz">{t.satz}</p>
        </header>
        <form class="aw-stellensuche aw-nicht-druck" action={adressen(rahmen).warum()} method="get" aria-label={t.formular}>
          <Feld id="w-was" name="q" titel={t.was} hinweis={t.wasHinweis} wert={props.q} art="search" autocomplete="off" />
          <Feld
            id="w-wo"
            name="wo"
            titel={t.wo}
            hinweis={t.woHinweis}
            wert={rahmen.ort?.name ?? ''}
            pflicht={false}
            autocomplete="address-level2"
          />
          <button class="kern-btn kern-btn--primary" type="submit">
            <span class="kern-label">{t.los}</span>
          </button>
        </form>
        {unbekannt ? (
          <section class="aw-band" aria-labelledby="unbekannt">
            <h2 id="unbekannt" class="kern-heading-large">
              {t.grund.unbekannt}
            </h2>
            <p>{t.unbekanntRat}</p>
          </section>
        ) : null}
        {auswahl ? <Auswahlliste auswahl={auswahl} rahmen={rahmen} /> : null}
        {ergebnis ? <Ergebnis ergebnis={ergebnis} rahmen={rahmen} /> : null}
        {unbekannt || (ergebnis && !ergebnis.gut) ? <Rat {...props} /> : null}
      </div>
    </Seite>
  )
}

function Auswahlliste({ auswahl, rahmen }: { auswahl: NonNullable<WarumProps['auswahl']>; rahmen: Rahmen }) {
  const t = texte(rahmen.sprache).warumNicht
  return (
    <section class="aw-band" aria-labelledby="mehrere">
      <h2 id="mehrere" class="kern-heading-large aw-band__titel">
        {t.mehrere}
      </h2>
      <ul class="aw-stellen">
        {auswahl.map(({ titel, zusatz, url, beschrieben }) => (
          <li key={url}>
            <h3 lang={rahmen.sprache === 'de' ? undefined : 'de'}>
              <Link class="aw-link" href={url}>
                {weich(titel)}
              </Link>
            </h3>
            <p>
              {beschrieben ? t.beschrieben : t.nurKatalog}
              {zusatz ? <span class="aw-zahl">{`, ${zusatz}`}</span> : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Ergebnis({ ergebnis, rahmen }: { ergebnis: NonNullable<WarumProps['ergebnis']>; rahmen: Rahmen }) {
  const t = texte(rahmen.sprache).warumNicht
  const { titel, schluessel, gut, satz, entwuerfe, url, orte } = ergebnis
  return (
    <section class="aw-band" aria-labelledby="ergebnis">
      <h2 id="ergebnis" class="kern-heading-large" lang={rahmen.sprache === 'de' ? undefined : 'de'}>
        {weich(t.ergebnis(titel))}
      </h2>
      {schluessel ? <p class="aw-leise aw-zahl">{t.schluessel(schluessel)}</p> : null}
      <div class="aw-abstand">
        <Meldung art={gut ? 'erfolg' : 'hinweis'}>
          <p>{fest(satz)}</p>
        </Meldung>
      </div>
      {orte.length ? (
        <ul class="aw-verweise aw-abstand">
          {orte.map((ort) => (
            <li key={ort.url}>
              <Link class="aw-link" href={ort.url}>
                {ort.name}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {url ? (
        <p class="aw-abstand">
          <Link class="kern-btn kern-btn--primary" href={url}>
            <span class="kern-label">{t.ansehen}</span>
          </Link>
        </p>
      ) : null}
      {entwuerfe ? <p class="aw-leise aw-abstand">{t.entwuerfe}</p> : null}
    </section>
  )
}

function Rat({ rahmen, stellen }: WarumProps) {
  const t = texte(rahmen.sprache).warumNicht
  return (
    <section class="aw-band aw-nicht-druck" aria-labelledby="rat">
      <h2 id="rat" class="kern-heading-large">
        {t.rat}
      </h2>
      <Linkliste
        class="aw-wege"
        links={[
          { titel: t.fragen(rahmen.ort?.name ?? null), url: stellen },
          { titel: t.rufen, url: 'tel:115' },
        ]}
      />
    </section>
  )
}
