// What every page owes everybody, measured in the browser. Each function answers with its findings, one line each; an empty list is good.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const REGELN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Findings of axe. Needs JavaScript: without it axe never answers. */
export async function axe(seite: Page): Promise<string[]> {
  // Without frames there is nothing to merge, so the second page that axe opens for that is left out.
  const { violations } = await new AxeBuilder({ page: seite }).withTags(REGELN).setLegacyMode(true).analyze()
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary?.split('\n')[1]?.trim()}`))
}

/** The loader of TypeScript marks inner functions with a word the browser does not know. */
async function imBrowser<T>(seite: Page, messe: () => T): Promise<T> {
  await seite.evaluate('globalThis.__name ??= (f) => f')
  return seite.evaluate(messe)
}

/** Elements that reach beyond the window. */
export function zuBreit(seite: Page): Promise<string[]> {
  return imBrowser(seite, () => {
    const breite = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= breite) return []
    const raus = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > breite + 1)
    return raus.slice(0, 5).map((e) => `${e.tagName.toLowerCase()}.${e.className}: ${Math.round(e.getBoundingClientRect().right)}`)
  })
}

/** Tab stops without a ring of at least 3 px, or not to be seen because something lies upon them (WCAG 2.4.7, 2.4.11). */
export async function unsichtbareHalte(seite: Page): Promise<string[]> {
  await seite.keyboard.press('Tab') // from here on the browser draws rings for a keyboard
  return imBrowser(seite, () => {
    document.documentElement.style.scrollBehavior = 'auto' // a page that still glides is measured too early
    const maengel: string[] = []
    for (const e of document.querySelectorAll<HTMLElement>('a[href], button, summary, input:not([type=hidden]), select, textarea')) {
      if (!e.checkVisibility({ visibilityProperty: true })) continue
      e.focus()
      const wer = `${e.tagName.toLowerCase()} ${(e.textContent?.trim() || e.id).slice(0, 60)}`
      if (document.activeElement !== e) maengel.push(`${wer}: cannot be reached`)
      const ring = Number.parseFloat(getComputedStyle(e).outlineWidth)
      if (!(ring >= 3)) maengel.push(`${wer}: ring of ${ring}px`)
      const teile = [...e.getClientRects()].filter((r) => r.width > 0)
      const frei = teile.some((r) => {
        const x = (Math.max(r.left, 0) + Math.min(r.right, innerWidth)) / 2
        const y = (Math.max(r.top, 0) + Math.min(r.bottom, innerHeight)) / 2
        const oben = document.elementFromPoint(x, y)
        return oben !== null && (e.contains(oben) || oben.contains(e))
      })
      if (!frei && !e.closest('svg')) maengel.push(`${wer}: covered while it has the focus`)
    }
    return maengel
  })
}

/** Targets below 24 × 24 px that neither stand in a sentence nor have room around them (WCAG 2.5.8), and main controls below 44 px (ours). */
export function zuKlein(seite: Page): Promise<string[]> {
  return imBrowser(seite, () => {
    const ziele = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input:not([type=hidden]), select, textarea')]
      .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('svg'))
      .map((e) => ({ e, r: (e.closest('label') ?? e).getBoundingClientRect() }))
    const mitte = (r: DOMRect) => [(r.left + r.right) / 2, (r.top + r.bottom) / 2] as const
    // Words of its own beside the link make a sentence; other links beside it make a row of links.
    const imSatz = (e: HTMLElement) =>
      getComputedStyle(e).display === 'inline' &&
      [...e.parentElement!.childNodes].some((k) => k.nodeType === 3 && /\p{L}/u.test(k.nodeValue!))
    const zuNiedrig = (r: DOMRect) => Math.min(r.width, r.height) < 23.5
    // A circle of 24 px around each small target meets no other target and no other such circle.
    const gedraengt = ({ e, r }: (typeof ziele)[number]) => {
      const [x, y] = mitte(r)
      return ziele.some(({ e: f, r: s }) => {
        if (f === e || f.contains(e) || e.contains(f)) return false
        const [u, v] = mitte(s)
        if (zuNiedrig(s) && Math.hypot(u - x, v - y) < 24) return true
        const dx = Math.max(s.left - x, 0, x - s.right)
        const dy = Math.max(s.top - y, 0, y - s.bottom)
        return Math.hypot(dx, dy) < 12
      })
    }
    const klein = ziele.filter((z) => zuNiedrig(z.r) && !imSatz(z.e) && gedraengt(z))
    const haupt = ziele.filter(({ e, r }) => e.matches('.kern-btn--primary, .kern-form-input__input, main summary') && r.height < 43.5)
    return [...klein, ...haupt].map(({ e, r }) => {
      const wer = `${e.tagName.toLowerCase()}.${e.className} ${(e.textContent?.trim() || e.id).slice(0, 40)}`
      return `${wer}: ${Math.round(r.width)} × ${Math.round(r.height)}`
    })
  })
}

/** What is lost when a reader sets more space between lines, words and letters (WCAG 1.4.12). The page keeps the spacing. */
export async function verlorenMitAbstand(seite: Page): Promise<string[]> {
  const verloren = await imBrowser(seite, () => {
    const blatt = new CSSStyleSheet()
    blatt.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [blatt]
    const sichtbar = [...document.querySelectorAll<HTMLElement>('body *')].filter((e) => e.checkVisibility({ visibilityProperty: true }))
    return sichtbar.flatMap((e) => {
      const { overflowX, overflowY } = getComputedStyle(e)
      if (e.closest('.kern-sr-only, thead, svg, select') || e.matches('input, textarea')) return []
      const quer = ['hidden', 'clip'].includes(overflowX) && e.scrollWidth > e.clientWidth + 1
      const hoch = ['hidden', 'clip'].includes(overflowY) && e.scrollHeight > e.clientHeight + 1
      return quer || hoch ? [`${e.tagName.toLowerCase()}.${e.className}: text is cut off`] : []
    })
  })
  return [...verloren, ...(await zuBreit(seite))]
}

/** In forced colours: pictures in the colour of their ground, controls without an edge, a map without lines. */
export function unsichtbarInSystemfarben(seite: Page): Promise<string[]> {
  return imBrowser(seite, () => {
    const wer = (e: Element) => `${e.tagName.toLowerCase()}.${e.getAttribute('class')}`
    const da = (wahl: string) =>
      [...document.querySelectorAll<HTMLElement>(wahl)].filter((e) => e.checkVisibility({ visibilityProperty: true }))
    const durchsichtig = (farbe: string) => /^(transparent|none)$|^rgba\(.*, 0\)$|\/ 0\)$/.test(farbe)
    const grundVon = (e: Element | null): string => {
      if (e === null) return getComputedStyle(document.documentElement).backgroundColor
      const farbe = getComputedStyle(e).backgroundColor
      return durchsichtig(farbe) ? grundVon(e.parentElement) : farbe
    }
    const bilder = da('.aw-i, .kern-icon').filter((e) => {
      const farbe = getComputedStyle(e).backgroundColor
      return durchsichtig(farbe) || farbe === grundVon(e.parentElement)
    })
    const ohneRand = da('button, input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea, .kern-btn').filter((e) => {
      const { borderTopWidth, borderTopColor } = getComputedStyle(e)
      return !(Number.parseFloat(borderTopWidth) >= 1) || borderTopColor === grundVon(e.parentElement)
    })
    const karten = da('svg path.aw-land').filter((e) => {
      const { fill, stroke } = getComputedStyle(e)
      return durchsichtig(stroke) || fill === stroke
    })
    return [
      ...bilder.map((e) => `${wer(e)}: picture in the colour of its ground`),
      ...ohneRand.map((e) => `${wer(e)}: no edge`),
      ...karten.slice(0, 1).map((e) => `${wer(e)}: outline cannot be told from its area`),
    ]
  })
}

/** Structure that axe does not ask for: ids that stand twice, captions and scopes of tables, purposes of personal fields. */
export function ungeordnet(seite: Page): Promise<string[]> {
  return imBrowser(seite, () => {
    const ids = [...document.querySelectorAll('[id]')].map((e) => e.id)
    const maengel = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id ${id} stands twice`)
    for (const tabelle of document.querySelectorAll('table')) {
      if (!tabelle.caption?.textContent?.trim()) maengel.push('table without a caption')
      for (const kopf of tabelle.querySelectorAll('th')) if (!kopf.scope) maengel.push(`th without scope: ${kopf.textContent}`)
    }
    const ZWECK = {
      email: 'email',
      passwort: 'current-password',
      code: 'one-time-code',
      wo: 'address-level2',
      telefon: 'tel',
      name: 'name',
    }
    for (const [name, zweck] of Object.entries(ZWECK)) {
      for (const feld of document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:not([type=hidden])`)) {
        const sagt = feld.getAttribute('autocomplete')
        if (sagt !== zweck && sagt !== 'username' && !feld.getAttribute('role')) maengel.push(`field ${name} says autocomplete=${sagt}`)
      }
    }
    return maengel
  })
}

/** Headings drawn larger than the heading they stand under: the eye then reads another order than the ear. */
export function verkehrterRang(seite: Page): Promise<string[]> {
  return imBrowser(seite, () => {
    const oben: { rang: number; groesse: number }[] = []
    const verkehrt: string[] = []
    for (const e of document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4):not(.kern-sr-only)')) {
      if (!e.checkVisibility({ visibilityProperty: true })) continue
      const rang = Number(e.tagName[1])
      const groesse = Number.parseFloat(getComputedStyle(e).fontSize)
      while (oben.length > 0 && oben.at(-1)!.rang >= rang) oben.pop()
      const ueber = oben.at(-1)
      if (ueber && groesse > ueber.groesse)
        verkehrt.push(`h${rang} ${e.textContent}: ${groesse}px under h${ueber.rang} of ${ueber.groesse}px`)
      oben.push({ rang, groesse })
    }
    return verkehrt
  })
}

/** What nobody can use on paper: menus, buttons, the search. An address printed instead of a button's word is of use. */
export async function unnuetzAufPapier(seite: Page): Promise<string[]> {
  await seite.emulateMedia({ media: 'print' })
  const unnuetz = await imBrowser(seite, () =>
    [...document.querySelectorAll<HTMLElement>('nav li a, button, search, .kern-btn .kern-label')]
      .filter((e) => e.checkVisibility({ visibilityProperty: true }))
      .map((e) => `${e.tagName.toLowerCase()}.${e.className} ${e.textContent?.trim().slice(0, 40)}`),
  )
  await seite.emulateMedia({ media: null })
  return unnuetz
}

/** Words in the other language that do not say so (WCAG 3.1.2). Names may stand as they are: of places and offices, in brackets, in quotes. */
export function fremdesOhneSprache(seite: Page): Promise<string[]> {
  return imBrowser(seite, () => {
    const WORTE = {
      de: /(^|[\s(])(the|and|your|with|for|you)(?=[\s.,)]|$)/i,
      en: /(^|[\s(])(und|der|die|das|für|oder|nicht|mit|bei|Sie|wird|einer?|zum|zur)(?=[\s.,)]|$)/,
    }
    const fremd: string[] = []
    const texte = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let knoten = texte.nextNode(); knoten; knoten = texte.nextNode()) {
      const eltern = knoten.parentElement!
      const sprache = eltern.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) as 'de' | 'en'
      if (eltern.closest('script, style, noscript, .aw-ortsliste, .aw-stellen h3')) continue
      const text = knoten.textContent!.trim().replace(/“[^”]*”|„[^“]*“|\([^)]*\)/g, '')
      if (WORTE[sprache]?.test(text)) fremd.push(`${sprache}: ${eltern.tagName.toLowerCase()}.${eltern.className}: ${text.slice(0, 80)}`)
    }
    return fremd
  })
}

export function klappeAuf(seite: Page): Promise<void> {
  return seite.evaluate(() => {
    for (const d of document.querySelectorAll('details')) d.open = true
  })
}
