// What every page owes everybody, measured in the browser: no finding of axe, nothing wider than the window, a ring on each tab stop.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const REGELN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Findings as one line each. Needs JavaScript: without it axe never answers. */
export async function axe(seite: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: seite }).withTags(REGELN).analyze()
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary?.split('\n')[1]?.trim()}`))
}

/** Elements that reach beyond the window. */
export function zuBreit(seite: Page): Promise<string[]> {
  return seite.evaluate(() => {
    const breite = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= breite) return []
    const raus = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > breite + 1)
    return raus.slice(0, 5).map((e) => `${e.tagName.toLowerCase()}.${e.className}: ${Math.round(e.getBoundingClientRect().right)}`)
  })
}

/** Tab stops without a ring of at least 3 px, up to `anzahl` stops from the top. */
export async function unsichtbareHalte(seite: Page, anzahl: number): Promise<string[]> {
  const ohne: string[] = []
  for (let i = 0; i < anzahl; i++) {
    await seite.keyboard.press('Tab')
    const halt = await seite.evaluate(() => {
      const e = document.activeElement
      if (e === null || e === document.body) return null
      return { ring: Number.parseFloat(getComputedStyle(e).outlineWidth), was: `${e.tagName.toLowerCase()} ${e.textContent?.trim()}` }
    })
    if (halt === null) return ohne
    if (!(halt.ring >= 3)) ohne.push(`${halt.was}: ${halt.ring}px`)
  }
  return ohne
}

export function klappeAuf(seite: Page): Promise<void> {
  return seite.evaluate(() => {
    for (const d of document.querySelectorAll('details')) d.open = true
  })
}
