/**
 * One request and its whole answer, as text. What `Pool.request` hands over is a stream, made to be read bit by bit: for the two lines a
 * platform answers with it would cost as much as the sending.
 */
import type { Dispatcher, Pool } from 'undici'

export type Answered = { status: number; retryAfter: string | undefined; text: string }

/** Fails when the connection fails, is cut or times out, or the answer is larger than the pool allows. */
export function ask(pool: Pool, options: Dispatcher.DispatchOptions): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let status = 0
    let retryAfter: string | undefined
    pool.dispatch(options, {
      onRequestStart() {},
      onResponseStart(_controller, statusCode, headers) {
        status = statusCode
        retryAfter = headers['retry-after']?.toString()
      },
      onResponseData(_controller, chunk) {
        parts.push(chunk)
      },
      onResponseEnd() {
        const [only] = parts
        const body = parts.length === 1 && only ? only : Buffer.concat(parts)
        resolve({ status, retryAfter, text: body.toString('utf8') })
      },
      onResponseError(_controller, error) {
        reject(error)
      },
    })
  })
}
