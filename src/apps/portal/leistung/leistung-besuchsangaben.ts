// What helps with a visit to the office that is responsible: the way on a map, access to the building, persons who agreed to be named.
import { inSprache } from '../../../domain/leistung/index.ts'
import { personenAm, type VeroeffentlichteStelle } from '../../../domain/organisationseinheit/index.ts'
import type { Anfrage } from '../anfrage.ts'
import { wegZu, zugangsmerkmale } from '../dienststellen/stelle-angaben.ts'
import type { Besuchsangaben } from './leistung-props.ts'

export function besuchsangaben(anfrage: Anfrage, { inhalt }: VeroeffentlichteStelle): Besuchsangaben {
  const { barrierefreiheit } = inhalt
  return {
    karte: wegZu(inhalt),
    rollstuhl: barrierefreiheit?.rollstuhl,
    merkmale: barrierefreiheit ? zugangsmerkmale(barrierefreiheit, anfrage).map(({ text }) => text) : [],
    zugang: barrierefreiheit?.hinweis && inSprache(barrierefreiheit.hinweis, anfrage.sprache),
    personen: personenAm(inhalt.personen, anfrage.tag).map(({ name, funktion, zimmer }) => ({
      name,
      funktion: funktion && inSprache(funktion, anfrage.sprache),
      zimmer,
    })),
  }
}
