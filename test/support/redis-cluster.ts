/** A real Redis Cluster of the test's own: three masters on loopback, which share the slots in thirds. */
import { connect } from '#src/store/redis/connect.ts'
import { freePort, startRedis, type TestRedis } from './redis.ts'

export type TestCluster = {
  /** The addresses of all, as in `REDIS_URL`. */
  url: string
  nodes: readonly TestRedis[]
  stop(): Promise<void>
}

const slots = 16_384

export async function startRedisCluster(size = 3): Promise<TestCluster> {
  const nodes = await Promise.all(
    Array.from({ length: size }, async () =>
      startRedis([
        '--cluster-enabled',
        'yes',
        '--cluster-port',
        String(await freePort()),
        '--cluster-node-timeout',
        '2000',
        // A channel goes on while another's node is away.
        '--cluster-require-full-coverage',
        'no',
      ]),
    ),
  )
  const stop = async (): Promise<void> => {
    await Promise.all(nodes.map((node) => node.stop()))
  }
  try {
    await join(nodes)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: nodes.map(({ url }) => url).join(','), nodes, stop }
}

async function join(nodes: readonly TestRedis[]): Promise<void> {
  const connections = await Promise.all(nodes.map(({ url }) => connect(url, () => undefined)))
  const info = async (send: (args: string[]) => Promise<unknown>): Promise<string> =>
    String(await send(['CLUSTER', 'INFO']))
  try {
    const [first] = nodes
    if (!first) return
    const bus = /^.*?:\d+@(\d+)/m.exec(String(await connections[0]?.send(['CLUSTER', 'NODES'])))?.[1] ?? ''
    for (const [n, { send }] of connections.entries()) {
      const [from, to] = [n, n + 1].map((part) => Math.round((part * slots) / nodes.length))
      await send(['CLUSTER', 'ADDSLOTSRANGE', String(from), String((to ?? 0) - 1)])
      if (n > 0) await send(['CLUSTER', 'MEET', '127.0.0.1', String(first.port), bus])
    }
    for (let tries = 0; tries < 400; tries++) {
      const all = await Promise.all(connections.map(({ send }) => info(send)))
      const known = `cluster_known_nodes:${nodes.length}`
      if (
        all.every(
          (one) => one.includes('cluster_state:ok') && one.includes(known) && /slots_ok:16384/.test(one),
        )
      )
        return
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error('the nodes of the cluster did not find each other')
  } finally {
    await Promise.all(connections.map((each) => each.close()))
  }
}
