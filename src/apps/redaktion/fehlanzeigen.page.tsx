// Queries without a good answer, and what editors can make of them.

import { Link } from '../../ui/link.tsx'
import { Meldung } from '../../ui/meldung.tsx'
import { Tabelle } from '../../ui/tabelle.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'
import { type Dienstrahmen, Leer, REDAKTION } from './dienstseite.tsx'
import { Suchseite } from './suchseite.tsx'

type Fehltexte = Texte['redaktion']['pflege']['fehlanzeigen']

export type Fehlzeile = {
  schluessel: string
  wortlaut: string
  art: keyof Fehltexte['art']
  /** Null for the usual one. */
  sprache: keyof Fehltexte['sprache'] | null
  anzahl: number
  tage: number
  zuletzt: string
  alsWort: string
  alsEmpfehlung: string
}

type Angaben = {
  rahmen: Dienstrahmen
  zeilen: readonly Fehlzeile[]
  getan?: keyof Fehltexte['getan'] | undefined
}

export function Fehlanzeigen({ rahmen, zeilen, getan }: Angaben) {
  const t = texte(rahmen.sprache).redaktion.pflege.fehlanzeigen
  return (
    <Suchseite rahmen={rahmen} bereich="fehlanzeigen" titel={t.titel} satz={t.satz}>
      {getan ? (
        <Meldung art="erfolg" antwort>
          <p>{t.getan[getan]}</p>
        </Meldung>
      ) : null}
      <p class="aw-leise aw-hinweiszeile">{t.schutz}</p>
      {zeilen.length === 0 ? (
        <Leer satz={t.leer} weiter={t.leerWeiter} />
      ) : (
        <Tabelle
          titel={t.titel}
          spalten={[t.spalten.anfrage, t.spalten.art, t.spalten.anzahl, t.spalten.tage, t.spalten.zuletzt, t.spalten.tun]}
        >
          {zeilen.map((zeile) => (
            <Zeile key={zeile.schluessel} zeile={zeile} csrf={rahmen.csrf} t={t} />
          ))}
        </Tabelle>
      )}
    </Suchseite>
  )
}

function Zeile({ zeile, csrf, t }: { zeile: Fehlzeile; csrf: string; t: Fehltexte }) {
  return (
    <tr>
      <td data-spalte={t.spalten.anfrage}>
        <b>{zeile.wortlaut}</b>
        {zeile.sprache ? <span class="aw-leise">{` (${t.sprache[zeile.sprache]})`}</span> : null}
      </td>
      <td data-spalte={t.spalten.art}>{t.art[zeile.art]}</td>
      <td data-spalte={t.spalten.anzahl}>{t.mal(zeile.anzahl)}</td>
      <td data-spalte={t.spalten.tage}>{zeile.tage}</td>
      <td data-spalte={t.spalten.zuletzt}>{zeile.zuletzt}</td>
      <td>
        <form class="aw-tun" method="post" action={REDAKTION.fehlanzeigen}>
          <input type="hidden" name="csrf" value={csrf} />
          <input type="hidden" name="schluessel" value={zeile.schluessel} />
          <Link class="aw-knopf" href={zeile.alsWort}>
            {t.alsWort}
            <span class="kern-sr-only">{`: ${zeile.wortlaut}`}</span>
          </Link>
          <Link class="aw-knopf" href={zeile.alsEmpfehlung}>
            {t.alsEmpfehlung}
            <span class="kern-sr-only">{`: ${zeile.wortlaut}`}</span>
          </Link>
          <button class="aw-knopf" type="submit">
            {t.erledigt}
            <span class="kern-sr-only">{`: ${zeile.wortlaut}`}</span>
          </button>
        </form>
      </td>
    </tr>
  )
}
