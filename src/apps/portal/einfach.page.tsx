// The list of services in einfacher Sprache, below the page that tells of it.
import { Link } from '../../ui/link.tsx'
import type { Rahmen } from '../../ui/rahmen.ts'
import { texte } from '../../ui/texte/index.ts'

type Angaben = { rahmen: Rahmen; leistungen: readonly { titel: string; url: string }[] }

export function EinfacheListe({ rahmen, leistungen }: Angaben) {
  const t = texte(rahmen.sprache).service.einfach
  return (
    <section aria-labelledby="einfach">
      <h2 id="einfach" class="kern-heading-large">
        {t.titel}
      </h2>
      {leistungen.length > 0 ? (
        <ul class="aw-wegliste" lang={rahmen.sprache === 'de' ? undefined : 'de'}>
          {leistungen.map(({ titel, url }) => (
            <li key={url}>
              <Link class="aw-link" href={url}>
                {titel}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t.keine}</p>
      )}
    </section>
  )
}
