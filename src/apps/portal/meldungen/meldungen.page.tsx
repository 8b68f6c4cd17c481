// All announcements that hold at a place, then those that are over; the same list answers for one that is gone.
import { type Ankuendigung, Kurzmeldung } from '../../../ui/ankuendigung.tsx'
import { Link } from '../../../ui/link.tsx'
import { Pfad } from '../../../ui/pfad.tsx'
import { adressen, type Rahmen } from '../../../ui/rahmen.ts'
import { datum, weich } from '../../../ui/satz.ts'
import { Seite } from '../../../ui/seite.tsx'
import { texte } from '../../../ui/texte/index.ts'

export type MeldungenProps = {
  rahmen: Rahmen
  aktuelle: readonly Ankuendigung[]
  abgelaufene: readonly Ankuendigung[]
  tageDanach: number
  /** Somebody asked for one that is gone. */
  entfernt: boolean
}

export function Meldungen({ rahmen, aktuelle, abgelaufene, tageDanach, entfernt }: MeldungenProps) {
  const t = texte(rahmen.sprache)
  const { meldungen } = t
  const uebersicht = rahmen.ort ? meldungen.titelIn(rahmen.ort.name) : meldungen.titel
  const titel = entfernt ? meldungen.weg : uebersicht
  const a = adressen(rahmen)
  return (
    <Seite
      rahmen={rahmen}
      titel={titel}
      beschreibung={meldungen.satz}
      verborgen={entfernt}
      davor={<Pfad rahmen={rahmen} stufen={entfernt ? [{ titel: meldungen.titel, url: a.meldungen }] : []} hier={titel} />}
    >
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{weich(titel)}</h1>
          <p class="aw-titel__satz">{entfernt ? meldungen.wegSatz : meldungen.satz}</p>
        </header>
        {rahmen.ort ? null : (
          <p class="aw-leer">
            {meldungen.ohneOrt}{' '}
            <Link class="aw-link" href={a.ortWechseln}>
              {t.kopf.ortWaehlen}
            </Link>
          </p>
        )}
        {aktuelle.length > 0 ? (
          <div class="aw-kurzmeldungen">
            {aktuelle.map((eine) => (
              <Kurzmeldung key={eine.url} ankuendigung={eine} sprache={rahmen.sprache} h="h2" />
            ))}
          </div>
        ) : (
          <p>{meldungen.leer}</p>
        )}
        <Abgelaufene {...{ rahmen, abgelaufene, tageDanach }} />
        <p class="aw-abstand aw-nicht-druck">
          <Link class="aw-link" href={a.feed}>
            {t.start.neuFeed}
          </Link>
        </p>
      </div>
    </Seite>
  )
}

function Abgelaufene({ rahmen, abgelaufene, tageDanach }: Pick<MeldungenProps, 'rahmen' | 'abgelaufene' | 'tageDanach'>) {
  const t = texte(rahmen.sprache).meldungen
  if (abgelaufene.length === 0) return null
  return (
    <section class="aw-band" aria-labelledby="abgelaufen">
      <h2 id="abgelaufen" class="kern-heading-large aw-band__titel">
        {t.abgelaufen}
      </h2>
      <p class="aw-band__satz">{t.abgelaufenSatz(tageDanach)}</p>
      <ul class="aw-liste aw-liste--eng">
        {abgelaufene.map(({ url, titel, von, gueltigBis, sprache }) => (
          <li key={url}>
            <Link class="aw-link" href={url!} lang={sprache}>
              {weich(titel)}
            </Link>
            <p>{`${von}. ${t.galtBis(datum(gueltigBis, rahmen.sprache))}`}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
