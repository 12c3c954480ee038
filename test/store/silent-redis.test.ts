/** An address that takes connections and never answers: a frozen Redis, or something else. */
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { connect } from '#src/store/redis/connect.ts'

test('whoever starts is told that Redis does not answer, and does not wait for ever', async () => {
  const sockets = new Set<Socket>()
  const silent = createServer((socket) => sockets.add(socket.on('error', () => undefined)))
  await once(silent.listen(0, '127.0.0.1'), 'listening')
  const { port } = silent.address() as AddressInfo
  await expect(connect(`redis://127.0.0.1:${port}`, () => undefined)).rejects.toThrow('in time')
  for (const socket of sockets) socket.destroy()
  await new Promise((closed) => silent.close(closed))
})
