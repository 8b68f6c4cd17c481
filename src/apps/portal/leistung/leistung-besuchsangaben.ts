// What helps with a visit to the office that is responsible: the way on a map, access to the building, persons who agreed to be named.
import { inSprache } from '../../../domain/leistung/index.ts'
import { personenAm, type VeroeffentlichteStelle } from '../../../domain/organisationseinheit/index.ts'
import type { Anfrage } from '../anfrage.ts'
import type { Besuchsangaben } from './leistung-props.ts'

export function besuchsangaben({ sprache, tag }: Anfrage, { inhalt }: VeroeffentlichteStelle): Besuchsangaben {
  const { barrierefreiheit } = inhalt
  return {
    karte: karte(inhalt),
    rollstuhl: barrierefreiheit?.rollstuhl,
    zugang: barrierefreiheit?.hinweis && inSprache(barrierefreiheit.hinweis, sprache),
    personen: personenAm(inhalt.personen, tag).map(({ name, funktion, zimmer }) => ({
      name,
      funktion: funktion && inSprache(funktion, sprache),
      zimmer,
    })),
  }
}

/** A plain link that says nothing but the address; an invented street is left out, because the map would show some other house. */
function karte({ anschriften, demo }: VeroeffentlichteStelle['inhalt']): string | null {
  const haus = anschriften.find(({ art }) => art === 'hausanschrift')
  if (!haus) return null
  const strasse = demo ? '' : [haus.strasse, haus.hausnummer].filter(Boolean).join(' ')
  const suche = [strasse, `${haus.plz} ${haus.ort}`].filter(Boolean).join(', ')
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(suche)}`
}
