/** The middle of the line, all of it: load, decide, commit. */
import { type Conversation, type Conversation1, upgradeConversation } from '../conversation.ts'
import type { House } from '../house.ts'
import type { StoredEvent } from '../inbox/stored-event.ts'
import type { PlatformId } from '../message.ts'
import type { Claim, Committed } from '../store/contract.ts'
import type { ConversationKey } from '../store/seal.ts'
import { type LoadedEvent, toCommit } from './commit.ts'
import { type Decision, decide } from './decide.ts'
import { decideSafely } from './safely.ts'

/** After so many workers died over one entry she gets the safe sentence instead. */
const mostTries = 3

/** One step of one conversation. Throws when the store is down or the entry cannot be opened: nothing is lost then. */
export async function takeTurn(
  claim: Claim,
  house: House,
  claimMs: number | undefined,
  sendMs: number | undefined,
): Promise<Committed> {
  const { conversation, event, key } = load(claim, house)
  const world = { now: house.now() }
  const route = house.routes.get(claim.channel)
  const decideHere = route?.decide ?? decide
  const settings = {
    ...house.dialog,
    idleEraseMs: house.config.idleEraseMs,
    demo: !house.config.production,
    limits: route?.limits ?? {
      text: 2000,
      choices: 10,
      choiceLabel: 20,
      choiceValueBytes: 64,
    },
  }
  let decision: Decision
  if (claim.tries >= mostTries) {
    decision = decideSafely(conversation, event, settings, world)
  } else {
    try {
      decision = await decideHere(conversation, event, settings, world)
    } catch (error) {
      house.log.error(
        'turn.undecidable',
        { channel: claim.channel, conversation: claim.conversation, entry: claim.entry.id },
        error,
      )
      decision = decideSafely(conversation, event, settings, world)
    }
  }
  const wipe = decision.effects.some((effect) => effect.kind === 'erase' && effect.wipe)
    ? await wipeList(claim, event, house)
    : []
  return house.store.turn.commit({
    ...toCommit({ claim, event, decision, wipe, key, house, now: world.now }),
    ...(claimMs === undefined ? {} : { claimMs }),
    ...(sendMs === undefined ? {} : { sendMs }),
  })
}

type Loaded = { conversation: Conversation | undefined; event: LoadedEvent; key: ConversationKey }

/** What was saved and what happened. The conversation's own key goes on; a first message's key becomes it. */
function load(claim: Claim, house: House): Loaded {
  const { sealer } = house
  const saved = claim.state ? sealer.open(claim.conversation, 'state', claim.state) : undefined
  const earlier = saved?.value as Conversation | Conversation1 | undefined
  const conversation = earlier && upgradeConversation(earlier)
  const { entry } = claim
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
    }
  }
  const opened = sealer.open(claim.conversation, 'inbox', entry.sealed)
  const event = { ...(opened.value as StoredEvent), conversation: claim.conversation }
  return { conversation, event, key: saved?.key ?? opened.key }
}

/** Every message of this chat, hers and ours, that the platform may still delete. */
async function wipeList(claim: Claim, event: LoadedEvent, house: House): Promise<PlatformId[]> {
  const sealed = await house.store.turn.traces(claim.channel, claim.conversation)
  const ids = sealed.map((each) => house.sealer.open(claim.conversation, 'trace', each).value as PlatformId)
  return [...new Set([...ids, ...(event.messageId ? [event.messageId] : [])])]
}
