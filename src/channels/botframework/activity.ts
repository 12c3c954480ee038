/** The fields of an incoming Activity that we look at, all of them checked; what is not as it should be is not there. */
import { z } from 'zod'

const id = z.string().min(1).max(1000)
const account = z.object({ id })
const accounts = z.array(account).max(500).optional().catch(undefined)
const text = z.string().max(100_000).optional().catch(undefined)
const named = z.array(z.object({ type: z.string() }))

/** Without these nobody could be answered. */
export const activitySchema = z.object({
  type: z.string().min(1).max(100),
  channelId: id,
  serviceUrl: z.string().min(1).max(2000),
  conversation: account.extend({ isGroup: z.boolean().optional().catch(undefined) }),
  recipient: account,
  from: account
    .extend({ role: z.string().optional().catch(undefined) })
    .optional()
    .catch(undefined),
  id: id.optional().catch(undefined),
  timestamp: z.string().max(64).optional().catch(undefined),
  text,
  name: text,
  action: text,
  locale: z.string().max(35).optional().catch(undefined),
  value: z.unknown().optional(),
  attachments: z
    .array(z.object({ contentType: z.string().max(200) }))
    .optional()
    .catch(undefined),
  entities: named.optional().catch(undefined),
  reactionsAdded: named.optional().catch(undefined),
  membersAdded: accounts,
})
export type IncomingActivity = z.infer<typeof activitySchema>
