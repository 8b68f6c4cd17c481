// One field of a form: label, hint, error, input, tied together for screen readers.

type Angaben = {
  id: string
  name: string
  titel: string
  hinweis?: string | undefined
  fehler?: string | undefined
  wert?: string | undefined
  art?: 'text' | 'email' | 'password' | 'date' | 'search' | undefined
  autocomplete?: 'username' | 'current-password' | 'one-time-code' | 'email' | 'off' | undefined
  inputmode?: 'decimal' | 'numeric' | undefined
  kurz?: boolean | undefined
  pflicht?: boolean | undefined
}

export function Feld({ id, name, titel, hinweis, fehler, wert, art = 'text', autocomplete, inputmode, kurz, pflicht = true }: Angaben) {
  const beschrieben = [fehler ? `${id}-fehler` : '', hinweis ? `${id}-hinweis` : ''].filter(Boolean).join(' ')
  return (
    <div class={fehler ? 'kern-form-input aw-feld aw-feld--fehler' : 'kern-form-input aw-feld'}>
      <label class="kern-label" for={id}>
        {titel}
      </label>
      {hinweis ? (
        <p class="aw-feld__hinweis" id={`${id}-hinweis`}>
          {hinweis}
        </p>
      ) : null}
      {fehler ? (
        <p class="aw-feld__fehler" id={`${id}-fehler`}>
          {fehler}
        </p>
      ) : null}
      <input
        class={kurz ? 'kern-form-input__input aw-feld__kurz' : 'kern-form-input__input'}
        id={id}
        name={name}
        type={art as 'text'}
        value={wert}
        required={pflicht}
        autocomplete={autocomplete}
        inputmode={inputmode}
        aria-invalid={fehler ? 'true' : undefined}
        aria-describedby={beschrieben || undefined}
      />
    </div>
  )
}
