/**
 * Sends what was committed: in order within a conversation, urgent words before the others, again by outcome.
 * A send is recorded before the conversation's next one starts, so a fault repeats one message at most.
 */
import type { House } from '../house.ts'
import { createPoller } from '../inbox/poller.ts'
import type { PlatformId, SendOutcome } from '../message.ts'
import type { OutboxClaim, Settle } from '../store/contract.ts'
import { withoutKeyMs } from '../store/seal.ts'
import { deliver, type Unopened } from './deliver.ts'
import { afterAttempt } from './retry.ts'

export type Senders = {
  /** Lease for a send that may start now, ms; undefined when enough are under way. */
  room(): number | undefined
  /** Sends this, and the conversation's next entries. */
  take(claim: OutboxClaim): void
  start(): void
  stop(): Promise<void>
}

/** What the counsellor is shown of her words: sent, or what is in the way. */
const sendState = (settled: Settle['outcome']['kind'], outcome: SendOutcome): string =>
  outcome.kind === 'sent' ? 'sent' : `${settled} ${outcome.reason}`

/** A call ends within 8 s (`calls.ts`, and the connector's own); after the lease another process tries. */
export const sendLeaseMs = 10_000
const mostSends = 128
const standBackMs = 100
/** Kept free of ordinary words, for the urgent ones. */
const keptForUrgent = 32

export function createSenders(
  house: House,
  onGone: (claim: OutboxClaim, address: PlatformId, order: number) => Promise<void>,
): Senders {
  const underWay = new Set<Promise<void>>()
  const unopened: Unopened = new Map()
  let standBackUntil = 0
  let stopping = false

  async function run(claim: OutboxClaim): Promise<void> {
    try {
      for (let next: OutboxClaim | undefined = claim; next; ) next = await send(next)
    } catch (error) {
      // What was sent may not be recorded: it is sent again when the lease ends. At least once, never lost.
      house.log.error('worker.trouble', { channel: claim.channel, conversation: claim.conversation }, error)
    }
  }

  async function send(claim: OutboxClaim): Promise<OutboxClaim | undefined> {
    const { channel, conversation } = claim
    const {
      outcome,
      pictured,
      address,
      order,
      takeBack,
      seal,
      case: of,
    } = await deliver(claim, house, unopened)
    if (unopened.has(conversation)) standBackUntil = house.now() + withoutKeyMs
    house.metrics.sent(channel, outcome.kind, outcome.kind === 'sent' ? undefined : outcome.reason)
    if (outcome.kind !== 'sent') {
      const fields = { channel, conversation, reason: outcome.reason, attempts: claim.attempts }
      if (outcome.kind === 'refused') house.log.error('send.refused', fields)
      else house.log.info(outcome.kind === 'gone' ? 'send.gone' : 'send.later', fields)
    }
    const { attempts } = claim
    let settled: Settle['outcome'] = afterAttempt(outcome, { attempts, chance: house.chance(), pictured })
    if (outcome.kind === 'sent' && outcome.messageId)
      settled = { kind: 'sent', trace: seal(outcome.messageId) }
    if (settled.kind === 'dropped') house.log.error('send.dropped', { channel, conversation })
    const result = await house.store.outbox.settle({
      claim,
      outcome: settled,
      sendMs: sendLeaseMs,
      ...(of !== undefined && { tell: { case: of, state: sendState(settled.kind, outcome) } }),
    })
    if (result.result === 'fenced') {
      house.metrics.sent(channel, 'fenced')
      house.log.warn('send.fenced', { channel, conversation })
      // It left while she erased everything, or another sender took over while we were frozen: take ours back.
      await takeBack()
      return undefined
    }
    if (outcome.kind === 'gone') await onGone(claim, address, order)
    return result.next
  }

  function take(claim: OutboxClaim): void {
    const running = run(claim).finally(() => underWay.delete(running))
    underWay.add(running)
  }

  const pollers = [...house.routes.keys()].map((channel) =>
    createPoller(async () => {
      if (stopping || underWay.size >= mostSends) return 20
      // Whoever has the key that we miss comes first.
      if (house.now() < standBackUntil) await new Promise((resolve) => setTimeout(resolve, standBackMs))
      const found = await house.store.outbox.claim(channel, sendLeaseMs)
      if ('waitMs' in found) return found.waitMs
      take(found)
      return 0
    }, house.log),
  )

  return {
    room: () => (!stopping && underWay.size < mostSends - keptForUrgent ? sendLeaseMs : undefined),
    take,
    start: () => {
      for (const poller of pollers) poller.start()
    },
    async stop() {
      stopping = true
      await Promise.all(pollers.map((poller) => poller.stop()))
      await Promise.all(underWay)
    },
  }
}
