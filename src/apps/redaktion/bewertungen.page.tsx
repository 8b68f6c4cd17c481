// How helpful people found the pages of services: a table of counts, from a handful of answers on.
import type { Bewertungsstand } from '../../domain/dialog/index.ts'
import { Link } from '../../ui/link.tsx'
import { Tabelle } from '../../ui/tabelle.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'
import { Dialogseite } from './dialogseite.tsx'
import type { Suchfund } from './dienste.ts'
import { type Dienstrahmen, Leer } from './dienstseite.tsx'

/** `fund` is null for a Leistung that is not published any more. */
export type Bewertungszeile = Bewertungsstand & { fund: Pick<Suchfund, 'titel' | 'url'> | null }

type Angaben = {
  rahmen: Dienstrahmen
  zeilen: readonly Bewertungszeile[]
  /** Services with fewer than `mindestens` answers. */
  zuWenige: number
  mindestens: number
  /** As far back as it is counted. */
  tage: number
}

export function Bewertungen({ rahmen, zeilen, zuWenige, mindestens, tage }: Angaben) {
  const t = texte(rahmen.sprache).bewertungen
  return (
    <Dialogseite rahmen={rahmen} hier="bewertungen" titel={t.titel} satz={t.satz(tage)}>
      <p class="aw-leise aw-hinweiszeile">{t.schutz(mindestens)}</p>
      {zeilen.length === 0 ? (
        <Leer satz={t.leer} weiter={t.leerWeiter} />
      ) : (
        <Tabelle titel={t.titel} spalten={[t.spalten.leistung, t.spalten.ja, t.spalten.nein, t.spalten.anteil]}>
          {zeilen.map((zeile) => (
            <Zeile key={zeile.leistung} zeile={zeile} t={t} />
          ))}
        </Tabelle>
      )}
      {zuWenige > 0 ? <p class="aw-leise">{t.zuWenige(zuWenige)}</p> : null}
    </Dialogseite>
  )
}

function Zeile({ zeile: { fund, ja, nein }, t }: { zeile: Bewertungszeile; t: Texte['bewertungen'] }) {
  return (
    <tr>
      <td data-spalte={t.spalten.leistung}>
        {fund ? (
          <Link class="aw-link" href={fund.url}>
            {fund.titel}
          </Link>
        ) : (
          t.unbekannt
        )}
      </td>
      <td data-spalte={t.spalten.ja}>{ja}</td>
      <td data-spalte={t.spalten.nein}>{nein}</td>
      <td data-spalte={t.spalten.anteil}>{t.prozent(Math.round((100 * ja) / (ja + nein)))}</td>
    </tr>
  )
}
