// Where preview pictures are made: one at a time, in slices between which pages are answered, and kept under what they show.
import { createHash } from 'node:crypto'
import { alsPng, leseFont } from '../../../platform/bild/index.ts'
import { createObjektCache } from '../../../platform/cache/index.ts'
import { createScheiben } from '../../../platform/scheiben.ts'
import type { Clock } from '../../../platform/zeit.ts'
import { male, type Schriften, type Vorschau } from './vorschau-bild.ts'

export type Bild = { png: Buffer; etag: string }

/** Files of the two weights, read when the first picture is wanted. */
export type Schriftdateien = () => Promise<{ normal: Uint8Array; fett: Uint8Array }>

const HOECHSTENS = { bytes: 4 * 1024 * 1024, wartende: 16 }
const SCHEIBE_MS = 5

/** Null while too many wait already: whoever shares a link asks again. */
export function createWerkstatt(clock: Clock, lies: Schriftdateien): (vorschau: Vorschau) => Promise<Bild | null> {
  const bilder = createObjektCache<Bild>({ clock, maxBytes: HOECHSTENS.bytes, groesse: ({ png }) => png.length })
  const reihe = createReihe(HOECHSTENS.wartende)
  let schriften: Promise<Schriften> | null = null
  return async (vorschau) => {
    const schluessel = createHash('sha256').update(JSON.stringify(vorschau)).digest('base64url')
    if (!bilder.finde(schluessel) && reihe.voll()) return null
    const { wert } = await bilder.hole(schluessel, async () => {
      const wert = await reihe.tue(async () => {
        schriften ??= ladeSchriften(lies)
        return zeichne(vorschau, await schriften.catch((fehler) => vergiss(fehler)))
      })
      // What it shows is its key: it never becomes wrong, it only gives way to others.
      return { wert, abhaengigkeiten: [], gueltigBis: new Date(clock().getTime() + 365 * 86_400_000) }
    })
    return wert
  }
  /** A file that could not be read is tried again. */
  function vergiss(fehler: unknown): never {
    schriften = null
    throw fehler
  }
}

async function ladeSchriften(lies: Schriftdateien): Promise<Schriften> {
  const { normal, fett } = await lies()
  return { normal: leseFont(normal), fett: leseFont(fett) }
}

async function zeichne(vorschau: Vorschau, schriften: Schriften): Promise<Bild> {
  const scheibe = createScheiben(SCHEIBE_MS)
  const schritte = male(vorschau, schriften)
  for (;;) {
    const { done, value } = schritte.next()
    if (done) {
      const png = await alsPng(value)
      return { png, etag: `"${createHash('sha256').update(png).digest('base64url')}"` }
    }
    await scheibe()
  }
}

/** One after the other; who asks first whether it is full need not wait long. */
function createReihe(hoechstens: number) {
  let wartende = 0
  let letzter: Promise<unknown> = Promise.resolve()
  return {
    voll: () => wartende >= hoechstens,
    tue: <T>(arbeit: () => Promise<T>): Promise<T> => {
      wartende++
      const dran = letzter.then(arbeit).finally(() => wartende--)
      letzter = dran.catch(() => {})
      return dran
    },
  }
}
