/**
 * What staff does with a case comes in by the same door as her words: sealed, stored once, and taken in order (law 2). The
 * answer is read off the card, so it does not matter which process takes the turn, or whether the act came twice.
 */
import type { CaseCard } from '../counselling/card.ts'
import type { House } from '../house.ts'
import type { CaseId, ChannelId, ConversationId, DeskAct, EntryId, PlatformId } from '../message.ts'
import type { StoredEvent } from './stored-event.ts'
import { type TurnWorkers, turnLeaseMs } from './worker.ts'

export type Acted =
  | { result: 'done'; card: CaseCard }
  | { result: 'refused'; why: string; card: CaseCard }
  /** There is no such case, or no more: she may have erased everything. */
  | { result: 'gone' }
  /** Stored; the turn is still to come. */
  | { result: 'pending' }

/** How long the answer is waited for, ms: a turn takes a few, one whose worker died up to its lease. */
const patienceMs = turnLeaseMs + 2000

/** The conversation a case belongs to. */
export const conversationOf = (id: CaseId): ConversationId =>
  id.slice(0, id.lastIndexOf('.')) as ConversationId

/** What an act is known by: whose, and the desk's own id of it. Its line in the case carries the hash of this. */
export const actKey = (by: string, key: string): PlatformId => `desk/${by}/${key}` as PlatformId

type Sent = {
  channel: ChannelId
  id: CaseId
  act: DeskAct /** The same act has the same; repeating does no harm. */
  key: string
}
type Workers = Pick<TurnWorkers, 'hasRoom' | 'take' | 'wake'>

export async function receiveAct(sent: Sent, house: House, workers: Workers): Promise<Acted> {
  const entry = await storeAct(sent, house, workers)
  return answerOf({ ...sent, entry }, house)
}

/** Stored, and nobody waits for what becomes of it. */
export async function storeAct(
  { channel, id, act, key }: Sent,
  house: House,
  workers: Workers,
): Promise<EntryId> {
  const { store, sealer } = house
  const conversation = conversationOf(id)
  const entry = sealer.entryId(channel, actKey(act.by, key))
  const event: StoredEvent = {
    channel,
    id: entry as string as PlatformId,
    address: '' as PlatformId,
    order: 0,
    at: house.now(),
    activity: { type: 'event', name: 'desk', value: { case: id, act } },
  }
  const appended = await store.inbox.append({
    channel,
    conversation,
    kind: 'desk',
    id: entry,
    sealed: sealer.seal(conversation, 'inbox', event, sealer.newKey(conversation)),
    order: 0,
    holdMs: 0,
    ...(workers.hasRoom() ? { claimMs: turnLeaseMs } : {}),
  })
  if (appended.claim) workers.take(appended.claim)
  else workers.wake(channel)
  return entry
}

async function answerOf(
  { channel, id, entry }: { channel: ChannelId; id: CaseId; entry: EntryId },
  { store, sealer }: House,
): Promise<Acted> {
  const until = performance.now() + patienceMs
  for (let pause = 5; performance.now() < until; pause = Math.min(pause * 1.5, 200)) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    const kept = await store.cases.read(channel, id)
    if (!kept) return { result: 'gone' }
    const card = sealer.open(kept.conversation, 'card', kept.card).value as CaseCard
    const known = card.acts.find((each) => each.id === entry)
    if (known?.refused !== undefined) return { result: 'refused', why: known.refused, card }
    if (known) return { result: 'done', card }
  }
  return { result: 'pending' }
}
