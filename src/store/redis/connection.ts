/** What the store asks of Redis, be it one server or a cluster; and how long it waits. */
import { StoreDown } from '../contract.ts'
import type { SendCommand } from './script.ts'

export type Connection = {
  send: SendCommand
  /** Each server by itself, for what is asked of a server and not of a key: one, or the masters of a cluster. */
  nodes(): Promise<SendCommand[]>
  /** Told each time a server is there again after it was away. */
  onBack(listener: () => void): void
  subscribe(topic: string, listener: (message: string) => void): Promise<() => void>
  close(): Promise<void>
}

/** Longest wait for one command, ms. After it the outcome is in doubt; every operation may be repeated. */
const deadlineMs = 4000

export function withDeadline(command: Promise<unknown>, ms = deadlineMs): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StoreDown('the store did not answer in time')), ms)
    command.then(
      (value) => {
        clearTimeout(timer)
        resolve(value)
      },
      (error: unknown) => {
        clearTimeout(timer)
        const forgotten = error instanceof Error && error.message.startsWith('NOSCRIPT')
        reject(forgotten ? error : new StoreDown('the store could not do it', { cause: error }))
      },
    )
  })
}
