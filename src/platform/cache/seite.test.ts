import { randomBytes } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createSeite, createSeitenCache, hatClient, pickVariant, seitenSchluessel } from './index.ts'
import { waehleKodierung } from './seite.ts'

const LANG = `<!doctype html><p>${'Hundesteuer anmelden. '.repeat(200)}</p>`

test.each([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0, gzip;q=0', null],
  ['*', 'br'],
  ['identity', null],
  ['', null],
])('ein Browser, der „%s“ annimmt, bekommt %s', (angabe, erwartet) => {
  expect(waehleKodierung(angabe)).toBe(erwartet)
})

test('jede Kodierung trägt dieselbe Seite und einen eigenen ETag', async () => {
  const seite = createSeite(LANG)
  const [br, gzip, roh] = [await pickVariant('br', seite), await pickVariant('gzip', seite), await pickVariant('', seite)]
  expect(brotliDecompressSync(br.body).toString()).toBe(LANG)
  expect(gunzipSync(gzip.body).toString()).toBe(LANG)
  expect(roh.body.toString()).toBe(LANG)
  expect(new Set([br.etag, gzip.etag, roh.etag]).size).toBe(3)
})

test('eine Kodierung wird je Seite nur einmal hergestellt', async () => {
  const seite = createSeite(LANG)
  const [eins, zwei] = await Promise.all([pickVariant('br', seite), pickVariant('br', seite)])
  expect(eins).toBe(zwei)
  expect(pickVariant('br', seite)).toBe(eins)
})

test('komprimierte Fassungen zählen zur Größe des Zwischenspeichers', async () => {
  const jetzt = new Date('2026-11-21T11:00:00Z')
  const cache = createSeitenCache({ clock: () => jetzt, maxBytes: 1e6 })
  const { wert } = await cache.hole('k', async () => ({ wert: createSeite(LANG), abhaengigkeiten: [], gueltigBis: new Date('2026-11-22') }))
  const vorher = cache.stand().bytes
  const { body } = await pickVariant('gzip', wert)
  expect(cache.stand().bytes).toBe(vorher + body.length)
})

test('es wird eine Seite nach der anderen komprimiert', async () => {
  const fertig: string[] = []
  const packe = async (name: string, html: string) => {
    await pickVariant('br', createSeite(html))
    fertig.push(name)
  }
  await Promise.all([packe('groß', randomBytes(2_000_000).toString('hex')), packe('klein', LANG)])
  expect(fertig).toEqual(['groß', 'klein'])
})

test('womit eine Seite gemacht wurde, bleibt nicht mit ihr stehen', async () => {
  setFlagsFromString('--expose-gc')
  const raeumeAuf = runInNewContext('gc') as () => void
  const jetzt = new Date('2026-11-21T11:00:00Z')
  const cache = createSeitenCache({ clock: () => jetzt, maxBytes: 1e6 })
  const mache = async () => {
    const anfrage = { text: LANG }
    await cache.hole('k', async () => ({
      wert: createSeite(anfrage.text),
      abhaengigkeiten: [],
      gueltigBis: new Date('2026-11-22'),
    }))
    return new WeakRef(anfrage)
  }
  const anfrage = await mache()
  await new Promise((weiter) => setTimeout(weiter)) // a WeakRef holds until the turn is over
  raeumeAuf()
  expect(cache.finde('k')).not.toBeNull()
  expect(anfrage.deref()).toBeUndefined()
})

test('kleine Seiten werden nicht komprimiert', async () => {
  expect((await pickVariant('br', createSeite('<p>kurz</p>'))).kodierung).toBeNull()
})

test('wer die Seite schon hat, erkennt sie am ETag wieder', () => {
  expect(hatClient('"a", W/"b"', '"b"')).toBe(true)
  expect(hatClient('"a"', '"b"')).toBe(false)
  expect(hatClient(undefined, '"b"')).toBe(false)
})

test('Reihenfolge und fremde Parameter der Adresse machen keine neue Seite', () => {
  const schluessel = (url: string) => seitenSchluessel({ auftritt: 'hessen', sprache: 'de', url, parameter: ['ort', 'q'] })
  expect(schluessel('/suche?q=hund&ort=06')).toBe(schluessel('/suche?utm=1&ort=06&q=hund'))
  expect(schluessel('/suche?q=hund')).not.toBe(schluessel('/suche?q=katze'))
  expect(schluessel('/suche?q=a&ort=b')).not.toBe(schluessel('/suche?q=a","b'))
})

test('was gepackt behalten wird, hält nicht mehr Speicher fest, als es lang ist', async () => {
  const seite = createSeite(Array.from({ length: 20_000 }, (_, i) => String.fromCharCode(97 + (((i * i * 31) % 97) % 26))).join(''))
  const { body } = await pickVariant('br', seite)
  expect(body.buffer.byteLength).toBeLessThanOrEqual(Math.max(Buffer.poolSize, body.length)) // small ones share a pool
})
