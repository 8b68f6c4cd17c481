// When something did not work: what happened in plain words, and a way on. Never a stack trace, never a dead end.
import { Link } from '../../ui/link.tsx'
import { adressen, type Rahmen } from '../../ui/rahmen.ts'
import { Seite } from '../../ui/seite.tsx'
import { Suchformular } from '../../ui/suchformular.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'

export type FehlerProps = {
  rahmen: Rahmen
  status: number
  /** What happened and what to do; left out, what the status says. */
  titel?: string | undefined
  satz?: string | undefined
  /** Words of the address of a service that is not there: the page that says why can be asked for them. */
  gesucht?: string | undefined
  /** Reference of the request in the log, to be quoted. */
  vorgang?: string | undefined
}

type Bekannt = Extract<keyof Texte['fehler'], number>

/** Title and sentence for a status, also for plain bodies that render no page. */
export function fehlerText(status: number, t: Texte): { titel: string; satz: string } {
  return t.fehler[status as Bekannt] ?? t.fehler.sonst
}

export function Fehler({ rahmen, status, gesucht, vorgang, ...worte }: FehlerProps) {
  const t = texte(rahmen.sprache)
  const standard = fehlerText(status, t)
  const [titel, satz] = [worte.titel ?? standard.titel, worte.satz ?? standard.satz]
  return (
    <Seite rahmen={rahmen} titel={titel} verborgen>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <p class="aw-leise">{t.fehler.nummer(status)}</p>
          <h1 class="kern-heading-x-large">{titel}</h1>
          <p class="aw-titel__satz">{satz}</p>
        </header>
        <div class="aw-fehlerseite">
          {status < 500 && status !== 429 ? <Suchformular rahmen={rahmen} id="fehler" haupt /> : null}
          {gesucht ? (
            <p>
              <Link class="aw-link" href={adressen(rahmen).warum(gesucht)} rel="nofollow">
                {t.warumNicht.link(gesucht)}
              </Link>
            </p>
          ) : null}
          <p>
            <Link class="aw-link" href={adressen(rahmen).start}>
              {t.fehler.zurStartseite}
            </Link>
          </p>
          {vorgang ? <p class="aw-klein aw-leise">{t.fehler.vorgang(vorgang)}</p> : null}
        </div>
      </div>
    </Seite>
  )
}
