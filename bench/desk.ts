/**
 * npm run bench -- desk: her words on the desk, a counsellor's words at the platform, while others write; and a list of 100,000 closed
 * cases. Writes bench/desk.md. Needs `redis-server`; loopback only; ends by itself.
 */
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus, loadavg } from 'node:os'
import { Pool } from 'undici'
import type { CaseId, ConversationId, EntryId } from '../src/message.ts'
import { channelIds } from '../src/message.ts'
import { connect } from '../src/store/redis/connect.ts'
import { redisStore } from '../src/store/redis/store.ts'
import { createSealer } from '../src/store/seal.ts'
import { hireStaff } from '../test/journeys/flood/staff.ts'
import { atDesk, type Desk } from './at-desk.ts'
import { startApp, startRedis } from './processes.ts'

const option = (name: string, usual: number): number =>
  Number(process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? usual)
const live = option('live', 50)
const perSecond = option('per-second', 200)
const seconds = option('seconds', 30)
const closed = option('closed', 100_000)
const secret = 'a-webhook-secret-of-the-bench'
const key = (text: string): Buffer => Buffer.alloc(32, text)
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const load: number[] = []
const watch = setInterval(() => load.push(loadavg()[0] ?? 0), 2000)

const redis = await startRedis()
const sealer = createSealer([{ id: 'k1', key: key('seal') }], key('pseudonym'))
const connection = await connect(redis.url, () => undefined)
const store = redisStore(connection, { channels: channelIds })
/** Each has three at most, one of them critical: so many counsellors as the live conversations need, two each. */
const staff = await hireStaff(
  { store, sealer },
  Array.from({ length: Math.ceil(live / 2) }, () => ({
    role: 'counsellor' as const,
    rota: 'first' as const,
  })),
)

/** The platform: notes when which words arrive. */
const arrived = new Map<string, number>()
const platform = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const at = performance.now()
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end('{"ok":true,"result":{"message_id":1,"date":0,"chat":{"id":1,"type":"private"}}}')
    if (!request.url?.endsWith('/sendMessage')) return
    const { text } = JSON.parse(Buffer.concat(chunks).toString()) as { text: string }
    if (text.startsWith('said ')) arrived.set(text, at)
  })
})
await new Promise<void>((resolve) => platform.listen(0, '127.0.0.1', resolve))

const app = await startApp({
  REDIS_URL: redis.url,
  SEAL_KEYS: `k1:${key('seal').toString('base64')}`,
  PSEUDONYM_KEY: key('pseudonym').toString('base64'),
  TELEGRAM_BOT_TOKEN: '8000000001:bench-token',
  TELEGRAM_WEBHOOK_SECRET: secret,
  TELEGRAM_API_ROOT: `http://127.0.0.1:${(platform.address() as AddressInfo).port}`,
  PUBLIC_URL: 'http://127.0.0.1',
})
const pool = new Pool(app.url, { connections: 128 })
let updates = 800_000_000

async function writes(chat: number, text: string): Promise<void> {
  const id = ++updates
  const answer = await pool.request({
    method: 'POST',
    path: '/webhooks/telegram',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
    body: JSON.stringify({
      update_id: id,
      message: {
        message_id: id,
        date: Math.floor(Date.now() / 1000),
        chat: { id: chat, type: 'private' },
        from: { id: chat, is_bot: false, first_name: 'A', language_code: 'en' },
        text,
      },
    }),
  })
  await answer.body.dump()
  if (answer.statusCode !== 200) throw new Error(`the webhook answered ${answer.statusCode}`)
}

type Talk = { chat: number; desk: Desk; path: string; id: string; lines: number }
const talks: Talk[] = []
const seen = new Map<string, (at: number) => void>()
/** A desk that is told of a case fetches what is new, as the page does. */
async function fetchNew(talk: Talk): Promise<void> {
  const { lines } = (await talk.desk.ask('GET', `${talk.path}?after=${talk.lines}`)) as {
    lines: { number: number; text?: string }[]
  }
  const at = performance.now()
  for (const { number, text } of lines) {
    talk.lines = Math.max(talk.lines, number)
    if (text) seen.get(text)?.(at)
  }
}
for (const [n, member] of staff.entries()) {
  const desk = await atDesk(app.url, member, n)
  const fetching = new Map<string, Promise<void>>()
  await desk.listen((name, { id }) => {
    if (name !== 'case.words') return
    const talk = talks.find((one) => one.id === id && one.desk === desk)
    if (!talk) return
    // One after the other, so that no line is fetched twice.
    fetching.set(
      talk.id,
      (fetching.get(talk.id) ?? Promise.resolve()).then(() => fetchNew(talk)).catch(() => undefined),
    )
  })
  for (let i = 0; i < 2 && talks.length < live; i++) {
    const chat = 5_300_000_000 + talks.length
    await writes(chat, 'person')
    let card: { id: string; channel: string } | undefined
    for (let tries = 0; !card && tries < 400; tries++) {
      const answer = (await desk.ask('POST', '/desk/api/cases/next', { id: randomUUID() })) as {
        card?: { id: string; channel: string }
      }
      card = answer.card
      if (!card) await pause(100)
    }
    if (!card) throw new Error('no case came to the desk')
    talks.push({ chat, desk, path: `/desk/api/cases/${card.channel}/${card.id}`, id: card.id, lines: 0 })
  }
}
process.stderr.write(`${talks.length} live conversations\n`)

