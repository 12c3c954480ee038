/** What she corrects stands on the card by the hour of the correction, not by that of what it replaces. */
import { expect, test } from 'vitest'
import { channels } from '#src/channels/list.ts'
import type { ConversationId, EntryId, PlatformId } from '#src/message.ts'
import { decide } from '#src/turn/decide.ts'
import { setting } from '../dialog/house.ts'
import { amina, bolor, listen } from './desk.ts'

test('what she corrects an hour later on Telegram is not shown as from an hour ago', () => {
  const she = amina().begins()
  she.says('person')
  she.staff(bolor, { do: 'claim' })
  she.says('he has gone out')
  const wrote = Math.floor(she.now / 1000)
  const now = she.now + 3_600_000
  const update = {
    update_id: 99,
    edited_message: {
      chat: { id: 5, type: 'private' },
      message_id: 3,
      date: wrote,
      edit_date: wrote + 3600,
      text: 'he is back',
    },
  }
  const settings = { token: '1:t', webhookSecret: 's', apiRoot: 'https://api.telegram.org' }
  const [read] = channels.telegram.read(update, settings, now)
  const { at, activity } = read!.received
  const event = {
    conversation: 'amina' as ConversationId,
    address: 'chat' as PlatformId,
    channel: 'telegram' as const,
    order: 99,
    at,
    activity,
    entry: 'late' as EntryId,
  }
  const { effects } = decide(she.conversation, event, { ...setting(), counsellors: true, listen }, { now })
  const lines = effects.flatMap((effect) => (effect.kind === 'case' ? effect.lines : []))
  expect(lines.find(({ by }) => by === 'she')).toMatchObject({
    text: 'he is back',
    at: (wrote + 3600) * 1000,
  })
})
