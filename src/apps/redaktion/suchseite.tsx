// What the pages about the search share: their heading and the way from one to the other.
import type { ComponentChildren } from 'preact'
import { Link } from '../../ui/link.tsx'
import { texte } from '../../ui/texte/index.ts'
import { type Dienstrahmen, Dienstseite, REDAKTION } from './dienstseite.tsx'
import { Werkkopf } from './werkkopf.tsx'

type Bereich = 'wortschatz' | 'empfehlungen' | 'fehlanzeigen'
type Angaben = {
  rahmen: Dienstrahmen
  bereich: Bereich
  titel: string
  satz?: string | undefined
  zurueck?: { url: string; text: string } | undefined
  children: ComponentChildren
}

export function Suchseite({ rahmen, bereich, titel, satz, zurueck, children }: Angaben) {
  const t = texte(rahmen.sprache).redaktion.pflege
  return (
    <Dienstseite rahmen={rahmen} titel={titel}>
      <nav class="aw-reiter" aria-label={t.bereiche}>
        <ul class="aw-reiter__liste">
          {(['wortschatz', 'empfehlungen', 'fehlanzeigen'] as const).map((eine) => (
            <li key={eine}>
              <Link href={REDAKTION[eine]} aria-current={eine === bereich ? 'page' : undefined}>
                {t.reiter[eine]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Werkkopf titel={titel} zurueck={zurueck}>
        {satz ? <p class="aw-leise">{satz}</p> : null}
      </Werkkopf>
      {children}
    </Dienstseite>
  )
}
