// The Land as a map one can use: each Kreis is a link with its name. Drawn by ourselves; a list beside it must lead to the same pages.
import { Link } from './link.tsx'

export type Kreisflaeche = { name: string; url: string; pfad: string; gewaehlt: boolean }
type Angaben = { viewBox: string; flaechen: readonly Kreisflaeche[]; titel: string }

/** The chosen one is drawn last, so that its edge lies on top of the others. */
export function Kreiskarte({ viewBox, flaechen, titel }: Angaben) {
  const geordnet = [...flaechen].sort((a, b) => Number(a.gewaehlt) - Number(b.gewaehlt))
  return (
    <nav aria-label={titel} class="aw-kreiskarte">
      <svg viewBox={viewBox} role="presentation">
        {geordnet.map(({ name, url, pfad, gewaehlt }) => (
          <Link key={url} href={url} aria-current={gewaehlt ? 'true' : undefined}>
            <title>{name}</title>
            <path class={gewaehlt ? 'aw-land aw-land--hier' : 'aw-land'} d={pfad} />
          </Link>
        ))}
      </svg>
    </nav>
  )
}
