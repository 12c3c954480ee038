/** What the commands for people and audit begin with: the store and the desk's books, without the line. */
import { type Config, readConfig } from '../config.ts'
import { type Desk, openDesk } from '../desk/desk.ts'
import { channelIds } from '../message.ts'
import { connect } from '../store/redis/connect.ts'
import { redisStore } from '../store/redis/store.ts'
import { createSealer } from '../store/seal.ts'
import type { Io } from './command.ts'

export async function atDesk(io: Io, run: (desk: Desk, config: Config) => Promise<number>): Promise<number> {
  const read = readConfig({ ...io.env })
  if ('problems' in read) return refuse(read.problems, io)
  const { config } = read
  if (!config.REDIS_URL)
    return refuse(
      [
        'REDIS_URL: not set, so people are in the memory of the running server only and this command cannot reach them. For a first look, sign in with what npm start prints.',
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
    const desk = await openDesk(
      { store, sealer, now: Date.now },
      {
        production: config.production,
        publicUrl: config.DESK_URL ?? config.PUBLIC_URL,
        invitationMs: config.invitationMs,
      },
    )
    return await run(desk, config)
  } finally {
    await store.close()
  }
}

/** Where browsers reach the desk, as far as the settings tell. */
export const deskOrigin = ({ DESK_URL, PUBLIC_URL, HOST, PORT }: Config): string =>
  DESK_URL ??
  PUBLIC_URL ??
  `http://${HOST === '0.0.0.0' || HOST === '127.0.0.1' ? 'localhost' : HOST}:${PORT}`

function refuse(problems: readonly string[], io: Io): number {
  for (const problem of problems) io.err(problem)
  return 1
}
