/** Builds what a running process holds, from the configuration: store, routes, workers. Used by the server, the terminal and tests. */

import type { BotFramework } from './bot/open.ts'
import { type Door, openDoor } from './channels/door.ts'
import { channels } from './channels/list.ts'
import { webLimits } from './channels/web/limits.ts'
import { carryToPage } from './chat-page/carry.ts'
import type { Config } from './config.ts'
import { compileHouse, type HouseFiles } from './dialog/load.ts'
import type { House, Route } from './house.ts'
import { storeClock } from './house-clock.ts'
import { readHouseFiles } from './house-files.ts'
import { receive } from './inbox/receive.ts'
import { createTurnWorkers, type TurnWorkers } from './inbox/worker.ts'
import type { Log } from './log.ts'
import type { ChannelId } from './message.ts'
import { createMetrics, noMetrics } from './metrics.ts'
import { type Calls, openCalls } from './outbox/calls.ts'
import { carryByCall, takeBackByCall } from './outbox/deliver.ts'
import { createSenders, type Senders } from './outbox/worker.ts'
import { printProblem } from './problems.ts'
import { screen } from './screening/screen.ts'
import type { Store } from './store/contract.ts'
import { justSealed } from './store/just-sealed.ts'
import { memoryStore } from './store/memory/store.ts'
import { createSealer } from './store/seal.ts'
import { serveNewest } from './studio/live.ts'
import { studioShelves } from './studio/shelves.ts'
import { createTally, type Tallying } from './tally.ts'
import { listenWith } from './turn/listen-with.ts'

export type OpenHouse = {
  house: House
  calls: Calls
  /** The files the program came with, as they were read at the start: the first version of what staff write. */
  files: HouseFiles
  workers: TurnWorkers
  senders: Senders
  /** What each channel did since the start. */
  tally: Tallying
  /** Where it is configured. */
  botFramework?: BotFramework
  /** Ends the work under way, then lets go of the store. */
  close(): Promise<void>
}

/** Reasons why it cannot open, each a line for an operator or an editor. */
export type Refusal = { problems: string[] }

