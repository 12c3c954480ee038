/**
 * Many simulated women and the Telegram they write through, in one process: it posts their updates to the app's webhook
 * and takes the app's `sendMessage`. It is quick rather than strict; the strict fake belongs to the tests.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build, type Histogram } from 'hdr-histogram-js'
import { Pool } from 'undici'

export type Women = {
  /** Give this to the app as TELEGRAM_API_ROOT. */
  apiRoot: string
  /** `count` women who write again as soon as they are answered. Returns when `ms` are over and all were answered. */
  closedLoop(appUrl: string, count: number, ms: number): Promise<Figures>
  /** Women who write at a steady rate whatever is answered; times are from when a message was due (no coordinated omission). */
  openLoop(appUrl: string, count: number, perSecond: number, ms: number): Promise<Figures>
  close(): Promise<void>
}
export type Figures = {
  turns: number
  seconds: number
  ack: Histogram
  answer: Histogram
  unanswered: number
  refused: number
}

const secret = 'a-webhook-secret-of-the-bench'
export const benchSettings = { TELEGRAM_BOT_TOKEN: '8000000001:bench-token', TELEGRAM_WEBHOOK_SECRET: secret }
/** From the menu to the topics and back: every turn is one message in, one message out. */
const wordsInTurn = ['3', '7']
/** A woman who heard nothing for so long counts as unanswered. */
const patienceMs = 10_000

export async function openWomen(): Promise<Women> {
  const waiting = new Map<number, () => void>()
  let updates = 900_000_000
  let messages = 1
  let nextChat = 5_000_000_000
  const turnsOf = new Map<number, number>()
  const nextWords = (chat: number): string => {
    const turn = turnsOf.get(chat) ?? 0
    turnsOf.set(chat, turn + 1)
    return wordsInTurn[turn % wordsInTurn.length] ?? ''
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const id = messages++
      const body = JSON.stringify({
        ok: true,
        result: { message_id: id, date: 0, chat: { id: 1, type: 'private' } },
      })
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      })
      response.end(body)
      if (!request.url?.endsWith('/sendMessage')) return
      const sent: unknown = JSON.parse(Buffer.concat(chunks).toString())
      const chat = typeof sent === 'object' && sent !== null && 'chat_id' in sent ? Number(sent.chat_id) : 0
      waiting.get(chat)?.()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const pools = new Map<string, Pool>()

  async function post(appUrl: string, chat: number, words: string): Promise<number> {
    const pool = pools.get(appUrl) ?? new Pool(appUrl, { connections: 64 })
    pools.set(appUrl, pool)
    const body = JSON.stringify({
      update_id: ++updates,
      message: {
        message_id: messages++,
        date: Math.floor(Date.now() / 1000),
        chat: { id: chat, type: 'private' },
        from: { id: chat, is_bot: false, first_name: 'A', language_code: 'mn' },
        text: words,
      },
    })
    const answer = await pool.request({
      method: 'POST',
      path: '/webhooks/telegram',
      body,
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
    })
    await answer.body.dump()
    return answer.statusCode
  }

  /** One message and its answer; times count from `due`. */
  async function talk(
    appUrl: string,
    chat: number,
    words: string,
    due: number,
    figures: Figures,
  ): Promise<void> {
    const answered = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), patienceMs)
      waiting.set(chat, () => {
        clearTimeout(timer)
        resolve(true)
      })
    })
    const acknowledged = post(appUrl, chat, words).then((status) => {
      if (status === 200) figures.ack.recordValue(micros(due))
      else figures.refused++
    })
    if (await answered) {
      figures.turns++
      figures.answer.recordValue(micros(due))
    } else figures.unanswered++
    waiting.delete(chat)
    await acknowledged
  }

  /** Brings new women to the menu. */
  async function arrive(appUrl: string, count: number): Promise<number[]> {
    const chats = Array.from({ length: count }, () => ++nextChat)
    for (let i = 0; i < count; i += 50) {
      await Promise.all(
        chats.slice(i, i + 50).map((chat) => talk(appUrl, chat, '/menu', performance.now(), emptyFigures())),
      )
    }
    return chats
  }

  return {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async closedLoop(appUrl, count, ms) {
      const chats = await arrive(appUrl, count)
      const figures = emptyFigures()
      const started = performance.now()
      await Promise.all(
        chats.map(async (chat) => {
          while (performance.now() - started < ms)
            await talk(appUrl, chat, nextWords(chat), performance.now(), figures)
        }),
      )
      return { ...figures, seconds: (performance.now() - started) / 1000 }
    },
    async openLoop(appUrl, count, perSecond, ms) {
      const free = await arrive(appUrl, count)
      const figures = emptyFigures()
      const started = performance.now()
      const under: Promise<void>[] = []
      for (let i = 0; i < (perSecond * ms) / 1000; i++) {
        const due = started + (i * 1000) / perSecond
        const wait = due - performance.now()
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
        const chat = free.shift() ?? ++nextChat
        under.push(talk(appUrl, chat, nextWords(chat), due, figures).then(() => void free.push(chat)))
      }
      await Promise.all(under)
      return { ...figures, seconds: (performance.now() - started) / 1000 }
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()))
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const micros = (from: number): number => Math.max(1, Math.round((performance.now() - from) * 1000))
const emptyFigures = (): Figures => ({
  turns: 0,
  seconds: 0,
  unanswered: 0,
  refused: 0,
  ack: build({ highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: 3 }),
  answer: build({ highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: 3 }),
})
