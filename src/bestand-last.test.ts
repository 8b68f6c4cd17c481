// Large changes while people search: nothing stands still, nothing is seen half, nobody loses or repeats a hit, and a killed process comes back whole.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { knotenpaar } from '../test/support/knotenpaar.ts'
import { entferneLeistungen, leistungsId, melde, schreibeLeistungen } from '../test/support/probebestand.ts'
import { testDb } from '../test/support/test-db.ts'
import { ladeBestand } from './bestand.ts'

const db = testDb()
const clock = () => new Date('2026-03-02T09:00:00Z')
const { alle: knoten, finde, ueberall, angekommen } = knotenpaar(db, clock)

const ANZAHL = 1_000
const FUELLE = 'Wer das beantragt, braucht einen Ausweis, ein Formular und die Bestätigung des Vermieters. '.repeat(20)
const slugs = Array.from({ length: ANZAHL }, (_, i) => `zahl${i}`)
const schreibe = (stand: string, welche = slugs) =>
  schreibeLeistungen(
    db,
    welche.map((slug) => ({ slug, titel: `${slug} ${stand}`, en: `${slug} ${stand} english`, text: FUELLE })),
  )

/** Goes round with the event loop until told. */
function inJederRunde(tu: () => void): () => void {
  let laeuft = true
  const runde = () => {
    tu()
    if (laeuft) setImmediate(runde)
  }
  setImmediate(runde)
  return () => {
    laeuft = false
  }
}

test('tausend geänderte Leistungen sind auf beiden Knoten zu finden; bis dahin wird weiter geantwortet, jede ganz alt oder ganz neu', async () => {
  await schreibe('alt')
  await melde(knoten[0]!.kontext, { leistungen: slugs })
  await angekommen()
  await schreibe('neu')
  const gesehen = { alt: 0, neu: 0, halb: 0 }
  const sieh = (nr: number, slug: string) => {
    const [de, en] = [finde(slug, nr)[0], finde(slug, nr, 'en')[0]]
    if (de === `${slug} alt` && en === `${slug} alt english`) gesehen.alt++
    else if (de === `${slug} neu` && en === `${slug} neu english`) gesehen.neu++
    else gesehen.halb++
  }
  const gesetzt = (nr: number, slug: string | undefined) =>
    slug !== undefined && knoten[nr]!.bestand.jetzt().leistungen.get(slug)?.[0]?.module.bezeichnungBuerger?.text === `${slug} neu`
  const naechste = knoten.map(() => 0)
  const ende = inJederRunde(() =>
    ueberall((nr) => {
      const bisher = naechste[nr]!
      while (gesetzt(nr, slugs[naechste[nr]!])) naechste[nr] = naechste[nr]! + 1
      if (naechste[nr] === bisher) return
      sieh(nr, slugs[naechste[nr]! - 1]!) // the one that was set last
      if (naechste[nr]! < ANZAHL) sieh(nr, slugs[naechste[nr]!]!) // and the one that comes next
    }),
  )
  await melde(knoten[0]!.kontext, { leistungen: slugs })
  await angekommen()
  ende()
  expect(gesehen.halb).toBe(0)
  expect(gesehen.alt).toBeGreaterThan(0) // it was asked while the change was on its way,
  expect(gesehen.neu).toBeGreaterThan(8) // which came in many rounds of the event loop: in one go each of the two nodes would have had one
  ueberall((nr) => {
    for (const slug of slugs.filter((_, i) => i % 50 === 0)) expect([nr, finde(slug, nr)[0]]).toEqual([nr, `${slug} neu`])
  })
})

