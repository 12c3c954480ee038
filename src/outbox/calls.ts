/**
 * The only outgoing connections of the line: one kept-alive pool per platform, to configured hosts alone,
 * no redirects, a deadline, a cap on the answer's size. Nothing of a call is ever logged: its path may hold a token.
 */
import { FormData, Pool } from 'undici'
import type { Call, Reply } from '../channels/channel.ts'
import { ask } from './ask.ts'

export type Calls = {
  /** 'noAnswer' when the connection failed, was cut or timed out: it may have been done all the same. */
  make(apiRoot: string, call: Call): Promise<Reply | 'noAnswer'>
  /** A file, from these hosts alone, without following a redirect; `.meta.example` is any host below. */
  fetch(
    address: string,
    limits: { hosts: readonly string[]; mostBytes: number },
  ): Promise<{ type: string; bytes: Uint8Array } | 'gone' | 'too-large'>
  close(): Promise<void>
}

const timeoutMs = 6000
/** Connecting, asking and the whole answer together: less than the lease of a send (`worker.ts`). */
export const wholeCallMs = 8000
/** As many as may be under way at once, sends and what goes beside them: a call that waited for a connection would outlive its lease. */
const mostAtOnce = 256
const largestAnswer = 256 * 1024

/** `pictures`: the files a call may send along, PNG by name. One that is not there fails like a connection. */
export function openCalls(
  pictures: ReadonlyMap<string, Buffer> = new Map(),
  { wholeMs = wholeCallMs }: { wholeMs?: number } = {},
): Calls {
  const pools = new Map<string, Pool>()
  /** Files are larger than answers, so they have a pool of their own, which is asked for their size. */
  const pool = (origin: string, maxResponseSize = largestAnswer): Pool => {
    const known = `${origin} ${maxResponseSize}`
    const found = pools.get(known)
    if (found) return found
    const fresh = new Pool(origin, {
      connections: mostAtOnce,
      connect: { timeout: 3000 },
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      maxResponseSize,
    })
    pools.set(known, fresh)
    return fresh
  }
  return {
    async make(apiRoot, call) {
      const { origin, pathname } = new URL(apiRoot)
      const base = pathname === '/' ? '' : pathname
      try {
        const options = {
          method: call.method,
          path: base + call.path,
          headers: {
            ...(call.body === undefined || call.upload ? {} : { 'content-type': 'application/json' }),
            ...call.headers,
          },
          body: bodyOf(call, pictures),
        }
        const { status, retryAfter, text } = await ask(pool(origin), options, wholeMs)
        const seconds = Number(retryAfter)
        return {
          status,
          body: readJson(text),
          ...(Number.isFinite(seconds) ? { retryAfterSeconds: seconds } : {}),
        }
      } catch {
        return 'noAnswer'
      }
    },
    async fetch(address, { hosts, mostBytes }) {
      const { origin, host, pathname, search } = new URL(address)
      if (!hosts.some((each) => (each.startsWith('.') ? host.endsWith(each) : host === each))) return 'gone'
      try {
        const answer = await pool(origin, mostBytes).request({ method: 'GET', path: pathname + search })
        const length = Number(answer.headers['content-length'] ?? 0)
        // What is given up half way says so as an error, and nobody need hear it.
        answer.body.on('error', () => undefined)
        if (answer.statusCode !== 200 || length > mostBytes) {
          answer.body.destroy()
          return answer.statusCode === 200 ? 'too-large' : 'gone'
        }
        const parts: Buffer[] = []
        let size = 0
        for await (const part of answer.body as AsyncIterable<Buffer>) {
          size += part.length
          if (size > mostBytes) {
            answer.body.destroy()
            return 'too-large'
          }
          parts.push(part)
        }
        return { type: String(answer.headers['content-type'] ?? ''), bytes: Buffer.concat(parts) }
      } catch {
        return 'gone'
      }
    },
    async close() {
      await Promise.all([...pools.values()].map((each) => each.destroy()))
    },
  }
}

function bodyOf({ body, upload }: Call, pictures: ReadonlyMap<string, Buffer>): string | FormData | null {
  if (!upload) return body === undefined ? null : JSON.stringify(body)
  const picture = pictures.get(upload.picture)
  if (!picture) throw new Error('there is no such picture')
  const form = new FormData()
  /** In a form both platforms take whatever is no text as JSON. */
  for (const [name, value] of Object.entries(body ?? {}))
    form.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  form.set(upload.field, new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'picture.png')
  return form
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
