import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createGeheimnis, MasterKeyUnusable, readMasterKeys, UnreadableSecret } from './geheimnis.ts'

const alt = randomBytes(32)
const neu = randomBytes(32)

test('was verschlüsselt ist, liest man mit demselben Schlüssel wieder', () => {
  const geheimnis = createGeheimnis([alt])
  expect(geheimnis.entschluesseln(geheimnis.verschluesseln('Straße 1', 'konto:1'), 'konto:1')).toBe('Straße 1')
})

test('derselbe Klartext sieht verschlüsselt jedes Mal anders aus', () => {
  const geheimnis = createGeheimnis([alt])
  expect(geheimnis.verschluesseln('a', 'konto:1')).not.toBe(geheimnis.verschluesseln('a', 'konto:1'))
})

test('ein Geheimnis eines anderen Kontos ist wertlos', () => {
  const geheimnis = createGeheimnis([alt])
  const text = geheimnis.verschluesseln('a', 'konto:1')
  expect(() => geheimnis.entschluesseln(text, 'konto:2')).toThrow(UnreadableSecret)
})

test('ein verändertes Zeichen fällt auf', () => {
  const geheimnis = createGeheimnis([alt])
  const text = geheimnis.verschluesseln('geheim', 'konto:1')
  const last = text.at(-5) === 'A' ? 'B' : 'A'
  expect(() => geheimnis.entschluesseln(text.slice(0, -5) + last + text.slice(-4), 'konto:1')).toThrow(UnreadableSecret)
})

test('nach einem Schlüsselwechsel liest der neue Bund das Alte und erkennt es als veraltet', () => {
  const text = createGeheimnis([alt]).verschluesseln('geheim', 'konto:1')
  const geheimnis = createGeheimnis([neu, alt])
  expect(geheimnis.entschluesseln(text, 'konto:1')).toBe('geheim')
  expect(geheimnis.istVeraltet(text)).toBe(true)
  expect(geheimnis.istVeraltet(geheimnis.verschluesseln('geheim', 'konto:1'))).toBe(false)
})

test('ohne den alten Schlüssel bleibt das Alte verschlossen', () => {
  const text = createGeheimnis([alt]).verschluesseln('geheim', 'konto:1')
  expect(() => createGeheimnis([neu]).entschluesseln(text, 'konto:1')).toThrow(UnreadableSecret)
})

test('jeder Zweck hat seinen eigenen abgeleiteten Schlüssel', () => {
  const geheimnis = createGeheimnis([alt])
  expect(geheimnis.ableiten('a')).toEqual(createGeheimnis([alt]).ableiten('a'))
  expect(geheimnis.ableiten('a')).not.toEqual(geheimnis.ableiten('b'))
})

test('beim ersten Start entsteht eine Schlüsseldatei, die nur der eigene Benutzer liest, und sie bleibt', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'schluessel-')), 'daten', 'master.key')
  const first = await readMasterKeys(undefined, file)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readMasterKeys(undefined, file)).toEqual(first)
})

test('eine Schlüsseldatei, die andere lesen dürfen, wird mit dem Befehl zur Abhilfe abgelehnt', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'schluessel-')), 'master.key')
  await readMasterKeys(undefined, file)
  await chmod(file, 0o644)
  await expect(readMasterKeys(undefined, file)).rejects.toThrow(`chmod 600 ${file}`)
})

test('die Einstellung geht der Datei vor und legt keine an', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'schluessel-')), 'master.key')
  expect(await readMasterKeys(`${neu.toString('base64')},${alt.toString('hex')}`, file)).toEqual([neu, alt])
  await expect(readFile(file)).rejects.toThrow('ENOENT')
})

test('ein zu kurzer Schlüssel wird abgelehnt', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'schluessel-')), 'master.key')
  await writeFile(file, 'kurz\n', { mode: 0o600 })
  await expect(readMasterKeys(undefined, file)).rejects.toThrow(MasterKeyUnusable)
})
