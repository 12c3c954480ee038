/**
 * Many women and the phones of staff, quick rather than strict: what is sent to her, and which page rang when, by the true clock.
 * The strict fakes have tests of their own.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Ring = { at: number; to: string; id: string }

export type Phones = {
  /** For TELEGRAM_API_ROOT. */
  telegram: string
  /** For PAGER_WEBHOOK_URL. */
  gateway: string
  /** What she was sent, by chat, oldest first. */
  heard: Map<number, string[]>
  /** Pages that the gateway took, oldest first. */
  rings: Ring[]
  /** So many of a hundred calls of the gateway are refused with 503. */
  refuse: number
  /** Told when something reached her. */
  onHeard(chat: number, listener: (text: string) => void): void
  close(): Promise<void>
}

export async function openPhones(chance: () => number): Promise<Phones> {
  const listeners = new Map<number, (text: string) => void>()
  let messages = 1
  const telegram = createServer((request, response) => {
    void read(request).then((body) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(
        JSON.stringify({
          ok: true,
          result: { message_id: messages++, date: 0, chat: { id: 1, type: 'private' } },
        }),
      )
      if (!request.url?.endsWith('/sendMessage')) return
      const { chat_id: chat, text } = JSON.parse(body) as { chat_id: number; text: string }
      const heard = phones.heard.get(Number(chat)) ?? []
      heard.push(text)
      phones.heard.set(Number(chat), heard)
      listeners.get(Number(chat))?.(text)
    })
  })
  const gateway = createServer((request, response) => {
    void read(request).then((body) => {
      if (chance() * 100 < phones.refuse) return response.writeHead(503).end()
      const { id, to } = JSON.parse(body) as { id: string; to: string }
      phones.rings.push({ at: Date.now(), to, id })
      return response.writeHead(202).end()
    })
  })
  const phones: Phones = {
    telegram: await listen(telegram),
    gateway: `${await listen(gateway)}/send`,
    heard: new Map(),
    rings: [],
    refuse: 0,
    onHeard: (chat, listener) => void listeners.set(chat, listener),
    async close() {
      for (const server of [telegram, gateway]) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
  return phones
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
