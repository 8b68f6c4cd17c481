// How the other languages of a service came about, as a form: written by people or translated by a machine, checked or not, and what the page then says.
import { Auswahl } from '../../ui/auswahl.tsx'
import { Feld } from '../../ui/feld.tsx'
import { Meldung } from '../../ui/meldung.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'
import { type Angabenrahmen, Angabenseite } from './angabenseite.tsx'

export type Sprachzeile = {
  sprache: 'en' | 'de-einfach'
  /** The own part of the service has a text in it. */
  hatText: boolean
  maschinell: boolean
  geprueft: boolean
  werkzeug: string
}

export type SprachfassungenProps = Angabenrahmen & { zeilen: readonly Sprachzeile[]; vorschau?: boolean | undefined }

export function Sprachfassungen({ zeilen, vorschau, ...rest }: SprachfassungenProps) {
  const t = texte(rest.rahmen.sprache).angabenpflege
  const namen = (feld: string) => t.sprachnamen[feld.startsWith('en') ? 'en' : 'de-einfach']
  return (
    <Angabenseite
      {...rest}
      titel={t.sprachen.titel}
      satz={t.sprachen.satz}
      wessen={namen}
      vorschau={
        vorschau ? zeilen.filter(({ hatText }) => hatText).map((zeile) => <Hinweis key={zeile.sprache} zeile={zeile} t={t} />) : null
      }
    >
      {zeilen.map((zeile) => (
        <fieldset class="aw-feldgruppe" key={zeile.sprache}>
          <legend>{t.sprachnamen[zeile.sprache]}</legend>
          {zeile.hatText ? <Zeile zeile={zeile} t={t.sprachen} fehler={rest.fehler} /> : <p class="aw-leise">{t.sprachen.ohneText}</p>}
        </fieldset>
      ))}
    </Angabenseite>
  )
}

type Angaben = { zeile: Sprachzeile; t: Texte['angabenpflege']['sprachen']; fehler: SprachfassungenProps['fehler'] }

function Zeile({ zeile: { sprache, maschinell, geprueft, werkzeug }, t, fehler = {} }: Angaben) {
  const feld = (name: string) => ({ id: `${sprache}-${name}`, name: `${sprache}-${name}`, fehler: fehler[`${sprache}-${name}`] })
  return (
    <>
      <Auswahl
        {...feld('entstehung')}
        titel={t.entstehung}
        wert={maschinell ? 'maschine' : 'mensch'}
        werte={(['mensch', 'maschine'] as const).map((wert) => ({ wert, text: t.entstehungen[wert] }))}
      />
      <Feld {...feld('werkzeug')} titel={t.werkzeug} hinweis={t.werkzeugHinweis} wert={werkzeug} autocomplete="off" pflicht={false} />
      <Auswahl
        {...feld('geprueft')}
        titel={t.geprueft}
        hinweis={t.geprueftHinweis[sprache]}
        wert={geprueft ? 'ja' : 'nein'}
        werte={(['nein', 'ja'] as const).map((wert) => ({ wert, text: t.pruefungen[wert] }))}
      />
    </>
  )
}

/** What readers will see, in the language they read. */
function Hinweis({ zeile: { sprache, maschinell, geprueft, werkzeug }, t }: { zeile: Sprachzeile; t: Texte['angabenpflege'] }) {
  const lang = sprache === 'en' ? 'en' : 'de'
  const { uebersetzung: u, leistung } = texte(lang)
  const einfach = geprueft ? leistung.einfachGeprueft : leistung.einfachHinweis
  return (
    <>
      <h3>{t.sprachnamen[sprache]}</h3>
      {maschinell ? (
        <div lang={lang}>
          <Meldung art="achtung" titel={u.titel}>
            <p>{[u.alles(werkzeug), geprueft ? u.geprueft : u.ungeprueft, u.verbindlich].join(' ')}</p>
          </Meldung>
        </div>
      ) : sprache === 'en' ? (
        <p>{t.sprachen.ohneHinweis}</p>
      ) : null}
      {sprache === 'de-einfach' ? <p lang="de">{einfach}</p> : null}
    </>
  )
}
