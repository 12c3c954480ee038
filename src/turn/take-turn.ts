/** The middle of the line, all of it: load, decide, commit. */
import {
  type Conversation,
  type Conversation1,
  type Conversation2,
  upgradeConversation,
} from '../conversation.ts'
import type { House } from '../house.ts'
import type { StoredEvent } from '../inbox/stored-event.ts'
import type { PlatformId, Sealed } from '../message.ts'
import type { Claim, Committed } from '../store/contract.ts'
import { type ConversationKey, withoutKeyMs } from '../store/seal.ts'
import type { World } from '../world.ts'
import { type LoadedEvent, toCommit } from './commit.ts'
import { decide } from './decide.ts'
import { decideSafely } from './safely.ts'
import type { Decision, Setting } from './turn.ts'

/** After so many workers died over one entry she gets the safe sentence instead. */
const mostTries = 5
/**
 * What no key opens is passed over after so many tries, each a lease of 5 s: a minute, in which another process may have the key. Longer
 * she would wait in silence behind it, whatever she writes.
 */
const mostUnopened = 12

/** One step of one conversation. Throws when the store is down or the entry cannot be opened yet: nothing is lost then. */
export async function takeTurn(
  claim: Claim,
  house: House,
  claimMs: number | undefined,
  sendMs: number | undefined,
): Promise<Committed> {
  const loaded = load(claim, house)
  const world = { now: house.now(), surely: house.surely() }
  const decision = await decideOrSafely(claim, loaded, house, world)
  const { event, key } = loaded
  const erases = decision.effects.some((effect) => effect.kind === 'erase' && effect.wipe)
  const traces = erases ? await house.store.turn.traces(claim.channel, claim.conversation) : undefined
  const wipe = traces ? wipeList(claim, event, house, traces) : []
  if (decision.effects.some(({ kind }) => kind === 'typing'))
    house.routes.get(claim.channel)?.typing?.(event.address)
  const commit = toCommit({ claim, event, decision, wipe, key, house, now: world.now })
  // She left: whatever comes next is under another key.
  if (commit.state === null) house.sealer.forget(claim.conversation)
  const committed = await house.store.turn.commit({
    ...commit,
    ...(commit.erase && traces && { erase: { ...commit.erase, traces: traces.length } }),
    // What we cannot read now may be read again when the operator has found the key.
    ...(loaded.unreadable && !commit.erase ? { state: loaded.unreadable } : {}),
    ...(claimMs === undefined ? {} : { claimMs }),
    ...(sendMs === undefined ? {} : { sendMs }),
  })
  if (commit.cells && committed.result === 'committed') house.metrics.counted(commit.cells)
  if (commit.pages && committed.result === 'committed') house.paged()
  return committed
}

async function decideOrSafely(claim: Claim, loaded: Loaded, house: House, world: World): Promise<Decision> {
  const { conversation, event } = loaded
  const route = house.routes.get(claim.channel)
  if (!route) throw new Error('a turn on a channel that is not configured')
  const { idleEraseMs, production } = house.config
  const cases = house.casework()
  const { script, words, directory } = house.dialog
  const setting: Setting = {
    script,
    words,
    directory,
    ...cases,
    ...(cases.casework && { caseKeepMs: cases.casework.keepMs }),
    idleEraseMs,
    demo: !production,
    limits: route.limits,
  }
  const { channel, conversation: of, entry } = claim
  if (claim.tries < mostTries && !loaded.unreadable) {
    try {
      return await (route.decide ?? decide)(conversation, event, setting, world)
    } catch (error) {
      house.log.error('turn.undecidable', { channel, conversation: of, entry: entry.id }, error)
    }
  }
  const safely = decideSafely(conversation, event, setting, world)
  // Keys are changed one process after the other: what is for a person, or from one, another process can read, or we soon.
  // Counted from when it was sent: what stands behind it waits with it, and not anew.
  const soon = claim.tries < mostTries && world.now - event.at < withoutKeyMs
  const may = loaded.unreadable && soon && entry.kind !== 'timer'
  if (
    may &&
    !safely.effects.some(({ kind }) => kind === 'erase') &&
    (await house.store.cases.isOpen(channel, of))
  )
    throw new Error('what was saved of her waits for its key')
  return safely
}

