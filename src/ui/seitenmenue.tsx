// The contents of a long page in groups: sticky beside it when there is room, one `details` on top when there is not.
import { Link } from './link.tsx'

export type Seitenmenuegruppe = { titel: string; punkte: readonly { anker: string; titel: string }[] }

type Angaben = { titel: string; kurz: string; gruppen: readonly Seitenmenuegruppe[] }

export function Seitenmenue({ titel, kurz, gruppen }: Angaben) {
  return (
    <div>
      <nav class="aw-inhalt aw-inhalt--breit" aria-labelledby="seitenmenue">
        <h2 id="seitenmenue">{titel}</h2>
        <Gruppen gruppen={gruppen} />
      </nav>
      <details class="aw-klappe aw-inhalt aw-inhalt--schmal">
        <summary>{kurz}</summary>
        <nav aria-label={titel}>
          <Gruppen gruppen={gruppen} />
        </nav>
      </details>
    </div>
  )
}

function Gruppen({ gruppen }: { gruppen: readonly Seitenmenuegruppe[] }) {
  return (
    <ol class="aw-inhalt__gruppen">
      {gruppen.map((gruppe) => (
        <li key={gruppe.titel}>
          <span>{gruppe.titel}</span>
          <ol>
            {gruppe.punkte.map((punkt) => (
              <li key={punkt.anker}>
                <Link href={`#${punkt.anker}`}>{punkt.titel}</Link>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}
