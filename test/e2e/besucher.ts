// A visitor without a browser: keeps cookies, sends forms, follows nothing; for journeys about the process rather than the page.
import { setTimeout as warte } from 'node:timers/promises'

export type Antwort = { status: number; text: string; ziel: string | null }
export type Besucher = (basis: string, pfad: string, form?: Record<string, string>) => Promise<Antwort>

export function besucher(): Besucher {
  const kekse = new Map<string, string>()
  return async (basis, pfad, form) => {
    const cookie = [...kekse].map((paar) => paar.join('=')).join('; ')
    const antwort = await fetch(basis + pfad, {
      redirect: 'manual',
      headers: { cookie, ...(form ? { origin: basis } : {}) },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    })
    for (const zeile of antwort.headers.getSetCookie()) {
      const [, name = '', wert = ''] = /^([^=]+)=([^;]*)/.exec(zeile) ?? []
      kekse.set(name, wert)
    }
    return { status: antwort.status, text: await antwort.text(), ziel: antwort.headers.get('location') }
  }
}

export function verborgenes(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}

/** Signs in with what the login page shows; a code that was used a moment ago is not tried again. */
export async function meldeAn(gehe: Besucher, basis: string, email: string): Promise<void> {
  const benutzt = new Set<string>()
  for (let i = 0; i < 40; i++) {
    const { text } = await gehe(basis, '/redaktion/anmelden')
    const [passwort = '', code = ''] = [...text.slice(text.indexOf(email)).matchAll(/<code>([^<]*)<\/code>/g)].map((fund) => fund[1] ?? '')
    if (benutzt.has(code)) {
      await warte(1_000)
      continue
    }
    benutzt.add(code)
    const antwort = await gehe(basis, '/redaktion/anmelden', { csrf: verborgenes(text, 'csrf'), email, passwort, code })
    if (antwort.status === 303) return
  }
  throw new Error(`could not sign in as ${email}`)
}
