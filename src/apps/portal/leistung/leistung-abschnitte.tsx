// The text sections of a service page: the shared text first, then what a Kreis or Gemeinde adds or sets, signed.
import type { ComponentChildren } from 'preact'
import { Abschnitt, Ortshinweis } from '../../../ui/abschnitt.tsx'
import { Downloads } from '../../../ui/downloads.tsx'
import { Link } from '../../../ui/link.tsx'
import { Eintraege, Kostenliste, Punkte, Schritte } from '../../../ui/listen.tsx'
import { Prosa } from '../../../ui/prosa.tsx'
import { fest } from '../../../ui/satz.ts'
import { type Oberflaechensprache, texte } from '../../../ui/texte/index.ts'
import type { Zeichenart } from '../../../ui/zeichen.tsx'
import type { Teil, Textabschnitt } from './leistung-props.ts'

const BILD: Partial<Record<Textabschnitt, Zeichenart>> = {
  unterlagen: 'papier',
  formulare: 'laden',
  fristen: 'kalender',
  bearbeitungsdauer: 'uhr',
  rechtsgrundlagen: 'amt',
}

/** `ganzDeutsch`: that the words are German is said once, at the top of the page. */
type Angaben = {
  name: Textabschnitt
  teile: readonly Teil[]
  sprache: Oberflaechensprache
  ganzDeutsch: boolean
  danach?: ComponentChildren
}

export function Textteile({ name, teile, sprache, ganzDeutsch, danach }: Angaben) {
  const t = texte(sprache)
  return (
    <Abschnitt id={name} titel={t.leistung.abschnitte[name]}>
      {teile.map((teil, i) => {
        const inhalt = <Inhalt name={name} teil={teil} sprache={sprache} ganzDeutsch={ganzDeutsch} />
        const id = `${name}-${i}`
        return teil.herkunft ? (
          <Ortshinweis key={id} id={id} abschnitt={t.leistung.abschnitte[name]} herkunft={teil.herkunft} sprache={sprache}>
            {inhalt}
          </Ortshinweis>
        ) : (
          <div class="aw-teil" key={id}>
            {inhalt}
          </div>
        )
      })}
      {danach}
    </Abschnitt>
  )
}

function Inhalt({ name, teil, sprache, ganzDeutsch }: Omit<Angaben, 'teile' | 'danach'> & { teil: Teil }) {
  const t = texte(sprache)
  const lang = teil.nurDeutsch ? 'de' : undefined
  return (
    <>
      {teil.nurDeutsch && !ganzDeutsch ? <p class="aw-nurdeutsch">{t.leistung.nurDeutsch}</p> : null}
      {teil.maschinell ? <p class="aw-nurdeutsch">{t.uebersetzung.teil}</p> : null}
      <div class="aw-teil__leib" lang={lang}>
        {teil.html ? <Prosa html={teil.html} /> : null}
        {teil.schritte?.length ? (
          name === 'verfahrensablauf' ? (
            <Schritte schritte={teil.schritte} />
          ) : (
            <Punkte punkte={teil.schritte} />
          )
        ) : null}
        {teil.kosten?.length ? <Kostenliste zeilen={teil.kosten} t={t} /> : null}
        {teil.eintraege?.length ? <Eintraege art={BILD[name] ?? 'papier'} eintraege={teil.eintraege} /> : null}
        {teil.downloads?.length ? <Downloads downloads={teil.downloads} sprache={teil.nurDeutsch ? 'de' : sprache} /> : null}
        {teil.links?.length ? (
          <ul class="aw-zeilen">
            {teil.links.map((l) => (
              <li key={l.url}>
                <Link class="aw-link" href={l.url}>
                  {fest(l.titel)}
                </Link>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </>
  )
}
