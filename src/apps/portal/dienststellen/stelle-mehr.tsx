// Further parts of the page of an office: what it does in words, and the ways on: route, the same facts for machines, passing the page on.
import { Satz, type Satztext } from '../../../ui/begriffe.tsx'
import type { Kartenbild } from '../../../ui/hessenkarte.tsx'
import { Linkliste } from '../../../ui/linkliste.tsx'
import type { Rahmen } from '../../../ui/rahmen.ts'
import { texte } from '../../../ui/texte/index.ts'

export type StelleMehr = {
  /** What the office does, in words. */
  aufgaben?: readonly Satztext[] | undefined
  karte?: Kartenbild | undefined
  /** Address of a map outside that shows the way. */
  weg: string | null
  maschinen?: string | undefined
  teilen?: string | undefined
}

type Angaben = StelleMehr & { rahmen: Rahmen }

export function Aufgaben({ rahmen, aufgaben = [] }: Angaben) {
  const t = texte(rahmen.sprache).dienststellen
  if (aufgaben.length === 0) return null
  return (
    <section class="aw-abschnitt" aria-labelledby="aufgaben">
      <h2 id="aufgaben" class="kern-heading-large">
        {t.aufgabenTitel}
      </h2>
      <div class="aw-prosa">
        <ul>
          {aufgaben.map((satz, nr) => (
            <li key={nr}>
              <Satz satz={satz} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

export function Verweise({ rahmen, maschinen, teilen }: Angaben) {
  const t = texte(rahmen.sprache).dienststellen
  const wege = [
    { titel: t.weitergeben, url: teilen },
    { titel: t.maschinen, url: maschinen },
  ]
  const links = wege.flatMap(({ titel, url }) => (url ? { titel, url } : []))
  if (links.length === 0) return null
  return <Linkliste class="aw-wege aw-abstand aw-nicht-druck" links={links} />
}
