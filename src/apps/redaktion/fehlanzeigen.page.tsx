// Queries without a good answer, and what editors can make of them.

import { Link } from '../../ui/link.tsx'
import { Tabelle } from '../../ui/tabelle.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'
import { type Dienstrahmen, Leer } from './dienstseite.tsx'
import { Suchseite } from './suchseite.tsx'

type Fehltexte = Texte['redaktion']['pflege']['fehlanzeigen']

export type Fehlzeile = {
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

export function Fehlanzeigen({ rahmen, zeilen }: { rahmen: Dienstrahmen; zeilen: readonly Fehlzeile[] }) {
  const t = texte(rahmen.sprache).redaktion.pflege.fehlanzeigen
  return (
    <Suchseite rahmen={rahmen} bereich="fehlanzeigen" titel={t.titel} satz={t.satz}>
      <p class="aw-leise aw-hinweiszeile">{t.schutz}</p>
      {zeilen.length === 0 ? (
        <Leer satz={t.leer} weiter={t.leerWeiter} />
      ) : (
        <Tabelle
          titel={t.titel}
          spalten={[t.spalten.anfrage, t.spalten.art, t.spalten.anzahl, t.spalten.tage, t.spalten.zuletzt, t.spalten.tun]}
        >
          {zeilen.map((zeile) => (
            <Zeile key={`${zeile.sprache} ${zeile.wortlaut}`} zeile={zeile} t={t} />
          ))}
        </Tabelle>
      )}
    </Suchseite>
  )
}

function Zeile({ zeile, t }: { zeile: Fehlzeile; t: Fehltexte }) {
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
        <span class="aw-tun">
          <Link class="aw-knopf" href={zeile.alsWort}>
            {t.alsWort}
            <span class="kern-sr-only">{`: ${zeile.wortlaut}`}</span>
          </Link>
          <Link class="aw-knopf" href={zeile.alsEmpfehlung}>
            {t.alsEmpfehlung}
            <span class="kern-sr-only">{`: ${zeile.wortlaut}`}</span>
          </Link>
        </span>
      </td>
    </tr>
  )
}
