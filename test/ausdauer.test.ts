// What src/main.ts asks of V8 at a start is no promise of Node: a version that does not know it would say so on the terminal of every start.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('dieses Node kennt, was main.ts ihm beim Start sagt', () => {
  const [, name] = /setFlagsFromString\(`(--[a-z-]+)=/.exec(readFileSync('src/main.ts', 'utf8'))!
  expect(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })).toContain(`${name} (`)
})
