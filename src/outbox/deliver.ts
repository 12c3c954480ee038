/** How words leave: one committed entry, one platform call, one outcome. */
import type { Door } from '../channels/door.ts'
import type { Carry, House } from '../house.ts'
import type { CaseId, ConversationId, Outbound, PlatformId, SendOutcome } from '../message.ts'
import { type OutboxClaim, traceMs } from '../store/contract.ts'
import { withoutKeyMs } from '../store/seal.ts'
import type { StoredSaying } from '../turn/commit.ts'
import type { Calls } from './calls.ts'
import { tooOldMs } from './retry.ts'

/** Carries by HTTP to the platform behind a door. */
export function carryByCall(door: Door, calls: Calls, now: () => number): Carry {
  return async ({ outbound, address }) => {
    const one = async (each: Outbound): Promise<SendOutcome> => {
      const call = door.write(each, address, now())
      if ('kind' in call) return call
      return door.outcome(await calls.make(door.apiRoot, call), each)
    }
    return isWipe(outbound) ? wipe(outbound, one) : one(outbound)
  }
}

type Wipe = Extract<Outbound, { name: 'wipe' }>
const isWipe = (outbound: Outbound): outbound is Wipe => outbound.type === 'event' && outbound.name === 'wipe'

/** Refused so often in a row, with none of them taken between: what is older is too old as well. */
const mostRefused = 10

/**
 * One message that cannot be deleted any more must not keep the others on her phone: what is refused is tried by halves. The newest first
 * and one after the other: after a day without Telegram most are too old, and a call for each would be more than it takes from us.
 */
async function wipe(all: Wipe, one: (each: Wipe) => Promise<SendOutcome>): Promise<SendOutcome> {
  let refused = 0
  async function part(value: Wipe['value']): Promise<SendOutcome> {
    if (refused >= mostRefused) return { kind: 'sent' }
    const outcome = await one({ ...all, value })
    if (outcome.kind === 'sent' && value.length > 1) refused = 0
    const half = Math.floor(value.length / 2)
    if (outcome.kind !== 'refused' || outcome.keep || half === 0) return outcome
    refused++
    const newer = await part(value.slice(half))
    // What was deleted is passed over when all of it is tried again.
    return newer.kind === 'sent' ? part(value.slice(0, half)) : newer
  }
  return part(all.value)
}

export function takeBackByCall(door: Door, calls: Calls) {
  return async (messageId: PlatformId, address: PlatformId): Promise<void> => {
    const call = door.unsend(messageId, address)
    if (call) await calls.make(door.apiRoot, call)
  }
}

export type Delivered = {
  outcome: SendOutcome
  /** It went with a picture, which is tried once: the next time its words go alone. */
  pictured: boolean
  address: PlatformId
  order: number
  /** A person's words of this case. */
  case?: CaseId
  takeBack: () => Promise<void>
  seal: (id: PlatformId) => ReturnType<House['sealer']['seal']>
}

/** Sends one entry. Never throws for what a platform does, nor where no key opens it: it is tried for `withoutKeyMs`, then dropped. */
export async function deliver(claim: OutboxClaim, house: House, unopened: Unopened): Promise<Delivered> {
  const { conversation, channel, entry } = claim
  const route = house.routes.get(channel)
  const opened = openSaying(claim, house)
  if (!opened) return unreadable(claim, house, unopened)
  unopened.delete(conversation)
  const { value, key } = opened
  const { outbound: decided, address, at, order, case: of } = value as StoredSaying
  const outbound = claim.attempts > 0 ? withoutPicture(decided) : decided
  // What she erased is to go from her phone as long as the platform can do it.
  const tooOld = house.surely() - at > (isWipe(outbound) ? traceMs : tooOldMs)
  const outcome: SendOutcome = tooOld
    ? { kind: 'refused', reason: 'too-old', keep: false }
    : route
      ? await route.carry({ channel, conversation, address, outboxId: entry.id, outbound, key })
      : { kind: 'later', reason: 'not-connected' }
  return {
    outcome,
    pictured: 'picture' in outbound && outbound.picture !== undefined,
    address,
    order,
    ...(of !== undefined && { case: of }),
    takeBack: async () => {
      if (outcome.kind === 'sent' && outcome.messageId) await route?.takeBack?.(outcome.messageId, address)
    },
    seal: (id) => house.sealer.seal(conversation, 'trace', id, key),
  }
}

/** Conversations of which something could not be opened here, and since when, ms since 1970. */
export type Unopened = Map<ConversationId, number>
const mostUnopened = 10_000

/** No key of ours opens it. What is behind it, the safe sentence say, must not wait for it for ever. */
function unreadable({ conversation }: OutboxClaim, { sealer, now }: House, unopened: Unopened): Delivered {
  if (unopened.size >= mostUnopened) unopened.clear()
  const since = unopened.get(conversation) ?? now()
  unopened.set(conversation, since)
  return {
    outcome:
      now() - since < withoutKeyMs
        ? { kind: 'later', reason: 'unreadable' }
        : { kind: 'refused', reason: 'unreadable', keep: false },
    pictured: false,
    address: '' as PlatformId,
    order: 0,
    takeBack: async () => undefined,
    seal: (id) => sealer.seal(conversation, 'trace', id, sealer.newKey(conversation)),
  }
}

function openSaying({ channel, conversation, entry }: OutboxClaim, { sealer, log }: House) {
  try {
    return sealer.open(conversation, 'outbox', entry.sealed)
  } catch (error) {
    log.error('send.unreadable', { channel, conversation }, error)
    return undefined
  }
}

/** What it says in words: what stood under the picture, or its `alt` where it went alone. */
function withoutPicture(outbound: Outbound): Outbound {
  if (outbound.type !== 'message') return outbound
  const { picture: _, ...words } = outbound
  return words
}
