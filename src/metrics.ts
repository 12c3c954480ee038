/** Counts and durations for an operator's dashboard. Labels are codes of ours; there is no way to put words in. */
import type { PagerId } from './counselling/pagers/pager.ts'
import type { ChannelId, SendReason } from './message.ts'
import { readKey } from './reports/tables.ts'

export type Metrics = {
  received(
    channel: ChannelId,
    result: 'appended' | 'duplicate' | 'erased' | 'store-down' | 'refused' | 'unreadable' | 'receipt',
  ): void
  acknowledged(ms: number): void
  turn(channel: ChannelId, result: 'committed' | 'fenced' | 'failed', ms: number): void
  /** `reason`: for the desk's own figures; a dashboard has the outcome. */
  sent(
    channel: ChannelId,
    outcome: 'sent' | 'later' | 'gone' | 'refused' | 'fenced',
    reason?: SendReason,
  ): void
  backlog(count: number): void
  /** How far this process' clock is ahead of the store's, and how much of a leap is doubted, ms. */
  clock(apartMs: number, doubtedMs: number): void
  paged(pager: PagerId, outcome: 'sent' | 'later' | 'gone' | 'refused'): void
  /** A turn was committed that adds to these cells of the reports; those that may be a metric are. */
  counted(cells: readonly string[]): void
  /** The whole page in Prometheus' text form. */
  page(): Promise<string>
}

/** Loaded only where an operator asked for metrics: it costs a tenth of the start. */
export async function createMetrics(): Promise<Metrics> {
  const { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } = await import('prom-client')
  const registers = [new Registry()]
  const [register] = registers
  if (register) collectDefaultMetrics({ register })
  const received = new Counter({
    name: 'itgel_received_total',
    help: 'Events from platforms.',
    labelNames: ['channel', 'result'],
    registers,
  })
  const acknowledged = new Histogram({
    name: 'itgel_acknowledge_ms',
    help: 'Time until an event is acknowledged.',
    buckets: [1, 2, 5, 10, 25, 50, 100, 250, 1000, 4000],
    registers,
  })
  const turns = new Histogram({
    name: 'itgel_turn_ms',
    help: 'Time of one turn.',
    labelNames: ['channel', 'result'],
    buckets: [1, 2, 5, 10, 25, 50, 100, 250, 1000],
    registers,
  })
  const sent = new Counter({
    name: 'itgel_sent_total',
    help: 'What became of sends.',
    labelNames: ['channel', 'outcome'],
    registers,
  })
  const backlog = new Gauge({
    name: 'itgel_backlog',
    help: 'Conversations that wait for a turn or a send.',
    registers,
  })
  const apart = new Gauge({
    name: 'itgel_clock_apart_ms',
    help: 'How far the clock of this process is ahead of that of the store.',
    registers,
  })
  const doubted = new Gauge({
    name: 'itgel_clock_doubted_ms',
    help: 'What the clock of the store leapt over, while nothing is forgotten by it.',
    registers,
  })
  const paged = new Counter({
    name: 'itgel_paged_total',
    help: 'What became of pages to staff.',
    labelNames: ['pager', 'outcome'],
    registers,
  })
  const counted = new Counter({
    name: 'itgel_counted_total',
    help: 'Contacts and cases by the tables of the reports that tell how the service does.',
    labelNames: ['table', 'value'],
    registers,
  })
  return {
    received: (channel, result) => received.inc({ channel, result }),
    acknowledged: (ms) => acknowledged.observe(ms),
    turn: (channel, result, ms) => turns.observe({ channel, result }, ms),
    sent: (channel, outcome) => sent.inc({ channel, outcome }),
    backlog: (count) => backlog.set(count),
    clock(apartMs, doubtedMs) {
      apart.set(apartMs)
      doubted.set(doubtedMs)
    },
    paged: (pager, outcome) => paged.inc({ pager, outcome }),
    counted(cells) {
      for (const key of cells) {
        const read = readKey(key)
        if (read?.table.metric) counted.inc({ table: read.table.id, value: read.values.join('/') })
      }
    },
    page: async () => register?.metrics() ?? '',
  }
}

export const noMetrics: Metrics = {
  received: () => undefined,
  acknowledged: () => undefined,
  turn: () => undefined,
  sent: () => undefined,
  backlog: () => undefined,
  clock: () => undefined,
  paged: () => undefined,
  counted: () => undefined,
  page: async () => '',
}
