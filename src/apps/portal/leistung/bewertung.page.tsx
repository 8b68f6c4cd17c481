// "War diese Seite hilfreich?" at the end of a service page, and the page that thanks for the answer.
import type { Bewertung } from '../../../domain/dialog/index.ts'
import { Link } from '../../../ui/link.tsx'
import { Linkliste } from '../../../ui/linkliste.tsx'
import { Meldung } from '../../../ui/meldung.tsx'
import { Pfad } from '../../../ui/pfad.tsx'
import { adressen, type Rahmen } from '../../../ui/rahmen.ts'
import { fest } from '../../../ui/satz.ts'
import { Seite } from '../../../ui/seite.tsx'
import { type Oberflaechensprache, texte } from '../../../ui/texte/index.ts'

/** Hangs behind the address of the page that is rated. */
export const BEWERTUNG = '/bewertung'

type Frage = { aktion: string; marke?: string | undefined; sprache: Oberflaechensprache }

/** Two buttons that send; without a script, and the same for all readers. */
export function Bewertungsfrage({ aktion, marke, sprache }: Frage) {
  const t = texte(sprache).bewertung
  return (
    <section class="aw-bewertung aw-nicht-druck" aria-labelledby="bewertung">
      <h2 id="bewertung">{t.frage}</h2>
      <form class="aw-bewertung__form" method="post" action={aktion}>
        {marke ? <input type="hidden" name="marke" value={marke} /> : null}
        {(['ja', 'nein'] as const).map((antwort) => (
          <button
            key={antwort}
            class="kern-btn kern-btn--secondary"
            type="submit"
            name="antwort"
            value={antwort}
            aria-describedby="bewertung"
          >
            <span class="kern-label">{t.antworten[antwort]}</span>
          </button>
        ))}
      </form>
      <p class="aw-klein aw-leise">{t.hinweis}</p>
    </section>
  )
}

export type BewertungsseiteProps = {
  rahmen: Rahmen
  /** Of the service. */
  titel: string
  aktion: string
  /** The page that is rated. */
  seite: string
  marke?: string | undefined
  /** What was answered; `schon`: counted before. */
  gesagt?: { antwort: Bewertung; schon: boolean } | null | undefined
  /** An answer came that cannot be counted: the question once more. */
  veraltet?: boolean | undefined
}

export function Bewertungsseite({ rahmen, titel, aktion, seite, marke, gesagt, veraltet }: BewertungsseiteProps) {
  const t = texte(rahmen.sprache).bewertung
  const name = gesagt ? t.danke.titel : t.frage
  return (
    <Seite
      rahmen={rahmen}
      titel={`${name}: ${titel}`}
      verborgen
      davor={<Pfad rahmen={rahmen} stufen={[{ titel, url: seite }]} hier={name} />}
    >
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{gesagt ? name : titel}</h1>
          {gesagt ? <p class="aw-titel__satz">{fest(gesagt.schon ? t.danke.schon : t.danke.gezaehlt)}</p> : null}
        </header>
        <div class="aw-textseite">
          {gesagt ? (
            <Danach rahmen={rahmen} seite={seite} antwort={gesagt.antwort} />
          ) : (
            <>
              {veraltet ? (
                <Meldung art="achtung" titel={t.veraltetTitel} antwort>
                  <p>{t.veraltet}</p>
                </Meldung>
              ) : null}
              <Bewertungsfrage aktion={aktion} marke={marke} sprache={rahmen.sprache} />
            </>
          )}
        </div>
      </div>
    </Seite>
  )
}

/** After a "no" the way to say what was missing comes first. */
function Danach({ rahmen, seite, antwort }: { rahmen: Rahmen; seite: string; antwort: Bewertung }) {
  const { danke: t } = texte(rahmen.sprache).bewertung
  const formular = adressen(rahmen).rueckmeldung
  const art = antwort === 'nein' ? 'unverstaendlich' : 'lob'
  const schreiben = `${formular}${formular.includes('?') ? '&' : '?'}art=${art}&seite=${encodeURIComponent(seite)}`
  return (
    <>
      {antwort === 'nein' ? (
        <section class="aw-prosa" aria-labelledby="fehlte">
          <h2 id="fehlte" class="kern-heading-large">
            {t.neinTitel}
          </h2>
          <p>{t.neinSatz}</p>
          <p>
            <Link class="kern-btn kern-btn--primary" href={schreiben}>
              <span class="kern-label">{t.schreiben}</span>
            </Link>
          </p>
        </section>
      ) : null}
      <Linkliste
        links={[
          { titel: t.zurueck, url: seite },
          ...(antwort === 'ja' ? [{ titel: t.lob, url: schreiben }] : []),
          { titel: t.start, url: adressen(rahmen).start },
        ]}
      />
    </>
  )
}
