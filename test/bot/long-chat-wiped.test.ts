/** On the Bot Framework every message is deleted by a call of its own: a long chat is wiped all the same, and her last words come. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { addressOf } from '#src/channels/botframework/address.ts'
import { readConfig } from '#src/config.ts'
import { receive } from '#src/inbox/receive.ts'
import { createLog } from '#src/log.ts'
import type { PlatformId, Received, Words } from '#src/message.ts'
import { isRefusal, openHouse } from '#src/open-house.ts'

const messages = 45
/** As long as a connector takes on a usual day. */
const deleteMs = 200

test('she erased a long chat: all of it goes, and she is told that it is done', async () => {
  const said = new Set<string>()
  const texts: string[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += String(chunk)
    response.setHeader('content-type', 'application/json')
    if (request.method === 'DELETE') {
      await new Promise((resolve) => setTimeout(resolve, deleteMs))
      response.statusCode = said.delete(request.url?.split('/').at(-1) ?? '') ? 200 : 404
      return void response.end('{}')
    }
    const id = `sent-${texts.length}`
    texts.push(JSON.parse(text).text)
    said.add(id)
    response.writeHead(201).end(JSON.stringify({ id }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const read = readConfig({ NODE_ENV: 'test', MICROSOFT_APP_ID: 'none' })
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  const opened = await openHouse(read.config, createLog('silent'))
  if (isRefusal(opened)) throw new Error('it did not open')
  const { house, workers, senders } = opened
  workers.start()
  senders.start()
  const address = addressOf({
    channelId: 'emulator',
    serviceUrl,
    conversation: { id: 'c' },
    user: { id: 'her' },
    bot: { id: 'itgel' },
  })
  let order = 0
  const writes = (text: string) => {
    order++
    const event: Received = {
      channel: 'botframework',
      id: `m-${order}` as PlatformId,
      address,
      order,
      at: house.now(),
      activity: { type: 'message', text: text as Words },
    }
    return receive(event, house, workers)
  }
  const quiet = async (ms: number): Promise<boolean> => {
    for (const until = Date.now() + ms; Date.now() < until; ) {
      if ((await house.store.upkeep.health()).backlog === 0) return true
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return false
  }
  try {
    while (said.size < messages) {
      await writes('menu')
      expect(await quiet(5000)).toBe(true)
    }
    const before = texts.length
    await writes('erase')
    expect(await quiet(12_000)).toBe(true)
    expect(texts.slice(before)).toEqual(['Done.'])
    expect([...said]).toEqual([`sent-${before}`])
  } finally {
    await opened.close()
    server.closeAllConnections()
    server.close()
  }
}, 60_000)
