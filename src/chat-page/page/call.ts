/**
 * One request to our own server: no cookies, no cache, no referrer, no redirects (a hotel's login page must never be
 * taken for an answer), and an end to waiting.
 */
import type { Life } from './life.ts'

export type Call = {
  response: Promise<Response>
  abort(): void
  /** The answer is here: the end of the conversation need not break it off any more. */
  release(): void
}

export function call(path: string, init: RequestInit, life: Life): Call {
  const controller = typeof AbortController === 'function' ? new AbortController() : undefined
  let giveUp: () => void = () => undefined
  const abandoned = new Promise<never>((_, reject) => {
    giveUp = () => reject(new Error('abandoned'))
  })
  const abort = () => {
    giveUp()
    controller?.abort()
  }
  abandoned.catch(() => undefined)
  const forget = life.onEnd(abort)
  const fetched = fetch(path, {
    ...init,
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    ...(controller ? { signal: controller.signal } : {}),
  })
  return {
    response: Promise.race([fetched, abandoned]),
    release: forget,
    abort() {
      forget()
      abort()
    },
  }
}

/** Waits for `work`, but no longer than `ms`; then calls `giveUp` and fails. */
export function within<T>(ms: number, work: Promise<T>, giveUp: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      giveUp()
      reject(new Error('too late'))
    }, ms)
    const settle = <V>(done: (value: V) => void) => {
      return (value: V) => {
        clearTimeout(timer)
        done(value)
      }
    }
    work.then(settle(resolve), settle(reject))
  })
}
