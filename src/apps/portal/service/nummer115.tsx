// The way to the 115: one button to call, one link to its own page.
import { Link } from '../../../ui/link.tsx'
import type { Rahmen } from '../../../ui/rahmen.ts'
import { texte } from '../../../ui/texte/index.ts'

export function Nummer115({ rahmen }: { rahmen: Rahmen }) {
  const t = texte(rahmen.sprache).service
  return (
    <div class="aw-formular__ende">
      <Link class="kern-btn kern-btn--primary" href="tel:115">
        <span class="kern-label">{t.anruf115}</span>
      </Link>
      <Link class="aw-link" href="https://www.115.de">
        {t.seite115}
      </Link>
    </div>
  )
}
