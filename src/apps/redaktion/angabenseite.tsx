// What the pages about translations, about forms and about hours share: heading, messages, preview, the form with its buttons. Enter shows, and saves nothing.
import type { ComponentChildren } from 'preact'
import { Fehlerliste } from '../../ui/fehlerliste.tsx'
import { Link } from '../../ui/link.tsx'
import { Meldung } from '../../ui/meldung.tsx'
import { texte } from '../../ui/texte/index.ts'
import { type Dienstrahmen, Dienstseite, REDAKTION } from './dienstseite.tsx'
import { Werkkopf } from './werkkopf.tsx'

export type Angabenrahmen = {
  rahmen: Dienstrahmen
  aktion: string
  /** "Hund anmelden", "Bürgerbüro" */
  gegenstand: string
  /** Version the form was opened on, sent back as `fassung`: a change made meanwhile is not overwritten. */
  fassung: string
  /** Address of the page in the portal. */
  portal: string
  /** By id of the field. */
  fehler?: Readonly<Record<string, string>> | undefined
  unveraendert?: boolean | undefined
  konflikt?: boolean | undefined
}

type Angaben = Angabenrahmen & {
  titel: string
  satz: string
  /** Before a fault in the list above: whose field it is. */
  wessen: (feld: string) => string
  /** What one should know before typing anything. */
  achtung?: string | undefined
  /** Where it leads back to; the services unless said otherwise. */
  zurueck?: { url: string; text: string } | undefined
  /** What happened while somebody else was faster, if not to a service. */
  konfliktSatz?: ComponentChildren
  vorschau?: ComponentChildren
  children: ComponentChildren
  /** Beside the buttons: what else can be done. */
  dazu?: ComponentChildren
}

export function Angabenseite(props: Angaben) {
  const { rahmen, aktion, gegenstand, fassung, portal, fehler = {}, titel, satz } = props
  const t = texte(rahmen.sprache).angabenpflege
  const { zurueck = { url: REDAKTION.start, text: t.zurueck } } = props
  const liste = Object.entries(fehler).map(([feld, text]) => ({ feld, text: `${props.wessen(feld)}: ${text}` }))
  return (
    <Dienstseite rahmen={rahmen} titel={`${titel}: ${gegenstand}`}>
      <Werkkopf titel={titel} zurueck={zurueck}>
        <p class="aw-leise">{[gegenstand, rahmen.nutzer?.traeger].filter(Boolean).join(', ')}</p>
        <p>{satz}</p>
      </Werkkopf>
      {props.achtung ? (
        <Meldung art="achtung">
          <p>{props.achtung}</p>
        </Meldung>
      ) : null}
      {props.konflikt ? (
        <Meldung art="achtung" titel={t.konfliktTitel} antwort>
          {props.konfliktSatz ?? <p>{t.konflikt}</p>}
        </Meldung>
      ) : null}
      {props.unveraendert ? (
        <Meldung art="achtung" antwort>
          <p>{t.unveraendert}</p>
        </Meldung>
      ) : null}
      <Fehlerliste titel={t.fehlerTitel(liste.length)} fehler={liste} />
      {props.vorschau ? (
        <section class="aw-satz" aria-labelledby="vorschau">
          <h2 id="vorschau">{t.vorschauTitel}</h2>
          <p class="aw-leise">{t.vorschauSatz}</p>
          {props.vorschau}
        </section>
      ) : null}
      <form class="aw-formular" method="post" action={aktion} novalidate>
        <input type="hidden" name="csrf" value={rahmen.csrf} />
        <input type="hidden" name="fassung" value={fassung} />
        {props.children}
        <div class="aw-formular__ende">
          <button class="kern-btn kern-btn--secondary" type="submit" name="tun" value="zeigen">
            <span class="kern-label">{t.vorschau}</span>
          </button>
          <button class="kern-btn kern-btn--primary" type="submit" name="tun" value="speichern">
            <span class="kern-label">{t.speichern}</span>
          </button>
          <Link class="aw-link" href={zurueck.url}>
            {t.abbrechen}
          </Link>
          <Link class="aw-link" href={portal}>
            {t.imPortal}
          </Link>
        </div>
        {props.dazu}
      </form>
    </Dienstseite>
  )
}
