/** A helpline under test: fake platforms, a real Redis, real processes, a balancer, and women who climb the ladder. */
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { type FakeMessenger, startFakeMessenger } from '../fakes/fake-messenger.ts'
import { type FakeTelegram, startFakeTelegram } from '../fakes/fake-telegram.ts'
import { type App, startApp } from '../support/app.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { type Balancer, startBalancer } from './balancer.ts'
import { judge, ladderFolders, rungWord, type Verdict } from './ladder.ts'

const token = '8123456789:AAF_a-token-of-the-tests-0123456789abc'
const webhookSecret = 'a-webhook-secret-of-the-tests'
const messengerSecrets = {
  pageId: '104857600000001',
  pageToken: 'EAAG-page-token-of-the-tests',
  appSecret: 'app-secret-of-the-tests-0123456789',
  verifyToken: 'verify-token-of-the-tests',
}

export type Helpline = {
  telegram: FakeTelegram
  messenger: FakeMessenger
  redis: TestRedis
  apps: App[]
  balancer: Balancer
  /** Environment the apps were started with. */
  env: Record<string, string>
  stop(): Promise<void>
}

export async function openHelpline(options: {
  apps?: number
  /** Where the program lies that they begin with: this one, or another version. */
  home?: string
  rungs?: number
  seed?: number
  duplicate?: number
  reorder?: number
  redisUrl?: (redis: TestRedis) => Promise<string>
  /** Told about every message that reached a phone, before the platform answers us. */
  onSend?: () => void
  env?: Record<string, string>
  /** Of Redis alone: a clock that is moved. */
  redisEnv?: Record<string, string>
  /** More settings of Redis, as on its command line: another folder. */
  redisExtra?: string[]
}): Promise<Helpline> {
  const delivery = {
    duplicate: options.duplicate ?? 0,
    reorder: options.reorder ?? 0,
    seed: options.seed ?? 7,
    retryMs: 100,
  }
  const telegram = await startFakeTelegram({
    token,
    delivery,
    ...(options.onSend ? { onSend: options.onSend } : {}),
  })
  const messenger = await startFakeMessenger({
    ...messengerSecrets,
    delivery,
    receipts: { echoes: true, deliveries: true, lateMs: 50 },
    ...(options.onSend ? { onSend: options.onSend } : {}),
  })
  const redis = await startRedis(options.redisExtra ?? [], options.redisEnv)
  const folders = options.rungs ? ladderFolders(options.rungs) : undefined
  const env: Record<string, string> = {
    ...folders,
    ...options.env,
    REDIS_URL: options.redisUrl ? await options.redisUrl(redis) : redis.url,
    PUBLIC_URL: 'http://127.0.0.1',
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_WEBHOOK_SECRET: webhookSecret,
    TELEGRAM_API_ROOT: telegram.url,
    MESSENGER_PAGE_ID: messengerSecrets.pageId,
    MESSENGER_PAGE_TOKEN: messengerSecrets.pageToken,
    MESSENGER_APP_SECRET: messengerSecrets.appSecret,
    MESSENGER_VERIFY_TOKEN: messengerSecrets.verifyToken,
    GRAPH_API_ROOT: messenger.url,
  }
  const apps: App[] = []
  for (let i = 0; i < (options.apps ?? 1); i++) apps.push(await startApp(env, undefined, options.home))
  const balancer = await startBalancer(() => apps.map((app) => app.url))
  await register(telegram, `${balancer.url}/webhooks/telegram`)
  await messenger.register(`${balancer.url}/webhooks/messenger`)
  return {
    telegram,
    messenger,
    redis,
    apps,
    balancer,
    env,
    async stop() {
      await Promise.all([telegram.close(), messenger.close(), balancer.close()])
      await Promise.all(apps.map((app) => app.kill()))
      await redis.stop()
      if (folders) rmSync(dirname(folders.DIALOGS_DIR), { recursive: true, force: true })
    },
  }
}

async function register(telegram: FakeTelegram, url: string): Promise<void> {
  const answer = await fetch(`${telegram.url}/bot${token}/setWebhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      url,
      secret_token: webhookSecret,
      max_connections: 40,
      allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
    }),
  })
  if (!answer.ok) throw new Error('the fake Telegram refused the webhook')
}

/** One woman on one platform. */
export type Climber = {
  name: string
  sent: number
  /** Ids of what she sent, in order. */
  ids: string[]
  say(text: string): void
  start(): void
  heard(): readonly string[]
}

export function climbers(helpline: Helpline, each: number): Climber[] {
  return Array.from({ length: each }, (_, i) => [
    climberOn(helpline, 'telegram', i),
    climberOn(helpline, 'messenger', i),
  ]).flat()
}

/** The n-th woman of a platform. */
export function climberOn(helpline: Helpline, platform: 'telegram' | 'messenger', n: number): Climber {
  if (platform === 'telegram') {
    const she = helpline.telegram.user(telegramId(n))
    return climber(
      `telegram ${n}`,
      (text) => String(she.say(text)),
      () => String(she.start()),
      () => she.heard,
    )
  }
  const she = helpline.messenger.user(messengerId(n))
  return climber(
    `messenger ${n}`,
    (text) => String(she.say(text)),
    () => String(she.say('сайн уу')),
    () => she.heard,
  )
}
export const telegramId = (n: number): number => 6_000_000_001 + n
export const messengerId = (n: number): string => `710000000${String(n).padStart(8, '0')}`

function climber(
  name: string,
  say: (text: string) => string,
  start: () => string,
  heard: () => readonly string[],
): Climber {
  const ids: string[] = []
  return {
    name,
    sent: 0,
    ids,
    heard,
    say: (text) => void ids.push(say(text)),
    start: () => void ids.push(start()),
  }
}

/**
 * True when something she sent was acknowledged more than two seconds after something she sent later was first brought: the platform
 * itself brought it too late to be put in order (it happens when a process dies between two deliveries). What was brought may be
 * stored although its acknowledgement was lost, so it counts from when it was brought.
 */
export function cameTooLate({ ids }: Climber, { offeredAt, acknowledgedAt }: Balancer): boolean {
  return ids.some((id, i) => {
    const stored = acknowledgedAt(id) ?? 0
    return ids.slice(i + 1).some((later) => stored - (offeredAt(later) ?? Number.POSITIVE_INFINITY) > 1900)
  })
}

/** Everybody writes her next words of the ladder, without waiting for answers; no thumb is quicker than a millisecond. */
export async function climb(all: readonly Climber[], words: () => number): Promise<void> {
  const wanted = all.map((climber) => ({ climber, words: words() }))
  for (let i = 0; wanted.some((each) => each.words > i); i++) {
    for (const each of wanted) if (each.words > i) each.climber.say(rungWord(++each.climber.sent))
    await pause(2)
  }
}

/** Waits until everybody heard the last rung, or nothing new was heard for a while. */
export async function untilHeard(all: readonly Climber[], patienceMs: number): Promise<void> {
  let heard = -1
  let since = Date.now()
  while (Date.now() - since < patienceMs) {
    const now = all.reduce((sum, climber) => sum + climber.heard().length, 0)
    if (all.every((climber) => judge(climber.heard(), climber.sent).reached >= climber.sent)) return
    if (now !== heard) since = Date.now()
    heard = now
    await pause(100)
  }
}

export const verdicts = (all: readonly Climber[]): (Verdict & { name: string })[] =>
  all.map((climber) => ({ name: climber.name, ...judge(climber.heard(), climber.sent) }))

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
