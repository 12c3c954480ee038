/**
 * One request and its whole answer, as text. What `Pool.request` hands over is a stream, made to be read bit by bit: for the two lines a
 * platform answers with it would cost as much as the sending.
 */
import type { Dispatcher, Pool } from 'undici'

export type Answered = { status: number; retryAfter: string | undefined; text: string }

/**
 * Fails when the connection fails, is cut or times out, the answer is larger than the pool allows, or all of it takes longer than
 * `withinMs`; what has not gone out by then does not go out.
 */
export function ask(pool: Pool, options: Dispatcher.DispatchOptions, withinMs: number): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const tookTooLong = new Error('no whole answer in time')
    let late = false
    let stop = (): void => undefined
    const timer = setTimeout(() => {
      late = true
      stop()
      reject(tookTooLong)
    }, withinMs)
    const parts: Buffer[] = []
    let status = 0
    let retryAfter: string | undefined
    pool.dispatch(options, {
      onRequestStart(controller) {
        stop = () => controller.abort(tookTooLong)
        if (late) stop()
      },
      onResponseStart(_controller, statusCode, headers) {
        status = statusCode
        retryAfter = headers['retry-after']?.toString()
      },
      onResponseData(_controller, chunk) {
        parts.push(chunk)
      },
      onResponseEnd() {
        clearTimeout(timer)
        const [only] = parts
        const body = parts.length === 1 && only ? only : Buffer.concat(parts)
        resolve({ status, retryAfter, text: body.toString('utf8') })
      },
      onResponseError(_controller, error) {
        clearTimeout(timer)
        reject(error)
      },
    })
  })
}
