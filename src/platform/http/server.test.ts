import { connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterEach, expect, test } from 'vitest'
import { createLog } from '../log.ts'
import { createHttp, GRENZE, HttpRefusal, suchtext } from './index.ts'

let app: FastifyInstance
afterEach(() => app.close())

async function bau({ tls = false } = {}): Promise<FastifyInstance> {
  app = await createHttp({
    log: createLog('silent'),
    tls,
    proxies: [],
    fehler: (problem) => ({ type: 'text/plain', body: `${problem.status} ${problem.code}` }),
  })
  app.get('/suche', { config: GRENZE }, async (request) => suchtext((request.query as { q?: string }).q))
  app.get('/leistung/:slug', async (request) => (request.params as { slug: string }).slug)
  app.post('/abgabe', async () => 'angekommen')
  app.get('/kaputt', async () => {
    throw new Error('geheimer Inhalt')
  })
  app.get('/datenbank-weg', async () => {
    throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
  })
  app.get('/nein', async () => {
    throw new HttpRefusal(409, 'inzwischen-geaendert')
  })
  return app
}

const UNGUT = [
  ['GET', '/gibt-es-nicht', 404, 'nicht-gefunden'],
  ['GET', '/leistung/%', 400, 'adresse-ungueltig'],
  ['GET', '/leistung/%ff', 400, 'adresse-ungueltig'],
  ['GET', `/leistung/${'x'.repeat(300)}`, 414, 'adresse-zu-lang'],
  ['GET', '/suche?q=%', 400, 'adresse-ungueltig'],
  ['GET', '/suche?q=%ff%fe', 400, 'adresse-ungueltig'],
  ['GET', `/suche?q=${'x'.repeat(10_000)}`, 400, 'text-zu-lang'],
  ['GET', `/suche?${'&'.repeat(100)}q=hund`, 400, 'adresse-ungueltig'],
  ['POST', '/suche', 405, 'methode-nicht-erlaubt'],
  ['DELETE', '/leistung/hund', 405, 'methode-nicht-erlaubt'],
  ['GET', '/nein', 409, 'inzwischen-geaendert'],
  ['GET', '/datenbank-weg', 503, 'voruebergehend'],
  ['GET', '/kaputt', 500, 'fehler'],
] as const

test.each(UNGUT.map((row) => [row[0], row[1].slice(0, 30), ...row] as const))('%s %s', async (_m, _u, method, url, status, code) => {
  const answer = await (await bau()).inject({ method, url })
  expect([answer.statusCode, answer.body]).toEqual([status, `${status} ${code}`])
})

test('ein Fehler von uns verrät nichts über sich', async () => {
  const answer = await (await bau()).inject('/kaputt')
  expect(answer.body + JSON.stringify(answer.headers)).not.toMatch(/geheim|at .*\.ts/)
})

test('die falsche Methode erfährt, welche richtig ist', async () => {
  const answer = await (await bau()).inject({ method: 'PUT', url: '/suche' })
  expect(answer.headers.allow).toBe('GET, HEAD')
})

test.each([
  ['Steuerzeichen', 'hund%00%07%1b', 'hund'],
  ['Richtungszeichen', 'hund%E2%80%AEsteuer', 'hund steuer'],
  ['zerlegte Umlaute', 'Mu%CC%88ll', 'Müll'],
  ['Leerraum', '%09%20hund%20%20steuer%0A', 'hund steuer'],
])('%s in der Suche schaden nicht', async (_name, query, expected) => {
  expect((await (await bau()).inject(`/suche?q=${query}`)).body).toBe(expected)
})

test('ein zu großer Inhalt wird abgelehnt', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await (await bau()).inject({ method: 'POST', url: '/abgabe', headers, payload: `a=${'x'.repeat(70_000)}` })
  expect(answer.body).toBe('413 anfrage-zu-gross')
})

test('ein unbekanntes Format wird abgelehnt', async () => {
  const answer = await (await bau()).inject({
    method: 'POST',
    url: '/abgabe',
    headers: { 'content-type': 'application/xml' },
    payload: '<a/>',
  })
  expect(answer.body).toBe('415 format-unbekannt')
})

test('nach 200 Suchen in zehn Sekunden muss man warten und erfährt, wie lange', async () => {
  await bau()
  const first = await app.inject('/suche?q=hund')
  expect([first.headers['ratelimit-limit'], first.headers['ratelimit-remaining']]).toEqual(['200', '199'])
  for (let i = 0; i < 199; i++) await app.inject('/suche?q=hund')
  const refused = await app.inject('/suche?q=hund')
  expect(refused.body).toBe('429 zu-viele-anfragen')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
})

test('100 Cookies sind kein Problem, zu große Kopfzeilen bekommen eine klare Antwort', async () => {
  await bau()
  const cookie = Array.from({ length: 100 }, (_, i) => `name${i}=wert`).join('; ')
  expect((await app.inject({ url: '/suche?q=a', headers: { cookie } })).statusCode).toBe(200)
  expect(await raw(`GET /suche?q=a HTTP/1.1\r\nhost: x\r\ncookie: ${'c'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431 /)
})

test('was kein HTTP ist, bekommt 400', async () => {
  await bau()
  expect(await raw('HALLO\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /)
})

test('HSTS gibt es nur hinter TLS, und die CSP erlaubt nichts Unsicheres', async () => {
  const plain = await (await bau()).inject('/suche?q=a')
  expect(plain.headers['strict-transport-security']).toBeUndefined()
  expect(plain.headers['content-security-policy']).not.toContain('unsafe')
  expect(plain.headers['content-security-policy']).toContain("default-src 'none'")
  await app.close()
  const secure = await (await bau({ tls: true })).inject('/suche?q=a')
  expect(secure.headers['strict-transport-security']).toBe('max-age=31536000')
})

/** Sends bytes to the listening server and returns what comes back until it hangs up. */
async function raw(bytes: string): Promise<string> {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let answer = ''
    socket.on('data', (data) => (answer += data))
    socket.on('error', fail)
    socket.on('close', () => done(answer))
  })
}
