/**
 * What stands before several processes: hands each delivery to the next one that answers, and notes when each event was
 * first handed over and first acknowledged, so that a test can tell an event that truly came too late from one that was put out of place.
 */
import {
  request as ask,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { freePort } from '../support/redis.ts'

export type Balancer = {
  url: string
  /** When an event was first handed to a process, whatever became of it, ms; by update_id or mid. */
  offeredAt(id: string): number | undefined
  /** When it was first acknowledged, ms. */
  acknowledgedAt(id: string): number | undefined
  close(): Promise<void>
}

const patienceMs = 1500

export async function startBalancer(targets: () => readonly string[]): Promise<Balancer> {
  const port = await freePort()
  const offered = new Map<string, number>()
  const acknowledged = new Map<string, number>()
  let turn = 0

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const ids = [...body.toString('utf8').matchAll(/"(?:update_id|mid)":\s*"?([\w.-]+)/g)].flatMap(
      ([, id]) => id ?? [],
    )
    const note = (times: Map<string, number>, at: number): void => {
      for (const id of ids) if (!times.has(id)) times.set(id, at)
    }
    const all = targets()
    turn++
    for (let i = 0; i < all.length; i++) {
      const target = all[(turn + i) % all.length]
      if (!target) continue
      const began = Date.now()
      const answer = await forward(target, request, body)
      if (answer === 'not there') continue
      note(offered, began)
      if (answer === 'no answer') break
      if (answer.status === 200) note(acknowledged, Date.now())
      response.writeHead(answer.status, answer.headers).end(answer.body)
      return
    }
    response.writeHead(502).end()
  }

  const server = createServer(
    (request, response) => void pass(request, response).catch(() => response.destroy()),
  )
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${port}`,
    offeredAt: (id) => offered.get(id),
    acknowledgedAt: (id) => acknowledged.get(id),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer } | 'not there' | 'no answer'

function forward(target: string, incoming: IncomingMessage, body: Buffer): Promise<Answer> {
  return new Promise((resolve) => {
    const outgoing = ask(
      target + (incoming.url ?? ''),
      { method: incoming.method, headers: incoming.headers, timeout: patienceMs },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 502,
            headers: answer.headers,
            body: Buffer.concat(chunks),
          }),
        )
        answer.on('error', () => resolve('no answer'))
      },
    )
    outgoing.on('timeout', () => outgoing.destroy())
    outgoing.on('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ECONNREFUSED' ? 'not there' : 'no answer'),
    )
    outgoing.end(body)
  })
}
