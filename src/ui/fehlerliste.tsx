// What is wrong in a form, all at once above it: each fault leads to its field.
import { Link } from './link.tsx'
import { Meldung } from './meldung.tsx'

/** `feld` is the id of the field. Nothing where there is no fault. */
export function Fehlerliste({ titel, fehler }: { titel: string; fehler: readonly { feld: string; text: string }[] }) {
  if (fehler.length === 0) return null
  return (
    <Meldung art="fehler" titel={titel} antwort>
      <ul class="aw-zeilen">
        {fehler.map(({ feld, text }) => (
          <li key={feld}>
            <Link class="aw-link" href={`#${feld}`}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </Meldung>
  )
}
