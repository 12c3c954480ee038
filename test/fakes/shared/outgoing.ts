import { Agent, request } from 'undici'

/** The platform's outgoing requests, over kept connections. A bot that is down is an answer too: status 0. */
export type Outgoing = {
  post(url: string, body: string, headers: Record<string, string>): Promise<{ status: number; text: string }>
  get(url: string): Promise<{ status: number; text: string }>
  close(): Promise<void>
}

export function startOutgoing(options: { answerWithinMs: number; connections?: number }): Outgoing {
  const dispatcher = new Agent({
    connections: options.connections ?? 100,
    headersTimeout: options.answerWithinMs,
    bodyTimeout: options.answerWithinMs,
    connectTimeout: 2_000,
  })
  return {
    async post(url, body, headers) {
      try {
        const answer = await request(url, {
          dispatcher,
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json', ...headers },
        })
        return { status: answer.statusCode, text: await answer.body.text() }
      } catch {
        return { status: 0, text: '' }
      }
    },
    async get(url) {
      try {
        const answer = await request(url, { dispatcher })
        return { status: answer.statusCode, text: await answer.body.text() }
      } catch {
        return { status: 0, text: '' }
      }
    },
    close: () => dispatcher.destroy(),
  }
}

/** Whether both platforms would take this webhook address; this machine itself is let through, for tests. */
export function isLoopback(url: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
}
