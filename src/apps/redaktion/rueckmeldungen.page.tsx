// What people wrote with the feedback form: one message below the other, and being done with it.
import { Link } from '../../ui/link.tsx'
import { Meldung } from '../../ui/meldung.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'
import { Dialogseite } from './dialogseite.tsx'
import { type Dienstrahmen, Leer, REDAKTION } from './dienstseite.tsx'

export type Nachricht = {
  id: string
  art: keyof Texte['posteingang']['arten']
  zeitpunkt: string
  zeit: string
  auftritt: string
  /** Null if it cannot be decrypted. */
  inhalt: { seite: string; text: string; email: string } | null
}

type Angaben = {
  rahmen: Dienstrahmen
  nachrichten: readonly Nachricht[]
  stand: 'offen' | 'erledigt'
  getan?: boolean | undefined
  /** There are older ones that do not stand here. */
  weitere?: boolean | undefined
}

export function Rueckmeldungen({ rahmen, nachrichten, stand, getan, weitere }: Angaben) {
  const t = texte(rahmen.sprache).posteingang
  return (
    <Dialogseite rahmen={rahmen} hier={stand} titel={t.titel} satz={t.satz}>
      {getan ? (
        <Meldung art="erfolg" antwort>
          <p>{t.getan}</p>
        </Meldung>
      ) : null}
      <p class="aw-leise aw-hinweiszeile">{t.schutz}</p>
      {nachrichten.length === 0 ? <Leer satz={t.leer} weiter={t.leerWeiter} /> : null}
      {nachrichten.map((nachricht) => (
        <Eintrag key={nachricht.id} nachricht={nachricht} rahmen={rahmen} offen={stand === 'offen'} />
      ))}
      {weitere ? <p class="aw-hinweiszeile">{t.weitere[stand](nachrichten.length)}</p> : null}
    </Dialogseite>
  )
}

function Eintrag({ nachricht, rahmen, offen }: { nachricht: Nachricht; rahmen: Dienstrahmen; offen: boolean }) {
  const t = texte(rahmen.sprache).posteingang
  const { id, art, zeitpunkt, zeit, auftritt, inhalt } = nachricht
  return (
    <article class="aw-nachricht" aria-labelledby={`n-${id}`}>
      <h2 id={`n-${id}`}>{t.arten[art]}</h2>
      <p class="aw-leise">
        <time dateTime={zeitpunkt}>{zeit}</time>, {t.auftritt(auftritt)}
      </p>
      {inhalt ? <p class="aw-nachricht__text">{inhalt.text}</p> : <p>{t.unlesbar}</p>}
      {inhalt?.seite ? (
        <p>
          {t.seite}{' '}
          {/^\/[^/\\]/.test(inhalt.seite) ? (
            <Link class="aw-link" href={inhalt.seite}>
              {inhalt.seite}
            </Link>
          ) : (
            inhalt.seite
          )}
        </p>
      ) : null}
      {inhalt?.email ? (
        <p>
          {t.antwort}{' '}
          <Link class="aw-link" href={`mailto:${inhalt.email}`}>
            {inhalt.email}
          </Link>
        </p>
      ) : null}
      {offen ? (
        <form method="post" action={REDAKTION.rueckmeldungen}>
          <input type="hidden" name="csrf" value={rahmen.csrf} />
          <input type="hidden" name="id" value={id} />
          <button class="aw-knopf" type="submit">
            {t.erledigen}
            <span class="kern-sr-only">{` (${t.arten[art]}, ${zeit})`}</span>
          </button>
        </form>
      ) : null}
    </article>
  )
}
