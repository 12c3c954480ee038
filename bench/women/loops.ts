/** How the women write: as fast as they are answered, one at a time, at a steady rate, or without waiting for an answer. */
import { build, type Histogram } from 'hdr-histogram-js'
import { openTelegram } from './telegram.ts'
import { createWoman, createWriter, type Move, readWords, type Woman } from './woman.ts'

/** Times in ms. */
export type Times = { p50: number; p95: number; p99: number; max: number }
export type Figures = {
  /** Messages that got the right answer. */
  turns: number
  seconds: number
  /** An answer that was not the right one, or one too many. */
  wrong: number
  /** No answer within ten seconds. */
  missing: number
  /** Not acknowledged with 200. */
  refused: number
  /** Pressed buttons whose spinner was not ended. */
  spinning: number
  /** From when the message was due until the 200. */
  ack: Times
  /** From when the message was due until the answer was at Telegram. */
  answer: Times
  /** CPU seconds that the women and their Telegram took. */
  cpu: number
  /** What the bot did against Telegram's rules. */
  breaches: Record<string, number>
}

export type Work =
  /** `strict`: her next message follows the answer at once, though the webhook may not be acknowledged yet. */
  /** `characters`: they only write, texts of this length. */
  | { kind: 'closed'; women: number; ms: number; strict?: boolean; characters?: number }
  /** At this rate whatever is answered. Times count from when a message was due, so that no waiting is left out. */
  | { kind: 'open'; women: number; perSecond: number; ms: number }
  /** The next message follows the acknowledgement, whatever is answered. */
  | { kind: 'ack'; women: number; ms: number }

export type Women = {
  apiRoot: string
  /** Brings them to the first question; what comes back lets them write. */
  arrive(work: Work): Promise<() => Promise<Figures>>
  /** One message of somebody else, beside them; its answer is not judged. Resolves with the status of the webhook. */
  say(chat: number, text: string): Promise<number>
  close(): Promise<void>
}

const patienceMs = 10_000
/** Under strict order she reads, and presses, before the bot's call has come back to it: Telegram is not in the same room. */
const strictAnswerMs = 2
/** Arriving is not measured; so many at once. */
const arriveAtOnce = 50

type Verdict = 'right' | 'wrong' | 'missing'
type Waiting = { move: Move; since: number; tell(verdict: Verdict): void }

