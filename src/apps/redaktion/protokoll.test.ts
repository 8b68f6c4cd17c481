// The audit log speaks in words: nothing the program writes down is shown by its key.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { texte } from '../../ui/texte/index.ts'

const DOMAIN = join(import.meta.dirname, '../../domain')

test('jede Handlung, die ins Protokoll kommt, hat einen Namen', () => {
  const quellen = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' }).filter((datei) => /(?<!\.test)\.ts$/.test(datei))
  const handlungen = quellen.flatMap((datei) => [
    ...readFileSync(join(DOMAIN, datei), 'utf8').matchAll(/\b(?:name|handlung): '([a-z]+\.[a-z-]+)'/g),
  ])
  const schluessel = [...new Set(handlungen.map((fund) => fund[1]!))]
  expect(schluessel.length).toBeGreaterThan(15)
  expect(schluessel.filter((eine) => !(eine in texte('de').redaktion.handlungen))).toEqual([])
})
