/**
 * The connection: commands fail at once while Redis is away (the platform repeats what we do not acknowledge),
 * every command has a deadline of its own (the client's covers only what is not yet written), and the client
 * reconnects for as long as the process lives.
 */
import { createClient } from '@redis/client'
import { StoreDown } from '../contract.ts'
import type { SendCommand } from './script.ts'

export type Connection = {
  send: SendCommand
  subscribe(topic: string, listener: (message: string) => void): Promise<() => void>
  close(): Promise<void>
}

/** Longest wait for one command, ms. After it the outcome is in doubt; every operation may be repeated. */
const deadlineMs = 4000

export async function connect(url: string, onTrouble: (error: unknown) => void): Promise<Connection> {
  /** At a start an operator is told soon; later we wait for it as long as it takes. */
  let met = false
  const client = createClient({
    url,
    RESP: 3,
    // Ours covers what is already written too; two clocks a command would cost a tenth of a turn.
    commandOptions: { timeout: 0 },
    disableOfflineQueue: true,
    socket: {
      connectTimeout: 2000,
      reconnectStrategy: (retries) =>
        met || retries < 8 ? Math.min(1000, 30 + retries * 50) : new Error('Redis does not answer'),
    },
  })
  let closing = false
  const trouble = (error: unknown): void => {
    if (!closing) onTrouble(error)
  }
  client.on('error', trouble)
  await client.connect()
  met = true
  const subscriber = client.duplicate({ disableOfflineQueue: false })
  subscriber.on('error', trouble)
  let subscribing: Promise<unknown> | undefined

  return {
    send: (args) => withDeadline(client.sendCommand(args)),
    async subscribe(topic, listener) {
      subscribing ??= subscriber.connect()
      await subscribing
      await subscriber.subscribe(topic, listener)
      return () => void subscriber.unsubscribe(topic, listener).catch(trouble)
    },
    async close() {
      closing = true
      if (subscribing) subscriber.destroy()
      client.destroy()
    },
  }
}

function withDeadline(command: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StoreDown('the store did not answer in time')), deadlineMs)
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
