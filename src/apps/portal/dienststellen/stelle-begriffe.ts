// The official terms of an office page: what stands on it is read in its order, and what is found there is explained at its end.
import type { Begriffe } from '../../../domain/begriff/index.ts'
import { createBegriffsleser } from '../begriffe/begriffe-im-text.ts'
import type { StelleProps } from './stelle.page.tsx'
import type { Ast } from './stelle-gliederung.tsx'

type Ungelesen = Omit<StelleProps, 'aufgaben' | 'begriffe'> & { aufgaben: readonly string[] }

/** The page with a link at the first mention of each term among its Aufgaben, and the terms it mentions. Names, notes and titles are only read. */
export function mitBegriffen(props: Ungelesen, begriffe: Begriffe): StelleProps {
  const leser = createBegriffsleser(begriffe, props.rahmen.sprache)
  const { name, ueber, oeffnung, weitereZeiten = [], barrierefreiheit, personen, unter, leistungen } = props
  const zeiten = [oeffnung, ...weitereZeiten.map((eine) => eine.oeffnung)]
  for (const text of [name, ...ueber.map((oben) => oben.name), ...weitereZeiten.map(({ zweck }) => zweck)]) leser.nenne(text)
  for (const eine of zeiten) leser.nenne(eine?.hinweis)
  const aufgaben = props.aufgaben.map((satz) => leser.satz(satz))
  for (const text of [barrierefreiheit?.hinweis, ...personen.map(({ funktion }) => funktion)]) leser.nenne(text)
  for (const text of [...unter.flatMap(worteVon), ...leistungen.map(({ titel }) => titel)]) leser.nenne(text)
  return { ...props, aufgaben, begriffe: leser.gefunden() }
}

function worteVon({ name, satz = '', unter }: Ast): string[] {
  return [name, satz, ...unter.flatMap(worteVon)]
}
