// Under which letter a title stands, and in which order.
import { expect, test } from 'vitest'
import { buchstabeVon, nachBuchstaben } from './az.ts'

test.each([
  ['Abfalltonne bestellen', 'a'],
  ['Ärztin werden', 'a'],
  ['Öltank anzeigen', 'o'],
  ['Überführung', 'u'],
  ['élan', 'e'],
  ['„Starke Heimat“', 's'],
  ['ßeta', 's'],
  ['24-Stunden-Pflege', '0'],
  ['中文', '0'],
  ['', '0'],
])('„%s“ steht unter %s', (titel, buchstabe) => {
  expect(buchstabeVon(titel)).toBe(buchstabe)
})

test('Umlaute stehen bei ihrem Grundlaut, nicht am Ende', () => {
  const zeilen = ['Zaun', 'Azubi', 'Äpfel', 'Apfel', 'Abfall', '1. Mai'].map((titel) => ({ titel }))
  const je = nachBuchstaben(zeilen, 'de')
  expect([...je.keys()]).toEqual(['a', 'z', '0'])
  expect(je.get('a')?.map(({ titel }) => titel)).toEqual(['Abfall', 'Apfel', 'Äpfel', 'Azubi'])
})
