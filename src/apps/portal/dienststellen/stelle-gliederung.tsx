// The authority as a tree on the page of one of its offices: lists in lists, the way down to this office and all that belongs to it.
import type { ComponentChildren } from 'preact'
import { Link } from '../../../ui/link.tsx'
import type { Rahmen } from '../../../ui/rahmen.ts'
import { fest, weich } from '../../../ui/satz.ts'
import { texte } from '../../../ui/texte/index.ts'

/** An office below the one the page is about, with what it does in words. */
export type Ast = { name: string; url: string; satz?: string | undefined; unter: readonly Ast[] }

/** An office above it; below the body that acts outwards a short name will do. */
export type Darueber = { name: string; kurz: string; url: string }

type Angaben = {
  rahmen: Rahmen
  name: string
  /** Above it, the body that acts outwards first. */
  ueber: readonly Darueber[]
  unter: readonly Ast[]
}

export function Gliederung({ rahmen, name, ueber, unter }: Angaben) {
  const t = texte(rahmen.sprache).stelle
  if (unter.length === 0 && ueber.length < 2) return null // one step up stands above already
  const dieses = (
    <li>
      <b aria-current="page">{weich(name)}</b>
      <Aeste aeste={unter} />
    </li>
  )
  return (
    <section class="aw-abschnitt" aria-labelledby="aufbau">
      <h2 id="aufbau" class="kern-heading-large">
        {t.aufbau}
      </h2>
      <ul class="aw-baum">{ueber.reduceRight<ComponentChildren>((innen, oben) => umschlossen(oben, innen), dieses)}</ul>
    </section>
  )
}

function umschlossen({ kurz, url }: Darueber, innen: ComponentChildren) {
  return (
    <li>
      <Link class="aw-link" href={url}>
        {weich(kurz)}
      </Link>
      <ul>{innen}</ul>
    </li>
  )
}

function Aeste({ aeste }: { aeste: readonly Ast[] }) {
  if (aeste.length === 0) return null
  return (
    <ul>
      {aeste.map(({ name, url, satz, unter }) => (
        <li key={url}>
          <Link class="aw-link" href={url}>
            {weich(name)}
          </Link>
          {satz ? <small>{fest(satz)}</small> : null}
          <Aeste aeste={unter} />
        </li>
      ))}
    </ul>
  )
}
