import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Json } from './shared/json.ts'

export type Received = {
  headers: IncomingHttpHeaders
  raw: Buffer
  body: Json
  at: number
  query: string
  verb: string
}

/** A bot that only listens: it keeps every webhook request and answers what the test says. */
export type ListeningBot = {
  readonly url: string
  readonly received: Received[]
  /** Status (and body) of the next answers. */
  answer: (received: Received) => { status: number; text?: string; afterMs?: number }
  stop(): Promise<void>
}

export async function startListeningBot(port = 0): Promise<ListeningBot> {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const raw = Buffer.concat(chunks)
      const received: Received = {
        headers: incoming.headers,
        raw,
        body: raw.length > 0 ? (JSON.parse(raw.toString('utf8')) as Json) : {},
        at: Date.now(),
        query: incoming.url?.split('?')[1] ?? '',
        verb: incoming.method ?? '',
      }
      bot.received.push(received)
      const { status, text = '', afterMs = 0 } = bot.answer(received)
      setTimeout(() => outgoing.writeHead(status).end(text), afterMs)
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const bot: ListeningBot = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    answer: () => ({ status: 200 }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return bot
}

/** Calls an API with a form, as for a file. */
export async function callForm(
  url: string,
  fields: Record<string, string>,
  {
    name,
    file,
    type = 'image/png',
    headers = {},
  }: {
    name?: string
    file?: Uint8Array<ArrayBuffer>
    type?: string
    headers?: Record<string, string>
  },
): Promise<{ status: number; json: Json }> {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  if (name && file) form.set(name, new Blob([file], { type }), 'picture.png')
  const answer = await fetch(url, { method: 'POST', headers, body: form })
  return { status: answer.status, json: (await answer.json()) as Json }
}

/** Calls an API as a plain HTTP client would. */
export async function callJson(
  url: string,
  body?: Json,
  headers: Record<string, string> = {},
): Promise<{ status: number; json: Json }> {
  const answer = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  return { status: answer.status, json: (await answer.json()) as Json }
}
