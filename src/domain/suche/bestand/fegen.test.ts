import { expect, test } from 'vitest'
import { createFegen } from './fegen.ts'
import { createListen, haengeAn, neueListe } from './listen.ts'

test('auch hunderttausende Nummern auf einmal werden frei, und keine Liste nennt sie mehr', () => {
  const listen = createListen()
  const liste = neueListe(listen)
  const fegen = createFegen([{ listen, dokument: (eintrag) => eintrag }])
  const viele = 130_000
  for (let nr = 0; nr < viele; nr++) {
    haengeAn(listen, liste, nr)
    fegen.tot(nr)
  }
  fegen.weiter(0)
  expect(listen.laenge[liste]).toBe(0)
  const freie = new Set(Array.from({ length: viele }, () => fegen.freie()))
  expect(freie.size).toBe(viele)
  expect(fegen.freie()).toBeUndefined()
})
