// A choice of one value out of a few: label, error, select, tied together for screen readers.

type Angaben = {
  id: string
  name: string
  titel: string
  wert: string
  werte: readonly { wert: string; text: string }[]
  hinweis?: string | undefined
  fehler?: string | undefined
}

export function Auswahl({ id, name, titel, wert, werte, hinweis, fehler }: Angaben) {
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
      <select
        class="kern-form-input__input"
        id={id}
        name={name}
        aria-invalid={fehler ? 'true' : undefined}
        aria-describedby={beschrieben || undefined}
      >
        {werte.map((einer) => (
          <option key={einer.wert} value={einer.wert} selected={einer.wert === wert}>
            {einer.text}
          </option>
        ))}
      </select>
    </div>
  )
}
