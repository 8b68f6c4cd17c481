// Announcements over HTTP: who sees which, the nearest first; the page of each one while it holds, afterwards, and when it is gone; feed and sitemap.
import { beforeEach, expect, test } from 'vitest'
import { sichtbarerText } from '../../../../test/support/browser.ts'
import { portalprobe } from '../../../../test/support/portalprobe.ts'
import { musterAuftritt } from '../../../domain/auftritt/fixtures.ts'
import type { MeldungId, VeroeffentlichteMeldung } from '../../../domain/dialog/index.ts'
import { echterIndex } from '../../../domain/gebiet/fixtures.ts'
import { traegerIdVon } from '../../../domain/traeger/index.ts'
import { musterStelle } from '../../../domain/zustaendigkeit/fixtures.ts'
import { baueModell } from '../../../domain/zustaendigkeit/modell.ts'
import { createSeitenCache } from '../../../platform/cache/index.ts'

const WANFRIED = '066360013013'
const ESCHWEGE = '066360003003'
const KASSEL = '066110000000'

/** Each sender's name is its key; the heading is the id. */
function meldung(id: string, von: string, ars: string | null, mehr: Partial<VeroeffentlichteMeldung> = {}): VeroeffentlichteMeldung {
  return {
    id: id as MeldungId,
    traeger: traegerIdVon(von),
    von,
    ars,
    titel: { de: `Titel ${id}`, en: `Title ${id}` },
    text: { de: 'Erster Absatz.\n\nZweiter Absatz.', en: 'First.\n\nSecond.' },
    gueltigVon: '2026-11-20',
    gueltigBis: '2026-11-30',
    zurueckgezogen: false,
    geaendert: new Date('2026-11-19T09:00:00Z'),
    ...mehr,
  }
}
const alle = [
  meldung('land', 'Land', '060000000000'),
  meldung('kreis', 'Kreis', '066360000000'),
  meldung('stadt', 'Wanfried', WANFRIED),
  meldung('kassel', 'Kassel', KASSEL),
  meldung('kammer', 'Kammer', null),
  meldung('bald', 'Wanfried', WANFRIED, { gueltigVon: '2026-11-27' }),
  meldung('vorbei', 'Wanfried', WANFRIED, { gueltigBis: '2026-11-25', geaendert: new Date('2026-11-22T09:00:00Z') }),
  meldung('lange-vorbei', 'Wanfried', WANFRIED, { gueltigVon: '2026-08-01', gueltigBis: '2026-08-27' }),
  meldung('zurueck', 'Wanfried', WANFRIED, { zurueckgezogen: true }),
  meldung('deutsch', 'Wiesbaden', '064140000000', { titel: { de: 'Nur deutsch' }, text: { de: 'Auf Deutsch.' } }),
  meldung('zweite', 'Wiesbaden', '064140000000'),
]
const auftritte = [
  musterAuftritt({ hosts: ['portal.example'], sprachen: ['de', 'en'] }),
  musterAuftritt({ schluessel: 'wanfried', hosts: ['wanfried.example'], ort: WANFRIED, traeger: traegerIdVon('Wanfried') }),
  musterAuftritt({ schluessel: 'kammer', hosts: ['kammer.example'], traeger: traegerIdVon('Kammer') }),
]

const haeuser = [
  musterStelle('Staatskanzlei', '060000000000'),
  musterStelle('Rathaus', WANFRIED),
  musterStelle('Kreishaus', '066360000000'),
]
const stellen = baueModell(await echterIndex(), { regeln: [], zeilen: [], stellen: haeuser, bezugsorte: new Map() })

