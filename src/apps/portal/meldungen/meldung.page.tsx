// One announcement with an address of its own: what, who says it, from when to when, and whom to ask.
import { type Ankuendigung, absaetze } from '../../../ui/ankuendigung.tsx'
import { Link } from '../../../ui/link.tsx'
import { Linkliste, type Verweis } from '../../../ui/linkliste.tsx'
import { Meldung as Kasten } from '../../../ui/meldung.tsx'
import { Pfad } from '../../../ui/pfad.tsx'
import { adressen, type Rahmen } from '../../../ui/rahmen.ts'
import { datum, fest, weich } from '../../../ui/satz.ts'
import { Seite } from '../../../ui/seite.tsx'
import { meldungsdaten } from '../../../ui/strukturdaten.tsx'
import { texte } from '../../../ui/texte/index.ts'

export type MeldungProps = {
  rahmen: Rahmen
  meldung: Ankuendigung
  /** Day of the last change after it was first shown. */
  geaendert?: string | undefined
  /** Set once it is over: the last day on which this page can be read. */
  letzterTag?: string | undefined
  haus?: Verweis | undefined
  /** Others of the same sender that hold now. */
  weitere: readonly Ankuendigung[]
}

export function Meldungsseite({ rahmen, meldung, geaendert, letzterTag, haus, weitere }: MeldungProps) {
  const { sprache } = rahmen
  const t = texte(sprache).meldungen
  const { titel, text, von, gueltigVon, gueltigBis } = meldung
  const [anfang = ''] = absaetze(text)
  return (
    <Seite
      rahmen={rahmen}
      titel={`${titel} (${von})`}
      beschreibung={anfang}
      verborgen={letzterTag !== undefined}
      daten={letzterTag ? null : meldungsdaten({ ...meldung, url: rahmen.kanonisch })}
      davor={<Pfad rahmen={rahmen} stufen={[{ titel: t.titel, url: adressen(rahmen).meldungen }]} hier={titel} />}
    >
      <div class="aw-rahmen">
        <article class="aw-meldungsseite">
          <header class="aw-titel">
            <h1 class="kern-heading-x-large" lang={meldung.sprache}>
              {weich(fest(titel))}
            </h1>
            <p class="aw-meldungsseite__von">
              <b>{von}</b> <Zeitraum {...{ gueltigVon, gueltigBis, sprache }} />
              {geaendert ? <span>{t.geaendert(datum(geaendert, sprache))}</span> : null}
            </p>
          </header>
          {letzterTag ? (
            <Kasten art="achtung" titel={t.vorbeiTitel}>
              <p>{t.vorbei(datum(gueltigBis, sprache), datum(letzterTag, sprache))}</p>
            </Kasten>
          ) : null}
          {meldung.sprache ? <p class="aw-leise">{t.nurDeutsch}</p> : null}
          <div class="aw-prosa" lang={meldung.sprache}>
            {absaetze(text).map((absatz) => (
              <p key={absatz}>{fest(absatz)}</p>
            ))}
          </div>
          {haus ? (
            <p class="aw-abstand">
              <Link class="aw-link" href={haus.url}>
                {haus.titel}
              </Link>
              {`: ${t.kontakt}`}
            </p>
          ) : null}
        </article>
        <Weitere rahmen={rahmen} von={von} weitere={weitere} />
      </div>
    </Seite>
  )
}

function Weitere({ rahmen, von, weitere }: Pick<MeldungProps, 'rahmen' | 'weitere'> & { von: string }) {
  const t = texte(rahmen.sprache).meldungen
  return (
    <>
      {weitere.length > 0 ? (
        <section class="aw-band" aria-labelledby="weitere">
          <h2 id="weitere" class="kern-heading-large aw-band__titel">
            {t.weitere(von)}
          </h2>
          <Linkliste links={weitere.map((eine) => ({ titel: eine.titel, url: eine.url! }))} />
        </section>
      ) : null}
      <p class="aw-abstand aw-nicht-druck">
        <Link class="aw-link" href={adressen(rahmen).meldungen}>
          {t.alle}
        </Link>
      </p>
    </>
  )
}

function Zeitraum({ gueltigVon, gueltigBis, sprache }: { gueltigVon: string; gueltigBis: string; sprache: Rahmen['sprache'] }) {
  const t = texte(sprache).meldungen
  const [von, bis] = [datum(gueltigVon, sprache), datum(gueltigBis, sprache)]
  return <span>{gueltigVon === gueltigBis ? t.am(von) : t.zeitraum(von, bis)}</span>
}
