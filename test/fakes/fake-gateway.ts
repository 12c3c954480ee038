/** A gateway to phones: it takes what is signed, young and new, and says which phone would have rung with which words. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type FakeGateway = {
  readonly url: string
  readonly rung: { to: string; text: string }[]
  readonly violations: string[]
  /** How the next calls are answered instead of 202; 0 says nothing. */
  answer: { status: number; headers?: Record<string, string> } | undefined
  /** Requests that came, taken or not. */
  readonly calls: string[]
  close(): Promise<void>
}

const oldestSeconds = 300

export async function startFakeGateway({ secret }: { secret: string }): Promise<FakeGateway> {
  const seen = new Set<string>()
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      fake.calls.push(`${incoming.method} ${incoming.url}`)
      const { answer } = fake
      if (answer?.status === 0) return
      if (answer) return outgoing.writeHead(answer.status, answer.headers).end()
      const body = Buffer.concat(chunks).toString('utf8')
      const time = String(incoming.headers['x-itgel-time'])
      const wanted = Buffer.from(`v1=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`)
      const given = Buffer.from(String(incoming.headers['x-itgel-signature']))
      const refuse = (sentence: string, status: number) => {
        fake.violations.push(sentence)
        outgoing.writeHead(status).end()
      }
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return refuse('not signed', 401)
      if (Math.abs(Date.now() / 1000 - Number(time)) > oldestSeconds) return refuse('too old', 401)
      if (seen.has(`${time} ${body}`)) return refuse('seen before', 409)
      seen.add(`${time} ${body}`)
      const { to, text, id, ...more } = JSON.parse(body)
      if (typeof id !== 'string' || Object.keys(more).length > 0) return refuse('another body', 422)
      fake.rung.push({ to, text })
      outgoing.writeHead(202, { 'content-type': 'application/json' }).end('{"taken":true}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const fake: FakeGateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    rung: [],
    violations: [],
    calls: [],
    answer: undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return fake
}
