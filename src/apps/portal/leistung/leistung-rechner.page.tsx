// The fee calculator: a plain form on the service page, and the page with the sum. Works without a script, keeps nothing.
import type { Rechnung } from '../../../domain/leistung/index.ts'
import { Fehlerliste } from '../../../ui/fehlerliste.tsx'
import { Feld } from '../../../ui/feld.tsx'
import { Link } from '../../../ui/link.tsx'
import { Kostentabelle } from '../../../ui/listen.tsx'
import { Meldung } from '../../../ui/meldung.tsx'
import { Pfad } from '../../../ui/pfad.tsx'
import { betrag, fest, weich } from '../../../ui/satz.ts'
import { Seite } from '../../../ui/seite.tsx'
import { type Oberflaechensprache, texte } from '../../../ui/texte/index.ts'
import type { Rechnerangaben, Rechnerfrage } from './leistung-props.ts'
import type { RechnerProps } from './leistung-rechner.ts'

/** On the service page, below the fees. */
export function Rechnerfeld({ rechner, sprache }: { rechner: Rechnerangaben; sprache: Oberflaechensprache }) {
  return (
    <section class="aw-rechner aw-nicht-druck" aria-labelledby="rechner">
      <h3 id="rechner">{texte(sprache).leistungMehr.rechner.titel}</h3>
      <Formular rechner={rechner} frage={rechner.frage} sprache={sprache} />
    </section>
  )
}

export function Rechner(props: RechnerProps) {
  const { rahmen, rechner, frage, rechnung, titel } = props
  const { rueckmeldung, leistungMehr } = texte(rahmen.sprache)
  const t = leistungMehr.rechner
  const genau = props.ort ? `${titel}, ${props.ort}` : titel
  const fehler = frage.merkmale.flatMap(({ merkmal, fehlt }) => (fehlt ? [{ feld: feldname(merkmal), text: t.fehler[merkmal] }] : []))
  const name = t.seitentitel(genau)
  return (
    <Seite rahmen={rahmen} titel={name} verborgen davor={<Pfad rahmen={rahmen} stufen={props.pfad} hier={t.titel} />}>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{weich(name)}</h1>
        </header>
        <div class="aw-abstand">
          <Fehlerliste titel={rueckmeldung.fehlerTitel(fehler.length)} fehler={fehler} />
          {rechnung ? <Ergebnis {...props} rechnung={rechnung} /> : null}
          <section class="aw-rechner aw-nicht-druck">
            <Formular rechner={rechner} frage={frage} sprache={rahmen.sprache} />
          </section>
          <p class="aw-abstand">
            <Link class="aw-link" href={rechner.zurueck}>
              {t.zurueck}
            </Link>
          </p>
        </div>
      </div>
    </Seite>
  )
}

const feldname = (merkmal: string) => `rechner-${merkmal}`

type Gefragt = { rechner: Rechnerangaben; frage: Rechnerfrage; sprache: Oberflaechensprache }

function Formular({ rechner, frage, sprache }: Gefragt) {
  const t = texte(sprache).leistungMehr.rechner
  const lang = rechner.nurDeutsch ? 'de' : undefined
  return (
    <form class="aw-formular" method="get" action={rechner.aktion} novalidate>
      {Object.entries(rechner.felder).map(([name, wert]) => (
        <input key={name} type="hidden" name={name} value={wert} />
      ))}
      {frage.merkmale.map(({ merkmal, wert, fehlt }) => (
        <Feld
          key={merkmal}
          id={feldname(merkmal)}
          name={merkmal}
          titel={t.merkmale[merkmal]}
          hinweis={t.hinweise[merkmal]}
          fehler={fehlt ? t.fehler[merkmal] : undefined}
          wert={wert}
          inputmode="numeric"
          autocomplete="off"
          kurz
        />
      ))}
      {frage.dazu.length ? (
        <fieldset class="aw-rechner__dazu">
          <legend class="kern-label">{t.dazu}</legend>
          {frage.dazu.map((eines) => (
            <label key={eines.schluessel}>
              <input type="checkbox" name={`dazu-${eines.schluessel}`} value="1" checked={eines.gewaehlt} />
              <span lang={lang}>
                {fest(eines.bezeichnung)} (+ {fest(eines.betrag)})
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <div class="aw-formular__ende">
        <button class="kern-btn kern-btn--secondary" type="submit">
          <span class="kern-label">{t.knopf}</span>
        </button>
      </div>
      <p class="aw-klein aw-leise">{t.satz}</p>
    </form>
  )
}

function Ergebnis({ rahmen: { sprache }, rechner, rechnung }: RechnerProps & { rechnung: Rechnung }) {
  const t = texte(sprache).leistungMehr.rechner
  const lang = rechner.nurDeutsch ? 'de' : undefined
  return (
    <section class="aw-abschnitt" aria-labelledby="ergebnis">
      <h2 class="kern-heading-large" id="ergebnis">
        {t.ergebnis}
      </h2>
      {rechnung.posten.length ? (
        <Postentabelle rechnung={rechnung} sprache={sprache} lang={lang} />
      ) : (
        <Meldung art="hinweis">
          <p>{t.nichts}</p>
        </Meldung>
      )}
      {rechnung.posten.length && rechnung.ohneBetrag > 0 ? (
        <Meldung art="hinweis">
          <p>{t.ohneBetrag(rechnung.ohneBetrag)}</p>
        </Meldung>
      ) : null}
      {rechnung.nichtGezaehlt.length ? (
        <div class="aw-prosa">
          <p>{t.nichtGezaehlt}</p>
          <ul lang={lang}>
            {rechnung.nichtGezaehlt.map((name) => (
              <li key={name}>{fest(name)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <p class="aw-klein aw-leise aw-abstand">{t.hinweis}</p>
    </section>
  )
}

type Tabelle = { rechnung: Rechnung; sprache: Oberflaechensprache; lang: string | undefined }

function Postentabelle({ rechnung, sprache, lang }: Tabelle) {
  const t = texte(sprache).leistungMehr.rechner
  const geld = (cent: number) => betrag(cent, sprache)
  return (
    <Kostentabelle titel={t.ergebnis} t={texte(sprache)}>
      {rechnung.posten.map((posten) => (
        <tr class="kern-table__row" key={posten.bezeichnung}>
          <th class="kern-table__header" scope="row">
            <span lang={lang}>{fest(posten.bezeichnung)}</span>
            {posten.anzahl > 1 ? <small>{`${posten.anzahl} × ${geld(posten.einzelCent)}`}</small> : null}
          </th>
          <td class="kern-table__cell kern-table__cell--numeric">
            {geld(posten.summeCent)}
            {posten.einheit && !rechnung.einheit ? <small lang={lang}>{posten.einheit}</small> : null}
          </td>
        </tr>
      ))}
      <tr class="kern-table__row aw-rechner__summe">
        <th class="kern-table__header" scope="row">
          {t.zusammen}
        </th>
        <td class="kern-table__cell kern-table__cell--numeric">
          {geld(rechnung.summeCent)}
          {rechnung.einheit ? <small lang={lang}>{rechnung.einheit}</small> : null}
        </td>
      </tr>
    </Kostentabelle>
  )
}
