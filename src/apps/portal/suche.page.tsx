// What a search found: a plain list, best first; and when it found nothing, what to do next.
import { Link } from '../../ui/link.tsx'
import { adressen, type Rahmen } from '../../ui/rahmen.ts'
import { Seite } from '../../ui/seite.tsx'
import { Suchformular } from '../../ui/suchformular.tsx'
import { texte } from '../../ui/texte/index.ts'
import { type Treffer, Trefferliste } from '../../ui/treffer.tsx'

export type SucheProps = {
  rahmen: Rahmen
  /** What was typed; empty lists everything. */
  was: string
  gesamt: number
  treffer: readonly Treffer[]
  /** The search was done for a corrected word: what was searched, and the way back to what was typed. */
  korrektur?: { gesucht: string; getippt: string; url: string } | undefined
  vorige?: string | undefined
  weitere?: string | undefined
  /** What there is elsewhere, when nothing holds at the place. */
  anderswo?: { anzahl: number; url: string } | undefined
}

export function Suche({ rahmen, was, gesamt, treffer, korrektur, vorige, weitere, anderswo }: SucheProps) {
  const t = texte(rahmen.sprache)
  const a = adressen(rahmen)
  const wo = rahmen.ort?.name ?? null
  const titel = was ? t.suche.treffer(gesamt, was, wo) : t.suche.alles(gesamt, wo)
  return (
    <Seite
      rahmen={rahmen}
      titel={titel}
      verborgen
      davor={
        <div class="aw-suchkopf">
          <div class="aw-rahmen">
            <Suchformular rahmen={rahmen} id="such" was={was} />
          </div>
        </div>
      }
    >
      <div class="aw-rahmen">
        <div class="aw-ergebnis">
          <div class="aw-ergebnis__kopf">
            <h1 class="kern-heading-large">{titel}</h1>
            {korrektur ? (
              <p class="aw-schreibung">
                {t.suche.geschrieben(korrektur.gesucht)}{' '}
                <Link class="aw-link" href={korrektur.url}>
                  {t.suche.stattdessen(korrektur.getippt)}
                </Link>
              </p>
            ) : null}
            {rahmen.ort || treffer.length === 0 ? null : (
              <p class="aw-leise">
                {t.suche.ohneOrt}{' '}
                <Link class="aw-link" href={a.ort}>
                  {t.kopf.ortWaehlen}
                </Link>
              </p>
            )}
          </div>
          {treffer.length ? (
            <Gefunden rahmen={rahmen} treffer={treffer} vorige={vorige} weitere={weitere} />
          ) : (
            <Nichts rahmen={rahmen} anderswo={anderswo} />
          )}
        </div>
      </div>
    </Seite>
  )
}

function Gefunden({ rahmen, treffer, vorige, weitere }: Pick<SucheProps, 'rahmen' | 'treffer' | 'vorige' | 'weitere'>) {
  const t = texte(rahmen.sprache)
  return (
    <div class="aw-ergebnis__liste">
      <Trefferliste treffer={treffer} t={t} />
      {vorige || weitere ? (
        <p class="aw-treffer__rest">
          {vorige ? (
            <Link class="aw-link" href={vorige} rel="prev">
              {t.suche.zurueck}
            </Link>
          ) : null}
          {weitere ? (
            <Link class="aw-link" href={weitere} rel="next">
              {t.suche.mehr}
            </Link>
          ) : null}
        </p>
      ) : null}
      <section class="aw-rueckfrage" aria-labelledby="nichts-dabei">
        <div>
          <h2 id="nichts-dabei">{t.suche.nichtsDabei}</h2>
          <p>
            {t.suche.nichtsDabeiText}{' '}
            <Link class="aw-link" href={adressen(rahmen).themen}>
              {t.suche.zuThemen}
            </Link>
          </p>
        </div>
      </section>
    </div>
  )
}

function Nichts({ rahmen, anderswo }: Pick<SucheProps, 'rahmen' | 'anderswo'>) {
  const t = texte(rahmen.sprache)
  const a = adressen(rahmen)
  return (
    <section class="aw-leer" aria-labelledby="leer">
      <h2 id="leer">{t.suche.leer}</h2>
      <div class="aw-prosa">
        {anderswo ? (
          <p>
            <Link class="aw-link" href={anderswo.url}>
              {t.suche.anderswo(anderswo.anzahl)}
            </Link>
          </p>
        ) : null}
        <ul>
          {t.suche.leerTipps.map((tipp) => (
            <li key={tipp}>{tipp}</li>
          ))}
        </ul>
        <p>
          <Link class="aw-link" href={a.themen}>
            {t.suche.zuThemen}
          </Link>
        </p>
      </div>
    </section>
  )
}
