/** Ready replies, `locales/<lng>/replies.json`: one sentence under one name in every language, so that a counsellor sees both. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DeskReply } from './contract.ts'

const text = z.string().trim().min(1).max(4000)
/** By situation: its name, and its replies by id. */
export const repliesSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9_]*$/),
  z.strictObject({ name: text, replies: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), text) }),
)

export type Replies = { groups: { id: string; name: Record<string, string> }[]; replies: DeskReply[] }

/** A language whose file is missing or wrong has none: a ready reply is a convenience, the desk opens without. */
export function readReplies(localesDir: string, languages: readonly string[]): Replies {
  const groups = new Map<string, Record<string, string>>()
  const replies = new Map<string, DeskReply>()
  for (const language of languages) {
    for (const [group, { name, replies: texts }] of Object.entries(readFile(localesDir, language))) {
      groups.set(group, { ...groups.get(group), [language]: name })
      for (const [id, said] of Object.entries(texts)) {
        const key = `${group}.${id}`
        replies.set(key, { id: key, group, text: { ...replies.get(key)?.text, [language]: said } })
      }
    }
  }
  return { groups: [...groups].map(([id, name]) => ({ id, name })), replies: [...replies.values()] }
}

function readFile(localesDir: string, language: string): z.infer<typeof repliesSchema> {
  try {
    const read = repliesSchema.safeParse(
      JSON.parse(readFileSync(join(localesDir, language, 'replies.json'), 'utf8')),
    )
    return read.success ? read.data : {}
  } catch {
    return {}
  }
}
