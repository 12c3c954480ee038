/**
 * The only outgoing connections of the line: one kept-alive pool per platform, to configured hosts alone,
 * no redirects, a deadline, a cap on the answer's size. Nothing of a call is ever logged: its path may hold a token.
 */
import { Pool } from 'undici'
import type { Call, Reply } from '../channels/channel.ts'

export type Calls = {
  /** 'noAnswer' when the connection failed, was cut or timed out: it may have been done all the same. */
  make(apiRoot: string, call: Call): Promise<Reply | 'noAnswer'>
  close(): Promise<void>
}

const timeoutMs = 6000
const largestAnswer = 256 * 1024

export function openCalls(): Calls {
  const pools = new Map<string, Pool>()
  const pool = (origin: string): Pool => {
    const found = pools.get(origin)
    if (found) return found
    const fresh = new Pool(origin, {
      connections: 64,
      connect: { timeout: 3000 },
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      maxResponseSize: largestAnswer,
    })
    pools.set(origin, fresh)
    return fresh
  }
  return {
    async make(apiRoot, call) {
      const { origin, pathname } = new URL(apiRoot)
      const base = pathname === '/' ? '' : pathname
      try {
        const answer = await pool(origin).request({
          method: call.method,
          path: base + call.path,
          headers: {
            ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
            ...call.headers,
          },
          body: call.body === undefined ? null : JSON.stringify(call.body),
        })
        const text = await answer.body.text()
        const retryAfter = Number(answer.headers['retry-after'])
        return {
          status: answer.statusCode,
          body: readJson(text),
          ...(Number.isFinite(retryAfter) ? { retryAfterSeconds: retryAfter } : {}),
        }
      } catch {
        return 'noAnswer'
      }
    },
    async close() {
      await Promise.all([...pools.values()].map((each) => each.destroy()))
    },
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
