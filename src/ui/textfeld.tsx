// A field for several lines: label, hint, error, input, tied together for screen readers.

type Angaben = {
  id: string
  name: string
  titel: string
  hinweis?: string | undefined
  fehler?: string | undefined
  wert: string
  zeilen?: number | undefined
}

export function Textfeld({ id, name, titel, hinweis, fehler, wert, zeilen = 7 }: Angaben) {
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
      <textarea
        class="kern-form-input__input aw-feld__lang"
        id={id}
        name={name}
        rows={zeilen}
        required
        aria-invalid={fehler ? 'true' : undefined}
        aria-describedby={beschrieben || undefined}
      >
        {wert}
      </textarea>
    </div>
  )
}
