/** The store on Redis: production. Each function is one script, so one round trip and all or nothing. */
import { type ChannelId, type ConversationId, type Sealed, timerNames } from '../../message.ts'
import {
  type Append,
  awaitedHolds,
  type Commit,
  cellSeconds,
  dedupeMs,
  mostMissing,
  type Settle,
  type Store,
  throttledTogether,
  traceMs,
} from '../contract.ts'
import { redisCases } from './cases.ts'
import { type Connection, withDeadline } from './connection.ts'
import { staffPrefix, staffRecords } from './records.ts'
import { readClaim, readList, readOutboxClaim } from './replies.ts'
import { loadScript, type Script, scriptCaller } from './script.ts'
import { forgetFiles, renewFiles } from './upkeep.ts'

export type RedisStoreOptions = {
  channels: readonly ChannelId[]
  /** Tests set the clock; otherwise the server's own time is used, never a worker's. */
  now?: () => number
  /** Several houses may share one server. */
  namespace?: string
}

const scripts = {
  append: loadScript('append-1'),
  claim: loadScript('claim-1'),
  commit: loadScript('commit-1'),
  readTraces: loadScript('readTraces-1'),
  claimOutbox: loadScript('claimOutbox-1'),
  settle: loadScript('settle-1'),
  addFeed: loadScript('addFeed-1'),
}

/** Pause between asking a server that is back but refuses. */
const askedAgainMs = 250

export function redisStore(connection: Connection, options: RedisStoreOptions): Store {
  const namespace = options.namespace ?? 'itgel'
  const prefix = (channel: ChannelId): string => `${namespace}:{${channel}}:`
  const topic = `${namespace}:feed`
  const typingMark = ' typing'
  const caseTopic = `${namespace}:cases`
  const now = (): string => (options.now ? String(options.now()) : '')
  let renewing: Promise<void> | undefined
  const renew = (): Promise<void> => {
    renewing ??= renewFiles(connection, `${namespace}:whole:`).finally(() => {
      renewing = undefined
    })
    return renewing
  }
  const call = scriptCaller(connection.send, async () => void (await withDeadline(renew())))
  const run = async (script: Script, channel: ChannelId, args: string[]): Promise<unknown[]> =>
    readList(await call(script, prefix(channel), [now(), ...args]))
  let closed = false
  let renewingBack = false
  /** A server that is back may still read its file, and refuse: it is asked again until it was done, or goes away for good. */
  async function renewBack(): Promise<void> {
    if (renewingBack) return
    renewingBack = true
    for (let done = false; !done && !closed; )
      done = await renew().then(
        () => true,
        () => new Promise<false>((resolve) => setTimeout(resolve, askedAgainMs, false)),
      )
    renewingBack = false
  }
  connection.onBack(() => void renewBack())
  /** A hash of numbers, over all channels. */
  async function addedUp(key: string): Promise<Record<string, number>> {
    const total: Record<string, number> = {}
    for (const channel of options.channels) {
      const found = await connection.send(['HGETALL', `${prefix(channel)}${key}`])
      for (const [code, count] of Object.entries(found ?? {}))
        total[code] = (total[code] ?? 0) + Number(count)
    }
    return total
  }

  return {
    inbox: {
      async append(entry) {
        const [code, woke, ...claim] = await run(scripts.append, entry.channel, appendArguments(entry))
        if (code === -1) return { result: 'duplicate' }
        if (code === -2) return { result: 'erased', ...(woke ? { wiped: true } : {}) }
        return {
          result: 'appended',
          ...(woke ? { woke: true } : {}),
          ...(code === 1 ? { claim: readClaim(entry.channel, entry.conversation, claim) } : {}),
        }
      },
      async claim(channel, claimMs) {
        const [code, first, ...rest] = await run(scripts.claim, channel, [String(claimMs)])
        return code === 1
          ? readClaim(channel, String(first) as ConversationId, rest)
          : { waitMs: Number(first) }
      },
    },
    turn: {
      async commit(commit) {
        const { channel, conversation } = commit.claim
        const [code, next, send] = await run(scripts.commit, channel, commitArguments(commit, caseTopic))
        if (code === -1) return { result: 'fenced' }
        const nextClaim = readList(next)
        const sendClaim = readList(send)
        return {
          result: 'committed',
          ...(nextClaim.length > 0 ? { next: readClaim(channel, conversation, nextClaim) } : {}),
          ...(sendClaim.length > 0 ? { send: readOutboxClaim(channel, sendClaim) } : {}),
        }
      },
      async traces(channel, conversation) {
        const found = await run(scripts.readTraces, channel, [conversation, String(traceMs)])
        return found.map((sealed) => String(sealed) as Sealed)
      },
    },
    outbox: {
      async claim(channel, sendMs) {
        const [code, ...rest] = await run(scripts.claimOutbox, channel, [String(sendMs)])
        return code === 1 ? readOutboxClaim(channel, rest) : { waitMs: Number(rest[0]) }
      },
      async settle(settle) {
        const [code, ...next] = await run(
          scripts.settle,
          settle.claim.channel,
          settleArguments(settle, caseTopic),
        )
        if (code === -1) return { result: 'fenced' }
        return {
          result: 'settled',
          ...(code === 1 ? { next: readOutboxClaim(settle.claim.channel, next) } : {}),
        }
      },
    },
    feed: {
      async add(conversation, outboxId, sealed, keepMs, aside) {
        const args = [conversation, outboxId, sealed, String(keepMs), topic, aside ? 'aside' : '']
        await call(scripts.addFeed, prefix('web'), args)
      },
      async after(conversation, id) {
        const from = id === undefined ? '-' : `(${id}`
        const items = readList(
          await connection.send(['XRANGE', `${prefix('web')}f:${conversation}`, from, '+']),
        )
        return items.map((item) => {
          const [itemId, fields] = readList(item)
          return { id: String(itemId), sealed: String(readList(fields)[3]) as Sealed }
        })
      },
      async isOver(conversation) {
        const [erased, state, waits] = await Promise.all([
          connection.send(['EXISTS', `${prefix('web')}x:${conversation}`]),
          connection.send(['HEXISTS', `${prefix('web')}c:${conversation}`, 'state']),
          connection.send([
            'EXISTS',
            ...['f', 'q', 'o'].map((part) => `${prefix('web')}${part}:${conversation}`),
          ]),
        ])
        return Number(erased) === 1 && Number(state) === 0 && Number(waits) === 0
      },
      async typing(conversation) {
        await connection.send(['PUBLISH', topic, `${conversation}${typingMark}`])
      },
      watch: (listener) =>
        connection.subscribe(topic, (message) => {
          const typing = message.endsWith(typingMark)
          const conversation = typing ? message.slice(0, -typingMark.length) : message
          listener(conversation as ConversationId, typing ? 'typing' : 'item')
        }),
    },
    ...redisCases(connection, { prefix, run, topic: caseTopic }),
    ...staffRecords({ connection, call }, namespace, now),
    upkeep: {
      forgetFiles: () =>
        forgetFiles(
          connection,
          [...options.channels.map(prefix), staffPrefix(namespace)],
          `${namespace}:forgetting`,
        ),
      renewFiles: renew,
      async time() {
        if (options.now) return options.now()
        const [seconds, micros] = readList(await connection.send(['TIME']))
        return Number(seconds) * 1000 + Math.floor(Number(micros) / 1000)
      },
      counts: (day) => addedUp(`counts:${day}`),
      cells: (month) => addedUp(`cells:${month}`),
      async health() {
        const queues = options.channels.flatMap((channel) =>
          ['ready', 'out:urgent', 'out:normal'].map((queue) =>
            connection.send(['ZCARD', prefix(channel) + queue]),
          ),
        )
        const sizes = await Promise.all(queues)
        return { backlog: sizes.reduce((sum: number, size) => sum + Number(size), 0) }
      },
    },
    async close() {
      closed = true
      await connection.close()
    },
  }
}

