// What is asked of V8 is no promise of Node: one that does not know it would say so on the terminal of every start.
import { execFileSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { setzeAusdauer } from './ausdauer.ts'

const { gesetzt } = vi.hoisted(() => ({ gesetzt: [] as string[] }))
vi.mock('node:v8', () => ({ setFlagsFromString: (flag: string) => gesetzt.push(flag) }))

test('dieses Node kennt, was ihm beim Start gesagt wird, und läuft danach mit seinem eigenen Wert', () => {
  const optionen = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  setzeAusdauer('start')
  setzeAusdauer('betrieb')
  for (const flag of gesetzt) expect(optionen).toContain(`${flag.split('=')[0]} (`)
  const [, eigener] = /default: (--interrupt-budget=\d+)/.exec(optionen) ?? []
  if (gesetzt.length > 0) expect(gesetzt.at(-1)).toBe(eigener)
})
