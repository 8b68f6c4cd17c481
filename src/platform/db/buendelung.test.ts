import { createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { buendelnderSocket } from './buendelung.ts'

let server: Server
afterEach(() => server.close())

/** A server that keeps what comes, and how much of it the client had handed to the system at once. */
async function verbinde() {
  const empfangen: string[] = []
  server = createServer((gegenueber) => gegenueber.on('data', (stueck) => empfangen.push(String(stueck))))
  await new Promise<void>((fertig) => server.listen(0, '127.0.0.1', fertig))
  const socket = buendelnderSocket()
  const adresse = server.address() as { port: number }
  await new Promise<void>((fertig) => socket.connect(adresse.port, '127.0.0.1', fertig))
  socket.setNoDelay(true)
  const bis = async (text: string) => {
    while (empfangen.join('') !== text) await new Promise((weiter) => setTimeout(weiter, 2))
    return empfangen
  }
  return { socket, bis }
}

test('was in einem Zug geschrieben wird, auch nach Versprechen, die schon erfüllt sind, geht zusammen hinaus', async () => {
  const { socket, bis } = await verbinde()
  socket.write('begin; ')
  await null
  await Promise.resolve()
  socket.write('select 1')
  expect(socket.writableLength).toBeGreaterThan('begin; '.length) // both still wait together
  expect(await bis('begin; select 1')).toEqual(['begin; select 1'])
  socket.destroy()
})

test('was später kommt, geht für sich und in seiner Reihenfolge', async () => {
  const { socket, bis } = await verbinde()
  socket.write('a')
  await bis('a')
  socket.cork() // as the driver does for a statement of several parts
  socket.write('b')
  socket.write('c')
  socket.uncork()
  await bis('abc')
  socket.end('d')
  await bis('abcd')
  expect(socket.writableLength).toBe(0)
})
