/**
 * What staff say to their own bot: a press on the button, and the link by which a counsellor makes her chat a way to reach her.
 * Anything else is not answered: whoever finds the bot learns nothing.
 * Source: Bot API, Update, CallbackQuery, answerCallbackQuery (text up to 200 characters), deep linking (`/start <token>`).
 */
import { z } from 'zod'
import type { Log } from '../log.ts'
import type { PageWords } from './page-words.ts'
import { openPosting, type Posting } from './pagers/post.ts'
import { acknowledgePrefix, type StaffTelegramSettings } from './pagers/telegram.ts'

const privateChat = z.object({ id: z.int().positive(), type: z.literal('private') })
const pressed = z.object({
  callback_query: z.object({
    id: z.string().max(64),
    from: z.object({ id: z.int().positive() }),
    message: z.object({ message_id: z.int().positive(), chat: privateChat }),
    data: z.string().startsWith(acknowledgePrefix).max(64),
  }),
})
const begun = z.object({
  message: z.object({
    chat: privateChat,
    from: z.object({ id: z.int().positive(), is_bot: z.literal(false).optional() }),
    text: z.string().regex(/^\/start [A-Za-z0-9_-]{1,64}$/),
  }),
})

export type StaffWord =
  | { kind: 'acknowledge'; chat: string; page: string; query: string; message: number }
  | { kind: 'link'; chat: string; token: string }

/** What an update says, or undefined. Never throws. */
export function readStaffUpdate(update: unknown): StaffWord | undefined {
  const press = pressed.safeParse(update).data?.callback_query
  if (press && press.from.id === press.message.chat.id)
    return {
      kind: 'acknowledge',
      chat: String(press.from.id),
      page: press.data.slice(acknowledgePrefix.length),
      query: press.id,
      message: press.message.message_id,
    }
  const start = begun.safeParse(update).data?.message
  if (start && start.from.id === start.chat.id)
    return { kind: 'link', chat: String(start.chat.id), token: start.text.slice('/start '.length) }
  return undefined
}

export type StaffDesk = {
  /** Whose chat this is, and her language; undefined when it is nobody's. */
  personOf(chat: string): Promise<{ person: string; language: string } | undefined>
  /** She has seen this page. False when there is no such page any more. */
  acknowledge(person: string, page: string): Promise<'case' | 'test' | 'over'>
  /** Makes the chat a way to reach whoever was given this token, once. Her language, or undefined. */
  link(token: string, chat: string): Promise<string | undefined>
}

export type StaffBot = {
  /** One update, from the webhook or the poll. Throws when the store is away: then it must come again. */
  hear(update: unknown): Promise<void>
  /** Its username, by which a link to it is made; undefined while Telegram does not say. */
  name(): Promise<string | undefined>
  /** Asks for updates until stopped. Only one process may. */
  poll(): void
  stop(): Promise<void>
}

const askSeconds = 4
const troubleMs = 3000
export const staffUpdates = ['message', 'callback_query']

export function createStaffBot(parts: {
  settings: StaffTelegramSettings
  words: PageWords
  desk: StaffDesk
  log: Log
}): StaffBot {
  const { settings, words, desk, log } = parts
  const posting: Posting = openPosting({ allowPrivate: true })
  let stopped = false
  let polling: Promise<void> | undefined
  let known: string | undefined
  const ask = (method: string, body: object) =>
    posting.call({
      url: `${settings.apiRoot}/bot${settings.token}/${method}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const said = (language: string | undefined) =>
    (language !== undefined && Object.hasOwn(words, language) ? words[language] : undefined) ?? words.mn

  async function hear(update: unknown): Promise<void> {
    const word = readStaffUpdate(update)
    if (!word) return
    if (word.kind === 'link') {
      const language = await desk.link(word.token, word.chat)
      const text = language === undefined ? said('mn')?.not_linked : said(language)?.linked
      await ask('sendMessage', { chat_id: Number(word.chat), text })
      return
    }
    const found = await desk.personOf(word.chat)
    const what = found ? await desk.acknowledge(found.person, word.page) : 'over'
    if (what !== 'over') log.info('paging.acknowledged')
    const texts = said(found?.language)
    const text =
      what === 'test' ? texts?.test_acknowledged : what === 'case' ? texts?.acknowledged : undefined
    await ask('answerCallbackQuery', { callback_query_id: word.query, ...(text ? { text } : {}) })
    // The button is used up; without it the chat shows which page was seen.
    await ask('editMessageReplyMarkup', { chat_id: Number(word.chat), message_id: word.message })
  }

  async function loop(): Promise<void> {
    let offset = 0
    while (!stopped) {
      const reply = await ask('getUpdates', { offset, timeout: askSeconds, allowed_updates: staffUpdates })
      const updates = reply === 'noAnswer' || reply.status !== 200 ? undefined : updatesIn(reply.body)
      try {
        if (!updates) throw new Error('no updates')
        for (const update of updates) {
          await hear(update)
          offset = update.update_id + 1
        }
      } catch {
        if (stopped) return
        log.warn('poll.trouble', { pager: 'telegram' })
        await new Promise((resolve) => setTimeout(resolve, troubleMs).unref())
      }
    }
  }

  return {
    hear,
    async name() {
      if (known !== undefined) return known
      const reply = await ask('getMe', {})
      known = reply === 'noAnswer' ? undefined : botOf.safeParse(reply.body).data?.result.username
      return known
    },
    poll: () => {
      polling ??= loop()
    },
    async stop() {
      stopped = true
      await posting.close()
      await polling
    },
  }
}

/** Bot API, User: `username` of 5 to 32 Latin letters, digits and underscores. */
const botOf = z.object({ result: z.object({ username: z.string().regex(/^\w{5,32}$/) }) })
const answer = z.object({ result: z.array(z.looseObject({ update_id: z.int() })) })
const updatesIn = (body: unknown) => answer.safeParse(body).data?.result
