/** What the commands for the store of a running server begin with: its settings, its Redis, its keys, without the line. */
import { type Config, readConfig } from '../config.ts'
import { channelIds } from '../message.ts'
import { type Store, StoreDown } from '../store/contract.ts'
import { type Connection, connect } from '../store/redis/connect.ts'
import { redisStore } from '../store/redis/store.ts'
import { redisProblems } from '../store/redis/upkeep.ts'
import { createSealer, type Sealer } from '../store/seal.ts'
import type { Io } from './command.ts'
import { sealsAsServer } from './seals-as-server.ts'

export type AtStore = { config: Config; store: Store; connection: Connection; sealer: Sealer }

/** Runs this on the store and closes it. 1, with the reasons told, where it cannot be reached. */
export async function atStore(io: Io, run: (at: AtStore) => Promise<number>): Promise<number> {
  const read = readConfig({ ...io.env })
  if ('problems' in read) return refuse(read.problems, io)
  const { config } = read
  if (!config.REDIS_URL)
    return refuse(
      [
        'REDIS_URL: not set, so everything is in the memory of the running server, which this command cannot reach. For a first look at the desk, sign in with what npm start prints.',
      ],
      io,
    )
  const connection = await connect(config.REDIS_URL, () => undefined).catch(() => undefined)
  if (!connection)
    return refuse(
      ['REDIS_URL: nothing answers there. Is Redis running, and are address and password right?'],
      io,
    )
  const store = redisStore(connection, { channels: channelIds })
  try {
    const sealer = createSealer(config.sealKeys, config.pseudonymKey)
    // As the server: what is put into a Redis it refuses is gone when that Redis is made safe.
    const problems = config.production ? await redisProblems(connection) : []
    if (problems.length === 0) problems.push(...(await sealsAsServer(store, sealer, io.env)))
    if (problems.length > 0) return refuse(problems, io)
    return await run({ config, store, connection, sealer })
  } catch (error) {
    if (!(error instanceof StoreDown)) throw error
    return refuse(
      [
        'The store did not answer, so nothing is certain: Redis may still read its files, or be gone. Look what is there, and run this again.',
      ],
      io,
    )
  } finally {
    await store.close()
  }
}

export function refuse(problems: readonly string[], io: Io): number {
  for (const problem of problems) io.err(problem)
  return 1
}
