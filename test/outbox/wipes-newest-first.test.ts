/** She erased while Telegram was away; when it is back, most of her chat is too old to be deleted. */
import { expect, test } from 'vitest'
import type { Call } from '#src/channels/channel.ts'
import { openDoor } from '#src/channels/door.ts'
import { telegram } from '#src/channels/telegram/channel.ts'
import type { Outbound, PlatformId } from '#src/message.ts'
import type { Calls } from '#src/outbox/calls.ts'
import { carryByCall } from '#src/outbox/deliver.ts'

/** Telegram takes about thirty calls a second from a bot; what comes beyond is told to wait. */
const mostASecond = 30

/** As Telegram does: one message that is too old refuses the whole call. `stays`: those that are. */
function phone(stays: (id: number) => boolean, most = mostASecond) {
  const chat = new Set(Array.from({ length: 100 }, (_, index) => index + 1))
  let made = 0
  const calls = {
    async make(_: string, { body }: Call) {
      made++
      if (made > most)
        return {
          status: 429,
          body: {
            ok: false,
            error_code: 429,
            description: 'Too Many Requests',
            parameters: { retry_after: 1 },
          },
        }
      const { message_ids } = body as { message_ids: number[] }
      if (message_ids.some((id) => chat.has(id) && stays(id))) {
        const description = "Bad Request: message can't be deleted for everyone"
        return { status: 400, body: { ok: false, error_code: 400, description } }
      }
      for (const id of message_ids) chat.delete(id)
      return { status: 200, body: { ok: true, result: true } }
    },
  } as unknown as Calls
  const settings = { token: '1:t', webhookSecret: 's', apiRoot: 'https://api.telegram.org' }
  const carry = carryByCall(openDoor(telegram, settings), calls, () => 0)
  const outbound: Outbound = { type: 'event', name: 'wipe', value: [...chat].map(String) as PlatformId[] }
  const wiped = () => carry({ outbound, address: '5' as PlatformId } as Parameters<typeof carry>[0])
  return { chat, wiped }
}

test.each([100, 99, 90, 63, 50, 37, 12, 1, 0])(
  'all that can be deleted goes and her last words come, though %d of a hundred messages are too old',
  async (old) => {
    const { chat, wiped } = phone((id) => id <= old)
    // Else it would be tried again and again from the beginning, and all that is to be said to her waits behind it.
    expect(await wiped()).toEqual({ kind: 'sent' })
    expect(chat.size).toBe(old)
  },
)

test.each([[[1]], [[40]], [[1, 2, 3, 77]], [[3, 21, 40, 41, 77, 98]], [[]]])(
  'messages here and there that cannot be deleted keep none of the others: %j',
  async (left) => {
    const { chat, wiped } = phone((id) => left.includes(id), Number.POSITIVE_INFINITY)
    expect(await wiped()).toEqual({ kind: 'sent' })
    expect([...chat]).toEqual(left)
  },
)
