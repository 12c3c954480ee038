/** One request exactly as written, also such as no honest client would write: headers twice, odd methods, bodies of any kind. */
import { Agent, request } from 'node:http'

export type Knock = {
  method: string
  path: string
  headers: Record<string, string | string[]>
  body?: Buffer | string
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

export type Opened = { status: number; body: Buffer; headers: NodeJS.Dict<string | string[]> }

/**
 * Status 0: cut, or not even sent. A connection that stayed open from the knock before may be closed just as it is used again, after a
 * body that was too large, say; then it is knocked once more on a fresh one, as every client of a platform does.
 */
export function knock(port: number, { method, path, headers, body }: Knock, fresh = false): Promise<Opened> {
  return new Promise((resolve) => {
    const nothing = (): void => resolve({ status: 0, body: Buffer.alloc(0), headers: {} })
    const cut = (reused: boolean): void =>
      reused
        ? resolve(knock(port, { method, path, headers, ...(body !== undefined && { body }) }, true))
        : nothing()
    try {
      const asked = request(
        { host: '127.0.0.1', port, method, path, headers, agent: fresh ? false : agent, timeout: 15_000 },
        (answer) => {
          const chunks: Buffer[] = []
          answer.on('data', (chunk: Buffer) => chunks.push(chunk))
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks), headers: answer.headers }),
          )
          answer.on('error', nothing)
        },
      )
      asked.on('error', () => cut(asked.reusedSocket))
      asked.on('timeout', () => asked.destroy())
      asked.end(body)
    } catch {
      // A header that node itself refuses to send.
      nothing()
    }
  })
}
