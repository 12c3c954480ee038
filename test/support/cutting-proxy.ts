/**
 * A bad network before Redis: cuts connections in the middle of a command, or after Redis did it and before the app knows, or lets
 * nothing through for a while. The test says when.
 */
import { createConnection, createServer, type Socket } from 'node:net'
import { freePort } from './redis.ts'

export type CuttingProxy = {
  url: string
  /** The connection that speaks next is cut: half of the command gets through, or all of it and no answer comes back. */
  cutNext(where: 'in the command' | 'before the answer'): void
  /** All connections that are open now end. */
  cutAll(): void
  /** What Redis does from now on it tells nobody, on the connections that are open now. */
  swallowAnswers(): void
  /** Nothing gets through in either direction for so long; nobody is told. */
  stall(ms: number): void
  cuts(): number
  close(): Promise<void>
}

/** `beforeAnswer`: called before what Redis said is passed on. */
export async function startCuttingProxy(
  redisPort: number,
  beforeAnswer: () => void = () => undefined,
): Promise<CuttingProxy> {
  const port = await freePort()
  const pairs = new Set<{ client: Socket; upstream: Socket; silence: () => void }>()
  let next: 'in the command' | 'before the answer' | undefined
  let cuts = 0
  let stalled = false

  const server = createServer((client) => {
    const upstream = createConnection({ port: redisPort, host: '127.0.0.1' })
    const pair = { client, upstream, silence: () => undefined as void }
    pairs.add(pair)
    let deaf = false
    pair.silence = () => {
      deaf = true
    }
    const end = (): void => {
      client.destroy()
      upstream.destroy()
      pairs.delete(pair)
    }
    for (const socket of [client, upstream]) {
      socket.on('error', end)
      socket.on('close', end)
      if (stalled) socket.pause()
    }
    client.on('data', (data) => {
      if (next === undefined || deaf) return void upstream.write(data)
      cuts++
      const where = next
      next = undefined
      deaf = true
      const part = where === 'in the command' ? data.subarray(0, Math.floor(data.length / 2)) : data
      // So that Redis has read it before it sees the end.
      upstream.write(part, () => setTimeout(end, 15))
    })
    upstream.on('data', (data) => {
      if (deaf) return
      beforeAnswer()
      client.write(data)
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `redis://127.0.0.1:${port}`,
    cuts: () => cuts,
    cutNext: (where) => {
      next = where
    },
    cutAll() {
      cuts += pairs.size
      for (const { client, upstream } of [...pairs]) {
        client.destroy()
        upstream.destroy()
      }
    },
    swallowAnswers() {
      for (const { silence } of pairs) silence()
    },
    stall(ms) {
      stalled = true
      const each = (what: 'pause' | 'resume'): void => {
        for (const { client, upstream } of pairs) {
          client[what]()
          upstream[what]()
        }
      }
      each('pause')
      setTimeout(() => {
        stalled = false
        each('resume')
      }, ms)
    },
    async close() {
      for (const { client, upstream } of [...pairs]) {
        client.destroy()
        upstream.destroy()
      }
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
