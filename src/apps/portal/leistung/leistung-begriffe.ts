// The official terms of a service page: what stands on it is read in its order, and what is found there is explained at its end.
import type { Begriffe } from '../../../domain/begriff/index.ts'
import type { Satztext } from '../../../ui/begriffe.tsx'
import { texte } from '../../../ui/texte/index.ts'
import { type Begriffsleser, createBegriffsleser } from '../begriffe/begriffe-im-text.ts'
import { GRUPPEN } from './leistung.page.tsx'
import type { LeistungProps, Teil, Textabschnitt } from './leistung-props.ts'

/** The page with links at the first mention of each term, and the terms it mentions. */
export function mitBegriffen(props: Omit<LeistungProps, 'begriffe'>, begriffe: Begriffe): LeistungProps {
  const leser = createBegriffsleser(begriffe, props.rahmen.sprache)
  const t = texte(props.rahmen.sprache).leistung
  for (const text of [props.titel, props.teaser, ...props.fakten.flatMap(({ wert, zusatz }) => [wert, zusatz])]) leser.nenne(text)
  const abschnitte: Partial<Record<Textabschnitt, readonly Teil[]>> = {}
  const mitText = (name: string): name is Textabschnitt => Boolean(props.abschnitte[name as Textabschnitt])
  for (const name of GRUPPEN.flatMap((gruppe) => gruppe.abschnitte).filter(mitText)) {
    leser.nenne(t.abschnitte[name])
    abschnitte[name] = props.abschnitte[name]?.map((teil) => lies(teil, leser)) ?? []
  }
  for (const dienst of props.onlinedienste) {
    leser.nenne(t.vertrauensniveau(t.stufen[dienst.vertrauensniveau]))
    leser.nenne(dienst.beschreibung)
  }
  for (const { satz } of props.zustaendigkeit?.herleitung ?? []) leser.nenne(satz)
  for (const { rolle } of props.zustaendigkeit?.stellen ?? []) leser.nenne(t.rollen[rolle])
  for (const text of [t.abschnitte.freigabe, t.schluessel]) leser.nenne(text)
  return { ...props, abschnitte, begriffe: leser.gefunden() }
}

function lies(teil: Teil, leser: Begriffsleser): Teil {
  return {
    ...teil,
    html: teil.html && leser.html(teil.html),
    schritte: teil.schritte?.map((schritt) => liesSatz(schritt, leser)),
    kosten: teil.kosten?.map((zeile) => {
      for (const text of [zeile.bezeichnung, zeile.bedingung]) leser.nenne(text)
      return zeile
    }),
    eintraege: teil.eintraege?.map((eintrag) => {
      const { titel, url, zusatz } = eintrag
      if (url) leser.nenne(typeof titel === 'string' ? titel : '')
      return { ...eintrag, titel: url ? titel : liesSatz(titel, leser), zusatz: zusatz?.map((zeile) => zeile && liesSatz(zeile, leser)) }
    }),
  }
}

const liesSatz = (satz: Satztext, leser: Begriffsleser): Satztext => (typeof satz === 'string' ? leser.satz(satz) : satz)
