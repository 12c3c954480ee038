/** Keys are changed one process after the other: what she writes to the counsellor who has her, and what the counsellor does, waits for the key. */
import { beforeEach, describe, expect, test } from 'vitest'
import { freshConversation } from '#src/conversation.ts'
import { cardOf, placeOf } from '#src/counselling/card.ts'
import { applyAct, openCase } from '#src/counselling/case.ts'
import type { CaseLine } from '#src/counselling/case-line.ts'
import type { House, Route } from '#src/house.ts'
import { receive } from '#src/inbox/receive.ts'
import { storeAct } from '#src/inbox/receive-act.ts'
import { createTurnWorkers } from '#src/inbox/worker.ts'
import type { CaseId, ChannelId, EntryId, PlatformId, Received, StaffId, Words } from '#src/message.ts'
import { createSenders } from '#src/outbox/worker.ts'
import type { Store } from '#src/store/contract.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { bareHouse, firstTurn, k1, k2, limits } from '../support/bare-house.ts'
import { connectedRedis } from '../support/connected.ts'

let clock = 1_800_000_000_000
const now = (): number => clock
const saraa = 'saraa' as StaffId
let store: Store
let restarted: House
let notYet: House
let id: CaseId

const connection = connectedRedis()
let houses = 0
const stores: [string, () => Store][] = [
  ['the embedded store', () => memoryStore({ channels: ['telegram'], now })],
  ['Redis', () => redisStore(connection(), { channels: ['telegram'], now, namespace: `keys${++houses}` })],
]

async function claimed(): Promise<void> {
  const routes = new Map<ChannelId, Route>([
    ['telegram', { limits, reorderMs: 0, carry: async () => ({ kind: 'sent' }) } as unknown as Route],
  ])
  restarted = bareHouse({ store, routes, now, keys: [k2, k1] })
  notYet = bareHouse({ store, routes, now, keys: [k1] })
  // Saraa has her, and the last turn was taken by the process that has the new key.
  const { conversation, claim } = await firstTurn(restarted, 'her')
  const opened = openCase({ id: conversation }, { now: clock, urgency: 'critical', why: [], agreed: true })
  const known = applyAct(opened, { do: 'claim', by: saraa }, { id: 'c' as EntryId, now: clock }).case
  id = known.id
  const state = { ...freshConversation(conversation, 'telegram', 'her' as PlatformId, clock), case: known }
  const { sealer } = restarted
  const key = sealer.newKey(conversation)
  await store.turn.commit({
    claim,
    state: sealer.seal(conversation, 'state', state, key),
    say: [],
    timers: [],
    counts: [],
    day: '2027-01-15',
    case: {
      id,
      ...placeOf(known),
      lines: [],
      card: sealer.seal(conversation, 'card', cardOf(state, known), key),
    },
  })
}

const workersOf = (house: House) =>
  createTurnWorkers(
    house,
    createSenders(house, async () => undefined),
  )

/** The other process is restarted as well, and takes what waits. */
async function linesAfterwards(): Promise<(string | undefined)[]> {
  const workers = workersOf(restarted)
  for (let round = 0; round < 4; round++) {
    clock += 5001
    const claim = await store.inbox.claim('telegram', 5000)
    if (!('waitMs' in claim)) workers.take(claim)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await workers.stop()
  const kept = await store.cases.read('telegram', id)
  if (!kept) throw new Error('the case is gone')
  const lines = await store.cases.lines('telegram', id, 0)
  return lines.map((line) => {
    const read = restarted.sealer.open(kept.conversation, 'said', line).value as CaseLine
    return 'text' in read ? `${read.by}: ${read.text}` : undefined
  })
}

describe.each(stores)('on %s', (_, open) => {
  beforeEach(() => {
    store = open()
    return claimed()
  })
  test('what she wrote to her counsellor is read by her', async () => {
    const workers = workersOf(notYet)
    const activity = { type: 'message', text: 'he is at the door' }
    const message = { channel: 'telegram', id: 'u2', address: 'her', order: 2, at: clock, activity }
    await receive(message as Received, notYet, workers)
    await workers.stop()
    expect(await linesAfterwards()).toContain('she: he is at the door')
  })

  test('what her counsellor wrote reaches her', async () => {
    const workers = workersOf(notYet)
    const act = { do: 'say', by: saraa, text: 'Lock the door, I call 102.' as Words } as const
    await storeAct({ channel: 'telegram', id, act, key: 'a1' }, notYet, workers)
    await workers.stop()
    expect(await linesAfterwards()).toContain('saraa: Lock the door, I call 102.')
  })
})
