/** A decision made into the one store call that writes it: everything sealed, ids fixed, nothing sent yet. */
import type { House } from '../house.ts'
import type { StoredEvent } from '../inbox/stored-event.ts'
import type { CaseId, ConversationId, EntryId, Lane, Outbound, PlatformId } from '../message.ts'
import type { CaseWrite, PageEntry } from '../store/cases.ts'
import type { Claim, Commit, OutboxEntry } from '../store/contract.ts'
import type { ConversationKey } from '../store/seal.ts'
import type { CaseEffect, Effect } from './effect.ts'
import type { Decision } from './turn.ts'

/** What is sealed in an outbox entry. */
export type StoredSaying = {
  outbound: Outbound
  address: PlatformId
  /** When it was decided, ms since 1970. */
  at: number
  /** Order of the event it answers. */
  order: number
  /** A person's words: the desk is told what becomes of them. */
  case?: CaseId
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
export type LoadedEvent = StoredEvent & { conversation: ConversationId; entry?: EntryId }

/** Telegram deletes up to 100 messages in one call. Source: https://core.telegram.org/bots/api#deletemessages */
const wipedAtOnce = 100

export function toCommit({ claim, event, decision, wipe, key, house, now }: Turn): Commit {
  const { sealer } = house
  const atOnce = house.routes.get(claim.channel)?.limits.wipe ?? wipedAtOnce
  const say: OutboxEntry[] = []
  const put = (outbound: Outbound, lane: Lane): void => {
    const of =
      outbound.type === 'message' && outbound.author === 'person'
        ? decision.conversation?.case?.id
        : undefined
    const saying: StoredSaying = {
      outbound,
      address: event.address,
      at: now,
      order: event.order,
      ...(of !== undefined && { case: of }),
    }
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
  const cells: string[] = []
  const pages: PageEntry[] = []
  /** A person's words are known on the desk by their ids in the outbox. */
  const persons = (): string[] => sayingsOf(decision.effects, claim.entry.id)
  const sealedCase = ({ card, lines, list, rank, keepMs }: CaseEffect): CaseWrite => ({
    id: card.id,
    list,
    rank,
    card: sealer.seal(claim.conversation, 'card', card, key),
    lines: lines.map((line) =>
      sealer.seal(claim.conversation, 'said', 'sends' in line ? { ...line, sends: persons() } : line, key),
    ),
    ...(keepMs !== undefined && { keepMs }),
  })
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
      case 'cell':
        cells.push(effect.key)
        break
      case 'page':
        pages.push({
          // A timer's entry has the same name in each conversation in which it is due then.
          id: `${effect.case}.${claim.entry.id}.${effect.rung}`,
          case: effect.case,
          rung: effect.rung,
          urgency: effect.urgency,
        })
        break
      case 'case':
        commit.case = sealedCase(effect)
        break
      case 'erase':
        commit.erase = {
          all: effect.wipe,
          order: Math.max(event.order, claim.entry.order),
          cases: effect.cases,
        }
        for (let i = 0; i < wipe.length; i += atOnce)
          put({ type: 'event', name: 'wipe', value: wipe.slice(i, i + atOnce) }, 'urgent')
        for (const outbound of effect.last) put(outbound, 'urgent')
        if (claim.channel === 'web') put({ type: 'event', name: 'end' }, 'urgent')
        break
    }
  }
  commit.counts = counts
  if (cells.length > 0) commit.cells = cells
  if (pages.length > 0) commit.pages = pages
  if (!decision.conversation) return commit
  commit.state = sealer.seal(claim.conversation, 'state', decision.conversation, key)
  if (event.messageId) commit.trace = sealer.seal(claim.conversation, 'trace', event.messageId, key)
  return commit
}

/** Outbox ids of a person's words in this turn: they are numbered as they are put in. */
function sayingsOf(effects: readonly Effect[], entry: string): string[] {
  const says = effects.filter((effect) => effect.kind === 'say')
  return says.flatMap(({ outbound }, index) => (outbound.author === 'person' ? [`${entry}.${index}`] : []))
}
