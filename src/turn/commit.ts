/** A decision made into the one store call that writes it: everything sealed, ids fixed, nothing sent yet. */
import type { House } from '../house.ts'
import type { StoredEvent } from '../inbox/stored-event.ts'
import type { ConversationId, Lane, Outbound, PlatformId } from '../message.ts'
import type { Claim, Commit, OutboxEntry } from '../store/contract.ts'
import type { ConversationKey } from '../store/seal.ts'
import type { Decision } from './decide.ts'

/** What is sealed in an outbox entry. */
export type StoredSaying = {
  outbound: Outbound
  address: PlatformId
  /** When it was decided, ms since 1970. */
  at: number
  /** Order of the event it answers. */
  order: number
}

type Turn = {
  claim: Claim
  event: LoadedEvent
  decision: Decision
  /** Ids to delete on the platform, when the decision wipes. */
  wipe: PlatformId[]
  key: ConversationKey
  house: House
  now: number
}

/** The stored event, and whose conversation it is. */
export type LoadedEvent = StoredEvent & { conversation: ConversationId }

/** Telegram deletes up to 100 messages in one call. Source: https://core.telegram.org/bots/api#deletemessages */
const wipedAtOnce = 100

export function toCommit({ claim, event, decision, wipe, key, house, now }: Turn): Commit {
  const { sealer } = house
  const say: OutboxEntry[] = []
  const put = (outbound: Outbound, lane: Lane): void => {
    const saying: StoredSaying = { outbound, address: event.address, at: now, order: event.order }
    say.push({
      id: `${claim.entry.id}.${say.length}`,
      lane,
      sealed: sealer.seal(claim.conversation, 'outbox', saying, key),
    })
  }
  const commit: Commit = {
    claim,
    state: null,
    say,
    timers: [],
    counts: [],
    day: new Date(now).toISOString().slice(0, 10),
  }
  const counts: string[] = []
  for (const effect of decision.effects) {
    switch (effect.kind) {
      case 'say':
        put(effect.outbound, effect.lane)
        break
      case 'timer':
        commit.timers.push({ name: effect.name, inMs: effect.inMs })
        break
      case 'count':
        counts.push(effect.code)
        break
      case 'erase':
        commit.erase = {
          all: effect.wipe,
          order: Math.max(event.order, claim.entry.order),
          cases: effect.cases,
        }
        for (let i = 0; i < wipe.length; i += wipedAtOnce)
          put({ type: 'event', name: 'wipe', value: wipe.slice(i, i + wipedAtOnce) }, 'urgent')
        for (const outbound of effect.last) put(outbound, 'urgent')
        if (claim.channel === 'web') put({ type: 'event', name: 'end' }, 'urgent')
        break
    }
  }
  commit.counts = counts
  if (!decision.conversation) return commit
  commit.state = sealer.seal(claim.conversation, 'state', decision.conversation, key)
  if (event.messageId) commit.trace = sealer.seal(claim.conversation, 'trace', event.messageId, key)
  return commit
}
