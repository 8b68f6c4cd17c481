// One short connection outside the pools, for work that belongs to the owner.
import pg from 'pg'
import type { Verbindung } from './datenbank.ts'

export async function inVerbindung<T>(verbindung: pg.ClientConfig & Verbindung, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(verbindung)
  client.on('error', () => {}) // the query in flight reports it
  await client.connect()
  try {
    return await fn(client)
  } finally {
    await client.end()
  }
}
