// The list of services in einfacher Sprache, below the page that tells of it.
import { Linkliste, type Verweis } from '../../../ui/linkliste.tsx'
import type { Rahmen } from '../../../ui/rahmen.ts'
import { texte } from '../../../ui/texte/index.ts'

type Angaben = { rahmen: Rahmen; leistungen: readonly Verweis[] }

export function EinfacheListe({ rahmen, leistungen }: Angaben) {
  const t = texte(rahmen.sprache).service.einfach
  return (
    <section aria-labelledby="einfach">
      <h2 id="einfach" class="kern-heading-large">
        {t.titel}
      </h2>
      {leistungen.length > 0 ? <Linkliste links={leistungen} lang={rahmen.sprache === 'de' ? undefined : 'de'} /> : <p>{t.keine}</p>}
    </section>
  )
}
