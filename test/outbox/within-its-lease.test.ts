/** No send outlives its lease: after that another process makes it again, and she would have the same words twice. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { addressOf } from '#src/channels/botframework/address.ts'
import { carryByConnector } from '#src/channels/botframework/carry.ts'
import { openCalls, wholeCallMs } from '#src/outbox/calls.ts'
import { sendLeaseMs } from '#src/outbox/worker.ts'

afterEach(() => void vi.useRealTimers())

test('an answer that trickles in is given up before the lease is over', async () => {
  expect(wholeCallMs).toBeLessThan(sendLeaseMs)
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    // Each piece in time, and never the last one.
    const more = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(more))
  })
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up))
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const calls = openCalls(new Map(), { wholeMs: 200 })
  const call = { method: 'POST', path: '/sendMessage', body: {} } as const
  expect(await calls.make(root, call)).toBe('noAnswer')
  await calls.close()
  server.closeAllConnections()
  server.close()
})

test('a connector whose sign-in takes too long is tried again later, and says nothing late', async () => {
  vi.useFakeTimers()
  const sendActivity = vi.fn(async () => ({ id: 'm1' }))
  let signedIn: () => void = () => undefined
  const adapter = {
    async continueConversationAsync(_: string, __: unknown, logic: (context: unknown) => Promise<void>) {
      await new Promise<void>((resolve) => {
        signedIn = resolve
      })
      await logic({ activity: {}, sendActivity })
    },
  }
  const carry = carryByConnector({
    adapter: adapter as never,
    appId: 'a',
    pictures: new Map(),
    loopback: false,
  })
  const address = addressOf({
    channelId: 'msteams',
    serviceUrl: 'https://smba.example/',
    conversation: { id: 'c' },
    user: { id: 'u' },
    bot: { id: 'b' },
  } as never)
  const outcome = carry({
    channel: 'botframework',
    address,
    outboxId: 'a.0',
    outbound: { type: 'message', text: 'I am here', author: 'bot' },
  } as never)
  await vi.advanceTimersByTimeAsync(sendLeaseMs - 1)
  expect(await outcome).toEqual({ kind: 'later', reason: 'no-answer' })
  signedIn()
  await vi.advanceTimersByTimeAsync(1000)
  expect(sendActivity).not.toHaveBeenCalled()
})
