/** Who abuses the line is flagged for a while, by her pseudonym: it outlives the conversation, and ends by itself. */
import { z } from 'zod'
import { conversationOf } from '../../../inbox/receive-act.ts'
import type { CaseId } from '../../../message.ts'
import { shelf } from '../../../store/shelf.ts'
import type { Desk } from '../../desk.ts'

const longestMs = 30 * 24 * 3600_000
const flagSchema = z.strictObject({ until: z.number(), by: z.string() })

export function flags(desk: Desk) {
  const kept = shelf(desk.store.records, desk.sealer, 'flag', flagSchema)
  return {
    async until(id: string): Promise<number | undefined> {
      const flag = await kept.get(conversationOf(id as CaseId))
      return flag && flag.value.until > desk.now() ? flag.value.until : undefined
    },
    async set(id: string, until: number, by: string): Promise<void> {
      const conversation = conversationOf(id as CaseId)
      const lasts = Math.min(until - desk.now(), longestMs)
      if (lasts <= 0) return
      const before = await kept.get(conversation)
      const value = { until: desk.now() + lasts, by }
      await desk.audit.write([kept.put(conversation, before?.revision ?? 0, value, lasts)], {
        who: by,
        act: 'case.flagged',
        kind: 'case',
        id,
      })
    },
  }
}
