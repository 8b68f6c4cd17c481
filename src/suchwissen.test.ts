// What the search is told beside its documents: at the start, and when it changes.
import { beforeAll, expect, test, vi } from 'vitest'
import { konto } from '../test/support/akteure.ts'
import { testDb } from '../test/support/test-db.ts'
import { fachwortschatz } from './domain/fachwortschatz/index.ts'
import { createSuche, type Suche, suchpflege } from './domain/suche/index.ts'
import { merkeKlicks } from './domain/suche/jobs.ts'
import { loadTraeger, traegerIdVon } from './domain/traeger/index.ts'
import type { Reader } from './platform/db/index.ts'
import { derivedId } from './platform/id.ts'
import type { Kontext } from './platform/kontext.ts'
import { ladeSuchwissen } from './suchwissen.ts'

const { kontext } = testDb().echteDb()
const hesso = konto('hesso', traegerIdVon('land-hessen'), 'fachwortschatz.bearbeiten', 'suche.bearbeiten')
const nimmAuf = (wort: string) =>
  fachwortschatz.hinzufuegen(kontext, hesso, { wort, begriff: 'Personalausweis', art: 'abkuerzung', bemerkung: '' })
const OBJEKT = derivedId<string>('objekt', 'a')

beforeAll(async () => {
  await kontext.db.alsSystem((tx) => loadTraeger(tx, [{ schluessel: 'land-hessen', name: 'Hessen', art: 'land', ars: '060000000000' }]))
  await nimmAuf('perso')
  await suchpflege.setzeEmpfehlung(kontext, hesso, { wortlaut: 'ausweis', ids: [OBJEKT], gueltigVon: null, gueltigBis: null })
  await merkeKlicks(kontext, new Map([[OBJEKT, 20]]))
})

/** A search that remembers what it was told. */
function lauschend() {
  const gesagt: string[] = []
  const suche: Suche = {
    ...createSuche(),
    setWortschatz: (paare) =>
      void gesagt.push(
        `worte ${paare
          .map(({ wort }) => wort)
          .sort()
          .join(' ')}`,
      ),
    setEmpfehlungen: (alle) => void gesagt.push(`empfehlungen ${alle.map(({ anfrage }) => anfrage).join(' ')}`),
    setBeliebtheit: (je) => void gesagt.push(`beliebt ${[...je.values()].join(' ')}`),
  }
  return { suche, gesagt, neu: () => gesagt.splice(0) }
}

test('jede neue Suche erfährt alles, dieselbe nur, was neu ist', async () => {
  const wissen = await ladeSuchwissen(kontext)
  const { suche, neu } = lauschend()
  wissen.anwenden(suche)
  expect(neu()).toEqual(['worte perso', 'empfehlungen ausweis', 'beliebt 1'])
  wissen.anwenden(suche)
  expect(neu()).toEqual([])
  await nimmAuf('persos')
  expect(await wissen.erneuere(new Set(['leistung']))).toBe(false)
  expect(await wissen.erneuere(new Set(['fachwortschatz']))).toBe(true)
  wissen.anwenden(suche)
  expect(neu()).toEqual(['worte perso persos'])
  const andere = lauschend()
  wissen.anwenden(andere.suche)
  expect(andere.neu()).toHaveLength(3)
  wissen.stop()
})

/** A database whose next answer can be held back: `da` when it has come, until `lass` lets it go. */
function mitTor() {
  let naechste: (() => Promise<void> | undefined) | null = null
  const lesen: Reader = kontext.db.lesen.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      const halte = naechste
      naechste = null
      await halte?.()
      return result
    },
  })
  const halteNaechste = (bis: Promise<void> | undefined) =>
    new Promise<void>((da) => {
      naechste = () => {
        da()
        return bis
      }
    })
  return { kontext: { ...kontext, db: { ...kontext.db, lesen } } as Kontext, halteNaechste }
}

test('was der Takt vor einer Änderung las und erst nach ihr bekommt, verdrängt sie nicht', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    const tor = mitTor()
    const wissen = await ladeSuchwissen(tor.kontext, 1000)
    let lass = () => {}
    const bis = new Promise<void>((weiter) => {
      lass = weiter
    })
    const gelesen = tor.halteNaechste(bis)
    vi.advanceTimersByTime(1000)
    await gelesen
    await suchpflege.setzeEmpfehlung(kontext, hesso, { wortlaut: 'pass', ids: [OBJEKT], gueltigVon: null, gueltigBis: null })
    await wissen.erneuere(new Set(['suche']))
    const taktIstWeiter = tor.halteNaechste(undefined)
    lass()
    await taktIstWeiter
    const { suche, gesagt } = lauschend()
    wissen.anwenden(suche)
    expect(gesagt).toContain('empfehlungen ausweis pass')
    wissen.stop()
  } finally {
    vi.useRealTimers()
  }
})
