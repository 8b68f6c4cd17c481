// Installing: a node_modules that is only a link to somebody else's folder is never touched.
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { installiere } from '../../installation.mjs'

let ordner: string
let fremd: string

beforeEach(() => {
  const wurzel = mkdtempSync(join(tmpdir(), 'amtswerk-installation-'))
  ordner = join(wurzel, 'hier')
  fremd = join(wurzel, 'dort/node_modules')
  mkdirSync(ordner)
  mkdirSync(fremd, { recursive: true })
  symlinkSync(fremd, join(ordner, 'node_modules'))
  writeFileSync(join(ordner, 'package.json'), JSON.stringify({ name: 'probe', version: '1.0.0' }))
  sperre(ordner, 'package-lock.json', '2.0.0')
  writeFileSync(join(fremd, 'bleibt'), '')
})
afterEach(() => rmSync(join(ordner, '..'), { recursive: true }))

/** A lock file that names one package. */
function sperre(wo: string, name: string, version: string): void {
  const packages = { '': { name: 'probe', version: '1.0.0' }, 'node_modules/fehlt': { version } }
  writeFileSync(join(wo, name), JSON.stringify({ name: 'probe', version: '1.0.0', lockfileVersion: 3, packages }))
}

test('fehlt ein Paket hinter einer Verknüpfung, sagt ein Satz wohin sie führt, und dort bleibt alles', async () => {
  const gemeldet: string[] = []
  const mangel = await installiere({ ordner, melde: (text) => gemeldet.push(text) })
  expect(mangel).toContain(`Es fehlen Pakete (fehlt), und node_modules ist eine Verknüpfung nach ${fremd}.`)
  expect(existsSync(join(fremd, 'bleibt'))).toBe(true)
  expect(gemeldet).toEqual([])
})

test('auch hinter einer Verknüpfung ins Leere wird nichts installiert', async () => {
  rmSync(fremd, { recursive: true })
  expect(await installiere({ ordner })).toContain('Verknüpfung')
  expect(existsSync(fremd)).toBe(false)
})

test('ist hinter der Verknüpfung alles da, fehlt nichts', async () => {
  sperre(fremd, '.package-lock.json', '2.0.0')
  expect(await installiere({ ordner })).toBeNull()
})
