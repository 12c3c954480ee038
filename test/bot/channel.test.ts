/** The Bot Framework channel from end to end: an Activity comes in over HTTP, the answer goes out to a connector. */
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from '#src/config.ts'
import { createHttpServer } from '#src/http/server.ts'
import { createLog } from '#src/log.ts'
import { isRefusal, type OpenHouse, openHouse } from '#src/open-house.ts'
import { createEarlyCalls } from '#src/outbox/early.ts'
import { createFallback } from '#src/outbox/fallback.ts'
import { StoreDown } from '#src/store/contract.ts'
import { safeOutbound } from '#src/turn/safely.ts'
import { type FakeConnector, startFakeConnector } from './fake-connector.ts'

type Line = { opened: OpenHouse; url: string; logged: () => string; close(): Promise<void> }
let connector: FakeConnector
let line: Line

beforeEach(async () => {
  connector = await startFakeConnector()
  line = await openLine({ MICROSOFT_APP_ID: 'none' })
})
afterEach(async () => {
  await line.close()
  await connector.close()
})

describe('without signatures, as with the Emulator', () => {
  test('she opens the chat and is greeted with choices; a button answers them', async () => {
    expect((await post(opens())).status).toBe(200)
    const [greeting] = await connector.untilTaken(1)
    expect(greeting?.path).toBe('/v3/conversations/c-1/activities')
    expect(greeting?.activity).toMatchObject({
      type: 'message',
      from: { id: 'itgel-1' },
      recipient: { id: 'her-1' },
      conversation: { id: 'c-1' },
      channelData: { author: 'bot', outboxId: expect.stringMatching(/\.0$/) },
    })
    const actions = greeting?.activity.suggestedActions?.actions ?? []
    expect(actions.map(({ type, value }) => [type, value])).toEqual([
      ['postBack', 'welcome/language/en'],
      ['postBack', 'welcome/language/mn'],
    ])

    expect((await post(says('m-1', { value: actions[0]?.value }))).status).toBe(200)
    const [, hello, safe] = await connector.untilTaken(3)
    expect(hello?.activity.text).toMatch(/^Thank you for writing/)
    expect(safe?.activity.suggestedActions?.actions.map(({ title }) => title)).toEqual(['Yes', 'No'])
  })

  test('a message that comes three times is answered once', async () => {
    const twice = says('m-1', { text: 'тусламж' })
    const answers = await Promise.all([post(twice), post(twice), post(twice)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    await post(says('m-2', { text: 'цэс' }))
    await untilQuiet()
    const ids = connector.taken.map(({ activity }) => activity.channelData?.outboxId)
    expect(new Set(ids).size).toBe(ids.length)
    const entries = new Set(ids.map((id) => String(id).replace(/\.\d+$/, '')))
    expect(entries.size).toBe(2)
  })

  test('what the connector refuses for now is sent again; what it answers is not followed', async () => {
    connector.answerNext(
      { status: 503 },
      { status: 307, headers: { location: 'https://elsewhere.example/' } },
    )
    await post(opens())
    const [greeting] = await connector.untilTaken(1)
    expect(greeting?.activity.type).toBe('message')
  })

  test('she erases: what was said is deleted where the channel can, and the last word still comes', async () => {
    await post(opens())
    await connector.untilTaken(1)
    await untilQuiet()
    await post(says('m-1', { text: 'erase' }))
    await untilQuiet()
    expect(connector.taken.map(({ method, path, activity }) => [method, path, activity.text])).toEqual([
      ['POST', '/v3/conversations/c-1/activities', expect.any(String)],
      ['DELETE', '/v3/conversations/c-1/activities/sent-1', undefined],
      ['POST', '/v3/conversations/c-1/activities', 'Done.'],
    ])
  })

  test('typing is acknowledged and forgotten; what is no Activity, or too much, is refused', async () => {
    expect((await post({ ...opens(), type: 'typing' })).status).toBe(200)
    expect((await post({ ...opens(), type: 'invoke', name: 'signin/verifyState' })).status).toBe(501)
    expect((await post({ hello: 'there' })).status).toBe(400)
    expect((await post({ ...says('m-1', { text: 'a' }), serviceUrl: 'http://10.1.2.3/' })).status).toBe(400)
    expect((await post(says('m-1', { text: 'a'.repeat(300_000) }))).status).toBe(413)
    expect((await raw('{"type":', {})).status).toBe(400)
    expect((await raw('{}', { 'content-encoding': 'gzip' })).status).toBe(415)
    expect(connector.taken).toEqual([])
  })

  test('while the store is down the channel is told to come again, and no word is logged', async () => {
    const { inbox } = line.opened.house.store
    const { append } = inbox
    inbox.append = async () => {
      throw new StoreDown()
    }
    const answer = await post(says('m-1', { text: 'маш нууц үг' }))
    expect(answer.status).toBe(503)
    expect(await answer.text()).toBe('')
    inbox.append = append
    expect((await post(says('m-1', { text: 'маш нууц үг' }))).status).toBe(200)
    await connector.untilTaken(1)
    expect(line.logged()).toContain('webhook.busy')
    expect(line.logged()).not.toMatch(/нууц|her-1|c-1\b/)
  })
})

describe('with an app id', () => {
  test('nobody comes in without a signature of the connector, whatever they send', async () => {
    await line.close()
    line = await openLine({ MICROSOFT_APP_ID: 'app-1', MICROSOFT_APP_PASSWORD: 'secret-of-the-tests' })
    const claims = Buffer.from(
      '{"iss":"https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"}',
    ).toString('base64url')
    for (const authorization of [
      undefined,
      'Bearer',
      'Bearer a.b.c',
      `Bearer eyJhbGciOiJub25lIn0.${claims}.x`,
      'Basic eA==',
    ]) {
      const answer = await post(says('m-1', { text: 'a' }), authorization ? { authorization } : {})
      expect([authorization, answer.status]).toEqual([authorization, 401])
    }
    expect((await raw('not json', {})).status).toBe(401)
    expect(connector.taken).toEqual([])
  })
})

async function openLine(env: Record<string, string>): Promise<Line> {
  const read = readConfig({ NODE_ENV: 'test', ...env })
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  let output = ''
  const log = createLog('debug', {
    write: (text: string) => {
      output += text
    },
  })
  const opened = await openHouse(read.config, log)
  if (isRefusal(opened) || !opened.botFramework) throw new Error('it did not open')
  const { house, workers, senders, calls } = opened
  const fallback = createFallback(house, (locale) =>
    safeOutbound({ ...house.dialog, demo: true }, locale, house.now()),
  )
  const early = createEarlyCalls(calls)
  const pages = [opened.botFramework.router({ house, workers, fallback })]
  const server = createHttpServer({ house, workers, early, fallback, pages, metricsToken: undefined })
  workers.start()
  senders.start()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    opened,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    logged: () => output,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await opened.close()
    },
  }
}

const raw = (body: string, headers: Record<string, string>): Promise<Response> =>
  fetch(line.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  raw(JSON.stringify(body), headers)

const base = () => ({
  timestamp: new Date().toISOString(),
  channelId: 'emulator',
  serviceUrl: connector.url,
  locale: 'en-US',
  conversation: { id: 'c-1' },
  from: { id: 'her-1', role: 'user' },
  recipient: { id: 'itgel-1', role: 'bot' },
})
const opens = () => ({
  ...base(),
  type: 'conversationUpdate',
  id: 'u-1',
  membersAdded: [{ id: 'itgel-1' }, { id: 'her-1' }],
})
const says = (id: string, content: { text?: string; value?: unknown }) => ({
  ...base(),
  type: 'message',
  id,
  ...content,
})

/** Everything that came in was answered. */
async function untilQuiet(): Promise<void> {
  const { store } = line.opened.house
  while ((await store.upkeep.health()).backlog > 0) await new Promise((resolve) => setTimeout(resolve, 5))
}
