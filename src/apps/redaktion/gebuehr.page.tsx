// A plain form to change the fees of one service: what it is now, what it shall be, and what happens then.
import { Fehlerliste } from '../../ui/fehlerliste.tsx'
import { Feld } from '../../ui/feld.tsx'
import { Link } from '../../ui/link.tsx'
import { Meldung } from '../../ui/meldung.tsx'
import { fest } from '../../ui/satz.ts'
import { type Texte, texte } from '../../ui/texte/index.ts'
import { type Dienstrahmen, Dienstseite, REDAKTION } from './dienstseite.tsx'
import { Werkkopf } from './werkkopf.tsx'

export type Gebuehrenzeile = {
  /** Name of the field: `betrag-0`. */
  feld: string
  /** "Erster Hund" */
  bezeichnung: string
  /** Ready to print: "60 € im Jahr". */
  bisher: string
  /** What stands in the field: the present amount ("60" or "27,60") or what was typed. */
  wert: string
  fehler?: keyof Texte['redaktion']['gebuehr']['fehler'] | undefined
}

export type GebuehrProps = {
  rahmen: Dienstrahmen
  aktion: string
  titel: string
  traeger: string
  zeilen: readonly Gebuehrenzeile[]
  /** Version the form was opened on, sent back as `fassung`: a change made meanwhile is not overwritten. */
  fassung: string
  konflikt?: { wer: string; wann: string } | undefined
  /** Address of the page in the portal. */
  portal: string
}

export function Gebuehr({ rahmen, aktion, titel, traeger, zeilen, fassung, konflikt, portal }: GebuehrProps) {
  const t = texte(rahmen.sprache).redaktion.gebuehr
  const fehler = zeilen.flatMap((z) => (z.fehler ? [{ feld: z.feld, text: `${z.bezeichnung}: ${t.fehler[z.fehler]}` }] : []))
  return (
    <Dienstseite rahmen={rahmen} titel={`${t.titel}: ${titel}`}>
      <Werkkopf titel={t.titel} zurueck={{ url: REDAKTION.start, text: t.zurueck }}>
        <p class="aw-leise">
          {titel}, {traeger}
        </p>
      </Werkkopf>
      {konflikt ? (
        <Meldung art="achtung" titel={t.konfliktTitel} antwort>
          <p>{t.konflikt(konflikt.wer, konflikt.wann)}</p>
        </Meldung>
      ) : null}
      <Fehlerliste titel={t.fehlerTitel(fehler.length)} fehler={fehler} />
      <form class="aw-formular" method="post" action={aktion} novalidate>
        <input type="hidden" name="csrf" value={rahmen.csrf} />
        <input type="hidden" name="fassung" value={fassung} />
        {zeilen.map((z) => (
          <Zeile key={z.feld} zeile={z} t={t} />
        ))}
        <Folgen t={t} />
        <div class="aw-formular__ende">
          <button class="kern-btn kern-btn--primary" type="submit">
            <span class="kern-label">{t.los}</span>
          </button>
          <Link class="aw-link" href={REDAKTION.start}>
            {t.abbrechen}
          </Link>
          <Link class="aw-link" href={portal}>
            {t.imPortal}
          </Link>
        </div>
      </form>
    </Dienstseite>
  )
}

/** What saving does, said before it is done. */
function Folgen({ t }: { t: Texte['redaktion']['gebuehr'] }) {
  return (
    <section class="aw-satz" aria-labelledby="folgen">
      <h2 id="folgen">{t.folgenTitel}</h2>
      <ul>
        {t.folgen.map((folge) => (
          <li key={folge}>{folge}</li>
        ))}
      </ul>
    </section>
  )
}

function Zeile({ zeile, t }: { zeile: Gebuehrenzeile; t: Texte['redaktion']['gebuehr'] }) {
  return (
    <fieldset class="aw-gebuehrzeile">
      <legend>{zeile.bezeichnung}</legend>
      <p class="aw-gebuehrzeile__bisher">
        <span class="aw-leise">{t.bisher}</span> <b>{fest(zeile.bisher)}</b>
      </p>
      <Feld
        id={zeile.feld}
        name={zeile.feld}
        titel={t.neu}
        hinweis={t.neuHinweis}
        wert={zeile.wert}
        fehler={zeile.fehler ? t.fehler[zeile.fehler] : undefined}
        inputmode="decimal"
        autocomplete="off"
        kurz
      />
    </fieldset>
  )
}
