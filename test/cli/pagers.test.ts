/** An operator tries the pagers: what is said for each way, and no secret. */
import { afterEach, describe, expect, test } from 'vitest'
import { pagersCommand } from '../../src/cli/pagers.ts'
import { contactShelf } from '../../src/counselling/store-keeper.ts'
import { personSchema } from '../../src/desk/people/person.ts'
import { connect } from '../../src/store/redis/connect.ts'
import { redisStore } from '../../src/store/redis/store.ts'
import { createSealer } from '../../src/store/seal.ts'
import { shelf } from '../../src/store/shelf.ts'
import { startFakeGateway } from '../fakes/fake-gateway.ts'
import { startFakePush } from '../fakes/fake-push.ts'
import { startFakeSmtp } from '../fakes/fake-smtp.ts'
import { startFakeTelegram } from '../fakes/fake-telegram.ts'
import { testKeys } from '../support/app.ts'
import { startRedis } from '../support/redis.ts'

const token = '7001:AAF_the-staff-bot-of-the-tests-0123456789'
const secret = 'gateway-secret-of-the-tests-0123456789'
let ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.reverse()) await end()
  ends = []
})

async function pagers(env: Record<string, string>, ...args: string[]) {
  const ran = { code: 0, out: '', err: '' }
  ran.code = await pagersCommand.run(args, {
    input: process.stdin,
    out: (text) => (ran.out += `${text}\n`),
    err: (text) => (ran.err += `${text}\n`),
    env: { ...testKeys, ...env },
  })
  for (const hidden of [token, secret, 'VAPID-secret']) expect(ran.out + ran.err).not.toContain(hidden)
  return ran
}

async function platforms() {
  const [telegram, smtp, gateway] = await Promise.all([
    startFakeTelegram({ token }),
    startFakeSmtp(),
    startFakeGateway({ secret }),
  ])
  ends.push(
    () => telegram.close(),
    () => smtp.close(),
    () => gateway.close(),
  )
  const env = {
    STAFF_TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: telegram.url,
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(smtp.port),
    SMTP_TLS: 'none',
    SMTP_FROM: 'shift@itgel.example',
    PAGER_WEBHOOK_URL: gateway.url,
    PAGER_WEBHOOK_SECRET: secret,
    PAGER_PRIVATE_HOSTS: 'true',
    PUBLIC_URL: 'https://itgel.example',
  }
  return { telegram, smtp, gateway, env }
}

describe('itgel pagers test', () => {
  test('calls by the ways that are given, and says what each answered', async () => {
    const { telegram, smtp, gateway, env } = await platforms()
    const her = telegram.user()
    her.start()
    const ran = await pagers(
      env,
      'test',
      `telegram:${her.id}`,
      'email:oyun@example.mn',
      'webhook:+97699112233',
    )
    expect(ran).toEqual({
      code: 0,
      err: '',
      out: 'telegram  took it\nemail     took it\nwebhook   took it\nTwo ways or more are through. Ask her whether it came.\n',
    })
    expect(her.heard[0]).toMatch(/шалгалт[\s\S]*https:\/\/itgel\.example\/desk/)
    expect(smtp.mails).toHaveLength(1)
    expect(gateway.rung).toHaveLength(1)
  })
  test('one way is too few, and the others are told with their reason', async () => {
    const { smtp, env } = await platforms()
    smtp.answer('RCPT', '550 no such user')
    const { STAFF_TELEGRAM_BOT_TOKEN: _, ...without } = env
    const ran = await pagers(without, 'test', 'telegram:5', 'email:oyun@example.mn', 'webhook:+97699112233')
    expect(ran.code).toBe(1)
    expect(ran.out).toMatch(/^telegram {2}is not set up: set STAFF_TELEGRAM_BOT_TOKEN$/m)
    expect(ran.out).toMatch(
      /^email {5}FAILED: it does not know this address; she enters it anew at the desk$/m,
    )
    expect(ran.out).toMatch(/Only one way is through/)
  })
  test('calls a person by what she entered at the desk', async () => {
    const { telegram, env } = await platforms()
    const redis = await startRedis()
    ends.push(() => redis.stop())
    const { webPushKeys, push } = await withPush()
    const browser = push.browser()
    const her = telegram.user()
    her.start()
    const seal = { id: 'k1', key: Buffer.alloc(32, 'seal key of the tests') }
    const sealer = createSealer([seal], Buffer.alloc(32, 'pseudonym key of the tests'))
    const store = redisStore(await connect(redis.url, () => undefined), { channels: ['web'] })
    const person = personSchema.parse({
      ...{ shape: 1, name: 'Оюун', login: 'oyun@example.mn', roles: ['counsellor'], languages: ['mn'] },
      ...{
        childSafeguarding: false,
        state: 'active',
        recovery: [],
        passkeys: [],
        cut: 0,
        rights: 0,
        createdAt: 0,
      },
    })
    await store.records.write([
      shelf(store.records, sealer, 'person', personSchema).put('oyun', 0, person),
      contactShelf(store, sealer).put('oyun', 0, {
        shape: 1,
        language: 'mn',
        zone: 'Asia/Ulaanbaatar',
        ways: [
          { id: 'a', pager: 'telegram', to: { chat: String(her.id) } },
          { id: 'b', pager: 'web-push', to: browser.subscription },
        ],
      }),
    ])
    await store.close()
    const all = { ...env, ...webPushKeys, REDIS_URL: redis.url }
    const ran = await pagers(all, 'test', 'oyun@example.mn')
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toMatch(/^telegram {2}took it\nweb-push {2}took it$/m)
    expect(browser.shown).toHaveLength(1)
    expect(await pagers(all, 'test', 'nobody')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/Nobody/),
    })
  })
  test('is told when it is called wrongly, or nobody can be on record', async () => {
    expect((await pagers({})).code).toBe(2)
    expect((await pagers({}, 'test')).code).toBe(2)
    expect((await pagers({}, 'test', 'oyun', 'email:a@b.mn')).code).toBe(2)
    expect(await pagers({}, 'test', 'oyun')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/REDIS_URL/),
    })
  })
})

test('itgel pagers keys makes a pair that the settings take', async () => {
  const made = await pagers({}, 'keys')
  const env = Object.fromEntries(
    made.out
      .trim()
      .split('\n')
      .map((line) => line.split('=', 2)),
  )
  const ran = await pagers({ ...env, VAPID_SUBJECT: 'mailto:a@b.mn' }, 'test', 'email:a@b.mn')
  expect(ran.out).toMatch(/email {5}is not set up/)
  const other = await pagers({}, 'keys')
  const mixed = { ...env, VAPID_PRIVATE_KEY: /PRIVATE_KEY=(\S+)/.exec(other.out)?.[1] ?? '' }
  expect((await pagers({ ...mixed, VAPID_SUBJECT: 'mailto:a@b.mn' }, 'test', 'email:a@b.mn')).err).toMatch(
    /does not belong to VAPID_PUBLIC_KEY/,
  )
})

async function withPush() {
  const made = await pagers({}, 'keys')
  const keys = Object.fromEntries(
    made.out
      .trim()
      .split('\n')
      .map((line) => line.split('=', 2)),
  )
  const push = await startFakePush({ vapidPublicKey: keys.VAPID_PUBLIC_KEY })
  ends.push(() => push.close())
  return {
    push,
    webPushKeys: { ...keys, VAPID_SUBJECT: 'mailto:shift@itgel.example', PAGER_PUSH_HOSTS: '127.0.0.1' },
  }
}
