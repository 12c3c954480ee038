/**
 * npm run bench -- growth: what a turn costs when much is stored, when dialogs are long, when she writes much; how long a restart takes;
 * and what a conversation takes of Redis' memory. Writes bench/growth.md after every part.
 *
 *   --stored=1000,100000,1000000   --steps=10,100,1000   --characters=100,1000,4000,20000   --seconds=5
 *   --only=stored,steps,characters
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { ConversationId, EntryId, PlatformId, Sealed } from '../src/message.ts'
import { channelIds } from '../src/message.ts'
import { connect } from '../src/store/redis/connect.ts'
import { redisStore } from '../src/store/redis/store.ts'
import { createSealer } from '../src/store/seal.ts'
import { makeHouse } from './house.ts'
import { makeLongHouse, makeWritersHouse } from './long-houses.ts'
import { machine } from './machine.ts'
import { named, number, pause } from './options.ts'
import { type Measured, type MeasuredRedis, startApp, startRedis } from './processes.ts'
import type { Figures, Work } from './women/loops.ts'
import { type SentWomen, sendWomen } from './women/send-women.ts'
import { secret, token } from './women/telegram.ts'

const list = (name: string, usual: string): number[] => (named(name) ?? usual).split(',').map(Number)
const seconds = number('seconds', 5)
const parts = named('only')?.split(',') ?? ['stored', 'steps', 'characters']
/** No seeding goes on for longer than this; what was reached is told. */
const longestSeedMs = number('seed-minutes', 15) * 60_000
const key = (text: string): Buffer => createHash('sha256').update(`bench ${text}`).digest()
const saturated: Work = { kind: 'closed', women: 64, ms: seconds * 1000 }
const told: string[] = []

type Costs = { turns: number; cpu: number; redis: number; figures: Figures }

async function open(
  house: { settings: Record<string, string> },
  redis: MeasuredRedis,
  women: SentWomen,
): Promise<Measured> {
  const app = await startApp({
    ...house.settings,
    REDIS_URL: redis.url,
    SEAL_KEYS: `k1:${key('seal').toString('base64')}`,
    PSEUDONYM_KEY: key('pseudonym').toString('base64'),
    NODE_ENV: 'production',
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_WEBHOOK_SECRET: secret,
    TELEGRAM_API_ROOT: women.apiRoot,
    PUBLIC_URL: 'https://127.0.0.1',
  })
  await women.to(app.url)
  return app
}

async function costs(
  app: Measured,
  redis: MeasuredRedis,
  women: SentWomen,
  work = saturated,
): Promise<Costs> {
  await women.arrive(work)
  const [cpu, redisCpu] = [app.cpuSeconds(), redis.cpuSeconds()]
  const figures = await women.write()
  const turns = Math.max(1, figures.turns)
  return {
    turns: turns / figures.seconds,
    cpu: ((app.cpuSeconds() - cpu) / turns) * 1000,
    redis: ((redis.cpuSeconds() - redisCpu) / turns) * 1000,
    figures,
  }
}

const cells = ({ turns, cpu, redis, figures }: Costs): string =>
  `${turns.toFixed(0)} | ${cpu.toFixed(2)} | ${redis.toFixed(2)} | ${figures.answer.p50.toFixed(1)} / ${figures.answer.p99.toFixed(1)} | ${figures.wrong + figures.missing + figures.refused}`
const head = (first: string, more = ''): string =>
  `| ${first} | turns/s | app CPU s per 1000 | Redis CPU s per 1000 | answer p50 / p99, ms | wrong or missing |${more}\n|${' --- |'.repeat(6 + (more.split('|').length - 1))}`

function tell(part: string): void {
  told.push(part)
  writeFileSync(
    'bench/growth.md',
    `# Growth\n\n\`npm run bench -- growth\`: one process, 64 women, saturated for ${seconds} s at each line, Redis \`appendfsync always\`.\n${machine()}. All of it shares the cores.\n\n${told.join('\n\n')}\n\nLists at the desk with 100,000 closed cases: [desk.md](desk.md).\n`,
  )
}

