/** Redis takes what is written and cannot write its file anew: no memory for it, or a folder that takes no new file. */
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readConfig } from '#src/config.ts'
import { createLog } from '#src/log.ts'
import type { Sealed } from '#src/message.ts'
import { isRefusal, openHouse } from '#src/open-house.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { testKeys } from '../support/app.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'

let redis: TestRedis
let connection: Connection | undefined
afterEach(async () => {
  await connection?.close()
  connection = undefined
  await redis.stop()
})

const folderOf = (): string => join(redis.folder, 'appendonlydir')
/** BGREWRITEAOF is refused, as where Redis cannot fork; what is written goes on into the file that is open. */
function noNewFile(): () => void {
  renameSync(folderOf(), `${folderOf()}-away`)
  writeFileSync(folderOf(), '')
  return () => {
    rmSync(folderOf())
    renameSync(`${folderOf()}-away`, folderOf())
  }
}

test('she is heard all the same, and Itgel starts', async () => {
  redis = await startRedis()
  noNewFile()
  connection = await connect(redis.url, () => undefined)
  await expect(connection.send(['BGREWRITEAOF'])).rejects.toThrow()
  const store = redisStore(connection, { channels: ['telegram'] })
  expect(await store.notices.post('sealed' as Sealed)).toBe(1)
  const read = readConfig({ ...testKeys, NODE_ENV: 'production', REDIS_URL: redis.url })
  if ('problems' in read) throw new Error(read.problems.join())
  const opened = await openHouse(read.config, createLog('silent'))
  if (isRefusal(opened)) throw new Error(opened.problems.join())
  await opened.close()
})

test('what was erased counts as forgotten by the files only when they were written anew', async () => {
  redis = await startRedis()
  connection = await connect(redis.url, () => undefined)
  const store = redisStore(connection, { channels: ['telegram'] })
  await store.upkeep.renewFiles()
  await connection.send(['INCR', 'itgel:{telegram}:erased'])
  const mended = noNewFile()
  expect(await store.upkeep.forgetFiles()).toBe(false)
  mended()
  expect(await store.upkeep.forgetFiles()).toBe(true)
})
