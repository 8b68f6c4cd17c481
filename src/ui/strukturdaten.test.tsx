import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Datenblock, fragendaten, pfaddaten } from './strukturdaten.tsx'

test('kein Titel beendet den Datenblock, und gelesen wird, was gemeint war', () => {
  const name = '</script><script>alert(1)</script> <!-- & "Anführung" \u2028 ä'
  const html = renderToString(<Datenblock daten={{ '@type': 'GovernmentService', name, leer: undefined }} />)
  expect(html.match(/<\/?script/g)).toEqual(['<script', '</script'])
  expect(html).not.toContain('<!--')
  expect(JSON.parse(/>(.*)<\/script>$/s.exec(html)![1]!)).toEqual({ '@context': 'https://schema.org', '@type': 'GovernmentService', name })
})
test('der Weg zur Seite hat ganze Adressen und zählt von eins', () => {
  const stufen = [
    { titel: 'Start', url: '/?ort=1' },
    { titel: 'Hier', url: 'https://portal.example/x' },
  ]
  expect(pfaddaten(stufen, 'https://portal.example/x')).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Start', item: 'https://portal.example/?ort=1' },
      { position: 2, name: 'Hier', item: 'https://portal.example/x' },
    ],
  })
})
test('Überschriften ohne Fragezeichen sind keine Fragen, und eine einzige macht noch keine Seite voller Fragen', () => {
  const [software, was, wer] = [
    { titel: 'Software', absaetze: ['a'] },
    { titel: 'Was?', absaetze: ['b', 'c'] },
    { titel: 'Wer?', absaetze: ['d'], punkte: ['e'] },
  ]
  expect(fragendaten([software])).toBeNull()
  expect(fragendaten([software, was])).toBeNull()
  expect(fragendaten([software, was, wer])).toMatchObject({
    mainEntity: [
      { name: 'Was?', acceptedAnswer: { text: 'b c' } },
      { name: 'Wer?', acceptedAnswer: { text: 'd e' } },
    ],
  })
})
