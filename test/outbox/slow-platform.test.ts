/** A platform that is slow in a rush: no call waits for another one's connection, and so none outlives its lease. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { openCalls } from '#src/outbox/calls.ts'

/** Sends at once, and what goes beside them: signs of reading and writing. */
const atOnce = 192

test('as many calls are under way as may be sent at once', async () => {
  const held: ServerResponse[] = []
  const server = createServer((_, response) => {
    held.push(response)
    // Answered only when all of them are there: one that waited for another would wait for ever.
    if (held.length === atOnce) for (const each of held) each.end('{}')
  })
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up))
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const calls = openCalls()
  const replies = await Promise.all(
    Array.from({ length: atOnce }, () =>
      calls.make(root, { method: 'POST', path: '/me/messages', body: {} }),
    ),
  )
  expect(replies.filter((reply) => reply === 'noAnswer')).toEqual([])
  await calls.close()
  server.closeAllConnections()
  server.close()
}, 30_000)
