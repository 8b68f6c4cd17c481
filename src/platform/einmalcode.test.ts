import { expect, test } from 'vitest'
import { codeFuer, neuesCodegeheimnis, otpauthUri, pruefeCode } from './einmalcode.ts'

const GEHEIMNIS = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' // the key of RFC 6238, appendix B: "12345678901234567890"
const um = (sekunde: number) => new Date(sekunde * 1000)

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [2_000_000_000, '279037'],
])('um Sekunde %i heißt der Code %s wie in RFC 6238, Anhang B', (sekunde, code) => {
  expect(codeFuer(GEHEIMNIS, um(sekunde))).toBe(code)
})
test('ein Code gilt in seinem Schritt, einen davor und einen danach, auch mit Leerzeichen', () => {
  const code = codeFuer(GEHEIMNIS, um(3000))
  const arten = [2939, 2970, 3029, 3059, 3060].map((sekunde) => pruefeCode(GEHEIMNIS, code, um(sekunde), 0).art)
  expect(arten).toEqual(['falsch', 'gilt', 'gilt', 'gilt', 'falsch'])
  expect(pruefeCode(GEHEIMNIS, `${code.slice(0, 3)} ${code.slice(3)}`, um(3000), 0)).toEqual({ art: 'gilt', schritt: 100 })
})
test('ein benutzter Code und ein älterer gelten nicht mehr', () => {
  const arten = [99, 100, 101].map((letzter) => pruefeCode(GEHEIMNIS, codeFuer(GEHEIMNIS, um(3000)), um(3000), letzter).art)
  expect(arten).toEqual(['gilt', 'wiederholt', 'wiederholt'])
})
test('ohne Geheimnis gilt kein Code', () => {
  expect(pruefeCode(null, '000000', um(3000), 0)).toEqual({ art: 'falsch' })
})
test('eine App liest Konto, Aussteller und Geheimnis aus der Adresse', () => {
  const geheimnis = neuesCodegeheimnis()
  const uri = new URL(otpauthUri(geheimnis, 'a@b.example', 'Amtswerk'))
  expect([uri.protocol, uri.searchParams.get('secret'), uri.searchParams.get('issuer')]).toEqual(['otpauth:', geheimnis, 'Amtswerk'])
  expect(geheimnis).toMatch(/^[A-Z2-7]{32}$/)
})
