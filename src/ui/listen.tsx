// Lists with a meaning: steps in order, things to bring, costs, pairs of a name and a value.
import type { ComponentChildren } from 'preact'
import { Satz, type Satztext } from './begriffe.tsx'
import { Link } from './link.tsx'
import { fest } from './satz.ts'
import type { Texte } from './texte/index.ts'
import { Zeichen, type Zeichenart } from './zeichen.tsx'

/** Steps one after the other. `sprache` where it differs from the page. */
export function Schritte({ schritte }: { schritte: readonly Satztext[] }) {
  return (
    <ol class="aw-schritte">
      {schritte.map((schritt) => (
        <li key={schritt}>
          <Satz satz={schritt} />
        </li>
      ))}
    </ol>
  )
}

/** Plain sentences as a list. */
export function Punkte({ punkte }: { punkte: readonly Satztext[] }) {
  return (
    <div class="aw-prosa">
      <ul>
        {punkte.map((punkt) => (
          <li key={punkt}>
            <Satz satz={punkt} />
          </li>
        ))}
      </ul>
    </div>
  )
}

export type Eintrag = {
  titel: Satztext
  /** Where the words around it have another language. */
  sprache?: string | undefined
  url?: string | undefined
  zusatz?: readonly (Satztext | undefined)[] | undefined
  /** The law below, under its German name. */
  recht?: string | undefined
}

/** Things with a small picture, a title (a link where there is one) and lines below. */
export function Eintraege({ art, eintraege }: { art: Zeichenart; eintraege: readonly Eintrag[] }) {
  return (
    <ul class="aw-haken">
      {eintraege.map((eintrag) => (
        <li key={eintrag.titel}>
          <Zeichen art={art} />
          <span>
            {eintrag.url ? (
              <Link class="aw-link" href={eintrag.url} lang={eintrag.sprache}>
                <Satz satz={eintrag.titel} />
              </Link>
            ) : (
              <span lang={eintrag.sprache}>
                <Satz satz={eintrag.titel} />
              </span>
            )}
            {eintrag.zusatz?.map((zeile) =>
              zeile ? (
                <small key={zeile}>
                  <Satz satz={zeile} />
                </small>
              ) : null,
            )}
            {eintrag.recht ? <small lang="de">{fest(eintrag.recht)}</small> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

export type Kostenzeile = {
  bezeichnung: string
  /** Ready to print: "60 € im Jahr", "10 bis 50 €", "kostenlos". */
  betrag: string
  bedingung?: string | undefined
  rechtsgrundlage?: string | undefined
}

/** Fees as a table, figures in one column. What all of them rest on is said once, below. */
export function Kostenliste({ zeilen, t }: { zeilen: readonly Kostenzeile[]; t: Texte }) {
  const { abschnitte } = t.leistung
  const grundlagen = new Set(zeilen.map((zeile) => zeile.rechtsgrundlage))
  const eine = zeilen.length > 1 && grundlagen.size === 1 ? zeilen[0]?.rechtsgrundlage : undefined
  return (
    <>
      <Kostentabelle titel={abschnitte.kosten} t={t}>
        {zeilen.map((zeile) => (
          <tr class="kern-table__row" key={zeile.bezeichnung}>
            <th class="kern-table__header" scope="row">
              {fest(zeile.bezeichnung)}
              {zeile.bedingung ? <small>{fest(zeile.bedingung)}</small> : null}
              {zeile.rechtsgrundlage && !eine ? (
                <small>
                  <Grundlage recht={zeile.rechtsgrundlage} t={t} />
                </small>
              ) : null}
            </th>
            <td class="kern-table__cell kern-table__cell--numeric">{fest(zeile.betrag)}</td>
          </tr>
        ))}
      </Kostentabelle>
      {eine ? (
        <p class="aw-klein aw-leise">
          <Grundlage recht={eine} t={t} />
        </p>
      ) : null}
    </>
  )
}

function Grundlage({ recht, t }: { recht: string; t: Texte }) {
  return (
    <>
      <span lang={t.lang}>{t.leistung.grundlage}</span> <span lang="de">{fest(recht)}</span>
    </>
  )
}

/** The frame of a table of fees. Its head speaks the language of the page even where the rows are German only; its rows have what it is for and the amount. */
export function Kostentabelle({ titel, t, children }: { titel: string; t: Texte; children: ComponentChildren }) {
  const spalten = t.leistung.kostenSpalten
  return (
    <table class="kern-table aw-kosten">
      <caption class="kern-sr-only" lang={t.lang}>
        {titel}
      </caption>
      <thead class="kern-table__head" lang={t.lang}>
        <tr class="kern-table__row">
          <th class="kern-table__header" scope="col">
            {spalten.wofuer}
          </th>
          <th class="kern-table__header kern-table__header--numeric" scope="col">
            {spalten.betrag}
          </th>
        </tr>
      </thead>
      <tbody class="kern-table__body">{children}</tbody>
    </table>
  )
}

/** Names and values below each other: approval, origin, keys. */
export function Angaben({ paare }: { paare: readonly { name: string; wert: string; ziffern?: boolean | undefined }[] }) {
  return (
    <dl class="aw-stand">
      {paare.map((paar) => (
        <div key={paar.name}>
          <dt>{paar.name}</dt>
          <dd>{paar.ziffern ? <span class="aw-zahl">{paar.wert}</span> : fest(paar.wert)}</dd>
        </div>
      ))}
    </dl>
  )
}

type Angabewert = { name: string; wert: string; url?: string | undefined; sprache?: string | undefined }

/** One of them where the value may lead somewhere; stands in a list of its own (`<dl class="aw-stand">`). */
export function Angabe({ name, wert, url, sprache }: Angabewert) {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={sprache}>
        {url ? (
          <Link class="aw-link" href={url}>
            {wert}
          </Link>
        ) : (
          wert
        )}
      </dd>
    </div>
  )
}
