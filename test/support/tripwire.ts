/**
 * A TCP proxy before Redis that acts at one exact store call: before Redis sees it, or after Redis did it and before
 * the app knows. So a test can kill the app at every arrow of the line, again and again at the same place.
 */
import { createConnection, createServer, type Socket } from 'node:net'
import { freePort } from './redis.ts'

export type Tripwire = {
  url: string
  /** How many calls of the watched scripts went by. */
  seen(): number
  /** At the n-th call from now on (1 is the next), do this; the call is forwarded first or never. */
  arm(n: number, when: 'before' | 'after', act: () => void): void
  /** The n-th call from now on, and all behind it, reach Redis only so much later: a worker that froze in the middle. */
  freeze(n: number, ms: number): void
  close(): Promise<void>
}

/** `watched`: hashes of the scripts that count as arrows. */
export async function startTripwire(redisPort: number, watched: readonly string[]): Promise<Tripwire> {
  const port = await freePort()
  const sockets = new Set<Socket>()
  let seen = 0
  let at = Number.POSITIVE_INFINITY
  let when: 'before' | 'after' = 'before'
  let act: () => void = () => undefined
  let frozenMs = 0

  const server = createServer((client) => {
    const upstream = createConnection({ port: redisPort, host: '127.0.0.1' })
    let cut = false
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        client.destroy()
        upstream.destroy()
        sockets.delete(socket)
      })
    }
    client.on('data', (data) => {
      const text = data.toString('latin1')
      for (const sha of watched) {
        let from = text.indexOf(sha)
        while (from >= 0) {
          seen++
          if (seen === at) {
            at = Number.POSITIVE_INFINITY
            if (frozenMs > 0) {
              client.pause()
              setTimeout(() => {
                upstream.write(data)
                client.resume()
              }, frozenMs)
              return
            }
            cut = true
            if (when === 'after') upstream.write(data, () => setTimeout(act, 30))
            else act()
            return
          }
          from = text.indexOf(sha, from + 40)
        }
      }
      upstream.write(data)
    })
    upstream.on('data', (data) => {
      if (!cut) client.write(data)
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `redis://127.0.0.1:${port}`,
    seen: () => seen,
    arm(n, where, what) {
      at = seen + n
      frozenMs = 0
      when = where
      act = what
    },
    freeze(n, ms) {
      at = seen + n
      frozenMs = ms
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
