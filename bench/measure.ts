/** One round of one subject: its own Redis, its own women, all the work; and what it took. */
import type { Measured, MeasuredRedis } from './processes.ts'
import { startRedis } from './processes.ts'
import type { Subject } from './subjects.ts'
import type { Figures, Work } from './women/loops.ts'
import { sendWomen } from './women/send-women.ts'

export type WorkName =
  | 'one at a time'
  | 'saturated'
  | 'ack only'
  | '200/s'
  | '500/s'
  | '1000/s'
  | 'strict order'
export type Row = { subject: string; work: WorkName; figures: Figures } & {
  /** CPU seconds of the subject's process per 1000 turns, user and system; and of its Redis. */
  cpuPer1000: number
  redisPer1000: number
  /** Resident, MiB, when the work was done. */
  memory: number
}
export type Start = { subject: string; startMs: number; idle: number }
export type Round = { start: Start; rows: Row[] }

/** `seconds` of the long loads; the others take a part of it. */
export function workOf(seconds: number): [WorkName, Work][] {
  const ms = seconds * 1000
  return [
    ['one at a time', { kind: 'closed', women: 1, ms: Math.max(1000, ms / 3) }],
    ['saturated', { kind: 'closed', women: 256, ms }],
    ['ack only', { kind: 'ack', women: 40, ms: Math.max(1000, ms / 3) }],
    ['200/s', { kind: 'open', women: 400, perSecond: 200, ms }],
    ['500/s', { kind: 'open', women: 500, perSecond: 500, ms }],
    ['1000/s', { kind: 'open', women: 800, perSecond: 1000, ms }],
    ['strict order', { kind: 'closed', women: 16, ms: ms / 2, strict: true }],
  ]
}

/** So long a bot may run before the clock starts. After three seconds the just-in-time compiler still took half of the CPU of Itgel. */
const warmMs = 8000

export async function measure(
  subject: Subject,
  works: readonly [WorkName, Work][],
  told: (row: Row) => void = () => undefined,
): Promise<Round> {
  subject.ready()
  const redis = await startRedis(subject.fsync)
  const women = await sendWomen()
  let bot: Measured | undefined
  try {
    bot = await subject.start({ redisUrl: redis.url, apiRoot: women.apiRoot })
    await women.to(...bot.urls)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const start = { subject: subject.id, startMs: bot.startMs, idle: bot.memory() }
    await women.arrive({ kind: 'closed', women: 64, ms: warmMs })
    await women.write()
    const rows: Row[] = []
    for (const [name, work] of works) {
      if (subject.works && !subject.works.includes(name)) continue
      await women.arrive(work)
      const row = { subject: subject.id, work: name, ...(await counted(bot, redis, women.write)) }
      rows.push(row)
      told(row)
    }
    return { start, rows }
  } finally {
    await bot?.stop()
    await women.close()
    await redis.stop()
  }
}

async function counted(
  bot: Measured,
  redis: MeasuredRedis,
  work: () => Promise<Figures>,
): Promise<Pick<Row, 'figures' | 'cpuPer1000' | 'redisPer1000' | 'memory'>> {
  const [cpu, redisCpu] = [bot.cpuSeconds(), redis.cpuSeconds()]
  const figures = await work()
  const all = Math.max(1, figures.turns + figures.wrong)
  return {
    figures,
    cpuPer1000: ((bot.cpuSeconds() - cpu) / all) * 1000,
    redisPer1000: ((redis.cpuSeconds() - redisCpu) / all) * 1000,
    memory: bot.memory(),
  }
}
