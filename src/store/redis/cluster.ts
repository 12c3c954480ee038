/**
 * A Redis Cluster as one connection. Every key of ours has its slot by the name in braces (decision 1), so a command goes to the master
 * of its key. What has no key goes where staff keep their records: the time must be the same for all who ask, and a message that is
 * published there reaches who listens at any node.
 */
import { createCluster } from '@redis/client'
import { type Connection, withDeadline } from './connection.ts'

const anywhere = '{staff}'
const keyless = new Set(['TIME', 'PUBLISH'])

function keyOf([command = '', first = '', , key = '']: readonly string[]): string {
  if (command === 'EVAL' || command === 'EVALSHA') return key
  return keyless.has(command) ? anywhere : first
}

export async function connectCluster(
  addresses: readonly string[],
  options: {
    onTrouble: (error: unknown) => void
    /** Of each socket: how long a node may take, and when it is given up; as for a single server. */
    socket: { connectTimeout: number; reconnectStrategy: (retries: number) => number | Error }
  },
): Promise<Connection> {
  const { socket } = options
  const { protocol, username, password } = new URL(addresses[0] ?? '')
  const cluster = createCluster({
    rootNodes: addresses.map((url) => ({ url })),
    RESP: 3,
    commandOptions: { timeout: 0 },
    // What the nodes found are asked with: the addresses serve to find them.
    defaults: {
      ...(username !== '' && { username: decodeURIComponent(username) }),
      ...(password !== '' && { password: decodeURIComponent(password) }),
      disableOfflineQueue: true,
      socket: { ...socket, ...(protocol === 'rediss:' && { tls: true as const }) },
    },
  })
  let closing = false
  const trouble = (error: unknown): void => {
    if (!closing) options.onTrouble(error)
  }
  cluster.on('error', trouble)
  cluster.on('node-error', trouble)
  await cluster.connect()
  const back = new Set<() => void>()
  cluster.on('node-ready', () => {
    for (const listener of back) listener()
  })
  return {
    send: (args) => withDeadline(cluster.sendCommand(keyOf(args), false, args)),
    nodes: () =>
      Promise.all(
        cluster.masters.map(async (master) => {
          const client = await cluster.nodeClient(master)
          return (args: string[]) => withDeadline(client.sendCommand(args))
        }),
      ),
    onBack: (listener) => void back.add(listener),
    async subscribe(topic, listener) {
      const heard = (message: unknown): void => listener(String(message))
      await cluster.subscribe(topic, heard)
      return () => void cluster.unsubscribe(topic, heard).catch(trouble)
    },
    async close() {
      closing = true
      cluster.destroy()
    },
  }
}
