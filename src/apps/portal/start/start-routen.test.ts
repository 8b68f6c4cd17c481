// The start page over HTTP: topics with services, what is wanted and how that is known, what is new.
import { beforeEach, expect, test } from 'vitest'
import { sichtbarerText } from '../../../../test/support/browser.ts'
import { portalprobe } from '../../../../test/support/portalprobe.ts'
import { musterKopf, musterZeile, WANFRIED } from '../../../domain/leistung/fixtures.ts'
import type { LeistungId } from '../../../domain/leistung/index.ts'
import { createSeitenCache } from '../../../platform/cache/index.ts'

const leistungen = Array.from({ length: 9 }, (_, i) =>
  musterZeile({
    leistungId: `l${i}` as LeistungId,
    slug: `leistung-${i}`,
    kopf: { ...musterKopf, slug: `leistung-${i}`, lagen: i === 8 ? ['2030000'] : ['1070000'], adressat: i === 8 ? ['002'] : ['001'] },
    module: { bezeichnung: { text: `Nummer ${i}` } },
    stand: '2026-11-22',
  }),
)
const imOrt = musterZeile({
  leistungId: 'l0' as LeistungId,
  slug: 'leistung-0',
  ebene: 'gemeinde',
  ars: WANFRIED,
  traegerName: 'Stadt Wanfried',
  kopf: leistungen[0]!.kopf,
  stand: '2026-10-01',
})
const beliebt = new Map<string, number>()
beforeEach(() => beliebt.clear())
const http = await portalprobe({
  umrisse: () => ({ viewBox: '0 0 9 9', kreise: [], gemeinden: [] }),
  leistungen: () => new Map(leistungen.map((zeile) => [zeile.slug, zeile.slug === 'leistung-0' ? [zeile, imOrt] : [zeile]])),
  beliebtheit: () => beliebt,
  seiten: createSeitenCache({ clock: () => new Date('2026-11-26T10:00:00Z'), maxBytes: 1 }),
})
async function start(url = '/') {
  const { statusCode, body } = await http.inject({ url, headers: { host: 'portal.example' } })
  expect(statusCode).toBe(200)
  return { body, text: sichtbarerText(body) }
}

test('Themen stehen mit dem, was dort gebraucht wird, in zwei Bereichen; leere fehlen', async () => {
  const { text, body } = await start()
  expect(text).toMatch(/Themen für Bürgerinnen und Bürger Ausweise und Dokumente 8 Leistungen Nummer 0 Nummer 1 Nummer 2/)
  expect(text).toMatch(/Themen für Unternehmen Arbeitgeber sein 1 Leistung Nummer 8/)
  expect(text).not.toContain('Auslandsgeschäft')
  expect(body).toContain('href="/themen/unternehmen/arbeitgeber-sein"')
})

test('solange zu wenig gezählt ist, sagt die Seite, dass von Hand gewählt wurde', async () => {
  beliebt.set('l7', 1)
  expect((await start()).text).toMatch(/Aus dem Alltag Von Hand ausgewählt, bis genug Aufrufe gezählt sind\. Nummer 0/)
})

test('ist genug gezählt, steht das Meistgefragte vorn, auch auf Englisch', async () => {
  for (let i = 0; i < 8; i++) beliebt.set(`l${i}`, (i + 1) / 10)
  expect((await start()).text).toMatch(/Am meisten gefragt .*? ohne Adresse\. Nummer 7 Nummer 6/)
  expect((await start('/en')).text).toMatch(/Most wanted .*? addresses\. Nummer 7/)
})

test('was die Stadt geändert hat, steht mit Tag und Namen unter dem Neuen ihres Ortes', async () => {
  const { text, body } = await start(`/?ort=${WANFRIED}`)
  expect(text).toContain('Zuletzt geändert für Wanfried')
  expect(text).toMatch(/Nummer 1 22\. November 2026 ?, Land Hessen/)
  expect(text).toMatch(/Nummer 0 1\. Oktober 2026 ?, Stadt Wanfried/)
  expect(body).toContain(`href="/aenderungen.atom?ort=${WANFRIED}"`)
})