export async function openHouse(
  config: Config,
  log: Log,
  more: ReadonlyMap<ChannelId, Route> = new Map(),
): Promise<OpenHouse | Refusal> {
  const files = readHouseFiles({
    dialogsDir: config.DIALOGS_DIR,
    localesDir: config.LOCALES_DIR,
    directoryDir: config.DIRECTORY_DIR,
    picturesDir: config.PICTURES_DIR,
  })
  const compiled = compileHouse(files)
  if (compiled.problems.length > 0) return { problems: compiled.problems.map(printProblem) }
  /** Loading botbuilder takes a third of a second and 45 MB: only who uses it pays. */
  const bot = config.botframework && (await import('./bot/open.ts').catch(() => undefined))
  if (config.botframework && !bot)
    return {
      problems: ['MICROSOFT_APP_ID: needs the package botbuilder. Install it with: npm install botbuilder'],
    }
  const store = await openStore(config, log)
  if ('problems' in store) return store

  const pictures = new Map(
    [...compiled.pictures].map(([name, base64]) => [name, Buffer.from(base64, 'base64')]),
  )
  const calls = openCalls(pictures)
  const doors = openDoors(config)
  const sealer = createSealer(
    config.sealKeys,
    config.pseudonymKey,
    justSealed(() => performance.now()),
  )
  const clock = storeClock({ time: store.upkeep.time, log, metrics: () => house.metrics })
  const { now, surely } = clock
  const listen = listenWith(screen, log)
  const routes = new Map<ChannelId, Route>([
    [
      'web',
      {
        limits: webLimits,
        reorderMs: 0,
        carry: carryToPage(store, sealer),
        typing: (address) =>
          void store.feed.typing(sealer.conversationId('web', address)).catch(() => undefined),
      },
    ],
  ])
  for (const door of doors.values()) {
    const { limits, reorderMs } = door
    routes.set(door.id, {
      limits,
      reorderMs,
      carry: carryByCall(door, calls, surely),
      takeBack: takeBackByCall(door, calls),
      typing(address) {
        const call = door.typing(address)
        if (call) void calls.make(door.apiRoot, call)
      },
    })
  }
  const botFramework =
    config.botframework &&
    bot?.openBotFramework(config.botframework, {
      production: config.production,
      calls,
      pictures: compiled.pictures,
    })
  if (botFramework) routes.set('botframework', botFramework.route)
  for (const [channel, route] of more) routes.set(channel, route)

  const tally = createTally(now)
  const house: House = {
    config,
    store,
    sealer,
    log,
    routes,
    doors,
    now,
    surely,
    chance: Math.random,
    dialog: compiled,
    paged: () => undefined,
    casework: () => ({ listen, casework: config.casework }),
    metrics: tally.around(config.METRICS_TOKEN ? await createMetrics() : noMetrics),
  }
  // What is not known at the start is asked again: until then the clock of this process goes.
  await clock.check().catch((error: unknown) => log.warn('store.trouble', {}, error))
  clock.start()
  /** Published versions of what Itgel says come from the store, whenever there are any. */
  const live = await serveNewest(
    { shelves: studioShelves(store.records, sealer), program: files, log },
    (newest) => {
      house.dialog = newest
    },
  )
  const senders = createSenders(house, async (claim, address, order) => {
    // She cannot be reached: that is an event of hers like any other.
    await receive(
      {
        channel: claim.channel,
        id: `gone/${claim.conversation}/${claim.entry.id}` as typeof address,
        address,
        order,
        at: now(),
        activity: { type: 'event', name: 'blocked' },
      },
      house,
      workers,
    )
  })
  const workers = createTurnWorkers(house, senders)
  return {
    house,
    calls,
    files,
    workers,
    senders,
    tally,
    ...(botFramework ? { botFramework } : {}),
    async close() {
      live.stop()
      clock.stop()
      await workers.stop()
      await senders.stop()
      await calls.close()
      await store.close()
    },
  }
}

export const isRefusal = (opened: object): opened is Refusal => 'problems' in opened

function openDoors(config: Config): Map<ChannelId, Door> {
  const doors = new Map<ChannelId, Door>()
  if (config.telegram) doors.set('telegram', openDoor(channels.telegram, config.telegram))
  if (config.messenger) doors.set('messenger', openDoor(channels.messenger, config.messenger))
  return doors
}

const storedChannels: readonly ChannelId[] = ['telegram', 'messenger', 'web', 'botframework', 'terminal']

/** The store alone: for who needs no line, such as the commands for people and audit. */
export async function openStore(config: Config, log: Log): Promise<Store | Refusal> {
  if (!config.REDIS_URL) return memoryStore({ channels: storedChannels })
  // The client is a fifth of the start, and a first look does not need it.
  const [{ connect }, { redisStore }, { redisProblems, untilRead }] = await Promise.all([
    import('./store/redis/connect.ts'),
    import('./store/redis/store.ts'),
    import('./store/redis/upkeep.ts'),
  ])
  try {
    const connection = await connect(config.REDIS_URL, (error) => log.warn('store.trouble', {}, error))
    await untilRead(connection, () => log.warn('store.reading'))
    const problems = await redisProblems(connection)
    if (problems.length > 0 && config.production) {
      await connection.close()
      return { problems }
    }
    if (problems.length > 0) log.warn('store.trouble', { count: problems.length })
    const store = redisStore(connection, { channels: storedChannels })
    // Nothing is written before the files are whole; at a start nobody is kept waiting by it.
    await store.upkeep.renewFiles()
    return store
  } catch {
    return {
      problems: [
        'REDIS_URL: Redis does not answer there. Is it running, and are address and password right?',
      ],
    }
  }
}
