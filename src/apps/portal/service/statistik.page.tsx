// Figures of the stock as a few facts and two tables with bars; the bars only repeat what the cells say.
import { Meldung } from '../../../ui/meldung.tsx'
import type { Rahmen } from '../../../ui/rahmen.ts'
import { datum, fest, zahl } from '../../../ui/satz.ts'
import { Seite } from '../../../ui/seite.tsx'
import { texte } from '../../../ui/texte/index.ts'
import { PasstDazu } from './seite.page.tsx'
import { Servicepfad } from './servicepfad.tsx'
import type { Statistik } from './statistik-seite.ts'

type Angaben = { rahmen: Rahmen; zahlen: Statistik; tag: string }

export function Statistikseite({ rahmen, zahlen, tag }: Angaben) {
  const { sprache } = rahmen
  const s = texte(sprache).statistik
  return (
    <Seite rahmen={rahmen} titel={s.titel} beschreibung={s.satz} davor={<Servicepfad rahmen={rahmen} hier={s.titel} />}>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{s.titel}</h1>
          <p class="aw-titel__satz">{s.satz}</p>
        </header>
        <div class="aw-textseite">
          {rahmen.auftritt.demo ? (
            <Meldung art="hinweis">
              <p>{s.demo}</p>
            </Meldung>
          ) : null}
          <Ueberblick rahmen={rahmen} zahlen={zahlen} />
          <Sprachen rahmen={rahmen} zahlen={zahlen} />
          <Schichten rahmen={rahmen} zahlen={zahlen} />
          <section aria-labelledby="methode">
            <h2 id="methode" class="kern-heading-large">
              {s.methode.titel}
            </h2>
            <div class="aw-prosa">
              <ul>
                {s.methode.punkte.map((punkt) => (
                  <li key={punkt}>{punkt}</li>
                ))}
              </ul>
              <p>{s.stand(datum(tag, sprache))}</p>
            </div>
          </section>
          <PasstDazu rahmen={rahmen} seiten={['quellen', 'datenschutz']} />
        </div>
      </div>
    </Seite>
  )
}

function Ueberblick({ rahmen: { sprache }, zahlen }: Pick<Angaben, 'rahmen' | 'zahlen'>) {
  const s = texte(sprache).statistik
  const { leistungen, online, stellen, behoerden, orte, neuestes } = zahlen
  const zeilen: [string, string][] = [
    [s.werte.leistungen, zahl(leistungen, sprache)],
    [s.werte.online, `${zahl(online, sprache)} (${s.anteil(prozent(online, leistungen))})`],
    [s.werte.stellen, zahl(stellen, sprache)],
    [s.werte.behoerden, zahl(behoerden, sprache)],
    [s.werte.orte, zahl(orte, sprache)],
    [s.werte.neuestes, neuestes ? datum(neuestes, sprache) : s.keiner],
  ]
  return (
    <section aria-labelledby="ueberblick">
      <h2 id="ueberblick" class="kern-heading-large">
        {s.ueberblick}
      </h2>
      <dl class="aw-kennzahlen">
        {zeilen.map(([name, wert]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{wert}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Sprachen({ rahmen: { sprache }, zahlen }: Pick<Angaben, 'rahmen' | 'zahlen'>) {
  const s = texte(sprache).statistik
  const zeilen = zahlen.sprachen.map((eine) => ({
    name: s.sprachen.namen[eine.sprache],
    werte: [zahl(eine.leistungen, sprache)],
    anteil: prozent(eine.leistungen, zahlen.leistungen),
  }))
  return (
    <Balkentabelle
      id="sprachen"
      titel={s.sprachen.titel}
      satz={s.sprachen.satz}
      spalten={[s.sprachen.name, s.anzahl]}
      anteil={{ titel: s.anteilSpalte, sagt: s.anteil }}
      zeilen={zeilen}
    />
  )
}

function Schichten({ rahmen: { sprache }, zahlen }: Pick<Angaben, 'rahmen' | 'zahlen'>) {
  const s = texte(sprache).statistik
  const zeilen = zahlen.schichten.map((eine) => ({
    name: s.schichten.namen[eine.ebene],
    werte: [zahl(eine.beitraege, sprache), zahl(eine.leistungen, sprache)],
    anteil: prozent(eine.leistungen, zahlen.leistungen),
  }))
  return (
    <Balkentabelle
      id="schichten"
      titel={s.schichten.titel}
      satz={s.schichten.satz}
      spalten={[s.schichten.name, s.beitraege, s.anzahl]}
      anteil={{ titel: s.anteilSpalte, sagt: s.anteil }}
      zeilen={zeilen}
    />
  )
}

type Tabellenangaben = {
  id: string
  titel: string
  satz: string
  spalten: readonly string[]
  anteil: { titel: string; sagt: (prozent: string) => string }
  zeilen: readonly { name: string; werte: readonly string[]; anteil: string }[]
}

function Balkentabelle({ id, titel, satz, spalten, anteil, zeilen }: Tabellenangaben) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="kern-heading-large">
        {titel}
      </h2>
      <p class="aw-prosa">{satz}</p>
      <table class="aw-balken">
        <caption class="kern-sr-only">{titel}</caption>
        <thead>
          <tr>
            {[...spalten, anteil.titel].map((spalte) => (
              <th key={spalte} scope="col">
                {spalte}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {zeilen.map((zeile) => (
            <tr key={zeile.name}>
              <th scope="row">{zeile.name}</th>
              {zeile.werte.map((wert, i) => (
                <td key={spalten[i + 1]} data-spalte={spalten[i + 1]}>
                  {wert}
                </td>
              ))}
              <td data-spalte={anteil.titel}>
                {fest(anteil.sagt(zeile.anteil))}
                <svg class="aw-balken__bild" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect width="100" height="8" class="aw-balken__grund" />
                  <rect width={zeile.anteil} height="8" class="aw-balken__wert" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Whole per cent of all; nothing of nothing is 0. */
function prozent(teil: number, alle: number): string {
  return String(alle === 0 ? 0 : Math.round((100 * teil) / alle))
}
