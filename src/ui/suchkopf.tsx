// The band with the search form above pages that answer a search.
import type { Rahmen } from './rahmen.ts'
import { schablone, setzeEin } from './schablone.ts'
import { Suchformular } from './suchformular.tsx'

export function Suchkopf({ rahmen, was }: { rahmen: Rahmen; was: string }) {
  const { sprache, ort, dateien } = rahmen
  const form = `${sprache} ${was !== ''} ${ort !== null} ${dateien.vorschlaege}`
  return setzeEin(suchkopf(form, { rahmen, was }, { was, ort: ort?.name ?? '', ars: ort?.ars ?? '' }))
}

const suchkopf = schablone((worte: Record<'was' | 'ort' | 'ars', string>, { rahmen, was }: { rahmen: Rahmen; was: string }) => (
  <Band rahmen={{ ...rahmen, ort: rahmen.ort && { name: worte.ort, ars: worte.ars } }} was={was && worte.was} />
))

function Band({ rahmen, was }: { rahmen: Rahmen; was: string }) {
  return (
    <div class="aw-suchkopf">
      <div class="aw-rahmen">
        <Suchformular rahmen={rahmen} id="such" was={was} />
      </div>
    </div>
  )
}
