/**
 * The Telegram of the comparison: as strict as the fake of the tests, whose rules it uses, but lean, so that it takes little of the
 * machine. It knows webhooks, what a bot may write into its answer to one, and the calls that a bot of this dialog makes.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool } from 'undici'
import { type Json, objectOf, textOf } from '../../test/fakes/shared/json.ts'
import { ApiProblem, badRequest } from '../../test/fakes/telegram/problem.ts'
import { checkedMarkup, checkedText } from '../../test/fakes/telegram/texts.ts'

export const token = '8000000001:bench-token-of-thirty-five-letters'
export const secret = 'a-webhook-secret-of-the-bench'

export type Sent = { text: string; labels: string[] }
export type Telegram = {
  /** TELEGRAM_API_ROOT of the bot. */
  apiRoot: string
  /** She writes. Resolves with the status of the webhook when it is acknowledged; 0 when nobody was there. */
  write(chat: number, text: string): Promise<number>
  /** She presses the button of that label on the newest message; undefined when there is none. */
  press(chat: number, label: string): Promise<number> | undefined
  /** Told of every message that reached a phone. */
  onSend: (chat: number, sent: Sent) => void
  /** So many ms after the phone showed it the bot gets the answer to its call: in life both travel. 0 unless set. */
  answerAfterMs: number
  /** Broken rules and refused calls, by what was wrong, since the last reading. */
  takeBreaches(): Record<string, number>
  /** Buttons pressed, and spinners that were ended, since the last reading. */
  takeSpinners(): { pressed: number; ended: number }
  close(): Promise<void>
}

type Chat = { id: number; newest: Json | undefined; buttons: Map<string, string> }

/** Telegram’s usual number, which hardly any bot changes (Bot API, setWebhook, `max_connections`). */
const connections = 40
const bot = { id: 8_000_000_001, is_bot: true, first_name: 'Bench', username: 'bench_bot' }
/** getMe as a bot is told; some libraries look at the rest. */
const me = {
  ...bot,
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
}

/** `webhook` gives one address, or several of processes that share a store: then each update goes to the next. */
export async function openTelegram(webhook: () => readonly string[]): Promise<Telegram> {
  const chats = new Map<number, Chat>()
  const queries = new Set<string>()
  let breaches: Record<string, number> = {}
  let spinners = { pressed: 0, ended: 0 }
  let lastUpdate = 900_000_000
  let lastMessage = 1
  let lastQuery = 40_000_000_000
  const pools = new Map<string, Pool>()

  const methods: Record<string, (params: Json) => unknown> = {
    getMe: () => me,
    setWebhook: () => true,
    answerCallbackQuery(params) {
      if (!queries.delete(textOf(params.callback_query_id)))
        throw badRequest('query is too old and response timeout expired or query ID is invalid')
      spinners.ended++
      return true
    },
    sendMessage(params) {
      const text = checkedText(params)
      const markup = checkedMarkup(params)
      const chat = chats.get(Number(textOf(params.chat_id)))
      if (!chat) throw badRequest('chat not found')
      const message = {
        message_id: ++lastMessage,
        from: bot,
        chat: { id: chat.id, type: 'private', first_name: 'A' },
        date: seconds(),
        text,
        ...(markup && { reply_markup: markup }),
      }
      chat.newest = message
      chat.buttons.clear()
      const rows = (markup?.inline_keyboard ?? []) as { text: string; callback_data?: string }[][]
      for (const row of rows)
        for (const button of row) chat.buttons.set(button.text, button.callback_data ?? '')
      return message
    },
    sendChatAction: () => true,
  }

  /** The answer of one call, and whose phone showed what. */
  function call(method: string, params: Json): { status: number; json: unknown; reached?: Chat } {
    try {
      const found = methods[method]
      if (!found) throw new ApiProblem(404, 'Not Found: method not found')
      const result = found(params)
      const reached = method === 'sendMessage' ? chats.get(Number(textOf(params.chat_id))) : undefined
      return { status: 200, json: { ok: true, result }, ...(reached && { reached }) }
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem
      const what = `${method}: ${problem.message}`
      breaches[what] = (breaches[what] ?? 0) + 1
      return {
        status: problem.code,
        json: { ok: false, error_code: problem.code, description: problem.message },
      }
    }
  }

  const told = (chat: Chat | undefined): void => {
    if (chat?.newest)
      telegram.onSend(chat.id, { text: String(chat.newest.text), labels: [...chat.buttons.keys()] })
  }

  const path = new RegExp(`^/bot${token}/(\\w+)(?:\\?|$)`)
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const method = path.exec(request.url ?? '')?.[1]
      const body = Buffer.concat(chunks).toString()
      const done =
        method === undefined
          ? { status: 401, json: { ok: false, error_code: 401, description: 'Unauthorized' } }
          : call(method, body === '' ? {} : objectOf(body))
      const bytes = Buffer.from(JSON.stringify(done.json))
      const answer = (): void => {
        response.writeHead(done.status, {
          'content-type': 'application/json',
          'content-length': bytes.length,
        })
        response.end(bytes)
      }
      if (telegram.answerAfterMs > 0) setTimeout(answer, telegram.answerAfterMs)
      else answer()
      if ('reached' in done) told(done.reached)
    })
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  async function deliver(update: Json): Promise<number> {
    const body = JSON.stringify({ update_id: ++lastUpdate, ...update })
    const urls = webhook()
    const url = urls[lastUpdate % urls.length] ?? ''
    const pool = pools.get(url) ?? new Pool(url, { connections, headersTimeout: 60_000 })
    pools.set(url, pool)
    try {
      const answer = await pool.request({
        method: 'POST',
        path: '/webhooks/telegram',
        body,
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
      })
      const written = await answer.body.text()
      // core.telegram.org/bots/api#making-requests-when-getting-updates: one call may stand in the answer to a webhook.
      if (answer.statusCode === 200 && written.startsWith('{')) {
        const { method, ...params } = objectOf(written)
        if (typeof method === 'string') told(call(method, params).reached)
      }
      return answer.statusCode
    } catch {
      return 0
    }
  }

  const chatOf = (id: number): Chat => {
    const known = chats.get(id)
    if (known) return known
    const chat = { id, newest: undefined, buttons: new Map<string, string>() }
    chats.set(id, chat)
    return chat
  }
  const from = (id: number) => ({ id, is_bot: false, first_name: 'A', language_code: 'mn' })

  const telegram: Telegram = {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    onSend: () => undefined,
    answerAfterMs: 0,
    write(id, text) {
      chatOf(id)
      const command = text.startsWith('/') && {
        entities: [{ type: 'bot_command', offset: 0, length: text.length }],
      }
      return deliver({
        message: {
          message_id: ++lastMessage,
          from: from(id),
          chat: { id, type: 'private', first_name: 'A' },
          date: seconds(),
          text,
          ...command,
        },
      })
    },
    press(id, label) {
      const chat = chatOf(id)
      const data = chat.buttons.get(label)
      if (data === undefined) return undefined
      const query = String(++lastQuery)
      queries.add(query)
      spinners.pressed++
      return deliver({
        callback_query: { id: query, from: from(id), message: chat.newest, chat_instance: String(id), data },
      })
    },
    takeBreaches() {
      const taken = breaches
      breaches = {}
      return taken
    },
    takeSpinners() {
      const taken = spinners
      spinners = { pressed: 0, ended: 0 }
      queries.clear()
      return taken
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()))
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return telegram
}

const seconds = (): number => Math.floor(Date.now() / 1000)
