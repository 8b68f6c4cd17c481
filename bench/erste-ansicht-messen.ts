// One first view in Chromium on a slow line and a slow machine: what came over the wire, what painting waited for, when the largest piece stood, what moved.
import type { Browser, CDPSession, Page } from 'playwright-core'

export type Leitung = { name: string; mbit: number; rttMs: number; cpuMal: number }
export type Art = 'seite' | 'stil' | 'schrift' | 'skript' | 'bild' | 'sonst'

export type Ansicht = {
  bytes: Record<Art, number>
  anfragen: number
  /** Files that nothing is painted before, the page itself not counted; as the browser says. */
  blockierend: number
  fcpMs: number
  lcpMs: number
  /** What the largest piece is: a heading, a paragraph. */
  lcpWas: string
  cls: number
}

/** An event of Chromium's trace, as its tools read it. */
export type Spurereignis = { name: string; ph: string; ts: number; args?: Record<string, unknown> }

const ARTEN: Record<string, Art> = { Document: 'seite', Stylesheet: 'stil', Font: 'schrift', Script: 'skript', Image: 'bild' }

/** Everything cold: a context of its own, no cache. Ends when the page has loaded and been still for a moment. */
export async function messeAnsicht(
  browser: Browser,
  url: string,
  leitung: Leitung,
  mitSpur = false,
): Promise<{ ansicht: Ansicht; spur: Spurereignis[] }> {
  const kontext = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 })
  try {
    const seite = await kontext.newPage()
    const cdp = await kontext.newCDPSession(seite)
    const netz = await bremse(cdp, leitung)
    await seite.addInitScript(BEOBACHTER)
    const spur = mitSpur ? await schneideMit(cdp) : null
    await seite.goto(url, { waitUntil: 'load', timeout: 120_000 })
    while ((await seite.evaluate('window.__gemessen.lcp')) === 0) await seite.waitForTimeout(200) // a busy machine paints late
    await seite.waitForTimeout(700)
    return { ansicht: { ...netz(), ...(await zeiten(seite)) }, spur: spur ? await spur() : [] }
  } finally {
    await kontext.close()
  }
}

/** Slows line and processor down, and counts what comes: headers and body as they were on the wire. */
async function bremse(cdp: CDPSession, { mbit, rttMs, cpuMal }: Leitung) {
  const bytes: Record<Art, number> = { seite: 0, stil: 0, schrift: 0, skript: 0, bild: 0, sonst: 0 }
  const arten = new Map<string, Art>()
  let anfragen = 0
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (!response.url.startsWith('http')) return // what stands in the style sheet itself
    anfragen++
    arten.set(requestId, ARTEN[type] ?? 'sonst')
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const art = arten.get(requestId)
    if (art) bytes[art] += encodedDataLength
  })
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  const durchsatz = (mbit * 1_000_000) / 8
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: rttMs,
    downloadThroughput: durchsatz,
    uploadThroughput: durchsatz,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuMal })
  return () => ({ bytes, anfragen })
}

/** Runs in the page before anything of it. */
const BEOBACHTER = `
  window.__gemessen = { lcp: 0, was: '', cls: 0 }
  new PerformanceObserver((liste) => {
    for (const e of liste.getEntries()) {
      window.__gemessen.lcp = e.startTime
      window.__gemessen.was = e.element ? e.element.tagName.toLowerCase() + (e.element.className ? '.' + String(e.element.className).split(' ')[0] : '') : ''
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((liste) => {
    for (const e of liste.getEntries()) window.__gemessen.cls += e.value
  }).observe({ type: 'layout-shift', buffered: true })
`

async function zeiten(seite: Page): Promise<Pick<Ansicht, 'blockierend' | 'fcpMs' | 'lcpMs' | 'lcpWas' | 'cls'>> {
  return seite.evaluate(`({
    blockierend: performance.getEntriesByType('resource').filter((e) => e.renderBlockingStatus === 'blocking').length,
    fcpMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    lcpMs: window.__gemessen.lcp,
    lcpWas: window.__gemessen.was,
    cls: window.__gemessen.cls,
  })`)
}

/** Of the trace only what tells the story of the first view: requests, painting, shifts, and what kept the main thread. */
const MERKENSWERT = new Set([
  'navigationStart',
  'ResourceSendRequest',
  'ResourceReceiveResponse',
  'ResourceFinish',
  'firstPaint',
  'firstContentfulPaint',
  'largestContentfulPaint::Candidate',
  'LayoutShift',
  'domContentLoadedEventEnd',
  'loadEventEnd',
])
const ARBEIT = new Set(['ParseHTML', 'ParseAuthorStyleSheet', 'UpdateLayoutTree', 'Layout', 'EvaluateScript', 'FunctionCall', 'Paint'])
const KURZ_US = 2_000

async function schneideMit(cdp: CDPSession): Promise<() => Promise<Spurereignis[]>> {
  const alle: (Spurereignis & { dur?: number })[] = []
  cdp.on('Tracing.dataCollected', ({ value }) => alle.push(...(value as unknown as Spurereignis[])))
  const kategorien = ['devtools.timeline', 'loading', 'blink.user_timing']
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: kategorien } })
  return async () => {
    const fertig = new Promise((weiter) => cdp.once('Tracing.tracingComplete', weiter))
    await cdp.send('Tracing.end')
    await fertig
    return ordne(alle)
  }
}

type Angaben = { data?: { url?: string; frame?: string }; frame?: string }

/** From the moment the page was asked for; without the small documents that Chromium makes of each icon. */
function ordne(alle: (Spurereignis & { dur?: number })[]): Spurereignis[] {
  const angaben = ({ args }: Spurereignis) => (args ?? {}) as Angaben
  const erste = alle.find((ereignis) => ereignis.name === 'ResourceSendRequest' && angaben(ereignis).data?.url?.startsWith('http'))
  if (!erste) throw new Error('the trace tells of no request')
  const rahmen = angaben(erste).data?.frame
  const gehoertDazu = (ereignis: Spurereignis) => {
    const { data, frame = data?.frame } = angaben(ereignis)
    return (frame === undefined || frame === rahmen) && !data?.url?.startsWith('data:')
  }
  return alle
    .filter(({ name, dur }) => MERKENSWERT.has(name) || (ARBEIT.has(name) && (dur ?? 0) >= KURZ_US))
    .filter((ereignis) => ereignis.ts >= erste.ts && gehoertDazu(ereignis))
    .sort((a, b) => a.ts - b.ts)
}
