/** The operator at the terminal, beside a running server: the first administrator, somebody who lost everything, the audit. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp, testKeys } from '../support/app.ts'
import { freePort, startRedis, type TestRedis } from '../support/redis.ts'
import { itgel, itgelProcess } from './terminal.ts'

let redis: TestRedis
let app: App
let env: Record<string, string>
beforeAll(async () => {
  redis = await startRedis()
  const port = await freePort()
  env = { ...testKeys, REDIS_URL: redis.url, PORT: String(port) }
  // Somebody is there before the server starts, so that it makes nobody up.
  await itgel(
    ['people', 'invite', '--role', 'administrator', '--login', 'first@example.mn', '--name', 'Эхний'],
    env,
  )
  app = await startApp(env, port)
})
afterAll(async () => {
  // Also when the app did not start: a server left behind keeps the suite from ending.
  await app?.stop()
  await redis.stop()
})
const send = (path: string, body: object) =>
  fetch(`${app.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: app.url },
    body: JSON.stringify(body),
  })

describe('itgel people', () => {
  test('prints a link with which somebody comes in at the running server, once', async () => {
    const made = await itgelProcess(
      [
        'people',
        'invite',
        '--role',
        'counsellor',
        '--login',
        'saraa@example.mn',
        '--name',
        'Сараа',
        '--language',
        'mn',
      ],
      env,
    )
    expect(made.code).toBe(0)
    const token = /#([\w-]{43})$/.exec(made.out.trim())?.[1]
    const passphrase = 'нар мандах уулын цэцэг 7'
    const accepted = await send('/desk/api/invitation/passphrase', { token, passphrase })
    expect(await accepted.json()).toMatchObject({ stage: 'enrol', name: 'Сараа' })
    expect((await send('/desk/api/invitation/passphrase', { token, passphrase })).status).toBe(410)
    const listed = await itgel(['people', 'list'], env)
    expect(listed.out).toMatch(/^saraa@example\.mn\tСараа\tactive\tcounsellor\tpassphrase\t/m)
  })

  test('takes no login twice, names no role that is not there, finds nobody who is not', async () => {
    const twice = await itgel(['people', 'invite', '--role', 'editor', '--login', 'SARAA@example.mn'], env)
    expect(twice).toMatchObject({ code: 1, out: '' })
    expect((await itgel(['people', 'reset', 'nobody@example.mn'], env)).code).toBe(1)
  })

  test('disables somebody, and her session at the running server ends', async () => {
    const made = await itgel(['people', 'invite', '--role', 'editor', '--login', 'gone@example.mn'], env)
    const token = made.out.trim().split('#')[1]
    const accepted = await send('/desk/api/invitation/passphrase', {
      token,
      passphrase: 'нар мандах уулын цэцэг 7',
    })
    const cookie = accepted.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ')
    const me = async () =>
      ((await (await fetch(`${app.url}/desk/api/me`, { headers: { cookie } })).json()) as { stage: string })
        .stage
    expect(await me()).toBe('enrol')
    expect((await itgelProcess(['people', 'disable', 'gone@example.mn'], env)).code).toBe(0)
    expect(await me()).toBe('none')
  })

  test('without a store there is nobody to reach, and it says where to look', async () => {
    const alone = await itgel(['people', 'list'], testKeys)
    expect(alone).toMatchObject({ code: 1, out: '' })
    expect(alone.err).toContain('npm start')
  })
})

test('nothing of her stands readable in the store: not her name, her login, her passphrase, her link, nor her cookie', async () => {
  const made = await itgel(
    ['people', 'invite', '--role', 'editor', '--login', 'canary.login@example.mn', '--name', 'Canary Нэр'],
    env,
  )
  const token = made.out.trim().split('#')[1] ?? ''
  const passphrase = 'canary нар мандах уулын цэцэг'
  const accepted = await send('/desk/api/invitation/passphrase', { token, passphrase })
  const cookie = /^desk=([^;]+)/.exec(accepted.headers.getSetCookie()[0] ?? '')?.[1] ?? 'no cookie'
  const folder = join(redis.folder, 'appendonlydir')
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
  expect(files.some((file) => file.includes('sealed'))).toBe(true)
  for (const secret of ['anary', 'Нэр', 'мандах', token, cookie, 'argon2', 'example.mn'])
    for (const as of ['utf8', 'base64', 'base64url'] as const)
      expect([
        secret,
        files.some((file) => file.includes(Buffer.from(secret).toString(as).replace(/=+$/, ''))),
      ]).toEqual([secret, false])
  for (const secret of ['anary', token, cookie, 'argon2']) expect(app.output()).not.toContain(secret)
})

describe('itgel audit', () => {
  test('shows what was done, by whom and about whom, and that the book is whole', async () => {
    const listed = await itgel(['audit', 'list'], env)
    expect(listed.out).toMatch(
      /^\d+\t[\dT:.Z-]+\toperator\tperson\.invited\tperson\tsaraa@example\.mn\trole\.counsellor$/m,
    )
    const verified = await itgelProcess(['audit', 'verify'], env)
    expect(verified.out).toMatch(/entries, all in place\. Head: \d+:[\w-]{43}/)
    const head = /Head: (\S+)/.exec(verified.out)?.[1] ?? ''
    await itgel(['people', 'invite', '--role', 'editor', '--login', 'later@example.mn'], env)
    expect((await itgel(['audit', 'verify', '--since', head], env)).code).toBe(0)
  })

  test('finds what somebody changed in Redis', async () => {
    const { connect } = await import('#src/store/redis/connect.ts')
    const { send: redisSend, close } = await connect(redis.url, () => undefined)
    try {
      const key = 'itgel:{staff}:j:audit'
      const head = 'itgel:{staff}:h:audit'
      const [newest] = (await redisSend(['XREVRANGE', key, '+', '-', 'COUNT', '1'])) as [[string, string[]]]
      await redisSend(['XDEL', key, newest[0]])
      const cut = await itgel(['audit', 'verify'], env)
      expect(cut).toMatchObject({ code: 1 })
      const [before] = (await redisSend(['XREVRANGE', key, '+', '-', 'COUNT', '1'])) as [[string, string[]]]
      await redisSend(['HSET', head, 'length', before[0].split('-')[0] ?? '', 'hash', before[1][1] ?? ''])
      const setBack = await itgel(['audit', 'verify'], env)
      expect(setBack.code).toBe(1)
      expect(setBack.out).toContain('cut off')
      await redisSend(['DEL', key, head])
      expect((await itgel(['audit', 'verify'], env)).out).toContain('it was removed')
    } finally {
      await close()
    }
  })
})
