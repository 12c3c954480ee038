/**
 * Women who climb the ladder on both platforms, on two processes, while things break; and what became of each, judged from outside:
 * by what her phone heard, by what is kept of her, and by what would never be looked at again. One run serves the promises that
 * ask about the same history.
 */
import { isDeepStrictEqual } from 'node:util'
import type { ChannelId, ConversationId, PlatformId, Sealed } from '../../src/message.ts'
import { connect } from '../../src/store/redis/connect.ts'
import { createSealer } from '../../src/store/seal.ts'
import {
  type Climber,
  cameTooLate,
  climberOn,
  messengerId,
  openHelpline,
  pause,
  seededRandom,
  telegramId,
} from '../../test/journeys/helpline.ts'
import { judge, rungWord } from '../../test/journeys/ladder.ts'
import { testKeys } from '../../test/support/app.ts'
import { movableClock } from '../../test/support/clock.ts'
import { type CuttingProxy, startCuttingProxy } from '../../test/support/cutting-proxy.ts'
import type { About } from '../promise.ts'
import { type Fault, type FaultName, faultNames, faults } from './faults.ts'
import { findOrphans } from './orphans.ts'
import { comparable, referenceOf, wrote } from './reference.ts'

export type History = {
  /** Deliveries the platforms had a 200 for: receipts and echoes too. */
  accepted: number
  /** What the women wrote. */
  written: number
  women: number
  /** Whose words the platform itself brought in another order, too late to be put right. */
  late: number
  answers: number
  faults: Map<FaultName, number>
  seconds: number
  deliveredAgain: number
  overtaken: number
  /** By what was broken. */
  lost: string[]
  twice: string[]
  order: string[]
  unlike: string[]
  missing: string[]
  repeatedWithoutFault: string[]
  repeatedInFault: number
  unasked: string[]
  orphans: string[]
  limits: string[]
  left: string[]
}

type Plan = {
  atOnce: number
  words: number
  faults: number
  longestMs: number
  /** Mean time between faults, ms. */
  everyMs: number
  /** How much of the time nothing breaks at the beginning, ms. */
  calmMs: number
}
const plans: Record<About['form'], Plan> = {
  short: { atOnce: 6, words: 6, faults: 7, longestMs: 20_000, everyMs: 300, calmMs: 4000 },
  long: { atOnce: 48, words: 24, faults: 1000, longestMs: 12 * 60_000, everyMs: 300, calmMs: 20_000 },
}
/** What she has heard is put away a little later: a fault in between may have it said again, and is not "without a fault". ms. */
const settledMs = 2000
/** Quick ones come more often, so that there are many. */
const weights: Partial<Record<FaultName, number>> = {
  'line to Redis cut in a command': 8,
  'line to Redis cut before the answer': 8,
  'all lines to Redis cut': 4,
  'Redis killed': 5,
  'app killed': 3,
  'platform took words and cut the line': 2,
}
/** The short form strikes these in turn: all quick, and each at another arrow. */
const quick: FaultName[] = [
  'line to Redis cut in a command',
  'app killed',
  'line to Redis cut before the answer',
  'Redis killed',
  'platform took words and cut the line',
  'Redis forgot its scripts',
  'platform failed',
]

type Story = {
  woman: Climber
  platform: 'telegram' | 'messenger'
  n: number
  from: number
  until: number
  sent: number
}

const known = new Map<string, Promise<History>>()
/** The history of this form and seed: run once, asked by many. */
export function lineUnderFaults(about: About): Promise<History> {
  const key = `${about.form} ${about.seed}`
  const run = known.get(key) ?? breakTheLine(about, plans[about.form])
  known.set(key, run)
  return run
}

