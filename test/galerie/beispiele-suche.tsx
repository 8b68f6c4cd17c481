// Sample result pages: filters and a reason opened, a repaired word with a place, the second page, little and nothing found.
import type { VNode } from 'preact'
import { Suche, type SucheProps } from '../../src/apps/portal/suche/suche.page.tsx'
import type { Filterangebot } from '../../src/ui/filter.tsx'
import type { Treffer } from '../../src/ui/treffer.tsx'
import { rahmen, wanfried } from './beispiele-rahmen.ts'

const wert = (wort: string, anzahl: number, gewaehlt = false) => ({ wort, anzahl, gewaehlt, url: `/suche?q=hund&filter=${wort}` })
const filter: Filterangebot = {
  gruppen: [
    { titel: 'Was', werte: [wert('Leistungen', 21), wert('Ämter', 4), wert('Themen', 1)] },
    { titel: 'Für wen', werte: [wert('Privatpersonen', 19), wert('Unternehmen', 6)] },
    { titel: 'Wie erledigen', werte: [wert('Online möglich', 8, true)] },
    {
      titel: 'Verwaltungsebene',
      werte: [wert('Stadt oder Gemeinde', 12), wert('Kreis', 3), wert('Land', 5, true), wert('Bund', 6)],
    },
    { titel: 'Thema', werte: [wert('Tiere, Freizeit, Ehrenamt', 14), wert('Steuern und Abgaben', 5), wert('Ordnung und Sicherheit', 3)] },
    { titel: 'Text auch in', werte: [wert('Englisch', 11), wert('Einfache Sprache', 7)] },
  ],
  gesetzt: [
    { wort: 'Online möglich', url: '/suche?q=hund&ebene=land' },
    { wort: 'Land', url: '/suche?q=hund&online=ja' },
  ],
  ohne: '/suche?q=hund',
}

const mitWarum = (treffer: readonly Treffer[], offen: number | null): Treffer[] =>
  treffer.map((eintrag, i) => ({
    ...eintrag,
    klick: '/suche/klick?was=x',
    warum: {
      url: `/suche?q=hund&warum=${i}#treffer-${i + 1}`,
      gruende: i === offen ? ['„hund“ steht im Titel.', '„anmelden“ steht im Fachwortschatz für „Anmeldung“ in den Stichwörtern.'] : null,
    },
  }))

const THEMA: Treffer = {
  art: 'thema',
  titel: 'Tiere, Freizeit, Ehrenamt',
  url: '/themen/buerger/hobby-und-freizeit',
  teaser: 'Hund, Fischereischein, Bücherei, Verein',
}

/** The same hits as on the other sample pages, in all the states of a result page. */
export function suchbeispiele(leistungen: readonly Treffer[]): Record<string, VNode> {
  const [erste, ...andere] = leistungen
  const liste = [{ ...erste!, empfohlen: true }, ...andere, THEMA]
  const ohneOrt = rahmen('de', '/suche', null)
  const grund = { rahmen: rahmen('de', '/suche', wanfried), was: 'hund', gesucht: 'hund', gezeigt: 0 } satisfies Partial<SucheProps>
  return {
    suche: <Suche {...grund} gesamt={26} treffer={mitWarum(liste, 0)} filter={filter} weiter="/suche?q=hund&weiter=x" />,
    'suche-berichtigt': (
      <Suche
        {...grund}
        was="füherschein umtauschen wanfried"
        gesucht="führerschein umtauschen"
        gesamt={2}
        treffer={mitWarum(andere.slice(0, 2), null)}
        korrektur={{ gesucht: 'führerschein umtauschen', getippt: 'füherschein umtauschen', url: '/suche?q=f&woertlich=ja' }}
        ort={{
          art: 'erkannt',
          name: 'Wanfried',
          wege: [
            { text: 'Ohne diesen Ort suchen', url: '/suche?q=f&ortswort=nein' },
            { text: 'In Kassel suchen', url: '/suche?q=f&ort=06' },
          ],
        }}
        hilfe={{ wege: [{ text: '4 Treffer an allen Orten ansehen', url: '/suche?q=f' }], themen: [], alltag: [] }}
      />
    ),
    'suche-seite-2': (
      <Suche
        {...grund}
        rahmen={rahmen('en', '/suche', null)}
        was="dog"
        gesucht="dog"
        gesamt={24}
        gezeigt={20}
        treffer={mitWarum(leistungen, null)}
        anfang="/en/suche?q=dog"
      />
    ),
    'suche-welcher-ort': (
      <Suche
        {...grund}
        rahmen={ohneOrt}
        was="hund neustadt"
        gesamt={4}
        treffer={mitWarum(leistungen, null)}
        ort={{
          art: 'mehrere',
          vorschlaege: [
            { name: 'Neustadt (Hessen)', zusatz: 'Landkreis Marburg-Biedenkopf', url: '/suche?q=hund&ort=065340016016' },
            { name: 'Neustadt an der Weinstraße', zusatz: 'Rheinland-Pfalz', url: '/suche?q=hund&ort=073160000000' },
          ],
        }}
      />
    ),
    'suche-leer': (
      <Suche
        {...grund}
        was="xyzzy beantragen"
        gesucht="xyzzy beantragen"
        gesamt={0}
        treffer={[]}
        filter={{ ...filter, gruppen: [] }}
        hilfe={{
          wege: [
            { text: 'Ohne Filter suchen: 3 Treffer', url: '/suche?q=xyzzy' },
            { text: 'Nur nach „beantragen“ suchen: 87 Treffer', url: '/suche?q=beantragen' },
          ],
          themen: [
            { titel: 'Ausweise und Dokumente', url: '/themen/buerger/ausweise' },
            { titel: 'Hobby und Freizeit', url: '/themen/buerger/freizeit' },
          ],
          alltag: leistungen.filter(({ art }) => art === 'leistung'),
        }}
      />
    ),
  }
}
