// The button that puts a service on the Merkliste: a form, so it works without a script and looks the same on a page kept for everybody.
import type { Rahmen } from './rahmen.ts'
import { texte } from './texte/index.ts'

/** `leistung` is the id. Whether it is on the list already only the Merkliste itself knows: this page is the same for all readers. */
export function Merken({ leistung, rahmen }: { leistung: string; rahmen: Pick<Rahmen, 'sprache' | 'ort'> }) {
  return (
    <Merkform rahmen={rahmen} tat="dazu" felder={{ leistung }}>
      {texte(rahmen.sprache).merkliste.merken}
    </Merkform>
  )
}

type Angaben = {
  rahmen: Pick<Rahmen, 'sprache' | 'ort'>
  tat: 'dazu' | 'weg' | 'leeren'
  felder?: Readonly<Record<string, string>>
  /** Says more than the word on the button, for several buttons with the same word. */
  beschriebenVon?: string
  children: string
}

/** A button that changes the list. `/merkliste` is the one writer for all languages, so that the list is the same in each. */
export function Merkform({ rahmen, tat, felder = {}, beschriebenVon, children }: Angaben) {
  const alle = { ...felder, tat, sprache: rahmen.sprache, ort: rahmen.ort?.ars ?? '' }
  return (
    <form class="aw-merkform aw-nicht-druck" action="/merkliste" method="post">
      {Object.entries(alle).map(([name, wert]) => (
        <input key={name} type="hidden" name={name} value={wert} />
      ))}
      <button class="kern-btn kern-btn--secondary" type="submit" aria-describedby={beschriebenVon}>
        <span class="kern-label">{children}</span>
      </button>
    </form>
  )
}
