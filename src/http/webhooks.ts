/**
 * Where platforms knock. Bytes are counted, verified, parsed, stored, and only then acknowledged:
 *
 *   413/415 too big, packed · 401 not signed by the platform · 400 signed but no JSON · 503 not stored, repeat it · 200 stored
 *
 * Answers carry no words, at most the end of a button's spinner. Plain node:http: this is the one path that must stay quick in a flood.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Call } from '../channels/channel.ts'
import type { Door } from '../channels/door.ts'
import type { House } from '../house.ts'
import { receive } from '../inbox/receive.ts'
import type { TurnWorkers } from '../inbox/worker.ts'
import type { EarlyCalls } from '../outbox/early.ts'
import type { Fallback } from '../outbox/fallback.ts'
import { StoreDown } from '../store/contract.ts'

/** Telegram and Messenger send far less; more is an attack. */
export const largestBody = 256 * 1024

export type WebhookParts = { house: House; workers: TurnWorkers; early: EarlyCalls; fallback: Fallback }

export async function answerWebhook(
  request: IncomingMessage,
  response: ServerResponse,
  door: Door,
  parts: WebhookParts,
): Promise<void> {
  if (request.method === 'GET') return handshake(request, response, door)
  if (request.method !== 'POST') return end(response, 405)
  const packed = request.headers['content-encoding']
  if (packed !== undefined && packed !== 'identity') return end(response, 415, true)
  const body = await readBody(request)
  if (body === 'too big') return end(response, 413)
  if (body === 'cut') return void response.destroy()

  const { house } = parts
  if (!door.verify({ headers: request.headers, body })) {
    house.metrics.received(door.id, 'refused')
    house.log.warn('webhook.refused', { channel: door.id })
    return end(response, 401)
  }
  const parsed = parse(body)
  if (parsed === undefined) {
    house.metrics.received(door.id, 'unreadable')
    house.log.warn('webhook.unreadable', { channel: door.id })
    return end(response, 400)
  }
  const { status, answer } = await store(parsed, door, parts)
  if (answer === undefined) end(response, status)
  else endWith(response, answer)
}

async function store(
  body: unknown,
  door: Door,
  { house, workers, early, fallback }: WebhookParts,
): Promise<{ status: 200 | 503; answer?: string | undefined }> {
  const started = performance.now()
  const read = door.read(body, house.now())
  // Echoes, deliveries and reads say nothing of hers: counted, never stored.
  const events = read.filter(
    ({ received: { activity } }) => !(activity.type === 'event' && activity.name === 'receipt'),
  )
  if (events.length < read.length) house.metrics.received(door.id, 'receipt')
  if (read.length === 0) house.metrics.received(door.id, 'unreadable')
  const signs: Call[] = []
  const results = await Promise.allSettled(
    events.map(async ({ received, early: calls }) => {
      if ((await receive(received, house, workers)) === 'appended') signs.push(...calls)
    }),
  )
  house.metrics.acknowledged(performance.now() - started)
  const failed = events.filter((_, i) => results[i]?.status === 'rejected')
  const [only] = signs
  const answer = failed.length === 0 && only && signs.length === 1 ? door.inAnswer(only) : undefined
  if (answer === undefined) early.make(door, signs)
  if (failed.length === 0) {
    fallback.storeAnswered()
    return { status: 200, answer }
  }
  const reason: unknown = results.find((result) => result.status === 'rejected')?.reason
  house.metrics.received(door.id, 'store-down')
  house.log.error('webhook.busy', { channel: door.id, count: failed.length }, reason)
  if (reason instanceof StoreDown) for (const { received } of failed) fallback.storeFailed(received)
  return { status: 503 }
}

function handshake(request: IncomingMessage, response: ServerResponse, door: Door): void {
  const query = Object.fromEntries(new URL(request.url ?? '/', 'http://here').searchParams)
  const answer = door.handshake(query)
  if (answer === undefined) {
    end(response, 403)
    return
  }
  response.writeHead(200, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  })
  response.end(answer)
}

function readBody(request: IncomingMessage): Promise<Buffer | 'too big' | 'cut'> {
  if (Number(request.headers['content-length'] ?? 0) > largestBody) {
    request.resume()
    return Promise.resolve('too big')
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > largestBody) {
        // The rest is let by unread, so that the sender hears the answer; far too much is cut.
        chunks.length = 0
        resolve('too big')
        if (size > 32 * largestBody) request.destroy()
      } else chunks.push(chunk)
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', () => resolve('cut'))
    request.on('close', () => resolve('cut'))
  })
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

function end(response: ServerResponse, status: number, close = false): void {
  response.writeHead(status, { 'content-length': '0', ...(close ? { connection: 'close' } : {}) })
  response.end()
}

/** Stored, and the platform is to do this. */
function endWith(response: ServerResponse, answer: string): void {
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(answer)),
  })
  response.end(answer)
}
