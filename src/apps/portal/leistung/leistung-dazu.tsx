// After the sections of a service: other services that go with it, and more of its topic.
import { Link } from '../../../ui/link.tsx'
import { fest } from '../../../ui/satz.ts'
import { type Oberflaechensprache, texte } from '../../../ui/texte/index.ts'
import type { LeistungProps, Nachbar } from './leistung-props.ts'

type Angaben = Pick<LeistungProps, 'imThema'> & { passtDazu: readonly Nachbar[]; sprache: Oberflaechensprache }

export function PasstDazu({ passtDazu, imThema, sprache }: Angaben) {
  const t = texte(sprache).passtDazu
  return (
    <>
      {passtDazu.length > 0 ? (
        <section class="aw-dazu aw-nicht-druck" aria-labelledby="passt-dazu">
          <h2 id="passt-dazu">{t.titel}</h2>
          <Nachbarn leistungen={passtDazu} />
        </section>
      ) : null}
      {imThema ? (
        <section class="aw-dazu aw-nicht-druck" aria-labelledby="im-thema">
          <h2 id="im-thema">{fest(t.imThema(imThema.titel))}</h2>
          <Nachbarn leistungen={imThema.leistungen} />
          <p>
            <Link class="aw-link" href={imThema.url}>
              {t.alle}
            </Link>
          </p>
        </section>
      ) : null}
    </>
  )
}

function Nachbarn({ leistungen }: { leistungen: readonly Nachbar[] }) {
  return (
    <ul class="aw-dazu__liste">
      {leistungen.map(({ titel, url, nurDeutsch }) => (
        <li key={url}>
          <Link class="aw-link" href={url} lang={nurDeutsch ? 'de' : undefined}>
            {fest(titel)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
