// The band with the search form above pages that answer a search.
import type { Rahmen } from './rahmen.ts'
import { Suchformular } from './suchformular.tsx'

export function Suchkopf({ rahmen, was }: { rahmen: Rahmen; was: string }) {
  return (
    <div class="aw-suchkopf">
      <div class="aw-rahmen">
        <Suchformular rahmen={rahmen} id="such" was={was} />
      </div>
    </div>
  )
}
