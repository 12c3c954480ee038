/** One POST of a pager: a deadline, no redirect, a cap on the answer, and no private address unless it is allowed. */
import { Agent, request } from 'undici'
import { isPrivate, publicLookup } from './private-ranges.ts'

export type Post = { url: string; headers: Record<string, string>; body: string | Buffer }
export type Posted = { status: number; body: unknown; retryAfterSeconds?: number }

export type Posting = { call(post: Post): Promise<Posted | 'noAnswer'>; close(): Promise<void> }

const timeoutMs = 6000
const largestAnswer = 64 * 1024

/** `allowPrivate`: a gateway in the operator's own network; then plain http is taken too. */
export function openPosting({ allowPrivate }: { allowPrivate: boolean }): Posting {
  const agent = new Agent({
    connections: 16,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: largestAnswer,
    connect: { timeout: 4000, ...(allowPrivate ? {} : { lookup: publicLookup }) },
  })
  return {
    async call({ url, headers, body }) {
      try {
        const to = new URL(url)
        if (!allowPrivate && (to.protocol !== 'https:' || isPrivate(to.hostname))) return 'noAnswer'
        const answer = await request(to, { dispatcher: agent, method: 'POST', headers, body })
        const text = await answer.body.text()
        const retryAfterSeconds = secondsIn(answer.headers['retry-after'])
        return {
          status: answer.statusCode,
          body: readJson(text),
          ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
        }
      } catch {
        return 'noAnswer'
      }
    },
    close: () => agent.destroy(),
  }
}

/** RFC 9110, 10.2.3: seconds, or a date. */
function secondsIn(header: string | string[] | undefined): number | undefined {
  if (typeof header !== 'string') return undefined
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : undefined
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
