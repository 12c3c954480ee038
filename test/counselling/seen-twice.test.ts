/** A counsellor presses "Seen" under the page of one woman, and later under that of another: both are seen. */
import { afterEach, expect, test } from 'vitest'
import { contactShelf, freshContact } from '#src/counselling/store-keeper.ts'
import type { EntryId, PlatformId } from '#src/message.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { type Helpdesk, openHelpdesk, testSealer } from '../desk/helpdesk.ts'
import { type FakeTelegram, startFakeTelegram } from '../fakes/fake-telegram.ts'
import { housePaging, staffBotToken } from './house-paging.ts'

let telegram: FakeTelegram
let helpdesk: Helpdesk
afterEach(async () => {
  await helpdesk.close()
  await telegram.close()
})

test('what she has seen is known of each case', async () => {
  telegram = await startFakeTelegram({ token: staffBotToken })
  helpdesk = await openHelpdesk()
  const user = telegram.user()
  user.start('x')
  const oyun = await helpdesk.staff(['counsellor'])
  const store = memoryStore({ channels: ['web'] })
  await store.records.write([
    contactShelf(store, testSealer).put(oyun.id, 0, {
      ...freshContact(),
      ways: [{ id: 't', pager: 'telegram', to: { chat: String(user.id) } }],
    }),
  ])
  const kept: string[] = []
  const append: typeof store.inbox.append = async (event) => {
    const appended = await store.inbox.append(event)
    if (appended.result === 'appended') kept.push(event.conversation)
    return appended
  }
  const paging = housePaging({ ...store, inbox: { ...store.inbox, append } }, { telegram, helpdesk })
  const women = ['amina', 'saran'].map((name) => testSealer.conversationId('web', name as PlatformId))
  for (const [n, conversation] of women.entries()) {
    const { claim } = await store.inbox.append({
      channel: 'web',
      conversation,
      id: `e${n}` as EntryId,
      sealed: 'x' as never,
      order: 1,
      holdMs: 0,
      claimMs: 5000,
    })
    await store.turn.commit({
      claim: claim!,
      state: 'x' as never,
      say: [],
      timers: [],
      counts: [],
      day: '2027-01-15',
      case: { id: `${conversation}.a`, list: 'waiting', rank: 1, card: 'x', lines: [] },
    } as never)
    await paging.bot!.hear({
      update_id: n + 1,
      callback_query: {
        id: String(n + 1),
        from: { id: user.id },
        message: { message_id: 1, chat: { id: user.id, type: 'private' } },
        data: `ack/web/${conversation}.a`,
      },
    } as never)
  }
  expect(kept).toEqual(women)
  await paging.stop()
  await store.close()
}, 30_000)
