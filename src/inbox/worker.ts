/**
 * Takes turns: those handed over by `receive` at once, and those found due in the store (held messages, timers,
 * conversations of a worker that died). Any number of processes may do so; the store's lease keeps them apart.
 */
import type { House } from '../house.ts'
import type { ChannelId } from '../message.ts'
import type { Senders } from '../outbox/worker.ts'
import type { Claim } from '../store/contract.ts'
import { takeTurn } from '../turn/take-turn.ts'
import { createPoller } from './poller.ts'

export type TurnWorkers = {
  /** False when enough turns are under way: then they wait in the store. */
  hasRoom(): boolean
  /** Takes this turn, and the conversation's next ones. */
  take(claim: Claim): void
  /** Something of this channel may be due now. */
  wake(channel: ChannelId): void
  start(): void
  /** Ends when the turns under way have ended. */
  stop(): Promise<void>
}

/** Longest a turn may take before another worker may take it again, ms. A turn takes a few. */
export const turnLeaseMs = 5000
const mostTurns = 128

export function createTurnWorkers(house: House, senders: Senders): TurnWorkers {
  const underWay = new Set<Promise<void>>()
  let stopping = false
  const hasRoom = (): boolean => !stopping && underWay.size < mostTurns

  async function run(claim: Claim): Promise<void> {
    let next: Claim | undefined = claim
    while (next) {
      const started = performance.now()
      const { channel, conversation } = next
      try {
        const committed = await takeTurn(next, house, hasRoom() ? turnLeaseMs : undefined, senders.room())
        house.metrics.turn(channel, committed.result, performance.now() - started)
        if (committed.result === 'fenced') {
          house.log.warn('turn.fenced', { channel, conversation })
          return
        }
        if (committed.send) senders.take(committed.send)
        next = committed.next
      } catch (error) {
        // Nothing was committed: the lease ends and the turn is taken again, here or elsewhere.
        house.metrics.turn(channel, 'failed', performance.now() - started)
        house.log.error('turn.failed', { channel, conversation, attempts: claim.tries }, error)
        return
      }
    }
  }

  function take(claim: Claim): void {
    const running = run(claim).finally(() => underWay.delete(running))
    underWay.add(running)
  }

  const pollers = new Map(
    [...house.routes.keys()].map((channel) => [
      channel,
      createPoller(async () => {
        if (!hasRoom()) return 20
        const found = await house.store.inbox.claim(channel, turnLeaseMs)
        if ('waitMs' in found) return found.waitMs
        take(found)
        return 0
      }, house.log),
    ]),
  )

  return {
    hasRoom,
    take,
    wake: (channel) => pollers.get(channel)?.wake(),
    start: () => {
      for (const poller of pollers.values()) poller.start()
    },
    async stop() {
      stopping = true
      await Promise.all([...pollers.values()].map((poller) => poller.stop()))
      await Promise.all(underWay)
    },
  }
}
