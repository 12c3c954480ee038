/** A tab of her page that was duplicated, or slept, or is opened again. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from '../support/app.ts'
import { herTab, until } from './her-tab.ts'

let app: App
beforeAll(async () => {
  app = await startApp({})
})
afterAll(() => app.stop())

test.each([
  ['presses leave', { path: 'leave' }],
  ['writes that everything be erased', { path: 'messages', id: 'a9', n: 9, language: 'en', text: 'erase' }],
])(
  'what she writes after she %s in another tab is never told to be sent and thrown away',
  async (_, { path, ...body }) => {
    const { post, shown, token } = await herTab(app.url)
    await post('messages', { id: 'a1', n: 1, language: 'en', event: 'start' })
    await until(async () => (await shown()).includes('message'))
    expect((await post(path, path === 'leave' ? { token } : body)).status).toBeLessThan(300)
    await until(async () => (await shown()).includes('"end"'))
    // 401: the page closes and her words stand in her input again; 202 would tell her that they were sent.
    const answer = await post('messages', { id: 'b2', n: 2, language: 'en', text: 'He is at the door' })
    expect(answer.status).toBe(401)
  },
)

test('her words of which the refusal was lost on the way are not told to be sent when her page says them again', async () => {
  const { post, shown, token } = await herTab(app.url)
  await post('messages', { id: 'a1', n: 1, language: 'en', event: 'start' })
  expect((await post('leave', { token })).status).toBe(204)
  await until(async () => (await shown()).includes('"end"'))
  const words = { id: 'b2', n: 2, language: 'en', text: 'He is at the door' }
  expect((await post('messages', words)).status).toBe(401)
  // The answer did not reach her phone, so it is sent again.
  expect((await post('messages', words)).status).toBe(401)
})

// Her tab is opened again after everything was erased by time, or before her first touch reached us.
test('her page speaks English, so she is greeted and answered in English when she comes back to it', async () => {
  const { post, events } = await herTab(app.url)
  const shown = async (count: number): Promise<string> => {
    for (;;) {
      const { events: all } = (await (await events('application/json')).json()) as { events: unknown[] }
      if (all.length > count) return JSON.stringify(all.slice(count))
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }
  await post('messages', { id: 'm1', n: 7, language: 'en', event: 'returned' })
  const greeting = await shown(0)
  expect(greeting).not.toMatch(/[а-яөү]/i)
  const before = (JSON.parse(greeting) as unknown[]).length
  await post('messages', { id: 'm2', n: 8, language: 'en', text: 'hello' })
  expect(await shown(before)).not.toMatch(/[а-яөү]/i)
})
