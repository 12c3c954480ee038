/** The key to what was saved of her is gone for good: she waits for it once, not anew behind each thing she sent. */
import { expect, test } from 'vitest'
import { freshConversation } from '#src/conversation.ts'
import { cardOf, placeOf } from '#src/counselling/card.ts'
import { applyAct, openCase } from '#src/counselling/case.ts'
import type { Route } from '#src/house.ts'
import { receive } from '#src/inbox/receive.ts'
import { createTurnWorkers } from '#src/inbox/worker.ts'
import type { Activity, ChannelId, EntryId, PlatformId, Received, StaffId } from '#src/message.ts'
import { createSenders } from '#src/outbox/worker.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { withoutKeyMs } from '#src/store/seal.ts'
import { bareHouse, firstTurn, k1, k2, limits } from '../support/bare-house.ts'

let clock = 1_800_000_000_000
const now = (): number => clock
const saraa = 'saraa' as StaffId

/** Saraa has her; what is saved is under k2, and this process has k1 alone. */
async function withoutHerKey() {
  const store = memoryStore({ channels: ['telegram'], now })
  const routes = new Map<ChannelId, Route>([
    ['telegram', { limits, reorderMs: 0, carry: async () => ({ kind: 'sent' }) } as unknown as Route],
  ])
  const before = bareHouse({ store, routes, now, keys: [k2, k1] })
  const house = bareHouse({ store, routes, now, keys: [k1] })
  const { conversation, claim } = await firstTurn(before, 'her')
  const opened = openCase({ id: conversation }, { now: clock, urgency: 'critical', why: [], agreed: true })
  const known = applyAct(opened, { do: 'claim', by: saraa }, { id: 'c' as EntryId, now: clock }).case
  const state = { ...freshConversation(conversation, 'telegram', 'her' as PlatformId, clock), case: known }
  const key = before.sealer.newKey(conversation)
  await store.turn.commit({
    claim,
    state: before.sealer.seal(conversation, 'state', state, key),
    say: [],
    timers: [],
    counts: [],
    day: '2027-01-15',
    case: {
      id: known.id,
      ...placeOf(known),
      lines: [],
      card: before.sealer.seal(conversation, 'card', cardOf(state, known), key),
    },
  })
  const answered: string[] = []
  const commit: typeof store.turn.commit = async (turn) => {
    const committed = await store.turn.commit(turn)
    if (turn.say.length + (turn.erase ? 1 : 0) > 0) answered.push(turn.erase ? 'erased' : 'numbers')
    return committed
  }
  const watched = { ...house, store: { ...store, turn: { ...store.turn, commit } } }
  const workers = createTurnWorkers(
    watched,
    createSenders(watched, async () => undefined),
  )
  let sent = 1
  const sends = async (activity: Activity): Promise<void> => {
    sent += 1
    const event = { channel: 'telegram', id: `u${sent}`, address: 'her', order: sent, at: clock, activity }
    await receive(event as Received, watched, workers)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  /** Whatever is due is taken, as the poller does. */
  const passes = async (ms: number): Promise<void> => {
    for (const until = clock + ms; clock < until; ) {
      clock += 1000
      const claimed = await store.inbox.claim('telegram', 5000)
      if (!('waitMs' in claimed)) workers.take(claimed)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  return { answered, sends, passes }
}
const says = (text: string) => ({ type: 'message', text }) as Activity

test('each of four messages is answered with numbers soon after the key was waited for', async () => {
  const she = await withoutHerKey()
  for (const text of ['he is here', 'he has a knife', 'please', 'help me']) await she.sends(says(text))
  await she.passes(withoutKeyMs + 5000)
  expect(she.answered).toEqual(['numbers', 'numbers', 'numbers', 'numbers'])
}, 20_000)

test('and what she wants erased is erased then, whatever she wrote before', async () => {
  const she = await withoutHerKey()
  for (const text of ['he is coming', 'he sees my phone']) await she.sends(says(text))
  await she.sends(says('erase'))
  await she.passes(withoutKeyMs + 5000)
  expect(she.answered.at(-1)).toBe('erased')
}, 20_000)
