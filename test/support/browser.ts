// A browser for tests of pages: keeps cookies, sends forms, reads fields and visible text. Without a network, by `inject`.
import type { FastifyInstance } from 'fastify'

/** A browser: keeps cookies, and sends the hidden fields of the form it saw. */
export function testBrowser(app: () => FastifyInstance, formular: Record<string, string>, remoteAddress: string) {
  const cookies = new Map<string, string>()
  const merke = (antwort: { cookies: { name: string; value: string }[] }) => {
    for (const { name, value } of antwort.cookies) value === '' ? cookies.delete(name) : cookies.set(name, value)
  }
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return {
    cookies,
    async hole(url: string) {
      const antwort = await app().inject({ url, headers: { cookie: cookie() }, remoteAddress })
      merke(antwort)
      return antwort
    },
    async sende(url: string, felder: Record<string, string>, headers: Record<string, string> = {}) {
      const payload = new URLSearchParams(felder).toString()
      const antwort = await app().inject({
        method: 'POST',
        url,
        headers: { ...formular, cookie: cookie(), ...headers },
        payload,
        remoteAddress,
      })
      merke(antwort)
      return antwort
    },
  }
}

/** The fields of a form, as a browser would send them untouched. */
export function felderVon(html: string): Record<string, string> {
  const gesendet = [...html.matchAll(/<input[^>]*>/g)].filter(([tag]) => !/type="checkbox"(?!.* checked)/.test(tag)) // as a browser does
  const felder = gesendet.map(([tag]) => [/name="([^"]*)"/.exec(tag)?.[1], /value="([^"]*)"/.exec(tag)?.[1] ?? ''])
  return Object.fromEntries(felder.filter(([name]) => name))
}

/** What people see of a page: no tags, plain spaces, no soft hyphens or joiners. */
export function sichtbarerText(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/s, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u00ad\u2060]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll('&amp;', '&')
}
