// What an editor cares for: the services with details of their own, and what can be done with each.
import { Link } from '../../ui/link.tsx'
import { Meldung } from '../../ui/meldung.tsx'
import { fest } from '../../ui/satz.ts'
import { texte } from '../../ui/texte/index.ts'
import { type Dienstrahmen, Dienstseite, Leer, REDAKTION } from './dienstseite.tsx'

export type UebersichtProps = {
  rahmen: Dienstrahmen
  /** "Stadt Wanfried" */
  traeger: string
  leistungen: readonly {
    titel: string
    /** "60 € im Jahr"; undefined when there is no fee of their own. */
    gebuehr?: string | undefined
    /** Ready to print: "12. November 2026, Anna Beispiel". */
    geaendert: string
    /** Form for the fee; undefined where the person may not or nothing can be changed. */
    aendern?: string | undefined
    /** Forms for what is said of translations, and for downloads; undefined as above. */
    sprachen?: string | undefined
    formulare?: string | undefined
    ansehen: string
  }[]
  /** They are the common texts, which others add to. */
  landesweit?: boolean | undefined
  /** Title of the service that was just saved. */
  gespeichert?: string | undefined
}

export function Uebersicht({ rahmen, traeger, leistungen, landesweit, gespeichert }: UebersichtProps) {
  const t = texte(rahmen.sprache).redaktion.uebersicht
  return (
    <Dienstseite rahmen={rahmen} titel={t.titel(traeger)}>
      <header class="aw-werkkopf">
        <h1>{t.titel(traeger)}</h1>
        <p class="aw-leise">{landesweit ? t.satzLand : t.satz}</p>
      </header>
      {rahmen.pflege ? (
        <p class="aw-pflegelink">
          <Link class="aw-link" href={REDAKTION.wortschatz}>
            {t.suche}
          </Link>
          <span class="aw-leise">{t.sucheSatz}</span>
        </p>
      ) : null}
      {gespeichert ? (
        <Meldung art="erfolg" antwort>
          <p>{t.gespeichert(gespeichert)}</p>
        </Meldung>
      ) : null}
      {leistungen.length === 0 ? (
        <Leer satz={t.leer} weiter={t.leerWeiter} />
      ) : (
        <ul class="aw-werkliste">
          {leistungen.map((l) => (
            <li key={l.titel}>
              <h2>{l.titel}</h2>
              <dl class="aw-paare">
                <div>
                  <dt>{t.spalten.gebuehr}</dt>
                  <dd>{fest(l.gebuehr ?? t.keineGebuehr)}</dd>
                </div>
                <div>
                  <dt>{t.spalten.geaendert}</dt>
                  <dd>{fest(l.geaendert)}</dd>
                </div>
              </dl>
              <p class="aw-werkliste__tun">
                {[
                  { url: l.aendern, text: t.aendern },
                  { url: l.sprachen, text: t.sprachen },
                  { url: l.formulare, text: t.formulare },
                  { url: l.ansehen, text: t.ansehen },
                ].map(({ url, text }) =>
                  url ? (
                    <Link class="aw-link" href={url} key={url}>
                      {text}
                      <span class="kern-sr-only">{`: ${l.titel}`}</span>
                    </Link>
                  ) : null,
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Dienstseite>
  )
}
