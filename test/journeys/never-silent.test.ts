/** She is never left in silence, never written to first, and can go at any moment. */
import { afterEach, expect, test } from 'vitest'
import { type FakeTelegram, startFakeTelegram } from '../fakes/fake-telegram.ts'
import { startApp, testKeys } from '../support/app.ts'
import { type Helpline, openHelpline, pause } from './helpline.ts'

let helpline: Helpline | undefined
afterEach(() => helpline?.stop())

type Woman = ReturnType<FakeTelegram['user']>
async function until(done: () => boolean, ms = 15_000): Promise<void> {
  for (let waited = 0; waited < ms && !done(); waited += 20) await pause(20)
  expect(done()).toBe(true)
}
const heardAfter = async (woman: Woman, say: () => void): Promise<string[]> => {
  const before = woman.heard.length
  say()
  await until(() => woman.heard.length > before)
  await pause(150)
  return woman.heard.slice(before)
}

test('while the store is away she hears a safe sentence with a number, once, and her answer when it is back', async () => {
  const line = await openHelpline({})
  helpline = line
  const woman = line.telegram.user(6_200_000_001, { language_code: 'en' })
  await heardAfter(woman, () => woman.start())
  await line.redis.kill()
  woman.say('hello?')
  const before = woman.heard.length
  await until(() => woman.heard.length > before, 20_000)
  expect(woman.heard.at(-1)).toMatch(/\b102\b/)
  woman.say('is anybody there?')
  await pause(2500)
  expect(woman.heard.length).toBe(before + 1)
  await line.redis.revive()
  await line.telegram.idle(20_000)
  await until(() => woman.heard.length > before + 1)
})

test('after the silence that was agreed she is forgotten, nothing is said, and she is greeted as if for the first time', async () => {
  const line = await openHelpline({ env: { IDLE_ERASE_HOURS: String(3 / 3600) } })
  helpline = line
  const woman = line.telegram.user(6_200_000_002, { language_code: 'en' })
  const greeting = await heardAfter(woman, () => woman.start())
  await heardAfter(woman, () => woman.say('English'))
  const heard = woman.heard.length
  await pause(4500)
  expect(woman.heard.length).toBe(heard)
  expect(await heardAfter(woman, () => woman.say('hi'))).toEqual(greeting)
})

test('leaving says one neutral line and forgets; erasing on Messenger tells her how to delete the chat herself', async () => {
  const line = await openHelpline({})
  helpline = line
  const woman = line.telegram.user(6_200_000_003, { language_code: 'en' })
  const greeting = await heardAfter(woman, () => woman.start())
  await heardAfter(woman, () => woman.say('English'))
  expect(await heardAfter(woman, () => woman.say('LEAVE!'))).toHaveLength(1)
  expect(await heardAfter(woman, () => woman.say('hi'))).toEqual(greeting)

  const bolor = line.messenger.user()
  bolor.say('English')
  await until(() => bolor.heard.length > 0)
  bolor.say('устгах')
  await until(() => bolor.heard.some((text) => /1[.)].*2[.)].*3[.)]/s.test(text)))
  expect(line.messenger.violations).toEqual([])
})

test('nothing is sent to who blocked us, and she is heard again when she comes back', async () => {
  const line = await openHelpline({})
  helpline = line
  const woman = line.telegram.user(6_200_000_004, { language_code: 'en' })
  await heardAfter(woman, () => woman.start())
  woman.block()
  await line.telegram.idle()
  await pause(300)
  const calls = line.telegram.calls.length
  await pause(1000)
  expect(line.telegram.calls.length).toBe(calls)
  woman.unblock()
  await heardAfter(woman, () => woman.start())
  expect(line.telegram.violations).toEqual([])
})

test('a platform that asks us to slow down is obeyed, and nothing is lost by it', async () => {
  const line = await openHelpline({})
  helpline = line
  const women = Array.from({ length: 12 }, (_, i) =>
    line.telegram.user(6_200_000_100 + i, { language_code: 'en' }),
  )
  for (const woman of women) woman.start()
  await until(() => women.every((woman) => woman.heard.length > 0))
  line.telegram.faults.limit({ probability: 0.5, retryAfter: 1, scope: 'chat' })
  for (const woman of women) woman.say('English')
  await pause(4000)
  line.telegram.faults.off()
  await until(() => women.every((woman) => woman.heard.length >= 3), 20_000)
  expect(line.telegram.violations).toEqual([])
})

test('without a public address Telegram is asked for news, and each is answered once', async () => {
  const telegram = await startFakeTelegram({ token: '8123456789:a-token-of-the-tests' })
  const app = await startApp({
    TELEGRAM_BOT_TOKEN: '8123456789:a-token-of-the-tests',
    TELEGRAM_API_ROOT: telegram.url,
  })
  try {
    const woman = telegram.user(6_200_000_300, { language_code: 'en' })
    await heardAfter(woman, () => woman.start())
    await heardAfter(woman, () => woman.press('English'))
    expect(woman.spinning).toBe(0)
    expect(new Set(woman.heard).size).toBe(woman.heard.length)
    expect(telegram.violations).toEqual([])
  } finally {
    await app.stop()
    await telegram.close()
  }
})

test('when a sealing key is missing she hears the safe sentence, and goes on where she was when it is found', async () => {
  const line = await openHelpline({})
  helpline = line
  const woman = line.telegram.user(6_200_000_400, { language_code: 'en' })
  await heardAfter(woman, () => woman.start())
  await heardAfter(woman, () => woman.say('English'))
  const other = `k2:${Buffer.alloc(32, 'another sealing key').toString('base64')}`
  const restart = async (keys: string): Promise<void> => {
    await line.apps[0]?.stop()
    line.apps.splice(0, 1, await startApp({ ...line.env, SEAL_KEYS: keys }))
  }
  await restart(other)
  expect((await heardAfter(woman, () => woman.say('yes'))).at(-1)).toMatch(/\b102\b/)
  await restart(`${other},${testKeys.SEAL_KEYS}`)
  expect((await heardAfter(woman, () => woman.say('yes'))).join()).toMatch(/Itgel/)
  expect(line.apps[0]?.output()).not.toMatch(/turn\.undecidable/)
})
