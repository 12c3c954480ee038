/** Takes words to her through the connector: her sealed reference is opened, and the conversation is continued there. */
import type { CloudAdapter, TurnContext } from 'botbuilder'
import type { Carry } from '../../house.ts'
import type { Outbound, PlatformId, SendOutcome } from '../../message.ts'
import { isServiceUrl, type Reference, referenceOf } from './address.ts'
import { NotTaken } from './connector.ts'
import { limits } from './limits.ts'
import { outcome } from './outcome.ts'
import { writeActivity } from './write.ts'

export type Through = {
  adapter: CloudAdapter
  appId: string
  /** PNG in base64, by name. */
  pictures: ReadonlyMap<string, string>
  /** The Emulator on this machine may be spoken to. */
  loopback: boolean
}

/** A send's lease is 10 s (`outbox/worker.ts`): what takes longer, a token that cannot be got say, is tried again later. */
const deadlineMs = 8_000
const atOnce = limits.wipe ?? 1
const badAddress: SendOutcome = { kind: 'refused', reason: 'bad-request', keep: false }

export function carryByConnector(through: Through): Carry {
  return async ({ outbound, outboxId, address }) => {
    const reference = usable(address, through)
    if (!reference) return badAddress
    return inConversation(through, reference, async (context) => {
      if (outbound.type === 'event' && outbound.name === 'wipe') return wipe(context, outbound)
      const { channelId } = reference
      const { pictures } = through
      const answered = await context.sendActivity(writeActivity(outbound, { outboxId, channelId, pictures }))
      return { kind: 'sent', ...(answered?.id && { messageId: answered.id as PlatformId }) }
    })
  }
}

export function takeBackByConnector(through: Through) {
  return async (messageId: PlatformId, address: PlatformId): Promise<void> => {
    const reference = usable(address, through)
    if (!reference) return
    await inConversation(through, reference, async (context) => {
      await context.deleteActivity(messageId)
      return { kind: 'sent' }
    })
  }
}

/**
 * One that is gone already, or that this channel cannot delete, is no reason to leave the others. A few side by side: one after the
 * other they would outlast the deadline, be tried anew from the first on, and her last words would wait behind them for ever.
 */
async function wipe(
  context: TurnContext,
  { value }: Extract<Outbound, { name: 'wipe' }>,
): Promise<SendOutcome> {
  for (let i = 0; i < value.length; i += atOnce) {
    const done = await Promise.all(value.slice(i, i + atOnce).map((id) => deleted(context, id)))
    const failed = done.find(
      (one) => one.kind === 'later' || (one.kind === 'refused' && one.reason === 'token'),
    )
    if (failed) return failed
  }
  return { kind: 'sent' }
}

const deleted = (context: TurnContext, id: PlatformId): Promise<SendOutcome> =>
  context.deleteActivity(id).then((): SendOutcome => ({ kind: 'sent' }), whatItMeans)

async function inConversation(
  { adapter, appId }: Through,
  reference: Reference,
  act: (context: TurnContext) => Promise<SendOutcome>,
): Promise<SendOutcome> {
  let done: SendOutcome = { kind: 'later', reason: 'no-answer' }
  let late = false
  const { user, bot, conversation, ...rest } = reference
  const whole = {
    ...rest,
    user: { ...user, name: '' },
    bot: { ...bot, name: '' },
    conversation: { ...conversation, isGroup: false, conversationType: '', name: '' },
  }
  const acting = adapter
    .continueConversationAsync(appId, whole, async (context) => {
      /** botbuilder makes up an id here and would then answer a message that does not exist. */
      delete context.activity.id
      // It is to be tried again: said now, she would have it twice.
      if (late) return
      done = await act(context)
    })
    .then(() => done, whatItMeans)
  return withinDeadline(acting, () => {
    late = true
  })
}

/** What failed before the connector was asked is our own sign-in: an operator must look, and nothing is lost meanwhile. */
const whatItMeans = (error: unknown): SendOutcome =>
  error instanceof NotTaken ? outcome(error.reply) : { kind: 'refused', reason: 'token', keep: true }

function withinDeadline(acting: Promise<SendOutcome>, onLate: () => void): Promise<SendOutcome> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      onLate()
      resolve({ kind: 'later', reason: 'no-answer' })
    }, deadlineMs)
    void acting.then(resolve).finally(() => clearTimeout(timer))
  })
}

function usable(address: PlatformId, { loopback }: Through): Reference | undefined {
  const reference = referenceOf(address)
  return reference && isServiceUrl(reference.serviceUrl, { loopback }) ? reference : undefined
}
