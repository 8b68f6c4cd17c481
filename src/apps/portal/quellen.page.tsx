// Where the facts come from and under which licence: a duty of the licences, and useful.
import { Link } from '../../ui/link.tsx'
import { Pfad } from '../../ui/pfad.tsx'
import type { Rahmen } from '../../ui/rahmen.ts'
import { datum } from '../../ui/satz.ts'
import { Seite } from '../../ui/seite.tsx'
import { texte } from '../../ui/texte/index.ts'

export type Quellenangabe = {
  was: string
  quelle: string
  url?: string | undefined
  lizenz: string
  lizenzUrl?: string | undefined
  /** YYYY-MM-DD or a year. */
  stand: string
  /** What we changed, a duty of dl-de/by-2-0 and CC BY. */
  aenderung?: string | undefined
}

export function Quellen({ rahmen, quellen }: { rahmen: Rahmen; quellen: readonly Quellenangabe[] }) {
  const t = texte(rahmen.sprache).quellen
  const stand = (s: string) => (/^\d{4}-\d{2}-\d{2}$/.test(s) ? datum(s, rahmen.sprache) : s)
  return (
    <Seite rahmen={rahmen} titel={t.titel} beschreibung={t.satz} davor={<Pfad rahmen={rahmen} hier={t.titel} />}>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{t.titel}</h1>
          <p class="aw-titel__satz">{t.satz}</p>
        </header>
        <ul class="aw-quellen" aria-label={t.tabelle}>
          {quellen.map((q) => (
            <li key={q.was}>
              <h2>{q.was}</h2>
              <dl class="aw-stand">
                <Paar name={t.spalten.quelle} wert={q.quelle} url={q.url} />
                <Paar name={t.spalten.lizenz} wert={q.lizenz} url={q.lizenzUrl} />
                <Paar name={t.spalten.stand} wert={stand(q.stand)} />
                {q.aenderung ? <Paar name={t.aenderung} wert={q.aenderung} /> : null}
              </dl>
            </li>
          ))}
        </ul>
      </div>
    </Seite>
  )
}

function Paar({ name, wert, url }: { name: string; wert: string; url?: string | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {url ? (
          <Link class="aw-link" href={url}>
            {wert}
          </Link>
        ) : (
          wert
        )}
      </dd>
    </div>
  )
}
