// The data page: what can be downloaded, the interface for programs, where the facts come from and under which licence (a duty of the licences).
import { Linkliste } from '../../../ui/linkliste.tsx'
import { Angabe } from '../../../ui/listen.tsx'
import { adressen, type Rahmen } from '../../../ui/rahmen.ts'
import { datum, zahl } from '../../../ui/satz.ts'
import { Seite } from '../../../ui/seite.tsx'
import { texte } from '../../../ui/texte/index.ts'
import { Servicepfad } from './servicepfad.tsx'

export type Quellenangabe = {
  was: string
  quelle: string
  url?: string | undefined
  lizenz: string
  lizenzUrl?: string | undefined
  /** YYYY-MM-DD or a year. */
  stand: string
  /** What we changed, a duty of dl-de/by-2-0 and CC BY. */
  aenderung?: string | undefined
}

/** Addresses of the files, the same in every language. */
export const DATEIEN = { leistungen: '/daten/leistungen.csv', stellen: '/daten/stellen.csv' } as const

type Angaben = {
  rahmen: Rahmen
  quellen: readonly Quellenangabe[]
  /** Rows of each file. */
  bestand: Record<keyof typeof DATEIEN, number>
}

export function Quellen({ rahmen, quellen, bestand }: Angaben) {
  const { quellen: t, daten } = texte(rahmen.sprache)
  const stand = (s: string) => (istTag(s) ? datum(s, rahmen.sprache) : s)
  const lang = rahmen.sprache === 'de' ? undefined : 'de' // sources and licences are named as their owners name them
  return (
    <Seite rahmen={rahmen} titel={t.titel} beschreibung={t.satz} davor={<Servicepfad rahmen={rahmen} hier={t.titel} />}>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{t.titel}</h1>
          <p class="aw-titel__satz">{t.satz}</p>
        </header>
        <div class="aw-textseite">
          <Herunterladen rahmen={rahmen} bestand={bestand} />
          <Maschinen rahmen={rahmen} />
          <h2 class="kern-heading-large">{daten.quellen}</h2>
        </div>
        <ul class="aw-quellen" aria-label={t.tabelle}>
          {quellen.map((q) => (
            <li key={q.was}>
              <h3 lang={lang}>{q.was}</h3>
              <dl class="aw-stand">
                <Angabe name={t.spalten.quelle} wert={q.quelle} url={q.url} sprache={lang} />
                <Angabe name={t.spalten.lizenz} wert={q.lizenz} url={q.lizenzUrl} sprache={lang} />
                <Angabe name={t.spalten.stand} wert={stand(q.stand)} sprache={istTag(q.stand) ? undefined : lang} />
                {q.aenderung ? <Angabe name={t.aenderung} wert={q.aenderung} sprache={lang} /> : null}
              </dl>
            </li>
          ))}
        </ul>
      </div>
    </Seite>
  )
}

const istTag = (stand: string) => /^\d{4}-\d{2}-\d{2}$/.test(stand)

function Herunterladen({ rahmen, bestand }: Pick<Angaben, 'rahmen' | 'bestand'>) {
  const t = texte(rahmen.sprache).daten.herunterladen
  return (
    <section aria-labelledby="herunterladen">
      <h2 id="herunterladen" class="kern-heading-large">
        {t.titel}
      </h2>
      <div class="aw-prosa">
        <p>{t.satz}</p>
      </div>
      <Linkliste
        links={(['leistungen', 'stellen'] as const).map((art) => ({
          titel: t[art](zahl(bestand[art], rahmen.sprache)),
          url: DATEIEN[art],
        }))}
      />
      <div class="aw-prosa aw-abstand">
        <p>{t.lizenz}</p>
        {rahmen.auftritt.demo ? <p>{t.demo}</p> : null}
      </div>
    </section>
  )
}

function Maschinen({ rahmen }: { rahmen: Rahmen }) {
  const t = texte(rahmen.sprache).daten.maschinen
  const a = adressen(rahmen)
  const wege = [
    { titel: t.openapi, url: a.schnittstelle },
    { titel: t.feed, url: a.seite('/aenderungen.atom') },
    { titel: t.sitemap, url: '/sitemap.xml' },
  ]
  return (
    <section aria-labelledby="maschinen">
      <h2 id="maschinen" class="kern-heading-large">
        {t.titel}
      </h2>
      <div class="aw-prosa">
        <p>{t.satz}</p>
      </div>
      <Linkliste links={wege} />
    </section>
  )
}