if (parts.includes('stored')) await growStore()
if (parts.includes('steps')) {
  const lines: string[] = []
  for (const steps of list('steps', '10,100,1000')) {
    const [house, redis, women] = [makeLongHouse(steps), await startRedis(), await sendWomen()]
    const app = await open(house, redis, women)
    await warm(women)
    lines.push(
      `| ${steps} | ${cells(await costs(app, redis, women))} | ${app.startMs.toFixed(0)} | ${app.memory().toFixed(0)} |`,
    )
    process.stderr.write(`${lines.at(-1)}\n`)
    await app.stop()
    await women.close()
    await redis.stop()
    house.remove()
  }
  tell(
    `## Dialogs of many steps\n\n${head('steps in the dialog', ' start to ready, ms | app MiB |')}\n${lines.join('\n')}`,
  )
}
if (parts.includes('characters')) {
  const [house, redis, women] = [makeWritersHouse(), await startRedis(), await sendWomen()]
  const app = await open(house, redis, women)
  const lines: string[] = []
  for (const characters of [1, ...list('characters', '100,1000,4000,20000')]) {
    const work: Work = { kind: 'closed', women: characters > 5000 ? 8 : 64, ms: seconds * 1000, characters }
    // The first length is seen twice: once to warm up.
    const found = await costs(app, redis, women, work)
    if (characters > 1) lines.push(`| ${characters} | ${cells(found)} |`)
    process.stderr.write(`${characters} characters: ${found.turns.toFixed(0)} turns/s\n`)
  }
  await app.stop()
  await women.close()
  await redis.stop()
  house.remove()
  tell(
    `## Long messages\n\nMongolian prose, every word of it screened. Telegram cuts at 4,096 characters; more can only come by the page. From 5,000 on 8 women write.\n\n${head('characters in a message')}\n${lines.join('\n')}`,
  )
}
process.stdout.write(`${told.join('\n\n')}\n`)
process.exit(0)

async function warm(women: SentWomen): Promise<void> {
  await women.arrive({ kind: 'closed', women: 64, ms: 3000 })
  await women.write()
}

