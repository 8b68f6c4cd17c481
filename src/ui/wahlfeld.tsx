// One of a few, all of them to be seen: a group of radio buttons with its question, and what is wrong with the answer.

type Angaben = {
  id: string
  name: string
  frage: string
  fehler?: string | undefined
  wert: string
  werte: readonly { wert: string; text: string }[]
}

export function Wahlfeld({ id, name, frage, fehler, wert, werte }: Angaben) {
  return (
    <fieldset class={fehler ? 'aw-wahl aw-feld--fehler' : 'aw-wahl'} aria-describedby={fehler ? `${id}-fehler` : undefined}>
      <legend class="aw-wahl__frage">{frage}</legend>
      {fehler ? (
        <p class="aw-feld__fehler" id={`${id}-fehler`}>
          {fehler}
        </p>
      ) : null}
      {werte.map((einer, i) => (
        <div class="aw-wahl__zeile" key={einer.wert}>
          <input id={i === 0 ? id : `${id}-wahl-${einer.wert}`} type="radio" name={name} value={einer.wert} checked={einer.wert === wert} />
          <label for={i === 0 ? id : `${id}-wahl-${einer.wert}`}>{einer.text}</label>
        </div>
      ))}
    </fieldset>
  )
}
