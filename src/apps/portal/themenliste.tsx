// Topics of the portal as a list of links; their names live in the text catalogue under the key that a Leistung carries.
import { Link } from '../../ui/link.tsx'
import { adressen, type Rahmen } from '../../ui/rahmen.ts'
import { type Texte, texte } from '../../ui/texte/index.ts'

type Themenschluessel = keyof Texte['themen']

/** All topics in reading order. */
export const THEMEN = Object.keys(texte('de').themen) as Themenschluessel[]

/** Name and one line of a topic; an unknown key answers with itself. */
export function themaText(schluessel: string, t: Texte): { titel: string; satz: string | null } {
  return Object.hasOwn(t.themen, schluessel) ? t.themen[schluessel as Themenschluessel] : { titel: schluessel, satz: null }
}

export function Themenliste({ rahmen, themen }: { rahmen: Rahmen; themen: readonly string[] }) {
  const t = texte(rahmen.sprache)
  const a = adressen(rahmen)
  return (
    <ul class="aw-themen">
      {themen.map((schluessel) => {
        const { titel, satz } = themaText(schluessel, t)
        return (
          <li key={schluessel}>
            <Link href={a.thema(schluessel)}>{titel}</Link>
            {satz ? <p>{satz}</p> : null}
          </li>
        )
      })}
    </ul>
  )
}
