import { expect, test } from 'vitest'
import { renderMarkdown, sanitizeHtml } from './index.ts'

test.each([
  [
    'Absätze und Listen bleiben',
    '<p>Ein <strong>Text</strong></p><ul><li>eins</li></ul>',
    '<p>Ein <strong>Text</strong></p><ul><li>eins</li></ul>',
    [],
  ],
  ['Skripte verschwinden mit Inhalt', '<p>a<script>alert(1)</script></p>', '<p>a</p>', ['<script>']],
  ['Ereignisse an Elementen verschwinden', '<p onclick="x()" style="color:red">a</p>', '<p>a</p>', ['onclick', 'style']],
  ['ein Tabellentext bleibt lesbar', '<table><tr><td>a</td></tr></table>', 'a', ['<table>', '<tr>', '<td>']],
  ['javascript-Ziele verschwinden', '<a href="javascript:alert(1)">x</a>', '<a>x</a>', ['javascript:alert(1)']],
  ['auch mit Steuerzeichen darin', '<a href="java\nscript:alert(1)">x</a>', '<a>x</a>', ['java\nscript:alert(1)']],
  ['Adressen ohne Protokoll verschwinden', '<a href="//böse.example">x</a>', '<a>x</a>', ['//böse.example']],
  ['Verweise ohne vollständige Adresse verschwinden', '<a href="/intern">x</a>', '<a>x</a>', ['/intern']],
  [
    'Telefon und E-Mail bleiben',
    '<a href="tel:+49115">115</a> <a href="mailto:a@b.de">M</a>',
    '<a href="tel:+49115">115</a> <a href="mailto:a@b.de">M</a>',
    [],
  ],
])('%s', (_satz, roh, html, removed) => {
  expect(sanitizeHtml(roh)).toEqual({ html, removed })
})

test('Markdown wird zu Absätzen, Listen und Verweisen', () => {
  expect(renderMarkdown('Ein **Hund**.\n\n- [Satzung](https://example.org/s)').html).toBe(
    '<p>Ein <strong>Hund</strong>.</p>\n<ul>\n<li><a href="https://example.org/s">Satzung</a></li>\n</ul>',
  )
})

test('HTML im Markdown wird ebenso gesäubert', () => {
  expect(renderMarkdown('Hallo <img src=x onerror=alert(1)>').removed).toEqual(['<img>'])
})

test('tief verschachtelter Unsinn kostet keine Zeit', () => {
  expect(sanitizeHtml('<ul><li>'.repeat(5000)).html.length).toBeLessThan(2000)
})
