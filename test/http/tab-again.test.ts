/** A tab of her page that was duplicated, or slept, or is opened again. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from '../support/app.ts'

let app: App
beforeAll(async () => {
  app = await startApp({})
})
afterAll(() => app.stop())

test.each([
  ['presses leave', async (post: Post, token: string) => (await post('leave', { token })).status],
  [
    'writes that everything be erased',
    async (post: Post, token: string) =>
      (await post('messages', { id: 'a9', n: 9, language: 'en', text: 'erase' }, token)).status,
  ],
])(
  'what she writes after she %s in another tab is never told to be sent and thrown away',
  async (_, leaves) => {
    const post: Post = (path, body, token = '') =>
      fetch(`${app.url}/chat/api/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      })
    const { token } = (await (await post('session', {})).json()) as { token: string }
    const shown = async (): Promise<string> => {
      const headers = { accept: 'application/json', authorization: `Bearer ${token}` }
      return (await fetch(`${app.url}/chat/api/events`, { headers })).text()
    }
    const until = async (so: () => Promise<boolean>): Promise<void> => {
      while (!(await so())) await new Promise((resolve) => setTimeout(resolve, 25))
    }
    await post('messages', { id: 'a1', n: 1, language: 'en', event: 'start' }, token)
    await until(async () => (await shown()).includes('message'))
    expect(await leaves(post, token)).toBeLessThan(300)
    await until(async () => (await shown()).includes('"end"'))
    // 401: the page closes and her words stand in her input again; 202 would tell her that they were sent.
    const answer = await post(
      'messages',
      { id: 'b2', n: 2, language: 'en', text: 'He is at the door' },
      token,
    )
    expect(answer.status).toBe(401)
  },
)

// Her tab is opened again after everything was erased by time, or before her first touch reached us.
test('her page speaks English, so she is greeted and answered in English when she comes back to it', async () => {
  const post = (path: string, body: object, token = ''): Promise<Response> =>
    fetch(`${app.url}/chat/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
  const { token } = (await (await post('session', {})).json()) as { token: string }
  const shown = async (count: number): Promise<string> => {
    for (;;) {
      const headers = { accept: 'application/json', authorization: `Bearer ${token}` }
      const answer = await fetch(`${app.url}/chat/api/events`, { headers })
      const { events } = (await answer.json()) as { events: { data: { text: string } }[] }
      if (events.length > count) return JSON.stringify(events.slice(count))
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }
  await post('messages', { id: 'm1', n: 7, language: 'en', event: 'returned' }, token)
  const greeting = await shown(0)
  expect(greeting).not.toMatch(/[а-яөү]/i)
  const before = (JSON.parse(greeting) as unknown[]).length
  await post('messages', { id: 'm2', n: 8, language: 'en', text: 'hello' }, token)
  expect(await shown(before)).not.toMatch(/[а-яөү]/i)
})

type Post = (path: string, body: object, token?: string) => Promise<Response>
