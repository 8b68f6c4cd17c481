// Forms and leaflets of a service as a form: each entry to change or remove, one empty to add, and what the section of the page then shows.
import { Auswahl } from '../../ui/auswahl.tsx'
import { type Download, Downloads } from '../../ui/downloads.tsx'
import { Feld } from '../../ui/feld.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'
import { type Angabenrahmen, Angabenseite } from './angabenseite.tsx'

export type Formularfeld = keyof Texte['angabenpflege']['formulare']['felder']

export type Formularzeile = {
  nr: number
  /** The empty one at the end. */
  neu: boolean
  entfernen: boolean
  werte: Readonly<Record<Formularfeld, string>>
}

/** By language; English only where everything has a title in it. Null while an entry is not right. */
export type Formularvorschau = { sprache: 'de' | 'en'; downloads: readonly Download[] }[] | null

export type FormulareProps = Angabenrahmen & {
  zeilen: readonly Formularzeile[]
  vorschau?: Formularvorschau | undefined
  /** Nothing of it stands on the page: the section is hidden there. */
  verborgen?: boolean | undefined
}

export function Formulare({ zeilen, vorschau, verborgen, ...rest }: FormulareProps) {
  const { angabenpflege: p, downloads } = texte(rest.rahmen.sprache)
  const t = p.formulare
  const name = ({ nr, neu }: Formularzeile) => (neu ? t.neu : t.eintrag(nr + 1))
  const wessen = (feld: string) => {
    const zeile = zeilen.find(({ nr }) => feld.endsWith(`-${nr}`))
    return zeile ? name(zeile) : t.titel
  }
  return (
    <Angabenseite
      {...rest}
      titel={t.titel}
      satz={t.satz}
      wessen={wessen}
      vorschau={vorschau === undefined ? null : verborgen ? <p>{t.nichtsDavon}</p> : <Vorschau vorschau={vorschau} p={p} />}
      achtung={verborgen ? t.verborgen : undefined}
    >
      <input type="hidden" name="anzahl" value={String(zeilen.length)} />
      {zeilen.map((zeile) => (
        <fieldset class="aw-feldgruppe" key={zeile.nr}>
          <legend>{name(zeile)}</legend>
          {zeile.neu ? <p class="aw-leise">{t.neuSatz}</p> : null}
          <Felder zeile={zeile} t={t} d={downloads} fehler={rest.fehler} />
        </fieldset>
      ))}
    </Angabenseite>
  )
}

type Angaben = { zeile: Formularzeile; t: Texte['angabenpflege']['formulare']; d: Texte['downloads']; fehler: FormulareProps['fehler'] }

function Felder({ zeile: { nr, neu, entfernen, werte }, t, d, fehler = {} }: Angaben) {
  const feld = (name: Formularfeld) => {
    const id = `${name}-${nr}`
    return { id, name: id, titel: t.felder[name], hinweis: t.hinweise[name], wert: werte[name], fehler: fehler[id] }
  }
  const werteVon = (liste: Readonly<Record<string, string>>) => Object.entries(liste).map(([wert, text]) => ({ wert, text }))
  return (
    <>
      {neu ? null : (
        <Auswahl
          id={`tun-${nr}`}
          name={`tun-${nr}`}
          titel={t.tun}
          wert={entfernen ? 'entfernen' : 'behalten'}
          werte={(['behalten', 'entfernen'] as const).map((wert) => ({ wert, text: t[wert] }))}
        />
      )}
      <Feld {...feld('titel.de')} autocomplete="off" pflicht={!neu} lang="de" />
      <Feld {...feld('titel.en')} autocomplete="off" pflicht={false} lang="en" />
      <Feld {...feld('titel.de-einfach')} autocomplete="off" pflicht={false} lang="de" />
      <Feld {...feld('url')} autocomplete="off" pflicht={!neu} />
      <Feld {...feld('anbieter')} autocomplete="off" pflicht={!neu} />
      <div class="aw-tage">
        <Auswahl {...feld('art')} werte={werteVon(d.arten)} />
        <Auswahl {...feld('dateityp')} werte={[{ wert: '', text: t.ohneDateityp }, ...werteVon(d.dateitypen)]} />
        <Feld {...feld('groesseKb')} inputmode="numeric" autocomplete="off" pflicht={false} kurz />
        <Feld {...feld('sprache')} autocomplete="off" pflicht={!neu} kurz />
      </div>
    </>
  )
}

function Vorschau({ vorschau, p }: { vorschau: Formularvorschau; p: Texte['angabenpflege'] }) {
  if (vorschau === null) return <p>{p.formulare.nichtZuZeigen}</p>
  if (vorschau.every(({ downloads }) => downloads.length === 0)) return <p>{p.formulare.leer}</p>
  return (
    <>
      {vorschau.map(({ sprache, downloads }) => (
        <div key={sprache}>
          <h3>{p.sprachnamen[sprache]}</h3>
          <div lang={sprache}>
            <Downloads downloads={downloads} sprache={sprache} />
          </div>
        </div>
      ))}
    </>
  )
}
