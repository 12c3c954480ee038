/** A web filter or a proxy between us and the platform answers in its place: that says nothing of her, and loses no word of ours. */
import { describe, expect, test } from 'vitest'
import { messenger } from '#src/channels/messenger/channel.ts'
import { telegram } from '#src/channels/telegram/channel.ts'
import type { Outbound } from '#src/message.ts'

const said = { type: 'message', text: 'a', author: 'bot' } as unknown as Outbound

describe.each([telegram, messenger])('$id', (channel) => {
  test.each([400, 403, 405, 407, 408, 421, 425, 451])(
    '%i without a word of the platform is tried again',
    (status) => {
      expect(channel.outcome({ status, body: undefined }, said).kind).toBe('later')
    },
  )
})

test('a 403 of Telegram itself is believed', () => {
  const body = { ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' }
  expect(telegram.outcome({ status: 403, body }, said)).toEqual({ kind: 'gone', reason: 'blocked' })
})
