// The connection that hears NOTIFY. It may break at any time; whoever listens polls as well and loses nothing but speed.
import type pg from 'pg'
import type { Kontext } from '../kontext.ts'
import { createTakt } from './takt.ts'

const KANAL = 'amtswerk_ereignis'

export type Lauscher = { stop(): Promise<void> }

/** Calls `wecke` at every hint, and after every (re)connect because hints may have been missed meanwhile. */
export function lausche({ db, log }: Kontext, wecke: () => void): Lauscher {
  let verbunden: pg.Client | null = null
  const verbinde = async () => {
    if (verbunden) return false
    const client = db.listener()
    const verloren = () => {
      if (verbunden === client) verbunden = null
      takt.wecke()
    }
    client.on('error', verloren)
    client.on('end', verloren)
    client.on('notification', wecke)
    try {
      await client.connect()
      await client.query(`listen ${KANAL}`)
    } catch (fehler) {
      await client.end().catch(() => {})
      throw fehler
    }
    verbunden = client
    wecke()
    return false
  }
  const takt = createTakt({
    abstandMs: 500,
    hoechstensMs: 5_000,
    arbeite: verbinde,
    onFehler: (fehler, versuch) => log.warn({ err: fehler, versuch }, 'cannot listen for events; polling goes on'),
  })
  return {
    stop: async () => {
      await takt.stop()
      const client = verbunden
      verbunden = null
      client?.removeAllListeners('notification')
      await client?.end().catch(() => {})
    },
  }
}
