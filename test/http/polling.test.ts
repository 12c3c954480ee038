/** Without a public address Telegram is asked for news; whatever was set before, it does not stay deaf. */
import { expect, test, vi } from 'vitest'
import { pollTelegram } from '#src/http/polling.ts'
import { openCalls } from '#src/outbox/calls.ts'

test('a webhook of before that could not be taken away at the start is taken away later', async () => {
  vi.useFakeTimers()
  let webhook = true
  let away = true
  const asked: { method: string; seconds: number }[] = []
  const make = async (_: string, { path, body }: { path: string; body: { timeout?: number } }) => {
    const method = path.split('/').at(-1) ?? ''
    asked.push({ method, seconds: body.timeout ?? 0 })
    await new Promise((resolve) => setTimeout(resolve, 500))
    if (away) return 'noAnswer'
    if (method === 'deleteWebhook') webhook = false
    return webhook ? { status: 409, body: { ok: false } } : { status: 200, body: { ok: true, result: [] } }
  }
  const troubles: string[] = []
  const polling = pollTelegram({
    door: { apiRoot: 'https://telegram.example' },
    token: 't',
    calls: { ...openCalls(), make },
    house: { log: { warn: (name: string) => troubles.push(name) }, now: Date.now },
  } as never)
  await vi.advanceTimersByTimeAsync(4000)
  away = false
  await vi.advanceTimersByTimeAsync(10_000)
  expect(webhook).toBe(false)
  const before = troubles.length
  await vi.advanceTimersByTimeAsync(20_000)
  expect(troubles).toHaveLength(before)
  // A call is cut when no answer begins within 6 s: a quiet wait must end before.
  expect(Math.max(...asked.map(({ seconds }) => seconds))).toBeLessThan(6)
  polling.stop()
  vi.useRealTimers()
})
