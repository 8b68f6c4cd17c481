// Below the card of an office: the way, access, persons. And how to pass the page on, without a third party.
import { Link } from '../../../ui/link.tsx'
import { Merken } from '../../../ui/merken.tsx'
import type { Rahmen } from '../../../ui/rahmen.ts'
import { fest } from '../../../ui/satz.ts'
import { type Oberflaechensprache, texte } from '../../../ui/texte/index.ts'
import type { Besuchsangaben } from './leistung-props.ts'

type Angaben = { besuch: Besuchsangaben; stelle: string; sprache: Oberflaechensprache }

export function Besuch({ besuch, stelle: name, sprache }: Angaben) {
  const { leistungMehr: t, stelle } = texte(sprache)
  const zugang = [besuch.rollstuhl ? stelle.rollstuhl[besuch.rollstuhl] : '', ...besuch.merkmale, besuch.zugang ?? ''].filter(Boolean)
  return (
    <div class="aw-hingehen">
      {besuch.karte ? (
        <p class="aw-nicht-druck">
          <Link class="aw-link" href={besuch.karte}>
            {t.weg}
            <span class="kern-sr-only">{`: ${name}`}</span>
          </Link>{' '}
          <span class="aw-leise">{t.wegHinweis}</span>
        </p>
      ) : null}
      {zugang.length ? (
        <p>
          <b>{t.zugang}:</b> {fest(zugang.map((satz) => satz.replace(/\.$/, '')).join('. '))}
        </p>
      ) : null}
      {besuch.personen.length ? (
        <p>
          <b>{t.personen}:</b>{' '}
          {besuch.personen
            .map(({ name, funktion, zimmer }) => [name, funktion, zimmer && stelle.zimmer(zimmer)].filter(Boolean).join(', '))
            .join('; ')}
        </p>
      ) : null}
    </div>
  )
}

/** Ways to come back: one's own list, and what the same costs elsewhere. */
export function Behalten({ rahmen, leistung, vergleich }: { rahmen: Rahmen; leistung: string; vergleich: string }) {
  return (
    <div class="aw-behalten aw-nicht-druck">
      <Merken leistung={leistung} rahmen={rahmen} />
      <Link class="aw-link" href={vergleich}>
        {texte(rahmen.sprache).vergleich.titel}
      </Link>
    </div>
  )
}

/** A mail of one's own, or the address: nobody else learns of it. */
export function Weitergeben({ rahmen, titel }: { rahmen: Rahmen; titel: string }) {
  const t = texte(rahmen.sprache).leistungMehr
  if (!rahmen.kanonisch) return null
  const mail = `mailto:?subject=${encodeURIComponent(titel)}&body=${encodeURIComponent(rahmen.kanonisch)}`
  return (
    <section class="aw-weitergeben aw-nicht-druck" aria-labelledby="weitergeben">
      <h2 id="weitergeben">{t.teilen.titel}</h2>
      <p>
        <Link class="aw-link" href={mail}>
          {t.teilen.mail}
        </Link>
      </p>
      <p>
        {t.teilen.adresse}: {rahmen.kanonisch}
      </p>
      <p class="aw-klein aw-leise">{t.drucken}</p>
    </section>
  )
}
