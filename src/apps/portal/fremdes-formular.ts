// The refusal of a form that some other site sent in the name of somebody: said so, in the language of the page, and nothing is done.
import { HttpRefusal } from '../../platform/http/index.ts'
import { type Oberflaechensprache, texte } from '../../ui/texte/index.ts'

export function fremdesFormular(sprache: Oberflaechensprache): HttpRefusal {
  const { titel, satz } = texte(sprache).fehler.fremd
  return new HttpRefusal(403, 'formular-fremd', { title: titel, detail: satz })
}
