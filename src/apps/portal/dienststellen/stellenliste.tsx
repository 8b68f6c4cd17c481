// Offices in a list: name, what they answer for, where, open now. What belongs to an office stands in a list of its own below it.
import { Fragment } from 'preact'
import { Link } from '../../../ui/link.tsx'
import { Ebenenmarke } from '../../../ui/marken.tsx'
import { Offen, type Offenstand } from '../../../ui/oeffnungszeiten.tsx'
import type { Ebene, Rahmen } from '../../../ui/rahmen.ts'
import { fest, weich } from '../../../ui/satz.ts'
import { type Texte, texte } from '../../../ui/texte/index.ts'

export type Stellenzeile = {
  name: string
  url: string
  ebene: Ebene
  traeger: string
  /** One line: "Am Markt 1, 37281 Wanfried". */
  anschrift: string
  jetzt?: Offenstand | undefined
  leistungen?: { anzahl: number; beispiele: readonly { titel: string; sprache?: string | undefined }[] } | undefined
  /** Offices that belong to it, where the list is a tree. */
  unter?: readonly Stellenzeile[]
}
type Angaben = { stellen: readonly Stellenzeile[]; rahmen: Rahmen }

export function Stellenliste({ stellen, rahmen }: Angaben) {
  return (
    <ul class="aw-stellen">
      {stellen.map((stelle) => (
        <li key={stelle.url}>
          <div>
            <h3>
              <Verweis stelle={stelle} />
            </h3>
            {stelle.leistungen ? <Zustaendig {...stelle.leistungen} t={texte(rahmen.sprache).dienststellen} /> : null}
            <p class="aw-marken">
              <Ebenenmarke ebene={stelle.ebene}>{stelle.traeger}</Ebenenmarke>
            </p>
          </div>
          <Wo stelle={stelle} rahmen={rahmen} />
          <Darunter stellen={stelle.unter ?? []} rahmen={rahmen} />
        </li>
      ))}
    </ul>
  )
}

/** The departments of an office, and theirs. */
function Darunter({ stellen, rahmen }: Angaben) {
  if (stellen.length === 0) return null
  return (
    <ul class="aw-unterstellen">
      {stellen.map((stelle) => (
        <li key={stelle.url}>
          <div>
            <p>
              <Verweis stelle={stelle} />
            </p>
            {stelle.leistungen ? <Zustaendig {...stelle.leistungen} t={texte(rahmen.sprache).dienststellen} /> : null}
            {stelle.traeger ? (
              <p class="aw-marken">
                <Ebenenmarke ebene={stelle.ebene}>{stelle.traeger}</Ebenenmarke>
              </p>
            ) : null}
          </div>
          <Wo stelle={stelle} rahmen={rahmen} />
          <Darunter stellen={stelle.unter ?? []} rahmen={rahmen} />
        </li>
      ))}
    </ul>
  )
}

type Eine = { stelle: Stellenzeile; rahmen: Rahmen }

function Verweis({ stelle: { name, url } }: Pick<Eine, 'stelle'>) {
  return (
    <Link class="aw-link" href={url}>
      {weich(name)}
    </Link>
  )
}

function Zustaendig({ anzahl, beispiele, t }: NonNullable<Stellenzeile['leistungen']> & { t: Texte['dienststellen'] }) {
  return (
    <p>
      {t.zustaendigFuer(anzahl)}
      {beispiele.map(({ titel, sprache }, i) => (
        <Fragment key={titel}>
          {i > 0 ? ', ' : null}
          <span lang={sprache}>{titel}</span>
        </Fragment>
      ))}
    </p>
  )
}

function Wo({ stelle: { anschrift, jetzt }, rahmen }: Eine) {
  if (!anschrift && !jetzt) return null
  return (
    <div>
      {anschrift ? <p>{fest(anschrift)}</p> : null}
      {jetzt ? (
        <p>
          <Offen jetzt={jetzt} sprache={rahmen.sprache} />
        </p>
      ) : null}
    </div>
  )
}
