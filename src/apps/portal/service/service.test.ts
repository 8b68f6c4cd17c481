// The service area over HTTP: every page in both languages, its one address, what an operator entered, and the way there from every page.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sichtbarerText } from '../../../../test/support/browser.ts'
import { portalprobe } from '../../../../test/support/portalprobe.ts'
import { musterAuftritt } from '../../../domain/auftritt/fixtures.ts'
import type { Auftritt } from '../../../domain/auftritt/index.ts'
import { musterZeile } from '../../../domain/leistung/fixtures.ts'
import { texte } from '../../../ui/texte/index.ts'
import { SERVICEGRUPPEN, seitenname } from './serviceseiten.ts'

const stelle = { name: 'Musterland', vertretung: 'Erika Muster', anschrift: ['Weg 1', '12345 Ort'], email: 'post@muster.example' }
const durchsetzung = { name: 'Ombudsstelle Muster', anschrift: [] }
const mitBetreiber = musterAuftritt({ schluessel: 'mit', betreiber: { stelle, durchsetzung } })
const auftritte: Record<string, Auftritt> = { 'portal.example': musterAuftritt(), 'mit.example': mitBetreiber }
const module = { bezeichnung: { text: 'Hund anmelden' } }
const einfach = musterZeile({ sprache: 'de-einfach', module })
const nurDeutsch = musterZeile({ slug: 'nur-deutsch', module })

let http: Awaited<ReturnType<typeof portalprobe>>
beforeAll(async () => {
  http = await portalprobe({
    auftrittFuer: (host) => auftritte[host ?? ''] ?? null,
    leistungen: () =>
      new Map([
        [einfach.slug, [musterZeile({ module }), einfach]],
        ['nur-deutsch', [nurDeutsch]],
      ]),
  })
})
afterAll(() => http.close())

async function hole(url: string, host = 'portal.example') {
  const { statusCode, body } = await http.inject({ url, headers: { host } })
  return { statusCode, body, text: sichtbarerText(body) }
}

const seiten = ['service', ...Object.values(SERVICEGRUPPEN).flat()] as const

test.each(seiten)('/%s auf Deutsch und Englisch, unter genau einer Adresse', async (seite) => {
  for (const [vorsatz, sprache] of [
    ['', 'de'],
    ['/en', 'en'],
  ] as const) {
    const { statusCode, body } = await hole(`${vorsatz}/${seite}?utm=x`)
    expect(statusCode).toBe(200)
    expect(body).toContain(`<html lang="${sprache}">`)
    expect(body).toContain(`${seitenname(seite, texte(sprache)).titel}</h1>`)
    if (seite === 'konto' || seite === 'rueckmeldung')
      expect(body).toContain('<meta name="robots" content="noindex"/>') // an account that is not built yet, and a form
    else
      for (const wort of [`<link rel="canonical" href="http://portal.example${vorsatz}/${seite}"`, 'hreflang="en"'])
        expect(body).toContain(wort)
  }
})

test('was es nicht gibt, gibt es in keiner Sprache', async () => {
  for (const url of ['/service/nichts', '/en/serviceseite', '/behoerdennummer-116']) expect((await hole(url)).statusCode).toBe(404)
})

test('die Übersicht führt zu jeder Seite, und das Menü hebt Service hervor', async () => {
  const { body } = await hole('/service')
  for (const seite of seiten.slice(1)) expect(body).toContain(`<a href="/${seite}">`)
  expect(body).toMatch(/<a href="\/service" aria-current="true">Service/)
})

test('das Hauptmenü nennt die fünf Bereiche und sagt, dass das Konto noch fehlt', async () => {
  const { text } = await hole('/konto')
  expect(text).toContain('Bürgerinnen und Bürger Unternehmen Dienststellen Service Konto (in Vorbereitung)')
})

test('ohne Betreiber sagt das Impressum, was fehlt; mit Betreiber steht er da, nur in seinem Auftritt', async () => {
  const ohne = await hole('/impressum')
  expect(ohne.text).toContain('bewusst keine erfundene Behörde')
  const mit = await hole('/impressum', 'mit.example')
  expect(mit.text).toContain('Name Musterland Vertreten durch Erika Muster Anschrift Weg 1, 12345 Ort')
  expect(mit.text).not.toContain('bewusst keine erfundene Behörde')
  expect((await hole('/barrierefreiheit', 'mit.example')).text).toContain('Ombudsstelle Muster')
  expect((await hole('/impressum')).text).not.toContain('Musterland')
})

test('Leichte Sprache: gelistet ist, was in einfacher Sprache veröffentlicht ist, und nichts sonst', async () => {
  const { body } = await hole('/leichte-sprache')
  expect(body).toContain(`href="/einfach/leistung/${einfach.slug}"`)
  expect(body).not.toContain('nur-deutsch')
})
