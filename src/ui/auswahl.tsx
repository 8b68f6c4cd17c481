// A choice of one value out of a few: label, error, select, tied together for screen readers.
import { beschreibung, Feldrahmen } from './feldrahmen.tsx'

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
  return (
    <Feldrahmen id={id} titel={titel} hinweis={hinweis} fehler={fehler}>
      <select class="kern-form-input__input" id={id} name={name} {...beschreibung({ id, hinweis, fehler })}>
        {werte.map((einer) => (
          <option key={einer.wert} value={einer.wert} selected={einer.wert === wert}>
            {einer.text}
          </option>
        ))}
      </select>
    </Feldrahmen>
  )
}
