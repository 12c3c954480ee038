/** A page that gives up while the store is slow leaves no stream behind. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import express from 'express'
import { expect, test } from 'vitest'
import { type ChatPageParts, chatPage } from '#src/chat-page/server.ts'
import { createStreams } from '#src/chat-page/streams.ts'
import { pageTokens } from '#src/chat-page/token.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { bareHouse } from '../support/bare-house.ts'
import { root } from '../support/root.ts'

test('five thousand pages that gave up while the store was slow do not shut out the next woman', async () => {
  const store = memoryStore({ channels: ['web'] })
  const isOver = store.feed.isOver.bind(store.feed)
  let slow: Promise<unknown> | undefined
  let asked = 0
  store.feed.isOver = async (conversation) => {
    asked++
    await slow
    return isOver(conversation)
  }
  const house = bareHouse({ store, routes: new Map(), now: Date.now })
  const tokens = pageTokens(Buffer.alloc(32, 'p'))
  const streams = createStreams(house)
  const folder = join(root, 'dist/chat-page/')
  const parts = { house, streams, tokens, folder, leaveUrl: '/jor', offlineHelp: () => ({}) }
  const server = createServer(express().use(chatPage(parts as unknown as ChatPageParts)))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const ask = (token: string): string =>
    `GET /chat/api/events HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nAuthorization: Bearer ${token}\r\n\r\n`
  try {
    for (let round = 0; round < 50; round++) {
      let answer: () => void = () => undefined
      slow = new Promise<void>((resolve) => (answer = resolve))
      const before = asked
      const sockets = Array.from({ length: 100 }, () => {
        const socket = connect(port, '127.0.0.1')
        socket.write(ask(tokens.issue()))
        return socket
      })
      while (asked < before + 100) await new Promise((resolve) => setTimeout(resolve, 1))
      for (const socket of sockets) socket.destroy()
      // They are all gone before the store answers.
      while ((await connections()) > 0) await new Promise((resolve) => setTimeout(resolve, 1))
      answer()
      await new Promise((resolve) => setImmediate(resolve))
    }
    slow = undefined
    const given = await fetch(`http://127.0.0.1:${port}/chat/api/events`, {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${tokens.issue()}` },
    })
    expect(given.status).toBe(200)
    await given.body?.cancel()
  } finally {
    streams.stop()
    server.closeAllConnections()
    server.close()
  }

  function connections(): Promise<number> {
    return new Promise((resolve) => server.getConnections((_, count) => resolve(count)))
  }
}, 60_000)
