// The audit log of one Träger: who did what, when, and whether it was done or refused.
import { Link } from '../../ui/link.tsx'
import { texte } from '../../ui/texte/index.ts'
import { type Dienstrahmen, Dienstseite, Leer } from './dienstseite.tsx'

export type Protokolleintrag = {
  id: string
  /** ISO time for machines, and ready to print in Berlin time. */
  zeitpunkt: string
  zeit: string
  wer: string
  was: string
  objekt: string
  /** Null: done. Otherwise why it was refused. */
  abgelehnt: string | null
}

export type ProtokollProps = { rahmen: Dienstrahmen; eintraege: readonly Protokolleintrag[]; aeltere?: string | undefined }

export function Protokoll({ rahmen, eintraege, aeltere }: ProtokollProps) {
  const t = texte(rahmen.sprache).redaktion.protokoll
  return (
    <Dienstseite rahmen={rahmen} titel={t.titel}>
      <header class="aw-werkkopf">
        <h1>{t.titel}</h1>
        <p class="aw-leise">{t.satz}</p>
      </header>
      {eintraege.length === 0 ? (
        <Leer satz={t.leer} weiter={t.leerWeiter} />
      ) : (
        <table class="aw-protokoll">
          <caption class="kern-sr-only">{t.titel}</caption>
          <thead>
            <tr>
              <th scope="col">{t.spalten.zeit}</th>
              <th scope="col">{t.spalten.wer}</th>
              <th scope="col">{t.spalten.was}</th>
              <th scope="col">{t.spalten.objekt}</th>
              <th scope="col">{t.spalten.ergebnis}</th>
            </tr>
          </thead>
          <tbody>
            {eintraege.map((e) => (
              <Zeile key={e.id} eintrag={e} rahmen={rahmen} />
            ))}
          </tbody>
        </table>
      )}
      {aeltere ? (
        <p class="aw-abstand">
          <Link class="aw-link" href={aeltere} rel="next">
            {t.aeltere}
          </Link>
        </p>
      ) : null}
    </Dienstseite>
  )
}

function Zeile({ eintrag, rahmen }: { eintrag: Protokolleintrag; rahmen: Dienstrahmen }) {
  const t = texte(rahmen.sprache).redaktion.protokoll
  return (
    <tr>
      <td data-spalte={t.spalten.zeit}>
        <time dateTime={eintrag.zeitpunkt}>{eintrag.zeit}</time>
      </td>
      <td data-spalte={t.spalten.wer}>{eintrag.wer}</td>
      <td data-spalte={t.spalten.was}>{eintrag.was}</td>
      <td data-spalte={t.spalten.objekt}>{eintrag.objekt}</td>
      <td data-spalte={t.spalten.ergebnis}>{eintrag.abgelehnt === null ? t.erlaubt : <b>{t.abgelehnt(eintrag.abgelehnt)}</b>}</td>
    </tr>
  )
}
