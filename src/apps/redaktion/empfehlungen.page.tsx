// The best bets that are set: for which query, what comes first, how long.

import { Link } from '../../ui/link.tsx'
import { Meldung } from '../../ui/meldung.tsx'
import { Tabelle } from '../../ui/tabelle.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'
import { type Dienstrahmen, Leer, REDAKTION } from './dienstseite.tsx'
import { Suchseite } from './suchseite.tsx'

export type Empfehlungszeile = {
  id: string
  wortlaut: string
  /** Titles in order; null for what is not there any more. */
  ziele: readonly { id: string; titel: string | null }[]
  /** Ready to print. */
  gilt: string
  geaendert: string
}

export type EmpfehlungenProps = {
  rahmen: Dienstrahmen
  zeilen: readonly Empfehlungszeile[]
  getan?: keyof Texte['redaktion']['pflege']['empfehlungen']['getan'] | undefined
}

export function Empfehlungen({ rahmen, zeilen, getan }: EmpfehlungenProps) {
  const t = texte(rahmen.sprache).redaktion.pflege.empfehlungen
  return (
    <Suchseite rahmen={rahmen} bereich="empfehlungen" titel={t.titel} satz={t.satz}>
      {getan ? (
        <Meldung art="erfolg" antwort>
          <p>{t.getan[getan]}</p>
        </Meldung>
      ) : null}
      <div class="aw-listenkopf">
        <Link class="kern-btn kern-btn--secondary" href={REDAKTION.empfehlungNeu}>
          <span class="kern-label">{t.neu}</span>
        </Link>
      </div>
      {zeilen.length === 0 ? <Leer satz={t.leer} weiter={t.leerWeiter} /> : <Empfehlungstabelle t={t} zeilen={zeilen} />}
    </Suchseite>
  )
}

function Empfehlungstabelle({ t, zeilen }: { t: Texte['redaktion']['pflege']['empfehlungen']; zeilen: readonly Empfehlungszeile[] }) {
  return (
    <Tabelle titel={t.titel} spalten={[t.spalten.anfrage, t.spalten.ziele, t.spalten.gilt, t.spalten.geaendert, t.spalten.tun]}>
      {zeilen.map((zeile) => (
        <tr key={zeile.id}>
          <td data-spalte={t.spalten.anfrage}>
            <b>{zeile.wortlaut}</b>
          </td>
          <td data-spalte={t.spalten.ziele}>
            <ol class="aw-ziele">
              {zeile.ziele.map((ziel) => (
                <li key={ziel.id}>{ziel.titel ?? t.unbekannt}</li>
              ))}
            </ol>
          </td>
          <td data-spalte={t.spalten.gilt}>{zeile.gilt}</td>
          <td data-spalte={t.spalten.geaendert}>{zeile.geaendert}</td>
          <td>
            <Link class="aw-link" href={REDAKTION.empfehlung(zeile.id)}>
              {t.aendern}
              <span class="kern-sr-only">{`: ${zeile.wortlaut}`}</span>
            </Link>
          </td>
        </tr>
      ))}
    </Tabelle>
  )
}
