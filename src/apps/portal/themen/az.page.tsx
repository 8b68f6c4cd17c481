// All services by letter: the overview, and the page of a letter.
import { Link } from '../../../ui/link.tsx'
import { Pfad } from '../../../ui/pfad.tsx'
import type { Rahmen } from '../../../ui/rahmen.ts'
import { weich } from '../../../ui/satz.ts'
import { Seite } from '../../../ui/seite.tsx'
import { type Texte, texte } from '../../../ui/texte/index.ts'
import { Kurzliste, type Treffer } from '../../../ui/treffer.tsx'

/** A title, and its language where the page has another. */
type Ende = { titel: string; sprache?: string | undefined }
type Menue = readonly { buchstabe: string; url: string; anzahl: number }[]

export type AzProps = {
  rahmen: Rahmen
  gesamt: number
  menue: Menue
  /** From which title to which a letter reaches. */
  strecken: readonly { buchstabe: string; url: string; anzahl: number; von: Ende; bis?: Ende | undefined }[]
  zuThemen: string
}

export function Az({ rahmen, gesamt, menue, strecken, zuThemen }: AzProps) {
  const t = texte(rahmen.sprache)
  const satz = `${t.az.satz(gesamt, rahmen.ort?.name ?? null)} ${t.az.waehlen}`
  return (
    <Seite rahmen={rahmen} titel={t.az.titel} beschreibung={satz} davor={<Pfad rahmen={rahmen} hier={t.az.titel} />}>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{t.az.titel}</h1>
          <p class="aw-titel__satz">{satz}</p>
        </header>
        <Buchstaben menue={menue} t={t} />
        <ul class="aw-strecken">
          {strecken.map(({ buchstabe, url, anzahl, von, bis }) => (
            <li key={buchstabe}>
              <Link href={url}>
                <b aria-hidden="true">{zeige(buchstabe)}</b>
                <span class="kern-sr-only">{t.az.anzahl(wort(buchstabe, t), anzahl)}</span>
              </Link>
              <span>
                <span lang={von.sprache}>{weich(von.titel)}</span>
                {bis ? (
                  <>
                    {' … '}
                    <span lang={bis.sprache}>{weich(bis.titel)}</span>
                  </>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
        <p class="aw-abstand aw-leise aw-klein">{t.az.umlaute}</p>
        <p>
          <Link class="aw-link" href={zuThemen}>
            {t.themenwelt.alle}
          </Link>
        </p>
      </div>
    </Seite>
  )
}

type Nachbar = { buchstabe: string; url: string } | undefined

export type BuchstabeProps = {
  rahmen: Rahmen
  buchstabe: string
  menue: Menue
  zuAz: string
  leistungen: readonly Treffer[]
  themen: readonly { titel: string; url: string }[]
  zurueck: Nachbar
  vor: Nachbar
}

export function Buchstabenseite({ rahmen, buchstabe, menue, zuAz, leistungen, themen, zurueck, vor }: BuchstabeProps) {
  const t = texte(rahmen.sprache)
  const name = wort(buchstabe, t)
  const titel = t.az.titelMit(name)
  const satz = leistungen.length > 0 ? t.az.satz(leistungen.length, rahmen.ort?.name ?? null) : t.az.keine(name)
  return (
    <Seite
      rahmen={rahmen}
      titel={titel}
      beschreibung={`${titel}: ${satz}`}
      davor={<Pfad rahmen={rahmen} stufen={[{ titel: t.az.titel, url: zuAz }]} hier={zeige(buchstabe)} />}
    >
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{titel}</h1>
          <p class="aw-titel__satz">{satz}</p>
        </header>
        <Buchstaben menue={menue} hier={buchstabe} t={t} />
        <div class="aw-abstand">
          <Kurzliste treffer={leistungen} t={t} />
        </div>
        {themen.length > 0 ? (
          <section class="aw-themenblock" aria-labelledby="themen">
            <h2 class="kern-heading-large aw-band__titel" id="themen">
              {t.az.themen(name)}
            </h2>
            <ul class="aw-themen">
              {themen.map((thema) => (
                <li key={thema.url}>
                  <Link href={thema.url}>{weich(thema.titel)}</Link>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <Weiter zurueck={zurueck} vor={vor} t={t} />
      </div>
    </Seite>
  )
}

/** Letters with their counts; one without services is no link. */
function Buchstaben({ menue, hier, t }: { menue: Menue; hier?: string; t: Texte }) {
  return (
    <nav aria-label={t.az.buchstaben}>
      <ul class="aw-buchstaben">
        {menue.map(({ buchstabe, url, anzahl }) => (
          <li key={buchstabe}>
            {anzahl > 0 ? (
              <Link href={url} aria-current={buchstabe === hier ? 'page' : undefined}>
                <span aria-hidden="true">
                  {zeige(buchstabe)} <small>{anzahl}</small>
                </span>
                <span class="kern-sr-only">{t.az.anzahl(wort(buchstabe, t), anzahl)}</span>
              </Link>
            ) : (
              <span aria-hidden="true">{zeige(buchstabe)}</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Weiter({ zurueck, vor, t }: { zurueck: Nachbar; vor: Nachbar; t: Texte }) {
  return (
    <ul class="aw-nachbarn">
      {zurueck ? (
        <li>
          <Link class="aw-link" href={zurueck.url} rel="prev">
            {t.az.zurueck}: {zeige(zurueck.buchstabe)}
          </Link>
        </li>
      ) : null}
      {vor ? (
        <li>
          <Link class="aw-link" href={vor.url} rel="next">
            {t.az.vor}: {zeige(vor.buchstabe)}
          </Link>
        </li>
      ) : null}
    </ul>
  )
}

/** As it is shown: `A`, `0–9`. */
function zeige(buchstabe: string): string {
  return buchstabe === '0' ? '0–9' : buchstabe.toUpperCase()
}

/** As it is read out. */
function wort(buchstabe: string, t: Texte): string {
  return buchstabe === '0' ? t.az.sonst : buchstabe.toUpperCase()
}
