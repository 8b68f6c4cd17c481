// One field of a form: label, hint, error, input, tied together for screen readers.
import { beschreibung, Feldrahmen } from './feldrahmen.tsx'

type Angaben = {
  id: string
  name: string
  titel: string
  hinweis?: string | undefined
  fehler?: string | undefined
  wert?: string | undefined
  art?: 'text' | 'email' | 'password' | 'date' | 'search' | undefined
  autocomplete?: 'username' | 'current-password' | 'one-time-code' | 'email' | 'address-level2' | 'off' | undefined
  inputmode?: 'decimal' | 'numeric' | undefined
  kurz?: boolean | undefined
  pflicht?: boolean | undefined
  /** Language of what is written in it, if it is another than the page's. */
  lang?: 'de' | 'en' | undefined
}

export function Feld({
  id,
  name,
  titel,
  hinweis,
  fehler,
  wert,
  art = 'text',
  autocomplete,
  inputmode,
  kurz,
  pflicht = true,
  lang,
}: Angaben) {
  return (
    <Feldrahmen id={id} titel={titel} hinweis={hinweis} fehler={fehler}>
      <input
        class={kurz ? 'kern-form-input__input aw-feld__kurz' : 'kern-form-input__input'}
        id={id}
        name={name}
        lang={lang}
        type={art as 'text'}
        value={wert}
        autocomplete={autocomplete}
        inputmode={inputmode}
        {...beschreibung({ id, hinweis, fehler, pflicht })}
      />
    </Feldrahmen>
  )
}
