// The master key: what is kept secret in the database is encrypted with it, what needs a key of its own gets one derived from it.
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

export type Geheimnis = {
  /** Encrypts (AES-256-GCM). `zweck` says what for (`zugang.totp:<id>`): with another one it cannot be read, so a value moved to another row is worthless. */
  verschluesseln(klartext: string, zweck: string): string
  /** @throws UnreadableSecret when it was changed, made for another purpose, or its key is no longer given */
  entschluesseln(text: string, zweck: string): string
  /** Was this encrypted with an older key? Then write it anew. */
  istVeraltet(text: string): boolean
  /** 32 bytes for one purpose (HMAC, signing), the same on every node. Of the current key, or of the one whose id is given. */
  ableiten(zweck: string, schluesselId?: string): Buffer
  /** Id of the current key: store it beside what was derived from it. */
  readonly schluesselId: string
}

const FORMAT = 'aw1'

/** The first key encrypts, all of them decrypt: to rotate, put a new one in front and keep the old ones until nothing needs them. */
export function createGeheimnis(masterKeys: readonly Buffer[]): Geheimnis {
  const bund = new Map(masterKeys.map((key) => [idOf(key), key]))
  const schluesselId = [...bund.keys()][0]
  if (schluesselId === undefined) throw new MasterKeyUnusable('No master key is given.')
  const derive = (zweck: string, id: string) => {
    const key = bund.get(id)
    if (!key) throw new UnreadableSecret(`the master key ${id} is not among those given`)
    return Buffer.from(hkdfSync('sha256', key, '', `amtswerk:${zweck}`, 32))
  }
  return {
    schluesselId,
    ableiten: (zweck, id = schluesselId) => derive(zweck, id),
    istVeraltet: (text) => text.split('.')[1] !== schluesselId,
    verschluesseln: (klartext, zweck) => `${FORMAT}.${schluesselId}.${seal(derive('verschluesseln', schluesselId), klartext, zweck)}`,
    entschluesseln: (text, zweck) => {
      const [format, id, daten] = text.split('.')
      if (format !== FORMAT || !id || !daten) throw new UnreadableSecret('it has not the form of an encrypted value')
      return unseal(derive('verschluesseln', id), Buffer.from(daten, 'base64url'), zweck)
    },
  }
}

function idOf(key: Buffer): string {
  return createHash('sha256').update('amtswerk:schluessel-id').update(key).digest('hex').slice(0, 8)
}

function seal(key: Buffer, klartext: string, zweck: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(zweck))
  return Buffer.concat([iv, cipher.update(klartext, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

function unseal(key: Buffer, daten: Buffer, zweck: string): string {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, daten.subarray(0, 12), { authTagLength: 16 })
    decipher.setAAD(Buffer.from(zweck)).setAuthTag(daten.subarray(-16))
    return Buffer.concat([decipher.update(daten.subarray(12, -16)), decipher.final()]).toString('utf8')
  } catch {
    throw new UnreadableSecret('it was changed, or made for another purpose')
  }
}

/**
 * The master keys: from the setting (AMTSWERK_MASTER_KEY: 32 bytes as base64 or hex; several, separated by comma, newest first), else from the file
 * (one a line), which is made with a new key if there is none.
 * @throws MasterKeyUnusable with the remedy
 */
export async function readMasterKeys(setting: string | undefined, file: string): Promise<Buffer[]> {
  if (setting) return parseMasterKeys(setting, 'AMTSWERK_MASTER_KEY')
  await mkdir(dirname(file), { recursive: true })
  // `wx`: of two processes that start at once, one makes the key and the other reads it
  await writeFile(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  if (((await stat(file)).mode & 0o077) !== 0) throw new MasterKeyUnusable(`Others may read ${file}. Run: chmod 600 ${file}`)
  return parseMasterKeys(await readFile(file, 'utf8'), file)
}

function parseMasterKeys(text: string, source: string): Buffer[] {
  const keys = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((part) => Buffer.from(part, /^[0-9a-f]{64}$/i.test(part) ? 'hex' : 'base64'))
  if (keys.length === 0 || keys.some((key) => key.length !== 32))
    throw new MasterKeyUnusable(`${source} must hold 32 random bytes as base64. Make some with: openssl rand -base64 32`)
  return keys
}

export class MasterKeyUnusable extends Error {}
export class UnreadableSecret extends Error {
  constructor(reason: string) {
    super(`A secret cannot be decrypted: ${reason}.`)
  }
}
