/** What somebody gets who took a disk, with and without the keys: he starts a Redis of his own on it and opens whatever the keys open. */
import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConversationId, Sealed } from '../../src/message.ts'
import { recordKinds } from '../../src/store/records.ts'
import { type Connection, connect } from '../../src/store/redis/connect.ts'
import { redisStore } from '../../src/store/redis/store.ts'
import type { SealedKind, Sealer } from '../../src/store/seal.ts'
import { filesBelow } from '../../test/journeys/disguises.ts'
import { startRedis } from '../../test/support/redis.ts'

const kinds: readonly SealedKind[] = ['inbox', 'state', 'outbox', 'trace', 'feed', 'card', 'said']

export type Seized = {
  /** All that stands there unsealed: names of keys, values that are none of ours to open, the bytes of the files. */
  inClear: Buffer
  /** All that the keys open, as text. */
  opened: string
  envelopes: number
  opens: number
  /** Whose pseudonym stands somewhere in it. */
  knows(conversation: string): boolean
}

/** `folder`: of Redis, powered off. */
export async function seize(folder: string, sealer: Sealer): Promise<Seized> {
  const copy = mkdtempSync(join(tmpdir(), 'itgel-seized-'))
  cpSync(folder, copy, { recursive: true })
  const bytes = Buffer.concat(filesBelow(copy).map((file) => readFileSync(file)))
  const redis = await startRedis(['--dir', copy])
  const connection = await connect(redis.url, () => undefined)
  try {
    const values = await everything(connection)
    const text = `${values}\n${bytes.toString('latin1')}`
    const scopes = [
      ...new Set([...text.matchAll(/:(?:c|q|e|o|t|f|kc|x|kl|k):([\w-]{22})/g)].map(([, id = '']) => id)),
    ]
    const envelopes = [
      ...new Set([...text.matchAll(/[A-Za-z0-9_-]{1,20}\.[A-Za-z0-9_-]{110,}/g)].map(([all]) => all)),
    ]
    const opened = envelopes.map((envelope) => openBy(sealer, envelope, scopes))
    const staff = await staffOf(connection, sealer)
    return {
      inClear: Buffer.from(`${text}\n`, 'latin1'),
      opened: [...opened, ...staff].filter((each) => each !== undefined).join('\n'),
      envelopes: envelopes.length,
      opens: opened.filter((each) => each !== undefined).length,
      knows: (conversation) => text.includes(conversation),
    }
  } finally {
    await connection.close()
    await redis.stop()
  }
}

function openBy(sealer: Sealer, envelope: string, scopes: readonly string[]): string | undefined {
  for (const scope of scopes)
    for (const kind of kinds)
      try {
        return JSON.stringify(sealer.open(scope as ConversationId, kind, envelope as Sealed).value)
      } catch {
        // Not this one's, or not of this kind, or no key opens it.
      }
  return undefined
}

async function staffOf(connection: Connection, sealer: Sealer): Promise<string[]> {
  const { records } = redisStore(connection, { channels: [] })
  const texts: string[] = []
  for (const kind of recordKinds) {
    const { records: kept } = await records.list(kind, { limit: 1000 })
    for (const { id, sealed } of kept)
      try {
        texts.push(JSON.stringify(sealer.openRecord(kind, id, sealed)))
      } catch {
        // No key opens it.
      }
  }
  return texts
}

/** Every key with all it holds. */
async function everything(connection: Connection): Promise<string> {
  const keys = ((await connection.send(['KEYS', '*'])) as unknown[]).map(String)
  const parts: string[] = []
  for (const key of keys) {
    const type = String(await connection.send(['TYPE', key]))
    const command = {
      string: ['GET', key],
      list: ['LRANGE', key, '0', '-1'],
      hash: ['HGETALL', key],
      set: ['SMEMBERS', key],
      zset: ['ZRANGE', key, '0', '-1', 'WITHSCORES'],
      stream: ['XRANGE', key, '-', '+'],
    }[type]
    parts.push(key, command ? JSON.stringify(await connection.send(command)) : '')
  }
  return parts.join('\n')
}
