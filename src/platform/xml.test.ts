import { expect, test } from 'vitest'
import { xmlText } from './xml.ts'

test('Zeichen mit Bedeutung werden maskiert, unmögliche fallen weg, alle anderen bleiben', () => {
  expect(xmlText('</title> & "a" > b')).toBe('&lt;/title&gt; &amp; &quot;a&quot; &gt; b')
  expect(xmlText('a\u0000b\u000bc\ud800d\ufffee')).toBe('abcde')
  expect(xmlText('Straße\t„Ä“ \u{1f415}\n')).toBe('Straße\t„Ä“ \u{1f415}\n')
})
