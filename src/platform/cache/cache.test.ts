import fc from 'fast-check'
import { expect, test } from 'vitest'
import { naechsteMitternacht, tagVon } from '../zeit.ts'
import { createGenerationen, createObjektCache, objektSchluessel } from './index.ts'

const MITTAG = new Date('2026-11-21T11:00:00Z')

function stelleUhr(start = MITTAG) {
  let jetzt = start.getTime()
  return { clock: () => new Date(jetzt), vor: (ms: number) => (jetzt += ms), auf: (zeit: string) => (jetzt = Date.parse(zeit)) }
}

/** A world of numbered objects; pages are made of two of them and of the hour; makers finish when the test says so. */
function bauWelt() {
  const uhr = stelleUhr()
  const cache = createObjektCache<{ versionen: number[]; stunde: number }>({ clock: uhr.clock, maxBytes: 2_000 })
  const version = [0, 0, 0]
  const offen: (() => void)[] = []
  const stunde = () => Math.floor(uhr.clock().getTime() / 3_600_000)
  const erzeuge = (seite: number) => async () => {
    const wert = { versionen: [version[seite]!, version[(seite + 1) % 3]!], stunde: stunde() }
    await new Promise<void>((fertig) => offen.push(fertig))
    const gueltigBis = new Date((wert.stunde + 1) * 3_600_000)
    return { wert, abhaengigkeiten: [`o:${seite}`, `o:${(seite + 1) % 3}`], gueltigBis }
  }
  const frage = async (seite: number) => {
    const mindestens = { a: version[seite]!, b: version[(seite + 1) % 3]!, stunde: stunde() }
    const { wert } = await cache.hole(`seite:${seite}`, erzeuge(seite))
    expect(wert.versionen[0]).toBeGreaterThanOrEqual(mindestens.a)
    expect(wert.versionen[1]).toBeGreaterThanOrEqual(mindestens.b)
    expect(wert.stunde).toBeGreaterThanOrEqual(mindestens.stunde)
  }
  const aendere = (objekt: number) => {
    version[objekt]!++
    cache.verwerfen([`o:${objekt}`])
  }
  const fertig = (i: number) => offen.splice(i % Math.max(offen.length, 1), 1)[0]?.()
  return { uhr, frage, aendere, fertig, offen }
}

const schritt = fc.oneof(
  { weight: 4, arbitrary: fc.record({ art: fc.constant('frage' as const), n: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.record({ art: fc.constant('fertig' as const), n: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ art: fc.constant('aendere' as const), n: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ art: fc.constant('uhr' as const), n: fc.nat(4_000_000) }) },
)
const setzeFort = () => new Promise<void>((weiter) => setImmediate(weiter))

test('niemand bekommt etwas, das älter ist als die letzte Änderung vor seiner Frage', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(schritt, { maxLength: 40 }), async (schritte) => {
      const welt = bauWelt()
      const fragen: Promise<void>[] = []
      for (const { art, n } of schritte) {
        if (art === 'frage') fragen.push(welt.frage(n))
        if (art === 'fertig') welt.fertig(n)
        if (art === 'aendere') welt.aendere(n)
        if (art === 'uhr') welt.uhr.vor(n)
        await setzeFort()
      }
      const alle = Promise.all(fragen)
      let offen = true
      alle.then(
        () => (offen = false),
        () => (offen = false),
      )
      while (offen) {
        welt.fertig(0)
        await setzeFort()
      }
      await alle
    }),
    { numRuns: 300 },
  )
})

test('wer zugleich fragt, lässt nur einmal arbeiten', async () => {
  const cache = createObjektCache<number>({ clock: stelleUhr().clock, maxBytes: 1e6 })
  let gemacht = 0
  const erzeuge = async () => ({ wert: ++gemacht, abhaengigkeiten: [], gueltigBis: naechsteMitternacht(MITTAG) })
  const werte = await Promise.all([1, 2, 3].map(() => cache.hole('k', erzeuge)))
  expect(werte.map((e) => e.wert)).toEqual([1, 1, 1])
  expect((await cache.hole('k', erzeuge)).wert).toBe(1)
})

