// Whom to turn to, as the operator of an Auftritt has entered it: name, address and ways to reach them.
import type { Betreiber } from '../../../domain/auftritt/index.ts'
import { Angabe } from '../../../ui/listen.tsx'
import type { Texte } from '../../../ui/texte/index.ts'

type Kontakt = NonNullable<Betreiber[keyof Betreiber]>

export function Betreiberkontakt({ kontakt, t }: { kontakt: Kontakt; t: Texte }) {
  const worte = t.service.betreiber
  const { name, anschrift, telefon, email, web } = kontakt
  const vertretung = 'vertretung' in kontakt ? kontakt.vertretung : undefined
  const paare: [wort: string, wert: string | undefined, url?: string | undefined][] = [
    [worte.name, name],
    [worte.vertretung, vertretung],
    [worte.anschrift, anschrift.join(', ') || undefined],
    [worte.telefon, telefon, telefon && `tel:${telefon.replace(/[^+\d]/g, '')}`],
    [worte.email, email, email && `mailto:${email}`],
    [worte.web, web, web],
  ]
  return (
    <dl class="aw-stand">{paare.map(([wort, wert, url]) => (wert ? <Angabe key={wort} name={wort} wert={wert} url={url} /> : null))}</dl>
  )
}
