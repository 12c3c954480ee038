/** Staff are heard by their own bot where Itgel has a public address: by its webhook, or by asking where it has none. */
import { afterEach, expect, test } from 'vitest'
import { readConfig } from '#src/config.ts'
import { createLog } from '#src/log.ts'
import { isRefusal, openHouse } from '#src/open-house.ts'
import { openHousePaging } from '#src/open-paging.ts'
import { startFakeTelegram } from '../fakes/fake-telegram.ts'
import { testKeys } from '../support/app.ts'
import { itgel } from './terminal.ts'

const token = '7001:AAF_the-staff-bot-of-the-tests-0123456789'
const secret = 'a-staff-secret-of-the-tests'
let ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.reverse()) await end()
  ends = []
})

async function live() {
  const telegram = await startFakeTelegram({ token })
  ends.push(() => telegram.close())
  const env = {
    ...testKeys,
    NODE_ENV: 'test',
    PUBLIC_URL: 'https://line.example.mn',
    STAFF_TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: telegram.url,
  }
  return { telegram, env }
}
type Live = Awaited<ReturnType<typeof live>>

async function start(env: Live['env']): Promise<void> {
  const read = readConfig(env)
  if ('problems' in read) throw new Error(read.problems.join())
  const opened = await openHouse(read.config, createLog('silent'))
  if (isRefusal(opened)) throw new Error(opened.problems.join())
  const office = openHousePaging(
    { ...opened, config: read.config },
    { all: async () => [], get: async () => undefined },
  )
  office.start()
  ends.push(
    () => opened.close(),
    () => office.stop(),
  )
}
const asked = ({ calls }: Live['telegram']): boolean => calls.some(({ method }) => method === 'getUpdates')

test('a counsellor links her chat and presses "Seen" at a house that has gone live as the README says', async () => {
  const { telegram, env } = await live()
  await start(env)
  const oyun = telegram.user()
  oyun.start('a-token-that-was-used')
  // Whatever the token is, she is answered.
  await telegram.idle()
  for (let n = 0; n < 300 && !telegram.calls.some(({ method }) => method === 'sendMessage'); n++)
    await new Promise((resolve) => setTimeout(resolve, 10))
  expect(telegram.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1)
  // Nothing is on record at Telegram, so there is nothing to set up.
  expect((await itgel(['channels', 'check'], env)).out).toBe('')
})

test('with a secret its webhook is set up and checked as that of her bot', async () => {
  const { telegram, env } = await live()
  const withSecret = { ...env, STAFF_TELEGRAM_WEBHOOK_SECRET: secret }
  await start(withSecret)
  const before = await itgel(['channels', 'check'], withSecret)
  expect(before.code).toBe(1)
  expect(before.out).toMatch(/^Telegram for staff\n {2}- .*No webhook is set, so nobody can link her chat/)
  const done = await itgel(['channels', 'set-up', 'staff-telegram'], withSecret)
  expect(done).toMatchObject({ code: 0, err: '' })
  expect(telegram.webhook?.url).toBe('https://line.example.mn/webhooks/staff-telegram')
  expect(await itgel(['channels', 'check'], withSecret)).toMatchObject({
    code: 0,
    out: 'Telegram for staff: all right\n',
  })
  expect(done.out + before.out).not.toMatch(new RegExp(`${secret}|${token}`))
  expect(asked(telegram)).toBe(false)
  expect(telegram.violations).toEqual([])
})
