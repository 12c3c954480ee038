/**
 * npm run bench -- burst: the rush after a post of a campaign. Ten times as many write from one second to the next, for a minute, and
 * every second one of them is in danger. Writes bench/burst.md. `--usual=50` messages/s before, `--times=10`, `--seconds=60`.
 */
import { writeFileSync } from 'node:fs'
import { channelIds, type PlatformId } from '../src/message.ts'
import { connect } from '../src/store/redis/connect.ts'
import { redisStore } from '../src/store/redis/store.ts'
import { createSealer } from '../src/store/seal.ts'
import { hireStaff } from '../test/journeys/flood/staff.ts'
import { atDesk } from './at-desk.ts'
import { makeHouse } from './house.ts'
import { machine } from './machine.ts'
import { number, pause } from './options.ts'
import { startApp, startRedis } from './processes.ts'
import { sendWomen } from './women/send-women.ts'
import { secret, token } from './women/telegram.ts'

const usual = number('usual', 50)
const times = number('times', 10)
const seconds = number('seconds', 60)
/** Whoever writes this has to be called for at once (`dialogs/transcripts/listening/pills.yaml`). */
const danger = 'нойрны эм олноор нь уучихлаа'
const key = (text: string): Buffer => Buffer.alloc(32, text)

const redis = await startRedis('always')
const sealer = createSealer([{ id: 'k1', key: key('seal') }], key('pseudonym'))
const connection = await connect(redis.url, () => undefined)
const store = redisStore(connection, { channels: channelIds })
const [member] = await hireStaff({ store, sealer }, [
  { role: 'counsellor', rota: 'first' },
  { role: 'supervisor', rota: 'supervisor' },
])
if (!member) throw new Error('nobody was hired')
const women = await sendWomen()
const house = makeHouse()
const app = await startApp({
  ...house.settings,
  REDIS_URL: redis.url,
  SEAL_KEYS: `k1:${key('seal').toString('base64')}`,
  PSEUDONYM_KEY: key('pseudonym').toString('base64'),
  TELEGRAM_BOT_TOKEN: token,
  TELEGRAM_WEBHOOK_SECRET: secret,
  TELEGRAM_API_ROOT: women.apiRoot,
  PUBLIC_URL: 'http://127.0.0.1',
})
await women.to(app.url)

/** Conversation ids of those in danger, and when each wrote. */
const wrote = new Map<string, number>()
const reached: number[] = []
const desk = await atDesk(app.url, member, 0)
await desk.listen((_, { id }) => {
  if (typeof id !== 'string') return
  const conversation = id.slice(0, 22)
  const at = wrote.get(conversation)
  if (at === undefined) return
  wrote.delete(conversation)
  // She is there when the desk can show her card, so it is fetched.
  void desk
    .ask('GET', '/desk/api/cases')
    .then((lists) => {
      if (!JSON.stringify(lists).includes(conversation)) throw new Error('not in the list')
      reached.push(performance.now() - at)
    })
    .catch(() => undefined)
})

// The just-in-time compiler has its say, and the usual day goes on before the rush.
await women.arrive({ kind: 'closed', women: 64, ms: 3000 })
await women.write()
await women.arrive({ kind: 'open', women: 1000, perSecond: usual, ms: 10_000 })
const before = await women.write()
await women.arrive({ kind: 'open', women: 1000, perSecond: usual * times, ms: seconds * 1000 })
const cpu = app.cpuSeconds()
const rushing = women.write()
for (let second = 0; second < seconds; second++) {
  const chat = 6_000_000_000 + second
  wrote.set(sealer.conversationId('telegram', String(chat) as PlatformId), performance.now())
  women.say(chat, danger)
  await pause(1000)
}
const rush = await rushing
const used = app.cpuSeconds() - cpu
const patience = performance.now() + 10_000
while (reached.length < seconds && performance.now() < patience) await pause(50)

const at = (share: number): number => {
  const sorted = [...reached].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.POSITIVE_INFINITY
}
const ms = (value: number): string => (Number.isFinite(value) ? value.toFixed(value < 10 ? 1 : 0) : '–')
const line = (holds: boolean, text: string): string => `- ${holds ? 'met' : '**not met**'}: ${text}`
const row = (name: string, { turns, seconds: took, ack, answer, refused, missing, wrong }: typeof rush) =>
  `| ${name} | ${(turns / took).toFixed(0)} | ${ms(ack.p50)} / ${ms(ack.p99)} | ${ms(answer.p50)} / ${ms(answer.p99)} / ${ms(answer.max)} | ${refused} | ${missing} | ${wrong} |`
const text = `# A rush

\`npm run bench -- burst --usual=${usual} --times=${times} --seconds=${seconds}\`: from ${usual} to ${usual * times} messages a second from one second to the next, for ${seconds} s, one in danger every second.
${machine()}. App (one process), Redis (\`appendfsync always\`), women, Telegram and the desk share the cores.

| | turns/s | ack p50 / p99, ms | answer p50 / p99 / longest, ms | refused | missing | wrong |
| --- | --- | --- | --- | --- | --- | --- |
${row('before', before)}
${row('the rush', rush)}

The app took ${((used / seconds) * 100).toFixed(0)} % of one core. From her dangerous words, sent to the webhook, until the desk was told and had fetched her card: median ${ms(at(0.5))} ms,
p99 ${ms(at(0.99))} ms, longest ${ms(at(1))} ms; ${reached.length} of ${seconds} came.

${line(reached.length === seconds && at(0.99) <= 1000, 'who is in danger is at the desk within 1 s (p99)')}
${line(rush.refused === 0 && rush.missing === 0, 'nothing is refused, nobody is left without an answer')}
`
writeFileSync('bench/burst.md', text)
process.stdout.write(text)
await app.stop()
await women.close()
await connection.close()
await redis.stop()
house.remove()
process.exit(0)
