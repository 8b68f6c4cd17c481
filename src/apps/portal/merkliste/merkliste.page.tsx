// The Merkliste: what somebody saved in this browser, to open, print, pass on and delete; and what is stored for it, in plain words.
import { Link } from '../../../ui/link.tsx'
import { Linkliste } from '../../../ui/linkliste.tsx'
import { Wegmarke } from '../../../ui/marken.tsx'
import { Meldung } from '../../../ui/meldung.tsx'
import { Merkform } from '../../../ui/merken.tsx'
import { Pfad } from '../../../ui/pfad.tsx'
import type { Rahmen } from '../../../ui/rahmen.ts'
import { fest, satzanfang, weich } from '../../../ui/satz.ts'
import { Seite } from '../../../ui/seite.tsx'
import { texte } from '../../../ui/texte/index.ts'
import type { Treffer } from '../../../ui/treffer.tsx'

export type Merkzeile =
  | { id: string; art: 'da'; treffer: Treffer; vergleich?: string | undefined }
  | { id: string; art: 'nicht-hier'; titel: string; warum: string }
  | { id: string; art: 'nicht-mehr' }

export type MerklisteProps = {
  rahmen: Rahmen
  zeilen: readonly Merkzeile[]
  /** The list came in the link; its keys, to be taken over. */
  geteilt?: string | undefined
  /** There is a cookie that can be deleted. */
  gespeichert: boolean
  teilen?: { link: string; mail: string } | undefined
  /** What the reader just did. */
  getan?: string | undefined
  start?: string | undefined
  themen: string
}

export function Merkliste(props: MerklisteProps) {
  const { rahmen, zeilen, geteilt } = props
  const t = texte(rahmen.sprache).merkliste
  const titel = geteilt ? t.titelGeteilt : t.titel
  return (
    <Seite rahmen={rahmen} titel={titel} verborgen davor={<Pfad rahmen={rahmen} hier={titel} />}>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{titel}</h1>
          <p class="aw-titel__satz">{geteilt ? t.satzGeteilt : t.satz}</p>
          {rahmen.ort && zeilen.length ? <p class="aw-leise">{t.fuer(rahmen.ort.name)}</p> : null}
        </header>
        {props.getan ? (
          <div class="aw-nicht-druck aw-abstand">
            <Meldung art="erfolg" antwort>
              <p>{props.getan}</p>
            </Meldung>
          </div>
        ) : null}
        {zeilen.length ? <Liste {...props} /> : <Leer {...props} />}
        {geteilt ? (
          <Merkform rahmen={rahmen} tat="dazu" felder={{ liste: geteilt }}>
            {t.uebernehmen}
          </Merkform>
        ) : null}
        <Weitergeben {...props} />
        <Gespeichertes {...props} />
      </div>
    </Seite>
  )
}

function Leer({ rahmen, themen }: MerklisteProps) {
  const t = texte(rahmen.sprache).merkliste
  return (
    <section class="aw-band" aria-labelledby="leer">
      <h2 id="leer" class="kern-heading-large">
        {t.leer}
      </h2>
      <p>{t.leerSatz}</p>
      <p class="aw-abstand">
        <Link class="aw-link" href={themen}>
          {t.zuThemen}
        </Link>
      </p>
    </section>
  )
}

function Liste({ rahmen, zeilen, geteilt }: MerklisteProps) {
  const t = texte(rahmen.sprache).merkliste
  return (
    <ul class="aw-merkliste">
      {zeilen.map((zeile, i) => (
        <li key={zeile.id}>
          <div>
            <Zeile zeile={zeile} rahmen={rahmen} id={`m-${i + 1}`} />
          </div>
          {geteilt ? null : (
            <Merkform rahmen={rahmen} tat="weg" felder={{ leistung: zeile.id }} beschriebenVon={`m-${i + 1}`}>
              {t.weg}
            </Merkform>
          )}
        </li>
      ))}
    </ul>
  )
}

function Zeile({ zeile, rahmen, id }: { zeile: Merkzeile; rahmen: Rahmen; id: string }) {
  const alle = texte(rahmen.sprache)
  const t = alle.merkliste
  if (zeile.art === 'nicht-mehr') return <p id={id}>{t.nichtMehr}</p>
  if (zeile.art === 'nicht-hier') {
    return (
      <>
        <h2 id={id}>{weich(zeile.titel)}</h2>
        <p>
          {rahmen.ort ? t.nichtHier(rahmen.ort.name) : t.nichtMehr}{' '}
          <Link class="aw-link" href={zeile.warum}>
            {t.warum}
          </Link>
        </p>
      </>
    )
  }
  const { treffer, vergleich } = zeile
  return (
    <>
      <h2 id={id} lang={treffer.sprache}>
        <Link class="aw-link" href={treffer.url}>
          {weich(treffer.titel)}
        </Link>
      </h2>
      {treffer.teaser ? <p lang={treffer.sprache}>{fest(satzanfang(treffer.teaser))}</p> : null}
      <p class="aw-marken">
        {treffer.weg ? <Wegmarke weg={treffer.weg} t={alle} /> : null}
        {vergleich ? (
          <Link class="aw-link aw-nicht-druck" href={vergleich} aria-describedby={id}>
            {t.vergleichen}
          </Link>
        ) : null}
      </p>
    </>
  )
}

function Weitergeben({ rahmen, teilen }: MerklisteProps) {
  const t = texte(rahmen.sprache).merkliste
  if (!teilen) return null
  return (
    <section class="aw-band aw-nicht-druck" aria-labelledby="teilen">
      <h2 id="teilen" class="kern-heading-large">
        {t.teilen}
      </h2>
      <p>{t.teilenSatz}</p>
      <Linkliste
        class="aw-wege"
        links={[
          { titel: t.perMail, url: teilen.mail },
          { titel: t.link, url: teilen.link },
        ]}
      />
      <p class="aw-leise aw-abstand">{t.drucken}</p>
    </section>
  )
}

function Gespeichertes({ rahmen, geteilt, gespeichert, start }: MerklisteProps) {
  const t = texte(rahmen.sprache).merkliste
  if (geteilt) return null
  return (
    <section class="aw-band aw-nicht-druck" aria-labelledby="cookie">
      <h2 id="cookie" class="kern-heading-large">
        {t.cookie}
      </h2>
      <div class="aw-prosa">
        <ul>
          {t.cookieSaetze.map((satz) => (
            <li key={satz}>{fest(satz)}</li>
          ))}
        </ul>
      </div>
      {gespeichert && rahmen.ort && start ? (
        <p class="aw-abstand">
          {`${t.letzterOrt}: ${rahmen.ort.name}. `}
          <Link class="aw-link" href={start}>
            {t.portalFuer(rahmen.ort.name)}
          </Link>
        </p>
      ) : null}
      {gespeichert ? (
        <Merkform rahmen={rahmen} tat="leeren">
          {t.leeren}
        </Merkform>
      ) : null}
    </section>
  )
}
