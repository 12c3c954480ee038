/** The operator is told everything that is wrong at once, in words, and no secret is ever repeated. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '#src/config.ts'
import { standardLadder } from '#src/counselling/ladder.ts'
import { testKeys } from '../support/app.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'

const key = Buffer.from('0123456789abcdef0123456789ABCDEF').toString('base64')
const good = {
  NODE_ENV: 'production',
  REDIS_URL: 'redis://127.0.0.1:6379',
  SEAL_KEYS: `a:${key}`,
  PSEUDONYM_KEY: key,
  PUBLIC_URL: 'https://itgel.example',
}
const problems = (env: Record<string, string | undefined>): string[] => {
  const read = readConfig(env)
  return 'problems' in read ? read.problems : []
}

describe('the configuration', () => {
  test('needs nothing for a first look', () => expect(problems({})).toEqual([]))
  test('is complete for production', () => expect(problems(good)).toEqual([]))

  test.each(['redis://:x@10.0.0.5:6379', 'redis://localhost', 'redis://[::1]:6379', 'redis://127.0.0.2'])(
    'takes %s',
    (REDIS_URL) => expect(problems({ ...good, REDIS_URL })).toEqual([]),
  )

  const unsafe: [string, Record<string, string | undefined>, RegExp][] = [
    ['no Redis', { REDIS_URL: undefined }, /^REDIS_URL: in production/],
    [
      'a Redis elsewhere without password',
      { REDIS_URL: 'redis://10.0.0.5:6379' },
      /^REDIS_URL: has no password/,
    ],
    [
      'a Redis elsewhere with a name only',
      { REDIS_URL: 'rediss://itgel@redis' },
      /^REDIS_URL: has no password/,
    ],
    ['no sealing key', { SEAL_KEYS: undefined }, /^SEAL_KEYS: missing/],
    ['no pseudonym key', { PSEUDONYM_KEY: undefined }, /^PSEUDONYM_KEY: missing/],
    ['a short key', { SEAL_KEYS: 'a:c2hvcnQ=' }, /^SEAL_KEYS: must be 32 bytes/],
    [
      'a guessable key',
      { PSEUDONYM_KEY: Buffer.alloc(32, 'a').toString('base64') },
      /^PSEUDONYM_KEY: is a default/,
    ],
    ['two keys of one name', { SEAL_KEYS: `a:${key},a:${key}` }, /same id/],
    [
      'a Telegram token without webhook secret',
      { TELEGRAM_BOT_TOKEN: '1:x' },
      /^TELEGRAM_WEBHOOK_SECRET: missing/,
    ],
    ['a Messenger token without app secret', { MESSENGER_PAGE_TOKEN: 'x' }, /^MESSENGER_APP_SECRET: missing/],
    ['a public address in the clear', { PUBLIC_URL: 'http://itgel.example' }, /^PUBLIC_URL: must be https/],
    ['the Emulator’s open door', { MICROSOFT_APP_ID: 'none' }, /^MICROSOFT_APP_ID: `none` lets anybody in/],
    [
      'a mail server without a sender',
      { SMTP_HOST: 'mail.example' },
      /^SMTP_FROM: missing although SMTP_HOST/,
    ],
    [
      'a mail server in the clear',
      { SMTP_HOST: 'mail.example', SMTP_FROM: 'a@b.mn', SMTP_TLS: 'none' },
      /^SMTP_TLS: `none` sends/,
    ],
    [
      'a mail password without its user',
      { SMTP_HOST: 'mail.example', SMTP_FROM: 'a@b.mn', SMTP_PASSWORD: 'x' },
      /^SMTP_USER: missing/,
    ],
    [
      'half of the web push keys',
      { VAPID_PUBLIC_KEY: 'x', VAPID_SUBJECT: 'mailto:a@b.mn' },
      /^VAPID_PRIVATE_KEY: missing/,
    ],
    [
      'a gateway in the clear',
      { PAGER_WEBHOOK_URL: 'http://sms.example', PAGER_WEBHOOK_SECRET: 'x'.repeat(32) },
      /^PAGER_WEBHOOK_URL: must be https/,
    ],
    [
      'a gateway with a short secret',
      { PAGER_WEBHOOK_URL: 'https://sms.example', PAGER_WEBHOOK_SECRET: 'short' },
      /^PAGER_WEBHOOK_SECRET: /,
    ],
    [
      'a supervisor before the backup',
      { PAGER_SUPERVISOR_SECONDS: '60' },
      /^PAGER_SUPERVISOR_SECONDS: the supervisor/,
    ],
    ['a page every second', { PAGER_AGAIN_SECONDS: '1' }, /^PAGER_AGAIN_SECONDS: /],
    [
      'the bot she writes to as the staff’s',
      { TELEGRAM_BOT_TOKEN: '1:x', TELEGRAM_WEBHOOK_SECRET: 'x'.repeat(16), STAFF_TELEGRAM_BOT_TOKEN: '1:x' },
      /^STAFF_TELEGRAM_BOT_TOKEN: is the bot she writes to/,
    ],
    ['a word for a port', { PORT: 'many' }, /^PORT: .*Port to listen on/],
  ]
  test.each(unsafe)('refuses production with %s, in one line', (_, change, line) => {
    const found = problems({ ...good, ...change })
    expect(found.filter((problem) => line.test(problem))).toHaveLength(1)
    expect(found.every((problem) => !problem.includes('\n'))).toBe(true)
  })

  test('takes the pagers as they are meant', () => {
    const read = readConfig({
      ...good,
      STAFF_TELEGRAM_BOT_TOKEN: '2:y',
      SMTP_HOST: 'mail.example',
      SMTP_FROM: 'a@b.mn',
      PAGER_HIGH_MINUTES: '2',
      PAGER_TEST_PERSON: 'oyun',
    })
    if ('problems' in read) throw new Error(read.problems.join())
    expect(read.config.paging).toMatchObject({
      pagers: {
        telegram: { token: '2:y', apiRoot: 'https://api.telegram.org' },
        email: { host: 'mail.example', port: 587, tls: 'starttls', from: 'a@b.mn' },
      },
      ladder: {
        ...standardLadder,
        high: { first: 120_000, backup: 360_000, supervisor: 720_000, again: 120_000, everyone: 240_000 },
      },
      link: 'https://itgel.example/desk',
      daily: { at: '10:00', person: 'oyun' },
    })
    const bare = readConfig(good)
    expect('config' in bare && bare.config.paging.ladder).toEqual(standardLadder)
  })

  test('tells all problems together and repeats no secret', () => {
    const secrets = {
      SEAL_KEYS: 'a:very-secret-one',
      TELEGRAM_BOT_TOKEN: '77:very-secret-two',
      TELEGRAM_WEBHOOK_SECRET: 'very secret three!',
      METRICS_TOKEN: 'vs4',
    }
    const found = [
      ...problems({ ...good, ...secrets }),
      ...problems({ ...good, SEAL_KEYS: secrets.SEAL_KEYS, TELEGRAM_BOT_TOKEN: 'very-secret-two' }),
    ]
    expect(found.length).toBeGreaterThan(2)
    expect(found.join()).not.toMatch(/very-|very secret|vs4/)
  })
})

describe('the process', () => {
  let redis: TestRedis
  beforeAll(async () => {
    redis = await startRedis(['--appendfsync', 'everysec', '--maxmemory-policy', 'allkeys-lru'])
  })
  afterAll(() => redis.stop())
  const start = (env: Record<string, string>) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('../../dist/app/main.js', import.meta.url))], {
      env: { PATH: process.env.PATH, ...env },
      encoding: 'utf8',
      timeout: 20_000,
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
    })

  test('refuses a Redis that may lose or evict what it accepted', () => {
    const done = start({
      ...good,
      ...testKeys,
      SEAL_KEYS: good.SEAL_KEYS,
      PSEUDONYM_KEY: key,
      REDIS_URL: redis.url,
      PORT: '0',
    })
    expect(done.status).toBe(1)
    expect(done.stderr).toMatch(/appendfsync always/)
    expect(done.stderr).toMatch(/maxmemory-policy noeviction/)
    expect(done.stderr).not.toMatch(/ {2}at /)
  })

  test('refuses dialogs that do not compile, with file, line and column', () => {
    const done = start({
      DIALOGS_DIR: fileURLToPath(new URL('./broken-dialogs', import.meta.url)),
      PORT: '0',
    })
    expect(done.status).toBe(1)
    expect(done.stderr).toMatch(/dialogs\/welcome\.yaml:\d+:\d+ /)
    expect(done.stderr).not.toMatch(/ {2}at /)
  })
})
