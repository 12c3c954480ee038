/** A Redis of the suite's own, and a connection to it, from its first test to its last. */
import { afterAll, beforeAll } from 'vitest'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { startRedis, type TestRedis } from './redis.ts'

/** Called once where the suite is described; what it gives is there once a test runs. */
export function connectedRedis(): () => Connection {
  let redis: TestRedis
  let connection: Connection
  beforeAll(async () => {
    redis = await startRedis()
    connection = await connect(redis.url, () => undefined)
  })
  afterAll(async () => {
    await connection.close()
    await redis.stop()
  })
  return () => connection
}
