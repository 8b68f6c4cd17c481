// The commands as an operator types them: on an embedded folder that nobody runs, and beside a program that runs.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { befehl } from './cli.ts'
import { oeffneSpeicher } from './platform/db/index.ts'

const root = join(import.meta.dirname, '..')
const ordner = mkdtempSync(join(tmpdir(), 'amtswerk-cli-'))
chmodSync(ordner, 0o755)
afterAll(() => rmSync(ordner, { recursive: true, force: true }))

const KONTO = ['--email', 'erste@wanfried.example', '--traeger-name', 'Stadt Wanfried', '--ars', '066360013013']

/** One command, with all it says. */
async function amtswerk(daten: string, ...[name, ...args]: [string, ...string[]]): Promise<{ code: number | string; text: string }> {
  let text = ''
  const hoere = (stueck: unknown) => {
    text += stueck
    return true
  }
  const spione = [vi.spyOn(process.stdout, 'write').mockImplementation(hoere), vi.spyOn(process.stderr, 'write').mockImplementation(hoere)]
  const config = { datenOrdner: join(ordner, daten), databaseUrl: null, loginUrl: null, masterKey: null }
  try {
    return { code: await befehl(name, args, { config, root }), text }
  } catch (error) {
    return { code: 'Fehler', text: (error as Error).message } // main.ts prints it and ends with 1
  } finally {
    for (const spion of spione) spion.mockRestore()
  }
}

test('ein unbekannter Befehl und fehlende Angaben zeigen, wie es geht', async () => {
  expect(await amtswerk('x', 'loeschen')).toEqual({
    code: 2,
    text: expect.stringContaining('Den Befehl „loeschen“ gibt es nicht.\n\nAufruf: node amtswerk.mjs BEFEHL'),
  })
  expect((await amtswerk('x', 'sichern')).code).toBe(2)
  expect((await amtswerk('x', 'einrichten', '--email', 'a@b.example')).code).toBe(2)
})

test('einrichten, sichern, in einen leeren Ordner wiederherstellen, Protokoll prüfen', async () => {
  expect(await amtswerk('eins', 'einrichten', ...KONTO)).toMatchObject({
    code: 0,
    text: expect.stringMatching(/Passwort .*\n.*\n.*otpauth:/),
  })
  expect(await amtswerk('eins', 'einrichten', ...KONTO)).toMatchObject({ code: 1, text: expect.stringContaining('Es gibt schon Konten') })
  const datei = join(ordner, 'sicherung.gz')
  expect(await amtswerk('eins', 'sichern', datei)).toMatchObject({ code: 0, text: expect.stringContaining('Gesichert: ') })
  expect(await amtswerk('zwei', 'wiederherstellen', datei)).toMatchObject({
    code: 0,
    text: expect.stringContaining('Wiederhergestellt und verglichen'),
  })
  expect(await amtswerk('zwei', 'wiederherstellen', datei)).toMatchObject({
    code: 'Fehler',
    text: expect.stringContaining('Die Datenbank ist nicht leer'),
  })
  expect(await amtswerk('zwei', 'protokoll', 'pruefen')).toMatchObject({
    code: 0,
    text: expect.stringContaining('Noch nicht gesiegelt: 1.'),
  })
})

test('läuft das Programm, wird neben ihm gesichert, aber nicht über es hinweg wiederhergestellt', async () => {
  const laufend = await oeffneSpeicher({
    datenOrdner: join(ordner, 'eins'),
    migrations: join(root, 'migrations'),
    clock: () => new Date(),
    onError: () => {},
  })
  const datei = join(ordner, 'nebenher.gz')
  expect((await amtswerk('eins', 'sichern', datei)).code).toBe(0)
  expect(await amtswerk('eins', 'wiederherstellen', datei)).toMatchObject({
    code: 'Fehler',
    text: expect.stringContaining(`wird schon von Prozess ${process.pid} benutzt`),
  })
  await laufend.stop()
})
