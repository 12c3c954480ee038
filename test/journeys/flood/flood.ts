/**
 * A flood of critical cases through the whole process, while app and Redis are killed at random, clocks are moved and one pager
 * is dead; and a history checker: everyone called or taken in time, nobody owned by two, nobody forgotten, nothing lost.
 */
import type { CaseCard } from '../../../src/counselling/card.ts'
import type { CaseLine } from '../../../src/counselling/case-line.ts'
import type { CaseId, PlatformId } from '../../../src/message.ts'
import { connect } from '../../../src/store/redis/connect.ts'
import { redisStore } from '../../../src/store/redis/store.ts'
import { createSealer } from '../../../src/store/seal.ts'
import { type App, startApp, testKeys } from '../../support/app.ts'
import { movableClock } from '../../support/clock.ts'
import { startRedis } from '../../support/redis.ts'
import { judgeCase, type Known, type Verdict } from './checker.ts'
import { type Done, workShift } from './counsellor.ts'
import { openPhones } from './phones.ts'
import { hireStaff } from './staff.ts'

export type FloodOptions = {
  cases: number
  seed: number
  /** Women who write at once, at most. */
  atOnce: number
  /** Mean time between faults, ms; 0: none. */
  faultEveryMs: number
  /** Whether clocks of the processes are moved, where the machine can. */
  clocks: boolean
  /** Stops bringing new cases after so long, ms, and ends with those that came. */
  longestMs: number
  /** One case in so many is taken and then forgotten, and is another's minutes later. 0: none. */
  forgets?: number
  counsellors?: number
  /** Told how far it is, each few seconds. */
  progress?: (line: string) => void
}

export type Fault = { what: 'app killed' | 'Redis killed' | 'clock moved'; from: number; until: number }
export type FloodReport = {
  cases: number
  erased: number
  seconds: number
  faults: Record<Fault['what'], number>
  clocksMoved: boolean
  /** From her acknowledged words to the first page or the taking of her case, ms: quiet, and touched by a fault. */
  quiet: number[]
  touched: number[]
  wrong: string[]
  /** Words of a counsellor that reached a phone twice. */
  repeated: number
  acts: number
  pages: number
  peopleCalledByDeadPager: number
}