test('ein Fehler beim Erzeugen trifft alle Wartenden und bleibt nicht hängen', async () => {
  const cache = createObjektCache<number>({ clock: stelleUhr().clock, maxBytes: 1e6 })
  const kaputt = () => Promise.reject(new Error('keine Verbindung'))
  const beide = await Promise.allSettled([cache.hole('k', kaputt), cache.hole('k', kaputt)])
  expect(beide.map((b) => b.status)).toEqual(['rejected', 'rejected'])
  const heil = await cache.hole('k', async () => ({ wert: 7, abhaengigkeiten: [], gueltigBis: naechsteMitternacht(MITTAG) }))
  expect(heil.wert).toBe(7)
})

test('um Mitternacht in Berlin gilt ohne jedes Ereignis der neue Tag', async () => {
  const uhr = stelleUhr()
  const cache = createObjektCache<string>({ clock: uhr.clock, maxBytes: 1e6 })
  const erzeuge = async () => ({ wert: tagVon(uhr.clock()), abhaengigkeiten: [], gueltigBis: naechsteMitternacht(uhr.clock()) })
  await cache.hole('k', erzeuge)
  uhr.auf('2026-11-21T22:59:59.999Z')
  expect((await cache.hole('k', erzeuge)).wert).toBe('2026-11-21')
  uhr.auf('2026-11-21T23:00:00.000Z')
  expect((await cache.hole('k', erzeuge)).wert).toBe('2026-11-22')
})

test('wenn das Amt schließt, steht es ohne Ereignis auf der Seite', async () => {
  const uhr = stelleUhr()
  const cache = createObjektCache<string>({ clock: uhr.clock, maxBytes: 1e6 })
  const schluss = new Date('2026-11-21T12:00:00Z')
  const offen = () => uhr.clock() < schluss
  const erzeuge = async () => ({
    wert: offen() ? 'geöffnet' : 'geschlossen',
    abhaengigkeiten: [],
    gueltigBis: offen() ? schluss : naechsteMitternacht(uhr.clock()),
  })
  expect((await cache.hole('k', erzeuge)).wert).toBe('geöffnet')
  uhr.auf('2026-11-21T12:00:00Z')
  expect((await cache.hole('k', erzeuge)).wert).toBe('geschlossen')
})

test('was am längsten nicht gebraucht wurde, geht zuerst, und die Größe bleibt in der Grenze', async () => {
  const cache = createObjektCache<string>({ clock: stelleUhr().clock, maxBytes: 3_100, groesse: () => 800 })
  const erzeuge = async () => ({ wert: 'x', abhaengigkeiten: [], gueltigBis: naechsteMitternacht(MITTAG) })
  for (const key of ['a', 'b', 'a', 'c']) await cache.hole(key, erzeuge)
  expect(cache.finde('b')).not.toBeNull()
  expect(cache.finde('a')).not.toBeNull()
  await cache.hole('d', erzeuge)
  expect(['a', 'b', 'c', 'd'].filter((key) => cache.finde(key))).toEqual(['a', 'b', 'd'])
  expect(cache.stand().bytes).toBeLessThanOrEqual(3_100)
})

test('zwei Zwischenspeicher mit gemeinsamer Zählung verwerfen zusammen', async () => {
  const gemeinsam = { clock: stelleUhr().clock, maxBytes: 1e6, generationen: createGenerationen() }
  const [objekte, seiten] = [createObjektCache<number>(gemeinsam), createObjektCache<number>(gemeinsam)]
  const erzeuge = async () => ({ wert: 1, abhaengigkeiten: ['leistung:x'], gueltigBis: naechsteMitternacht(MITTAG) })
  await Promise.all([objekte.hole('k', erzeuge), seiten.hole('k', erzeuge)])
  objekte.verwerfen([objektSchluessel({ art: 'leistung.veroeffentlicht', gegenstand: 'x' })])
  expect([objekte.finde('k'), seiten.finde('k')]).toEqual([null, null])
})

test('auch wenn die Zählung überläuft, bleibt nichts Altes stehen', () => {
  const generationen = createGenerationen(2)
  const seit = generationen.stand()
  generationen.verwerfen(['a', 'b', 'c'])
  expect(generationen.unveraendert(['a'], seit)).toBe(false)
  expect(generationen.unveraendert(['a'], generationen.stand())).toBe(true)
})
