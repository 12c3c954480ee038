/**
 * A small server that speaks the chat page's protocol, with faults on request. It stands in for `src/chat-page` so that
 * the page can be tested alone; it keeps everything it was sent, which the real one must not.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { chatPaths, leavePageFiles, offlineHelpMark } from '../../src/chat-page/paths.ts'

export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

export type Sent = Record<string, unknown> & { id: string; n: number }
export type MockEvent = { id: string; event: string; data: unknown }
type Conversation = { events: MockEvent[]; accepted: Sent[]; seenIds: Set<string> }
export type Fault =
  | 'none'
  | 'destroy'
  | 'accept-then-destroy'
  | 'busy'
  | 'too quick'
  | 'unauthorized'
  | 'slow'

export type MockServer = Awaited<ReturnType<typeof startMockServer>>

export async function startMockServer(folder: string) {
  const conversations = new Map<string, Conversation>()
  const streams = new Map<ServerResponse, string>()
  const requests: { method: string; url: string; headers: IncomingMessage['headers'] }[] = []
  const left: { token: string; type: string }[] = []
  const attempts: Sent[] = []
  const settings = {
    help: '<p lang="mn">Яаралтай бол 107, 102 руу залгаарай.</p><p lang="en">If it is urgent, call 107 or 102.</p>',
    /** What happens to the next requests for this path. */
    faults: {} as Record<string, Fault>,
    /** Called with every accepted message: the bot. */
    answer: (_token: string, _sent: Sent): void => undefined,
  }
  let tokens = 0
  let ids = 0
  let underWay = 0
  let mostAtOnce = 0

  function say(token: string, data: Record<string, unknown>, event = 'message'): MockEvent {
    ids += 1
    const made = { id: `e${ids}`, event, data: { id: `m${ids}`, author: 'bot', ...data } }
    conversations.get(token)?.events.push(made)
    for (const [stream, owner] of streams) if (owner === token) write(stream, made)
    return made
  }
  function write(stream: ServerResponse, { id, event, data }: MockEvent): void {
    stream.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }
  function cut(): number {
    const open = streams.size
    for (const stream of streams.keys()) stream.socket?.destroy()
    streams.clear()
    return open
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://mock')
    requests.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers })
    response.setHeader('Referrer-Policy', 'no-referrer')
    if (url.pathname.startsWith('/chat/api/')) await api(url.pathname, request, response)
    else file(url.pathname, response)
  })

  function file(path: string, response: ServerResponse): void {
    response.setHeader('Content-Security-Policy', pagePolicy)
    if (path === chatPaths.page) {
      const html = readFileSync(join(folder, 'index.html'), 'utf8').replaceAll(offlineHelpMark, settings.help)
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
        .end(html)
      return
    }
    const leavePage: Record<string, string> = {
      '/jor': leavePageFiles.page,
      '/jor.css': leavePageFiles.style,
    }
    const name = leavePage[path] ?? path.replace(/^\/chat\//, '')
    const full = join(folder, name)
    const picture = join('pictures', path.slice(chatPaths.pictures.length).replace(/\//g, ''))
    if (path === '/elsewhere')
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>x</title>elsewhere')
    else if (path.startsWith(chatPaths.pictures) && existsSync(picture)) {
      const headers = { 'Content-Type': 'image/png', 'Cache-Control': 'no-store' }
      response.writeHead(200, headers).end(readFileSync(picture))
    } else if (!existsSync(full) || name.includes('..')) response.writeHead(404).end()
    else {
      const types: Record<string, string> = {
        '.js': 'text/javascript',
        '.css': 'text/css',
        '.html': 'text/html',
      }
      const headers = {
        'Content-Type': `${types[extname(full)]}; charset=utf-8`,
        'Cache-Control': 'max-age=86400',
      }
      response.writeHead(200, headers).end(readFileSync(full))
    }
  }

  async function api(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request)
    if (path === chatPaths.messages) {
      underWay += 1
      mostAtOnce = Math.max(mostAtOnce, underWay)
      response.on('close', () => {
        underWay -= 1
      })
    }
    const fault = settings.faults[path] ?? 'none'
    if (fault === 'destroy') request.socket.destroy()
    if (fault === 'busy') response.writeHead(503).end()
    if (fault === 'too quick') json(response, 429, { text: 'Түр хүлээгээрэй. 107 руу залгаж болно.' })
    if (fault === 'destroy' || fault === 'busy' || fault === 'too quick') return
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, 600))
    if (path === chatPaths.leave) erase(body, request, response)
    else if (path === chatPaths.session) openSession(response)
    else known(path, body, fault, request, response)
  }

  function erase(body: string, request: IncomingMessage, response: ServerResponse): void {
    left.push({ token: JSON.parse(body).token, type: request.headers['content-type'] ?? '' })
    response.writeHead(204).end()
  }

  function known(
    path: string,
    body: string,
    fault: Fault,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const token = (request.headers.authorization ?? '').replace('Bearer ', '')
    const conversation = conversations.get(token)
    if (!conversation || fault === 'unauthorized') response.writeHead(401).end()
    else if (path === chatPaths.events) events(token, conversation, request, response)
    else take(token, conversation, JSON.parse(body), fault === 'accept-then-destroy' ? undefined : response)
    if (fault === 'accept-then-destroy') request.socket.destroy()
  }

  function openSession(response: ServerResponse): void {
    tokens += 1
    const token = `token-${tokens}-abcdefghijklmnop`
    conversations.set(token, { events: [], accepted: [], seenIds: new Set() })
    json(response, 200, { token })
  }

  function take(
    token: string,
    conversation: Conversation,
    sent: Sent,
    response: ServerResponse | undefined,
  ): void {
    attempts.push(sent)
    const known = conversation.seenIds.has(sent.id)
    conversation.seenIds.add(sent.id)
    if (!known) conversation.accepted.push(sent)
    if (response) json(response, 202, {})
    if (!known) settings.answer(token, sent)
  }

  function events(
    token: string,
    known: Conversation,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const last = request.headers['last-event-id']
    const missed = known.events.slice(known.events.findIndex(({ id }) => id === last) + 1)
    if (request.headers.accept === 'application/json') {
      json(response, 200, { events: missed })
      return
    }
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    response.write(': .\n\n')
    streams.set(response, token)
    response.on('close', () => streams.delete(response))
    for (const event of missed) write(response, event)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    settings,
    conversations,
    streams,
    requests,
    attempts,
    left,
    say,
    cut,
    /** How many messages were under way together at the worst. */
    mostAtOnce: () => mostAtOnce,
    /** The newest conversation, which is the one of the page under test. */
    newest: () => Array.from(conversations.keys()).at(-1) ?? '',
    accepted: () => Array.from(conversations.values()).at(-1)?.accepted ?? [],
    /** Writes half an event and breaks the line. */
    cutInTheMiddle(data: Record<string, unknown>): void {
      const open = Array.from(streams.keys())
      const token = open[0] ? (streams.get(open[0]) ?? '') : ''
      const held = Array.from(streams)
      streams.clear()
      const made = say(token, data)
      const whole = `id: ${made.id}\nevent: ${made.event}\ndata: ${JSON.stringify(made.data)}\n\n`
      for (const [stream] of held) stream.write(whole.slice(0, -9), () => stream.socket?.destroy())
    },
    async stop(): Promise<void> {
      cut()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