test('blättern auf zwei Knoten: kein Treffer zweimal, keiner verloren, auch wenn sich dazwischen alles verschiebt', async () => {
  const namen = Array.from({ length: 30 }, (_, i) => `baden-${i}`)
  const leistung = (slug: string, titel = `Badestelle ${slug.slice(6)}`) => ({ slug, titel, text: 'Baden am See' })
  await schreibeLeistungen(
    db,
    namen.map((slug) => leistung(slug)),
  )
  await melde(knoten[0]!.kontext, { leistungen: namen })
  await angekommen()
  const seite = (nr: number, weiter: string | null) => knoten[nr]!.bestand.suche().search({ q: 'badestelle', anzahl: 8, weiter })
  const ids = (ergebnis: ReturnType<typeof seite>) => ergebnis.treffer.map(({ id }) => id as string)
  const erste = seite(0, null)
  expect(erste.treffer).toHaveLength(8)
  const nochNicht = namen.filter((slug) => !ids(erste).includes(leistungsId(slug)))
  const [weg, umbenannt] = [[ids(erste)[0]!, leistungsId(nochNicht[0]!)], nochNicht.slice(-5)]
  await entferneLeistungen(
    db,
    namen.filter((slug) => weg.includes(leistungsId(slug))),
  )
  await schreibeLeistungen(db, [...umbenannt.map((slug) => leistung(slug, 'Badestelle')), leistung('baden-neu', 'Badestelle')]) // to the top
  await melde(knoten[0]!.kontext, { leistungen: [...namen, 'baden-neu'] })
  await angekommen()
  const gezeigt = ids(erste)
  let [nr, weiter] = [1, erste.weiter]
  while (weiter !== null) {
    const naechste = seite(nr, weiter)
    gezeigt.push(...ids(naechste))
    ;[nr, weiter] = [1 - nr, naechste.weiter]
  }
  expect(gezeigt).toHaveLength(new Set(gezeigt).size)
  const esGibt = [...namen, 'baden-neu'].map((slug) => leistungsId(slug) as string).filter((id) => !weg.includes(id))
  expect(esGibt.filter((id) => !gezeigt.includes(id))).toEqual([])
})

/** A process that follows the log, says when it has set the first of the changes, and is then killed. */
const PROZESS = `
import { ladeBestand } from './src/bestand.ts'
import { openDatenbank } from './src/platform/db/index.ts'
import { createLog } from './src/platform/log.ts'
const clock = () => new Date()
const db = openDatenbank(JSON.parse(process.env.VERBINDUNG), { clock, poolSize: 2, onError: () => {} })
const bestand = await ladeBestand({ db, clock, log: createLog('silent') }, [])
console.log('bereit')
const titel = () => bestand.suche().search({ q: 'zahl0' }).treffer[0]?.titel
const sieh = () => {
  if (titel() === 'zahl0 neuer') console.log('mittendrin ' + bestand.jetzt().leistungen.get('zahl999')[0].module.bezeichnungBuerger.text)
  else setImmediate(sieh)
}
sieh()
`

test('stirbt ein Prozess mitten in einer großen Änderung (kill -9), hat der nächste alles', async () => {
  await schreibe('alt')
  await melde(knoten[0]!.kontext, { leistungen: slugs })
  await angekommen()
  const env = { ...process.env, VERBINDUNG: JSON.stringify(db.login()) }
  const kind = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', PROZESS], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ende = once(kind, 'exit')
  const zeilen = createInterface(kind.stdout)[Symbol.asyncIterator]()
  expect((await zeilen.next()).value).toBe('bereit')
  await schreibe('neuer')
  await melde(knoten[0]!.kontext, { leistungen: slugs })
  expect((await zeilen.next()).value).toBe('mittendrin zahl999 alt')
  kind.kill('SIGKILL')
  expect(await ende).toEqual([null, 'SIGKILL'])
  await angekommen()
  const neu = await ladeBestand(knoten[0]!.kontext, [])
  expect([...neu.jetzt().leistungen]).toEqual([...knoten[1]!.bestand.jetzt().leistungen])
  for (const slug of slugs.filter((_, i) => i % 50 === 0)) expect(neu.suche().search({ q: slug }).treffer[0]?.titel).toBe(`${slug} neuer`)
  await neu.stop()
})