const toDesk: number[] = []
const toPhone: number[] = []
let lost = 0
let flowed = 0
let late = 0
const ends = performance.now() + seconds * 1000
const under = new Set<Promise<void>>()
const track = (running: Promise<void>): void => {
  const mine = running.catch(() => void lost++).finally(() => under.delete(mine))
  under.add(mine)
}
async function flow(): Promise<void> {
  const begun = performance.now()
  for (let i = 0; performance.now() < ends; i++) {
    const due = begun + (i * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 1) await pause(wait)
    if (wait < -1000) late++
    flowed++
    track(writes(5_400_000_000 + (i % 2000), i % 4000 < 2000 ? '3' : '7'))
  }
}
/** She writes, it is on the desk; the counsellor answers, it is at the platform. One after the other, with a breath between. */
async function converse(talk: Talk, n: number): Promise<void> {
  await pause((n * 1000) / live)
  for (let turn = 0; performance.now() < ends; turn++) {
    const hers = `heard ${n} ${turn}`
    const onDesk = new Promise<number>((resolve, reject) => {
      seen.set(hers, resolve)
      setTimeout(() => reject(new Error('never on the desk')), 20_000).unref()
    })
    const wrote = performance.now()
    await writes(talk.chat, hers)
    toDesk.push((await onDesk) - wrote)
    seen.delete(hers)
    const words = `said ${n} ${turn}`
    const said = performance.now()
    await talk.desk.ask('POST', `${talk.path}/words`, { id: randomUUID(), text: words })
    for (let tries = 0; !arrived.has(words) && tries < 4000; tries++) await pause(5)
    const at = arrived.get(words)
    if (at === undefined) lost++
    else toPhone.push(at - said)
    await pause(500 + Math.random() * 1000)
  }
}
const cpu = app.cpuSeconds()
const flowing = flow()
await Promise.all(talks.map((talk, n) => converse(talk, n).catch(() => void lost++)))
await flowing
await Promise.all(under)
const used = app.cpuSeconds() - cpu

process.stderr.write('seeding closed cases\n')
const cardKey = talks[0]?.id.slice(0, 22) as ConversationId
const kept = await store.cases.read('telegram', talks[0]?.id as CaseId)
if (!kept) throw new Error('the card is gone')
const card = sealer.open(kept.conversation, 'card', kept.card).value as Record<string, unknown>
const many = 250
for (let i = 0; i < closed; i += many)
  await Promise.all(
    Array.from({ length: Math.min(many, closed - i) }, async (_, j) => {
      const n = i + j
      const conversation = `${String(n).padStart(12, '0')}${cardKey.slice(12)}` as ConversationId
      const id = `${conversation}.1` as CaseId
      const own = sealer.newKey(conversation)
      const { claim } = await store.inbox.append({
        channel: 'web',
        conversation,
        id: `seed${n}` as EntryId,
        sealed: sealer.seal(conversation, 'inbox', {}, own),
        order: 1,
        holdMs: 0,
        claimMs: 60_000,
      })
      if (!claim) throw new Error('not free')
      const over = { ...card, id, channel: 'web', state: 'closed' }
      await store.turn.commit({
        claim,
        state: null,
        say: [],
        timers: [],
        counts: [],
        day: '2026-11-25',
        case: {
          id,
          list: 'ended',
          rank: -n,
          card: sealer.seal(conversation, 'card', over, own),
          lines: [],
          keepMs: 7 * 24 * 3600_000,
        },
      })
    }),
  )
const [someone] = talks
if (!someone) throw new Error('nobody is at the desk')
const lists: [string, string][] = [
  ['the first 50', '/desk/api/cases/ended'],
  ['50 from the 50,000th, one channel', `/desk/api/cases/ended?from=${Math.floor(closed / 2)}&channel=web`],
  ['50 from the 1,000th, all channels', '/desk/api/cases/ended?from=1000'],
  ['who waits and who is cared for', '/desk/api/cases'],
]
const listed: [string, number[]][] = []
for (const [name, path] of lists) {
  const times: number[] = []
  for (let i = 0; i < 40; i++) {
    const asked = performance.now()
    await someone.desk.ask('GET', path)
    times.push(performance.now() - asked)
  }
  listed.push([name, times])
}
clearInterval(watch)
const at = (values: number[], share: number): string => {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(0)
}
const row = (name: string, values: number[], wanted: string): string =>
  `| ${name} | ${values.length} | ${at(values, 0.5)} | ${at(values, 0.99)} | ${at(values, 1)} | ${wanted} |`
const text = `# The desk, measured

\`npm run bench -- desk --live=${live} --per-second=${perSecond} --seconds=${seconds} --closed=${closed}\`, ${new Date().toISOString().slice(0, 10)}. Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}).
Load of the machine while it was measured: ${Math.min(...load).toFixed(1)} to ${Math.max(...load).toFixed(1)}; app, Redis (\`appendfsync always\`), women, platform and desks share it. Read a figure with that.

${talks.length} live conversations, ${flowed} other messages in ${seconds} s (${(flowed / seconds).toFixed(0)}/s wanted to flow, ${late} of them more than a second late by the driver), ${used.toFixed(1)} s CPU of the app. Lost or refused: ${lost}.

| in ms | count | median | p99 | longest | wanted |
| --- | --- | --- | --- | --- | --- |
${row('her message on the desk: sent to the webhook, told by the stream, fetched', toDesk, 'p99 ≤ 1000')}
${row('a counsellor’s words at the platform: from the request', toPhone, 'p99 ≤ 300')}
${listed.map(([name, times]) => row(`list, with ${closed} closed: ${name}`, times, name.startsWith('who') ? '' : '< 200')).join('\n')}
`
writeFileSync('bench/desk.md', text)
process.stdout.write(text)
await pool.destroy()
await app.stop()
await connection.close()
await redis.stop()
platform.closeAllConnections()
platform.close()
process.exit(0)
