// The fees of one service at two places as a table, and the form that asks for the two places. Plain GET, no script.
import { Fehlerliste } from '../../../ui/fehlerliste.tsx'
import { Feld } from '../../../ui/feld.tsx'
import { Linkliste } from '../../../ui/linkliste.tsx'
import { Ortsliste, type Ortsvorschlag } from '../../../ui/ortsauswahl.tsx'
import { Pfad } from '../../../ui/pfad.tsx'
import { adressen, type Rahmen } from '../../../ui/rahmen.ts'
import { fest, weich } from '../../../ui/satz.ts'
import { Seite } from '../../../ui/seite.tsx'
import { texte } from '../../../ui/texte/index.ts'

type Ort = { name: string; url: string; da: boolean }

export type VergleichProps = {
  rahmen: Rahmen
  leistung: { titel: string; slug: string; url: string }
  /** What stands in the field of the second place. */
  mit: string
  /** The second place is not clear yet. */
  frage?: { art: 'unbekannt'; text: string } | { art: 'mehrere'; text: string; vorschlaege: readonly Ortsvorschlag[] } | undefined
  ergebnis?:
    | {
        orte: readonly [Ort, Ort]
        zeilen: readonly { bezeichnung: string; a?: string | undefined; b?: string | undefined; unterschied?: string | undefined }[]
      }
    | undefined
}

export function Vergleich(props: VergleichProps) {
  const { rahmen, leistung, frage, ergebnis } = props
  const t = texte(rahmen.sprache)
  const titel = t.vergleich.titelFuer(leistung.titel)
  const fehler = frage?.art === 'unbekannt' ? [{ feld: 'v-mit', text: t.vergleich.unbekannt(frage.text) }] : []
  return (
    <Seite
      rahmen={rahmen}
      titel={titel}
      verborgen
      davor={<Pfad rahmen={rahmen} stufen={[{ titel: leistung.titel, url: leistung.url }]} hier={t.vergleich.titel} />}
    >
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{weich(titel)}</h1>
          <p class="aw-titel__satz">{t.vergleich.satz}</p>
        </header>
        <Fehlerliste titel={t.rueckmeldung.fehlerTitel(fehler.length)} fehler={fehler} />
        <Formular {...props} />
        {frage?.art === 'mehrere' ? (
          <section class="aw-abstand" aria-labelledby="mehrere">
            <h2 id="mehrere">{t.vergleich.mehrere(frage.text)}</h2>
            <Ortsliste vorschlaege={frage.vorschlaege} titel={t.ort.auswahl} />
          </section>
        ) : null}
        {ergebnis ? <Ergebnis ergebnis={ergebnis} rahmen={rahmen} /> : null}
      </div>
    </Seite>
  )
}

function Formular({ rahmen, leistung, mit, frage }: VergleichProps) {
  const t = texte(rahmen.sprache).vergleich
  return (
    <form class="aw-stellensuche aw-nicht-druck" action={adressen(rahmen).vergleich} method="get" aria-label={t.titel}>
      <input type="hidden" name="leistung" value={leistung.slug} />
      <Feld id="v-ort" name="ort" titel={t.ort} hinweis={t.hinweis} wert={rahmen.ort?.name ?? ''} />
      <Feld
        id="v-mit"
        name="mit"
        titel={t.mit}
        hinweis={t.hinweis}
        wert={mit}
        fehler={frage?.art === 'unbekannt' ? t.unbekannt(frage.text) : undefined}
      />
      <button class="kern-btn kern-btn--primary" type="submit">
        <span class="kern-label">{t.los}</span>
      </button>
    </form>
  )
}

function Ergebnis({ rahmen, ergebnis }: { rahmen: Rahmen; ergebnis: NonNullable<VergleichProps['ergebnis']> }) {
  const t = texte(rahmen.sprache).vergleich
  const { orte, zeilen } = ergebnis
  const [a, b] = orte
  return (
    <section class="aw-band" aria-labelledby="ergebnis">
      <h2 id="ergebnis" class="kern-heading-large aw-band__titel">
        {t.tabelle(a.name, b.name)}
      </h2>
      {orte.map((ort) => (ort.da ? null : <p key={ort.url}>{t.nichtDort(ort.name)}</p>))}
      {zeilen.length === 0 ? <p>{t.keine}</p> : <Tabelle rahmen={rahmen} ergebnis={ergebnis} />}
      <p class="aw-leise aw-abstand">{t.ehrlich}</p>
      <Linkliste
        class="aw-wege aw-nicht-druck"
        links={orte.filter(({ da }) => da).map(({ name, url }) => ({ titel: t.zurLeistung(name), url }))}
      />
    </section>
  )
}

function Tabelle({ rahmen, ergebnis }: { rahmen: Rahmen; ergebnis: NonNullable<VergleichProps['ergebnis']> }) {
  const t = texte(rahmen.sprache).vergleich
  const { zeilen, orte } = ergebnis
  const [a, b] = orte
  return (
    <table class="aw-protokoll aw-tabelle aw-vergleichstabelle">
      <caption class="kern-sr-only">{t.tabelle(a.name, b.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.wofuer}</th>
          <th scope="col">{a.name}</th>
          <th scope="col">{b.name}</th>
          <th scope="col">{t.unterschied}</th>
        </tr>
      </thead>
      <tbody>
        {zeilen.map((zeile) => (
          <tr key={`${zeile.bezeichnung} ${zeile.a} ${zeile.b}`}>
            <th scope="row">{fest(zeile.bezeichnung)}</th>
            <td data-spalte={a.name}>{fest(zeile.a ?? t.keineAngabe)}</td>
            <td data-spalte={b.name}>{fest(zeile.b ?? t.keineAngabe)}</td>
            <td data-spalte={t.unterschied}>{zeile.unterschied ? fest(zeile.unterschied) : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