type Loaded = {
  conversation: Conversation | undefined
  event: LoadedEvent
  key: ConversationKey
  /** What was saved of her, where no key of ours opens it. */
  unreadable?: Sealed
}

/** What was saved and what happened. The conversation's own key goes on; a first message's key becomes it. */
function load(claim: Claim, house: House): Loaded {
  const { sealer } = house
  const { entry } = claim
  const saved = openSaved(claim, house)
  const earlier = saved?.value as Conversation | Conversation1 | Conversation2 | undefined
  const conversation = earlier && upgradeConversation(earlier)
  const unreadable = claim.state && !saved ? { unreadable: claim.state } : {}
  if (entry.kind === 'timer') {
    const timer: StoredEvent = {
      channel: claim.channel,
      id: entry.id as string as PlatformId,
      address: conversation?.address ?? ('' as PlatformId),
      order: conversation?.newest ?? 0,
      at: house.now(),
      activity: { type: 'event', name: 'timer', value: entry.timer ?? 'idle' },
    }
    return {
      conversation,
      event: { ...timer, conversation: claim.conversation },
      key: saved?.key ?? sealer.newKey(claim.conversation),
      ...unreadable,
    }
  }
  const opened = openEntry(claim, house)
  if (!opened)
    return {
      conversation,
      event: passedOver(claim, conversation, house),
      key: saved?.key ?? sealer.newKey(claim.conversation),
      ...unreadable,
    }
  const stored = opened.value as StoredEvent
  const event: LoadedEvent = { ...stored, conversation: claim.conversation, entry: entry.id }
  /** The desk does not know her address, and has no place in the platform's order; an operator who erases her does. */
  if (entry.kind === 'desk' && conversation) {
    event.address = conversation.address
    event.order = conversation.newest
  }
  return { conversation, event, key: saved?.key ?? opened.key, ...unreadable }
}

/** Throws while it may still be opened, here or elsewhere; undefined when it is given up. */
function openEntry({ channel, conversation, entry, tries }: Claim, { sealer, log }: House) {
  try {
    return sealer.open(conversation, 'inbox', entry.sealed)
  } catch (error) {
    if (tries < mostUnopened) throw error
    log.error('turn.undecidable', { channel, conversation, entry: entry.id }, error)
    return undefined
  }
}

/** Something of hers that nobody can read: where it is known how to reach her she gets the safe sentence for it. */
function passedOver(
  { channel, conversation, entry }: Claim,
  known: Conversation | undefined,
  { now }: House,
): LoadedEvent {
  const hers = entry.kind === 'hers' && known !== undefined
  return {
    channel,
    conversation,
    entry: entry.id,
    id: entry.id as string as PlatformId,
    address: known?.address ?? ('' as PlatformId),
    order: known?.newest ?? 0,
    at: now(),
    activity: hers
      ? { type: 'event', name: 'media', value: 'unsupported' }
      : { type: 'event', name: 'receipt', value: 'standby' },
  }
}

/** A missing key must not mean silence: then she gets the safe sentence. */
function openSaved({ channel, conversation, entry, state }: Claim, { sealer, log }: House) {
  if (!state) return undefined
  try {
    return sealer.open(conversation, 'state', state)
  } catch (error) {
    log.error('turn.undecidable', { channel, conversation, entry: entry.id }, error)
    return undefined
  }
}

/** Every message of this chat, hers and ours, that the platform may still delete. */
function wipeList(claim: Claim, event: LoadedEvent, house: House, traces: readonly Sealed[]): PlatformId[] {
  const ids = traces.flatMap((each) => {
    try {
      return [house.sealer.open(claim.conversation, 'trace', each).value as PlatformId]
    } catch {
      // Sealed under a key that is gone: that message cannot be found again; the erasing goes on.
      return []
    }
  })
  return [...new Set([...ids, ...(event.messageId ? [event.messageId] : [])])]
}
