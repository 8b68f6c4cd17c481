// What a result page says when it found nothing or little: other ways to ask, topics, errands of every day, a person on the telephone.
import { Link } from '../../../ui/link.tsx'
import { Linkliste, type Verweis } from '../../../ui/linkliste.tsx'
import { adressen, type Rahmen } from '../../../ui/rahmen.ts'
import { texte } from '../../../ui/texte/index.ts'
import { Kurzliste, type Treffer } from '../../../ui/treffer.tsx'

export type Suchhilfe = {
  /** Other searches that find more, said in words. */
  wege: readonly { text: string; url: string }[]
  themen: readonly Verweis[]
  alltag: readonly Treffer[]
}

export function NichtsGefunden({ rahmen, was, hilfe: { wege, themen, alltag } }: { rahmen: Rahmen; was: string; hilfe: Suchhilfe }) {
  const t = texte(rahmen.sprache)
  const h = t.ergebnis.hilfe
  return (
    <div class="aw-leer">
      {wege.length > 0 ? (
        <section aria-labelledby="wege">
          <h2 id="wege">{h.leer}</h2>
          <Wege wege={wege} />
        </section>
      ) : null}
      <section aria-labelledby="so-fragen">
        <h2 id="so-fragen">{h.soFragen}</h2>
        <div class="aw-prosa">
          <ul>
            {h.tipps.map((tipp) => (
              <li key={tipp}>{tipp}</li>
            ))}
          </ul>
        </div>
      </section>
      {was ? (
        <p>
          <Link class="aw-link" href={adressen(rahmen).warum(was)} rel="nofollow">
            {t.warumNicht.link(was)}
          </Link>
        </p>
      ) : null}
      <Mensch rahmen={rahmen} />
      {alltag.length > 0 ? (
        <section aria-labelledby="alltag">
          <h2 id="alltag">{h.alltag}</h2>
          <Kurzliste treffer={alltag} t={t} />
        </section>
      ) : null}
      {themen.length > 0 ? (
        <section aria-labelledby="nach-themen">
          <h2 id="nach-themen">{h.themen}</h2>
          <ul class="aw-themen">
            {themen.map(({ titel, url }) => (
              <li key={url}>
                <Link href={url}>{titel}</Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

export function WenigGefunden({ rahmen, wege }: { rahmen: Rahmen; wege: Suchhilfe['wege'] }) {
  const h = texte(rahmen.sprache).ergebnis.hilfe
  if (wege.length === 0) return null
  return (
    <section class="aw-wenig" aria-labelledby="wenig">
      <h2 id="wenig">{h.wenig}</h2>
      <p>{h.wenigSatz}</p>
      <Wege wege={wege} />
    </section>
  )
}

function Wege({ wege }: Pick<Suchhilfe, 'wege'>) {
  return <Linkliste class="aw-wege" links={wege.map(({ text, url }) => ({ titel: text, url }))} />
}

/** The telephone number with its hours: no page knows everything. */
function Mensch({ rahmen }: { rahmen: Rahmen }) {
  const h = texte(rahmen.sprache).ergebnis.hilfe
  return (
    <section class="aw-rueckfrage" aria-labelledby="mensch">
      <div>
        <h2 id="mensch">{h.mensch}</h2>
        <p>
          {h.rufen}
          <Nummer />
          {h.zeiten}
        </p>
      </div>
    </section>
  )
}

export function Nummer() {
  return (
    <Link class="aw-link" href="tel:115">
      115
    </Link>
  )
}
