import { expect, test } from 'vitest'
import { createLog } from './log.ts'

test('im Protokoll der Fehler stehen keine Verbindungen, Anweisungen und Werte', () => {
  const zeilen: string[] = []
  const log = createLog('info', { write: (zeile) => void zeilen.push(zeile) })
  const fehler = Object.assign(new Error('gebrochen'), { code: '57P01', client: { secretKey: 4711 }, detail: 'Key (email)=(a@b.example)' })
  log.error({ err: fehler }, 'weg')
  expect(zeilen.join('')).toContain('"code":"57P01"')
  expect(zeilen.join('')).not.toMatch(/4711|a@b\.example/)
})
