/**
 * Where to answer: the conversation reference as JSON. It is also what her pseudonym is made from, so it holds only
 * what stays the same through a conversation, in one order: no message id, no name, no locale.
 */
import { z } from 'zod'
import type { PlatformId } from '../../message.ts'

const id = z.string().min(1).max(1000)
const referenceSchema = z.strictObject({
  channelId: id,
  serviceUrl: z.string().max(2000),
  conversation: z.strictObject({ id }),
  user: z.strictObject({ id }),
  bot: z.strictObject({ id }),
})
export type Reference = z.infer<typeof referenceSchema>

export function addressOf({ channelId, serviceUrl, conversation, user, bot }: Reference): PlatformId {
  return JSON.stringify({
    channelId,
    serviceUrl,
    conversation: { id: conversation.id },
    user: { id: user.id },
    bot: { id: bot.id },
  }) as PlatformId
}

export function referenceOf(address: PlatformId): Reference | undefined {
  try {
    return referenceSchema.safeParse(JSON.parse(address)).data
  } catch {
    return undefined
  }
}

/**
 * Her words and our token go to the service URL, so it must be https. `loopback`: the Emulator, or a test, listens on
 * this machine; never in production.
 */
export function isServiceUrl(text: string, { loopback }: { loopback: boolean }): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  if (username !== '' || password !== '') return false
  if (protocol === 'https:') return true
  return loopback && protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
