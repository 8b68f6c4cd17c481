// A long run names at its end what failed, in the words of the first line of its message.
import { expect, test } from 'vitest'
import { ausFehler, ausTap, ausVitest } from './misslungen.mjs'

test('Reisen: jede misslungene mit ihrem Grund, auch wenn er über mehrere Zeilen geht', () => {
  const tap = [
    'TAP version 13',
    '# Subtest: gut',
    'ok 1 - gut',
    '  ---',
    '  duration_ms: 4.9',
    '  ...',
    '# Subtest: Hund angeschafft (ohne JavaScript, 320 px)',
    'not ok 2 - Hund angeschafft (ohne JavaScript, 320 px)',
    '  ---',
    '  duration_ms: 3.6',
    "  failureType: 'testCodeFailure'",
    '  error: |-',
    '    the place comes along',
    '    ',
    '    1 !== 2',
    "  code: 'ERR_ASSERTION'",
    '  ...',
    'not ok 3 - wirft',
    '  ---',
    "  error: 'page.goto: net::ERR_CONNECTION_REFUSED'",
    '  ...',
    'ok 4 - nach',
    '  ---',
    '  duration_ms: 1',
    '  ...',
    '',
  ].join('\n')
  expect(ausTap(tap, 'hund.e2e.ts')).toEqual([
    'hund.e2e.ts > Hund angeschafft (ohne JavaScript, 320 px): the place comes along',
    "hund.e2e.ts > wirft: 'page.goto: net::ERR_CONNECTION_REFUSED'",
  ])
})

test('Unit-Tests: misslungene und Dateien, die sich nicht lesen ließen', () => {
  const gut = { status: 'passed', fullName: 'a b' }
  const schlecht = { status: 'failed', fullName: 'a c', failureMessages: ['AssertionError: expected 1 to be 2\n    at x.ts:1'] }
  const dateien = [
    { name: '/w/src/a.test.ts', status: 'failed', assertionResults: [gut, schlecht] },
    { name: '/w/src/b.test.ts', status: 'failed', message: '\nCannot find module', assertionResults: [] },
    { name: '/w/src/c.test.ts', status: 'passed', assertionResults: [gut] },
  ]
  expect(ausVitest(dateien, '/w')).toEqual([
    'src/a.test.ts > a c: AssertionError: expected 1 to be 2',
    'src/b.test.ts > the file itself: Cannot find module',
  ])
})

test('Unit-Tests: ein Fehler, den kein Test fing, steht bei dem Test, der gerade lief, mit seiner Stelle', () => {
  const fehler = {
    name: 'TypeError',
    message: 'socket closed',
    stack: 'TypeError: socket closed\n    at Timeout._onTimeout (/w/src/x.ts:2:25)\n    at node:internal/timers:573:17',
    VITEST_TEST_PATH: '/w/src/x.test.ts',
    VITEST_TEST_NAME: 'x',
  }
  expect(ausFehler(fehler, '/w')).toBe('src/x.test.ts > x: caught by no test: TypeError: socket closed (src/x.ts:2)')
  expect(ausFehler({ name: 'Error', message: 'boo' }, '/w')).toBe('vitest > no test: caught by no test: Error: boo (no stack)')
})
