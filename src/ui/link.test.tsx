// Links: only addresses that cannot run anything.
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Link, sichereAdresse } from './link.tsx'

test.each(['/suche?q=hund', '#kosten', '?ort=06', 'https://hessen.de/', 'HTTP://x.de', 'mailto:a@b.de', 'tel:115'])(
  '%s darf in einem Verweis stehen',
  (adresse) => {
    expect(sichereAdresse(adresse)).toBe(adresse)
  },
)

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//fremd.example/',
  '/\\fremd.example/',
  '/\t/fremd.example/',
  'relativ',
  '',
])('%j wird abgewiesen', (adresse) => {
  expect(sichereAdresse(adresse)).toBeNull()
})

test('statt eines abgewiesenen Verweises stehen seine Wörter da', () => {
  const boese = ['javascript', 'alert(1)'].join(':')
  expect(renderToString(<Link href={boese}>Satzung</Link>)).toBe('<span>Satzung</span>')
})
