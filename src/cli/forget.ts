/**
 * `itgel forget`: an operator erases one person at her request. It is an event like any other (law 2), taken here or
 * by a running server, whichever comes first. What tells that it is done is the mark an erasure leaves: the next event
 * of the same order is answered with `erased` and not stored.
 */
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { type Config, readConfig } from '../config.ts'
import { receive } from '../inbox/receive.ts'
import { createLog } from '../log.ts'
import type { PlatformId, Received } from '../message.ts'
import { isRefusal, type OpenHouse, openHouse } from '../open-house.ts'
import { addressesOf } from '../store/addresses.ts'
import type { Command, Io } from './command.ts'
import { type Erasable, erasable, readKept } from './kept.ts'
import { sealsAsServer } from './seals-as-server.ts'

/** A held event is taken after 2 s, that of a worker that died when its lease ends. */
const patienceMs = 30_000
const askAgainMs = 500

export const forget: Command = {
  summary: 'Erase everything of one person at her request.',
  help: `itgel forget <channel> <platform id>
itgel forget <channel> -              reads the id from standard input

channel       ${erasable.join(', ')}
platform id   Telegram: her chat id. Messenger: her page-scoped id (PSID). web: the token of her page.

Erases what is kept of her: the conversation, what waits to be sent, the marks by which a Telegram chat can be wiped
(that chat is wiped on both sides, as far back as 48 hours). Nothing is said to her: her phone may be in other hands. It
works whether the server runs or not, and needs the server's own REDIS_URL, SEAL_KEYS and PSEUDONYM_KEY: with another
PSEUDONYM_KEY nobody is found, with other SEAL_KEYS it refuses.

An id on the command line stays in the history of your shell and is visible to other users of this machine while the
command runs. Give "-" and type it, or pipe it in. The id is never printed.

Ends with 0 when she is forgotten or nothing was kept, with 1 when it could not be done, with 2 when it was called
wrongly.`,
  async run(args, io) {
    const [channel, given, ...rest] = args
    const found = erasable.find((each) => each === channel)
    if (!found || given === undefined || rest.length > 0) {
      io.err(
        `itgel forget ${erasable.join('|')} <platform id, or - for standard input>     (--help says more)`,
      )
      return 2
    }
    const address = (given === '-' ? await readLine(io.input) : given).trim()
    if (!looksRight[found].test(address)) {
      io.err(`This does not look like an id of ${found}. ${whatItIs[found]}`)
      return 2
    }
    const read = readConfig({ ...io.env })
    if ('problems' in read) return refuse(read.problems, io)
    if (!read.config.REDIS_URL) {
      io.out(
        'There is nothing to forget: without REDIS_URL everything is in memory and ends with the process.',
      )
      return 0
    }
    if (!(await answers(read.config.REDIS_URL)))
      return refuse(['REDIS_URL: nothing answers there. Is Redis running, and is the address right?'], io)
    return erase(found, address as PlatformId, read.config, io)
  },
}

async function erase(channel: Erasable, address: PlatformId, config: Config, io: Io): Promise<number> {
  const log = createLog('warn', { write: (line) => io.err(line.trimEnd()) })
  const opened = await openHouse(config, log)
  if (isRefusal(opened)) return refuse(opened.problems, io)
  try {
    const otherKeys = await sealsAsServer(opened.house.store, opened.house.sealer, io.env)
    if (otherKeys.length > 0) return refuse(otherKeys, io)
    const kept = await readKept(channel, address, config, opened.house)
    if (!kept.anything) {
      io.out('Nothing is kept under this id with these keys.')
      io.err(
        'Were SEAL_KEYS, PSEUDONYM_KEY and REDIS_URL those of the server? With other keys nobody is found.',
      )
      return 0
    }
    const outlasts = async (): Promise<boolean> =>
      (await readKept(channel, address, config, opened.house)).lasting
    if (!(await untilErased({ channel, address, order: kept.newest }, opened, outlasts))) {
      io.err(
        'Not erased yet. The request is stored, and a running server carries it out; run this again to see.',
      )
      return 1
    }
    // A running server does so within seconds; without one nobody else would.
    await opened.house.store.upkeep.forgetFiles()
    io.out('Done. Everything of hers is erased.')
    return 0
  } catch {
    io.err('The store did not answer, so nothing is certain. Run this again: repeating it does no harm.')
    return 1
  } finally {
    await opened.close()
  }
}

async function untilErased(
  whose: Pick<Received, 'channel' | 'address' | 'order'>,
  { house, workers }: OpenHouse,
  outlasts: () => Promise<boolean>,
): Promise<boolean> {
  const until = house.now() + patienceMs
  while (house.now() < until) {
    const event: Received = {
      ...whose,
      id: `forget/${randomUUID()}` as PlatformId,
      at: house.now(),
      activity: { type: 'event', name: 'erase' },
    }
    if ((await receive(event, house, workers)) === 'erased') {
      if (!(await outlasts())) return true
      // Gone before, and something outlasted it: as the desk's the request is not refused for that.
      await receive({ ...event, id: `forget/${randomUUID()}` as PlatformId }, house, workers, 'desk')
    }
    await new Promise((resolve) => setTimeout(resolve, askAgainMs))
  }
  return false
}

const looksRight: Readonly<Record<Erasable, RegExp>> = {
  telegram: /^[1-9]\d{0,18}$/,
  messenger: /^\d{1,32}$/,
  web: /^[A-Za-z0-9_-]{38}$/,
}
const whatItIs: Readonly<Record<Erasable, string>> = {
  telegram: 'It is the number of her private chat.',
  messenger: 'It is her page-scoped id, digits only.',
  web: 'It is the token of her page, 38 letters, digits, - and _.',
}

/** The first line; a terminal shows what is asked for on standard error. */
async function readLine(input: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input })) return line
  return ''
}

/** Asked first, because the line itself waits for its Redis for as long as it takes. */
const answers = async (url: string): Promise<boolean> =>
  (await Promise.all(addressesOf(url).map(answersAt))).includes(true)

function answersAt(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 6379) })
    const end = (there: boolean): void => {
      socket.destroy()
      resolve(there)
    }
    socket.setTimeout(3000, () => end(false))
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
  })
}

function refuse(problems: readonly string[], io: Io): number {
  for (const problem of problems) io.err(problem)
  return 1
}
