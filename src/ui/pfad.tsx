// Where the page stands: the way from the start page down to it.
import { Link } from './link.tsx'
import { adressen, type Rahmen } from './rahmen.ts'
import { Datenblock, pfaddaten } from './strukturdaten.tsx'
import { texte } from './texte/index.ts'

export type Pfadstufe = { titel: string; url: string }

/** `stufen` between start and the page; `hier` is the page itself. */
export function Pfad({ rahmen, stufen = [], hier }: { rahmen: Rahmen; stufen?: readonly Pfadstufe[]; hier: string }) {
  const t = texte(rahmen.sprache).pfad
  const alle = [{ titel: t.start, url: adressen(rahmen).start }, ...stufen]
  return (
    <div class="aw-rahmen">
      <nav class="aw-pfad" aria-label={t.hier}>
        <ol>
          {alle.map((stufe) => (
            <li key={stufe.url}>
              <Link href={stufe.url}>{stufe.titel}</Link>
            </li>
          ))}
          <li aria-current="page">{hier}</li>
        </ol>
      </nav>
      {rahmen.kanonisch ? <Datenblock daten={pfaddaten([...alle, { titel: hier, url: rahmen.kanonisch }], rahmen.kanonisch)} /> : null}
    </div>
  )
}