const optional = (value: string | number | undefined): string => (value === undefined ? '' : String(value))

function appendArguments(entry: Append): string[] {
  const { conversation, id, sealed, order, sequence, holdMs, claimMs, kind = 'hers' } = entry
  return [
    conversation,
    id,
    sealed,
    String(order),
    optional(sequence),
    String(holdMs),
    optional(claimMs),
    String(dedupeMs),
    String(mostMissing),
    kind,
    String(holdMs * awaitedHolds),
  ]
}

function eraseArgument(erase: Commit['erase']): string {
  if (!erase) return ''
  if (!erase.all) return 'some'
  return erase.traces === undefined ? 'all' : `all:${erase.traces}`
}

function commitArguments(commit: Commit, topic: string): string[] {
  const { claim, state, say, counts, day, trace, erase, claimMs, sendMs, cells = [], pages = [] } = commit
  const cleared = erase ? timerNames.map((name) => ({ name, inMs: null })) : []
  const timers = [...cleared, ...commit.timers]
  return [
    claim.conversation,
    String(claim.fence),
    claim.entry.id,
    state ?? '',
    optional(claimMs),
    optional(sendMs),
    day,
    trace ?? '',
    String(traceMs),
    eraseArgument(erase),
    optional(erase?.order),
    String(say.length),
    ...say.flatMap(({ id, lane, sealed }) => [id, lane, sealed]),
    String(timers.length),
    ...timers.flatMap(({ name, inMs }) => [name, inMs === null ? '' : String(inMs)]),
    String(counts.length),
    ...counts,
    String(cellSeconds),
    String(cells.length),
    ...cells,
    erase?.cases ? '1' : '',
    topic,
    claim.channel,
    ...caseArguments(commit.case),
    String(pages.length),
    ...pages.flatMap(({ id, case: of, rung, urgency }) => [id, of, rung, urgency]),
  ]
}

function caseArguments(written: Commit['case']): string[] {
  if (!written) return ['']
  const { id, list, rank, card, keepMs, lines } = written
  return [id, list, String(rank), card, optional(keepMs), String(lines.length), ...lines]
}

function settleArguments({ claim, outcome, sendMs, tell }: Settle, topic: string): string[] {
  const argument =
    outcome.kind === 'later'
      ? String(Math.ceil(outcome.inMs))
      : outcome.kind === 'sent'
        ? (outcome.trace ?? '')
        : ''
  const throttled = outcome.kind === 'later' && outcome.throttled ? '1' : ''
  return [
    claim.conversation,
    String(claim.fence),
    claim.entry.id,
    outcome.kind,
    argument,
    throttled,
    String(sendMs),
    String(traceMs),
    String(throttledTogether),
    tell?.case ?? '',
    tell?.state ?? '',
    topic,
    claim.channel,
  ]
}
