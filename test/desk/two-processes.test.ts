/** Two processes on one Redis: signed in at one, known at the other; out at one, out at both within a second. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { postNotice } from '#src/desk/notices.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { goodPassphrase, type Helpdesk, newBrowser, openHelpdesk } from './helpdesk.ts'

let redis: TestRedis
const connections: Connection[] = []
let one: Helpdesk
let two: Helpdesk
beforeAll(async () => {
  redis = await startRedis()
  const open = async (): Promise<Helpdesk> => {
    const connection = await connect(redis.url, () => undefined)
    connections.push(connection)
    return openHelpdesk({ store: (now) => redisStore(connection, { channels: ['web'], now }) })
  }
  one = await open()
  two = await open()
})
afterAll(async () => {
  await one.close()
  await two.close()
  for (const connection of connections) await connection.close()
  await redis.stop()
})

test('a session of one process is a session of the other, and both cut it within a second of her being disabled', async () => {
  const she = await one.staff(['counsellor'])
  const browser = one.browser()
  await browser.signIn(she)
  const elsewhere = newBrowser(two.url, two.now)
  elsewhere.cookies = browser.cookies
  elsewhere.csrf = browser.csrf
  expect((await elsewhere.get('/desk/api/shift')).status).toBe(200)

  const response = await fetch(`${two.url}/desk/api/events`, {
    headers: {
      'sec-fetch-site': 'same-origin',
      cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
  })
  const reader = response.body!.getReader()
  let text = ''
  const read = (async () => {
    for (;;) {
      const part = await reader.read()
      if (part.done) return performance.now()
      text += new TextDecoder().decode(part.value)
    }
  })()
  await until(() => text.includes('event: hello'))
  await postNotice(one.desk, 'case.changed', { channel: 'web', id: 'from-the-other' })
  await until(() => text.includes('from-the-other'))

  const began = performance.now()
  await one.desk.people.disable((await one.desk.people.get(she.id))!, 'operator')
  const ended = await read
  expect(text).toMatch(/event: end\n/)
  expect(ended - began).toBeLessThan(1000)
  expect((await elsewhere.get('/desk/api/shift')).body).toMatchObject({ code: 'signed-out' })
})

test('guesses are counted over both processes', async () => {
  const she = await one.staff(['counsellor'])
  const statuses = []
  for (let i = 0; i < 6; i++) {
    const helpdesk = i % 2 ? one : two
    const answer = await helpdesk
      .browser()
      .post('/desk/api/sign-in', { login: she.login, passphrase: `guess of hers ${i} and on` })
    statuses.push(answer.status)
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
})

test('an invitation opened at both at once lets one in', async () => {
  const made = await one.desk.people.invite(
    {
      login: 'both@example.mn',
      name: 'Both',
      roles: ['editor'],
      languages: ['mn'],
      childSafeguarding: false,
    },
    'operator',
  )
  const token = typeof made === 'string' ? '' : made.invitation.token
  const both = await Promise.all(
    [one, two].map((each) =>
      each.browser().post('/desk/api/invitation/passphrase', { token, passphrase: goodPassphrase }),
    ),
  )
  expect(both.map(({ status }) => status).sort()).toEqual([200, 410])
})

test('when Redis is away the desk says so, and goes on when it is back', async () => {
  const she = await one.staff(['counsellor'])
  const browser = one.browser()
  one.pass(120_000)
  two.pass(120_000)
  await browser.signIn(she)
  await redis.kill()
  expect((await browser.get('/desk/api/shift')).body).toMatchObject({ code: 'store-down' })
  await redis.revive()
  let status = 0
  for (let i = 0; i < 100 && status !== 200; i++) {
    status = (await browser.get('/desk/api/shift')).status
    if (status !== 200) await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect(status).toBe(200)
})

async function until(there: () => boolean): Promise<void> {
  for (let i = 0; i < 1000 && !there(); i++) await new Promise((resolve) => setTimeout(resolve, 5))
}
