/**
 * The connection: commands fail at once while Redis is away (the platform repeats what we do not acknowledge),
 * every command has a deadline of its own (the client's covers only what is not yet written), and the client
 * reconnects for as long as the process lives.
 */
import { createClient } from '@redis/client'
import { addressesOf } from '../addresses.ts'
import { connectCluster } from './cluster.ts'
import { type Connection, withDeadline } from './connection.ts'
import type { SendCommand } from './script.ts'

export type { Connection }

/** Longest wait for the first word of a Redis that takes the connection and is silent: it is frozen, or no Redis. */
const greetedMs = 6000

/** @param url one address, or several of a cluster (`addressesOf`). Throws where nothing answers. */
export async function connect(url: string, onTrouble: (error: unknown) => void): Promise<Connection> {
  /** At a start an operator is told soon; later we wait for it as long as it takes. */
  let met = false
  const socket = {
    connectTimeout: 2000,
    reconnectStrategy: (retries: number) =>
      met || retries < 8 ? Math.min(1000, 30 + retries * 50) : new Error('Redis does not answer'),
  }
  const addresses = addressesOf(url)
  if (addresses.length > 1) {
    const cluster = await connectCluster(addresses, { onTrouble, socket })
    met = true
    return cluster
  }
  const client = createClient({
    url,
    RESP: 3,
    // Ours covers what is already written too; two clocks a command would cost a tenth of a turn.
    commandOptions: { timeout: 0 },
    disableOfflineQueue: true,
    socket,
  })
  let closing = false
  const trouble = (error: unknown): void => {
    if (!closing) onTrouble(error)
  }
  client.on('error', trouble)
  try {
    await withDeadline(client.connect(), greetedMs)
  } catch (error) {
    closing = true
    client.destroy()
    throw error
  }
  met = true
  const subscriber = client.duplicate({ disableOfflineQueue: false })
  subscriber.on('error', trouble)
  let subscribing: Promise<unknown> | undefined

  const back = new Set<() => void>()
  client.on('ready', () => {
    for (const listener of back) listener()
  })
  const send: SendCommand = (args) => withDeadline(client.sendCommand(args))
  return {
    send,
    nodes: async () => [send],
    onBack: (listener) => void back.add(listener),
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