const token = '8123456789:AAF_a-token-of-the-flood-0123456789abc'
const webhookSecret = 'a-webhook-secret-of-the-flood'
const dangers = [
  'he say he will kill me tonight when he come home',
  'нөхөр намайг ална гээд хутга бариад зогсож байна',
  'namaig alna geed hutga bariad zogsoj baina',
]
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export async function flood(options: FloodOptions): Promise<FloodReport> {
  const random = seeded(options.seed)
  const clocks = options.clocks ? [movableClock(), movableClock(), movableClock()] : []
  const [redisClock, ...appClocks] = clocks
  const moves = clocks.length > 0 && clocks.every((clock) => clock !== undefined)
  const redis = await startRedis([], redisClock?.env)
  const phones = await openPhones(random)
  const connection = await connect(redis.url, () => undefined)
  const store = redisStore(connection, {
    channels: ['telegram', 'web', 'messenger', 'botframework', 'terminal'],
  })
  const sealer = createSealer(
    [{ id: 'k1', key: Buffer.from(testKeys.SEAL_KEYS.split(':')[1] ?? '', 'base64') }],
    Buffer.from(testKeys.PSEUDONYM_KEY, 'base64'),
  )
  const counsellors = options.counsellors ?? 8
  const staff = await hireStaff({ store, sealer }, [
    ...Array.from({ length: counsellors }, (_, n) => ({
      role: 'counsellor' as const,
      rota: n < counsellors / 2 ? ('first' as const) : ('backup' as const),
    })),
    { role: 'supervisor', rota: 'supervisor' },
  ])
  const env = {
    REDIS_URL: redis.url,
    LOG_LEVEL: 'error',
    PUBLIC_URL: 'http://127.0.0.1',
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_WEBHOOK_SECRET: webhookSecret,
    TELEGRAM_API_ROOT: phones.telegram,
    PAGER_WEBHOOK_URL: phones.gateway,
    PAGER_WEBHOOK_SECRET: 'a secret of the gateway of the flood',
    PAGER_PRIVATE_HOSTS: 'true',
    // Nothing listens there: the pager that is dead.
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: '9',
    SMTP_TLS: 'none',
    SMTP_FROM: 'line@example.mn',
    PAGER_AGAIN_SECONDS: '20',
    PAGER_BACKUP_SECONDS: '30',
    PAGER_SUPERVISOR_SECONDS: '45',
    PAGER_EVERYONE_SECONDS: '20',
  }
  const apps: App[] = []
  for (let n = 0; n < 2; n++) apps.push(await startApp({ ...env, ...appClocks[n]?.env }))
  const up = [true, true]
  phones.refuse = 3

  const faults: Fault[] = []
  const begun = Date.now()
  const known: (Known & { chat: number })[] = []
  let over = false
  let away = false

  const urls = (): string[] => apps.flatMap((app, n) => (up[n] ? [app.url] : []))
  let updates = 700_000_000

  /** As the platform does: the same update until somebody says 200. */
  async function deliver(chat: number, text: string): Promise<number> {
    const update = ++updates
    const body = JSON.stringify({
      update_id: update,
      message: {
        message_id: update,
        date: Math.floor(Date.now() / 1000),
        chat: { id: chat, type: 'private' },
        from: { id: chat, is_bot: false, first_name: 'A', language_code: 'en' },
        text,
      },
    })
    for (;;) {
      const all = urls()
      const url = all[update % Math.max(1, all.length)]
      const status = url
        ? await fetch(`${url}/webhooks/telegram`, {
            method: 'POST',
            body,
            signal: AbortSignal.timeout(6000),
            headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': webhookSecret },
          }).then(
            async (answer) => {
              await answer.arrayBuffer()
              return answer.status
            },
            () => 0,
          )
        : 0
      if (status === 200) return Date.now()
      if (status !== 0 && status < 500 && status !== 429) throw new Error(`the webhook answered ${status}`)
      await pause(150 + random() * 250)
    }
  }

  async function woman(n: number): Promise<void> {
    const chat = 5_100_000_000 + n
    const me: Known & { chat: number } = {
      chat,
      conversation: sealer.conversationId('telegram', String(chat) as PlatformId),
      wroteAt: Date.now(),
      acknowledgedAt: 0,
      reply: undefined,
      erased: false,
    }
    const answered = new Promise<void>((resolve) => {
      phones.onHeard(chat, (text) => {
        if (text.startsWith('words-')) resolve()
      })
    })
    me.acknowledgedAt = await deliver(chat, dangers[n % dangers.length] ?? '')
    known.push(me)
    await deliver(chat, 'person')
    if (random() < 0.01) {
      await pause(random() * 3000)
      await deliver(chat, 'erase')
      me.erased = true
      return
    }
    await answered
    // The number could be an age, and is no child for it: she has one case all the same.
    me.reply = `thank you ${n}`
    await deliver(chat, me.reply)
  }

  async function breakThings(): Promise<void> {
    if (options.faultEveryMs === 0) return
    while (!over) {
      await pause(options.faultEveryMs * (0.3 + random() * 1.4))
      if (over) return
      // The first that breaks is a process, also where a slow machine brings few faults.
      const dice = faults.length === 0 ? 0.34 + random() * 0.66 : random()
      const from = Date.now()
      if (moves && dice < 0.34) {
        const seconds = Math.round((random() - 0.5) * 600)
        // All of a machine's, or those of one process.
        const which = random() < 0.5 ? clocks : [clocks[Math.floor(random() * clocks.length)]]
        for (const clock of which) clock?.set(seconds)
        faults.push({ what: 'clock moved', from, until: Date.now() + 1000 })
      } else if (dice < 0.67) {
        const n = Math.floor(random() * apps.length)
        up[n] = false
        await apps[n]?.kill()
        await pause(random() * 1500)
        await startAgain(apps[n])
        up[n] = true
        faults.push({ what: 'app killed', from, until: Date.now() })
      } else {
        await redis.kill()
        await pause(random() * 1200)
        await redis.revive()
        faults.push({ what: 'Redis killed', from, until: Date.now() })
      }
    }
  }
  /** Now and then nobody answers for some time, so that cases wait and the ladder is climbed. */
  async function leaveThem(): Promise<void> {
    while (!over) {
      await pause(30_000 + random() * 60_000)
      away = true
      await pause(5000 + random() * 45_000)
      away = false
    }
  }

  const shift = { urls, chance: random, over: () => over, away: () => away, forgets: options.forgets ?? 150 }
  const works: Promise<Done>[] = staff.map((member, n) => workShift(member, n, shift))
  const breaking = breakThings()
  void leaveThem()

  let brought = 0
  const talking = new Set<Promise<void>>()
  const failures: string[] = []
  let told = Date.now()
  while (brought < options.cases && Date.now() - begun < options.longestMs) {
    if (talking.size < options.atOnce) {
      const talk = woman(brought++)
        .catch((error: unknown) => void failures.push(String(error)))
        .finally(() => talking.delete(talk))
      talking.add(talk)
    } else await Promise.race([...talking, pause(250)])
    if (Date.now() - told > 10_000) {
      told = Date.now()
      options.progress?.(
        `${Math.round((Date.now() - begun) / 1000)} s: ${brought} written, ${talking.size} under way, ${faults.length} faults (last ${faults.at(-1)?.what ?? 'none'}), clocks ${clocks.map((clock) => clock?.seconds() ?? 0).join(' ')}, ${phones.rings.length} pages`,
      )
    }
  }
  // Whoever only looks at her desk, and writes nothing, has the case taken from her after five minutes.
  const patience = Date.now() + 360_000
  while (talking.size > 0 && Date.now() < patience) await Promise.race([...talking, pause(1000)])
  over = true
  away = false
  await breaking
  const done = await Promise.all(works)
  await pause(2000)

  const tookAt = new Map<string, number>()
  for (const { case: id, at } of done.flatMap((each) => each.tookAt))
    tookAt.set(id, Math.min(at, tookAt.get(id) ?? at))
  const verdicts: Verdict[] = []
  for (const one of known) {
    const ids = (await connection.send(['SMEMBERS', `itgel:{telegram}:kc:${one.conversation}`])) as string[]
    const cases = []
    for (const id of [...ids]) {
      const kept = await store.cases.read('telegram', id as CaseId)
      if (!kept) continue
      const lines = await store.cases.lines('telegram', id as CaseId, 0)
      cases.push({
        card: sealer.open(kept.conversation, 'card', kept.card).value as CaseCard,
        lines: lines.map((line) => sealer.open(kept.conversation, 'said', line).value as CaseLine),
      })
    }
    verdicts.push(judgeCase(one, cases, { tookAt, rings: phones.rings, faults }))
  }
  const wrote = done.flatMap((each) => each.wrote)
  const heard = [...phones.heard.values()].flat().filter((text) => text.startsWith('words-'))
  const times = new Map<string, number>()
  for (const text of heard) times.set(text, (times.get(text) ?? 0) + 1)
  const erased = new Set(known.filter((one) => one.erased).map(({ conversation }) => conversation as string))
  const lost = wrote.filter(
    ({ text, case: of }) => !times.has(text) && !erased.has(of.slice(0, of.lastIndexOf('.'))),
  )
  const report: FloodReport = {
    cases: known.length,
    erased: erased.size,
    seconds: (Date.now() - begun) / 1000,
    faults: {
      'app killed': faults.filter(({ what }) => what === 'app killed').length,
      'Redis killed': faults.filter(({ what }) => what === 'Redis killed').length,
      'clock moved': faults.filter(({ what }) => what === 'clock moved').length,
    },
    clocksMoved: moves,
    quiet: verdicts.flatMap(({ waitedMs, touched }) => (waitedMs === undefined || touched ? [] : [waitedMs])),
    touched: verdicts.flatMap(({ waitedMs, touched }) =>
      waitedMs === undefined || !touched ? [] : [waitedMs],
    ),
    wrong: [
      ...failures,
      ...verdicts.flatMap(({ wrong }) => wrong),
      ...lost.map(({ text }) => `${text}: done at the desk and on no phone`),
      ...done.flatMap(({ odd }) => odd.map((what) => `the desk answered ${what}`)),
      ...(talking.size > 0 ? [`${talking.size} women were not answered in the end`] : []),
    ],
    repeated: [...times.values()].filter((count) => count > 1).length,
    acts: done.reduce((sum, each) => sum + each.taken + each.wrote.length + each.closed, 0),
    pages: phones.rings.length,
    peopleCalledByDeadPager: staff.length,
  }
  await Promise.all(apps.map((app) => app.kill()))
  await connection.close()
  await redis.stop()
  await phones.close()
  for (const clock of clocks) clock?.remove()
  return report
}

/** On a busy machine a start may take longer than it is given. */
async function startAgain(app: App | undefined): Promise<void> {
  for (let tries = 0; app && tries < 5; tries++) {
    const started = await app.start().then(
      () => true,
      () => false,
    )
    if (started) return
    await app.kill()
  }
  throw new Error('the app does not start any more')
}

function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
