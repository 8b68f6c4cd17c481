// The announcements of the own Träger: what is visible, planned, over or taken back.
import { Link } from '../../ui/link.tsx'
import { Meldung as Kasten } from '../../ui/meldung.tsx'
import { Tabelle } from '../../ui/tabelle.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'
import { type Dienstrahmen, Dienstseite, Leer, REDAKTION } from './dienstseite.tsx'

type Pflegetexte = Texte['meldungspflege']

export type Meldungszeile = {
  id: string
  titel: string
  stand: keyof Pflegetexte['stand']
  /** Ready to print. */
  gilt: string
  geaendert: string
}

export type MeldungenProps = {
  rahmen: Dienstrahmen
  zeilen: readonly Meldungszeile[]
  /** There are others that end earlier and do not stand here. */
  weitere?: boolean | undefined
  getan?: keyof Pflegetexte['getan'] | undefined
}

export function Meldungen({ rahmen, zeilen, weitere, getan }: MeldungenProps) {
  const t = texte(rahmen.sprache).meldungspflege
  return (
    <Dienstseite rahmen={rahmen} titel={t.titel}>
      <header class="aw-werkkopf">
        <h1>{t.titel}</h1>
        <p class="aw-leise">{t.satz}</p>
      </header>
      {getan ? (
        <Kasten art="erfolg" antwort>
          <p>{t.getan[getan]}</p>
        </Kasten>
      ) : null}
      <div class="aw-listenkopf">
        <Link class="kern-btn kern-btn--secondary" href={REDAKTION.meldungNeu}>
          <span class="kern-label">{t.neu}</span>
        </Link>
      </div>
      {zeilen.length === 0 ? <Leer satz={t.leer} weiter={t.leerWeiter} /> : <Meldungstabelle t={t} zeilen={zeilen} />}
      {weitere ? <p class="aw-hinweiszeile">{t.weitere(zeilen.length)}</p> : null}
    </Dienstseite>
  )
}

function Meldungstabelle({ t, zeilen }: { t: Pflegetexte; zeilen: readonly Meldungszeile[] }) {
  const { spalten } = t
  return (
    <Tabelle titel={t.titel} spalten={[spalten.titel, spalten.stand, spalten.gilt, spalten.geaendert, spalten.tun]}>
      {zeilen.map(({ id, titel, stand, gilt, geaendert }) => (
        <tr key={id}>
          <td data-spalte={spalten.titel}>
            <b>{titel}</b>
          </td>
          <td data-spalte={spalten.stand}>{t.stand[stand]}</td>
          <td data-spalte={spalten.gilt}>{gilt}</td>
          <td data-spalte={spalten.geaendert}>{geaendert}</td>
          <td>
            <Link class="aw-link" href={REDAKTION.meldung(id)}>
              {t.aendern}
              <span class="kern-sr-only">{`: ${titel}`}</span>
            </Link>
          </td>
        </tr>
      ))}
    </Tabelle>
  )
}
