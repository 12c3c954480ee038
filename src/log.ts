/**
 * The only logger. It takes names of events and listed fields: ids of ours, codes, counts, durations. There is no
 * field that a message, a name or a platform id would fit, and an error is logged without its message, since
 * messages of libraries quote what they were given.
 */
import { type DestinationStream, pino } from 'pino'
import type { Rung } from './counselling/ladder.ts'
import type { PagerId } from './counselling/pagers/pager.ts'
import type { ChannelId, ConversationId, EntryId, SendReason } from './message.ts'
import type { CountCode } from './turn/effect.ts'

export type LogFields = {
  channel?: ChannelId
  conversation?: ConversationId
  entry?: EntryId
  reason?: SendReason | CountCode
  status?: number
  count?: number
  ms?: number
  port?: number
  attempts?: number
  pager?: PagerId
  rung?: Rung
}

/** Every event that can be logged, so that an operator can look each up in `docs/running-it.md`. */
export const logEvents = [
  'started',
  'stopping',
  'stopped',
  'store.trouble',
  'store.back',
  'store.reading',
  'clock.apart',
  'clock.leapt',
  'clock.doubted',
  'webhook.refused',
  'webhook.busy',
  'webhook.unreadable',
  'turn.failed',
  'turn.fenced',
  'turn.undecidable',
  'send.later',
  'send.gone',
  'send.refused',
  'send.fenced',
  'send.dropped',
  'send.unreadable',
  'files.forgotten',
  'worker.trouble',
  'poll.trouble',
  'fallback.said',
  'page.trouble',
  'page.unreadable',
  'bot.trouble',
  'paging.failed',
  'paging.nobody',
  'paging.stopped',
  'paging.back',
  'paging.test',
  'paging.acknowledged',
  'desk.owner-lost',
  'screening.failed',
  'screening.slow',
  'desk.trouble',
  'desk.empty',
  'desk.shut',
  'desk.unreadable',
  'records.resealed',
  'studio.published',
  'studio.refused',
  'studio.scheduled',
  'studio.missed',
] as const
export type LogEvent = (typeof logEvents)[number]

export type Log = {
  debug(event: LogEvent, fields?: LogFields): void
  info(event: LogEvent, fields?: LogFields): void
  warn(event: LogEvent, fields?: LogFields, error?: unknown): void
  error(event: LogEvent, fields?: LogFields, error?: unknown): void
}

export function createLog(level: string, destination?: DestinationStream): Log {
  const options = { level, base: null, formatters: { level: (label: string) => ({ level: label }) } }
  const logger = destination ? pino(options, destination) : pino(options)
  const write =
    (method: 'debug' | 'info' | 'warn' | 'error') => (event: LogEvent, fields?: LogFields, error?: unknown) =>
      logger[method]({ ...fields, ...(error === undefined ? {} : { error: describeError(error) }) }, event)
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}

/** What an error is and where it was thrown; never what it says. */
export function describeError(error: unknown): { name: string; code?: string; at: string[]; cause?: string } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const code =
    'code' in error && typeof error.code === 'string' && /^[A-Z0-9_]{1,40}$/.test(error.code)
      ? error.code
      : undefined
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim())
  const cause =
    error.cause instanceof Error
      ? `${error.cause.name} ${/^[A-Z]+\b/.exec(error.cause.message)?.[0] ?? ''}`.trim()
      : undefined
  return { name: error.name, ...(code ? { code } : {}), at, ...(cause ? { cause } : {}) }
}

export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
