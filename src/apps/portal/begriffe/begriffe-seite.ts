// All terms in one language, by their first letter.
import type { Begriff, Begriffe } from '../../../domain/begriff/index.ts'
import type { Worterklaerung } from '../../../ui/begriffe.tsx'
import type { Oberflaechensprache } from '../../../ui/texte/index.ts'
import { buchstabeVon } from '../themen/az.ts'
import type { Begriffsgruppe } from './begriffe.page.tsx'

export function begriffsgruppen({ alle, nachKennung }: Begriffe, sprache: Oberflaechensprache): Begriffsgruppe[] {
  const gruppen = new Map<string, Worterklaerung[]>()
  for (const begriff of alle[sprache].map((eine) => erklaerungVon(eine, sprache, nachKennung))) {
    const buchstabe = buchstabeVon(begriff.name)
    gruppen.set(buchstabe, [...(gruppen.get(buchstabe) ?? []), begriff])
  }
  return [...gruppen].map(([buchstabe, begriffe]) => ({ buchstabe, begriffe }))
}

function erklaerungVon(begriff: Begriff, sprache: Oberflaechensprache, nachKennung: Begriffe['nachKennung']): Worterklaerung {
  const name = (kennung: string) => nachKennung.get(kennung)?.[sprache].name ?? kennung
  return {
    kennung: begriff.kennung,
    name: begriff[sprache].name,
    deutsch: sprache === 'de' ? undefined : begriff.de.name,
    erklaerung: begriff[sprache].erklaerung,
    siehe: begriff.siehe.map((kennung) => ({ kennung, name: name(kennung) })),
  }
}
