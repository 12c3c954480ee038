/**
 * The one door in: an event is sealed and stored before it is acknowledged. Everything that can happen to a
 * conversation comes this way: her, a counsellor, the operator's `forget`.
 */
import type { House } from '../house.ts'
import type { Received } from '../message.ts'
import type { Appended, Claim } from '../store/contract.ts'
import type { StoredEvent } from './stored-event.ts'
import { type TurnWorkers, turnLeaseMs } from './worker.ts'

/**
 * Stores one event. Throws StoreDown when it could not be stored for certain: then it must not be acknowledged.
 * `kind`: the desk's, or an operator's: taken also after an erasure, when what was sent before it is refused.
 */
export async function receive(
  received: Received,
  house: House,
  workers: TurnWorkers,
  kind?: 'desk',
): Promise<Appended['result']> {
  const { store, sealer, routes } = house
  const { sequence, ...event } = received
  const conversation = sealer.conversationId(received.channel, received.address)
  const reorderMs = routes.get(received.channel)?.reorderMs ?? 0
  const appended = await store.inbox.append({
    channel: received.channel,
    conversation,
    id: sealer.entryId(received.channel, received.id),
    sealed: sealer.seal(conversation, 'inbox', event satisfies StoredEvent, sealer.keyFor(conversation)),
    order: received.order,
    ...(kind && { kind }),
    ...(sequence === undefined ? {} : { sequence }),
    holdMs: sequence === undefined ? holdFor(received, reorderMs, house.now()) : reorderMs,
    ...(workers.hasRoom() ? { claimMs: turnLeaseMs } : {}),
  })
  house.metrics.received(received.channel, appended.result)
  // She has erased since: it is not stored, and goes from the chat as all before it did.
  if (appended.wiped && received.messageId)
    void routes
      .get(received.channel)
      ?.takeBack?.(received.messageId, received.address)
      .catch(() => undefined)
  startTurn(appended, received, workers)
  return appended.result
}

function startTurn(
  { claim, woke }: { claim?: Claim; woke?: true },
  received: Received,
  workers: TurnWorkers,
): void {
  if (claim) workers.take(claim)
  if (woke) workers.wake(received.channel)
}

/**
 * Without numbers from the platform an earlier message can only be waited for by the clock, from when it was sent. What was sent long ago came
 * late, or our clock is ahead of the platform's: then it is waited for from now, or a wrong clock would let everything pass as it comes.
 */
function holdFor(received: Received, reorderMs: number, now: number): number {
  const left = received.at + reorderMs - now
  return left > 0 ? Math.min(reorderMs, left) : reorderMs
}