async function growStore(): Promise<void> {
  const [house, redis, women] = [makeHouse(), await startRedis(), await sendWomen()]
  let app = await open(house, redis, women)
  await warm(women)
  const connection = await connect(redis.url, () => undefined)
  const store = redisStore(connection, { channels: channelIds })
  const sealer = createSealer([{ id: 'k1', key: key('seal') }], key('pseudonym'))
  const info = async (section: string, name: string): Promise<string> =>
    new RegExp(`${name}:(\\S+)`).exec(String(await connection.send(['INFO', section])))?.[1] ?? ''
  const memory = async (): Promise<number> => Number(await info('memory', 'used_memory'))
  const settled = async (): Promise<void> => {
    while ((await info('persistence', 'aof_rewrite_in_progress')) === '1') await pause(200)
    await pause(500)
  }

  /** What is kept of a woman in the middle of the dialog: the first of those who just wrote. */
  const someone = sealer.conversationId('telegram', '5000000001' as PlatformId)
  const kept = await connection.send(['HGET', `itgel:{telegram}:c:${someone}`, 'state'])
  if (typeof kept !== 'string') throw new Error('nothing is kept of the first woman')
  const state = sealer.open(someone, 'state', kept as Sealed).value

  /** One who wrote a message today and stands in the middle of the dialog. */
  async function seed(n: number): Promise<void> {
    const conversation = sealer.conversationId(
      'telegram',
      String(7_000_000_000 + n) as PlatformId,
    ) as ConversationId
    const own = sealer.newKey(conversation)
    const { claim } = await store.inbox.append({
      channel: 'telegram',
      conversation,
      id: `${String(n).padStart(22, '0')}` as EntryId,
      sealed: sealer.seal(conversation, 'inbox', {}, own),
      order: 1,
      holdMs: 0,
      claimMs: 60_000,
    })
    if (!claim) throw new Error('not free')
    await store.turn.commit({
      claim,
      state: sealer.seal(conversation, 'state', state, own),
      say: [],
      timers: [{ name: 'idle', inMs: 24 * 3600_000 }],
      counts: [],
      day: new Date().toISOString().slice(0, 10),
      trace: sealer.seal(conversation, 'trace', '1', own),
    })
  }

  const lines: string[] = []
  let seeded = 0
  let idleBytes = Number.NaN
  const restarts: string[] = []
  for (const wanted of list('stored', '1000,100000,1000000')) {
    const before = await memory()
    const from = seeded
    const until = performance.now() + longestSeedMs
    await connection.send(['CONFIG', 'SET', 'appendfsync', 'no'])
    while (seeded < wanted && performance.now() < until) {
      const batch = Math.min(500, wanted - seeded)
      const first = seeded
      await Promise.all(Array.from({ length: batch }, (_, index) => seed(first + index)))
      seeded += batch
      if (seeded % 50_000 === 0) process.stderr.write(`${seeded} stored\n`)
    }
    await connection.send(['CONFIG', 'SET', 'appendfsync', 'always'])
    await settled()
    if (seeded - from >= 1000) idleBytes = ((await memory()) - before) / (seeded - from)
    const found = await costs(app, redis, women)
    const open500 = await costs(app, redis, women, {
      kind: 'open',
      women: 500,
      perSecond: 500,
      ms: seconds * 1000,
    })
    lines.push(
      `| ${seeded}${seeded < wanted ? ` (of ${wanted})` : ''} | ${cells(found)} | ${open500.figures.answer.p99.toFixed(1)} | ${((await memory()) / 2 ** 20).toFixed(0)} |`,
    )
    process.stderr.write(`${lines.at(-1)}\n`)
    if (seeded >= 100_000) restarts.push(await restart())
    if (seeded < wanted) break
  }

  /** The app, and then both, with everybody in the middle of something. */
  async function restart(): Promise<string> {
    await app.stop()
    app = await open(house, redis, women)
    const alone = app.startMs
    const first = await firstAnswer()
    await app.stop()
    const redisMs = await redis.restart()
    app = await open(house, redis, women)
    const both = redisMs + app.startMs
    await women.to(app.url)
    const firstAfterBoth = await firstAnswer()
    // The client of this program was cut off too, and finds Redis again by itself.
    await pause(1500)
    return `- ${seeded} open conversations: the app is ready after ${alone.toFixed(0)} ms and its first answer takes ${first.toFixed(0)} ms; Redis reads its file in ${redisMs.toFixed(0)} ms, both together are ready after ${both.toFixed(0)} ms (first answer ${firstAfterBoth.toFixed(0)} ms)${alone + first <= 5000 ? '' : '; **more than 5 s**'}.`
  }
  async function firstAnswer(): Promise<number> {
    const asked = performance.now()
    await women.arrive({ kind: 'closed', women: 1, ms: 1 })
    return performance.now() - asked
  }

  // Ten messages and ten answers each: what a day of writing adds to a conversation.
  await settled()
  const before = await memory()
  const writing: Work = { kind: 'closed', women: 500, ms: Math.max(10_000, seconds * 1000) }
  await women.arrive(writing)
  const arrived = await memory()
  const { turns } = await women.write()
  await pause(1000)
  const perMessage = ((await memory()) - arrived) / Math.max(1, turns)
  const active = (arrived - before) / 500 + 9 * perMessage
  const million = (bytes: number): string => ((bytes * 1e6) / 2 ** 30).toFixed(1)

  tell(`## Many conversations

${head('stored', ' p99 at 500/s, ms | Redis MiB |')}
${lines.join('\n')}

${restarts.length > 0 ? restarts.join('\n') : '- no restart was measured: fewer than 100,000 were stored.'}

Redis takes ${idleBytes.toFixed(0)} bytes for a conversation of one message; every further message and its answer add ${perMessage.toFixed(0)} (their ids, kept 7 days
so that nothing is taken twice, and the sealed traces, kept 48 h so that the chat can be wiped). One that wrote ten messages today takes
${active.toFixed(0)} bytes. So a campaign that brings a million women in one day needs ${million(idleBytes)} GiB if each writes once and ${million(active)} GiB if each writes ten
times: one Redis, with as much again free for the rewriting of its file.`)
  await app.stop()
  await women.close()
  await connection.close()
  await redis.stop()
  house.remove()
}
