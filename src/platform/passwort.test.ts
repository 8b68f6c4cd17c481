import { expect, test } from 'vitest'
import { hashPasswort, pruefePasswort } from './passwort.ts'

test('ein Passwort wird mit argon2id gespeichert, jedes Mal anders, und wiedererkannt', async () => {
  const [a, b] = await Promise.all([hashPasswort('Grüße-2026'), hashPasswort('Grüße-2026')])
  expect(a).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(a).not.toBe(b)
  expect([await pruefePasswort(a, 'Grüße-2026'.normalize('NFD')), await pruefePasswort(a, 'grüße-2026')]).toEqual([true, false])
})
test('ohne Konto wird ebenso gerechnet, und die Antwort ist nein', async () => {
  expect(await pruefePasswort(null, '')).toBe(false)
})
