/** The page may write to one process and listen to another; nothing is shown twice or left out. */
import { afterEach, expect, test } from 'vitest'
import { type App, startApp } from '../support/app.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'

let redis: TestRedis
let apps: App[] = []
afterEach(async () => {
  await Promise.all(apps.map((app) => app.stop()))
  await redis.stop()
})

type Shown = { id: string; data: { id: string; text?: string } }

/** Reads the stream until `enough`, then hangs up. */
async function listen(
  url: string,
  token: string,
  after: string | undefined,
  enough: (shown: Shown[]) => boolean,
): Promise<Shown[]> {
  const stop = new AbortController()
  const answer = await fetch(`${url}/chat/api/events`, {
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'text/event-stream',
      ...(after ? { 'last-event-id': after } : {}),
    },
    signal: AbortSignal.any([stop.signal, AbortSignal.timeout(15_000)]),
  })
  const shown: Shown[] = []
  let text = ''
  for await (const chunk of answer.body ?? []) {
    text += Buffer.from(chunk).toString()
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const event = text.slice(0, end)
      text = text.slice(end + 2)
      const id = /^id: (.*)$/m.exec(event)?.[1]
      const data = /^data: (.*)$/m.exec(event)?.[1]
      if (id && data) shown.push({ id, data: JSON.parse(data) })
    }
    if (enough(shown)) break
  }
  stop.abort()
  return shown
}

test('a page that reconnects to another process goes on exactly where it was, also after that one was killed', async () => {
  redis = await startRedis()
  apps = [await startApp({ REDIS_URL: redis.url }), await startApp({ REDIS_URL: redis.url })]
  const [one, two] = apps
  if (!one || !two) throw new Error('no apps')
  const { token } = (await (await fetch(`${one.url}/chat/api/session`, { method: 'POST' })).json()) as {
    token: string
  }
  const say = (url: string, n: number, body: object) =>
    fetch(`${url}/chat/api/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ id: `m${n}`, n, ...body }),
    })

  const first = listen(two.url, token, undefined, (shown) => shown.length >= 2)
  expect((await say(one.url, 1, { event: 'start', language: 'en' })).status).toBe(202)
  const greeted = await first
  const second = listen(one.url, token, greeted.at(-1)?.id, (shown) => shown.length >= 1)
  expect((await say(two.url, 2, { text: 'yes' })).status).toBe(202)
  const answered = await second
  await two.kill()
  expect((await say(one.url, 3, { text: 'menu' })).status).toBe(202)
  const rest = await listen(one.url, token, answered.at(-1)?.id, (shown) =>
    shown.some(({ data }) => /How can I help/.test(data.text ?? '')),
  )
  const again = await listen(
    one.url,
    token,
    undefined,
    (shown) => shown.length >= greeted.length + answered.length + rest.length,
  )
  const all = [...greeted, ...answered, ...rest].map(({ data }) => data.id)
  expect(again.map(({ data }) => data.id).slice(0, all.length)).toEqual(all)
  expect(new Set(all).size).toBe(all.length)
})