export async function openWomen(webhook: () => readonly string[]): Promise<Women> {
  const telegram = await openTelegram(webhook)
  const words = readWords()
  const waiting = new Map<number, Waiting>()
  let nextChat = 5_000_000_000
  let tooMany = 0
  const beside = new Set<number>()

  telegram.onSend = (chat, sent) => {
    const expected = waiting.get(chat)
    if (!expected) {
      if (!beside.has(chat)) tooMany++
      return
    }
    waiting.delete(chat)
    const { text, labels } = expected.move.expects
    const right =
      sent.text === text &&
      sent.labels.length === labels.length &&
      sent.labels.every((one) => labels.includes(one))
    expected.tell(right ? 'right' : 'wrong')
  }
  const impatience = setInterval(() => {
    const longAgo = performance.now() - patienceMs
    for (const [chat, { since, tell }] of waiting) {
      if (since > longAgo) continue
      waiting.delete(chat)
      tell('missing')
    }
  }, 250)

  /** One message and its answer. */
  async function turn(woman: Woman, due: number, tally: Tally, strict = false): Promise<void> {
    const { chat } = woman
    let move = tally.lost.delete(chat) ? woman.begin() : woman.move()
    const answered = new Promise<Verdict>((tell) => {
      waiting.set(chat, { move, since: performance.now(), tell })
    })
    let carried = 'press' in move ? telegram.press(chat, move.press) : telegram.write(chat, move.write)
    if (!carried) {
      // The button is not there: an answer that came in between has taken its place.
      move = woman.begin()
      const now = waiting.get(chat)
      if (now) waiting.set(chat, { ...now, move })
      carried = telegram.write(chat, '/start')
    }
    const acknowledged = carried.then((status) => {
      if (status === 200) tally.ack.recordValue(micros(due))
      else tally.refused++
    })
    const verdict = await answered
    if (verdict === 'right') {
      tally.turns++
      tally.answer.recordValue(micros(due))
    } else {
      tally[verdict]++
      tally.lost.add(chat)
    }
    // Telegram brings a chat's next update when the one before is acknowledged.
    if (!strict) await acknowledged
    else void acknowledged
  }

  async function arrive(count: number, characters?: number): Promise<Woman[]> {
    const women = Array.from({ length: count }, () =>
      characters === undefined ? createWoman(++nextChat, words) : createWriter(++nextChat, characters),
    )
    const tally = newTally()
    for (let at = 0; at < count; at += arriveAtOnce)
      await Promise.all(
        women.slice(at, at + arriveAtOnce).map((woman) => turn(woman, performance.now(), tally)),
      )
    if (tally.turns < count)
      throw new Error(
        `of ${count} women ${tally.turns} were greeted: ${JSON.stringify(telegram.takeBreaches())}`,
      )
    return women
  }

  async function closed({ women: count, ms, strict, characters }: Work & { kind: 'closed' }, tally: Tally) {
    const women = await arrive(count, characters)
    return async () => {
      const until = performance.now() + ms
      await Promise.all(
        women.map(async (woman) => {
          while (performance.now() < until) await turn(woman, performance.now(), tally, strict)
        }),
      )
    }
  }

  /** Each woman writes her messages one after the other; one that is due while she still waits is late from then on. */
  async function open({ women: count, perSecond, ms }: Work & { kind: 'open' }, tally: Tally) {
    const women = await arrive(count)
    return async () => {
      const started = performance.now()
      const all = Math.floor((perSecond * ms) / 1000)
      const lanes = women.map(() => Promise.resolve())
      for (let sent = 0; sent < all; ) {
        const now = performance.now()
        for (; sent < all && started + (sent * 1000) / perSecond <= now; sent++) {
          const due = started + (sent * 1000) / perSecond
          const lane = sent % count
          const woman = women[lane]
          if (woman) lanes[lane] = (lanes[lane] ?? Promise.resolve()).then(() => turn(woman, due, tally))
        }
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
      await Promise.all(lanes)
    }
  }

  async function acknowledgeOnly({ women: count, ms }: Work & { kind: 'ack' }, tally: Tally) {
    const women = await arrive(count)
    return async () => {
      let answers = 0
      const judge = telegram.onSend
      telegram.onSend = () => void answers++
      const until = performance.now() + ms
      let asked = 0
      await Promise.all(
        women.map(async ({ chat }) => {
          while (performance.now() < until) {
            const due = performance.now()
            asked++
            const status = await telegram.write(chat, '/start')
            if (status === 200) tally.ack.recordValue(micros(due))
            else tally.refused++
          }
        }),
      )
      tally.ended = performance.now()
      tally.turns = asked - tally.refused
      // Every one is answered all the same, later.
      const patience = performance.now() + patienceMs
      while (answers < tally.turns && performance.now() < patience)
        await new Promise((resolve) => setTimeout(resolve, 20))
      tally.missing = Math.max(0, tally.turns - answers)
      telegram.onSend = judge
    }
  }

  return {
    apiRoot: telegram.apiRoot,
    say(chat, text) {
      beside.add(chat)
      return telegram.write(chat, text)
    },
    async arrive(work) {
      const tally = newTally()
      const run = await (work.kind === 'closed'
        ? closed(work, tally)
        : work.kind === 'open'
          ? open(work, tally)
          : acknowledgeOnly(work, tally))
      return async () => {
        telegram.takeBreaches()
        telegram.takeSpinners()
        tooMany = 0
        const cpu = process.cpuUsage()
        telegram.answerAfterMs = 'strict' in work && work.strict ? strictAnswerMs : 0
        const started = performance.now()
        await run()
        telegram.answerAfterMs = 0
        const took = ((tally.ended ?? performance.now()) - started) / 1000
        const { user, system } = process.cpuUsage(cpu)
        // The last spinners may end after the last answers.
        await new Promise((resolve) => setTimeout(resolve, 300))
        const { pressed, ended } = telegram.takeSpinners()
        return {
          turns: tally.turns,
          seconds: took,
          wrong: tally.wrong + tooMany,
          missing: tally.missing,
          refused: tally.refused,
          spinning: pressed - ended,
          ack: times(tally.ack),
          answer: times(tally.answer),
          cpu: (user + system) / 1e6,
          breaches: telegram.takeBreaches(),
        }
      }
    },
    async close() {
      clearInterval(impatience)
      await telegram.close()
    },
  }
}

type Tally = {
  turns: number
  wrong: number
  missing: number
  refused: number
  ack: Histogram
  answer: Histogram
  /** Women whose answer was not the right one: they begin again. */
  lost: Set<number>
  ended?: number
}

const newTally = (): Tally => ({
  turns: 0,
  wrong: 0,
  missing: 0,
  refused: 0,
  lost: new Set(),
  ack: build({ highestTrackableValue: 120_000_000, numberOfSignificantValueDigits: 3 }),
  answer: build({ highestTrackableValue: 120_000_000, numberOfSignificantValueDigits: 3 }),
})
const micros = (from: number): number => Math.max(1, Math.round((performance.now() - from) * 1000))
const times = (of: Histogram): Times => ({
  p50: of.getValueAtPercentile(50) / 1000,
  p95: of.getValueAtPercentile(95) / 1000,
  p99: of.getValueAtPercentile(99) / 1000,
  max: of.maxValue / 1000,
})
