/** Who was disabled is called no more, whatever the rota says, and her button silences nobody. */
import { afterEach, expect, test } from 'vitest'
import { rotaId } from '#src/counselling/keeper.ts'
import { contactShelf, freshContact, rotaShelf } from '#src/counselling/store-keeper.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { housePaging, staffBotToken } from '../counselling/house-paging.ts'
import { rotaOf } from '../counselling/people.ts'
import { type FakeTelegram, startFakeTelegram } from '../fakes/fake-telegram.ts'
import { type Helpdesk, openHelpdesk, testSealer } from './helpdesk.ts'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const shifts = (person: string, role: string) =>
  days.map((day) => ({ id: `${role}-${day}`, person, role, day, from: '00:00', until: '24:00' }))

let telegram: FakeTelegram
let helpdesk: Helpdesk
afterEach(async () => {
  await helpdesk.close()
  await telegram.close()
})

test('a counsellor who left the centre and stands on the rota is not called, and the next one is', async () => {
  telegram = await startFakeTelegram({ token: staffBotToken })
  helpdesk = await openHelpdesk()
  const { desk } = helpdesk
  const hers = telegram.user()
  hers.start('x')
  await helpdesk.staff(['administrator'])
  const gone = await helpdesk.staff(['counsellor'])
  const there = await helpdesk.staff(['counsellor'])
  const store = memoryStore({ channels: ['web'] })
  await store.records.write([
    rotaShelf(store, testSealer).put(
      rotaId,
      0,
      rotaOf({
        week: [...shifts(gone.id, 'first'), ...shifts(there.id, 'backup')],
        swaps: [{ id: 'swap', shift: 'first-mon', date: '2026-11-23', takes: there.id }],
        lastResort: [gone.id],
      }),
    ),
    contactShelf(store, testSealer).put(gone.id, 0, {
      ...freshContact(),
      ways: [{ id: 't', pager: 'telegram', to: { chat: String(hers.id) } }],
    }),
  ])
  await desk.people.disable((await desk.people.get(gone.id))!, 'operator')

  const acts: unknown[] = []
  const append: typeof store.inbox.append = async (event) => {
    const saved = testSealer.open(event.conversation, 'inbox', event.sealed)?.value as {
      activity: { value: { act: unknown } }
    }
    acts.push(saved.activity.value.act)
    return store.inbox.append(event)
  }
  const paging = housePaging({ ...store, inbox: { ...store.inbox, append } }, { telegram, helpdesk })
  const conversation = testSealer.conversationId('web', 'her' as never)
  const { claim } = await store.inbox.append({
    channel: 'web',
    conversation,
    id: 'e1' as never,
    sealed: 'x' as never,
    order: 1,
    holdMs: 0,
    claimMs: 5000,
  })
  const id = `${conversation}.a`
  await store.turn.commit({
    claim: claim!,
    state: 'x' as never,
    say: [],
    timers: [],
    counts: [],
    day: '2027-01-15',
    case: { id, list: 'waiting', rank: 1, card: 'x', lines: [] },
    pages: [{ id: 'e1.first', case: id, rung: 'first', urgency: 'critical' }],
  } as never)
  paging.start()
  // What tells the ladder that "first" reached nobody: the next rung is called at once.
  for (let i = 0; i < 400 && acts.length === 0; i++) await new Promise((resolve) => setTimeout(resolve, 25))
  expect(acts).toEqual([{ by: 'pagers', do: 'unreached', rung: 'first' }])
  expect(hers.heard).toEqual([])
  expect(paging.uncovered()).toEqual(['first', 'supervisor'])

  await paging.bot!.hear({
    update_id: 1,
    callback_query: {
      id: '1',
      from: { id: hers.id },
      message: { message_id: 1, chat: { id: hers.id, type: 'private' } },
      data: `ack/web/${id}`,
    },
  } as never)
  expect(acts).toHaveLength(1)
  await paging.stop()
  await store.close()
}, 30_000)
