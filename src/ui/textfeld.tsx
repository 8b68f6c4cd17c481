// A field for several lines: label, hint, error, input, tied together for screen readers.
import { beschreibung, Feldrahmen } from './feldrahmen.tsx'

type Angaben = {
  id: string
  name: string
  titel: string
  hinweis?: string | undefined
  fehler?: string | undefined
  wert: string
  zeilen?: number | undefined
  pflicht?: boolean | undefined
  /** Language of what is written in it, if it is another than the page's. */
  lang?: 'de' | 'en' | undefined
}

export function Textfeld({ id, name, titel, hinweis, fehler, wert, zeilen = 7, pflicht = true, lang }: Angaben) {
  return (
    <Feldrahmen id={id} titel={titel} hinweis={hinweis} fehler={fehler}>
      <textarea
        class="kern-form-input__input aw-feld__lang"
        id={id}
        name={name}
        lang={lang}
        rows={zeilen}
        {...beschreibung({ id, hinweis, fehler, pflicht })}
      >
        {wert}
      </textarea>
    </Feldrahmen>
  )
}