async function breakTheLine({ form, seed, tell }: About, plan: Plan): Promise<History> {
  const chance = seededRandom(seed)
  const clocks = form === 'long' ? [movableClock(), movableClock()] : []
  const [redisClock, appClock] = clocks
  let proxy: CuttingProxy | undefined
  const line = await openHelpline({
    apps: form === 'long' ? 2 : 1,
    rungs: plan.words + 2,
    seed,
    duplicate: 0.2,
    reorder: 0.05,
    env: { LOG_LEVEL: 'error', IDLE_ERASE_HOURS: '720', ...appClock?.env },
    ...(redisClock ? { redisEnv: redisClock.env } : {}),
    redisUrl: async (redis) => {
      proxy = await startCuttingProxy(redis.port)
      return proxy.url
    },
  })
  if (!proxy) throw new Error('the proxy did not open')
  const begun = Date.now()
  const struck: Fault[] = []
  const stories: Story[] = []
  const left =
    form === 'long' && clocks.some((clock) => !clock)
      ? ['clocks were not moved: libfaketime is not installed']
      : []
  const names =
    form === 'short'
      ? quick
      : faultNames.flatMap((name) =>
          name.startsWith('clock') && left.length > 0 ? [] : Array<FaultName>(weights[name] ?? 1).fill(name),
        )
  const world = { line, proxy, clocks: clocks.filter((clock) => clock !== undefined), chance }
  let over = false

  async function breakThings(): Promise<void> {
    await pause(plan.calmMs)
    while (struck.length < plan.faults && Date.now() - begun < plan.longestMs) {
      const what = names[form === 'short' ? struck.length : Math.floor(chance() * names.length)]
      if (!what) break
      const from = Date.now()
      await faults[what](world)
      struck.push({ what, from, until: Date.now() })
      await pause(plan.everyMs * (0.3 + chance() * 1.4))
    }
    over = true
  }
  async function tellStories(lane: number): Promise<void> {
    for (let n = lane; !over; n += plan.atOnce) {
      const platform = n % 2 === 0 ? 'telegram' : 'messenger'
      const woman = climberOn(line, platform, n)
      const story: Story = { woman, platform, n, from: Date.now(), until: Number.POSITIVE_INFINITY, sent: 0 }
      stories.push(story)
      woman.start()
      // Messenger tells the time of a message in milliseconds, and knows no order within one.
      await pause(3)
      while (story.sent < plan.words) {
        // Several sentences in a row, as people write.
        for (let burst = 1 + Math.floor(chance() * 4); burst > 0 && story.sent < plan.words; burst--) {
          woman.say(rungWord(++story.sent))
          await pause(3)
        }
        await untilReached(story, Math.max(0, story.sent - 3), 4000)
      }
      await untilReached(story, story.sent, 20_000)
    }
  }
  async function untilReached(story: Story, rung: number, patienceMs: number): Promise<void> {
    const since = Date.now()
    while (Date.now() - since < patienceMs) {
      if (judge(story.woman.heard(), story.sent).reached >= rung) {
        if (rung === story.sent) story.until = Date.now()
        return
      }
      await pause(15)
    }
  }
  const watch = setInterval(
    () =>
      tell(
        `${Math.round((Date.now() - begun) / 1000)} s: ${stories.length} women, ${struck.length} faults, last ${struck.at(-1)?.what ?? 'none'}`,
      ),
    15_000,
  )
  try {
    const breaking = breakThings()
    await Promise.all(Array.from({ length: plan.atOnce }, (_, lane) => tellStories(lane)))
    await breaking
    await line.telegram.idle(60_000)
    await line.messenger.idle(60_000)
    // Whatever a dead worker held is taken up when its lease ends, at most 10 s later, and then waits its turn.
    const patience = Date.now() + 45_000
    for (const story of stories)
      if (story.until === Number.POSITIVE_INFINITY)
        await untilReached(story, story.sent, Math.max(100, patience - Date.now()))
    await pause(500)
    return await judgeAll({ line, stories, struck, begun, left })
  } finally {
    clearInterval(watch)
    await line.stop()
    await proxy.close()
    for (const clock of clocks) clock?.remove()
  }
}

