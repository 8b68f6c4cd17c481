// What the pages about the dialogue with people share: their heading, and the way from one to the other.
import type { ComponentChildren } from 'preact'
import { Link } from '../../ui/link.tsx'
import { texte } from '../../ui/texte/index.ts'
import { type Dienstrahmen, Dienstseite, REDAKTION } from './dienstseite.tsx'

type Angaben = {
  rahmen: Dienstrahmen
  hier: 'offen' | 'erledigt' | 'bewertungen'
  titel: string
  satz: string
  children: ComponentChildren
}

export function Dialogseite({ rahmen, hier, titel, satz, children }: Angaben) {
  const { posteingang: t, bewertungen } = texte(rahmen.sprache)
  const reiter = [
    { name: 'offen', text: t.offen, url: REDAKTION.rueckmeldungen },
    { name: 'erledigt', text: t.erledigt, url: `${REDAKTION.rueckmeldungen}?stand=erledigt` },
    { name: 'bewertungen', text: bewertungen.titel, url: REDAKTION.bewertungen },
  ]
  return (
    <Dienstseite rahmen={rahmen} titel={titel}>
      <nav class="aw-reiter" aria-label={t.bereiche}>
        <ul class="aw-reiter__liste">
          {reiter.map(({ name, text, url }) => (
            <li key={name}>
              <Link href={url} aria-current={name === hier ? 'page' : undefined}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <header class="aw-werkkopf">
        <h1>{titel}</h1>
        <p class="aw-leise">{satz}</p>
      </header>
      {children}
    </Dienstseite>
  )
}
