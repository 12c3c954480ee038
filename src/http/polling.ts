/** Without a public address Telegram is asked for news instead of sending them: for development and small trials. */
import type { Door } from '../channels/door.ts'
import { updates } from '../channels/telegram/profile.ts'
import type { House } from '../house.ts'
import { receive } from '../inbox/receive.ts'
import type { TurnWorkers } from '../inbox/worker.ts'
import type { Calls } from '../outbox/calls.ts'
import type { EarlyCalls } from '../outbox/early.ts'

/** Seconds; less than a call may take until its answer begins (`outbox/calls.ts`). */
const askSeconds = 4
const troubleMs = 3000

/** Asks until stopped. An update is behind us only once it is stored; otherwise it is asked for again. */
export function pollTelegram(parts: {
  door: Door
  token: string
  calls: Calls
  early: EarlyCalls
  house: House
  workers: TurnWorkers
}): { stop: () => void } {
  const { door, token, calls, early, house, workers } = parts
  let stopped = false
  let offset = 0
  const ask = (method: string, body: unknown) =>
    calls.make(door.apiRoot, { method: 'POST', path: `/bot${token}/${method}`, body })

  async function once(): Promise<boolean> {
    const reply = await ask('getUpdates', {
      offset,
      timeout: askSeconds,
      allowed_updates: updates,
    })
    // A webhook is set, from before: then Telegram answers nobody who asks.
    if (reply !== 'noAnswer' && reply.status === 409) await ask('deleteWebhook', {})
    if (reply === 'noAnswer' || reply.status !== 200) return false
    for (const update of updatesOf(reply.body)) {
      for (const { received, early: first } of door.read(update, house.now())) {
        if ((await receive(received, house, workers)) === 'appended') early.make(door, first)
      }
      offset = Math.max(offset, update.update_id + 1)
    }
    return true
  }

  async function loop(): Promise<void> {
    while (!stopped) {
      const answered = await once().catch(() => false)
      if (!answered && !stopped) {
        house.log.warn('poll.trouble', { channel: 'telegram' })
        await new Promise((resolve) => setTimeout(resolve, troubleMs).unref())
      }
    }
  }
  void loop()
  return {
    stop: () => {
      stopped = true
    },
  }
}

function updatesOf(body: unknown): { update_id: number }[] {
  const result: unknown = typeof body === 'object' && body !== null && 'result' in body ? body.result : []
  if (!Array.isArray(result)) return []
  return result.filter((update): update is { update_id: number } => Number.isSafeInteger(update?.update_id))
}