async function judgeAll(run: {
  line: Awaited<ReturnType<typeof openHelpline>>
  stories: readonly Story[]
  struck: readonly Fault[]
  begun: number
  left: string[]
}): Promise<History> {
  const { line, stories, struck, begun, left } = run
  const connection = await connect(line.redis.url, () => undefined)
  const sealer = createSealer(
    [{ id: 'k1', key: Buffer.from(testKeys.SEAL_KEYS.split(':')[1] ?? '', 'base64') }],
    Buffer.from(testKeys.PSEUDONYM_KEY, 'base64'),
  )
  const { DIALOGS_DIR = '', LOCALES_DIR = '', DIRECTORY_DIR = '' } = line.env
  const reference = referenceOf({ DIALOGS_DIR, LOCALES_DIR, DIRECTORY_DIR })
  const history: History = {
    accepted: line.telegram.counts.acknowledged + line.messenger.counts.acknowledged,
    written: stories.reduce((sum, { sent }) => sum + sent + 1, 0),
    women: stories.length,
    late: 0,
    answers: 0,
    faults: new Map(),
    seconds: Math.round((Date.now() - begun) / 1000),
    deliveredAgain: line.telegram.counts.duplicates + line.messenger.counts.duplicates,
    overtaken: line.telegram.counts.overtaken + line.messenger.counts.overtaken,
    lost: [],
    twice: [],
    order: [],
    unlike: [],
    missing: [],
    repeatedWithoutFault: [],
    repeatedInFault: 0,
    unasked: [],
    orphans: await findOrphans(connection, ['telegram', 'messenger']),
    limits: [...line.telegram.violations, ...line.messenger.violations],
    left,
  }
  for (const { what } of struck) history.faults.set(what, (history.faults.get(what) ?? 0) + 1)
  for (const story of stories) {
    const { woman, platform, n, sent } = story
    const heard = woman.heard()
    history.answers += heard.length
    if (cameTooLate(woman, line.balancer)) {
      history.late++
      continue
    }
    const { reached, repeated, wrong } = judge(heard, sent)
    const name = `${platform} ${n}`
    const kept = await savedOf(platform, n)
    const wanted = reference(
      [
        platform === 'telegram' ? { type: 'event', name: 'start' } : wrote('сайн уу'),
        ...Array.from({ length: sent }, (_, i) => wrote(rungWord(i + 1))),
      ],
      platform,
      sealer.conversationId(platform, addressOf(platform, n)),
    )
    const differs = differenceOf(comparable(kept), comparable(wanted))
    const misses = (kept as { place?: { misses: number } } | undefined)?.place?.misses ?? 0
    if (differs.length > 0) history.unlike.push(`${name}: ${differs.join(', ')}`)
    if (reached < sent) {
      // The step she stands on tells whether her words or ours are missing.
      const step = Number(
        /\d+$/.exec((kept as { place?: { step: string } } | undefined)?.place?.step ?? '')?.[0] ?? -1,
      )
      if (step >= sent)
        history.missing.push(`${name}: heard up to ${reached} of ${sent}; ${await leftOf(platform, n)}`)
      else if (misses === 0) history.lost.push(`${name}: stands at ${step} of ${sent}`)
    }
    if (misses > 0)
      history.twice.push(
        `${name}: was not understood ${misses} times: a message came twice, or out of its place`,
      )
    for (const one of wrong)
      if (one.startsWith('heard "')) {
        if (/heard "here is/.test(one)) history.order.push(`${name}: ${one}`)
        else history.unasked.push(`${name}: ${one}`)
      }
    const touched = struck.some(
      ({ from, until }) => until + 15_000 >= story.from && from <= story.until + settledMs,
    )
    if (repeated > 0 && !touched) history.repeatedWithoutFault.push(`${name}: heard ${repeated} twice`)
    if (touched) history.repeatedInFault += repeated
  }
  await connection.close()
  return history

  /** What of ours still waits for her, and why: by this it is told whether it was late or thrown away. */
  async function leftOf(platform: ChannelId, n: number): Promise<string> {
    const p = `itgel:{${platform}}:`
    const conversation = sealer.conversationId(platform, addressOf(platform, n))
    const ask = (...command: string[]): Promise<unknown> => connection.send(command)
    const waiting = Number(await ask('LLEN', `${p}o:${conversation}`))
    const lanes = await Promise.all(
      ['urgent', 'normal'].map((lane) => ask('ZSCORE', `${p}out:${lane}`, conversation)),
    )
    const [tries, lease] = (await ask('HMGET', `${p}c:${conversation}`, 'otries', 'olease')) as unknown[]
    const clock = (await ask('HMGET', `${p}clock`, 'seen', 'ahead')) as unknown[]
    return `${waiting} wait, due at ${lanes.map(String).join('/')}, ${tries} tries, lease ${lease}, the line's clock ${clock.map(String).join('+')}`
  }
  async function savedOf(platform: ChannelId, n: number): Promise<never | undefined> {
    const conversation: ConversationId = sealer.conversationId(platform, addressOf(platform, n))
    const state = await connection.send(['HGET', `itgel:{${platform}}:c:${conversation}`, 'state'])
    return state === null
      ? undefined
      : (sealer.open(conversation, 'state', String(state) as Sealed).value as never)
  }
}

const addressOf = (platform: ChannelId, n: number): PlatformId =>
  (platform === 'telegram' ? String(telegramId(n)) : messengerId(n)) as PlatformId

/** Fields in which both differ, with what each has there. */
function differenceOf(kept: Record<string, unknown>, wanted: Record<string, unknown>): string[] {
  const names = new Set([...Object.keys(kept), ...Object.keys(wanted)])
  return [...names].flatMap((name) => {
    const [is, should] = [kept[name], wanted[name]]
    return isDeepStrictEqual(is, should)
      ? []
      : [`${name} is ${JSON.stringify(is)}, not ${JSON.stringify(should)}`]
  })
}

export const faultsIn = (history: History): number =>
  [...history.faults.values()].reduce((sum, n) => sum + n, 0)
