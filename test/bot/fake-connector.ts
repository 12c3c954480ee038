/** A small Bot Framework connector on this machine: takes what is sent to a conversation, and can be told to refuse. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Taken = {
  method: string
  path: string
  headers: IncomingMessage['headers']
  activity: SentActivity
}
export type SentActivity = {
  type?: string
  text?: string
  name?: string
  replyToId?: string
  channelData?: Record<string, unknown>
  suggestedActions?: { actions: { type: string; title: string; value: string }[] }
  conversation?: { id: string }
  recipient?: { id: string }
  from?: { id: string }
}

export type FakeConnector = {
  url: string
  taken: Taken[]
  /** Answers these instead, one after the other. */
  answerNext(...answers: { status: number; body?: unknown; headers?: Record<string, string> }[]): void
  /** Resolves when so many were taken. */
  untilTaken(count: number): Promise<Taken[]>
  close(): Promise<void>
}

export async function startFakeConnector(): Promise<FakeConnector> {
  const taken: Taken[] = []
  const waiting: { count: number; done: () => void }[] = []
  let next: { status: number; body?: unknown; headers?: Record<string, string> }[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += String(chunk)
    const { method = '', url = '', headers } = request
    const answer = next.shift() ?? { status: 201, body: { id: `sent-${taken.length + 1}` } }
    if (answer.status < 300)
      taken.push({ method, path: url, headers, activity: text === '' ? {} : JSON.parse(text) })
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
    response.end(JSON.stringify(answer.body ?? {}))
    for (const { count, done } of waiting) if (taken.length >= count) done()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    answerNext: (...answers) => {
      next = answers
    },
    async untilTaken(count) {
      if (taken.length < count) await new Promise<void>((done) => waiting.push({ count, done }))
      return taken
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
