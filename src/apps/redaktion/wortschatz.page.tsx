// The vocabulary as a list: found by text, kind and state, page by page.

import { Auswahl } from '../../ui/auswahl.tsx'
import { Feld } from '../../ui/feld.tsx'
import { Link } from '../../ui/link.tsx'
import { Tabelle } from '../../ui/tabelle.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'
import { type Dienstrahmen, Leer, REDAKTION } from './dienstseite.tsx'
import { Suchseite } from './suchseite.tsx'

export type Wortartname = keyof Texte['redaktion']['pflege']['art']
export type Wortzeile = { id: string; wort: string; begriff: string; art: Wortartname; bemerkung: string; mitgeliefert: boolean }

export type WortschatzProps = {
  rahmen: Dienstrahmen
  text: string
  /** Empty: any kind. */
  art: Wortartname | ''
  entfernt: boolean
  gesamt: number
  seite: number
  seiten: number
  zeilen: readonly Wortzeile[]
}

export function Wortschatz(props: WortschatzProps) {
  const { rahmen, zeilen, gesamt } = props
  const t = texte(rahmen.sprache).redaktion.pflege.wortschatz
  return (
    <Suchseite rahmen={rahmen} bereich="wortschatz" titel={t.titel} satz={t.satz}>
      <Filter {...props} />
      <div class="aw-listenkopf">
        <p role="status">{t.treffer(gesamt)}</p>
        <Link class="kern-btn kern-btn--secondary" href={REDAKTION.wortNeu}>
          <span class="kern-label">{t.neu}</span>
        </Link>
      </div>
      {zeilen.length === 0 ? <Leer satz={t.leer} weiter={t.leerWeiter} /> : <Worttabelle rahmen={rahmen} zeilen={zeilen} />}
      <Blaettern {...props} />
    </Suchseite>
  )
}

function Filter({ rahmen, text, art, entfernt }: WortschatzProps) {
  const alle = texte(rahmen.sprache).redaktion.pflege
  const t = alle.wortschatz
  const arten = Object.entries(alle.art).map(([wert, name]) => ({ wert, text: name }))
  return (
    <search>
      <form class="aw-filterzeile" method="get" action={REDAKTION.wortschatz} aria-label={t.filter}>
        <Feld id="text" name="text" titel={t.text} wert={text} art="search" autocomplete="off" pflicht={false} />
        <Auswahl id="art" name="art" titel={t.art} wert={art} werte={[{ wert: '', text: t.jedeArt }, ...arten]} />
        <Auswahl
          id="stand"
          name="stand"
          titel={t.stand}
          wert={entfernt ? 'entfernt' : ''}
          werte={[
            { wert: '', text: t.gueltige },
            { wert: 'entfernt', text: t.entfernte },
          ]}
        />
        <button class="kern-btn kern-btn--primary" type="submit">
          <span class="kern-label">{t.suchen}</span>
        </button>
      </form>
    </search>
  )
}

function Worttabelle({ rahmen, zeilen }: { rahmen: Dienstrahmen; zeilen: readonly Wortzeile[] }) {
  const alle = texte(rahmen.sprache).redaktion.pflege
  const t = alle.wortschatz
  return (
    <Tabelle
      titel={t.titel}
      spalten={[t.spalten.wort, t.spalten.begriff, t.spalten.art, t.spalten.bemerkung, t.spalten.herkunft, t.spalten.tun]}
    >
      {zeilen.map((zeile) => (
        <tr key={zeile.id}>
          <td data-spalte={t.spalten.wort}>
            <b>{zeile.wort}</b>
          </td>
          <td data-spalte={t.spalten.begriff}>{zeile.begriff}</td>
          <td data-spalte={t.spalten.art}>{alle.art[zeile.art]}</td>
          {zeile.bemerkung === '' ? <td /> : <td data-spalte={t.spalten.bemerkung}>{zeile.bemerkung}</td>}
          <td data-spalte={t.spalten.herkunft}>{zeile.mitgeliefert ? t.mitgeliefert : t.redaktion}</td>
          <td>
            <Link class="aw-link" href={REDAKTION.wort(zeile.id)}>
              {t.aendern}
              <span class="kern-sr-only">{`: ${zeile.wort}`}</span>
            </Link>
          </td>
        </tr>
      ))}
    </Tabelle>
  )
}

function Blaettern({ rahmen, text, art, entfernt, seite, seiten }: WortschatzProps) {
  const t = texte(rahmen.sprache).redaktion.pflege.wortschatz
  if (seiten <= 1) return null
  const url = (nummer: number) => {
    const frage = new URLSearchParams({
      ...(text && { text }),
      ...(art && { art }),
      ...(entfernt && { stand: 'entfernt' }),
      seite: String(nummer),
    })
    return `${REDAKTION.wortschatz}?${frage}`
  }
  return (
    <nav class="aw-listenkopf" aria-label={t.blaettern}>
      {seite > 1 ? (
        <Link class="aw-link" href={url(seite - 1)} rel="prev">
          {t.vorige}
        </Link>
      ) : null}
      <span>{t.seite(seite, seiten)}</span>
      {seite < seiten ? (
        <Link class="aw-link" href={url(seite + 1)} rel="next">
          {t.naechste}
        </Link>
      ) : null}
    </nav>
  )
}
