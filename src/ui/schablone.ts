// Components drawn once for each of their forms; from then on only the words are put in, escaped. For what stands on a page many times.
import type { VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'
import { sichereAdresse } from './link.tsx'

/** Markup that was drawn here: nothing else may stand on a page unescaped. */
export type Gezeichnet = { readonly html: string; readonly [herkunft]: true }
declare const herkunft: unique symbol

/** `schluessel` names the form: whatever the component looks at, apart from the words, must show in it. */
export type Schablone<Form, Wort extends string> = (schluessel: string, form: Form, worte: Readonly<Record<Wort, string>>) => Gezeichnet

type Guss = { teile: readonly string[]; worte: readonly string[] }

const LOCH = /\/8x9Adresse_(\w+?)_9x8|8x9Wort_(\w+?)_9x8/
/** Forms are few, as they are made of few possibilities; should somebody put words among them, they must not fill the memory. */
const HOECHSTENS_FORMEN = 2_000

/**
 * `zeichne` is given the words by name and only prints them: it never looks into them, and it gives no two words at once to anything that
 * does. `adressen` are those of the words that go into links; one that must not stand in a link is left to the component.
 */
export function schablone<Form, Wort extends string>(
  zeichne: (worte: Readonly<Record<Wort, string>>, form: Form) => VNode,
  adressen: readonly NoInfer<Wort>[] = [],
): Schablone<Form, Wort> {
  const guesse = new Map<string, Guss>()
  const loecher = new Proxy({} as Record<Wort, string>, {
    get: (_, name) =>
      (adressen as readonly (string | symbol)[]).includes(name) ? `/8x9Adresse_${String(name)}_9x8` : `8x9Wort_${String(name)}_9x8`,
  })
  return (schluessel, form, worte) => {
    for (const name of adressen) {
      const adresse = worte[name]
      if (adresse !== undefined && sichereAdresse(adresse) !== adresse) return alsGezeichnet(renderToString(zeichne(worte, form)))
    }
    let guss = guesse.get(schluessel)
    if (!guss) {
      if (guesse.size >= HOECHSTENS_FORMEN) guesse.clear()
      guss = giesse(renderToString(zeichne(loecher, form)))
      guesse.set(schluessel, guss)
    }
    return alsGezeichnet(fuelle(guss, worte))
  }
}

/** Puts drawn pieces one after the other into a page. */
export function setzeEin(stuecke: Gezeichnet | readonly Gezeichnet[]): VNode {
  return jsxTemplate('html' in stuecke ? [stuecke.html] : stuecke.map(({ html }) => html)) as VNode
}

function giesse(html: string): Guss {
  const stuecke = html.split(LOCH) // text, address or nothing, word or nothing, text …
  const guss = { teile: [stuecke[0]!], worte: [] as string[] }
  for (let i = 1; i < stuecke.length; i += 3) {
    guss.worte.push(stuecke[i] ?? stuecke[i + 1]!)
    guss.teile.push(stuecke[i + 2]!)
  }
  return guss
}

function fuelle({ teile, worte: namen }: Guss, worte: Readonly<Record<string, string>>): string {
  let html = teile[0]!
  for (let i = 0; i < namen.length; i++) html += maskiert(worte[namen[i]!]!) + teile[i + 1]!
  return html
}

const ZU_MASKIEREN = /["&<]/

/** In texts and attributes alike, as preact-render-to-string does it. */
function maskiert(wort: string): string {
  if (!ZU_MASKIEREN.test(wort)) return wort
  return wort.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

const alsGezeichnet = (html: string): Gezeichnet => ({ html }) as Gezeichnet
