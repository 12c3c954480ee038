/** A picture on its way to her phone: it comes with its words, it is wiped with them, and it never costs her a word. */
import { afterEach, expect, test } from 'vitest'
import { type Helpline, openHelpline, pause } from './helpline.ts'

let helpline: Helpline | undefined
afterEach(() => helpline?.stop())

async function open(): Promise<Helpline> {
  helpline = await openHelpline({})
  return helpline
}
async function until(done: () => boolean, ms = 15_000): Promise<void> {
  for (let waited = 0; waited < ms && !done(); waited += 20) await pause(20)
  expect(done()).toBe(true)
}

type Woman = { say(text: string): unknown; readonly heard: readonly string[] }
/** She goes where she is told how to delete the chat; each answer is waited for. */
async function asksHowToDelete(woman: Woman): Promise<void> {
  for (const words of ['English', 'yes', 'what can you do', 'my phone']) {
    const before = woman.heard.length
    woman.say(words)
    await until(() => woman.heard.length > before)
    await pause(150)
  }
  woman.say('delete this chat')
}

test('on Telegram it is one message with its words, and "erase" takes it away with all others', async () => {
  const { telegram } = await open()
  const woman = telegram.user(6_300_000_001, { language_code: 'en' })
  await asksHowToDelete(woman)
  await until(() => woman.chat.some(({ picture }) => picture))
  const shown = woman.chat.filter(({ picture }) => picture)
  expect(shown.map(({ text }) => text)).toEqual([expect.stringMatching(/^It takes three steps/)])
  await until(() => woman.heard.at(-1)?.startsWith('First remember') === true)
  const sent = telegram.calls.find(({ method }) => method === 'sendPhoto')
  expect(sent?.params).toMatchObject({ photo: { file: 'picture.png', type: 'image/png' } })

  woman.say('erase')
  await until(() => woman.chat.length === 1)
  expect(woman.chat[0]).toMatchObject({ from: 'bot', text: 'Done.' })
  expect(telegram.violations).toEqual([])
})

test('on Messenger it goes before its words, with nothing that Meta would keep', async () => {
  const { messenger } = await open()
  const woman = messenger.user()
  await asksHowToDelete(woman)
  await until(() => woman.heard.at(-1)?.startsWith('First remember') === true)
  const said = woman.chat.filter(({ from }) => from === 'page').slice(-3)
  expect(said.map(({ picture, text }) => [picture === true, text.slice(0, 11)])).toEqual([
    [true, ''],
    [false, 'It takes th'],
    [false, 'First remem'],
  ])
  expect(said.at(-1)?.quickReplies).toContain('Erase')
  expect(messenger.violations).toEqual([])
})

test('when the platform refuses it, its description comes in its place, and every word after it', async () => {
  const { messenger } = await open()
  const woman = messenger.user()
  const spoken = messenger.refuse.bind(messenger)
  const asking = asksHowToDelete(woman)
  await until(() => woman.heard.some((text) => text.includes('this chat?')))
  spoken({ code: 100, subcode: 2018047, times: 1 })
  await asking
  await until(() => woman.heard.at(-1)?.startsWith('First remember') === true)
  expect(woman.heard.slice(-3).map((text) => text.slice(0, 11))).toEqual([
    'A drawing o',
    'It takes th',
    'First remem',
  ])
  expect(woman.chat.some(({ picture }) => picture)).toBe(false)
  expect(messenger.violations).toEqual([])
})
