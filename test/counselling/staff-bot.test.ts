/** What staff say to their own bot, through a Telegram of our own: a press on the button, and the link that makes a chat hers. */
import { afterEach, describe, expect, test } from 'vitest'
import { openPagers } from '#src/counselling/pagers/list.ts'
import { createStaffBot, readStaffUpdate, type StaffDesk } from '#src/counselling/staff-bot.ts'
import { type FakeTelegram, startFakeTelegram } from '../fakes/fake-telegram.ts'
import { listeningLog, words } from './shelves.ts'

const token = '7001:AAF_the-staff-bot-of-the-tests-0123456789'
let ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.reverse()) await end()
  ends = []
})

async function open() {
  const telegram: FakeTelegram = await startFakeTelegram({ token })
  const settings = { token, apiRoot: telegram.url }
  const told: string[] = []
  const people = new Map<string, { person: string; language: string }>()
  let away = false
  const desk: StaffDesk = {
    async personOf(chat) {
      if (away) throw new Error('the store is away')
      return people.get(chat)
    },
    async acknowledge(person, page) {
      told.push(`${person} saw ${page}`)
      return page === 'page-1' ? 'case' : page === 'test-1' ? 'test' : 'over'
    },
    async link(given, chat) {
      if (given !== 'her-token') return undefined
      people.set(chat, { person: 'oyun', language: 'en' })
      return 'en'
    },
  }
  const bot = createStaffBot({ settings, words, desk, log: listeningLog().log })
  const pagers = openPagers({ telegram: settings })
  ends.push(
    () => telegram.close(),
    () => bot.stop(),
    async () => pagers.get('telegram')?.close(),
  )
  bot.poll()
  const page = (id: string, chat: number) =>
    pagers
      .get('telegram')!
      .page(
        { id, subject: '', text: 'One case waits.', link: 'https://itgel.example/desk', acknowledge: 'Seen' },
        { chat: String(chat) },
        0,
      )
  const until = async (done: () => boolean) => {
    for (let n = 0; n < 600 && !done(); n++) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(done()).toBe(true)
  }
  return { telegram, told, page, until, setAway: (value: boolean) => (away = value) }
}

describe('the staff bot', () => {
  test('makes a chat a way to reach her by her link, and refuses any other', async () => {
    const { telegram, until } = await open()
    const [her, stranger] = [telegram.user(), telegram.user()]
    her.start('her-token')
    stranger.start('a-guess')
    await until(() => her.heard.length === 1 && stranger.heard.length === 1)
    expect(her.heard).toEqual([words.en?.linked])
    expect(stranger.heard).toEqual([words.mn?.not_linked])
    expect(telegram.violations).toEqual([])
  })
  test('hears that she has seen a page, ends the spinner, and takes the button away', async () => {
    const { telegram, told, page, until } = await open()
    const her = telegram.user()
    her.start('her-token')
    await until(() => her.heard.length === 1)
    for (const id of ['page-1', 'test-1', 'page-0']) {
      await page(id, her.id)
      her.press('Seen')
      await until(() => her.spinning === 0 && her.chat.at(-1)?.buttons.length === 0)
    }
    expect(told).toEqual(['oyun saw page-1', 'oyun saw test-1', 'oyun saw page-0'])
    const answers = telegram.calls.filter(({ method }) => method === 'answerCallbackQuery')
    expect(answers.map(({ params }) => params.text)).toEqual([
      words.en?.acknowledged,
      words.en?.test_acknowledged,
      undefined,
    ])
    expect(telegram.violations).toEqual([])
  })
  test('a press while the store is away is heard when it is back', async () => {
    const { telegram, told, page, until, setAway } = await open()
    const her = telegram.user()
    her.start('her-token')
    await until(() => her.heard.length === 1)
    await page('page-1', her.id)
    setAway(true)
    her.press('Seen')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(told).toEqual([])
    setAway(false)
    await until(() => told.length === 1)
  })
  test('says nothing to anybody else, whatever is written', async () => {
    const { telegram, told, until } = await open()
    const stranger = telegram.user()
    stranger.say('hello')
    stranger.say('/start')
    stranger.photo('look')
    const last = telegram.user()
    last.start('her-token')
    await until(() => last.heard.length === 1)
    expect(stranger.heard).toEqual([])
    expect(told).toEqual([])
  })
  test('reads nothing from a group, from somebody else’s chat, or from what is no update', () => {
    const press = (chat: object, from: number) => ({
      update_id: 1,
      callback_query: { id: '1', from: { id: from }, message: { message_id: 5, chat }, data: 'ack/p' },
    })
    expect(readStaffUpdate(press({ id: 7, type: 'private' }, 7))).toMatchObject({
      kind: 'acknowledge',
      chat: '7',
      page: 'p',
    })
    for (const wrong of [
      press({ id: -7, type: 'group' }, 7),
      press({ id: 7, type: 'private' }, 8),
      { message: { chat: { id: 7, type: 'private' }, from: { id: 7 }, text: '/start' } },
      { message: { chat: { id: 7, type: 'private' }, from: { id: 7 }, text: '/start two words' } },
      ...[undefined, null, 7, 'x', [], {}, { callback_query: {} }],
    ])
      expect(readStaffUpdate(wrong)).toBeUndefined()
  })
})