let jetzt = new Date()
beforeEach(() => {
  jetzt = new Date('2026-11-26T10:00:00Z')
})
const http = await portalprobe({
  clock: () => jetzt,
  auftrittFuer: (host) => auftritte.find(({ hosts }) => hosts.includes(host!)) ?? null,
  umrisse: () => ({ viewBox: '0 0 9 9', kreise: [], gemeinden: [] }),
  meldungen: () => alle,
  zustaendigkeiten: () => stellen,
  seiten: createSeitenCache({ clock: () => jetzt, maxBytes: 1 }),
})
const hole = async (url: string, host = 'portal.example') => {
  const { statusCode, body } = await http.inject({ url, headers: { host } })
  return { status: statusCode, body, text: sichtbarerText(body) }
}
/** The ids of the announcements on a page, in order. */
const genannt = async (url: string, host?: string) =>
  [...(await hole(url, host)).body.matchAll(/<h[23][^>]*><a [^>]*href="(?:\/en)?\/meldung\/([a-z-]+)/g)].map(([, id]) => id).join(' ')

test.each([
  ['ohne Ort nur das Land', '/', 'portal.example', 'land'],
  ['am Ort erst die Gemeinde, dann der Kreis, dann das Land', `/?ort=${WANFRIED}`, 'portal.example', 'stadt kreis land'],
  ['in der Nachbargemeinde Kreis und Land', `/?ort=${ESCHWEGE}`, 'portal.example', 'kreis land'],
  ['eine kreisfreie Stadt und das Land', `/?ort=${KASSEL}`, 'portal.example', 'kassel land'],
  ['was am selben Tag beginnt, in der Reihe, in der es gehalten wird', '/?ort=064140000000', 'portal.example', 'deutsch zweite land'],
  ['im Auftritt der Stadt ihre zuerst', '/', 'wanfried.example', 'stadt kreis land'],
  ['dort an einem fremden Ort trotzdem ihre zuerst', `/?ort=${KASSEL}`, 'wanfried.example', 'stadt kassel land'],
  ['eine Kammer spricht nur im eigenen Auftritt', '/', 'kammer.example', 'land kammer'],
])('Startseite: %s', async (_, url, host, ids) => {
  expect(await genannt(url, host)).toBe(ids)
})

test('die Seite des Ortes und die Seite aller Meldungen zeigen dasselbe; Abgelaufenes steht darunter', async () => {
  for (const pfad of ['/dienststellen', '/meldungen', '/en/meldungen'])
    expect(await genannt(`${pfad}?ort=${WANFRIED}`)).toBe('stadt kreis land')
  const { text } = await hole(`/meldungen?ort=${WANFRIED}`)
  expect(text).toMatch(/Titel stadt Wanfried Gilt bis 30\. November 2026 Erster Absatz\./)
  expect(text).toMatch(/Abgelaufen .* 90 Tage .* Titel vorbei Wanfried\. Galt bis 25\. November 2026/)
  expect(text).not.toMatch(/Titel (bald|lange-vorbei|zurueck|kassel)/)
})

test('jede Meldung hat eine Seite mit Absender, Tagen und ganzem Text, überall unter derselben Adresse', async () => {
  const { status, text, body } = await hole(`/meldung/stadt?ort=${KASSEL}`)
  expect(status).toBe(200)
  expect(text).toMatch(/Titel stadt Wanfried Gilt vom 20\. November 2026 bis 30\. November 2026 Erster Absatz\. Zweiter Absatz\./)
  expect(body).toContain('<link rel="canonical" href="http://portal.example/meldung/stadt"/>')
  expect(body).toContain('"@type":"SpecialAnnouncement"')
  expect((await hole('/en/meldung/stadt')).text).toContain('Title stadt Wanfried Valid from 20 November 2026')
})

test('was abgelaufen ist, sagt es, mit dem letzten Tag zum Nachlesen, und will nicht mehr gefunden werden', async () => {
  const { status, text, body } = await hole('/meldung/vorbei')
  expect(status).toBe(200)
  expect(text).toMatch(/abgelaufen Sie galt bis 25\. November 2026\. .* bis 23\. Februar 2027/)
  expect(body).toContain('content="noindex"')
  jetzt = new Date('2027-02-23T22:30:00Z')
  expect((await hole('/meldung/vorbei')).status).toBe(200)
  jetzt = new Date('2027-02-23T23:30:00Z')
  expect((await hole('/meldung/vorbei')).status).toBe(410)
})

test('was weg ist, antwortet 410 und nennt, was gilt; was es nie gab oder noch nicht gilt, 404', async () => {
  for (const id of ['zurueck', 'lange-vorbei']) {
    const { status, text } = await hole(`/meldung/${id}?ort=${WANFRIED}`)
    expect([id, status]).toEqual([id, 410])
    expect(text).toMatch(/gibt es nicht mehr .* Titel stadt/)
    expect(text).not.toContain(`Titel ${id}`)
  }
  for (const id of ['bald', 'nie', '%00']) expect([id, (await hole(`/meldung/${id}`)).status]).toEqual([id, 404])
})

test('was es nur auf Deutsch gibt, ist auf der englischen Seite so ausgezeichnet', async () => {
  const { body, text } = await hole('/en/meldung/deutsch')
  expect(text).toContain('in German only')
  expect(body).toMatch(/<h1[^>]* lang="de">Nur deutsch/)
  expect((await hole('/en/meldungen?ort=064140000000')).body).toMatch(/<h2 lang="de"><a[^>]*>Nur deutsch/)
})

test('der Feed nennt, was gilt, mit bleibender Kennung; Feeds zu Themen nicht', async () => {
  const feed = (await hole(`/aenderungen.atom?ort=${WANFRIED}`)).body
  const eintrag = /<entry>(?:(?!<entry>).)*Titel stadt.*?<\/entry>/s.exec(feed)?.[0] ?? ''
  expect(eintrag).toContain('<updated>2026-11-19T23:00:00Z</updated>')
  expect(eintrag).toContain(`href="http://portal.example/meldung/stadt?ort=${WANFRIED}"`)
  expect(eintrag).toContain('<author><name>Wanfried</name></author>')
  expect(feed).not.toMatch(/Titel (bald|vorbei|zurueck|kassel)/)
  const kennung = /<id>(.*?)<\/id>/.exec(eintrag)?.[1]
  alle[2]!.geaendert = new Date('2026-11-25T09:00:00Z')
  const spaeter = (await hole(`/aenderungen.atom?ort=${WANFRIED}`)).body
  expect(spaeter).toMatch(new RegExp(`${kennung}</id>\\n<title>Titel stadt</title>\\n<updated>2026-11-24T23:00:00Z`))
  expect((await hole(`/themen/buerger/ausweise-und-dokumente/aenderungen.atom?ort=${WANFRIED}`)).body).not.toContain('Titel stadt')
})

test('die Sitemap des Landes nennt alle, die gelten, die der Stadt nur ihre', async () => {
  const ids = async (host: string) =>
    [...(await hole('/sitemap/seiten.xml', host)).body.matchAll(/<loc>[^<]*example\/meldung\/([a-z-]+)/g)].map(([, id]) => id).join(' ')
  expect(await ids('portal.example')).toBe('land kreis stadt kassel kammer deutsch zweite')
  expect(await ids('wanfried.example')).toBe('stadt')
})

test('wen man fragt: das Haus der Gemeinde oder des Kreises; von vielen Häusern des Landes keines', async () => {
  const haus = async (id: string) => /([A-Za-z]+) : Öffnungszeiten und Kontakt/.exec((await hole(`/meldung/${id}`)).text)?.[1] ?? null
  expect(await Promise.all(['stadt', 'kreis', 'land', 'kammer'].map(haus))).toEqual(['Rathaus', 'Kreishaus', null, null])
})
